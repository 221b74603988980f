import { and, desc, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { escalations } from '../escalation/escalation.tables.ts';
import { users } from '../identity/identity.tables.ts';
import { baseOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { emergencies } from './emergencies.tables.ts';

const mostCalls = 10;

/** The newest running emergency of each of these cases. */
export async function runningOf(tx: Tx, caseIds: readonly string[]) {
  if (caseIds.length === 0) return [];
  const rows = await running(tx, inArray(emergencies.caseId, [...caseIds]));
  return rows.filter((row, at) => rows.findIndex((it) => it.caseId === row.caseId) === at);
}

/** Running emergencies in which this number called or is to be called back, newest first. */
export function callsFrom(tx: Tx, wanted: { e164: string | null; digits: string }) {
  const callBack = sql`${emergencies.caller} ->> 'callBackPhone'`;
  const isIt = (phone: SQL | typeof emergencies.callerPhone) =>
    wanted.e164
      ? sql`${phone} = ${wanted.e164}`
      : sql`'0' || substr(${phone}, 4) like ${`%${wanted.digits}%`}`;
  return running(tx, or(isIt(emergencies.callerPhone), isIt(callBack))).limit(mostCalls);
}

export type Running = Awaited<ReturnType<typeof running>>[number];

function running(tx: Tx, which: SQL | undefined) {
  const { id, number, status, caseId, receivedAt, baseId, closedAt } = emergencies;
  const { subjectKind, subjectId, ownerId } = escalations;
  return tx.db
    .select({ id, number, status, caseId, receivedAt, ownerName: users.name })
    .from(emergencies)
    .leftJoin(escalations, and(eq(subjectKind, 'emergency'), eq(subjectId, id)))
    .leftJoin(users, eq(users.id, ownerId))
    .where(and(eq(baseId, baseOf(tx.actor)), isNull(closedAt), which))
    .orderBy(desc(id))
    .$dynamic();
}
