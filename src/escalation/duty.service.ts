import { coordinatorsOf } from '../identity/users.service.ts';
import { listShifts, whoIsOnCall } from '../on-call/on-call.service.ts';
import type { OnCall, Slot } from '../on-call/on-call.ts';
import type { Tx } from '../platform/db/tx.ts';
import { DAY_MS } from '../platform/text/tokyo-day.ts';
import type { Duty } from './escalation-state.ts';
import type { EscalationPolicy } from './policy.api.ts';

/** How far ahead a policy must reach somebody on every level. */
const aheadDays = 14;

/** Who can be paged now; of people whom the policy names, only those who are still here. */
export async function dutyBy(tx: Tx, policy: EscalationPolicy | null): Promise<Duty> {
  const onCall = await whoIsOnCall(tx);
  const namesPeople = policy?.steps.some(({ people = [] }) => people.length > 0) ?? false;
  return namesPeople ? withAble(tx, onCall) : onCall;
}

export async function withAble(tx: Tx, onCall: OnCall): Promise<Duty> {
  return { ...onCall, able: [...(await coordinatorsOf(tx)), ...onCall.managers] };
}

/** Everybody who will have a slot within 14 days, of those who are still here. */
export async function dutyAhead(tx: Tx): Promise<Duty> {
  const to = new Date(tx.now.getTime() + aheadDays * DAY_MS);
  const { shifts } = await listShifts(tx, { from: tx.now.toISOString(), to: to.toISOString() });
  const now = await withAble(tx, await whoIsOnCall(tx));
  const holders = (slot: Slot) => [
    ...now[slot],
    ...shifts
      .filter((it) => it.slot === slot && now.able?.includes(it.person.userId))
      .map((it) => it.person.userId),
  ];
  return { ...now, primary: holders('primary'), secondary: holders('secondary') };
}
