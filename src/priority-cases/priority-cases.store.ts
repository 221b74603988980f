import { and, desc, eq, gt, inArray, or, sql } from 'drizzle-orm';
import { baseOf, userOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import type { CasePhone, CaseRecord } from './case-record.ts';
import type { CaseStanding } from './case-state.ts';
import type { SearchKeys } from './finding/search-keys.ts';
import {
  caseCounters,
  casePhones,
  caseRecordColumns,
  caseVersions,
  councilDecisions,
  priorityCases,
} from './priority-cases.tables.ts';
import { type CaseSnapshot, snapshotOf } from './versions/case-changes.ts';

export type DecisionRow = typeof councilDecisions.$inferSelect;

/** Null: there is none, or none that the actor may see. */
export async function selectCase(tx: Tx, id: string): Promise<CaseRecord | null> {
  const [row] = await tx.db
    .select(caseRecordColumns)
    .from(priorityCases)
    .where(eq(priorityCases.id, id));
  return row ?? null;
}

/** Those of them that the actor may see. */
export async function selectCases(tx: Tx, ids: readonly string[]): Promise<CaseRecord[]> {
  if (ids.length === 0) return [];
  return tx.db
    .select(caseRecordColumns)
    .from(priorityCases)
    .where(inArray(priorityCases.id, [...ids]));
}

/** As selectCase, locked until the step is over; null also where the actor may not write. */
export async function lockCase(tx: Tx, id: string): Promise<CaseRecord | null> {
  const [row] = await tx.db
    .select(caseRecordColumns)
    .from(priorityCases)
    .where(eq(priorityCases.id, id))
    .for('update');
  return row ?? null;
}

/** The case that one was put into; null: it stands for itself. */
export async function mergedInto(tx: Tx, id: string): Promise<string | null> {
  const [row] = await tx.db
    .select({ keptId: priorityCases.mergedInto })
    .from(priorityCases)
    .where(eq(priorityCases.id, id));
  return row?.keptId ?? null;
}

/** Others may hold it too; whoever wants to change it waits for the end of this step. */
export async function holdCase(tx: Tx, id: string): Promise<void> {
  await tx.db
    .select({ id: priorityCases.id })
    .from(priorityCases)
    .where(eq(priorityCases.id, id))
    .for('share');
}

/** The base's next registration number. Its row is locked: cases of one base are numbered in turn. */
export async function nextNumber(tx: Tx): Promise<number> {
  const [row] = await tx.db
    .insert(caseCounters)
    .values({ baseId: baseOf(tx.actor), last: 1 })
    .onConflictDoUpdate({
      target: caseCounters.baseId,
      set: { last: sql`${caseCounters.last} + 1` },
    })
    .returning({ last: caseCounters.last });
  if (row === undefined) throw new Error('the counter of cases gave no number');
  return row.last;
}

export type NewCase = CaseSnapshot & CaseStanding & SearchKeys & { emergencyId: string | null };

/** Null: the registration number is taken. */
export async function insertCase(tx: Tx, values: NewCase): Promise<CaseRecord | null> {
  const [row] = await tx.db
    .insert(priorityCases)
    .values({
      ...values,
      baseId: baseOf(tx.actor),
      version: 1,
      createdAt: tx.now,
      updatedAt: tx.now,
    })
    .onConflictDoNothing()
    .returning(caseRecordColumns);
  return row ?? null;
}

export async function updateEdited(
  tx: Tx,
  id: string,
  values: CaseSnapshot & SearchKeys & { version: number },
): Promise<void> {
  await tx.db
    .update(priorityCases)
    .set({ ...values, updatedAt: tx.now })
    .where(eq(priorityCases.id, id));
}

/** With what had been put into that one before. */
export async function setMergedInto(tx: Tx, id: string, keptId: string): Promise<void> {
  await tx.db
    .update(priorityCases)
    .set({ mergedInto: keptId })
    .where(or(eq(priorityCases.id, id), eq(priorityCases.mergedInto, id)));
}

export async function updateStanding(tx: Tx, id: string, standing: CaseStanding): Promise<void> {
  await tx.db
    .update(priorityCases)
    .set({ ...standing, updatedAt: tx.now })
    .where(eq(priorityCases.id, id));
}

export async function insertVersion(
  tx: Tx,
  record: CaseSnapshot & Pick<CaseRecord, 'id' | 'baseId'>,
  version: number,
  { changed, reason }: { changed: string[]; reason: string | null },
): Promise<void> {
  await tx.db.insert(caseVersions).values({
    baseId: record.baseId,
    caseId: record.id,
    version,
    changed,
    reason,
    snapshot: snapshotOf(record),
    at: tx.now,
    byUser: userOf(tx.actor),
  });
}

/** Names of the fields that changed after a version, each once, in order. */
export async function changedSince(tx: Tx, caseId: string, version: number): Promise<string[]> {
  const rows = await tx.db
    .select({ changed: caseVersions.changed })
    .from(caseVersions)
    .where(and(eq(caseVersions.caseId, caseId), gt(caseVersions.version, version)));
  return [...new Set(rows.flatMap((row) => row.changed))].sort();
}

/** Numbers of a second registration that was put into this one find this one, for good. */
export async function replacePhones(
  tx: Tx,
  record: Pick<CaseRecord, 'id' | 'baseId'>,
  phones: readonly CasePhone[],
): Promise<void> {
  await tx.db.delete(casePhones).where(eq(casePhones.caseId, record.id));
  const { phone, whose, relation } = casePhones;
  const merged = await tx.db
    .select({ phone, whose, relation })
    .from(casePhones)
    .innerJoin(priorityCases, eq(priorityCases.id, casePhones.caseId))
    .where(eq(priorityCases.mergedInto, record.id));
  const known = new Set(phones.map((it) => it.phone));
  const all = [...phones, ...merged.filter((it) => !known.has(it.phone))];
  if (all.length === 0) return;
  await tx.db
    .insert(casePhones)
    .values(all.map((it) => ({ ...it, caseId: record.id, baseId: record.baseId })));
}

/** Returns the id of the decision. */
export async function insertDecision(
  tx: Tx,
  record: Pick<CaseRecord, 'id' | 'baseId'>,
  decision: Pick<
    DecisionRow,
    'council' | 'decidedOn' | 'outcome' | 'conditions' | 'minutes' | 'councilItemId'
  >,
): Promise<string> {
  const [row] = await tx.db
    .insert(councilDecisions)
    .values({
      ...decision,
      baseId: record.baseId,
      caseId: record.id,
      recordedAt: tx.now,
      recordedBy: userOf(tx.actor),
    })
    .returning({ id: councilDecisions.id });
  if (row === undefined) throw new Error('a decision was not written');
  return row.id;
}

/** Newest first. */
export function decisionsOf(tx: Tx, caseId: string): Promise<DecisionRow[]> {
  return tx.db
    .select()
    .from(councilDecisions)
    .where(eq(councilDecisions.caseId, caseId))
    .orderBy(desc(councilDecisions.recordedAt), desc(councilDecisions.id));
}

/** Which constraint of the database refused; null where it was something else. */
export function refusedBy(error: unknown): 'number' | 'office' | null {
  const cause = error instanceof Error ? error.cause : null;
  const name =
    typeof cause === 'object' && cause !== null && 'constraint' in cause
      ? String(cause.constraint)
      : '';
  if (name === 'priority_cases_registration_no') return 'number';
  return name.startsWith('priority_cases_consultation_office_id') ? 'office' : null;
}
