import type { Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { escalationProblems } from './escalation.problems.ts';
import * as store from './escalation.store.ts';
import { defaultPolicy, type EscalationPolicy, type PolicyView } from './policy.api.ts';

/** The policy that an escalation starting now is frozen with. */
export async function policyInForce(tx: Tx): Promise<EscalationPolicy> {
  return (await store.newestPolicy(tx))?.policy ?? defaultPolicy;
}

export async function readPolicy(tx: Tx): Promise<PolicyView> {
  return viewOf(await store.newestPolicy(tx));
}

/** Writes the next version; running escalations keep theirs. `version`: the one that was edited. */
export async function changePolicy(
  tx: Tx,
  policy: EscalationPolicy,
  version: number | null,
): Promise<PolicyView> {
  const current = await readPolicy(tx);
  const row =
    current.version === version ? await store.insertPolicy(tx, version + 1, policy) : null;
  if (row === null)
    throw new Refused(escalationProblems['policy-changed']({ extra: { ...current } }));
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
