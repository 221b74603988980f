import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startOffering } from '../../src/placement/search.service.ts';
import { parseCsv } from '../../src/platform/files/csv.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';
import { addRoom, anAdmission, offersIn } from './night.ts';

let house: House;
let aoki: Client;
beforeEach(async () => {
  house = await openHouse();
  aoki = await house.as(house.people.aoki);
});
afterEach(() => house.close());

/** One facility declines, the other lets its time pass, and the ladder is refused once. */
async function aBadNight() {
  const { people } = house;
  await addRoom(house, people.facilityA, 'あさひ101');
  await addRoom(house, people.facilityB, '=ひろせ1');
  const emergencyId = await anAdmission(house);
  await house.settle();
  await house.inTx(people.aoki, (tx) => startOffering(tx, emergencyId, { parallel: 2 }));
  const offers = await offersIn(house, emergencyId);
  const ofA = offers.find((it) => it.facility_id === people.facilityA)?.id ?? '';
  await house.advance({ minutes: 4 });
  const goto = await house.as(people.goto);
  const said = { answer: 'decline', reason: 'no-staff', note: '田中さんは前に来た' };
  await goto.post(`/offers/${ofA}/answer`, said);
  await house.advance({ minutes: 12 });
  const call = { rung: 'city', contactName: '区の当直', outcome: 'refused', reason: 'other' };
  await aoki.post(`/emergencies/${emergencyId}/fallback-calls`, call);
  return { emergencyId, ofA };
}
const list = async (query = '') => (await aoki.get(`/declines${query}`)).body;

describe('the refusals of a year', () => {
  it('are listed with their reasons and counted, without a word about anybody', async () => {
    await aBadNight();
    const body = await list();
    expect([body.from, body.to, body.total]).toEqual(['2026-04-01', '2027-03-31', 3]);
    expect(
      body.items
        .map((it: Record<string, unknown>) => [it.kind, it.facilityName, it.seconds])
        .sort(),
    ).toEqual([
      ['declined', 'あさひ短期入所', 240],
      ['expired', 'ひろせ短期入所', 900],
      ['fallback', '区の当直', null],
    ]);
    expect(body.counts).toContainEqual({
      ...{ kind: 'declined', reason: 'no-staff', side: 'facility', count: 1 },
    });
    expect(JSON.stringify(body)).not.toMatch(/田中|見本/);
    expect((await list('?side=facility')).total).toBe(1);
    expect((await list('?from=2026-11-23')).total).toBe(0);
    expect((await list(`?facilityId=${house.people.facilityB}`)).items[0].kind).toBe('expired');
    const turned = await aoki.get('/declines?from=2026-12-01&to=2026-11-01');
    expect(turned.body.code).toBe('period-not-possible');
    expect((await (await house.as(house.people.goto)).get('/declines')).status).toBe(403);
  });

  it('are looked at again without losing what was said', async () => {
    const { ofA } = await aBadNight();
    const review = { reason: 'too-little-information', side: 'neither', comment: '電話で確認' };
    const first = await aoki.post(`/offers/${ofA}/decline-review`, review);
    expect([first.status, first.body.by]).toEqual([201, '青木 試']);
    await house.advance({ minutes: 1 });
    const chiba = await house.as(house.people.chiba);
    await chiba.post(`/offers/${ofA}/decline-review`, {
      ...review,
      reason: 'behaviour',
      side: 'facility',
    });
    const { items } = (await aoki.get(`/offers/${ofA}/decline-reviews`)).body;
    expect(items.map((it: { reason: string }) => it.reason)).toEqual([
      'too-little-information',
      'behaviour',
    ]);
    const line = (await list('?reason=behaviour')).items[0];
    expect([line.stated.reason, line.reviewed.reason]).toEqual(['no-staff', 'behaviour']);
    expect((await list('?reason=no-staff')).total).toBe(0);
    const goto = await house.as(house.people.goto);
    expect((await goto.post(`/offers/${ofA}/decline-review`, review)).status).toBe(403);
  });

  it('go into a spreadsheet that runs no formula', async () => {
    await aBadNight();
    const answer = await aoki.get('/declines.csv');
    const text = String(answer.body);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).toContain(`"'=ひろせ1"`);
    expect(text).not.toMatch(/田中|見本/);
    const file = parseCsv(new TextEncoder().encode(text));
    expect(file.ok && file.rows).toHaveLength(3);
  });

  it('leave out what the base itself let run out', async () => {
    const { people } = house;
    await addRoom(house, people.facilityA, 'あさひ101');
    const emergencyId = await anAdmission(house);
    await house.settle();
    await house.inTx(people.aoki, (tx) => startOffering(tx, emergencyId, { parallel: 1 }));
    const [offer] = await offersIn(house, emergencyId);
    const goto = await house.as(people.goto);
    const condition = { answer: 'conditional', condition: '朝9時まで' };
    await goto.post(`/offers/${offer?.id}/answer`, condition);
    await house.advance({ minutes: 16 });
    expect((await offersIn(house, emergencyId))[0]?.status).toBe('expired');
    expect((await list()).total).toBe(0);
  });
});
