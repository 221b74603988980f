import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { intakeBody } from '../../src/emergencies/emergencies.api.ts';
import { recordCall } from '../../src/emergencies/emergencies.service.ts';
import { anActiveCase, sakura } from '../priority-cases/register.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';
import { addRoom, anAdmission } from './night.ts';

let house: House;
let aoki: Client;
beforeEach(async () => {
  house = await openHouse();
  aoki = await house.as(house.people.aoki);
});
afterEach(() => house.close());

const medical = { rung: 'medical', name: '試験病院 医療相談室', phone: '022-200-0010' };
const add = async (contact: object) => (await aoki.post('/fallback-contacts', contact)).body;
const names = async () =>
  (await aoki.get('/fallback-contacts')).body.items.map((it: { name: string }) => it.name);
const ifMatch = (version: number) => ({ 'if-match': `"${version}"` });

describe('the list for a night without a room', () => {
  it('is added to, ordered, tried, changed and shortened', async () => {
    const first = await add(medical);
    const second = await add({ ...medical, name: '試験医院', phone: '022-200-0011' });
    await add({ ...medical, rung: 'secured-rooms', name: '拠点の確保居室' });
    const up = { ...medical, name: '試験医院', phone: '022-200-0011', position: 0 };
    await aoki.put(`/fallback-contacts/${second.id}`, up, ifMatch(1));
    expect(await names()).toEqual(['拠点の確保居室', '試験医院', '試験病院 医療相談室']);

    const tried = await aoki.post(`/fallback-contacts/${first.id}/verified`);
    expect(tried.body).toMatchObject({ lastVerifiedOn: '2026-11-22', staleDays: null, version: 2 });
    const stale = await aoki.put(`/fallback-contacts/${first.id}`, medical, ifMatch(1));
    expect([stale.status, stale.body.code]).toEqual([412, 'contact-changed']);
    const moved = { ...medical, phone: '022-200-0012' };
    const { body } = await aoki.put(`/fallback-contacts/${first.id}`, moved, ifMatch(2));
    expect(body).toMatchObject({ phone: '+81222000012', lastVerifiedOn: null, position: 1 });

    expect((await aoki.delete(`/fallback-contacts/${second.id}`, ifMatch(2))).status).toBe(200);
    expect(await names()).toEqual(['拠点の確保居室', '試験病院 医療相談室']);
    const goto = await house.as(house.people.goto);
    expect((await goto.get('/fallback-contacts')).status).toBe(403);
    const stranger = await house.as(house.people.stranger);
    expect((await stranger.get('/fallback-contacts')).body.items).toEqual([]);
  });
});

describe('the ladder of an emergency', () => {
  const ladder = async (id: string) => (await aoki.get(`/emergencies/${id}/fallback`)).body;
  const rungOf = async (id: string, rung: string) =>
    (await ladder(id)).rungs.find((it: { rung: string }) => it.rung === rung);
  const say = (id: string, call: object) => aoki.post(`/emergencies/${id}/fallback-calls`, call);

  it('goes rung by rung, and keeps every refusal in the record', async () => {
    const contact = await add({ ...medical, rung: 'secured-rooms', name: 'みどり荘' });
    const id = await anAdmission(house);
    await house.settle();
    expect((await ladder(id)).next).toBe('secured-rooms');
    const { status, body } = await say(id, {
      ...{ rung: 'secured-rooms', contactId: contact.id, outcome: 'refused' },
      ...{ reason: 'no-night-staff', note: '明朝なら可' },
    });
    expect([status, body.reason.side, body.by]).toEqual([201, 'facility', '青木 試']);
    expect((await ladder(id)).next).toBe('other-short-stay');
    const passedOver = {
      rung: 'other-short-stay',
      outcome: 'not-applicable',
      note: '市内に空きなし',
    };
    await say(id, passedOver);
    expect((await ladder(id)).next).toBe('familiar-place');
    await say(id, { rung: 'familiar-place', contactName: '通所先', outcome: 'agreed' });
    expect((await ladder(id)).next).toBeNull();
    const entries = await house.database.admin<{ data: object }[]>`
      select data from emergency_entries where kind = 'fallback-call' order by id`;
    expect(entries.map((it) => it.data)).toMatchObject([
      { contactName: 'みどり荘', outcome: 'refused', side: 'facility', note: '明朝なら可' },
      { rung: 'other-short-stay', outcome: 'not-applicable' },
      { contactName: '通所先', outcome: 'agreed' },
    ]);
  });

  it('wants a reason for every refusal, and a name for every call', async () => {
    const id = await anAdmission(house);
    const bare = { rung: 'city', outcome: 'refused' };
    const codes = async (call: object) =>
      (await say(id, call)).body.errors?.map((it: { code: string }) => it.code);
    expect(await codes(bare)).toEqual(['contact-needed', 'reason-needed']);
    expect(await codes({ rung: 'city', outcome: 'not-applicable' })).toEqual(['note-needed']);
    const strange = { rung: 'city', contactId: house.people.facilityA, outcome: 'no-answer' };
    expect((await say(id, strange)).body.code).toBe('no-such-contact');
    const goto = await house.as(house.people.goto);
    expect((await goto.get(`/emergencies/${id}/fallback`)).status).toBe(403);
  });

  it('names facilities to call first, and those that could take more', async () => {
    const { people, database } = house;
    await addRoom(house, people.facilityA, 'あさひ101');
    await database.admin`update rooms set is_staffed = null, reported_at = null`;
    await (await house.as(people.honda)).post(`/facilities/${people.facilityB}/surge`, {
      within24h: 2,
      within72h: 3,
      note: null,
    });
    const id = await anAdmission(house);
    await house.settle();
    expect((await rungOf(id, 'secured-rooms')).facilities).toMatchObject([
      { id: people.facilityA, name: 'あさひ短期入所', within24h: null },
    ]);
    expect((await rungOf(id, 'other-short-stay')).facilities).toMatchObject([
      { id: people.facilityB, within24h: 2 },
    ]);
    const call = { rung: 'other-short-stay', contactId: people.facilityB, outcome: 'agreed' };
    expect((await say(id, call)).body.contactName).toBe('ひろせ短期入所');
  });

  it('leaves out those that the person avoids, whatever they could take', async () => {
    const { people } = house;
    for (const [staff, id] of [
      [people.goto, people.facilityA],
      [people.honda, people.facilityB],
    ] as const) {
      const surge = { within24h: 1, within72h: 1, note: null };
      await (await house.as(staff)).post(`/facilities/${id}/surge`, surge);
    }
    const avoidFacilities = [{ name: 'ひろせ短期入所', facilityId: people.facilityB }];
    const { id: caseId } = await anActiveCase(house, {
      profile: { ...sakura.profile, avoidFacilities },
    });
    const call = { situation: '介護者が搬送された', personLocation: '自宅', callerOnLine: true };
    const caller = { phone: '022-200-0001' };
    const { id } = await house.inTx(people.aoki, (tx) =>
      recordCall(tx, intakeBody.parse({ ...call, caller, caseId })),
    );
    expect((await rungOf(id, 'other-short-stay')).facilities).toMatchObject([
      { id: people.facilityA },
    ]);
    const avoided = { rung: 'other-short-stay', contactId: people.facilityB, outcome: 'agreed' };
    expect((await say(id, avoided)).body.code).toBe('no-such-contact');
  });
});
