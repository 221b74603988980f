import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settleEscalation, startEscalation } from '../../src/escalation/escalation.service.ts';
import { changePolicy } from '../../src/escalation/policy.service.ts';
import { system } from '../../src/platform/actor.ts';
import { onDuty } from '../escalation/duty.ts';
import { type House, openHouse } from '../support/house.ts';
import { startMortalWorker, watchStatements } from './mortal-worker.ts';

/** A worker that is there again sweeps every 2 s, and leaves a row 2 s to one that claimed it. */
const foundWithinSeconds = 5;
/** What is being sent is left to its sender for so long. */
const claimSeconds = 30;

let house: House;
let statements: { unwatch(): void };
beforeAll(async () => {
  house = await openHouse();
  statements = watchStatements();
  await onDuty(house);
  const { baba, chiba } = house.people;
  // The others look at the console: what is killed here is what happens to one message.
  await house.database.admin`delete from contact_methods where user_id <> ${baba.userId}`;
  const steps = [
    { afterSeconds: 0, targets: ['primary' as const] },
    { afterSeconds: 60, targets: ['secondary' as const] },
    { afterSeconds: 600, targets: ['primary' as const, 'secondary' as const, 'manager' as const] },
  ];
  await house.inTx(chiba, (tx) =>
    changePolicy(tx, { steps, repeatEverySeconds: 600, leaseSeconds: 900 }, 0),
  );
});
afterAll(async () => {
  statements.unwatch();
  await house.close();
});

const pass = (seconds: number) =>
  house.clock.set(new Date(house.clock.now().getTime() + seconds * 1000));
/** The worker that was started again: all that is due, and what follows from it at once. */
const work = async () => {
  while ((await house.wakes.sweep()) > 0);
};

/** A call that Aoki has been paged for, and whose second level is due now. */
async function aCall() {
  const { baseId } = house.people;
  const subject = { kind: 'emergency' as const, id: randomUUID() };
  const job = { ...system('test'), baseId };
  await house.inTx(job, (tx) =>
    startEscalation(tx, { subject, reference: subject.id, ownerId: null }),
  );
  await work();
  house.carriers.take();
  pass(60);
  return { subject, end: () => house.inTx(job, (tx) => settleEscalation(tx, subject, 'TEST')) };
}

interface SeenPage {
  who: string;
  level: number;
  status: string;
  /** Of its mail; null: it has none. */
  sent: string | null;
}
const pagesAbout = (subjectId: string) => house.database.admin<SeenPage[]>`
  select p.user_id as who, (p.message ->> 'level')::int as level, p.status,
    (select status from page_attempts a where a.page_id = p.id and a.channel = 'email') as sent
  from pages p where p.subject_id = ${subjectId} order by p.id`;

/**
 * Kills a worker at its await number `from`, at the next one in another call, and so on, until one has
 * done what `isThrough` looks for. `check` sees each call after another worker has been at it for as
 * long as promised; returns at how many awaits one was killed.
 */
async function killAtEach(
  from: number,
  isThrough: (pages: readonly SeenPage[]) => boolean,
  check: (subjectId: string, at: string) => Promise<void>,
) {
  for (let dieAt = from; ; dieAt += 1) {
    const { subject, end } = await aCall();
    const hasLived = await startMortalWorker(house, dieAt).live();
    const wasThrough = isThrough(await pagesAbout(subject.id));
    if (!hasLived) {
      // The server ends what the dead process had begun in its own time, of which the clock knows nothing.
      await house.database.admin`select 1 from wakes for update`;
      pass(foundWithinSeconds);
      await work();
      const isClaimed = (await pagesAbout(subject.id)).some(({ sent }) => sent === 'sending');
      if (isClaimed) pass(claimSeconds);
      await work();
    }
    await check(subject.id, `killed at await ${dieAt}`);
    await end();
    if (hasLived || wasThrough) return dieAt - from;
  }
}

describe('a worker that is killed at each of its awaits in turn, and started again', () => {
  /** A sweep, the level; a sweep, the claim of the sending, the sending, and what came of it. */
  let awaits = 0;

  it('pages the next level once, within 5 s, and sends under one key', async () => {
    const { aoki, baba } = house.people;
    const isSent = (pages: readonly SeenPage[]) => pages[1]?.sent === 'sent';
    awaits = await killAtEach(1, isSent, async (subjectId, at) => {
      expect(await pagesAbout(subjectId), at).toMatchObject([
        { who: aoki.userId, level: 1 },
        { who: baba.userId, level: 2, status: 'open', sent: 'sent' },
      ]);
      const keys = house.carriers.take().map(({ key }) => key);
      expect(new Set(keys).size, at).toBe(1);
    });
    expect(awaits).toBeGreaterThan(40);
  }, 60_000);

  it('pages everybody once when that page cannot be delivered', async () => {
    const { aoki, baba, chiba } = house.people;
    house.carriers.answerWith(({ message }) =>
      message.level === 2
        ? { status: 'failed', isTemporary: false, reason: 'no such address' }
        : { status: 'sent' },
    );
    const sent = awaits - 8;
    const isEverybodyPaged = (pages: readonly SeenPage[]) => pages.length > 2;
    await killAtEach(sent, isEverybodyPaged, async (subjectId, at) => {
      const pages = await pagesAbout(subjectId);
      expect(pages.slice(0, 2), at).toMatchObject([
        { who: aoki.userId, level: 1 },
        { who: baba.userId, level: 2, status: 'failed', sent: 'failed' },
      ]);
      const others = pages.slice(2).map(({ who, level, sent }) => `${who} ${level} ${sent}`);
      const everybody = [
        `${aoki.userId} 3 null`,
        `${baba.userId} 3 sent`,
        `${chiba.userId} 3 null`,
      ];
      expect(others.sort(), at).toEqual(everybody.sort());
    });
  }, 60_000);
});
