import type { Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import type { CaseRecord } from './case-record.ts';
import { caseProblems } from './priority-cases.problems.ts';
import { lockCase, selectCase } from './priority-cases.store.ts';

/**
 * A case that the actor may see, for what hangs on it: nothing is logged, so nothing of the person
 * may be shown by it. Throws no-such-case.
 */
export async function visibleCase(tx: Tx, caseId: string): Promise<CaseRecord> {
  const record = await selectCase(tx, caseId);
  if (record === null) throw new Refused(caseProblems['no-such-case']());
  return record;
}

/** A case that the actor may change, locked until the step is over. Throws no-such-case. */
export async function lockedCase(tx: Tx, caseId: string): Promise<CaseRecord> {
  const record = await lockCase(tx, caseId);
  if (record === null) throw new Refused(caseProblems['no-such-case']());
  return record;
}

/** As {@link lockedCase}, of a case that goes on. Throws case-closed too. */
export async function lockedOpenCase(tx: Tx, caseId: string): Promise<CaseRecord> {
  const record = await lockedCase(tx, caseId);
  if (record.status === 'CLOSED') throw new Refused(caseProblems['case-closed']());
  return record;
}
