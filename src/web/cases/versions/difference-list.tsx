import type { ReactNode } from 'react';
import { differenceWords } from '../../words/case-differences.ts';
import type { Label } from '../../words/label.ts';
import { useSay, useWords } from '../../words/words.ts';
import type { SaidDifference, SaidPair, SaidRow } from './said.ts';

/** Differences field by field: before and after, or what became of each entry of a list. */
export function DifferenceList({
  items,
  beside,
}: {
  items: readonly SaidDifference[];
  /** Below a field's name: whose it is. */
  beside?: ((path: string) => ReactNode) | undefined;
}) {
  const w = useWords(differenceWords);
  const say = useSay();
  if (items.length === 0) return <p>{w.same}</p>;
  return (
    <ul className="flex flex-col">
      {items.map((item) => (
        <li
          key={item.path}
          className="flex min-w-0 flex-col gap-1 border-t border-line py-3 first:border-t-0 first:pt-0"
        >
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span>
              {item.within.length > 0 && (
                <span className="text-sm text-ink-soft">{item.within.map(say).join(' › ')} › </span>
              )}
              <span className="font-bold">{say(item.label)}</span>
            </span>
            {beside?.(item.path)}
          </p>
          {item.rows === null ? <BeforeAfter pair={item} /> : <Rows rows={item.rows} />}
        </li>
      ))}
    </ul>
  );
}

/** Beside each other where there is room, else one below the other. */
function BeforeAfter({ pair: { before, after } }: { pair: SaidPair }) {
  const w = useWords(differenceWords);
  return (
    <dl className="grid gap-x-3 gap-y-1 sm:grid-cols-2">
      <Side name={w.before} lines={before} />
      <Side name={w.after} lines={after} isAfter />
    </dl>
  );
}

function Side({
  name,
  lines,
  isAfter = false,
}: {
  name: string;
  lines: readonly Label[];
  isAfter?: boolean;
}) {
  const w = useWords(differenceWords);
  const say = useSay();
  return (
    <div className="flex min-w-0 flex-col">
      <dt className="text-sm text-ink-soft">
        {isAfter && <span aria-hidden="true">→ </span>}
        {name}
      </dt>
      <dd
        className={
          isAfter
            ? 'grow rounded-8 border border-l-4 border-ink bg-paper px-3 py-1 font-bold break-words whitespace-pre-wrap'
            : 'grow rounded-8 border border-line bg-ground px-3 py-1 break-words whitespace-pre-wrap'
        }
      >
        {lines.length === 0 ? (
          <span className="font-normal text-ink-soft">{w.nothing}</span>
        ) : (
          lines.map(say).join('\n')
        )}
      </dd>
    </div>
  );
}

const signs = { added: '＋', removed: '－', changed: '～', moved: '⇅' } as const;

function Rows({ rows }: { rows: readonly SaidRow[] }) {
  const w = useWords(differenceWords);
  const say = useSay();
  return (
    <ul className="flex flex-col gap-2">
      {rows.map((row) => {
        const word = row.change === 'changed' ? w.edited : w[row.change];
        const place = row.change === 'removed' ? row.was : row.is;
        return (
          <li
            key={`${row.change} ${row.was} ${row.is}`}
            className="flex min-w-0 flex-col gap-1 rounded-8 border border-line px-3 py-2"
          >
            <p className="break-words">
              <span className="mr-2 inline-flex items-center gap-1 rounded-8 border border-line-strong px-2 text-sm font-bold whitespace-nowrap">
                <span aria-hidden="true">{signs[row.change]}</span>
                {word}
              </span>
              {row.one && place !== null && (
                <span className="font-bold">{w.rowNo(say(row.one), place + 1)} </span>
              )}
              <span className={row.change === 'removed' ? 'line-through' : undefined}>
                {row.one === null || row.change === 'added' || row.change === 'removed'
                  ? row.lines.map(say).join('、')
                  : row.name}
              </span>{' '}
              {row.change === 'moved' && row.was !== null && row.is !== null && (
                <span>{w.fromTo(row.was + 1, row.is + 1)}</span>
              )}
            </p>
            {row.members.map((member) => (
              <div key={member.label.ja}>
                <p className="text-sm font-bold">{say(member.label)}</p>
                <BeforeAfter pair={member} />
              </div>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
