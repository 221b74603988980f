import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Role } from '../../platform/actor.ts';
import { DAY_MS } from '../../platform/text/tokyo-day.ts';
import { caseKeepers } from '../../priority-cases/case-rights.ts';
import type { CaseListItem } from '../../priority-cases/priority-cases.api.ts';
import { renewalHorizon } from '../../priority-cases/readiness.ts';
import type { CaseStatus } from '../../priority-cases/status-labels.ts';
import { WARDS, type WardCode } from '../../priority-cases/wards.ts';
import { useMe } from '../session.tsx';
import { Chip, type ChipTone } from '../ui/layout.tsx';
import { formatDay } from '../ui/time.tsx';
import { today } from '../ui/today.ts';
import { caseMarkWords } from '../words/case-marks.ts';
import { caseCodes } from '../words/codes-case.ts';
import { wardCodes } from '../words/codes-ward.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';
import { caseStaffQuery } from './queries.ts';

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

/** A ward of another city has no name here: its code is better than nothing. */
export function Ward({ code }: { code: string }) {
  const say = useSay();
  return <>{Object.hasOwn(WARDS, code) ? say(wardCodes[code as WardCode]) : code}</>;
}

/** 担当者 of a case. Whose account is disabled has no name any more: somebody else is to be chosen. */
export function Keeper({ id, none = null }: { id: string | null; none?: ReactNode }) {
  const w = useWords(caseMarkWords);
  const people = useQuery(caseStaffQuery).data?.people;
  if (id === null) return <>{none}</>;
  if (people === undefined) return null;
  return <>{people.find(({ userId }) => userId === id)?.name ?? w.keeperGone}</>;
}

/** Red is for those whose work it is to renew; the others only need to know. */
export function NextReview({ item }: { item: Pick<CaseListItem, 'nextReviewOn' | 'status'> }) {
  const w = useWords(caseMarkWords);
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
