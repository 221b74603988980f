import { baseOf, userOf } from '../../platform/actor.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { casePrints } from '../priority-cases.tables.ts';
import type { PrintKind, PrintReason } from './case-print.ts';

/** One paper, of one case or of many. */
export interface Printed {
  kind: PrintKind;
  reason: PrintReason;
  cases: readonly { id: string; version: number }[];
}

export async function insertPrints(tx: Tx, { kind, reason, cases }: Printed): Promise<void> {
  if (cases.length === 0) return;
  const baseId = baseOf(tx.actor);
  await tx.db.insert(casePrints).values(
    cases.map(({ id, version }) => ({
      baseId,
      caseId: id,
      kind,
      reason,
      version,
      at: tx.now,
      byUser: userOf(tx.actor),
    })),
  );
}
