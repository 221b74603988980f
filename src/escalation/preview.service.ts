import { userNames } from '../identity/users.service.ts';
import { onCallAt } from '../on-call/on-call.service.ts';
import { addressesOf } from '../paging/paging.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import { withAble } from './duty.service.ts';
import type { PreviewBody, PreviewView } from './preview.api.ts';
import { everybodyIn, preview } from './preview.ts';

const minuteMs = 60_000;

/** Who would be paged when and how by a policy that is being edited, if nobody answered. */
export async function previewPolicy(tx: Tx, asked: PreviewBody): Promise<PreviewView> {
  const { policy, minutes } = asked;
  const at = new Date(asked.at);
  const onCall = await withAble(tx, await onCallAt(tx, at));
  const people = everybodyIn(policy, onCall);
  const addresses = await addressesOf(tx, people);
  const names = await userNames(tx, people);
  const person = (userId: string) => ({ userId, name: names.get(userId) ?? '' });
  const until = new Date(at.getTime() + minutes * minuteMs);
  const { rings, alarms, unreachable, isCut } = preview(
    policy,
    { onCall, addresses },
    { at, until },
  );
  return {
    entries: rings.map(({ userId, level, channel, ...ring }) => ({
      at: ring.at.toISOString(),
      afterSeconds: (ring.at.getTime() - at.getTime()) / 1000,
      level,
      person: person(userId),
      channel,
      reason: level > policy.steps.length ? 'repeat' : 'level',
    })),
    unreachable: unreachable.map(({ userId, ...where }) => ({
      ...where,
      person: userId === null ? null : person(userId),
    })),
    alarms: alarms.map(({ code, ...alarm }) => ({ at: alarm.at.toISOString(), code })),
    isCut,
  };
}
