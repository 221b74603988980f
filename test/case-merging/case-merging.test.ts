import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownFacilitiesOf } from '../../src/priority-cases/known-facilities.service.ts';
import { findByPhone } from '../../src/priority-cases/priority-cases.service.ts';
import { aCase, anActiveCase } from '../priority-cases/register.ts';
import { type House, openHouse } from '../support/house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const elsewhere = {
  name: '髙﨑　桜',
  profile: {
    phone: '022-000-0077',
    address: '宮城県仙台市青葉区見本町7',
    emergencyContacts: [{ order: 1, name: '見本花子', phones: ['090-0000-0078'] }],
  },
};

describe('cases that belong together', () => {
  it('are linked from either side, once, until it is undone; both histories say so', async () => {
    const [one, two] = [await aCase(house), await aCase(house, elsewhere)];
    const link = { otherId: two.id, kind: 'SIBLING', note: '妹' };
    const made = await one.ward.post(`${one.url}/links`, link);
    expect(made.status).toBe(201);
    const again = await one.ward.post(`${two.url}/links`, { otherId: one.id, kind: 'HOUSEHOLD' });
    expect([again.status, again.body.code]).toEqual([409, 'already-linked']);
    const self = await one.ward.post(`${one.url}/links`, { ...link, otherId: one.id });
    expect([self.status, self.body.code]).toEqual([422, 'link-with-itself']);
    const seen = await one.ward.get(`${two.url}/links`);
    expect(seen.body.items).toMatchObject([
      { kind: 'SIBLING', note: '妹', by: { id: house.people.doi.userId }, other: { id: one.id } },
    ]);
    // Whoever may not see one of them hears of no link.
    const coordinator = await house.as(house.people.aoki);
    expect((await coordinator.get(`${one.url}/links`)).status).toBe(404);
    const undo = `${one.url}/links/${made.body.id}/undo`;
    expect((await one.ward.post(undo)).status).toBe(200);
    expect((await one.ward.post(undo)).body.code).toBe('no-such-link');
    expect((await one.ward.get(`${one.url}/links`)).body.items).toEqual([]);
    const { body } = await one.ward.get(`${two.url}/history`);
    expect(body.items.map((it: { kind: string }) => it.kind)).toEqual([
      'unlinked',
      'linked',
      'registered',
    ]);
  });
});

/** Two registrations of one person, and what a merge of them sends. */
async function twice() {
  const kept = await anActiveCase(house);
  const other = await anActiveCase(house, elsewhere);
  const url = `${kept.url}/merge/${other.id}`;
  const body = {
    keptVersion: 1,
    otherVersion: 1,
    reason: '同じ方の二重登録',
    choices: [
      { path: 'profile.address', from: 'other' },
      { path: 'profile.emergencyContacts', from: 'both' },
    ],
  };
  return { kept, other, url, body, ward: kept.ward };
}

describe('a second registration of a person', () => {
  it('is compared, put into the first with what was chosen, and leads to it', async () => {
    const { kept, other, url, body, ward } = await twice();
    const facility = house.people.goto.organisationId;
    await house.database.admin`
      insert into known_facilities (base_id, case_id, facility_id, known_by, source_id, at)
      select base_id, id, ${facility}, 'trial', uuidv7(), now() from priority_cases
      where id = ${other.id}`;
    const compared = await ward.get(url);
    expect(compared.body).toMatchObject({
      kept: { id: kept.id },
      other: { id: other.id },
      hindrance: null,
    });
    expect(compared.body.differences.map((it: { path: string }) => it.path)).toEqual([
      'name',
      'profile.address',
      'profile.disability.types',
      'profile.emergencyContacts',
      'profile.phone',
    ]);
    const merged = await ward.post(url, body);
    expect([merged.status, merged.body.version]).toEqual([200, 2]);

    const now = await ward.get(kept.url);
    expect(now.body).toMatchObject({
      status: 'ACTIVE',
      hasConsent: true,
      name: '髙﨑　さくら',
      profile: {
        address: '宮城県仙台市青葉区見本町7',
        phone: '+81220000001',
        emergencyContacts: [{ name: '見本次郎' }, { name: '見本花子' }],
      },
    });
    const closed = await ward.get(other.url);
    expect(closed.body).toMatchObject({
      status: 'CLOSED',
      statusReason: 'MERGED',
      mergedInto: kept.id,
      hasConsent: false,
      consents: [{ withdrawnAt: null }],
    });
    const links = await ward.get(`${kept.url}/links`);
    expect(links.body.merged).toMatchObject([{ reason: body.reason, other: { id: other.id } }]);
    const back = await ward.get(`${other.url}/links`);
    expect(back.body.mergedInto).toMatchObject({ id: kept.id });
    for (const { url: of } of [kept, other]) {
      const history = await ward.get(`${of}/history`);
      expect(history.body.items.map((it: { kind: string }) => it.kind)).toContain('merged');
    }
    const versions = await ward.get(`${kept.url}/versions`);
    expect(versions.body.items[0]).toMatchObject({ version: 2, reason: body.reason });

    // A number that was not chosen still finds the person, also after the next save.
    const saved = await ward.patch(kept.url, { name: '髙﨑　さくら子' }, { 'if-match': '"2"' });
    expect(saved.status).toBe(200);
    await house.inTx(house.people.aoki, async (tx) => {
      expect(await findByPhone(tx, '+81220000077')).toMatchObject([{ caseId: kept.id }]);
      expect(await knownFacilitiesOf(tx, kept.id)).toMatchObject({ trialStays: [facility] });
    });
  });

  it('is the one on which a call is recorded that had found the other just before', async () => {
    const { kept, other, url, body, ward } = await twice();
    expect((await ward.post(url, body)).status).toBe(200);
    const coordinator = await house.as(house.people.aoki);
    const call = {
      caller: { name: '見本 花子', phone: '022-000-0077' },
      situation: '介護者が救急搬送された',
      callerOnLine: true,
      wardCode: '04101',
    };
    const found = await coordinator.post('/api/v1/emergencies', { ...call, caseId: other.id });
    expect([found.status, found.body.caseId, found.body.joined]).toEqual([201, kept.id, false]);
    const again = await coordinator.post('/api/v1/emergencies', { ...call, caseId: other.id });
    expect([again.body.id, again.body.joined]).toEqual([found.body.id, true]);
    const unknown = await coordinator.post('/api/v1/emergencies', call);
    const said = { kind: 'registered', caseId: other.id };
    const identified = await coordinator.post(
      `/api/v1/emergencies/${unknown.body.id}/identify`,
      said,
    );
    expect([identified.status, identified.body.code]).toEqual([409, 'already-running']);
  });

  it('is merged once, whoever else is at it', async () => {
    const { kept, other, url, body, ward } = await twice();
    const back = `${other.url}/merge/${kept.id}`;
    const answers = await Promise.all([
      ward.post(url, body),
      ward.post(back, { ...body, choices: [] }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('case-closed');
  });

  it('is not merged by others, with itself, as it no longer is, or while it is needed', async () => {
    const { kept, other, url, body, ward } = await twice();
    const office = await house.as(house.people.fujita);
    expect((await office.post(url, body)).status).toBe(403);
    const refused = async (at: string, changes: object = {}) =>
      (await ward.post(at, { ...body, ...changes })).body.code;
    expect(await refused(`${kept.url}/merge/${kept.id}`)).toBe('link-with-itself');
    expect(await refused(url, { otherVersion: 7 })).toBe('version-conflict');
    const unknown = [{ path: 'profile.notes', from: 'other' }];
    expect(await refused(url, { choices: unknown })).toBe('merge-choice-unknown');
    const away = await aCase(house, elsewhere);
    await house.database.admin`
      update priority_cases set ward_code = '04102' where id = ${away.id}`;
    expect(await refused(`${kept.url}/merge/${away.id}`)).toBe('no-such-case');

    const coordinator = await house.as(house.people.aoki);
    const call = await coordinator.post('/api/v1/emergencies', {
      caller: { name: '見本 花子', phone: '022-000-0009' },
      situation: '介護者が救急搬送された',
      callerOnLine: true,
      wardCode: '04101',
      caseId: other.id,
    });
    expect(call.status).toBe(201);
    expect(await refused(url)).toBe('merge-in-emergency');
    expect((await ward.get(url)).body.hindrance.code).toBe('merge-in-emergency');
    const unchanged = await ward.get(other.url);
    expect(unchanged.body).toMatchObject({ status: 'ACTIVE', mergedInto: null });
  });
});
