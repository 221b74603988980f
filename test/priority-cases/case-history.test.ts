import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { touchedGroups } from '../../src/priority-cases/versions/case-history.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';
import { aCase, anActiveCase, approval, consent } from './register.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

interface Entry {
  id: string;
  at: string;
  by: { id: string; name: string } | null;
  kind: string;
  fields: string[];
  status: string | null;
}

async function historyOf(client: Client, url: string): Promise<Entry[]> {
  const { status, body } = await client.get(`${url}/history`);
  expect(status).toBe(200);
  return body.items;
}
const kindsOf = (entries: Entry[]) =>
  entries.map(({ kind, status }) => (status === null ? kind : `${kind} ${status}`));

describe('the history of a case', () => {
  it('tells every step with who took it, newest first', async () => {
    const { people } = house;
    const theCase = await aCase(house);
    const { ward, url } = theCase;
    const then = () => house.advance({ minutes: 1 });
    await then();
    await ward.post(`${url}/request-consent`);
    await then();
    await theCase.consented();
    await then();
    await ward.patch(
      url,
      { name: '髙﨑　桜', profile: { medical: { infection: 'NONE' }, adl: { mobility: 'CANE' } } },
      { 'if-match': '"1"' },
    );
    await then();
    await theCase.submitted();
    await then();
    await theCase.approved();
    const entries = await historyOf(ward, url);
    expect(kindsOf(entries)).toEqual([
      'status-changed ACTIVE',
      'decision-recorded',
      'status-changed UNDER_REVIEW',
      'edited',
      'consent-recorded',
      'status-changed CONSENT_PENDING',
      'registered',
    ]);
    expect(entries[3]).toEqual({
      id: expect.any(String),
      at: '2026-11-21T17:03:00.000Z',
      by: { id: people.doi.userId, name: '土井 試' },
      kind: 'edited',
      fields: ['name', 'profile.adl', 'profile.medical'],
      status: null,
    });
    expect(entries[0]?.fields).toEqual(['status']);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(JSON.stringify(entries)).not.toContain('桜');
  });

  it('names who took a consent back, and the house where a midnight did it', async () => {
    const { people } = house;
    const theCase = await anActiveCase(house);
    await theCase.consented({ expiresOn: '2026-11-30' });
    const aoki = await house.as(people.aoki);
    await house.advance({ minutes: 1 });
    const consents = (await theCase.ward.get(theCase.url)).body.consents;
    await aoki.post(`${theCase.url}/consents/${consents[0].id}/withdraw`);
    const withdrawn = (await historyOf(theCase.ward, theCase.url)).slice(0, 2);
    expect(kindsOf(withdrawn)).toEqual(['status-changed SUSPENDED', 'consent-withdrawn']);
    expect(withdrawn.map(({ by }) => by?.name)).toEqual(['青木 試', '青木 試']);

    await theCase.ward.post(`${theCase.url}/consents`, { ...consent, expiresOn: '2026-12-31' });
    await theCase.ward.post(`${theCase.url}/resume`);
    await house.advance({ days: 45 });
    const [expired] = await historyOf(theCase.ward, theCase.url);
    expect(expired).toMatchObject({ kind: 'status-changed', status: 'SUSPENDED', by: null });
  });

  it('is read in parts that do not overlap', async () => {
    const { ward, url } = await aCase(house);
    for (let version = 1; version <= 6; version += 1)
      await ward.patch(url, { name: `名${version}` }, { 'if-match': `"${version}"` });
    const seen: string[] = [];
    let next: string | null = null;
    for (let part = 0; part < 10; part += 1) {
      const cursor: string = next === null ? '' : `&cursor=${next}`;
      const { body } = await ward.get(`${url}/history?limit=3${cursor}`);
      seen.push(...body.items.map(({ id }: Entry) => id));
      next = body.next;
      if (next === null) break;
    }
    expect(seen).toHaveLength(7);
    expect(seen).toEqual((await historyOf(ward, url)).map(({ id }) => id));
    const stranger = '00000000-0000-4000-8000-00000000dead';
    expect((await ward.get(`${url}/history?cursor=${stranger}`)).body).toEqual({
      items: [],
      next: null,
    });
  });

  it('is seen by those who may see the case, and each look is logged', async () => {
    const { people } = house;
    const { id, url } = await aCase(house);
    const path = `${url}/history`;
    for (const other of [people.endo, people.aoki, people.chiba, people.stranger])
      expect(await (await house.as(other)).get(path)).toMatchObject({
        status: 404,
        body: { code: 'no-such-case' },
      });
    for (const other of [people.goto, people.admin, people.auditor])
      expect((await (await house.as(other)).get(path)).status).toBe(403);
    await (await house.as(people.doi)).get(path);
    const reads = await house.database.admin`
      select user_id, fields from audit_log where subject_id = ${id} and action = 'read'`;
    expect(reads).toMatchObject([{ user_id: people.doi.userId, fields: ['history'] }]);
    await house.inTx(people.endo, async (tx) => {
      expect((await tx.db.execute('select 1 from case_steps')).rows).toEqual([]);
    });
  });

  it('names colleagues of other offices too', async () => {
    const { people } = house;
    const fujita = await house.as(people.fujita);
    const { url, ward, id } = await aCase(house, {
      consultationOfficeId: people.fujita.organisationId,
    });
    await fujita.patch(url, { name: '別の名' }, { 'if-match': '"1"' });
    const [edited] = await historyOf(ward, url);
    expect(edited?.by).toEqual({ id: people.fujita.userId, name: '藤田 試' });
    const submitted = await fujita.post(`/cases/${id}/decisions`, approval);
    expect(submitted.status).toBe(403);
  });
});

describe('what an edit touched', () => {
  it('is told by its group, each once', () => {
    expect(
      touchedGroups([
        'profile.medical.infection',
        'name',
        'profile.medical.doctors',
        'profile.phone',
      ]),
    ).toEqual(['name', 'profile.medical', 'profile.phone']);
  });
});
