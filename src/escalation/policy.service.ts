import { userNames } from '../identity/users.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { dutyAhead } from './duty.service.ts';
import { escalationProblems } from './escalation.problems.ts';
import * as store from './escalation.store.ts';
import {
  defaultPolicy,
  type EscalationPolicy,
  type PolicyVersion,
  type PolicyView,
} from './policy.api.ts';
import { stepsOfNobody } from './preview.ts';

/** The policy that an escalation starting now is frozen with. */
export async function policyInForce(tx: Tx): Promise<EscalationPolicy> {
  return (await store.newestPolicy(tx))?.policy ?? defaultPolicy;
}

export async function readPolicy(tx: Tx): Promise<PolicyView> {
  return viewOf(await store.newestPolicy(tx));
}

/** Every policy that was ever in force, newest first. */
export async function listPolicies(tx: Tx): Promise<{ versions: PolicyVersion[] }> {
  const rows = await store.listPolicies(tx);
  const names = await userNames(
    tx,
    rows.flatMap(({ createdBy }) => (createdBy === null ? [] : [createdBy])),
  );
  return {
    versions: rows.map(({ version, policy, createdAt, createdBy }) => ({
      version,
      policy,
      changedAt: createdAt.toISOString(),
      changedBy:
        createdBy === null ? null : { userId: createdBy, name: names.get(createdBy) ?? '' },
    })),
  };
}

/**
 * Writes the next version; running escalations keep theirs. `version`: the one that was edited.
 * Throws policy-changed, level-reaches-nobody (with the steps, counted from 0).
 */
export async function changePolicy(
  tx: Tx,
  policy: EscalationPolicy,
  version: number | null,
): Promise<PolicyView> {
  const current = await readPolicy(tx);
  const changed = () =>
    new Refused(escalationProblems['policy-changed']({ extra: { ...current } }));
  if (current.version !== version) throw changed();
  const steps = stepsOfNobody(policy, await dutyAhead(tx));
  if (steps.length > 0)
    throw new Refused(escalationProblems['level-reaches-nobody']({ extra: { steps } }));
  const row = await store.insertPolicy(tx, version + 1, policy);
  if (row === null) throw changed();
  tx.publish('on-call', row.id, 'policy.changed');
  return viewOf(row);
}

function viewOf(row: store.PolicyRow | null): PolicyView {
  return {
    version: row?.version ?? 0,
    policy: row?.policy ?? defaultPolicy,
    changedAt: row?.createdAt.toISOString() ?? null,
  };
}
