import { memo } from 'react';
import { casesWords } from '../../words/cases.ts';
import { useWords } from '../../words/words.ts';
import { NextReview, StatusChip, Ward } from '../marks.tsx';
import { Born, ConsentMark, Lacking, type ListItem, NameLink, OfKeeper } from './row-parts.tsx';

/** The table's rows where there is no room for its columns. */
export const CaseCards = memo(function CaseCards({ items }: { items: readonly ListItem[] }) {
  const w = useWords(casesWords);
  return (
    <ul aria-label={w.tableName} className="flex flex-col gap-2">
      {items.map((item) => (
        <CaseCard key={item.id} item={item} />
      ))}
    </ul>
  );
});

const CaseCard = memo(function CaseCard({ item }: { item: ListItem }) {
  const w = useWords(casesWords);
  const isOpen = item.status !== 'CLOSED';
  return (
    <li className="card relative flex flex-col gap-2 rounded-12 border border-line bg-paper p-3">
      <div className="flex items-start justify-between gap-2">
        <div className="min-w-0 leading-snug">
          <NameLink item={item} />
        </div>
        <StatusChip status={item.status} />
      </div>
      <p className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
        <Born birthDate={item.birthDate} />
        <span>
          <Ward code={item.wardCode} />
        </span>
        <OfKeeper item={item} />
        <span className="tabular">{item.registrationNo}</span>
      </p>
      {item.nextReviewOn !== null && isOpen && (
        <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
          <span className="text-ink-soft">{w.nextReview}</span>
          <NextReview item={item} />
        </p>
      )}
      {isOpen && !(item.hasConsent && item.hasCrisisPlan && item.hasTrialStay) && (
        <p className="flex flex-wrap gap-1">
          {!item.hasConsent && <ConsentMark item={item} />}
          {!(item.hasCrisisPlan && item.hasTrialStay) && <Lacking item={item} />}
        </p>
      )}
    </li>
  );
});
