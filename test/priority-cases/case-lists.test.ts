import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseProfile } from '../../src/priority-cases/profile.api.ts';
import { hasCrisisPlan, hasTrialStay, renewalHorizon } from '../../src/priority-cases/readiness.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';
import { aCase, anActiveCase } from './register.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const said = (actions?: string) => (actions === undefined ? {} : { actions });
const planOf = (calm?: string, warning?: string, emergency?: string): CaseProfile => ({
  crisisPlan: { calm: said(calm), warning: said(warning), emergency: said(emergency) },
});
/** Profile, whether it has a crisis plan, whether a trial stay. */
const profiles: [CaseProfile, boolean, boolean][] = [
  [{}, false, false],
  [{ crisisPlan: {} }, false, false],
  [{ crisisPlan: { belongings: '毛布', transport: '車' } }, false, false],
  [{ crisisPlan: { emergency: { signs: '耳をふさぐ', calls: [{ name: '弟' }] } } }, false, false],
  [planOf('', ' \t', '\u3000\r\n'), false, false],
  [planOf('見守る'), true, false],
  [planOf('', '声をかける'), true, false],
  [planOf(undefined, undefined, ' 弟に電話する'), true, false],
  [planOf('\u00a0'), true, false],
  [{ crisisPlan: { warning: { steps: [{ what: '弟に電話する' }] } } }, true, false],
  [{ crisisPlan: { calm: { steps: [] } } }, false, false],
  [{ trialStays: [] }, false, false],
  [{ trialStays: [{}] }, false, true],
  [{ ...planOf('\\u3000'), trialStays: [{ name: '見本荘', from: '2026-05-01' }] }, true, true],
];

async function idsOf(client: Client, query: string): Promise<string[]> {
  const { status, body } = await client.get(`/cases?limit=100&${query}`);
  expect(status).toBe(200);
  return body.items.map(({ id }: { id: string }) => id);
}

describe('what a case lacks', () => {
  it('is the same to the list, to its filters and to the database', async () => {
    const doi = await house.as(house.people.doi);
    for (const [profile, hasPlan, hasStay] of profiles) {
      const words = JSON.stringify(profile);
      expect([words, hasCrisisPlan(profile), hasTrialStay(profile)]).toEqual([
        words,
        hasPlan,
        hasStay,
      ]);
      const { id } = await aCase(house, { profile });
      const listed = (await doi.get('/cases?limit=1')).body.items[0];
      expect([words, listed]).toMatchObject([
        words,
        { id, hasCrisisPlan: hasPlan, hasTrialStay: hasStay },
      ]);
      expect([words, (await idsOf(doi, 'noCrisisPlan=true')).includes(id)]).toEqual([
        words,
        !hasPlan,
      ]);
      expect([words, (await idsOf(doi, 'noTrialStay=true')).includes(id)]).toEqual([
        words,
        !hasStay,
      ]);
      expect((await doi.get(`/cases/${id}`)).body).toMatchObject({ hasCrisisPlan: hasPlan });
    }
  });

  it('is to be renewed from 60 days before its review on, and when it has run out', async () => {
    expect(renewalHorizon('2026-11-22')).toBe('2027-01-21');
    const doi = await house.as(house.people.doi);
    const soon = await anActiveCase(house);
    const later = await anActiveCase(house);
    await soon.approved({ nextReviewOn: '2027-01-21' });
    await later.approved({ nextReviewOn: '2027-01-22' });
    const due = await idsOf(doi, 'renewalDue=true');
    expect([due.includes(soon.id), due.includes(later.id)]).toEqual([true, false]);
    await house.advance({ days: 62 });
    expect(await idsOf(doi, 'renewalDue=true&status=EXPIRED')).toEqual([later.id, soon.id]);
  });

  it('is asked for together, in lists and in searches, and a box that is not ticked asks nothing', async () => {
    const doi = await house.as(house.people.doi);
    const { id } = await aCase(house, { name: '探す人', profile: { trialStays: [{}] } });
    const search = async (body: object) =>
      (await doi.post('/cases/search', { q: '探す人', ...body })).body.items.length;
    expect(await search({ consentMissing: true, noCrisisPlan: true })).toBe(1);
    expect(await search({ noCrisisPlan: true, noTrialStay: true })).toBe(0);
    expect(await search({ noTrialStay: false })).toBe(1);
    expect(await idsOf(doi, 'noTrialStay=false')).toContain(id);
    for (const wrong of ['noTrialStay=1', 'noTrialStay=', 'noTrialStay=true&noTrialStay=true'])
      expect((await doi.get(`/cases?${wrong}`)).status).toBe(400);
    expect((await doi.post('/cases/search', { q: 'x', noTrialStay: 'true' })).status).toBe(400);
  });
});

describe('the counts', () => {
  it('are as long as the lists behind them, and leave closed cases out', async () => {
    const doi = await house.as(house.people.doi);
    const closed = await anActiveCase(house);
    await closed.ward.post(`${closed.url}/close`, { reason: 'MOVED' });
    await aCase(house);
    const { body: counts } = await doi.get('/cases/counts');
    for (const lack of ['renewalDue', 'consentMissing', 'noCrisisPlan', 'noTrialStay']) {
      const ids = await idsOf(doi, `${lack}=true`);
      expect([lack, ids.length]).toEqual([lack, counts[lack]]);
      expect(ids).not.toContain(closed.id);
    }
    const { CLOSED, ...open } = counts.byStatus as Record<string, number>;
    expect(CLOSED).toBe(1);
    expect(Object.keys(open)).toHaveLength(6);
    expect(counts.total).toBe(Object.values(open).reduce((sum, it) => sum + it, 0));
    expect(await idsOf(doi, 'status=DRAFT')).toHaveLength(open.DRAFT ?? 0);
  });

  it('are of the cases that one may see', async () => {
    const { people } = house;
    const countsOf = async (who: typeof people.aoki) =>
      (await (await house.as(who)).get('/cases/counts')).body;
    const mine = await countsOf(people.doi);
    const coordinators = await countsOf(people.aoki);
    expect(mine.total).toBeGreaterThan(coordinators.total);
    expect(coordinators.consentMissing).toBe(0);
    expect(await countsOf(people.endo)).toMatchObject({ total: 0, byStatus: { DRAFT: 0 } });
    expect(await countsOf(people.stranger)).toMatchObject({ total: 0 });
    expect((await (await house.as(people.goto)).get('/cases/counts')).status).toBe(403);
  });

  it('are one pass over the register, in no time for 2,000 cases', async () => {
    const { admin } = house.database;
    await admin`
      insert into priority_cases (base_id, ward_code, registration_no, status, is_provisional, name,
        name_kana, search_key, sex, profile, has_consent, consent_scopes, version, created_at, updated_at)
      select base_id, ward_code, 'B-' || n, status, false, name, name_kana, search_key, sex,
        profile || jsonb_build_object('notes', repeat('あ', 1500)), false, '{}', 1, now(), now()
      from (select * from priority_cases order by id limit 1) one, generate_series(1, 2000) n`;
    const doi = await house.as(house.people.doi);
    const began = performance.now();
    const { body } = await doi.get('/cases/counts');
    expect(body.total).toBeGreaterThan(2_000);
    // Measured: 27 ms on two busy cores. A query for each case would take seconds.
    expect(performance.now() - began).toBeLessThan(500);
  });
});

describe('cases that a screen knows by their ids', () => {
  it('are told by name, those that one may see, each read logged', async () => {
    const doi = await house.as(house.people.doi);
    const mine = await aCase(house, {});
    const other = await aCase(house, {});
    const unknown = '00000000-0000-4000-8000-000000000000';
    const { status, body } = await doi.post('/cases/search', { ids: [mine.id, unknown] });
    expect(status).toBe(200);
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual([mine.id]);
    expect(body.items[0].name).toEqual(expect.any(String));
    expect(JSON.stringify(body)).not.toContain(other.id);
    const goto = await house.as(house.people.goto);
    expect((await goto.post('/cases/search', { ids: [mine.id] })).status).toBe(403);
  });
});
