import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../support/house.ts';
import { anActiveCase } from './register.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const contact = { order: 1, name: '見本次郎', relation: 'SIBLING' };

/** A case with three versions: the second by the ward with a reason, the third an hour later. */
async function edited() {
  const theCase = await anActiveCase(house);
  const { ward, url } = theCase;
  const save = async (version: number, body: object) => {
    const answer = await ward.patch(url, body, { 'if-match': `"${version}"` });
    expect(answer.status).toBe(200);
  };
  const before = house.clock.now().toISOString();
  await house.advance({ hours: 1 });
  await save(1, {
    reason: '弟から連絡があった',
    profile: { emergencyContacts: [{ ...contact, phones: ['090-0000-0099'] }] },
  });
  await house.advance({ hours: 1 });
  await save(2, { name: '高﨑　さくら', profile: { address: '宮城県仙台市青葉区見本町9' } });
  return { ...theCase, before };
}

describe('the versions of a case', () => {
  it('says who wrote which and why, and field by field what changed', async () => {
    const { ward, url } = await edited();
    const { body } = await ward.get(`${url}/versions?limit=2`);
    expect(body.items).toMatchObject([
      { version: 3, reason: null, fields: ['name', 'profile.address'] },
      { version: 2, reason: '弟から連絡があった', by: { id: house.people.doi.userId } },
    ]);
    const rest = await ward.get(`${url}/versions?limit=2&cursor=${body.next}`);
    expect(rest.body).toMatchObject({ items: [{ version: 1, fields: [] }], next: null });
    const second = await ward.get(`${url}/versions/2`);
    expect(second.body).toMatchObject({
      since: 1,
      snapshot: { name: '髙﨑　さくら' },
      differences: [
        {
          path: 'profile.emergencyContacts',
          rows: [{ change: 'changed', members: ['phones'], was: 0, is: 0 }],
        },
      ],
    });
  });

  it('compares with an earlier one too, and says whose each change is', async () => {
    const { ward, url } = await edited();
    const { body } = await ward.get(`${url}/versions/3?since=1`);
    expect(
      body.differences.map((it: { path: string; version: number }) => [it.path, it.version]),
    ).toEqual([
      ['name', 3],
      ['profile.address', 3],
      ['profile.emergencyContacts', 2],
    ]);
    expect(body.steps.map((it: { version: number }) => it.version)).toEqual([3, 2]);
  });

  it('shows a case as it was on a night, with the consent that held then', async () => {
    const { ward, url, consentId, before } = await edited();
    await house.advance({ hours: 1 });
    await ward.post(`${url}/consents/${consentId}/withdraw`);
    const then = await ward.get(`${url}/versions/at?at=${encodeURIComponent(before)}`);
    expect(then.body).toMatchObject({
      version: 1,
      status: 'ACTIVE',
      consent: { scopes: ['BASE', 'WARD', 'FACILITY'] },
      decision: { outcome: 'APPROVED' },
      snapshot: { profile: { address: '宮城県仙台市青葉区見本町1-2-3' } },
    });
    const now = await ward.get(`${url}/versions/at?at=${house.clock.now().toISOString()}`);
    expect(now.body).toMatchObject({ version: 3, status: 'SUSPENDED', consent: null });
    const early = await ward.get(`${url}/versions/at?at=2020-01-01T00:00:00Z`);
    expect([early.status, early.body.code]).toEqual([404, 'no-such-version']);
  });

  it('is for who may see the case, and every reading is logged', async () => {
    const { ward, url, id, consentId } = await edited();
    const coordinator = await house.as(house.people.aoki);
    expect((await coordinator.get(`${url}/versions/2?purpose=emergency`)).status).toBe(200);
    const [read] = await house.database.admin<{ fields: string[]; user_id: string }[]>`
      select fields, user_id from audit_log where subject_id = ${id} and action = 'read'
        and purpose = 'emergency' order by id desc limit 1`;
    expect(read?.user_id).toBe(house.people.aoki.userId);
    expect(read?.fields).toEqual(expect.arrayContaining(['versions', 'profile.address']));
    await ward.post(`${url}/consents/${consentId}/withdraw`);
    for (const path of ['versions', 'versions/2', `versions/at?at=2026-11-23T00:00:00Z`]) {
      const { status, body } = await coordinator.get(`${url}/${path}`);
      expect([status, body.code]).toEqual([404, 'no-such-case']);
    }
  });
});
