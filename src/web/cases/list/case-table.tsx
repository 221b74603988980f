import { memo } from 'react';
import { casesWords } from '../../words/cases.ts';
import { useWords } from '../../words/words.ts';
import { NextReview, StatusChip, Ward } from '../marks.tsx';
import { Born, ConsentMark, Lacking, type ListItem, NameLink, OfKeeper } from './row-parts.tsx';

const cell = 'px-3 py-2 text-left align-middle';

export const CaseTable = memo(function CaseTable({ items }: { items: readonly ListItem[] }) {
  const w = useWords(casesWords);
  const columns = [w.name, w.number, w.born, w.ward, w.status, w.consent, w.nextReview, w.missing];
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{w.tableName}</caption>
      <thead>
        <tr className="border-b-2 border-line">
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              className={`${cell} text-sm font-bold whitespace-nowrap text-ink-soft`}
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <CaseRow key={item.id} item={item} />
        ))}
      </tbody>
    </table>
  );
});

const CaseRow = memo(function CaseRow({ item }: { item: ListItem }) {
  return (
    <tr className="relative border-b border-line last:border-b-0 hover:bg-primary-soft">
      <th scope="row" className={`${cell} min-w-40 leading-snug`}>
        <NameLink item={item} />
      </th>
      <td className={`${cell} tabular whitespace-nowrap`}>{item.registrationNo}</td>
      <td className={cell}>
        <Born birthDate={item.birthDate} />
      </td>
      <td className={`${cell} whitespace-nowrap`}>
        <Ward code={item.wardCode} />
        <OfKeeper item={item} />
      </td>
      <td className={cell}>
        <StatusChip status={item.status} />
      </td>
      <td className={cell}>
        <ConsentMark item={item} />
      </td>
      <td className={cell}>
        <NextReview item={item} />
      </td>
      <td className={cell}>
        <Lacking item={item} />
      </td>
    </tr>
  );
});
