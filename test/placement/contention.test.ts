import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimRoom, releaseOccupancy } from '../../src/facilities/facilities.service.ts';
import { answerOffer } from '../../src/placement/placement.service.ts';
import { startOffering } from '../../src/placement/search.service.ts';
import { isRecordedRefusal, Refused } from '../../src/platform/problem.ts';
import { type House, openHouse } from '../support/house.ts';
import { addRoom, anAdmission, occupied, offersIn } from './night.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse({ database: { maxConnections: 20 } });
});
afterEach(() => house.close());

/** How often each outcome came; whatever is not a refusal counts under its own message. */
async function tally(attempts: Promise<string>[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const outcome of await Promise.allSettled(attempts)) {
    const { status } = outcome;
    const key = status === 'fulfilled' ? outcome.value : codeOf(outcome.reason);
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

function codeOf(error: unknown): string {
  return error instanceof Refused ? error.problem.code : String(error);
}

describe('over 20 connections', () => {
  it('of 500 acceptances of one offer one wins, and 499 get the same refusal', async () => {
    const { people } = house;
    await addRoom(house, people.facilityA, 'あさひ101');
    const emergencyId = await anAdmission(house);
    await house.settle();
    await house.inTx(people.aoki, (tx) => startOffering(tx, emergencyId, { parallel: 1 }));
    const offerId = (await offersIn(house, emergencyId))[0]?.id ?? '';
    const accept = () =>
      house.inTx(people.goto, async (tx) => {
        const answer = await answerOffer(tx, offerId, { answer: 'accept' });
        return isRecordedRefusal(answer) ? answer.refused.code : answer.status;
      });
    expect(await tally(Array.from({ length: 500 }, accept))).toEqual({
      accepted: 1,
      'offer-already-answered': 499,
    });
    expect(await occupied(house)).toEqual(['あさひ101 reservation']);
  }, 60_000);

  it('of 500 emergencies that claim one room one gets it, and 499 hear that it is taken', async () => {
    const { people } = house;
    const roomId = await addRoom(house, people.facilityA, 'あさひ101');
    const during = { from: house.clock.now(), to: null };
    const claim = () =>
      house.inTx(people.aoki, async (tx) => {
        const emergencyId = randomUUID();
        const id = await claimRoom(tx, { roomId, kind: 'hold', during, emergencyId });
        return id === null ? 'taken' : 'mine';
      });
    expect(await tally(Array.from({ length: 500 }, claim))).toEqual({ mine: 1, taken: 499 });
  }, 60_000);

  it('a room that is given back can be claimed by the next, from the same instant on', async () => {
    const { people } = house;
    const roomId = await addRoom(house, people.facilityA, 'あさひ101');
    const during = { from: house.clock.now(), to: null };
    const claim = { roomId, kind: 'stay' as const, during, emergencyId: null };
    const second = await house.inTx(people.aoki, async (tx) => {
      const first = await claimRoom(tx, claim);
      if (first === null) throw new Error('the room was not free');
      await releaseOccupancy(tx, first);
      return claimRoom(tx, claim);
    });
    expect(second).not.toBeNull();
  });
});
