import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roomsForMatching } from '../../src/facilities/boards.service.ts';
import { changeOccupancy, claimRoom } from '../../src/facilities/facilities.service.ts';
import { readRoom } from '../../src/facilities/rooms.service.ts';
import type { UserActor } from '../../src/platform/actor.ts';
import { addRoom } from '../placement/night.ts';
import { conditions } from '../placement/samples.ts';
import { type House, openHouse } from '../support/house.ts';

let house: House;
let roomA: string;
let roomB: string;
beforeAll(async () => {
  house = await openHouse();
  roomA = await addRoom(house, house.people.facilityA, 'あさひ101');
  roomB = await addRoom(house, house.people.facilityB, 'ひろせ1');
});
afterAll(() => house.close());

const report = { physical: 'USABLE', isStaffed: true, isAccepting: true };
const get = async (by: UserActor, url: string) => (await house.as(by)).get(url);
const post = async (by: UserActor, url: string, body: unknown) =>
  (await house.as(by)).post(url, body);

describe('rooms', () => {
  it('are all shown to a coordinator, to facility staff only their own', async () => {
    const all = await get(house.people.aoki, '/rooms?municipalityCode=04101');
    expect(all.body.items.map((it: { id: string }) => it.id).sort()).toEqual([roomA, roomB].sort());
    const own = await get(house.people.goto, '/rooms');
    expect(own.body.items).toMatchObject([{ id: roomA, isAvailable: true, freshness: 'fresh' }]);
    const elsewhere = await get(house.people.stranger, '/rooms');
    expect(elsewhere.body.items).toEqual([]);
    expect((await get(house.people.council, '/rooms')).status).toBe(403);
  });

  it('are reported by their facility, and by nobody else’s', async () => {
    const cleaning = { ...report, physical: 'CLEANING' };
    const answer = await post(house.people.goto, `/rooms/${roomA}/reports`, cleaning);
    expect(answer).toMatchObject({
      status: 201,
      body: {
        isAvailable: false,
        missing: [{ code: 'physical-cleaning', ja: '部屋は清掃中です。' }],
      },
    });
    const foreign = await post(house.people.honda, `/rooms/${roomA}/reports`, report);
    expect(foreign).toMatchObject({ status: 404, body: { code: 'no-such-room' } });
    const [event] = await house.database.admin`
      select 1 from events where topic = ${`facility:${house.people.facilityA}`} and subject_id = ${roomA}`;
    expect(event).toBeDefined();
  });

  it('stay as they were for one tap, which is a report of its own', async () => {
    await post(house.people.goto, `/rooms/${roomA}/reports`, report);
    await house.advance({ hours: 13 });
    const stale = await get(house.people.goto, '/rooms');
    expect(stale.body.items[0]).toMatchObject({ freshness: 'stale', isAvailable: false });
    const answer = await post(house.people.goto, '/rooms/reports/unchanged', {});
    expect(answer).toMatchObject({ status: 201, body: { reported: 1, notReported: [] } });
    const history = await get(house.people.goto, `/rooms/${roomA}/reports`);
    expect(history.body.items[0]).toMatchObject({ isUnchanged: true, physical: 'USABLE' });
    expect(history.body.items[1]).toMatchObject({ isUnchanged: false });
    const unsaid = await post(house.people.aoki, '/rooms/reports/unchanged', {});
    expect(unsaid).toMatchObject({ status: 422, body: { code: 'facility-needed' } });
  });

  it('cannot be "unchanged" before anything was said of them', async () => {
    await house.database.admin`
      update rooms set physical = null, is_staffed = null, is_accepting = null, reported_at = null where id = ${roomB}`;
    const answer = await post(house.people.honda, '/rooms/reports/unchanged', {});
    expect(answer).toMatchObject({ status: 409, body: { code: 'nothing-reported-yet' } });
  });

  it.each([
    { ...report, physical: 'FREE' },
    { ...report, isStaffed: 'yes' },
    { ...report, note: 'x' },
    {},
  ])('refuse a report that means nothing (%#)', async (body) => {
    const answer = await post(house.people.goto, `/rooms/${roomA}/reports`, body);
    expect(answer).toMatchObject({ status: 400, body: { code: 'bad-input' } });
  });
});

describe('conditions', () => {
  it('are versions; who edited an old one is told the newest', async () => {
    const { goto, honda, facilityA } = house.people;
    const client = await house.as(goto);
    const url = `/facilities/${facilityA}/conditions`;
    const before = await client.get(url);
    expect(before.headers.etag).toBe('"1"');
    const stricter = conditions({ minAge: 18 });
    const set = await client.put(url, stricter, { 'if-match': '"1"' });
    expect(set).toMatchObject({ status: 200, body: { version: 2, conditions: { minAge: 18 } } });
    const late = await client.put(url, conditions(), { 'if-match': '"1"' });
    expect(late).toMatchObject({ status: 412, body: { code: 'conditions-changed', version: 2 } });
    const upsideDown = await client.put(url, conditions({ minAge: 60, maxAge: 18 }), {
      'if-match': '"2"',
    });
    expect(upsideDown).toMatchObject({ status: 400, body: { code: 'bad-input' } });
    const foreign = await (await house.as(honda)).put(url, stricter, { 'if-match': '"2"' });
    expect(foreign).toMatchObject({ status: 404, body: { code: 'no-such-facility' } });
  });

  it('of another facility are not there for facility staff, rather than never stated', async () => {
    const { goto, honda, aoki, facilityA } = house.people;
    const foreign = await get(honda, `/facilities/${facilityA}/conditions`);
    expect(foreign).toMatchObject({ status: 404, body: { code: 'no-such-facility' } });
    for (const one of [goto, aoki])
      expect((await get(one, `/facilities/${facilityA}/conditions`)).body.version).toBeGreaterThan(
        0,
      );
    const listed = await get(honda, `/facilities/${facilityA}`);
    expect(listed.body).toMatchObject({ conditions: null, conditionsVersion: null });
    const own = await get(goto, `/facilities/${facilityA}`);
    expect(own.body.conditionsVersion).toBeGreaterThan(0);
  });

  it('and the facility are found by any spelling of the name', async () => {
    await house.database
      .admin`update facilities set search_key = 'アサヒタンキニウシヨ' where office_no = '0410000001'`;
    const found = await get(house.people.aoki, `/facilities?q=${encodeURIComponent('あさひ')}`);
    expect(found.body.items).toMatchObject([{ name: 'あさひ短期入所', roomCount: 1 }]);
    expect((await get(house.people.aoki, '/facilities?limit=1')).body.next).not.toBeNull();
  });
});

describe('the time of a room', () => {
  const hour = (n: number) => new Date(house.clock.now().getTime() + n * 3_600_000);
  it('is half-open, and an open end is unbounded', async () => {
    const outcome = await house.inTx(house.people.aoki, async (tx) => {
      const claim = (from: number, to: number | null) =>
        claimRoom(tx, {
          roomId: roomB,
          kind: 'stay',
          during: { from: hour(from), to: to === null ? null : hour(to) },
          emergencyId: null,
        });
      const first = await claim(0, 2);
      const after = await claim(2, null);
      return { first, after, late: await claim(1_000, 1_001), meets: await claim(1, 3) };
    });
    expect(outcome.first).not.toBeNull();
    expect(outcome.after).not.toBeNull();
    expect(outcome.late).toBeNull();
    expect(outcome.meets).toBeNull();
    const first = outcome.first ?? '';
    const longer = await house.inTx(house.people.aoki, async (tx) => {
      const isChanged = await changeOccupancy(tx, first, {
        kind: 'stay',
        during: { from: hour(0), to: hour(3) },
      });
      return { isChanged, occupiedBy: (await readRoom(tx, roomB)).occupiedBy };
    });
    expect(longer.isChanged).toBe(false);
    expect(longer.occupiedBy).toEqual([
      { kind: 'stay', during: { from: hour(0).toISOString(), to: hour(2).toISOString() } },
    ]);
  });

  it('is on the board of the base, which no facility can read', async () => {
    const count = (by: UserActor) =>
      house.inTx(by, async (tx) => {
        const { facilities } = await roomsForMatching(tx, { during: { from: hour(0), to: null } });
        return facilities.flatMap((it) => it.rooms).map((it) => it.id);
      });
    expect((await count(house.people.aoki)).toSorted()).toEqual([roomA, roomB].toSorted());
    expect(await count(house.people.honda)).toEqual([]);
  });
});
