import { and, asc, desc, eq, inArray, isNull, lt, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { escalationLog, escalations } from '../escalation/escalation.tables.ts';
import { facilities } from '../facilities/facilities.tables.ts';
import { bases, users } from '../identity/identity.tables.ts';
import { baseOf, userOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { emergencies, emergencyCounters, emergencyEntries } from './emergencies.tables.ts';

export type EmergencyRow = typeof emergencies.$inferSelect;
export type EntryRow = typeof emergencyEntries.$inferSelect;
type New = Omit<EmergencyRow, 'id' | 'baseId' | 'status' | 'version' | 'closedAt'>;

/**
 * The next number of the base's fiscal year. Calls of one base wait for each other here, first come,
 * first served: a row's own queue is unfair, and with 20 calls at once the last one waited 1.5 s.
 */
export async function nextNumber(tx: Tx, fiscalYear: number): Promise<number> {
  const turn = `emergency number ${baseOf(tx.actor)}`;
  await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${turn}, 0))`);
  const [row] = await tx.db
    .insert(emergencyCounters)
    .values({ baseId: baseOf(tx.actor), fiscalYear, last: 1 })
    .onConflictDoUpdate({
      target: [emergencyCounters.baseId, emergencyCounters.fiscalYear],
      set: { last: sql`${emergencyCounters.last} + 1` },
    })
    .returning({ last: emergencyCounters.last });
  if (row === undefined) throw new Error('an emergency got no number');
  return row.last;
}

export async function insertEmergency(tx: Tx, values: New): Promise<EmergencyRow> {
  const [row] = await tx.db
    .insert(emergencies)
    .values({ ...values, baseId: baseOf(tx.actor), status: values.state.status, version: 1 })
    .returning();
  if (row === undefined) throw new Error('an emergency was not written');
  return row;
}

export async function lockEmergency(tx: Tx, id: string): Promise<EmergencyRow | null> {
  const [row] = await tx.db.select().from(emergencies).where(eq(emergencies.id, id)).for('update');
  return row ?? null;
}

export async function findEmergency(tx: Tx, id: string): Promise<EmergencyRow | null> {
  const [row] = await tx.db.select().from(emergencies).where(eq(emergencies.id, id));
  return row ?? null;
}

/** Saves what a step changed of a locked row; the status follows the state. */
export async function saveEmergency(
  tx: Tx,
  row: EmergencyRow,
  changes: Partial<Omit<EmergencyRow, 'id' | 'baseId' | 'number' | 'status' | 'version'>>,
): Promise<EmergencyRow> {
  const state = changes.state ?? row.state;
  const [saved] = await tx.db
    .update(emergencies)
    .set({ ...changes, state, status: state.status, version: row.version + 1 })
    .where(eq(emergencies.id, row.id))
    .returning();
  if (saved === undefined) throw new Error(`emergency ${row.number} was not saved`);
  return saved;
}

/** Newest first, from below the cursor (an id: ids are ordered by time). */
export function listEmergencies(
  tx: Tx,
  filter: { isRunning: boolean; before: string | undefined; limit: number },
): Promise<EmergencyRow[]> {
  return tx.db
    .select()
    .from(emergencies)
    .where(
      and(
        eq(emergencies.baseId, baseOf(tx.actor)),
        filter.isRunning ? isNull(emergencies.closedAt) : undefined,
        filter.before ? lt(emergencies.id, filter.before) : undefined,
      ),
    )
    .orderBy(desc(emergencies.id))
    .limit(filter.limit);
}

/** Until the step ends nobody else starts an emergency of this case: two clerks may take one call. */
export async function lockCalls(tx: Tx, caseId: string): Promise<void> {
  await tx.db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`emergency ${caseId}`}, 0))`,
  );
}

export async function runningOfCase(
  tx: Tx,
  caseId: string,
  except?: string,
): Promise<{ id: string; number: string } | null> {
  const [row] = await tx.db
    .select({ id: emergencies.id, number: emergencies.number })
    .from(emergencies)
    .where(
      and(
        eq(emergencies.caseId, caseId),
        isNull(emergencies.closedAt),
        except ? ne(emergencies.id, except) : undefined,
      ),
    )
    .orderBy(desc(emergencies.id))
    .limit(1);
  return row ?? null;
}

/** Those of the base for which a room is sought now. */
export function searchingEmergencies(tx: Tx): Promise<EmergencyRow[]> {
  return tx.db
    .select()
    .from(emergencies)
    .where(
      and(
        eq(emergencies.baseId, baseOf(tx.actor)),
        isNull(emergencies.closedAt),
        eq(emergencies.status, 'MATCHING'),
      ),
    )
    .orderBy(asc(emergencies.receivedAt), asc(emergencies.id));
}

/** In the order of ids, in which several are locked. */
export async function runningIdsOfCase(tx: Tx, caseId: string): Promise<string[]> {
  const rows = await tx.db
    .select({ id: emergencies.id })
    .from(emergencies)
    .where(and(eq(emergencies.caseId, caseId), isNull(emergencies.closedAt)))
    .orderBy(asc(emergencies.id));
  return rows.map((row) => row.id);
}

export async function insertEntry(
  tx: Tx,
  emergency: Pick<EmergencyRow, 'id' | 'baseId'>,
  kind: string,
  data: Record<string, unknown>,
): Promise<EntryRow> {
  const [row] = await tx.db
    .insert(emergencyEntries)
    .values({
      baseId: emergency.baseId,
      emergencyId: emergency.id,
      at: tx.now,
      kind,
      byUser: userOf(tx.actor),
      data,
    })
    .returning();
  if (row === undefined) throw new Error('an entry was not written');
  return row;
}

export function listEntries(tx: Tx, emergencyId: string): Promise<EntryRow[]> {
  return tx.db
    .select()
    .from(emergencyEntries)
    .where(eq(emergencyEntries.emergencyId, emergencyId))
    .orderBy(asc(emergencyEntries.at), asc(emergencyEntries.id));
}

/** The first ward of the base: where a call belongs of which nothing else says. */
export async function firstWard(tx: Tx): Promise<string> {
  const [row] = await tx.db
    .select({ wardCodes: bases.wardCodes })
    .from(bases)
    .where(eq(bases.id, baseOf(tx.actor)));
  const ward = row?.wardCodes[0];
  if (ward === undefined) throw new Error('the base has no ward');
  return ward;
}

export interface FirstEntry {
  emergencyId: string;
  kind: string;
  at: Date;
  /** Of the intake: the recorder had the caller on the line. */
  isOnLine: boolean | null;
}

/** When each of these kinds of entry first came, of several emergencies at once. */
export function firstEntries(
  tx: Tx,
  emergencyIds: readonly string[],
  kinds: readonly string[],
): Promise<FirstEntry[]> {
  if (emergencyIds.length === 0) return Promise.resolve([]);
  const { emergencyId, kind, at, data } = emergencyEntries;
  return tx.db
    .select({
      emergencyId,
      kind,
      at: sql<Date>`min(${at})`.mapWith(at),
      isOnLine: sql<boolean | null>`bool_or((${data} ->> 'callerOnLine')::boolean)`,
    })
    .from(emergencyEntries)
    .where(
      and(
        inArray(emergencyId, [...emergencyIds]),
        inArray(kind, [...kinds]),
        // A call that nobody of ours has spoken in is no answer.
        sql`(${kind} <> 'called-again' or (${data} ->> 'callerOnLine')::boolean)`,
      ),
    )
    .groupBy(emergencyId, kind);
}

/** What this person has written of this kind. */
export function entriesBy(
  tx: Tx,
  emergencyId: string,
  by: { kind: string; userId: string },
): Promise<EntryRow[]> {
  const own = and(eq(emergencyEntries.kind, by.kind), eq(emergencyEntries.byUser, by.userId));
  return tx.db
    .select()
    .from(emergencyEntries)
    .where(and(eq(emergencyEntries.emergencyId, emergencyId), own));
}

/** What the lines of one kind hold, oldest first. */
export async function entriesOfKind(
  tx: Tx,
  emergencyId: string,
  kind: string,
): Promise<Record<string, unknown>[]> {
  const rows = await tx.db
    .select({ data: emergencyEntries.data })
    .from(emergencyEntries)
    .where(and(eq(emergencyEntries.emergencyId, emergencyId), eq(emergencyEntries.kind, kind)))
    .orderBy(asc(emergencyEntries.id));
  return rows.map(({ data }) => data);
}

/** The time targets of which the record says already that they were missed. */
export async function missedTargets(tx: Tx, emergencyId: string): Promise<string[]> {
  const rows = await tx.db
    .select({ target: sql<string>`${emergencyEntries.data} ->> 'target'` })
    .from(emergencyEntries)
    .where(
      and(
        eq(emergencyEntries.emergencyId, emergencyId),
        eq(emergencyEntries.kind, 'target-missed'),
      ),
    );
  return rows.map(({ target }) => target);
}

export async function hasEntry(tx: Tx, emergencyId: string, entryId: string): Promise<boolean> {
  const own = and(eq(emergencyEntries.id, entryId), eq(emergencyEntries.emergencyId, emergencyId));
  return (await tx.db.$count(emergencyEntries, own)) === 1;
}

export async function facilityNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .select({ id: facilities.id, name: facilities.name })
    .from(facilities)
    .where(inArray(facilities.id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, row.name]));
}

export interface Standing {
  emergencyId: string;
  isPaging: boolean;
  ownerId: string | null;
  ownerName: string | null;
  /** Who was asked to have it instead. */
  handOverTo: { userId: string; name: string } | null;
  takenAt: Date | null;
}

const owners = alias(users, 'owners');
const successors = alias(users, 'successors');

/** Who has taken which emergency, and when first; one query for a whole board. */
export function escalationsOf(tx: Tx, emergencyIds: readonly string[]): Promise<Standing[]> {
  if (emergencyIds.length === 0) return Promise.resolve([]);
  const { subjectId, status, ownerId, subjectKind, id } = escalations;
  const taken = and(eq(escalationLog.escalationId, id), eq(escalationLog.kind, 'taken'));
  const successorId = sql`(${escalations.state} #>> '{handOver,toUserId}')::uuid`;
  return tx.db
    .select({
      emergencyId: subjectId,
      isPaging: sql<boolean>`${status} = 'paging'`,
      ownerId,
      ownerName: owners.name,
      handOverTo: { userId: successors.id, name: successors.name },
      takenAt: sql<Date | null>`min(${escalationLog.at})`.mapWith(escalationLog.at),
    })
    .from(escalations)
    .leftJoin(owners, eq(owners.id, ownerId))
    .leftJoin(successors, eq(successors.id, successorId))
    .leftJoin(escalationLog, taken)
    .where(and(eq(subjectKind, 'emergency'), inArray(subjectId, [...emergencyIds])))
    .groupBy(id, owners.id, successors.id);
}
