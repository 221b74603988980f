import { type Purpose, recordReads } from '../audit/audit.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { recordListed } from './case-reads.service.ts';
import type { CaseRecord } from './case-record.ts';
import { saveVersion } from './case-register.service.ts';
import { standingView } from './case-view.ts';
import { closeCase } from './closing.service.ts';
import { takeOverKnown } from './known-facilities.service.ts';
import type { CaseStandingView } from './priority-cases.api.ts';
import { caseProblems } from './priority-cases.problems.ts';
import * as store from './priority-cases.store.ts';
import { caseProfile } from './profile.api.ts';
import { type CaseSnapshot, snapshotOf } from './versions/case-changes.ts';

/** Both of two cases, or no-such-case where the actor may not see one; who sees them is logged. */
export async function readTwo(
  tx: Tx,
  ids: readonly [string, string],
  fields: readonly string[],
  purpose: Purpose,
): Promise<[CaseRecord, CaseRecord]> {
  const [first, second] = [await store.selectCase(tx, ids[0]), await store.selectCase(tx, ids[1])];
  if (first === null || second === null) throw new Refused(caseProblems['no-such-case']());
  await recordReads(tx, { subjectKind: 'priority_cases', subjectIds: ids, fields, purpose });
  return [first, second];
}

/** Those of them that the actor may see, as a list shows them; each is a read. */
export async function readBriefly(tx: Tx, ids: readonly string[]): Promise<CaseRecord[]> {
  const records = await store.selectCases(tx, [...new Set(ids)]);
  await recordListed(tx, records, 'registration');
  return records;
}

/** Both, locked; in the order of their ids, as everybody locks several. */
export async function lockTwo(
  tx: Tx,
  ids: readonly [string, string],
): Promise<[CaseRecord, CaseRecord]> {
  const locked = new Map<string, CaseRecord | null>();
  for (const id of [...ids].sort()) locked.set(id, await store.lockCase(tx, id));
  const [first, second] = [locked.get(ids[0]), locked.get(ids[1])];
  if (!first || !second) throw new Refused(caseProblems['no-such-case']());
  return [first, second];
}

/** Whether a profile that was put together is one that the register can hold. */
export const fitsRegister = ({ profile }: CaseSnapshot): boolean =>
  caseProfile.safeParse(profile).success;

/**
 * Ends `other` in favour of `kept`, which gets a new version. Both are locked. The consents of the
 * other stay with it and hold no more; its numbers find the one that goes on.
 */
export async function putInto(
  tx: Tx,
  { kept, other }: { kept: CaseRecord; other: CaseRecord },
  edited: CaseSnapshot,
  reason: string,
): Promise<CaseStandingView> {
  await closeCase(tx, other.id, { reason: 'MERGED' });
  await store.setMergedInto(tx, other.id, kept.id);
  await takeOverKnown(tx, other.id, kept.id);
  const next = await saveVersion(tx, kept, snapshotOf(edited), reason);
  return standingView(next);
}
