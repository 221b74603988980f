import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stepEmergency } from '../../src/emergencies/emergencies.service.ts';
import { reportRoom } from '../../src/facilities/rooms.service.ts';
import { readMatching } from '../../src/placement/matching.service.ts';
import { match } from '../../src/placement/matching.ts';
import { viewOfOffer } from '../../src/placement/offer-views.service.ts';
import {
  answerOffer,
  decideCondition,
  endDisclosure,
  markSeen,
  offerOfEmergency,
  withdrawOffer,
} from '../../src/placement/placement.service.ts';
import { offerByHand, startOffering } from '../../src/placement/search.service.ts';
import type { UserActor } from '../../src/platform/actor.ts';
import { isRecordedRefusal, Refused } from '../../src/platform/problem.ts';
import { type House, openHouse } from '../support/house.ts';
import { addRoom, anAdmission, occupied, offersIn, statusOf, storedRun } from './night.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

/** The code of the refusal, or of the answer what became of the offer. */
async function answer(
  by: UserActor,
  offerId: string,
  body: Parameters<typeof answerOffer>[2],
): Promise<string> {
  try {
    const result = await house.inTx(by, (tx) => answerOffer(tx, offerId, body));
    return isRecordedRefusal(result) ? result.refused.code : result.status;
  } catch (error) {
    if (error instanceof Refused) return error.problem.code;
    throw error;
  }
}

async function search(emergencyId: string, parallel = 1): Promise<void> {
  await house.inTx(house.people.aoki, (tx) => startOffering(tx, emergencyId, { parallel }));
}

async function offer(emergencyId: string, index = -1): Promise<string> {
  const row = (await offersIn(house, emergencyId)).at(index);
  if (row === undefined) throw new Error('no offer was made');
  return row.id;
}

const statuses = async (emergencyId: string) =>
  (await offersIn(house, emergencyId)).map((it) => it.status);

/** Two facilities with one room each, and an emergency that was ranked by the worker. */
async function aNight() {
  const { people } = house;
  const roomA = await addRoom(house, people.facilityA, 'あさひ101');
  const roomB = await addRoom(house, people.facilityB, 'ひろせ1');
  const emergencyId = await anAdmission(house);
  await house.settle();
  return { ...people, roomA, roomB, emergencyId };
}

describe('matching', () => {
  it('runs in the worker after the decision, and its stored input gives the same again', async () => {
    const { emergencyId, facilityA } = await aNight();
    expect(await statusOf(house, emergencyId)).toBe('MATCHING');
    const run = await storedRun(house, emergencyId);
    expect(run.result.placed[0]).toMatchObject({ facilityId: facilityA, place: 1 });
    expect(match(run.input)).toEqual(run.result);
  });

  it('keeps of facilities without rooms no more than that there they are', async () => {
    const { people } = house;
    const roomA = await addRoom(house, people.facilityA, 'あさひ101');
    const emergencyId = await anAdmission(house);
    await house.settle();
    const run = await storedRun(house, emergencyId);
    expect(run.input.facilities.map((it) => it.rooms.map((room) => room.id))).toEqual([[roomA]]);
    expect(run.input.withoutRooms).toEqual([people.facilityB]);
    expect(run.result.withoutRooms).toEqual([people.facilityB]);
    expect(match(run.input)).toEqual(run.result);
    const view = await house.inTx(people.aoki, (tx) => readMatching(tx, emergencyId));
    expect(view.excluded).toEqual([]);
    expect(view.withoutRooms).toEqual({
      count: 1,
      facilities: [
        {
          id: people.facilityB,
          officeNo: '0410000002',
          name: 'ひろせ短期入所',
          phone: '+81220000000',
          reportedAt: null,
        },
      ],
    });
  });
});

describe('asking one after the other', () => {
  it('goes on to the next facility when the first declines with a reason', async () => {
    const { emergencyId, goto, facilityB } = await aNight();
    await search(emergencyId);
    expect(await occupied(house)).toEqual(['あさひ101 hold']);
    const body = { answer: 'decline', reason: 'no-staff' } as const;
    expect(await answer(goto, await offer(emergencyId), body)).toBe('declined');
    expect(await occupied(house)).toEqual([]);
    await house.settle();
    const offers = await offersIn(house, emergencyId);
    expect(offers.map((it) => it.status)).toEqual(['declined', 'sent']);
    expect(offers[1]?.facility_id).toBe(facilityB);
    expect(await occupied(house)).toEqual(['ひろせ1 hold']);
  });

  it('reminds at half time and goes on by itself when nobody answers', async () => {
    const { emergencyId, goto } = await aNight();
    await search(emergencyId);
    await house.advance({ minutes: 8 });
    const [nudge] = await house.database.admin`
      select 1 from pages where user_id = ${goto.userId} and message->>'template' = 'offer-nudge'`;
    expect(nudge).toBeDefined();
    await house.advance({ minutes: 7 });
    expect(await statuses(emergencyId)).toEqual(['expired', 'sent']);
    expect(await answer(goto, await offer(emergencyId, 0), { answer: 'accept' })).toBe(
      'offer-expired',
    );
    const [late] = await house.database.admin`
      select 1 from emergency_entries where kind = 'offer-accepted-late'`;
    expect(late).toBeDefined();
  });

  it('tells the owner when nobody is left to ask', async () => {
    const { emergencyId, goto, honda, aoki } = await aNight();
    await search(emergencyId);
    const body = { answer: 'decline', reason: 'no-staff' } as const;
    await answer(goto, await offer(emergencyId), body);
    await house.settle();
    await answer(honda, await offer(emergencyId), body);
    await house.settle();
    const [state] = await house.database.admin`
      select status from searches where emergency_id = ${emergencyId}`;
    expect(state?.status).toBe('exhausted');
    const [page] = await house.database.admin`
      select user_id from pages where message->>'template' = 'matching-exhausted'`;
    expect(page?.user_id).toBe(aoki.userId);
  });

  it('asks nobody by a ranking for a room that has been reported unusable since', async () => {
    const { people } = house;
    const { emergencyId, facilityA, facilityB, goto, aoki, roomA } = await aNight();
    const second = await addRoom(house, facilityB, 'ひろせ2');
    await house.inTx(people.honda, (tx) =>
      reportRoom(tx, second, { physical: 'USABLE', isStaffed: true, isAccepting: false }),
    );
    const unusable = { physical: 'CLOSED', isStaffed: true, isAccepting: true } as const;
    await house.inTx(goto, (tx) => reportRoom(tx, roomA, unusable));
    await search(emergencyId, 2);
    const asked = (await offersIn(house, emergencyId)).map((it) => it.facility_id);
    expect(asked).toEqual([facilityB]);
    // Whoever has it from the telephone knows better.
    await house.inTx(aoki, (tx) => offerByHand(tx, emergencyId, roomA));
    expect((await offersIn(house, emergencyId)).at(-1)?.facility_id).toBe(facilityA);
  });

  it('asks a facility again that became free only after the first ranking', async () => {
    const { emergencyId, goto, roomB } = await aNight();
    const report = { physical: 'USABLE', isStaffed: true, isAccepting: false } as const;
    await house.inTx(house.people.honda, (tx) => reportRoom(tx, roomB, report));
    await house.advance({ minutes: 6 });
    await search(emergencyId);
    await house.inTx(house.people.honda, (tx) =>
      reportRoom(tx, roomB, { ...report, isAccepting: true }),
    );
    await answer(goto, await offer(emergencyId), { answer: 'decline', reason: 'no-staff' });
    await house.settle();
    expect(await statuses(emergencyId)).toEqual(['declined', 'sent']);
  });
});

describe('an acceptance', () => {
  it('reserves the room, takes the other offers back and tells their facilities', async () => {
    const { emergencyId, goto, honda, facilityB, roomB } = await aNight();
    await search(emergencyId, 2);
    expect(await occupied(house)).toEqual(['あさひ101 hold', 'ひろせ1 hold']);
    expect(await answer(honda, await offer(emergencyId, 1), { answer: 'accept' })).toBe('accepted');
    expect(await statuses(emergencyId)).toEqual(['withdrawn', 'accepted']);
    expect(await occupied(house)).toEqual(['ひろせ1 reservation']);
    expect(await statusOf(house, emergencyId)).toBe('PLACED');
    const [told] = await house.database.admin`
      select 1 from pages where user_id = ${goto.userId} and message->>'template' = 'offer-withdrawn'`;
    expect(told).toBeDefined();
    expect(await answer(goto, await offer(emergencyId, 0), { answer: 'accept' })).toBe(
      'offer-withdrawn',
    );
    const accepted = await house.inTx(house.people.aoki, (tx) => offerOfEmergency(tx, emergencyId));
    expect(accepted).toMatchObject({ facilityId: facilityB, roomId: roomB });
  });

  it('may be written down by the coordinator who has the facility on the phone', async () => {
    const { emergencyId, baba } = await aNight();
    await search(emergencyId);
    expect(await answer(baba, await offer(emergencyId), { answer: 'accept' })).toBe('accepted');
    const [row] = await house.database.admin`select state from offers`;
    expect(row?.state).toMatchObject({ by: baba.userId, onBehalf: true });
  });

  it('under a condition waits for the coordinator, who confirms', async () => {
    const { emergencyId, goto, aoki } = await aNight();
    await search(emergencyId);
    const id = await offer(emergencyId);
    await answer(goto, id, { answer: 'conditional', condition: '朝9時まで' });
    const paged = async () => {
      const rows = await house.database.admin`
        select 1 from pages where user_id = ${aoki.userId} and message->>'template' = 'offer-conditional'`;
      return rows.length;
    };
    expect(await paged()).toBe(1);
    await house.advance({ minutes: 14 });
    expect(await statuses(emergencyId)).toEqual(['conditional']);
    expect(await paged()).toBe(2);
    await house.inTx(aoki, (tx) => decideCondition(tx, id, 'confirm'));
    expect(await statusOf(house, emergencyId)).toBe('PLACED');
    expect(await occupied(house)).toEqual(['あさひ101 reservation']);
  });

  it('under a condition that nobody decides on ends by itself, and the next is asked', async () => {
    const { emergencyId, goto, aoki } = await aNight();
    await search(emergencyId);
    const id = await offer(emergencyId);
    await answer(goto, id, { answer: 'conditional', condition: '朝9時まで' });
    await house.advance({ minutes: 15 });
    expect(await statuses(emergencyId)).toEqual(['expired', 'sent']);
    expect(await occupied(house)).toEqual(['ひろせ1 hold']);
    const [told] = await house.database.admin`
      select 1 from pages where user_id = ${goto.userId} and message->>'template' = 'offer-withdrawn'`;
    expect(told).toBeDefined();
    await expect(
      house.inTx(aoki, (tx) => decideCondition(tx, id, 'confirm')),
    ).rejects.toMatchObject({ problem: { code: 'offer-not-conditional' } });
  });

  it('that comes too late is on the record also before the house has noticed the deadline', async () => {
    const { emergencyId, goto } = await aNight();
    await search(emergencyId);
    const id = await offer(emergencyId);
    house.clock.set(new Date(house.clock.now().getTime() + 15 * 60_000));
    expect(await answer(goto, id, { answer: 'accept' })).toBe('offer-expired');
    const late = await house.database.admin`
      select 1 from emergency_entries where kind = 'offer-accepted-late'`;
    expect(late).toHaveLength(1);
  });

  it('under a condition that the coordinator refuses: the search goes on', async () => {
    const { emergencyId, goto, aoki } = await aNight();
    await search(emergencyId);
    const id = await offer(emergencyId);
    await answer(goto, id, { answer: 'conditional', condition: '朝9時まで' });
    await house.inTx(aoki, (tx) => decideCondition(tx, id, 'refuse'));
    await house.settle();
    expect(await statuses(emergencyId)).toEqual(['withdrawn', 'sent']);
  });
});

describe('a coordinator', () => {
  it('offers a room by hand, but not one that somebody has', async () => {
    const { emergencyId, roomB, aoki } = await aNight();
    await house.inTx(aoki, (tx) => offerByHand(tx, emergencyId, roomB));
    expect(await occupied(house)).toEqual(['ひろせ1 hold']);
    const other = await anAdmission(house);
    await house.settle();
    const second = house.inTx(aoki, (tx) => offerByHand(tx, other, roomB));
    await expect(second).rejects.toMatchObject({ problem: { code: 'room-taken' } });
  });

  it('takes an offer back, and the next facility is asked', async () => {
    const { emergencyId, aoki } = await aNight();
    await search(emergencyId);
    const id = await offer(emergencyId);
    await house.inTx(aoki, (tx) => withdrawOffer(tx, id));
    await house.settle();
    expect(await statuses(emergencyId)).toEqual(['withdrawn', 'sent']);
  });

  it('ends the emergency otherwise: offers withdrawn, rooms free', async () => {
    const { emergencyId, aoki, goto } = await aNight();
    await search(emergencyId, 2);
    await house.inTx(aoki, (tx) =>
      stepEmergency(tx, emergencyId, { type: 'no-action', reason: '親族が来た' }),
    );
    expect(await answer(goto, await offer(emergencyId, 0), { answer: 'accept' })).toBe(
      'offer-withdrawn',
    );
    await house.settle();
    expect(await statuses(emergencyId)).toEqual(['withdrawn', 'withdrawn']);
    expect(await occupied(house)).toEqual([]);
  });

  it('cannot start a search for somebody who needs no room', async () => {
    const { aoki } = house.people;
    const id = await anAdmission(house);
    await house.inTx(aoki, (tx) =>
      stepEmergency(tx, id, { type: 'decide', decision: 'VISIT', reason: '訪問' }),
    );
    await expect(search(id)).rejects.toMatchObject({ problem: { code: 'not-searching' } });
  });
});

describe('two emergencies at once', () => {
  it('never get the same room: the second is offered the next one', async () => {
    const { emergencyId, roomA, roomB } = await aNight();
    const other = await anAdmission(house);
    await house.settle();
    await Promise.all([search(emergencyId), search(other)]);
    const rooms = [...(await offersIn(house, emergencyId)), ...(await offersIn(house, other))];
    expect(rooms.map((it) => it.room_id).sort()).toEqual([roomA, roomB].sort());
  });

  it('do not wait for each other when both ask everybody', async () => {
    await aNight();
    const ids = await Promise.all(Array.from({ length: 6 }, () => anAdmission(house)));
    await house.settle();
    await Promise.all(ids.map((id) => search(id, 2)));
    expect(await occupied(house)).toHaveLength(2);
  });
});

describe('what a facility sees', () => {
  it('is its own offers only, and of the person the need until it accepts', async () => {
    const { emergencyId, goto, honda, aoki } = await aNight();
    await search(emergencyId);
    const id = await offer(emergencyId);
    await expect(house.inTx(honda, (tx) => viewOfOffer(tx, id))).rejects.toMatchObject({
      problem: { code: 'no-such-offer' },
    });
    expect(await answer(honda, id, { answer: 'accept' })).toBe('no-such-offer');

    const before = await house.inTx(goto, (tx) => markSeen(tx, id));
    expect(before).toMatchObject({ status: 'seen', sheet: { stage: 'offer' } });
    expect(JSON.stringify(before)).not.toContain('見本');

    await answer(goto, id, { answer: 'accept' });
    const after = await house.inTx(goto, (tx) => viewOfOffer(tx, id));
    expect(after.sheet).toMatchObject({ stage: 'accepted', person: { name: '見本 太郎' } });

    // The person is in no register: the look is logged with the emergency.
    const reads = await house.database.admin<{ fields: string[]; purpose: string }[]>`
      select fields, purpose from audit_log where action = 'read' and subject_kind = 'emergencies'
        and subject_id = ${emergencyId} and user_id = ${goto.userId} and fields = '{person}'`;
    expect(reads.length).toBeGreaterThanOrEqual(2);
    expect(reads[0]).toMatchObject({ purpose: 'placement' });

    await house.inTx(aoki, (tx) => endDisclosure(tx, emergencyId));
    const ended = await house.inTx(goto, (tx) => viewOfOffer(tx, id));
    expect(ended.sheet).toEqual({ stage: 'ended' });
  });
});
