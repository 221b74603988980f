import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releaseOccupancy } from '../../src/facilities/facilities.service.ts';
import { onRoomClosed } from '../../src/placement/closed-rooms.service.ts';
import { system } from '../../src/platform/actor.ts';
import type { PlanBar, RoomPlan } from '../../src/stays/room-plan.api.ts';
import { addRoom, anAdmission, occupied, offersIn, statusOf } from '../placement/night.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';

let house: House;
let aoki: Client;
let goto: Client;
let roomId: string;
beforeAll(async () => {
  house = await openHouse();
  roomId = await addRoom(house, house.people.facilityA, 'あさひ101');
  await addRoom(house, house.people.facilityB, 'ひろせ1');
  aoki = await house.as(house.people.aoki);
  goto = await house.as(house.people.goto);
});
afterAll(() => house.close());

const barsOf = async (by: Client, query = ''): Promise<PlanBar[]> => {
  const { body } = await by.get(`/room-plan${query}`);
  return (body as RoomPlan).facilities
    .flatMap((it) => it.rooms)
    .flatMap((it) => (it.id === roomId ? it.bars : []));
};
const now = () => house.clock.now().toISOString();
const offer = async (emergencyId: string) =>
  (await aoki.post(`/emergencies/${emergencyId}/offers`, { roomId })).body.id as string;
const close = async (more: object) =>
  goto.post('/closures', { roomId, from: now(), reason: 'DISASTER', ...more });
const pagesAbout = async (emergencyId: string) => {
  const rows = await house.database.admin`
    select 1 from pages where subject_id = ${emergencyId} and message ->> 'template' = 'room-closed'`;
  return rows.length;
};

describe('a room closed while somebody has it', () => {
  it('is taken from an offer that is out, and the search goes on by itself', async () => {
    const emergencyId = await anAdmission(house);
    await house.settle();
    await offer(emergencyId);
    const asked = await close({});
    expect(asked).toMatchObject({
      status: 409,
      body: { uses: [{ kind: 'hold', reference: expect.stringMatching(/^R8-/) }] },
    });
    const { body } = await close({ confirm: true });
    await house.settle();
    const offers = await offersIn(house, emergencyId);
    expect(offers.map((it) => [it.room_id === roomId, it.status])).toContainEqual([
      true,
      'withdrawn',
    ]);
    expect((await occupied(house)).filter((it) => it.startsWith('あさひ101'))).toEqual([]);
    expect(await statusOf(house, emergencyId)).toBe('MATCHING');
    await goto.delete(`/closures/${body.id}`, { 'if-match': '"1"' });
  });

  it('puts nobody out who was accepted: whoever decides is paged, once', async () => {
    const emergencyId = await anAdmission(house);
    await house.settle();
    const id = await offer(emergencyId);
    const accepted = await goto.post(`/offers/${id}/answer`, { answer: 'accept' });
    expect(accepted).toMatchObject({ status: 200 });
    const before = await barsOf(aoki);
    expect(before.at(-1)).toMatchObject({ kind: 'reservation', offerId: id, emergencyId });
    const { body } = await close({ confirm: true });
    await house.settle();
    await house.advance({ minutes: 1 });
    const { reference } = (await barsOf(goto)).find((it) => it.type === 'occupancy') ?? {};
    expect(reference).toMatch(/^R8-/);
    expect(await statusOf(house, emergencyId)).toBe('PLACED');
    const paged = await pagesAbout(emergencyId);
    expect(paged).toBeGreaterThan(0);
    const lines = await house.database.admin`
      select 1 from emergency_entries where emergency_id = ${emergencyId} and kind = 'room-closed'`;
    expect(lines).toHaveLength(1);
    const again = { from: now(), reason: 'REPAIR' };
    const changed = await goto.put(`/closures/${body.id}`, again, { 'if-match': '"1"' });
    expect(changed.status).toBe(200);
    await house.advance({ minutes: 1 });
    expect(await pagesAbout(emergencyId)).toBe(paged);
  });
});

describe('the plan of the rooms', () => {
  it('shows a facility its own rooms, with numbers and no way to the emergency', async () => {
    const { body } = await goto.get('/room-plan');
    expect(body.facilities.map((it: { id: string }) => it.id)).toEqual([house.people.facilityA]);
    for (const bar of await barsOf(goto))
      if (bar.type === 'occupancy') expect(bar.emergencyId).toBeNull();
    const all = await aoki.get('/room-plan?municipalityCode=04101');
    expect(all.body.facilities).toHaveLength(2);
  });

  it('tells of a past week who was where, as it really ended', async () => {
    const { admin } = house.database;
    const [from, released] = ['2026-11-02T03:00:00Z', '2026-11-04T01:00:00Z'];
    await admin`
      insert into occupancies (base_id, facility_id, room_id, kind, during, created_at, released_at)
      values (${house.people.baseId}, ${house.people.facilityA}, ${roomId}, 'stay',
        tstzrange(${from}, null), ${from}, ${released})`;
    const week = await barsOf(aoki, '?from=2026-11-02&until=2026-11-08');
    expect(week).toMatchObject([
      { kind: 'stay', isReleased: true, to: '2026-11-04T01:00:00.000Z' },
    ]);
    expect(await barsOf(aoki, '?from=2026-11-05&until=2026-11-08')).toEqual([]);
  });

  it('keeps the room of whoever is still there after the planned end, until somebody says otherwise', async () => {
    const { admin } = house.database;
    const { people } = house;
    const day = (n: number) =>
      new Date(house.clock.now().getTime() + n * 86_400_000).toISOString().slice(0, 10);
    const [from, end] = [`${day(-3)}T03:00:00.000Z`, `${day(-2)}T03:00:00.000Z`];
    const lateId = await addRoom(house, people.facilityA, 'あさひ104');
    const insert = (kind: string) => admin<{ id: string }[]>`
      insert into occupancies (base_id, facility_id, room_id, kind, during, created_at)
      values (${people.baseId}, ${people.facilityA}, ${lateId}, ${kind},
        tstzrange(${from}, ${end}), ${from}) returning id`;
    const [late] = await insert('stay');
    const barsIn = async (query: string) => {
      const { body } = await goto.get(`/room-plan?${query}`);
      const rooms = (body as RoomPlan).facilities.flatMap((it) => it.rooms);
      return rooms.find((it) => it.id === lateId)?.bars;
    };
    const there = [{ id: late?.id, from, to: null, overdueSince: end, isReleased: false }];
    expect(await barsIn(`from=${day(-4)}&until=${day(3)}`)).toMatchObject(there);
    expect(await barsIn(`from=${day(4)}&until=${day(9)}`)).toMatchObject(there);
    expect(await barsIn(`from=${day(-9)}&until=${day(-5)}`)).toEqual([]);

    await house.inTx(people.aoki, (tx) => releaseOccupancy(tx, String(late?.id)));
    const left = { to: now(), overdueSince: null, isReleased: true };
    expect(await barsIn(`from=${day(-4)}&until=${day(3)}`)).toMatchObject([left]);
    expect(await barsIn(`from=${day(4)}&until=${day(9)}`)).toEqual([]);

    await admin`delete from occupancies where id = ${String(late?.id)}`;
    const [trial] = await insert('trial');
    const over = [{ id: trial?.id, to: end, overdueSince: null }];
    expect(await barsIn(`from=${day(-4)}&until=${day(3)}`)).toMatchObject(over);
  });

  it('is refused beyond what can be looked through', async () => {
    const long = await aoki.get('/room-plan?from=2026-01-01&until=2026-06-01');
    expect(long).toMatchObject({ status: 422, body: { code: 'plan-too-long' } });
    const backwards = await aoki.get('/room-plan?from=2026-06-01&until=2026-01-01');
    expect(backwards).toMatchObject({ status: 422, body: { code: 'plan-ends-before-start' } });
    const most = await aoki.get('/room-plan?from=2026-06-01&until=2026-08-01');
    expect(most.status).toBe(200);
  });
});

it('a closure after the planned end of a stay pages only if somebody is still there a day before', async () => {
  const { people, database, clock } = house;
  const laterId = await addRoom(house, people.facilityA, 'あさひ103');
  const emergencyId = await anAdmission(house);
  await house.settle();
  const sent = await aoki.post(`/emergencies/${emergencyId}/offers`, { roomId: laterId });
  await goto.post(`/offers/${sent.body.id}/answer`, { answer: 'accept' });
  await database.admin`
    update occupancies set kind = 'stay', during = tstzrange(lower(during), null)
    where emergency_id = ${emergencyId} and released_at is null`;
  const from = new Date(clock.now().getTime() + 20 * 86_400_000).toISOString();
  const closed = await goto.post('/closures', {
    roomId: laterId,
    from,
    reason: 'REPAIR',
    confirm: true,
  });
  await house.advance({ minutes: 1 });
  expect(await pagesAbout(emergencyId)).toBe(0);
  const [wake] = await database.admin<{ due_at: Date }[]>`
    select due_at from wakes where kind = 'facilities.room-closed' and subject_id = ${closed.body.id}`;
  expect(wake?.due_at).toEqual(new Date(Date.parse(from) - 86_400_000));
  clock.set(new Date(Date.parse(from) - 86_400_000));
  await house.inTx(system('test'), (tx) => onRoomClosed(tx, closed.body.id));
  expect(await pagesAbout(emergencyId)).toBeGreaterThan(0);
});

describe('the days of the plan', () => {
  it('say which of them are public holidays, and their names', async () => {
    const { body } = await goto.get('/room-plan?from=2026-11-22&until=2026-11-24');
    expect(body.holidays).toEqual([{ day: '2026-11-23', name: '勤労感謝の日' }]);
    const none = await aoki.get('/room-plan?from=2026-11-24&until=2026-11-30');
    expect(none.body.holidays).toEqual([]);
  });
});
