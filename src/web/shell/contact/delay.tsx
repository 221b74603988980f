import type { ContactMethodView } from '../../../paging/paging.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { Failure } from '../../ui/notice.tsx';
import { contactWords } from '../../words/contact.ts';
import { useWords, type Words } from '../../words/words.ts';
import { nameOf } from './name-of.ts';

/** Seconds that can be chosen; what an address has besides stays its own. */
const choices = [0, 15, 30, 60, 120, 180, 300, 600];

/** How long after the page was opened an address is used; where the floor is earlier, that too. */
export function Delay({
  method,
  usedAfter,
  onSaved,
}: {
  method: ContactMethodView;
  usedAfter: number | null;
  onSaved(): void;
}) {
  const w = useWords(contactWords);
  const { id, delaySeconds, label } = method;
  const save = useAct(
    (seconds: number) =>
      answered(
        api.PATCH('/api/v1/contact-methods/{id}', {
          params: { path: { id } },
          body: { delaySeconds: seconds, label },
        }),
      ),
    { touches: [keys.contactMethods], onDone: onSaved },
  );
  const options = choices.includes(delaySeconds)
    ? choices
    : [...choices, delaySeconds].sort((a, b) => a - b);
  return (
    <span className="flex flex-col">
      <label className="flex">
        <span className="sr-only">{w.delayOf(nameOf(method))}</span>
        <select
          value={delaySeconds}
          onChange={(event) => save.run(Number(event.target.value))}
          className="min-h-11 rounded-8 border border-line-strong bg-paper px-2 py-1 text-base"
        >
          {options.map((seconds) => (
            <option key={seconds} value={seconds}>
              {spanOf(seconds, w)}
            </option>
          ))}
        </select>
      </label>
      {usedAfter !== null && usedAfter < delaySeconds && (
        <span className="text-sm font-bold text-warn">{w.byFloor(usedAfter)}</span>
      )}
      <Failure error={save.error} />
    </span>
  );
}

function spanOf(seconds: number, w: Words<typeof contactWords>): string {
  if (seconds === 0) return w.atOnce;
  return seconds % 60 === 0 ? w.afterMinutes(seconds / 60) : w.afterSeconds(seconds);
}
