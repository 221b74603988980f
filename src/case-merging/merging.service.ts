import { asHouse, type Tx } from '../platform/db/tx.ts';
import { type Problem, Refused } from '../platform/problem.ts';
import type { CaseRecord } from '../priority-cases/case-record.ts';
import { listItem } from '../priority-cases/case-view.ts';
import { fitsRegister, lockTwo, putInto, readTwo } from '../priority-cases/merge-steps.service.ts';
import type { CaseStandingView } from '../priority-cases/priority-cases.api.ts';
import { caseProblems } from '../priority-cases/priority-cases.problems.ts';
import { snapshotOf } from '../priority-cases/versions/case-changes.ts';
import { namesIn } from '../priority-cases/versions/case-versions.service.ts';
import type { MergeInput, MergeView } from './case-merging.api.ts';
import { mergingProblems } from './case-merging.problems.ts';
import * as store from './case-merging.store.ts';
import { chosenSnapshot, mergeDifferences } from './merge-choice.ts';

/** Two registrations side by side, with what stands in the way of merging them. */
export async function compareCases(tx: Tx, keptId: string, otherId: string): Promise<MergeView> {
  assertTwo(keptId, otherId);
  const [kept, other] = await readTwo(tx, [keptId, otherId], ['profile'], 'registration');
  const hindrance = await hindranceOf(tx, [kept, other]);
  return {
    kept: listItem(kept),
    other: listItem(other),
    differences: mergeDifferences(snapshotOf(kept), snapshotOf(other)),
    names: await namesIn(tx, [kept, other]),
    hindrance: hindrance && { code: hindrance.code, ja: hindrance.ja, en: hindrance.en },
  };
}

/**
 * Puts the second registration of a person into the first, for good: the first gets a version with
 * what was chosen, the second is closed and leads to it. Refused while either is needed tonight.
 */
export async function mergeCases(
  tx: Tx,
  keptId: string,
  otherId: string,
  { keptVersion, otherVersion, choices, reason }: MergeInput,
): Promise<CaseStandingView> {
  assertTwo(keptId, otherId);
  const [kept, other] = await lockTwo(tx, [keptId, otherId]);
  const hindrance = await hindranceOf(tx, [kept, other]);
  if (hindrance !== null) throw new Refused(hindrance);
  if (kept.version !== keptVersion || other.version !== otherVersion)
    throw new Refused(caseProblems['version-conflict']({ extra: { version: kept.version } }));
  const edited = chosenSnapshot(snapshotOf(kept), snapshotOf(other), choices);
  if (edited === null) throw new Refused(mergingProblems['merge-choice-unknown']());
  if (!fitsRegister(edited)) throw new Refused(mergingProblems['merge-does-not-fit']());
  const taken = choices.map(({ path }) => path).sort();
  await store.insertMerge(tx, { keptId, mergedId: otherId, taken, reason });
  return putInto(tx, { kept, other }, edited, reason);
}

function assertTwo(keptId: string, otherId: string): void {
  if (keptId === otherId) throw new Refused(mergingProblems['link-with-itself']());
}

async function hindranceOf(tx: Tx, records: readonly CaseRecord[]): Promise<Problem | null> {
  if (records.some(({ status }) => status === 'CLOSED')) return caseProblems['case-closed']();
  const ids = records.map(({ id }) => id);
  // The ward sees no emergencies: that there is one, it may know.
  return asHouse(tx, async () => {
    if (await store.hasRunningEmergency(tx, ids)) return mergingProblems['merge-in-emergency']();
    if (await store.hasPlannedTrial(tx, ids)) return mergingProblems['merge-before-trial']();
    return null;
  });
}
