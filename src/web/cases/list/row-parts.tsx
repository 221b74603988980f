import { Link } from '@tanstack/react-router';
import type { Role } from '../../../platform/actor.ts';
import { ageOn, formatJapaneseDate } from '../../../platform/text/japanese-date.ts';
import { DAY_MS } from '../../../platform/text/tokyo-day.ts';
import { caseKeepers } from '../../../priority-cases/case-rights.ts';
import type { CaseStatus } from '../../../priority-cases/labels.ts';
import type { CaseListItem } from '../../../priority-cases/priority-cases.api.ts';
import { renewalHorizon } from '../../../priority-cases/readiness.ts';
import { paths } from '../../paths.ts';
import { useMe } from '../../session.tsx';
import { Chip, type ChipTone } from '../../ui/layout.tsx';
import { formatDay } from '../../ui/time.tsx';
import { today } from '../../ui/today.ts';
import { casesWords } from '../../words/cases.ts';
import { caseCodes } from '../../words/codes-case.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';

const tones: Record<CaseStatus, ChipTone> = {
  DRAFT: 'plain',
  CONSENT_PENDING: 'primary',
  UNDER_REVIEW: 'primary',
  ACTIVE: 'good',
  SUSPENDED: 'warn',
  EXPIRED: 'warn',
  CLOSED: 'plain',
};

export function StatusChip({ status }: { status: CaseStatus }) {
  const say = useSay();
  return <Chip tone={tones[status]}>{say(caseCodes.caseStatus[status])}</Chip>;
}

/** The one link of a row; it is as large as the row. */
export function NameLink({ item }: { item: CaseListItem }) {
  const w = useWords(casesWords);
  return (
    <>
      <span className="block text-sm font-normal text-ink-soft">{item.nameKana}</span>
      <Link
        to={paths.case}
        params={{ id: item.id }}
        className="font-bold text-primary underline underline-offset-4 after:absolute after:inset-0 after:content-['']"
      >
        {item.name}
      </Link>
      {item.isProvisional && (
        <span className="ml-2 inline-block align-middle">
          <Chip tone="warn">{w.provisional}</Chip>
        </span>
      )}
    </>
  );
}

export function Born({ birthDate }: Pick<CaseListItem, 'birthDate'>) {
  const w = useWords(casesWords);
  const language = useLanguage();
  if (birthDate === null) return <span className="text-ink-soft">{w.birthUnknown}</span>;
  const day = language === 'ja' ? formatJapaneseDate(birthDate) : formatDay(birthDate, language);
  return (
    <span className="inline-flex flex-wrap gap-x-2">
      <span className="whitespace-nowrap">{day}</span>
      <span className="whitespace-nowrap">{w.age(ageOn(birthDate, today()))}</span>
    </span>
  );
}

/** Red is for those whose work it is to renew; the others only need to know. */
export function NextReview({ item }: { item: CaseListItem }) {
  const w = useWords(casesWords);
  const language = useLanguage();
  const { role } = useMe();
  const { nextReviewOn, status } = item;
  if (status === 'CLOSED') return <span className="text-ink-soft">–</span>;
  if (nextReviewOn === null) return <span className="text-ink-soft">{w.notSet}</span>;
  const day = formatDay(nextReviewOn, language);
  const mark = reviewMark(nextReviewOn, status, role);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      <span className="whitespace-nowrap">{day}</span>
      {mark && (
        <Chip tone={mark.tone}>{mark.days === null ? w.overdue : w.daysLeft(mark.days)}</Chip>
      )}
    </span>
  );
}

function reviewMark(
  nextReviewOn: string,
  status: CaseStatus,
  role: Role,
): { tone: ChipTone; days: number | null } | null {
  const now = today();
  if (status === 'EXPIRED' || nextReviewOn < now)
    return { tone: caseKeepers.includes(role) ? 'act' : 'warn', days: null };
  if (nextReviewOn > renewalHorizon(now)) return null;
  return { tone: 'warn', days: (Date.parse(nextReviewOn) - Date.parse(now)) / DAY_MS };
}

export function ConsentMark({ item }: { item: CaseListItem }) {
  const w = useWords(casesWords);
  if (item.hasConsent) return <span className="whitespace-nowrap">{w.hasConsent}</span>;
  if (item.status === 'CLOSED') return <span className="text-ink-soft">–</span>;
  return <Chip tone="warn">{w.consentMissing}</Chip>;
}

/** What a bad night would ask for and is not there; a consent has a column of its own. */
export function Lacking({ item }: { item: CaseListItem }) {
  const w = useWords(casesWords);
  const missing = [
    ...(item.hasCrisisPlan ? [] : [w.noCrisisPlan]),
    ...(item.hasTrialStay ? [] : [w.noTrialStay]),
  ];
  if (item.status === 'CLOSED') return <span className="text-ink-soft">–</span>;
  if (missing.length === 0) return <span className="text-ink-soft">{w.nothingMissing}</span>;
  return (
    <span className="inline-flex flex-wrap gap-1">
      {missing.map((it) => (
        <Chip key={it}>{it}</Chip>
      ))}
    </span>
  );
}
