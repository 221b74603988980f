import type { ImportPreview } from '../../../on-call/calendar.api.ts';
import { cx } from '../../ui/classes.ts';
import { slotNames } from '../../words/on-call.ts';
import { feedWords } from '../../words/on-call-feeds.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { formatSpan } from '../when.ts';

const cell = 'block px-2 py-0.5 text-left align-top sm:table-cell sm:py-1.5';

/** What was read of every event; what is wrong with it stands in its row. On a phone each is a card. */
export function ImportRows({ rows }: Pick<ImportPreview, 'rows'>) {
  const w = useWords(feedWords);
  const heads = [w.number, w.summary, w.when, w.slotHead, w.person, w.state];
  return (
    <table className="block w-full border-collapse sm:table">
      <thead className="sr-only sm:not-sr-only sm:table-header-group">
        <tr className="border-b-2 border-line">
          {heads.map((head) => (
            <th key={head} scope="col" className={cx(cell, 'text-sm text-ink-soft')}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block sm:table-row-group">
        {rows.map((row) => (
          <Row key={row.n} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { row: ImportPreview['rows'][number] }) {
  const w = useWords(feedWords);
  const language = useLanguage();
  const say = useSay();
  const { n, summary, from, to, slot, person, problem } = row;
  return (
    <tr
      className={cx(
        'block border-b border-line py-1 sm:table-row',
        problem !== null && 'bg-act-soft',
      )}
    >
      <th scope="row" className={cx(cell, 'tabular font-normal')}>
        {n}
      </th>
      <td className={cell}>{summary}</td>
      <td className={cx(cell, 'tabular')}>
        {from !== null && to !== null && formatSpan({ from, to }, language)}
      </td>
      <td className={cx(cell, 'whitespace-nowrap')}>{slot !== null && say(slotNames[slot])}</td>
      <td className={cell}>{person?.name}</td>
      <td className={cell}>
        {problem === null ? (
          <span className="text-good">{w.fine}</span>
        ) : (
          <b className="text-act">{problem[language]}</b>
        )}
      </td>
    </tr>
  );
}
