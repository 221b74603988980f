import { desc, eq, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import type { Tx } from '../../platform/db/tx.ts';
import type { CaseStatus } from '../labels.ts';
import { caseSteps, caseVersions, consents, councilDecisions } from '../priority-cases.tables.ts';
import type { HistoryKind } from './case-history.ts';

export interface HistoryRow {
  id: string;
  at: Date;
  byUser: string | null;
  kind: HistoryKind;
  changed: string[];
  status: CaseStatus | null;
}

/** What happened to a case, newest first, from below the entry `cursor` on. Each table shows its own. */
export function historyOf(
  tx: Tx,
  caseId: string,
  part: { cursor?: string | undefined; limit: number },
): Promise<HistoryRow[]> {
  const kind = (name: HistoryKind) => sql<HistoryKind>`${name}::text`.as('kind');
  const nothing = sql<string[]>`'{}'::text[]`.as('changed');
  const noStatus = sql<CaseStatus | null>`null::text`.as('status');
  // An import writes a case's first version last: it is what all else of that instant stands on.
  const isFirst = sql`${caseVersions.version} = 1`;
  const later = sql<number>`1`.as('place');
  const entries = unionAll(
    tx.db
      .select({
        id: caseVersions.id,
        at: caseVersions.at,
        byUser: caseVersions.byUser,
        kind: sql<HistoryKind>`case when ${isFirst} then 'registered' else 'edited' end`.as('kind'),
        changed: sql<string[]>`${caseVersions.changed}`.as('changed'),
        status: noStatus,
        place: sql<number>`case when ${isFirst} then 0 else 1 end`.as('place'),
      })
      .from(caseVersions)
      .where(eq(caseVersions.caseId, caseId)),
    tx.db
      .select({
        id: consents.id,
        at: consents.recordedAt,
        byUser: consents.recordedBy,
        kind: kind('consent-recorded'),
        changed: nothing,
        status: noStatus,
        place: later,
      })
      .from(consents)
      .where(eq(consents.caseId, caseId)),
    tx.db
      .select({
        id: councilDecisions.id,
        at: councilDecisions.recordedAt,
        byUser: councilDecisions.recordedBy,
        kind: kind('decision-recorded'),
        changed: nothing,
        status: noStatus,
        place: later,
      })
      .from(councilDecisions)
      .where(eq(councilDecisions.caseId, caseId)),
    tx.db
      .select({
        id: caseSteps.id,
        at: caseSteps.at,
        byUser: caseSteps.byUser,
        kind: sql<HistoryKind>`${caseSteps.kind}`.as('kind'),
        changed: nothing,
        status: sql<CaseStatus | null>`${caseSteps.status}`.as('status'),
        place: later,
      })
      .from(caseSteps)
      .where(eq(caseSteps.caseId, caseId)),
  );
  const history = tx.db.$with('history').as(entries);
  // Ids are in the order of writing, and so order what one instant holds.
  const order = [history.at, history.place, history.id];
  const from = sql`(select at, place, id from history where id = ${part.cursor})`;
  return tx.db
    .with(history)
    .select()
    .from(history)
    .where(part.cursor === undefined ? undefined : sql`(${sql.join(order, sql`, `)}) < ${from}`)
    .orderBy(...order.map((by) => desc(by)))
    .limit(part.limit);
}
