import { type CountedIn, countedKinds } from '../../../stays/counted.ts';
import { Fact, Facts } from '../../ui/layout.tsx';
import { countWords } from '../../words/stay-count.ts';
import { useWords } from '../../words/words.ts';
import type { ShownState } from '../stay-state.ts';

/** What was counted in; nothing once it may not be shown any more. */
export function Kept({ state: { admission } }: { state: ShownState }) {
  const w = useWords(countWords);
  if (!admission?.belongings || !admission.medicines) return null;
  const { belongings, medicines } = admission;
  const lists = { belongings, medicines };
  return (
    <Facts>
      {countedKinds.toReversed().map((kind) => (
        <Fact key={kind} name={w[kind]}>
          {lists[kind].length === 0 ? (
            kind === 'medicines' ? (
              w.noMedicines
            ) : (
              w.noBelongings
            )
          ) : (
            <ul>
              {lists[kind].map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines are known by their place
                <li key={index}>{textOf(line)}</li>
              ))}
            </ul>
          )}
        </Fact>
      ))}
    </Facts>
  );
}

function textOf({ name, count, unit, note }: CountedIn): string {
  return `${name}${count === null ? '' : ` ${count}${unit}`}${note ? `（${note}）` : ''}`;
}
