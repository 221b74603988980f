import { and, count, eq, inArray, isNotNull, isNull, max, sql } from 'drizzle-orm';
import { alarms } from '../escalation/escalation.tables.ts';
import { isAnswerable, templates } from '../paging/page.ts';
import { pages } from '../paging/paging.tables.ts';
import type { Tx } from '../platform/db/tx.ts';

/** When these people last answered a page that asked for an answer, by person. */
export async function lastAnswers(tx: Tx, userIds: readonly string[]): Promise<Map<string, Date>> {
  const rows = await tx.db
    .select({ userId: pages.userId, at: max(pages.settledAt) })
    .from(pages)
    .where(
      and(
        inArray(pages.userId, [...userIds]),
        eq(pages.status, 'answered'),
        isNotNull(pages.answeredBy),
        inArray(sql`${pages.message} ->> 'template'`, templates.filter(isAnswerable)),
      ),
    )
    .groupBy(pages.userId);
  return new Map(rows.flatMap(({ userId, at }) => (at === null ? [] : [[userId, at]])));
}

/** Alarms that stand, of every base that the step reaches. */
export async function countOpenAlarms(tx: Tx): Promise<number> {
  const [row] = await tx.db.select({ n: count() }).from(alarms).where(isNull(alarms.clearedAt));
  return row?.n ?? 0;
}
