import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';
import { addRoom, anAdmission } from './night.ts';

let house: House;
let aoki: Client;
let goto: Client;
let honda: Client;
let emergencyId: string;
let roomB: string;
beforeAll(async () => {
  house = await openHouse();
  const { people } = house;
  await addRoom(house, people.facilityA, 'あさひ101');
  roomB = await addRoom(house, people.facilityB, 'ひろせ1');
  [aoki, goto, honda] = await Promise.all([
    house.as(people.aoki),
    house.as(people.goto),
    house.as(people.honda),
  ]);
  emergencyId = await anAdmission(house);
  await house.settle();
});
afterAll(() => house.close());

describe('a placement through the API', () => {
  it('shows the ranking in words', async () => {
    const reportedAt = house.clock.now().toISOString();
    const answer = await aoki.get(`/emergencies/${emergencyId}/matching`);
    expect(answer).toMatchObject({
      status: 200,
      body: {
        search: 'ranked',
        placed: [
          {
            place: 1,
            facility: { phone: '+81220000000', reportedAt },
            rooms: [{ name: 'あさひ101', reportedAt }],
          },
          { place: 2 },
        ],
      },
    });
    const again = await aoki.post(`/emergencies/${emergencyId}/matching`);
    expect(again).toMatchObject({ status: 201 });
    expect(again.body.placed).toEqual(answer.body.placed);
  });

  it('shows a report that came since, and keeps what the ranking saw', async () => {
    const stored = () => house.database.admin`
      select m.input, m.ranking, b.* from match_runs m join board_reads b on b.id = m.board_read_id
      where emergency_id = ${emergencyId} order by m.id desc limit 1`;
    const before = await stored();
    await house.advance({ minutes: 3 });
    const report = { physical: 'USABLE', isStaffed: true, isAccepting: true };
    expect((await honda.post(`/rooms/${roomB}/reports`, report)).status).toBeLessThan(300);
    const reportedAt = house.clock.now().toISOString();
    const { body } = await aoki.get(`/emergencies/${emergencyId}/matching`);
    expect(body.placed[1]).toMatchObject({
      facility: { name: 'ひろせ短期入所', reportedAt },
      rooms: [{ reportedAt }],
    });
    expect(await stored()).toEqual(before);
  });

  it('asks only facilities that are in the ranking', async () => {
    const body = { facilityIds: [house.people.baseId] };
    const answer = await aoki.post(`/emergencies/${emergencyId}/search`, body);
    expect(answer).toMatchObject({ status: 422, body: { code: 'facility-not-matched' } });
  });

  it('starts once for one idempotency key', async () => {
    const key = { 'idempotency-key': 'search-0001' };
    const url = `/emergencies/${emergencyId}/search`;
    const first = await aoki.post(url, { parallel: 1 }, key);
    expect(first).toMatchObject({ status: 201, body: { status: 'offering', open: [{}] } });
    expect((await aoki.post(url, { parallel: 1 }, key)).body).toEqual(first.body);
    const offers = await aoki.get(`/emergencies/${emergencyId}/offers`);
    expect(offers.body.items).toHaveLength(1);
  });

  it('lets the facility see, decline, and the next accept', async () => {
    const list = await goto.get('/offers');
    expect(list.body.items).toMatchObject([{ status: 'sent', canAnswer: { possible: true } }]);
    expect((await honda.get('/offers')).body.items).toEqual([]);
    const url = `/offers/${list.body.items[0].id}`;
    expect(await goto.post(`${url}/seen`)).toMatchObject({
      status: 200,
      body: { status: 'seen', sheet: { stage: 'offer' } },
    });
    const vague = await goto.post(`${url}/answer`, { answer: 'decline', reason: 'because' });
    expect(vague).toMatchObject({ status: 400, body: { code: 'bad-input' } });
    const declined = await goto.post(`${url}/answer`, { answer: 'decline', reason: 'no-staff' });
    expect(declined).toMatchObject({
      status: 200,
      body: { status: 'declined', decline: { side: 'facility', ja: '職員体制が組めない' } },
    });
    const twice = await goto.post(`${url}/answer`, { answer: 'accept' });
    expect(twice).toMatchObject({ status: 409, body: { code: 'offer-already-answered' } });
    await house.settle();
    const next = (await honda.get('/offers')).body.items[0];
    const accepted = await honda.post(`/offers/${next.id}/answer`, { answer: 'accept' });
    expect(accepted).toMatchObject({
      status: 200,
      body: { status: 'accepted', sheet: { stage: 'accepted', person: { name: '見本 太郎' } } },
    });
    expect(await aoki.get(`/emergencies/${emergencyId}`)).toMatchObject({
      body: { status: 'PLACED' },
    });
  });

  it('refuses a room that is taken, and a search that is over', async () => {
    const search = await aoki.post(`/emergencies/${emergencyId}/search`, {});
    expect(search).toMatchObject({ status: 409, body: { code: 'not-searching' } });
    const other = await anAdmission(house);
    const byHand = await aoki.post(`/emergencies/${other}/offers`, { roomId: roomB });
    expect(byHand).toMatchObject({ status: 409, body: { code: 'room-taken' } });
    const foreign = await honda.post(`/emergencies/${other}/offers`, { roomId: roomB });
    expect(foreign.status).toBe(403);
  });

  it('lists why an offer may be declined', async () => {
    const answer = await goto.get('/decline-reasons');
    expect(answer.body.items).toContainEqual({
      code: 'needs-hospital',
      side: 'person',
      ja: '入院・治療が必要な状態',
      en: 'The person needs hospital care',
    });
  });
});
