import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contactsAt } from '../../src/facilities/contacts.service.ts';
import type { UserActor } from '../../src/platform/actor.ts';
import { system } from '../../src/platform/actor.ts';
import { addRoom } from '../placement/night.ts';
import { conditions } from '../placement/samples.ts';
import { type House, openHouse } from '../support/house.ts';

let house: House;
let a: string;
beforeAll(async () => {
  house = await openHouse({ handlers: { 'facilities.report-hours': async () => {} } });
  a = house.people.facilityA;
  await addRoom(house, a, 'あさひ101');
});
afterAll(() => house.close());

const get = async (by: UserActor, url: string) => (await house.as(by)).get(url);
const put = async (by: UserActor, url: string, body: unknown, version: number) =>
  (await house.as(by)).put(url, body, { 'if-match': `"${version}"` });
const profileUrl = (id = a) => `/facilities/${id}/profile`;
const formOf = async (by: UserActor) => {
  const { body } = await get(by, profileUrl());
  const { kind, medicalClass, phone, fax, staleAfterMinutes, reportHours, cleaningMinutes } = body;
  return {
    version: body.version as number,
    form: { kind, medicalClass, phone, fax, staleAfterMinutes, reportHours, cleaningMinutes },
  };
};
const wakesOf = (kind: string) =>
  house.database.admin`select due_at from wakes where kind = ${kind} and subject_id = ${a}`;

describe('the profile of a facility', () => {
  it('is its staff’s to change, kind and class the base’s; new hours are told to the reminders', async () => {
    const { goto, honda, aoki } = house.people;
    const { form, version } = await formOf(goto);
    const wanted = {
      ...form,
      phone: '022-200-0001',
      reportHours: ['20:00', '08:00'],
      cleaningMinutes: 45,
    };
    const answer = await put(goto, profileUrl(), wanted, version);
    expect(answer).toMatchObject({
      status: 200,
      body: {
        version: version + 1,
        phone: '+81222000001',
        reportHours: ['08:00', '20:00'],
        cleaningMinutes: 45,
      },
    });
    expect(await wakesOf('facilities.report-hours')).toMatchObject([{ due_at: house.clock.now() }]);

    const late = await put(aoki, profileUrl(), wanted, version);
    expect(late).toMatchObject({
      status: 412,
      body: { code: 'profile-changed', cleaningMinutes: 45 },
    });
    const kind = { ...wanted, kind: 'STANDALONE' };
    const refused = await put(goto, profileUrl(), kind, version + 1);
    expect(refused).toMatchObject({
      status: 403,
      body: { code: 'profile-field-of-base', errors: [{ path: '/kind' }] },
    });
    expect(await put(aoki, profileUrl(), kind, version + 1)).toMatchObject({
      status: 200,
      body: { kind: 'STANDALONE' },
    });
    expect((await put(honda, profileUrl(), kind, version + 2)).body.code).toBe('no-such-facility');
    expect((await get(honda, profileUrl())).body.code).toBe('no-such-facility');
    expect((await get(house.people.stranger, profileUrl())).body.code).toBe('no-such-facility');
    const [event] = await house.database.admin`
      select 1 from events where topic = 'rooms' and subject_id = ${a} and kind = 'facility.changed'`;
    expect(event).toBeDefined();
  });

  it.each([
    { staleAfterMinutes: 59 },
    { staleAfterMinutes: 2881 },
    { cleaningMinutes: 1441 },
    { reportHours: ['24:00'] },
    { reportHours: ['08:00', '08:00'] },
    { reportHours: ['01:00', '02:00', '03:00', '04:00', '05:00', '06:00', '07:00'] },
    { phone: '12' },
  ])('refuses %j', async (change) => {
    const { form, version } = await formOf(house.people.goto);
    const answer = await put(house.people.goto, profileUrl(), { ...form, ...change }, version);
    expect(answer.body.code).toBe('bad-input');
  });
});

describe('the contacts of a facility', () => {
  it('are paged in their order by the hour; who has left is left out', async () => {
    const { goto, honda, aoki } = house.people;
    const { admin } = house.database;
    const at = (now: string) =>
      house.inTx(system('test', house.people.baseId), (tx) => contactsAt(tx, a, new Date(now)));
    expect(await at('2026-11-22T02:00:00+09:00')).toBeNull();
    const [second] = await admin<{ id: string }[]>`
      insert into users (base_id, organisation_id, role, name, email, password_hash, ward_codes, created_at)
      values (${house.people.baseId}, ${a}, 'facility_staff', '日中 見本', 'day@example.test', '', '{}', now())
      returning id`;
    const day = String(second?.id);
    const { version } = await formOf(goto);
    const contacts = [
      { userId: day, hours: 'DAY' },
      { userId: goto.userId, hours: 'ALWAYS' },
    ];
    const url = `/facilities/${a}/contacts`;
    expect(await put(goto, url, { contacts }, version)).toMatchObject({
      status: 200,
      body: { version: version + 1, contacts: [{ name: '日中 見本', isActive: true }, {}] },
    });
    expect(await at('2026-11-22T09:00:00+09:00')).toEqual([day, goto.userId]);
    expect(await at('2026-11-22T02:00:00+09:00')).toEqual([goto.userId]);
    const foreign = { contacts: [{ userId: honda.userId, hours: 'ALWAYS' }] };
    expect(await put(aoki, url, foreign, version + 1)).toMatchObject({
      status: 422,
      body: { errors: [{ path: '/contacts/0/userId', code: 'contact-not-of-facility' }] },
    });
    const twice = { contacts: [contacts[0], contacts[0]] };
    expect((await put(aoki, url, twice, version + 1)).body.code).toBe('bad-input');

    await admin`update users set disabled_at = now() where id = ${day}`;
    expect(await at('2026-11-22T09:00:00+09:00')).toEqual([goto.userId]);
    expect(await put(aoki, url, { contacts: [] }, version + 1)).toMatchObject({ status: 200 });
    expect(await at('2026-11-22T09:00:00+09:00')).toBeNull();
  });
});

describe('what a facility could take beyond its rooms', () => {
  it('is told by its staff, once per key, and read by the base for 72 hours', async () => {
    const { goto, honda, aoki } = house.people;
    const url = `/facilities/${a}/surge`;
    expect((await get(goto, url)).body).toEqual({ newest: null });
    const staff = await house.as(goto);
    const key = { 'idempotency-key': 'surge-report-1' };
    const body = { within24h: 1, within72h: 3, note: '' };
    const said = await staff.post(url, body, key);
    expect(said).toMatchObject({ status: 201, body: { within24h: 1, within72h: 3, note: null } });
    expect((await staff.post(url, body, key)).body.id).toBe(said.body.id);
    expect((await get(aoki, '/surge-reports')).body.items).toMatchObject([
      { facilityId: a, within72h: 3 },
    ]);
    expect((await staff.post(url, { within24h: 2, within72h: 1 })).body.errors).toMatchObject([
      { path: '/within72h', code: 'surge-reversed' },
    ]);
    expect((await (await house.as(honda)).post(url, body)).body.code).toBe('no-such-facility');
    expect((await get(honda, url)).status).toBe(404);
    await house.advance({ hours: 73 });
    expect((await get(aoki, '/surge-reports')).body.items).toEqual([]);
    expect((await get(goto, url)).body.newest).toMatchObject({ within24h: 1 });
  });
});

describe('conditions', () => {
  it('keep every version with who made it and what it changed', async () => {
    const { goto, aoki } = house.people;
    const url = `/facilities/${a}/conditions`;
    const byDay = Object.fromEntries(
      ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'holiday'].map((day) => [
        day,
        day === 'sun' ? null : { from: '09:00', to: '17:00' },
      ]),
    );
    await put(goto, url, conditions({ nurse: true, admissionHours: { byDay } as never }), 1);
    await put(aoki, url, conditions({ nurse: null, admissionHours: { byDay } as never }), 2);
    const { body } = await get(goto, `${url}/versions?limit=2`);
    expect(body).toMatchObject({
      next: 2,
      items: [
        { version: 3, createdBy: { userId: aoki.userId, name: null }, changed: ['nurse'] },
        { version: 2, createdBy: { name: expect.any(String) }, former: { admissionHours: {} } },
      ],
    });
    expect(body.items[1].changed).toContain('admissionHours');
    const rest = await get(aoki, `${url}/versions?before=2`);
    expect(rest.body).toMatchObject({
      next: null,
      items: [{ version: 1, createdBy: null, former: null }],
    });
    expect((await get(house.people.honda, `${url}/versions`)).status).toBe(404);
  });
});

describe('the facilities as the base looks at them', () => {
  it('say how old the word on their rooms is, and whose conditions are not known', async () => {
    const { aoki } = house.people;
    const { body } = await get(aoki, '/facilities/overview?which=with-rooms');
    expect(body.items).toMatchObject([
      { id: a, roomCount: 1, freshness: 'stale', roomsInDoubt: 1, conditionsVersion: 3 },
    ]);
    await house.database.admin`delete from acceptance_conditions where facility_id = ${a}`;
    const unstated = await get(aoki, '/facilities/overview?which=unstated');
    expect(unstated.body.items).toMatchObject([{ id: a, conditionsVersion: 0 }]);
    const first = await get(aoki, '/facilities/overview?limit=1');
    const rest = await get(aoki, `/facilities/overview?limit=1&cursor=${first.body.next}`);
    expect([first.body.items[0].id, rest.body.items[0].id].sort()).toEqual(
      [a, house.people.facilityB].sort(),
    );
    expect(rest.body.next).toBeNull();
    expect((await get(house.people.goto, '/facilities/overview')).status).toBe(403);
  });
});
