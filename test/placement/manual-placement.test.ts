import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { intakeBody } from '../../src/emergencies/emergencies.api.ts';
import { recordCall, stepEmergency } from '../../src/emergencies/emergencies.service.ts';
import { startOffering } from '../../src/placement/search.service.ts';
import { withdrawConsent } from '../../src/priority-cases/consents/consents.service.ts';
import { anActiveCase } from '../priority-cases/register.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';
import { addRoom, anAdmission, occupied, offersIn, statusOf } from './night.ts';

let house: House;
let aoki: Client;
beforeEach(async () => {
  house = await openHouse();
  aoki = await house.as(house.people.aoki);
});
afterEach(() => house.close());

const agreed = { reason: '施設長の了解', agreedWith: '夜勤の本田' };
const outside = {
  kind: 'outside',
  facilityName: 'みなみ荘',
  phone: '022-200-0099',
  roomName: '和室',
};

const placeIn = (emergencyId: string, place: object, by = aoki, more: object = {}) =>
  by.post(`/emergencies/${emergencyId}/manual-placement`, { place, ...agreed, ...more });

const statuses = async (emergencyId: string) =>
  (await offersIn(house, emergencyId)).map((it) => it.status);

async function aNight() {
  const { people } = house;
  const roomA = await addRoom(house, people.facilityA, 'あさひ101');
  const roomB = await addRoom(house, people.facilityB, 'ひろせ1');
  const emergencyId = await anAdmission(house);
  await house.settle();
  return { ...people, roomA, roomB, emergencyId };
}

describe('a word given by telephone', () => {
  it('places the person at once, and takes back whatever is out', async () => {
    const { emergencyId, roomB, facilityB, goto } = await aNight();
    await house.inTx(house.people.aoki, (tx) => startOffering(tx, emergencyId, { parallel: 1 }));
    const { status, body } = await placeIn(emergencyId, { kind: 'room', roomId: roomB });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      status: 'accepted',
      facility: { id: facilityB },
      manual: { ...agreed, isOutsideList: false },
    });
    expect(await statusOf(house, emergencyId)).toBe('PLACED');
    expect(await occupied(house)).toEqual(['ひろせ1 reservation']);
    expect(await statuses(emergencyId)).toEqual(['withdrawn', 'accepted']);
    const told = await house.database.admin`
      select 1 from pages where user_id = ${goto.userId} and message->>'template' = 'offer-withdrawn'`;
    expect(told).toHaveLength(1);
    const [entry] = await house.database.admin<{ data: object }[]>`
      select data from emergency_entries where kind = 'manual-placement'`;
    expect(entry?.data).toMatchObject({ ...agreed, roomName: 'ひろせ1' });
  });

  it('is the answer to the offer of the very room that is out', async () => {
    const { emergencyId, roomA, honda } = await aNight();
    await house.inTx(house.people.aoki, (tx) => startOffering(tx, emergencyId, { parallel: 2 }));
    expect((await placeIn(emergencyId, { kind: 'room', roomId: roomA })).status).toBe(201);
    expect((await statuses(emergencyId)).sort()).toEqual(['accepted', 'withdrawn']);
    expect(await occupied(house)).toEqual(['あさひ101 reservation']);
    const seen = await (await house.as(honda)).get('/offers?scope=all');
    expect(seen.body.items[0].manual).toBeNull();
  });

  it('is under the same constraint, and two at once place one', async () => {
    const { emergencyId, roomA, roomB } = await aNight();
    const other = await anAdmission(house, house.people.baba);
    await house.settle();
    const baba = await house.as(house.people.baba);
    const both = await Promise.all([
      placeIn(emergencyId, { kind: 'room', roomId: roomA }),
      placeIn(other, { kind: 'room', roomId: roomA }, baba),
    ]);
    expect(both.map((it) => it.body.code ?? it.status).sort()).toEqual([201, 'room-taken']);
    const loser = both[0]?.status === 201 ? other : emergencyId;
    const twice = await Promise.all([
      placeIn(loser, { kind: 'room', roomId: roomB }),
      placeIn(loser, outside, baba),
    ]);
    expect(twice.map((it) => it.body.code ?? it.status).sort()).toEqual([201, 'already-placed']);
    const left = await house.database.admin`select 1 from facilities where origin = 'manual'`;
    expect(left.length).toBe(twice[1]?.status === 201 ? 1 : 0);
  });

  it('is carried out once however often it is sent', async () => {
    const { emergencyId, roomA } = await aNight();
    const key = { 'idempotency-key': randomUUID() };
    const body = { place: { kind: 'room', roomId: roomA }, ...agreed };
    const send = () => aoki.post(`/emergencies/${emergencyId}/manual-placement`, body, key);
    const [first, second] = [await send(), await send()];
    expect(second.body.id).toBe(first.body.id);
    expect(await statuses(emergencyId)).toEqual(['accepted']);
  });

  it('goes on after the search has found nobody, and needs a possible end', async () => {
    const { emergencyId, roomA } = await aNight();
    const late = { plannedEnd: '2026-12-24T02:00:00+09:00' };
    const refused = await placeIn(emergencyId, { kind: 'room', roomId: roomA }, aoki, late);
    expect(refused.body.code).toBe('planned-end-not-possible');
    const end = { plannedEnd: '2026-11-24T10:00:00+09:00' };
    const { body } = await placeIn(emergencyId, { kind: 'room', roomId: roomA }, aoki, end);
    expect(Date.parse(body.plannedEnd)).toBe(Date.parse(end.plannedEnd));
  });
});

describe('the staff of the facility', () => {
  const told = () => house.database.admin<{ user_id: string; reference: string; path: string }[]>`
    select user_id, message->>'reference' as reference, message->>'path' as path from pages
    where message->>'template' = 'offer-settled' order by id`;
  const ways = () => house.database.admin<{ channel: string }[]>`
    select channel from page_attempts a join pages p on p.id = a.page_id
    where p.message->>'template' = 'offer-settled'`;

  it('learn quietly which room is taken, the contacts of the hour alone, and nothing of the person', async () => {
    const { emergencyId, roomB, facilityB, honda, baseId, aoki: by } = await aNight();
    const at = house.clock.now().toISOString();
    const [ishii] = await house.database.admin<{ id: string }[]>`
      insert into users (base_id, organisation_id, role, name, email, password_hash, ward_codes, created_at)
      values (${baseId}, ${facilityB}, 'facility_staff', '石井 試', 'ishii@example.test', 'none', '{}', ${at})
      returning id`;
    const night = String(ishii?.id);
    await house.database.admin`
      insert into facility_contacts (base_id, facility_id, user_id, position, hours) values
        (${baseId}, ${facilityB}, ${night}, 0, 'NIGHT'), (${baseId}, ${facilityB}, ${honda.userId}, 1, 'DAY')`;
    await house.database.admin`
      insert into contact_methods (base_id, user_id, channel, address, position, verified_at, created_at)
      values (${baseId}, ${night}, 'voice', '+819000000009', 0, ${at}, ${at})`;
    const { body } = await placeIn(emergencyId, { kind: 'room', roomId: roomB });
    const { number } = (await (await house.as(by)).get(`/emergencies/${emergencyId}`)).body;
    const path = `/offers/${body.id}`;
    expect(await told()).toEqual([{ user_id: night, reference: `${number} ひろせ1`, path }]);
    expect((await ways()).map(({ channel }) => channel)).not.toContain('voice');
  });

  it('of a facility without a list all learn it, also where an offer was answered for them', async () => {
    const { emergencyId, roomA, goto } = await aNight();
    const offer = await aoki.post(`/emergencies/${emergencyId}/offers`, { roomId: roomA });
    await aoki.post(`/offers/${offer.body.id}/answer`, { answer: 'accept' });
    expect((await told()).map((it) => it.user_id)).toEqual([goto.userId]);
  });

  it('who have accepted themselves know it', async () => {
    const { emergencyId, roomA, goto } = await aNight();
    const offer = await aoki.post(`/emergencies/${emergencyId}/offers`, { roomId: roomA });
    const answer = { answer: 'accept' };
    expect(
      (await (await house.as(goto)).post(`/offers/${offer.body.id}/answer`, answer)).status,
    ).toBe(200);
    expect(await told()).toEqual([]);
  });

  it('whose condition was agreed to are told, and told again when the place is lost', async () => {
    const { emergencyId, roomA, goto } = await aNight();
    const offer = await aoki.post(`/emergencies/${emergencyId}/offers`, { roomId: roomA });
    const terms = { answer: 'conditional', condition: '22時まで' };
    await (await house.as(goto)).post(`/offers/${offer.body.id}/answer`, terms);
    expect(
      (await aoki.post(`/offers/${offer.body.id}/condition`, { decision: 'confirm' })).status,
    ).toBe(200);
    expect((await told()).map((it) => it.user_id)).toEqual([goto.userId]);
    const lost = { reason: 'other', note: '試験' };
    await aoki.post(`/emergencies/${emergencyId}/placement-lost`, lost);
    const rows = await house.database.admin`
      select user_id, status from pages where message->>'template' in ('offer-settled', 'offer-cancelled') order by id`;
    expect(rows).toMatchObject([
      { user_id: goto.userId, status: 'withdrawn' },
      { user_id: goto.userId, status: 'open' },
    ]);
  });
});

describe('a room that somebody has', () => {
  it('is not given away while they are still on the way, and they are taken in', async () => {
    const { emergencyId, roomA, goto } = await aNight();
    const inHours = (hours: number) =>
      new Date(house.clock.now().getTime() + hours * 3_600_000).toISOString();
    const place = { kind: 'room', roomId: roomA };
    await placeIn(emergencyId, place, aoki, { plannedEnd: inHours(2) });
    const ride = { means: 'FACILITY_CAR', escort: '青木', expectedAt: inHours(1) };
    const stay = await aoki.post(`/emergencies/${emergencyId}/transfer`, ride);
    house.clock.set(new Date(inHours(2.2)));
    const other = await anAdmission(house, house.people.baba);
    await house.settle();
    expect((await placeIn(other, place)).body.code).toBe('room-taken');
    const arrival = { belongings: [], medicines: [] };
    const admitted = await (await house.as(goto)).post(`/stays/${stay.body.id}/admit`, arrival);
    expect(admitted.status).toBe(200);
  });

  it('is one room however it is spelt, and an unknown one of a listed facility is refused', async () => {
    const { emergencyId, facilityA } = await aNight();
    const named = (roomName: string) => ({ kind: 'facility', facilityId: facilityA, roomName });
    const refused = await placeIn(emergencyId, named('あさひ102'));
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'room-not-in-list', rooms: [{ name: 'あさひ101' }] },
    });
    expect(JSON.stringify(refused.body)).toContain('登録されている居室：あさひ101');
    expect((await placeIn(emergencyId, named('アサヒ１０１ '))).status).toBe(201);
    expect(await occupied(house)).toEqual(['あさひ101 reservation']);
    const other = await anAdmission(house, house.people.baba);
    await house.settle();
    expect((await placeIn(other, named('あさひ１０１'))).body.code).toBe('room-taken');
  });

  it('is accepted by nobody once it is closed, before the wake has taken the offer back', async () => {
    const { emergencyId, roomA, goto } = await aNight();
    await house.inTx(house.people.aoki, (tx) => startOffering(tx, emergencyId, { parallel: 2 }));
    const offer = (await offersIn(house, emergencyId)).find((it) => it.room_id === roomA);
    const facility = await house.as(goto);
    const from = house.clock.now().toISOString();
    const closure = { roomId: roomA, from, reason: 'REPAIR', confirm: true };
    expect((await facility.post('/closures', closure)).status).toBe(201);
    const answer = { answer: 'accept' };
    const accepted = await facility.post(`/offers/${offer?.id}/answer`, answer);
    expect(accepted).toMatchObject({ status: 409, body: { code: 'room-closed' } });
    const byHand = await placeIn(emergencyId, { kind: 'room', roomId: roomA });
    expect(byHand.body.code).toBe('room-closed');
    await house.settle();
    const now = (await offersIn(house, emergencyId)).find((it) => it.id === offer?.id);
    expect(now?.status).toBe('withdrawn');
  });
});

describe('a place outside the list', () => {
  it('is written down with the placement, and nobody of it can be asked or sees anything', async () => {
    const { people } = house;
    const emergencyId = await anAdmission(house);
    await house.settle();
    const { status, body } = await placeIn(emergencyId, outside);
    expect([status, body.manual.isOutsideList]).toEqual([201, true]);
    expect(body.facility).toMatchObject({ name: 'みなみ荘', phone: '+81222000099' });
    expect(await occupied(house)).toEqual(['和室 reservation']);
    const found = await aoki.get(`/facilities?q=${encodeURIComponent('みなみ')}`);
    expect(found.body.items[0]).toMatchObject({ officeNo: 'リスト外 022-200-0099', roomCount: 1 });
    const [users] = await house.database.admin`
      select count(*)::int as n from users where organisation_id = ${body.facility.id}`;
    expect(users?.n).toBe(0);
    const goto = await house.as(people.goto);
    expect((await goto.get(`/offers/${body.id}`)).status).toBe(404);
    // The next one is not sent there by itself.
    const next = await anAdmission(house, people.baba);
    await house.settle();
    const ranking = await aoki.get(`/emergencies/${next}/matching`);
    expect(JSON.stringify(ranking.body.placed)).not.toContain('みなみ荘');
  });

  it('of the same name and number is the one that is known', async () => {
    const first = await anAdmission(house);
    await house.settle();
    const { body: placed } = await placeIn(first, outside);
    const second = await anAdmission(house, house.people.baba);
    await house.settle();
    const again = await placeIn(second, {
      ...outside,
      facilityName: 'ミナミ荘',
      phone: '0222000099',
    });
    expect(again.body).toMatchObject({ code: 'place-known', facilityId: placed.facility.id });
    expect(await statusOf(house, second)).toBe('MATCHING');
    const known = { kind: 'facility', facilityId: placed.facility.id, roomName: '和室' };
    expect((await placeIn(second, known)).body.code).toBe('room-taken');
    const chosen = await placeIn(second, { ...known, roomName: '洋室' });
    expect(chosen.body.manual.isOutsideList).toBe(true);
  });
});

describe('a consent withdrawn during an offer', () => {
  it('leaves nobody to be placed by telephone either', async () => {
    const { people } = house;
    const roomA = await addRoom(house, people.facilityA, 'あさひ101');
    const roomB = await addRoom(house, people.facilityB, 'ひろせ1');
    const { id: caseId, consentId } = await anActiveCase(house);
    const emergencyId = await house.inTx(people.aoki, async (tx) => {
      const call = { situation: '介護者が搬送された', personLocation: '自宅', callerOnLine: true };
      const caller = { phone: '022-200-0001' };
      const { id } = await recordCall(tx, intakeBody.parse({ ...call, caller, caseId }));
      await stepEmergency(tx, id, { type: 'triage', urgency: 'ORANGE' });
      await stepEmergency(tx, id, { type: 'identify', identified: { kind: 'registered', caseId } });
      await stepEmergency(tx, id, { type: 'decide', decision: 'ADMIT', reason: '今夜ひとり' });
      return id;
    });
    await house.settle();
    await house.inTx(people.aoki, (tx) => startOffering(tx, emergencyId, { parallel: 1 }));
    await house.inTx(people.doi, (tx) => withdrawConsent(tx, caseId, consentId));
    const before = await placeIn(emergencyId, { kind: 'room', roomId: roomB });
    await house.settle();
    const after = await placeIn(emergencyId, { kind: 'room', roomId: roomA });
    expect([before.body.code, after.body.code]).toEqual([
      'nothing-to-disclose',
      'nothing-to-disclose',
    ]);
    expect(await statuses(emergencyId)).toEqual(['withdrawn']);
    expect(await occupied(house)).toEqual([]);
  });
});
