import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releaseAfterStay } from '../../src/facilities/cleaning.service.ts';
import { claimRoom } from '../../src/facilities/facilities.service.ts';
import { addRoom } from '../placement/night.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';

let house: House;
let aoki: Client;
let chiba: Client;
let goto: Client;
let honda: Client;
let roomId: string;
let otherId: string;
beforeAll(async () => {
  house = await openHouse();
  const { people } = house;
  roomId = await addRoom(house, people.facilityA, 'あさひ101');
  otherId = await addRoom(house, people.facilityA, 'あさひ102');
  aoki = await house.as(people.aoki);
  chiba = await house.as(people.chiba);
  goto = await house.as(people.goto);
  honda = await house.as(people.honda);
});
afterAll(() => house.close());

const hour = (n: number) => new Date(house.clock.now().getTime() + n * 3_600_000).toISOString();
const flood = { reason: 'DISASTER', note: '1階が浸水' };
const claim = (of: string, from: number, to: number | null) =>
  house.inTx(house.people.aoki, (tx) =>
    claimRoom(tx, {
      roomId: of,
      kind: 'trial',
      during: { from: new Date(hour(from)), to: to === null ? null : new Date(hour(to)) },
      emergencyId: null,
    }),
  );
const roomNow = async (of: string) => {
  const { body } = await goto.get('/rooms');
  return body.items.find((it: { id: string }) => it.id === of);
};

describe('a closure', () => {
  it('of a room keeps it from everybody for its time, and no longer', async () => {
    const closed = await goto.post('/closures', { roomId, from: hour(0), to: hour(2), ...flood });
    expect(closed).toMatchObject({ status: 201, body: { roomName: 'あさひ101', version: 1 } });
    expect(await roomNow(roomId)).toMatchObject({
      isAvailable: false,
      missing: [{ code: 'room-closed' }],
      closures: [{ to: hour(2) }],
    });
    expect(await claim(roomId, 1, 3)).toBeNull();
    expect(await claim(roomId, 2, 3)).not.toBeNull();
    expect(await roomNow(otherId)).toMatchObject({ isAvailable: true });
  });

  it('of a whole facility counts for each of its rooms, until it is taken back', async () => {
    const whole = await aoki.post('/closures', {
      ...{ facilityId: house.people.facilityA, from: hour(10), reason: 'INFECTION' },
    });
    expect(whole).toMatchObject({ status: 201, body: { roomId: null, to: null } });
    expect(await claim(otherId, 11, 12)).toBeNull();
    const { id } = whole.body;
    const stale = await goto.delete(`/closures/${id}`, { 'if-match': '"7"' });
    expect(stale).toMatchObject({ status: 412, body: { code: 'closure-changed', version: 1 } });
    const gone = await goto.delete(`/closures/${id}`, { 'if-match': '"1"' });
    expect(gone).toMatchObject({ status: 200, body: { version: 2 } });
    const twice = await goto.delete(`/closures/${id}`, { 'if-match': '"2"' });
    expect(twice).toMatchObject({ status: 409, body: { code: 'closure-cancelled' } });
    expect(await claim(otherId, 11, 12)).not.toBeNull();
  });

  it('over what somebody has is refused with what stands there, and written when confirmed', async () => {
    const over = { roomId: otherId, from: hour(11), to: hour(13), ...flood };
    const refused = await goto.post('/closures', over);
    expect(refused).toMatchObject({
      status: 409,
      body: {
        code: 'closure-over-use',
        uses: [{ roomName: 'あさひ102', kind: 'trial', from: hour(11), to: hour(12) }],
      },
    });
    const confirmed = await goto.post('/closures', { ...over, confirm: true });
    expect(confirmed.status).toBe(201);
    const { id } = confirmed.body;
    const reworded = { from: over.from, to: over.to, ...flood, note: '復旧中' };
    // What it lay over before needs no second word.
    const changed = await goto.put(`/closures/${id}`, reworded, { 'if-match': '"1"' });
    expect(changed).toMatchObject({ status: 200, body: { note: '復旧中', version: 2 } });
  });

  it('is not for others to write, and must end after it begins', async () => {
    const foreign = await honda.post('/closures', { roomId, from: hour(20), ...flood });
    expect(foreign).toMatchObject({ status: 404, body: { code: 'no-such-room' } });
    const backwards = await goto.post('/closures', {
      ...{ roomId, from: hour(20), to: hour(19), ...flood },
    });
    expect(backwards).toMatchObject({ status: 400, body: { errors: [{ path: '/to' }] } });
    const listed = await honda.get('/closures?scope=all');
    expect(listed.body.items).toEqual([]);
  });
});

describe('after a stay', () => {
  const leave = async () => {
    const { admin } = house.database;
    const cleanId = await addRoom(house, house.people.facilityB, `ひろせ${crypto.randomUUID()}`);
    await admin`update facilities set cleaning_minutes = 60 where id = ${house.people.facilityB}`;
    const stay = await claim(cleanId, 0, null);
    await house.inTx(house.people.aoki, (tx) => releaseAfterStay(tx, String(stay)));
    return cleanId;
  };
  const seen = async (of: string) => {
    const { body } = await honda.get('/rooms');
    return body.items.find((it: { id: string }) => it.id === of);
  };

  it('a room is cleaned, and free again by the clock alone', async () => {
    const cleanId = await leave();
    expect(await seen(cleanId)).toMatchObject({
      missing: [{ code: 'room-occupied' }],
      occupiedBy: [{ kind: 'cleaning', during: { to: hour(1) } }],
    });
    expect(await claim(cleanId, 0.5, 2)).toBeNull();
    house.clock.set(new Date(hour(1)));
    expect(await seen(cleanId)).toMatchObject({ isAvailable: true });
    expect(await claim(cleanId, 0, 2)).not.toBeNull();
  });

  it('a room is free before that for who says that it is clean', async () => {
    const cleanId = await leave();
    const clean = await honda.post(`/rooms/${cleanId}/cleaned`);
    expect(clean).toMatchObject({ status: 200, body: { isAvailable: true } });
    const twice = await honda.post(`/rooms/${cleanId}/cleaned`);
    expect(twice).toMatchObject({ status: 409, body: { code: 'not-cleaning' } });
    expect(await goto.post(`/rooms/${cleanId}/cleaned`)).toMatchObject({ status: 404 });
  });

  it('who has the room right behind has it', async () => {
    const soonId = await addRoom(house, house.people.facilityB, 'ひろせ 次');
    const stay = await claim(soonId, 0, 0.25);
    expect(await claim(soonId, 0.25, 5)).not.toBeNull();
    await house.inTx(house.people.aoki, (tx) => releaseAfterStay(tx, String(stay)));
    expect(await seen(soonId)).toMatchObject({ isAvailable: true });
  });
});

describe('a contract of a secured room', () => {
  const url = () => `/rooms/${roomId}/contracts`;
  const year = { secured: 'DEDICATED', fromDay: '2026-04-01', untilDay: '2027-03-31' };

  it('is the manager’s to write, one at a time', async () => {
    expect((await aoki.post(url(), year)).status).toBe(403);
    const added = await chiba.post(url(), year);
    expect(added).toMatchObject({ status: 201, body: { version: 1 } });
    const over = await chiba.post(url(), { ...year, fromDay: '2027-03-31', untilDay: null });
    expect(over).toMatchObject({
      status: 409,
      body: { code: 'contract-overlaps', contract: { id: added.body.id } },
    });
    const next = await chiba.post(url(), { ...year, fromDay: '2027-04-01', untilDay: null });
    expect(next.status).toBe(201);
    const longer = { ...year, untilDay: '2027-04-01' };
    const stretched = await chiba.put(`/contracts/${added.body.id}`, longer, { 'if-match': '"1"' });
    expect(stretched).toMatchObject({ status: 409, body: { code: 'contract-overlaps' } });
    const removed = await chiba.delete(`/contracts/${next.body.id}`, { 'if-match': '"1"' });
    expect(removed.status).toBe(200);
    expect((await goto.get(url())).body.contracts).toHaveLength(1);
  });

  it('tells what became of its days, for its own facility and the base', async () => {
    const days = `/facilities/${house.people.facilityA}/secured-days`;
    const { body } = await goto.get(days);
    expect(body).toMatchObject({ from: '2026-04-01', until: '2027-03-31' });
    const [room] = body.rooms;
    expect(room.used + room.unusable + room.unknown + room.free).toBe(room.days);
    expect(room.days + room.ahead).toBe(365);
    expect(room.stretches[0]).toMatchObject({ from: '2026-04-01', outcome: 'unknown' });
    expect(await honda.get(days)).toMatchObject({ status: 404 });
    const tooLong = await goto.get(`${days}?from=2020-01-01&until=2026-01-01`);
    expect(tooLong).toMatchObject({ status: 422, body: { code: 'period-too-long' } });
  });
});
