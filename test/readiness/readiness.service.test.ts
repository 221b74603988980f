import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  settleEscalation,
  startEscalation,
  takeEscalation,
} from '../../src/escalation/escalation.service.ts';
import { recordTries } from '../../src/paging/provider-health.service.ts';
import { system } from '../../src/platform/actor.ts';
import { usualFigures } from '../../src/readiness/figures.service.ts';
import { onDuty } from '../escalation/duty.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';
import { reach } from '../support/reach.ts';

let house: House;
let chiba: Client;
beforeAll(async () => {
  house = await openHouse();
  await onDuty(house);
  chiba = await house.as(house.people.chiba);
});
afterAll(() => house.close());

const base = () => system('test', house.people.baseId);
/** A call that Aoki takes after so many seconds. */
const call = async (seconds: number) => {
  const subject = { kind: 'emergency', id: randomUUID() } as const;
  await house.inTx(house.people.baba, (tx) =>
    startEscalation(tx, { subject, reference: 'R8-000123', ownerId: null }),
  );
  await house.advance({ seconds });
  const { aoki } = house.people;
  await house.inTx(aoki, (tx) => takeEscalation(tx, subject, aoki.userId));
  await house.inTx(base(), (tx) => settleEscalation(tx, subject, 'the test is over'));
};

describe('whether people can be reached', () => {
  it('is shown of everybody who may be paged', async () => {
    const { aoki, baba } = house.people;
    await reach(house, aoki, 'voice', '+81222148188');
    await reach(house, baba, 'sms', '+81222148189', { isVerified: false });
    await call(20);
    const { people } = (await chiba.get('/readiness')).body;
    expect(people).toHaveLength(3);
    expect(people).toEqual(
      expect.arrayContaining([
        {
          person: { userId: aoki.userId, name: '青木 試' },
          ...{ role: 'coordinator', isReachable: true },
          ways: [
            { channel: 'email', isVerified: true },
            { channel: 'voice', isVerified: true },
          ],
          lastAnsweredAt: house.clock.now().toISOString(),
        },
        {
          person: { userId: baba.userId, name: '馬場 試' },
          ...{ role: 'coordinator', isReachable: false, lastAnsweredAt: null },
          ways: [
            { channel: 'email', isVerified: true },
            { channel: 'sms', isVerified: false },
          ],
        },
        expect.objectContaining({ role: 'base_manager', isReachable: false }),
      ]),
    );
  });

  it('is shown of every provider, and nothing is claimed before the house has looked', async () => {
    await house.inTx(base(), (tx) =>
      recordTries(tx, 'voice', [{ provider: 'telephony-1', isOk: false }]),
    );
    const { providers, ...rest } = (await chiba.get('/readiness')).body;
    expect(providers).toContainEqual({
      ...{ channel: 'voice', provider: 'telephony-1', isUp: true, failures: 1 },
      failedAt: house.clock.now().toISOString(),
    });
    expect(rest).toMatchObject({ selfCheck: null, probe: null, nextDrillAt: null });
  });

  it('is for coordinators, managers and administrators', async () => {
    for (const url of ['/readiness', '/readiness/figures', '/drills', '/drill-schedule']) {
      const statuses = [];
      for (const name of ['aoki', 'admin', 'doi', 'goto', 'council'] as const)
        statuses.push((await (await house.as(house.people[name])).get(url)).status);
      expect([url, ...statuses]).toEqual([url, 200, 200, 403, 403, 403]);
    }
  });
});

describe('the figures', () => {
  it('say how long people waited for a ring and a human', async () => {
    await house.advance({ hours: 1 });
    const from = house.clock.now().toISOString();
    await call(30);
    await call(50);
    await call(10);
    // Nobody waited: the coordinator had the caller on the line.
    await house.inTx(house.people.aoki, (tx) =>
      startEscalation(tx, {
        subject: { kind: 'emergency', id: randomUUID() },
        ...{ reference: 'R8-000124', ownerId: house.people.aoki.userId },
      }),
    );
    await house.advance({ seconds: 1 });
    const { body } = await chiba.get(`/readiness/figures?from=${encodeURIComponent(from)}`);
    expect(body).toMatchObject({
      from,
      callToFirstRing: { n: 3, medianSeconds: 0, p90Seconds: 0 },
      callToAnswer: { n: 3, medianSeconds: 30, p90Seconds: 50 },
      pageToAnswer: { n: 3, medianSeconds: 30, p90Seconds: 50 },
    });
    expect(body.byHour[3]).toEqual({
      ...{ hour: 3, n: 3 },
      ...{ callToAnswerMedianSeconds: 30, callToAnswerP90Seconds: 50 },
    });
    expect(JSON.stringify(body)).not.toContain(house.people.aoki.userId);
  });

  it('are of the own base on the screen, and of all of them in the metrics', async () => {
    const stranger = await house.as(house.people.stranger);
    expect((await stranger.get('/readiness/figures')).body.callToAnswer.n).toBe(0);
    const all = await house.inTx(system('metrics'), usualFigures);
    expect(all.callToAnswer.n).toBe(4);
  });

  it('are of a span that makes sense', async () => {
    const of = async (from: string, to: string) =>
      (await chiba.get(`/readiness/figures?from=${from}&to=${to}`)).status;
    expect(await of('2026-11-02T00:00:00Z', '2026-11-01T00:00:00Z')).toBe(422);
    expect(await of('2024-01-01T00:00:00Z', '2026-11-01T00:00:00Z')).toBe(422);
    expect(await of('2026-01-01T00:00:00Z', '2026-11-01T00:00:00Z')).toBe(200);
  });
});
