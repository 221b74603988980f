import { desc, eq } from 'drizzle-orm';
import { baseOf, userOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { matchRules } from './placement.tables.ts';
import type { MatchRules } from './rules.ts';

export type RulesRow = typeof matchRules.$inferSelect;

export async function newestRules(tx: Tx): Promise<RulesRow | null> {
  return (await listRules(tx, 1))[0] ?? null;
}

/** Newest first. */
export function listRules(tx: Tx, limit: number): Promise<RulesRow[]> {
  return tx.db
    .select()
    .from(matchRules)
    .where(eq(matchRules.baseId, baseOf(tx.actor)))
    .orderBy(desc(matchRules.version))
    .limit(limit);
}

/** null: somebody else has just written this version. */
export async function insertRules(
  tx: Tx,
  version: number,
  rules: MatchRules,
  note: string,
): Promise<RulesRow | null> {
  const by = { baseId: baseOf(tx.actor), createdAt: tx.now, createdBy: userOf(tx.actor) };
  const [row] = await tx.db
    .insert(matchRules)
    .values({ ...by, version, rules, note })
    .onConflictDoNothing()
    .returning();
  return row ?? null;
}
