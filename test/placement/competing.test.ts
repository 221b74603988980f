import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stepEmergency } from '../../src/emergencies/emergencies.service.ts';
import type { Urgency } from '../../src/emergencies/emergency.ts';
import type { CompetingView } from '../../src/placement/competing.api.ts';
import { readCompeting } from '../../src/placement/competing.service.ts';
import { readMatching } from '../../src/placement/matching.service.ts';
import { answerOffer } from '../../src/placement/placement.service.ts';
import {
  offerByHand,
  runMatchingAgain,
  startOffering,
} from '../../src/placement/search.service.ts';
import { type House, openHouse } from '../support/house.ts';
import { addRoom, anAdmission, offersIn, statusOf } from './night.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

async function search(emergencyId: string, parallel = 1): Promise<void> {
  await house.inTx(house.people.aoki, (tx) => startOffering(tx, emergencyId, { parallel }));
}

/** A night on which あさひ has one room and ひろせ one, and each emergency is ranked at both in this order. */
async function aNight(...urgencies: Urgency[]) {
  const { people } = house;
  const roomA = await addRoom(house, people.facilityA, 'あさひ101');
  const roomB = await addRoom(house, people.facilityB, 'ひろせ1');
  const ids: string[] = [];
  for (const urgency of urgencies) ids.push(await anAdmission(house, people.aoki, urgency));
  await house.settle();
  return { ids, roomA, roomB };
}

/** Where each emergency has been asked for, and what became of it. */
async function asked(emergencyId: string): Promise<string[]> {
  const { facilityA } = house.people;
  return (await offersIn(house, emergencyId)).map(
    (it) => `${it.facility_id === facilityA ? 'あさひ' : 'ひろせ'} ${it.status}`,
  );
}

async function lastOffer(emergencyId: string): Promise<string> {
  const row = (await offersIn(house, emergencyId)).at(-1);
  if (row === undefined) throw new Error('no offer was made');
  return row.id;
}

async function yieldedEntries(emergencyId: string): Promise<unknown[]> {
  const rows = await house.database.admin<{ to: string }[]>`
    select data->>'yieldedTo' as to from emergency_entries
    where emergency_id = ${emergencyId} and kind = 'yielded' order by at`;
  return rows.map((row) => row.to);
}

const numberOf = async (emergencyId: string) =>
  (await house.database.admin`select number from emergencies where id = ${emergencyId}`)[0]?.number;

const decline = { answer: 'decline', reason: 'no-staff' } as const;
const declineA = (id: string) =>
  house.inTx(house.people.goto, (tx) => answerOffer(tx, id, decline));

describe('two emergencies and one room', () => {
  it('leaves the room to the more urgent one that would ask there next, and says so once', async () => {
    const {
      ids: [calm = '', urgent = ''],
    } = await aNight('GREEN', 'ORANGE');
    await search(urgent);
    await search(calm);
    expect([await asked(urgent), await asked(calm)]).toEqual([['あさひ sent'], []]);
    expect(await statusOf(house, calm)).toBe('MATCHING');
    await house.advance({ minutes: 3 });
    expect(await yieldedEntries(calm)).toEqual([await numberOf(urgent)]);
    await declineA(await lastOffer(urgent));
    await house.settle();
    // ひろせ is taken, and あさひ is free again: the calm one looks at everything anew.
    await house.advance({ seconds: 1 });
    expect(await asked(calm)).toEqual(['あさひ sent']);
  });

  it('has the room at once when the more urgent one is placed elsewhere', async () => {
    const {
      ids: [calm = '', urgent = ''],
    } = await aNight('GREEN', 'ORANGE');
    await search(urgent);
    await search(calm);
    const offerId = await lastOffer(urgent);
    await house.inTx(house.people.goto, (tx) => answerOffer(tx, offerId, { answer: 'accept' }));
    await house.settle();
    expect(await asked(calm)).toEqual(['ひろせ sent']);
  });

  it('has it at once when the more urgent one is no longer looked for', async () => {
    const {
      ids: [calm = '', urgent = ''],
    } = await aNight('GREEN', 'ORANGE');
    await search(urgent);
    await search(calm);
    await house.inTx(house.people.aoki, (tx) =>
      stepEmergency(tx, urgent, { type: 'decide', decision: 'VISIT', reason: '自宅で支える' }),
    );
    await house.advance({ seconds: 1 });
    expect(await asked(urgent)).toEqual(['あさひ withdrawn']);
    expect(await asked(calm)).toEqual(['ひろせ sent']);
  });

  it('keeps no room empty for one that is only earlier and is asking elsewhere', async () => {
    const {
      ids: [first = '', second = ''],
    } = await aNight('ORANGE', 'ORANGE');
    await search(first);
    await search(second);
    expect([await asked(first), await asked(second)]).toEqual([['あさひ sent'], ['ひろせ sent']]);
  });

  it('of two in the same minute asks for the one with the lower number first', async () => {
    const {
      ids: [first = '', second = ''],
    } = await aNight('ORANGE', 'ORANGE');
    await search(first);
    await declineA(await lastOffer(first));
    // The first is about to go on to ひろせ; the second would ask both facilities at once.
    await search(second, 2);
    expect(await asked(second)).toEqual(['あさひ sent']);
    await house.advance({ seconds: 1 });
    expect(await asked(first)).toEqual(['あさひ declined', 'ひろせ sent']);
    expect(await asked(second)).toEqual(['あさひ sent']);
  });

  it('waits no longer than one offer lives, and lets nobody starve', async () => {
    const {
      ids: [calm = '', urgent = ''],
    } = await aNight('GREEN', 'ORANGE');
    await search(urgent);
    await house.advance({ minutes: 10 });
    await search(calm);
    await house.advance({ minutes: 4 });
    const condition = { answer: 'conditional', condition: '朝までなら' } as const;
    const offerId = await lastOffer(urgent);
    await house.inTx(house.people.goto, (tx) => answerOffer(tx, offerId, condition));
    await house.advance({ minutes: 10 });
    expect(await asked(calm)).toEqual([]);
    await house.advance({ minutes: 1 });
    expect(await asked(calm)).toEqual(['ひろせ sent']);
  });

  it('never stands in the way of an offer made by hand, nor of facilities that were named', async () => {
    const {
      ids: [calm = '', urgent = ''],
      roomB,
    } = await aNight('GREEN', 'ORANGE');
    await search(urgent);
    await house.inTx(house.people.aoki, (tx) => offerByHand(tx, calm, roomB));
    expect(await asked(calm)).toEqual(['ひろせ sent']);
  });
});

describe('three emergencies and one room', () => {
  it('goes from the first to the second to the third, each as soon as the one before has moved', async () => {
    const {
      ids: [third = '', second = '', first = ''],
    } = await aNight('GREEN', 'YELLOW', 'ORANGE');
    await search(first);
    await search(second);
    await search(third);
    expect([await asked(second), await asked(third)]).toEqual([[], []]);
    const offerId = await lastOffer(first);
    await house.inTx(house.people.goto, (tx) => answerOffer(tx, offerId, { answer: 'accept' }));
    await house.advance({ minutes: 1 });
    expect([await asked(second), await asked(third)]).toEqual([['ひろせ sent'], []]);
    const atB = await lastOffer(second);
    await house.inTx(house.people.honda, (tx) => answerOffer(tx, atB, decline));
    await house.advance({ seconds: 1 });
    await house.inTx(house.people.aoki, (tx) => runMatchingAgain(tx, third));
    await search(third);
    expect(await asked(third)).toEqual(['ひろせ sent']);
  });
});

describe('three emergencies and one room that is held for the first', () => {
  /** All rooms are in offers of the first one when the others begin to look: nobody is left to ask. */
  async function bothExhausted() {
    const { people } = house;
    await addRoom(house, people.facilityA, 'あさひ101');
    const first = await anAdmission(house, people.aoki, 'YELLOW');
    await house.settle();
    await search(first);
    const calm = await anAdmission(house, people.aoki, 'GREEN');
    const urgent = await anAdmission(house, people.aoki, 'ORANGE');
    await house.settle();
    await search(calm);
    await search(urgent);
    expect([await asked(calm), await asked(urgent)]).toEqual([[], []]);
    expect(await toldExhausted(calm)).toBe(1);
    expect(await toldExhausted(urgent)).toBe(1);
    return { first, calm, urgent, offerId: await lastOffer(first) };
  }
  const toldExhausted = async (emergencyId: string) =>
    (
      await house.database.admin`
        select 1 from pages where subject_id = ${emergencyId}
          and message->>'template' = 'matching-exhausted'`
    ).length;
  const runs = async (emergencyId: string) =>
    (await house.database.admin`select 1 from match_runs where emergency_id = ${emergencyId}`)
      .length;

  it('is offered to the more urgent one at once when it is declined, and then to the other', async () => {
    const { calm, urgent, offerId } = await bothExhausted();
    await declineA(offerId);
    await house.settle();
    expect([await asked(urgent), await asked(calm)]).toEqual([['あさひ sent'], []]);
    await declineA(await lastOffer(urgent));
    await house.advance({ seconds: 1 });
    expect([await asked(urgent), await asked(calm)]).toEqual([
      ['あさひ declined'],
      ['あさひ sent'],
    ]);
    expect(await toldExhausted(calm)).toBe(1);
  });

  it('when nobody has answered in time', async () => {
    const { urgent } = await bothExhausted();
    await house.advance({ minutes: 15 });
    expect(await asked(urgent)).toEqual(['あさひ sent']);
  });

  it('when its offer is withdrawn', async () => {
    const { first, urgent } = await bothExhausted();
    await house.inTx(house.people.aoki, (tx) =>
      stepEmergency(tx, first, { type: 'decide', decision: 'VISIT', reason: '自宅で支える' }),
    );
    await house.advance({ seconds: 1 });
    expect(await asked(urgent)).toEqual(['あさひ sent']);
  });

  it('also where the wake was lost: the search looks again within a minute', async () => {
    const { urgent, offerId } = await bothExhausted();
    await declineA(offerId);
    const later = new Date(house.clock.now().getTime() + 60_000).toISOString();
    await house.database.admin`
      update wakes set due_at = ${later} where kind = 'placement.search'`;
    await house.settle();
    expect(await asked(urgent)).toEqual([]);
    await house.advance({ minutes: 1 });
    expect(await asked(urgent)).toEqual(['あさひ sent']);
  });

  it('also where it was held when the ranking was made, and is free by the time that is used', async () => {
    const { people } = house;
    await addRoom(house, people.facilityA, 'あさひ101');
    await addRoom(house, people.facilityB, 'ひろせ1');
    const first = await anAdmission(house, people.aoki, 'YELLOW');
    await house.settle();
    await search(first);
    expect(await asked(first)).toEqual(['あさひ sent']);
    const urgent = await anAdmission(house, people.aoki, 'ORANGE');
    await house.settle();
    await house.advance({ minutes: 2 });
    await declineA(await lastOffer(first));
    await house.settle();
    expect(await asked(first)).toEqual(['あさひ declined', 'ひろせ sent']);
    await search(urgent);
    await house.advance({ minutes: 1 });
    expect(await asked(urgent)).toEqual(['あさひ sent']);
  });

  it('also where its owner has asked another one by hand meanwhile, and is told when that is refused', async () => {
    const { people } = house;
    await addRoom(house, people.facilityA, 'あさひ101');
    const byHand = await addRoom(house, people.facilityB, 'ひろせ1');
    await house.database.admin`update rooms set is_staffed = null where id = ${byHand}`;
    const first = await anAdmission(house, people.aoki, 'YELLOW');
    await house.settle();
    await search(first);
    const urgent = await anAdmission(house, people.aoki, 'ORANGE');
    await house.settle();
    await search(urgent);
    const answer = { answer: 'decline', reason: 'no-staff' } as const;
    await house.inTx(people.aoki, (tx) => offerByHand(tx, urgent, byHand));
    const offerId = await lastOffer(urgent);
    await house.inTx(people.aoki, (tx) => answerOffer(tx, offerId, answer));
    await house.advance({ minutes: 1 });
    expect(await toldExhausted(urgent)).toBe(2);
    await declineA(await lastOffer(first));
    await house.settle();
    expect(await asked(urgent)).toEqual(['ひろせ declined', 'あさひ sent']);
  });

  it('is waited for also by whom nobody could be ranked for, and who sees that', async () => {
    const { people } = house;
    await addRoom(house, people.facilityA, 'あさひ101');
    const first = await anAdmission(house, people.aoki, 'YELLOW');
    await house.settle();
    await search(first);
    const urgent = await anAdmission(house, people.aoki, 'ORANGE');
    await house.settle();
    const see = () => house.inTx(people.aoki, (tx) => readMatching(tx, urgent));
    expect(await see()).toMatchObject({ placed: [], heldForOthers: 1, isWaitingForRoom: false });
    await search(urgent);
    expect(await see()).toMatchObject({ search: 'exhausted', isWaitingForRoom: true });
    await declineA(await lastOffer(first));
    await house.settle();
    expect(await asked(urgent)).toEqual(['あさひ sent']);
    expect(await see()).toMatchObject({ isWaitingForRoom: false });
  });

  it('is nobody’s hope any more when it was accepted, and nothing is ranked meanwhile', async () => {
    const { calm, urgent, offerId } = await bothExhausted();
    const before = [await runs(calm), await runs(urgent)];
    await house.advance({ minutes: 3 });
    await house.inTx(house.people.goto, (tx) => answerOffer(tx, offerId, { answer: 'accept' }));
    await house.advance({ minutes: 3 });
    expect([await asked(calm), await asked(urgent)]).toEqual([[], []]);
    expect([await runs(calm), await runs(urgent)]).toEqual(before);
    const left = await house.database.admin`select 1 from wakes where kind = 'placement.search'`;
    expect(left).toHaveLength(0);
    expect(await toldExhausted(urgent)).toBe(1);
  });
});

describe('what the coordinator sees', () => {
  it('names the other emergency, which goes first and why, and where it is being asked', async () => {
    const {
      ids: [calm = '', urgent = ''],
    } = await aNight('GREEN', 'ORANGE');
    const { facilityA, facilityB } = house.people;
    await search(urgent);
    await search(calm);
    const see = (id: string): Promise<CompetingView> =>
      house.inTx(house.people.aoki, (tx) => readCompeting(tx, id)) as Promise<CompetingView>;
    expect(await see(calm)).toMatchObject({
      others: [
        {
          emergencyId: urgent,
          urgency: 'ORANGE',
          first: 'other',
          because: { code: 'urgency', ja: '緊急度が高いため、相手が先です。' },
          facilities: [
            { facilityId: facilityA, isAsked: true },
            { facilityId: facilityB, isAsked: false },
          ],
        },
      ],
      tight: [facilityA, facilityB],
      yielded: [{ facilityId: facilityB, emergencyId: urgent, number: await numberOf(urgent) }],
    });
    expect((await see(urgent)).others).toMatchObject([{ emergencyId: calm, first: 'this' }]);
    const client = await house.as(house.people.aoki);
    const answer = await client.get(`/api/v1/emergencies/${calm}/competing`);
    expect(answer.status).toBe(200);
  });
});
