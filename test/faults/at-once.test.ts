import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  callAgain,
  declineEscalation,
  escalationHistory,
  settleEscalation,
  startEscalation,
  takeEscalation,
} from '../../src/escalation/escalation.service.ts';
import { recordReceipt } from '../../src/paging/attempts.service.ts';
import { system } from '../../src/platform/actor.ts';
import { Refused } from '../../src/platform/problem.ts';
import { makeWakeRunner, type WakeRunner } from '../../src/platform/wakes/wakes.ts';
import { findStuckAttempts, findUnsettledWithoutWake } from '../../src/readiness/watchdog.store.ts';
import { wakeHandlers } from '../../src/worker.ts';
import { onDuty } from '../escalation/duty.ts';
import { type House, openHouse } from '../support/house.ts';
import { startMortalWorker, watchStatements } from './mortal-worker.ts';

let house: House;
let other: WakeRunner;
let statements: { unwatch(): void };
beforeAll(async () => {
  house = await openHouse();
  await onDuty(house);
  statements = watchStatements();
  other = makeWakeRunner({
    inTx: house.inTx,
    handlers: wakeHandlers({ carriers: house.carriers.all, publicUrl: 'http://kyoten.test' }),
    logger: pino({ level: 'silent' }),
    graceMs: 0,
  });
});
afterAll(async () => {
  statements.unwatch();
  await house.close();
});

const who = fc.constantFrom('aoki' as const, 'baba' as const, 'chiba' as const);
const deed = fc.oneof(
  fc.record({ it: fc.constant('sweep' as const), isOther: fc.boolean() }),
  fc.record({ it: fc.constant('take' as const), who }),
  fc.record({ it: fc.constant('cannot' as const), who }),
  fc.record({ it: fc.constant('die' as const), at: fc.integer({ min: 5, max: 80 }) }),
  fc.record({
    it: fc.constant('receipt' as const),
    n: fc.nat(20),
    kind: fc.constantFrom('sent', 'delivered', 'failed', 'no-answer', 'voicemail'),
  }),
  fc.record({ it: fc.constant('call again' as const) }),
);
/** What happens in one instant, and how long it is quiet before. */
const instant = fc.record({
  afterSeconds: fc.constantFrom(0, 5, 60, 120),
  deeds: fc.array(deed, { minLength: 2, maxLength: 5 }),
});
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

const pass = (seconds: number) =>
  house.clock.set(new Date(house.clock.now().getTime() + seconds * 1000));
const job = () => system('test', house.people.baseId);

/** An escalation on which everything is tried at once. */
async function openMatter() {
  const subject = { kind: 'emergency' as const, id: randomUUID() };
  await house.inTx(job(), (tx) =>
    startEscalation(tx, { subject, reference: 'R8-000001', ownerId: null }),
  );
  /** False: it was refused. */
  const tried = (work: Promise<unknown>) =>
    work.then(
      () => true,
      (error: unknown) => {
        if (error instanceof Refused) return false;
        throw error;
      },
    );
  const happen = async (what: Deed): Promise<unknown> => {
    switch (what.it) {
      case 'sweep':
        return (what.isOther ? other : house.wakes).sweep();
      case 'take': {
        const person = house.people[what.who];
        return tried(house.inTx(person, (tx) => takeEscalation(tx, subject, person.userId)));
      }
      case 'cannot': {
        const person = house.people[what.who];
        return tried(house.inTx(person, (tx) => declineEscalation(tx, subject, person.userId)));
      }
      case 'die':
        return startMortalWorker(house, what.at).live();
      case 'receipt': {
        const [attempt] = await house.database.admin<{ id: string }[]>`
          select a.id from page_attempts a join pages p on p.id = a.page_id
          where p.subject_id = ${subject.id} and a.channel <> 'console' order by a.id
          offset ${what.n} limit 1`;
        if (attempt === undefined) return null;
        const { kind } = what;
        return house.inTx(system('carrier'), (tx) => recordReceipt(tx, attempt.id, { kind }));
      }
      case 'call again':
        return house.inTx(job(), (tx) => callAgain(tx, subject, null));
    }
  };
  return {
    happen,
    owners: async () => {
      const log = await house.inTx(job(), (tx) => escalationHistory(tx, subject));
      const turns = log.filter(({ kind }) => /^(taken|released|lease-lapsed)$/.test(kind));
      return turns.map(({ kind }) => (kind === 'taken' ? 'taken' : 'lost'));
    },
    status: async () => {
      const [row] = await house.database.admin<{ status: string; ownerId: string | null }[]>`
        select status, owner_id as "ownerId" from escalations where subject_id = ${subject.id}`;
      return row;
    },
    end: () => house.inTx(job(), (tx) => settleEscalation(tx, subject, 'TEST')),
  };
}

it('Whatever is done at once, on PostgreSQL, has one owner, and leaves nothing without a wake', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(instant, { minLength: 1, maxLength: 4 }), async (instants) => {
      const matter = await openMatter();
      for (const { afterSeconds, deeds } of instants) {
        pass(afterSeconds);
        await Promise.all(deeds.map(matter.happen));
        // Whoever was killed has let go of everything, and nobody has run into anybody.
        const wakes = await house.database.admin<{ kind: string; failures: number }[]>`
          select kind, failures from wakes for update`;
        expect(wakes.filter(({ failures }) => failures > 0)).toEqual([]);
        const found = await house.inTx(system('test'), async (tx) => [
          ...(await findUnsettledWithoutWake(tx)),
          ...(await findStuckAttempts(tx)),
        ]);
        expect(found.filter(({ detail }) => detail.hasWake !== true)).toEqual([]);
      }
      pass(40);
      await matter.happen({ it: 'sweep', isOther: false });
      if ((await matter.status())?.ownerId === null)
        expect(await matter.happen({ it: 'take', who: 'aoki' })).toBe(true);
      expect((await matter.status())?.status).toBe('taken');
      // It is taken, perhaps lost, taken again: never by two at once.
      for (const [turn, kind] of (await matter.owners()).entries())
        expect(kind).toBe(turn % 2 === 0 ? 'taken' : 'lost');
      await matter.end();
    }),
    { numRuns: 10 },
  );
});
