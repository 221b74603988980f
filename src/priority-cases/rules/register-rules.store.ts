import { desc, eq } from 'drizzle-orm';
import { baseOf, userOf } from '../../platform/actor.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { registerRules } from '../priority-cases.tables.ts';
import type { RegisterRules } from './register-rules.ts';

export type RegisterRulesRow = typeof registerRules.$inferSelect;

export async function newestRegisterRules(tx: Tx): Promise<RegisterRulesRow | null> {
  return (await listRegisterRules(tx, 1))[0] ?? null;
}

/** Newest first. */
export function listRegisterRules(tx: Tx, limit: number): Promise<RegisterRulesRow[]> {
  return tx.db
    .select()
    .from(registerRules)
    .where(eq(registerRules.baseId, baseOf(tx.actor)))
    .orderBy(desc(registerRules.version))
    .limit(limit);
}

/** null: somebody else has just written this version. */
export async function insertRegisterRules(
  tx: Tx,
  version: number,
  rules: RegisterRules,
  reason: string,
): Promise<RegisterRulesRow | null> {
  const [row] = await tx.db
    .insert(registerRules)
    .values({
      baseId: baseOf(tx.actor),
      version,
      rules,
      reason,
      at: tx.now,
      byUser: userOf(tx.actor),
    })
    .onConflictDoNothing()
    .returning();
  return row ?? null;
}
