import { slotNames } from '../../words/on-call.ts';
import { swapWords } from '../../words/on-call-swap.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { formatSpan } from '../when.ts';
import type { Change } from './swap-request.ts';

/** What a swap changes, line by line. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  const w = useWords(swapWords);
  const language = useLanguage();
  const say = useSay();
  return (
    <ul className="flex flex-col gap-1">
      {changes.map((change) => (
        <li key={change.slot + change.from} className="flex flex-wrap gap-x-3">
          <span>{w.change(say(slotNames[change.slot]), formatSpan(change, language))}</span>
          <span>
            {change.before} → <b>{change.after}</b>
          </span>
        </li>
      ))}
    </ul>
  );
}
