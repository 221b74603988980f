import { and, count, desc, eq, inArray, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../platform/db/tx.ts';
import { tokyoDayOf } from '../platform/text/tokyo-day.ts';
import type { CaseRecord } from './case-record.ts';
import type { CaseStatus } from './labels.ts';
import { casePhones, caseRecordColumns, priorityCases } from './priority-cases.tables.ts';
import { renewalHorizon } from './readiness.ts';

/** What a case can lack. */
export type Lack = 'renewalDue' | 'consentMissing' | 'noCrisisPlan' | 'noTrialStay';

export type CaseFilter = {
  status?: CaseStatus | undefined;
  wardCode?: string | undefined;
  ids?: readonly string[] | undefined;
  cursor?: string | undefined;
  limit: number;
} & { [L in Lack]?: boolean | undefined };

/** What was typed into a search: parts of a name, a registration number, or a telephone number. */
export interface CaseSearch {
  key: string;
  e164: string | null;
}

/** Newest registration first (ids are in order of time), from below `cursor` on. */
export async function listCases(
  tx: Tx,
  filter: CaseFilter,
  search: CaseSearch | null,
): Promise<CaseRecord[]> {
  const lacks = Object.entries(lacksOf(tx)).filter(([lack]) => filter[lack as Lack] === true);
  return tx.db
    .select(caseRecordColumns)
    .from(priorityCases)
    .where(
      and(
        filter.status && eq(priorityCases.status, filter.status),
        filter.wardCode === undefined ? undefined : eq(priorityCases.wardCode, filter.wardCode),
        filter.ids === undefined ? undefined : inArray(priorityCases.id, [...filter.ids]),
        filter.cursor === undefined ? undefined : lt(priorityCases.id, filter.cursor),
        search === null ? undefined : matching(tx, search),
        // A closed case lacks nothing any more: the lists are as long as their counts say.
        lacks.length === 0 ? undefined : ne(priorityCases.status, 'CLOSED'),
        ...lacks.map(([, isLacking]) => isLacking),
      ),
    )
    .orderBy(desc(priorityCases.id))
    .limit(filter.limit);
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
      noCrisisPlan: lacking('noCrisisPlan'),
      noTrialStay: lacking('noTrialStay'),
    })
    .from(priorityCases)
    .groupBy(priorityCases.status);
}

/** The two of readiness.ts in the database's words; a test holds them against each other. */
function lacksOf(tx: Tx): Record<Lack, SQL> {
  const { profile, status, nextReviewOn, hasConsent } = priorityCases;
  const lastDay = renewalHorizon(tokyoDayOf(tx.now));
  const says = (stage: string) =>
    sql`coalesce(${profile} #>> ${`{crisisPlan,${stage},actions}`}, '') ~ '[^ \\t\\r\\n\\u3000]'`;
  return {
    renewalDue: sql`(${status} = 'EXPIRED' or coalesce(${nextReviewOn} <= ${lastDay}, false))`,
    consentMissing: sql`not ${hasConsent}`,
    noCrisisPlan: sql`not (${says('calm')} or ${says('warning')} or ${says('emergency')})`,
    noTrialStay: sql`${profile} #> '{trialStays,0}' is null`,
  };
}

function matching(tx: Tx, { key, e164 }: CaseSearch) {
  // A % or _ that somebody typed is a letter like any other.
  const pattern = `%${key.replace(/[\\%_]/g, (char) => `\\${char}`)}%`;
  return or(
    key === '' ? undefined : sql`${priorityCases.searchKey} like ${pattern}`,
    e164 === null
      ? undefined
      : inArray(
          priorityCases.id,
          tx.db
            .select({ id: casePhones.caseId })
            .from(casePhones)
            .where(eq(casePhones.phone, e164)),
        ),
  );
}
