import { and, asc, desc, eq } from 'drizzle-orm';
import { baseOf, userOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { escalationLog, escalationPolicies, escalations } from './escalation.tables.ts';
import type { EscalationState, LogKind } from './escalation-state.ts';
import type { EscalationPolicy } from './policy.api.ts';

export type EscalationRow = typeof escalations.$inferSelect;
export type PolicyRow = typeof escalationPolicies.$inferSelect;

export interface Subject {
  kind: 'emergency';
  id: string;
}

/** null: there is one about this subject already. */
export async function insertEscalation(
  tx: Tx,
  escalation: { subject: Subject; reference: string; state: EscalationState },
): Promise<EscalationRow | null> {
  const { subject, reference, state } = escalation;
  const [row] = await tx.db
    .insert(escalations)
    .values({
      baseId: baseOf(tx.actor),
      subjectKind: subject.kind,
      subjectId: subject.id,
      reference,
      startedAt: tx.now,
      ...columnsOf(state),
    })
    .onConflictDoNothing()
    .returning();
  return row ?? null;
}

export async function lockEscalation(tx: Tx, id: string): Promise<EscalationRow | null> {
  const [row] = await tx.db.select().from(escalations).where(eq(escalations.id, id)).for('update');
  return row ?? null;
}

export async function lockEscalationAbout(tx: Tx, subject: Subject): Promise<EscalationRow | null> {
  const [row] = await tx.db.select().from(escalations).where(isAbout(subject)).for('update');
  return row ?? null;
}

export async function findEscalationAbout(tx: Tx, subject: Subject): Promise<EscalationRow | null> {
  const [row] = await tx.db.select().from(escalations).where(isAbout(subject));
  return row ?? null;
}

export async function saveState(tx: Tx, id: string, state: EscalationState): Promise<void> {
  await tx.db.update(escalations).set(columnsOf(state)).where(eq(escalations.id, id));
}

export async function addToLog(
  tx: Tx,
  escalationId: string,
  entries: readonly { kind: LogKind; userId: string | null; detail: Record<string, unknown> }[],
): Promise<void> {
  if (entries.length === 0) return;
  const baseId = baseOf(tx.actor);
  await tx.db
    .insert(escalationLog)
    .values(entries.map((entry) => ({ ...entry, escalationId, baseId, at: tx.now })));
}

export type LogEntry = Pick<
  typeof escalationLog.$inferSelect,
  'id' | 'at' | 'kind' | 'userId' | 'detail'
>;

export function logOf(tx: Tx, escalationId: string): Promise<LogEntry[]> {
  return tx.db
    .select({
      id: escalationLog.id,
      at: escalationLog.at,
      kind: escalationLog.kind,
      userId: escalationLog.userId,
      detail: escalationLog.detail,
    })
    .from(escalationLog)
    .where(eq(escalationLog.escalationId, escalationId))
    .orderBy(asc(escalationLog.at), asc(escalationLog.id));
}

export async function newestPolicy(tx: Tx): Promise<PolicyRow | null> {
  const [row] = await tx.db
    .select()
    .from(escalationPolicies)
    .where(eq(escalationPolicies.baseId, baseOf(tx.actor)))
    .orderBy(desc(escalationPolicies.version))
    .limit(1);
  return row ?? null;
}

/** Newest first. */
export function listPolicies(tx: Tx): Promise<PolicyRow[]> {
  return tx.db
    .select()
    .from(escalationPolicies)
    .where(eq(escalationPolicies.baseId, baseOf(tx.actor)))
    .orderBy(desc(escalationPolicies.version))
    .limit(200);
}

/** null: somebody else has just written this version. */
export async function insertPolicy(
  tx: Tx,
  version: number,
  policy: EscalationPolicy,
): Promise<PolicyRow | null> {
  const [row] = await tx.db
    .insert(escalationPolicies)
    .values({
      baseId: baseOf(tx.actor),
      version,
      policy,
      createdAt: tx.now,
      createdBy: userOf(tx.actor),
    })
    .onConflictDoNothing()
    .returning();
  return row ?? null;
}

function isAbout(subject: Subject) {
  return and(eq(escalations.subjectKind, subject.kind), eq(escalations.subjectId, subject.id));
}

function columnsOf(state: EscalationState) {
  const ownerId = state.status === 'paging' ? null : state.ownerId;
  return { state, status: state.status, ownerId };
}
