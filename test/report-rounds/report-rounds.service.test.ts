import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addOutsidePlace } from '../../src/facilities/outside-list.service.ts';
import type { UserActor } from '../../src/platform/actor.ts';
import { asHouse } from '../../src/platform/db/tx.ts';
import { addRoom } from '../placement/night.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';
import { reach } from '../support/reach.ts';

let house: House;
let aoki: Client;
let baba: Client;
let goto: Client;
let honda: Client;
const rooms: Record<'a1' | 'a2' | 'b1', string> = { a1: '', a2: '', b1: '' };
beforeAll(async () => {
  house = await openHouse();
  const { people } = house;
  for (const name of ['aoki', 'baba', 'chiba', 'goto', 'honda'] as const)
    await reach(house, people[name], 'sms', name);
  rooms.a1 = await addRoom(house, people.facilityA, 'あさひ101');
  rooms.a2 = await addRoom(house, people.facilityA, 'あさひ102');
  rooms.b1 = await addRoom(house, people.facilityB, 'ひろせ1');
  [aoki, baba, goto, honda] = (await Promise.all(
    [people.aoki, people.baba, people.goto, people.honda].map((it) => house.as(it)),
  )) as [Client, Client, Client, Client];
  await house.advance({ hours: 1 });
});
afterAll(() => house.close());
afterEach(async () => {
  const { current } = (await aoki.get('/report-rounds')).body;
  if (current !== null) await aoki.post(`/report-rounds/${current.id}/close`);
  await house.advance({ minutes: 1 });
  house.carriers.take();
  house.carriers.answerWith(() => ({ status: 'sent' }));
});

const report = { physical: 'USABLE', isStaffed: true, isAccepting: true };
const rung = () =>
  house.carriers
    .take()
    .map(({ address, message }) => `${address} ${message.template}`)
    .sort();
const start = async (body: object = {}) => {
  const answer = await aoki.post('/report-rounds', body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  await house.advance({});
  return answer.body;
};
const read = async (id: string) => (await aoki.get(`/report-rounds/${id}`)).body;
interface Line {
  name: string;
  standing: string;
}
const standings = async (id: string) =>
  (await read(id)).facilities.map(({ name, standing }: Line) => `${name.slice(0, 3)} ${standing}`);
const standingPages = async (who: Client) =>
  (await who.get('/pages')).body.pages.map((it: { template: string }) => it.template);

describe('asking facilities for their rooms', () => {
  it('rings at each of them at night, and closes by itself when all have answered', async () => {
    const { id } = await start({ reason: '満床が近い', deadlineMinutes: 20 });
    expect(rung()).toEqual(['goto report-now', 'honda report-now']);
    expect(await read(id)).toMatchObject({
      reason: '満床が近い',
      calledBy: { name: '青木 試' },
      closedAt: null,
      figures: { asked: 2, answered: 0, silent: 2, medianSeconds: null },
    });
    await house.advance({ minutes: 2 });
    await goto.post('/rooms/reports/unchanged');
    await house.advance({});
    expect(await standingPages(goto)).toEqual([]);
    expect(await standingPages(honda)).toEqual(['report-now']);
    const [first, second] = (await read(id)).facilities;
    expect(first).toMatchObject({
      name: 'ひろせ短期入所',
      phone: '+81220000000',
      standing: 'silent',
      isToPhone: false,
      freeRooms: 1,
      reach: 'sent',
      contacts: [{ person: { name: '本田 試' }, reach: 'sent' }],
    });
    expect(second).toMatchObject({
      standing: 'answered',
      answeredBy: { name: '後藤 試' },
      freeRooms: 2,
    });

    await house.advance({ minutes: 2 });
    await honda.post(`/rooms/${rooms.b1}/reports`, { ...report, physical: 'IN_USE' });
    await house.advance({});
    expect(await read(id)).toMatchObject({
      closedAt: house.clock.now().toISOString(),
      closedBy: null,
      figures: { answered: 2, within5: 2, medianSeconds: 120 },
    });
    await house.advance({ minutes: 30 });
    expect(rung()).toEqual([]);
  });

  it('has one round at a time, also when two start at once', async () => {
    const answers = await Promise.all([aoki, baba].map((it) => it.post('/report-rounds', {})));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const [made, refused] = answers.sort((a, b) => a.status - b.status);
    expect(refused?.body).toMatchObject({ code: 'round-running', roundId: made?.body.id });
    await house.advance({});
    expect(rung()).toEqual(['goto report-now', 'honda report-now']);
  });

  it('tells who called it once that some are missing, and asks on', async () => {
    const { id } = await start({ deadlineMinutes: 5 });
    rung();
    await goto.post(`/rooms/${rooms.a1}/reports`, report);
    await house.advance({ minutes: 5 });
    expect(rung()).toEqual(['aoki reports-missing']);
    expect((await read(id)).facilities).toMatchObject([
      { name: 'あさひ短期入所', standing: 'partly', isToPhone: true },
      { name: 'ひろせ短期入所', standing: 'silent', isToPhone: true },
    ]);
    await goto.post(`/rooms/${rooms.a2}/reports`, report);
    await house.advance({ minutes: 10 });
    expect(rung()).toEqual([]);
    expect(await standings(id)).toEqual(['ひろせ silent', 'あさひ answered']);
    await aoki.post(`/report-rounds/${id}/close`);
    await house.advance({});
    expect([await standingPages(aoki), await standingPages(honda)]).toEqual([[], []]);
    await house.advance({ seconds: 1 });
    await honda.post('/rooms/reports/unchanged');
    expect(await standings(id)).toEqual(['ひろせ silent', 'あさひ answered']);
  });

  it('leaves out a place outside the list, unless it is asked by name', async () => {
    const where = { municipalityCode: '04101', address: '青葉区見本町2' };
    const place = { facilityName: 'そと短期入所', phone: '+81220000099', ...where };
    const id = await house.inTx(house.people.aoki, (tx) =>
      asHouse(tx, () => addOutsidePlace(tx, place)),
    );
    await addRoom(house, id, 'そと1');
    const listed = (await aoki.get('/report-rounds/askable')).body.facilities;
    expect(listed.map((it: Line) => it.name)).toEqual(['あさひ短期入所', 'ひろせ短期入所']);
    const everybody = await start();
    await goto.post('/rooms/reports/unchanged');
    await honda.post('/rooms/reports/unchanged');
    await house.advance({});
    expect(await read(everybody.id)).toMatchObject({
      closedAt: house.clock.now().toISOString(),
      figures: { asked: 2, answered: 2 },
    });
    const named = await start({ facilityIds: [id] });
    expect(await standings(named.id)).toEqual(['そと短 silent']);
    await aoki.post(`/report-rounds/${named.id}/close`);
  });

  it('counts a report of the very second of the deadline', async () => {
    const { id } = await start({ deadlineMinutes: 5, facilityIds: [house.people.facilityB] });
    rung();
    house.clock.set(new Date(house.clock.now().getTime() + 5 * 60_000));
    await honda.post('/rooms/reports/unchanged');
    await house.advance({});
    expect(rung()).toEqual([]);
    expect(await read(id)).toMatchObject({
      closedAt: house.clock.now().toISOString(),
      figures: { answered: 1, within5: 1 },
    });
  });

  it('knows what 変更なし does not say: a room that was never reported is missing still', async () => {
    const never = await addRoom(house, house.people.facilityB, 'ひろせ2');
    await house.database.admin`
      update rooms set physical = null, is_staffed = null, is_accepting = null, reported_at = null
      where id = ${never}`;
    const { id } = await start({ wardCode: '04101' });
    await honda.post('/rooms/reports/unchanged');
    await house.advance({});
    expect(await standings(id)).toEqual(['あさひ silent', 'ひろせ partly']);
    const { round } = (await honda.get('/report-rounds/mine')).body;
    expect(round).toMatchObject({ id, rooms: 2, missing: [{ id: never, name: 'ひろせ2' }] });
    expect(await standingPages(honda)).toEqual(['report-now']);
    await honda.post(`/rooms/${never}/reports`, report);
    await house.advance({});
    expect((await honda.get('/report-rounds/mine')).body.round.missing).toEqual([]);
    expect(await standingPages(honda)).toEqual([]);
  });

  it('takes what is said on the telephone, and keeps every call in the log', async () => {
    house.carriers.answerWith(({ address }) =>
      address === 'honda'
        ? { status: 'failed', isTemporary: false, reason: 'no such number' }
        : { status: 'sent' },
    );
    const { id } = await start();
    const url = `/report-rounds/${id}/facilities/${house.people.facilityB}/phoned`;
    const [first] = (await read(id)).facilities;
    expect(first).toMatchObject({ name: 'ひろせ短期入所', reach: 'failed', isToPhone: true });
    expect((await aoki.post(url, { outcome: 'no-answer' })).status).toBe(201);
    const again = await baba.post(url, { outcome: 'will-report', note: '夜勤者が折り返す' });
    expect(again).toMatchObject({
      status: 201,
      body: { outcome: 'will-report', note: '夜勤者が折り返す', by: { name: '馬場 試' } },
    });
    expect((await read(id)).facilities[0]).toMatchObject({ name: 'あさひ短期入所' });
    const calls = await house.database.admin`
      select user_id from audit_log
      where subject_kind = 'report_round_facilities' and 'phone_outcome' = any(fields)
        and action = 'update' order by id`;
    expect(calls.map(({ user_id }) => user_id)).toEqual(
      [house.people.aoki, house.people.baba].map(({ userId }) => userId),
    );
    await aoki.post('/rooms/reports/unchanged', { facilityId: house.people.facilityB });
    const answered = (await read(id)).facilities.find((it: Line) => it.standing === 'answered');
    expect(answered).toMatchObject({ answeredBy: { name: '青木 試' } });
    await aoki.post(`/report-rounds/${id}/close`);
    expect(await aoki.post(url, { outcome: 'reported' })).toMatchObject({ status: 409 });
    expect(
      await aoki.post(`/report-rounds/${id}/facilities/${house.people.aoki.userId}/phoned`, {
        outcome: 'reported',
      }),
    ).toMatchObject({ status: 409, body: { code: 'round-closed' } });
  });

  it('goes on where a worker died: each page goes out once, a doubled wake rings nobody', async () => {
    const { body } = await aoki.post('/report-rounds', {});
    const wakes = await house.database.admin<{ subject_id: string }[]>`
      select subject_id from wakes where kind = 'report-rounds.facility'`;
    expect(wakes).toHaveLength(2);
    await Promise.all(
      wakes.flatMap(({ subject_id }) => [
        house.wakes.run('report-rounds.facility', subject_id),
        house.wakes.run('report-rounds.facility', subject_id),
      ]),
    );
    await house.wakes.run('report-rounds.round', body.id);
    await house.advance({});
    expect(rung()).toEqual(['goto report-now', 'honda report-now']);
    expect(await standings(body.id)).toHaveLength(2);
    // Down over the deadline: told once, when it is back.
    house.clock.set(new Date(house.clock.now().getTime() + 3_600_000));
    await house.advance({});
    expect(rung()).toEqual(['aoki reports-missing']);
  });

  it('rings nobody who reports before the pages go out, and is over with the last of them', async () => {
    const { body } = await aoki.post('/report-rounds', { facilityIds: [house.people.facilityB] });
    await honda.post('/rooms/reports/unchanged');
    // As if the report had been there first: no word of it reaches the round but by the facility's wake.
    await house.database.admin`delete from wakes where kind = 'facilities.reported'`;
    await house.advance({});
    expect(rung()).toEqual([]);
    expect((await read(body.id)).closedAt).toBe(house.clock.now().toISOString());
  });

  it('puts nothing of its reason, or of anybody, into a message or an event', async () => {
    const { id } = await start({ reason: '見本さんの件' });
    const sent = JSON.stringify(house.carriers.take());
    expect(sent).toContain('report-now');
    expect(sent).not.toMatch(/見本|あさひ|ひろせ/);
    const events = await house.database.admin`
      select topic, kind from events where subject_id = ${id} and topic like 'facility:%'`;
    expect(events).toHaveLength(2);
    expect(JSON.stringify((await goto.get('/report-rounds/mine')).body)).not.toContain('見本');
  });

  it('is for the base; a facility hears of its own rooms only, a ward of nothing', async () => {
    const { people } = house;
    const { id } = await start({ facilityIds: [people.facilityA] });
    expect((await honda.get('/report-rounds/mine')).body.round).toBeNull();
    expect((await goto.get('/report-rounds/mine')).body.round.missing).toHaveLength(2);
    const statuses = async (person: UserActor) => {
      const client = await house.as(person);
      return Promise.all(
        ['', `/${id}`, '/askable', '/mine'].map(
          async (it) => (await client.get(`/report-rounds${it}`)).status,
        ),
      );
    };
    expect(await statuses(people.goto)).toEqual([403, 403, 403, 200]);
    expect(await statuses(people.doi)).toEqual([403, 403, 403, 403]);
    expect(await statuses(people.council)).toEqual([403, 403, 403, 403]);
    expect(await statuses(people.stranger)).toEqual([200, 404, 200, 403]);
    expect((await goto.post('/report-rounds', {})).status).toBe(403);
    const stranger = await house.as(people.stranger);
    expect(await stranger.post('/report-rounds', {})).toMatchObject({
      status: 422,
      body: { code: 'nobody-to-ask' },
    });
    expect(await stranger.post(`/report-rounds/${id}/close`)).toMatchObject({ status: 404 });
    expect(await aoki.post('/report-rounds', { facilityIds: [people.aoki.userId] })).toMatchObject({
      status: 422,
      body: { code: 'facility-without-rooms' },
    });
    expect((await aoki.get('/report-rounds/askable')).body.facilities).toMatchObject([
      { name: 'あさひ短期入所', persons: 1 },
      { name: 'ひろせ短期入所', persons: 1 },
    ]);
  });
});

describe('the hours a facility chose', () => {
  const choose = async (facilityId: string, hours: string[]) => {
    const { admin } = house.database;
    await admin`update facilities set report_hours = ${hours} where id = ${facilityId}`;
    await admin`
      insert into wakes (kind, subject_id, due_at)
      values ('facilities.report-hours', ${facilityId}, ${house.clock.now().toISOString()})`;
    await house.advance({});
  };
  const wakeAt = async (facilityId: string) => {
    const [row] = await house.database.admin<{ due_at: Date }[]>`
      select due_at from wakes where kind = 'report-rounds.remind' and subject_id = ${facilityId}`;
    return row?.due_at.toISOString() ?? null;
  };
  const at = (text: string) => house.clock.set(new Date(`${text}:00+09:00`));

  it('bring a reminder, unless every report is fresh; a report takes it back', async () => {
    const { facilityA } = house.people;
    at('2026-12-01T06:00');
    await house.advance({});
    await goto.post('/rooms/reports/unchanged');
    await choose(facilityA, ['08:00', '20:00']);
    await house.advance({ hours: 3 });
    expect(rung()).toEqual([]);
    await house.advance({ hours: 11 });
    expect(rung()).toEqual(['goto report-due']);
    expect(await standingPages(goto)).toEqual(['report-due']);
    await goto.post(`/rooms/${rooms.a1}/reports`, report);
    await house.advance({});
    expect(await standingPages(goto)).toEqual(['report-due']);
    await goto.post('/rooms/reports/unchanged');
    await house.advance({});
    expect(await standingPages(goto)).toEqual([]);
  });

  it('bring one reminder after hours without a worker, and none early or twice', async () => {
    const { facilityA } = house.people;
    await choose(facilityA, ['08:00', '12:00', '16:00']);
    at('2026-12-03T17:00');
    const run = () => house.wakes.run('report-rounds.remind', facilityA);
    await Promise.all([run(), run()]);
    await house.advance({});
    expect(rung()).toEqual(['goto report-due']);
    expect(await wakeAt(facilityA)).toBe(new Date('2026-12-04T08:00:00+09:00').toISOString());
    await run();
    await house.advance({});
    expect(rung()).toEqual([]);
  });

  it('can be changed and given up; without rooms nobody is reminded', async () => {
    const { facilityA } = house.people;
    await choose(facilityA, ['09:30']);
    expect(await wakeAt(facilityA)).toBe(new Date('2026-12-04T09:30:00+09:00').toISOString());
    await choose(facilityA, []);
    expect(await wakeAt(facilityA)).toBeNull();
  });
});
