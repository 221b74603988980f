import { and, count, desc, eq, inArray, isNull, lt, notExists, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { baseOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { tokyoDayOf } from '../platform/text/tokyo-day.ts';
import type { CaseRecord, ListedCase } from './case-record.ts';
import type { CaseStatus } from './labels.ts';
import {
  caseRecordColumns,
  consents,
  isOpen,
  listedCaseColumns,
  priorityCases,
} from './priority-cases.tables.ts';
import { renewalHorizon } from './readiness.ts';

/** What a case can lack. */
export type Lack =
  | 'renewalDue'
  | 'consentMissing'
  | 'paperOverdue'
  | 'noCrisisPlan'
  | 'noTrialStay';

export type CaseFilter = {
  status?: CaseStatus | undefined;
  wardCode?: string | undefined;
  ids?: readonly string[] | undefined;
  cursor?: string | undefined;
  limit: number;
} & { [L in Lack]?: boolean | undefined };

/** Newest registration first (ids are in order of time), from below `cursor` on. */
export async function listCases(tx: Tx, filter: CaseFilter): Promise<ListedCase[]> {
  return tx.db
    .select(listedCaseColumns)
    .from(priorityCases)
    .where(after(tx, filter))
    .orderBy(desc(priorityCases.id))
    .limit(filter.limit);
}

/** The same with their profiles; those of whom nothing is left are not on it. */
export async function listWhole(tx: Tx, filter: CaseFilter): Promise<CaseRecord[]> {
  return tx.db
    .select(caseRecordColumns)
    .from(priorityCases)
    .where(and(after(tx, filter), isNull(priorityCases.erasedAt)))
    .orderBy(desc(priorityCases.id))
    .limit(filter.limit);
}

function after(tx: Tx, filter: CaseFilter): SQL | undefined {
  return and(
    eq(priorityCases.baseId, baseOf(tx.actor)),
    filter.cursor === undefined ? undefined : lt(priorityCases.id, filter.cursor),
    filtering(tx, filter),
  );
}

/** How long that list is. */
export function countWhole(tx: Tx, filter: Omit<CaseFilter, 'cursor' | 'limit'>): Promise<number> {
  return tx.db.$count(
    priorityCases,
    and(
      eq(priorityCases.baseId, baseOf(tx.actor)),
      isNull(priorityCases.erasedAt),
      filtering(tx, filter),
    ),
  );
}

/** What a filter leaves of all cases. */
export function filtering(tx: Tx, filter: Omit<CaseFilter, 'cursor' | 'limit'>): SQL | undefined {
  const lacks = Object.entries(lacksOf(tx)).filter(([lack]) => filter[lack as Lack] === true);
  return and(
    filter.status && eq(priorityCases.status, filter.status),
    filter.wardCode === undefined ? undefined : eq(priorityCases.wardCode, filter.wardCode),
    filter.ids === undefined ? undefined : inArray(priorityCases.id, [...filter.ids]),
    // A closed case lacks nothing any more: the lists are as long as their counts say.
    lacks.length === 0 ? undefined : isOpen,
    ...lacks.map(([, isLacking]) => isLacking),
  );
}

/** How many cases there are of each status, and how many of them lack what. One pass. */
export function countCases(
  tx: Tx,
): Promise<({ status: CaseStatus; all: number } & Record<Lack, number>)[]> {
  const lacks = lacksOf(tx);
  const lacking = (lack: Lack) => sql`count(*) filter (where ${lacks[lack]})`.mapWith(Number);
  return tx.db
    .select({
      status: priorityCases.status,
      all: count(),
      renewalDue: lacking('renewalDue'),
      consentMissing: lacking('consentMissing'),
      paperOverdue: lacking('paperOverdue'),
      noCrisisPlan: lacking('noCrisisPlan'),
      noTrialStay: lacking('noTrialStay'),
    })
    .from(priorityCases)
    .where(eq(priorityCases.baseId, baseOf(tx.actor)))
    .groupBy(priorityCases.status);
}

function lacksOf(tx: Tx): Record<Lack, SQL> {
  const { status, nextReviewOn, hasConsent, hasCrisisPlan, hasTrialStay } = priorityCases;
  const lastDay = renewalHorizon(tokyoDayOf(tx.now));
  return {
    renewalDue: sql`(${status} = 'EXPIRED' or coalesce(${nextReviewOn} <= ${lastDay}, false))`,
    consentMissing: sql`not ${hasConsent}`,
    paperOverdue: inArray(priorityCases.id, papersOverdue(tx)),
    noCrisisPlan: sql`not ${hasCrisisPlan}`,
    noTrialStay: sql`not ${hasTrialStay}`,
  };
}

/** Cases whose newest consent was given orally and whose paper should have come by now. */
function papersOverdue(tx: Tx) {
  const newer = alias(consents, 'newer');
  const isReplaced = tx.db
    .select({ one: sql`1` })
    .from(newer)
    .where(
      and(
        eq(newer.caseId, consents.caseId),
        isNull(newer.withdrawnAt),
        sql`(${newer.recordedAt}, ${newer.id}) > (${consents.recordedAt}, ${consents.id})`,
      ),
    );
  return tx.db
    .select({ caseId: consents.caseId })
    .from(consents)
    .where(
      and(
        eq(consents.baseId, baseOf(tx.actor)),
        lt(consents.paperDueOn, tokyoDayOf(tx.now)),
        isNull(consents.paperReceivedOn),
        isNull(consents.withdrawnAt),
        notExists(isReplaced),
      ),
    );
}
