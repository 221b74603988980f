import type { CaseCounts } from '../../../priority-cases/priority-cases.api.ts';
import { CASE_STATUS, type CaseStatus } from '../../../priority-cases/status-labels.ts';

export type Lack = Exclude<keyof CaseCounts, 'total' | 'byStatus'>;
export const lacks = [
  'renewalDue',
  'consentMissing',
  'paperOverdue',
  'noCrisisPlan',
  'noTrialStay',
] as const satisfies readonly Lack[];

/** What of the list is shown. It stands in the address, so it holds nothing about anybody. */
export type CaseFilter = { status?: CaseStatus } & { [L in Lack]?: true };

/** Read from an address: what is not understood is left out. */
export function readFilter(search: Record<string, unknown>): CaseFilter {
  const { status } = search;
  const isStatus = typeof status === 'string' && Object.hasOwn(CASE_STATUS, status);
  return {
    ...(isStatus && { status: status as CaseStatus }),
    ...Object.fromEntries(lacks.flatMap((lack) => (search[lack] === true ? [[lack, true]] : []))),
  };
}

export const countOf = (filter: CaseFilter): number => Object.keys(filter).length;

/** A closed case lacks nothing any more: asking for both would find nobody. */
export function withStatus(filter: CaseFilter, status: CaseStatus | null): CaseFilter {
  if (status === 'CLOSED') return { status };
  const { status: _, ...others } = filter;
  return status === null ? others : { ...others, status };
}

export function withLack(filter: CaseFilter, lack: Lack, isOn: boolean): CaseFilter {
  const { [lack]: _, ...others } = filter;
  if (!isOn) return others;
  return {
    ...withStatus(others, others.status === 'CLOSED' ? null : (others.status ?? null)),
    [lack]: true,
  };
}
