import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { settleEscalation, startEscalation } from '../../src/escalation/escalation.service.ts';
import type { EscalationPolicy } from '../../src/escalation/policy.api.ts';
import { changePolicy, readPolicy } from '../../src/escalation/policy.service.ts';
import type { SendOutcome } from '../../src/paging/page.ts';
import { addressesOf } from '../../src/paging/paging.service.ts';
import type { Address } from '../../src/paging/ways.ts';
import { system } from '../../src/platform/actor.ts';
import { type House, openHouse } from '../support/house.ts';
import { reach } from '../support/reach.ts';
import { onDuty } from './duty.ts';
import { openPaperHouse } from './nights-house.ts';
import { randomPolicy, seeded } from './nights-people.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await onDuty(house);
});
afterAll(() => house.close());

const watchedMinutes = 8;
const job = () => system('test', house.people.baseId);
const fates = ['sent', 'sent', 'busy', 'gone'] as const;
type Fate = (typeof fates)[number];
const outcomeOf = (fate: Fate): SendOutcome =>
  fate === 'sent'
    ? { status: 'sent' }
    : { status: 'failed', isTemporary: fate === 'busy', reason: fate };

/** Random addresses for the three, with what becomes of messages to them. */
async function giveAddresses(random: ReturnType<typeof seeded>) {
  const { aoki, baba, chiba } = house.people;
  await house.database.admin`delete from contact_methods`;
  const fateOf = new Map<string, Fate>();
  for (const person of [aoki, baba, chiba])
    for (const channel of random.some(['voice', 'sms', 'push', 'email'] as const, 0.6)) {
      const more = {
        delaySeconds: random.one([0, 0, 7, 23, 67, 311]),
        isVerified: random.chance(0.8),
      };
      const fate = random.one(fates);
      const id = await reach(house, person, channel, `${channel} of ${person.userId}`, more);
      fateOf.set(`${channel} of ${person.userId}`, fate);
      fateOf.set(id, fate);
    }
  return (key: string) => outcomeOf(fateOf.get(key) ?? 'sent');
}

/** What the services send, as "SECONDS CHANNEL of PERSON". */
async function inEarnest(begin: number, sentTo: (address: string) => SendOutcome) {
  const sent: string[] = [];
  house.carriers.answerWith(({ address, message }) => {
    // Alarms and other notices are not on paper.
    if (message.template === 'emergency')
      sent.push(`${(house.clock.now().getTime() - begin) / 1000} ${address}`);
    return sentTo(address);
  });
  const subject = { kind: 'emergency' as const, id: randomUUID() };
  const input = { subject, reference: 'R8-000001', ownerId: null };
  await house.inTx(job(), (tx) => startEscalation(tx, input));
  await house.advance({ minutes: watchedMinutes });
  await house.inTx(job(), (tx) => settleEscalation(tx, subject, 'TEST'));
  return sent;
}

/** What the house of paper sends on the same night. */
function onPaper(
  policy: EscalationPolicy,
  addresses: ReadonlyMap<string, readonly Address[]>,
  begin: number,
  sentTo: (methodId: string) => SendOutcome,
) {
  const { aoki, baba, chiba } = house.people;
  const onCall = { primary: [aoki.userId], secondary: [baba.userId], managers: [chiba.userId] };
  const paper = openPaperHouse(
    { policy, onCall: () => onCall, addressesOf: (userId) => addresses.get(userId) ?? [] },
    new Date(begin),
  );
  const sent: string[] = [];
  for (;;) {
    const [next] = [...paper.wakes].sort(([, a], [, b]) => a - b);
    if (next === undefined || next[1] > begin + watchedMinutes * 60_000) return sent;
    const [key, due] = next;
    const now = new Date(due);
    const attempt = key.startsWith('attempt') ? paper.claim(Number(key.split(' ')[1]), now) : null;
    if (!key.startsWith('attempt')) paper.run(key, now);
    if (attempt === null) continue;
    sent.push(`${(due - begin) / 1000} ${attempt.channel} of ${attempt.page.userId}`);
    paper.settle(attempt.id, sentTo(attempt.contactMethodId ?? ''), now);
  }
}

/**
 * Without people by name, and with levels at seconds of their own: of what is due in one instant the
 * services do not promise which comes first.
 */
function apart({ steps, repeatEverySeconds, ...rest }: EscalationPolicy): EscalationPolicy {
  const levels = steps.filter(({ targets }) => targets.length > 0);
  return {
    ...rest,
    repeatEverySeconds: Math.max(60, repeatEverySeconds) + 1,
    steps: levels.map((it, at) => ({
      ...{ ...it, people: [] },
      afterSeconds: at === 0 || it.afterSeconds === 0 ? 0 : it.afterSeconds + 1,
    })),
  };
}

it.each([1, 2, 3, 4])(
  'The house of paper sends what the services send (night %i)',
  async (seed) => {
    const random = seeded(seed);
    const sentTo = await giveAddresses(random);
    const policy = apart(randomPolicy(random));
    const { aoki, baba, chiba } = house.people;
    await house.inTx(chiba, async (tx) => changePolicy(tx, policy, (await readPolicy(tx)).version));
    const addresses = await house.inTx(job(), (tx) =>
      addressesOf(tx, [aoki.userId, baba.userId, chiba.userId]),
    );
    const begin = house.clock.now().getTime();
    const earnest = await inEarnest(begin, sentTo);
    const paper = onPaper(policy, addresses, begin, sentTo);
    expect(paper.length).toBeGreaterThan(3);
    expect(earnest.sort()).toEqual(paper.sort());
  },
);
