import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { system } from '../../src/platform/actor.ts';
import { expireCase } from '../../src/priority-cases/case-steps.service.ts';
import { withdrawConsent } from '../../src/priority-cases/consents/consents.service.ts';
import {
  createProvisional,
  findByPhone,
  readCase,
} from '../../src/priority-cases/priority-cases.service.ts';
import { type House, openHouse } from '../support/house.ts';
import { aCase, anActiveCase, approval, consent, sakura, statusOf } from './register.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const randomUuid = '00000000-0000-4000-8000-00000000dead';

/** Live events of a case since a sequence number, as `topic kind`. */
async function eventsOf(caseId: string): Promise<string[]> {
  const rows = await house.database.admin<{ topic: string; kind: string }[]>`
    select topic, kind from events where subject_id = ${caseId} order by seq`;
  return rows.map(({ topic, kind }) => `${topic} ${kind}`);
}

async function readsOf(caseId: string) {
  return house.database.admin<{ user_id: string; purpose: string; fields: string[] }[]>`
    select user_id, purpose, fields from audit_log
    where subject_kind = 'priority_cases' and subject_id = ${caseId} and action = 'read' order by id`;
}

describe('from the draft to the registration', () => {
  it('registers a person, consents, decides, and is ACTIVE', async () => {
    const theCase = await aCase(house);
    expect(theCase.created).toMatchObject({ status: 'DRAFT', hasConsent: false, version: 1 });
    expect(theCase.created.registrationNo).toMatch(/^A-\d{6}$/);
    await theCase.ward.post(`${theCase.url}/request-consent`);
    expect(await statusOf(theCase.ward, theCase.id)).toBe('CONSENT_PENDING');
    await theCase.consented();
    expect(await theCase.submitted()).toMatchObject({ status: 'UNDER_REVIEW', hasConsent: true });
    expect(await theCase.approved()).toMatchObject({
      status: 'ACTIVE',
      registeredOn: '2026-11-22',
      nextReviewOn: '2027-11-20',
      consentScopes: ['BASE', 'WARD', 'FACILITY'],
    });
    const { body } = await theCase.ward.get(theCase.url);
    expect(body).toMatchObject({
      name: '髙﨑　さくら',
      birthDate: '1983-03-04',
      profile: { phone: '+81220000001', emergencyContacts: [{ phones: ['+819000000005'] }] },
      consents: [{ givenBy: 'SELF', withdrawnAt: null }],
      decisions: [{ outcome: 'APPROVED', council: '青葉区自立支援協議会' }],
    });
    expect(await eventsOf(theCase.id)).toContain('cases:04101 case.changed');
  });

  it('numbers cases one after the other, past numbers given by hand', async () => {
    const first = await aCase(house);
    const counted = Number(first.created.registrationNo.slice(2));
    const next = `A-${String(counted + 1).padStart(6, '0')}`;
    await aCase(house, { registrationNo: next });
    const third = await aCase(house);
    expect(Number(third.created.registrationNo.slice(2))).toBe(counted + 2);
    const again = await third.ward.post('/api/v1/cases', { ...sakura, registrationNo: next });
    expect([again.status, again.body.code]).toEqual([409, 'registration-no-taken']);
  });

  it('refuses every way into ACTIVE that has no consent or no decision', async () => {
    const theCase = await aCase(house);
    const refusals = [
      await theCase.ward.post(`${theCase.url}/submit`),
      await theCase.ward.post(`${theCase.url}/decisions`, approval),
      await theCase.ward.patch(theCase.url, { status: 'ACTIVE' }, { 'if-match': '"1"' }),
    ];
    expect(refusals.map(({ status, body }) => [status, body.code])).toEqual([
      [409, 'consent-missing'],
      [409, 'consent-missing'],
      [400, 'bad-input'],
    ]);
    await theCase.consented();
    await theCase.submitted();
    await theCase.approved({ outcome: 'REJECTED' });
    const again = await theCase.ward.post(`${theCase.url}/decisions`, approval);
    expect([again.status, again.body.code]).toEqual([409, 'case-step-out-of-order']);
  });

  it('refuses to resume a case that the council would not renew', async () => {
    const theCase = await anActiveCase(house);
    expect(await theCase.approved({ outcome: 'REJECTED' })).toMatchObject({
      status: 'SUSPENDED',
      statusReason: 'RENEWAL_REJECTED',
    });
    const resumed = await theCase.ward.post(`${theCase.url}/resume`);
    expect([resumed.status, resumed.body.code]).toEqual([409, 'decision-missing']);
  });

  it('closes a case for good', async () => {
    const theCase = await anActiveCase(house);
    const closed = await theCase.ward.post(`${theCase.url}/close`, { reason: 'MOVED' });
    expect(closed.body).toMatchObject({
      status: 'CLOSED',
      statusReason: 'MOVED',
      hasConsent: false,
    });
    const later = [
      await theCase.ward.patch(theCase.url, { name: '別' }, { 'if-match': '"1"' }),
      await theCase.ward.post(`${theCase.url}/consents`, consent),
    ];
    expect(later.map(({ status, body }) => [status, body.code])).toEqual([
      [409, 'case-closed'],
      [409, 'case-closed'],
    ]);
  });
});

describe('two people editing', () => {
  it('tells the second what the first has changed', async () => {
    const { ward, url } = await aCase(house);
    const first = await ward.patch(
      url,
      { nameKana: 'タカサキ　サクラコ', profile: { adl: { mobility: 'CANE' } } },
      { 'if-match': '"1"' },
    );
    expect([first.status, first.body.version, first.headers.etag]).toEqual([200, 2, '"2"']);
    await ward.patch(url, { profile: { phone: null } }, { 'if-match': '"2"' });
    const second = await ward.patch(url, { name: '別の名' }, { 'if-match': '"1"' });
    expect(second.status).toBe(412);
    expect(second.body).toMatchObject({
      code: 'version-conflict',
      version: 3,
      changed: ['nameKana', 'profile.adl', 'profile.phone'],
    });
    const { body } = await ward.get(url);
    expect(body.name).toBe('髙﨑　さくら');
    expect(body.profile).not.toHaveProperty('phone');
    expect(body.profile.address).toBe(sakura.profile?.address);
  });

  it('makes no version of what changed nothing, and asks for If-Match', async () => {
    const { ward, url } = await aCase(house);
    const same = await ward.patch(url, { name: sakura.name }, { 'if-match': '"1"' });
    expect(same.body.version).toBe(1);
    const blind = await ward.patch(url, { name: '別' });
    expect([blind.status, blind.body.code]).toEqual([428, 'if-match-required']);
  });

  it('keeps what each version said', async () => {
    const { ward, url, id } = await aCase(house);
    await ward.patch(url, { name: '髙﨑　桜' }, { 'if-match': '"1"' });
    const rows = await house.database.admin<
      { version: number; changed: string[]; snapshot: { name: string }; by_user: string }[]
    >`select version, changed, snapshot, by_user from case_versions where case_id = ${id} order by version`;
    expect(rows).toMatchObject([
      { version: 1, changed: [], snapshot: { name: '髙﨑　さくら' } },
      { version: 2, changed: ['name'], snapshot: { name: '髙﨑　桜' } },
    ]);
    expect(rows[1]?.by_user).toBe(house.people.doi.userId);
  });
});

describe('consent withdrawn', () => {
  it('hides the person in the same transaction, and suspends', async () => {
    const { id, consentId, ward } = await anActiveCase(house);
    await house.inTx(house.people.aoki, async (tx) => {
      expect((await readCase(tx, id, 'emergency')).name).toBe('髙﨑　さくら');
      const standing = await withdrawConsent(tx, id, consentId);
      expect(standing).toMatchObject({
        status: 'SUSPENDED',
        statusReason: 'CONSENT_WITHDRAWN',
        hasConsent: false,
      });
      await expect(readCase(tx, id, 'emergency')).rejects.toMatchObject({
        problem: { code: 'no-such-case' },
      });
    });
    expect((await eventsOf(id)).slice(-2)).toEqual([
      'cases:04101 case.changed',
      'emergencies case.changed',
    ]);
    expect(await statusOf(ward, id)).toBe('SUSPENDED');
  });

  it('answers a second withdrawal, and one of a consent that is not there', async () => {
    const { url, consentId, ward } = await anActiveCase(house);
    await ward.post(`${url}/consents/${consentId}/withdraw`);
    const again = await ward.post(`${url}/consents/${consentId}/withdraw`);
    const other = await ward.post(`${url}/consents/${randomUuid}/withdraw`);
    expect([again, other].map(({ status, body }) => [status, body.code])).toEqual([
      [409, 'consent-already-withdrawn'],
      [404, 'no-such-consent'],
    ]);
  });

  it('does not let an older consent come to life again', async () => {
    const { url, id, ward, consented } = await anActiveCase(house);
    const newer = await consented({ givenOn: '2026-11-20', scopes: ['BASE'] });
    await ward.post(`${url}/consents/${newer}/withdraw`);
    const coordinator = await house.as(house.people.aoki);
    expect(await statusOf(coordinator, id)).toBe('no-such-case');
    expect((await ward.post(`${url}/resume`)).body.code).toBe('consent-missing');
  });
});

describe('who sees a case', () => {
  it('before the consent: ward and office; after it: the base as well', async () => {
    const theCase = await aCase(house, {
      consultationOfficeId: house.people.fujita.organisationId,
    });
    const { doi, endo, fujita, aoki, chiba, stranger } = house.people;
    const seenBy = async () => {
      const seen: string[] = [];
      for (const [name, actor] of Object.entries({ doi, endo, fujita, aoki, chiba, stranger })) {
        const found = await house.inTx(actor, (tx) =>
          readCase(tx, theCase.id, 'registration').catch(() => null),
        );
        if (found !== null) seen.push(name);
      }
      return seen;
    };
    expect(await seenBy()).toEqual(['doi', 'fujita']);
    await theCase.consented();
    expect(await seenBy()).toEqual(['doi', 'fujita', 'aoki', 'chiba']);
  });

  it('is told of by the topics of ward and office alone, and once more when the office loses it', async () => {
    const office = house.people.fujita.organisationId;
    const { id, url, ward } = await aCase(house, { consultationOfficeId: office });
    await ward.patch(url, { consultationOfficeId: null }, { 'if-match': '"1"' });
    expect(await eventsOf(id)).toEqual([
      'cases:04101 case.changed',
      `office:${office} case.changed`,
      'cases:04101 case.changed',
      `office:${office} case.changed`,
    ]);
  });

  it('shows nothing to roles without personal data', async () => {
    const { url } = await anActiveCase(house);
    const { goto, admin, auditor, council } = house.people;
    for (const actor of [goto, admin, auditor, council]) {
      const client = await house.as(actor);
      expect((await client.get(url)).body.code).toBe('not-allowed');
      expect((await client.get('/api/v1/cases')).body.code).toBe('not-allowed');
    }
  });

  it('lets a ward and an office write in their own cases only', async () => {
    const theCase = await anActiveCase(house);
    const { endo, fujita, aoki } = house.people;
    const elsewhere = await house.as(endo);
    const office = await house.as(fujita);
    const coordinator = await house.as(aoki);
    const attempts = [
      await elsewhere.post(`${theCase.url}/suspend`),
      await office.patch(theCase.url, { name: '別' }, { 'if-match': '"1"' }),
      await coordinator.patch(theCase.url, { name: '別' }, { 'if-match': '"1"' }),
      await elsewhere.post('/api/v1/cases', sakura),
      await office.post('/api/v1/cases', {
        ...sakura,
        consultationOfficeId: house.people.facilityA,
      }),
    ];
    expect(attempts.map(({ status, body }) => [status, body.code])).toEqual([
      [404, 'no-such-case'],
      [404, 'no-such-case'],
      [403, 'not-allowed'],
      [403, 'ward-not-yours'],
      [403, 'office-not-yours'],
    ]);
    const own = await office.post('/api/v1/cases', sakura);
    expect(own.status).toBe(201);
    expect((await theCase.ward.get(theCase.url)).body.name).toBe('髙﨑　さくら');
  });

  it('shows a facility the person that it has accepted, until disclosure ends', async () => {
    const { id } = await anActiveCase(house);
    const { goto, honda, facilityA, baseId } = house.people;
    const seenBy = (actor: typeof goto) =>
      house.inTx(actor, (tx) =>
        readCase(tx, id, 'placement').then(
          () => true,
          () => false,
        ),
      );
    expect(await seenBy(goto)).toBe(false);
    await anOffer(baseId, facilityA, id);
    expect([await seenBy(goto), await seenBy(honda)]).toEqual([false, false]);
    await house.database.admin`update offers set status = 'accepted' where case_id = ${id}`;
    expect([await seenBy(goto), await seenBy(honda)]).toEqual([true, false]);
    await house.database.admin`update offers set disclosure_ended_at = now() where case_id = ${id}`;
    expect(await seenBy(goto)).toBe(false);
  });

  it('lets nobody write a consent or a decision below the service', async () => {
    const { id } = await anActiveCase(house);
    const { aoki, baseId } = house.people;
    await expect(
      house.inTx(aoki, (tx) =>
        tx.db.execute(`insert into council_decisions (base_id, case_id, council, decided_on, outcome, recorded_at)
          values ('${baseId}', '${id}', 'x', '2026-11-01', 'APPROVED', '2026-11-22')`),
      ),
    ).rejects.toMatchObject({ cause: { code: '42501' } });
  });
});

describe('the log of reads', () => {
  it('names who read which person for what', async () => {
    const { id, url } = await anActiveCase(house);
    const coordinator = await house.as(house.people.baba);
    await coordinator.get(`${url}?purpose=emergency`);
    await coordinator.post('/api/v1/cases/lookup', { phone: '022(000)0001' });
    const reads = await readsOf(id);
    expect(reads.map((it) => [it.user_id, it.purpose])).toEqual([
      [house.people.baba.userId, 'emergency'],
      [house.people.baba.userId, 'caller-lookup'],
    ]);
    expect(reads[0]?.fields).toContain('profile.address');
    expect(reads[1]?.fields).not.toContain('profile.address');
  });
});

describe('finding', () => {
  const own = { name: '渡邉　京', nameKana: 'ワタナベ　ケイ', profile: { phone: '022-000-0099' } };
  it('finds by any spelling of name, reading, number and telephone', async () => {
    const { id, created } = await anActiveCase(house, own);
    const coordinator = await house.as(house.people.aoki);
    for (const q of [
      '渡辺',
      'わたなべけい',
      'ﾜﾀﾅﾍﾞ',
      created.registrationNo,
      '０２２－０００－００９９',
    ]) {
      const { body } = await coordinator.post('/api/v1/cases/search', { q });
      expect([q, body.items.map((it: { id: string }) => it.id)]).toEqual([q, [id]]);
    }
    for (const q of ['%', '_', '100%', '佐々木']) {
      const { body } = await coordinator.post('/api/v1/cases/search', { q });
      expect([q, body.items]).toEqual([q, []]);
    }
  });

  it('says whose number it is that calls, in any spelling', async () => {
    const { id } = await anActiveCase(house, {
      profile: {
        emergencyContacts: [
          { order: 1, name: '見本', relation: 'MOTHER', phones: ['080-0000-0077'] },
        ],
      },
    });
    const coordinator = await house.as(house.people.aoki);
    for (const phone of ['０８０−００００−００７７', '+81 80 0000 0077', '080.0000.0077']) {
      const { body } = await coordinator.post('/api/v1/cases/lookup', { phone });
      expect(body.items).toMatchObject([{ id, whose: 'CONTACT', relation: 'MOTHER' }]);
    }
    const found = await house.inTx(house.people.aoki, (tx) => findByPhone(tx, '+818000000077'));
    expect(found).toEqual([{ caseId: id, whose: 'CONTACT', relation: 'MOTHER' }]);
    const stranger = await house.inTx(house.people.stranger, (tx) =>
      findByPhone(tx, '+818000000077'),
    );
    expect(stranger).toEqual([]);
  });

  it('pages through the list without losing or repeating anybody', async () => {
    const ward = await house.as(house.people.doi);
    const seen: string[] = [];
    let after = '';
    for (let page = 0; page < 50; page += 1) {
      const { body } = await ward.get(`/api/v1/cases?limit=3${after}`);
      seen.push(...body.items.map((it: { id: string }) => it.id));
      if (body.next === null) break;
      after = `&cursor=${body.next}`;
    }
    const [row] = await house.database.admin<{ n: number }[]>`
      select count(*)::int as n from priority_cases where ward_code = '04101'`;
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(row?.n);
    const { body } = await ward.get('/api/v1/cases?status=CLOSED');
    expect(body.items.every((it: { status: string }) => it.status === 'CLOSED')).toBe(true);
  });
});

describe('provisional registration', () => {
  it('is made by a coordinator out of an emergency, and seen by the base', async () => {
    const { aoki, doi, endo } = house.people;
    const person = {
      wardCode: '04101',
      name: '仮名　太郎',
      nameKana: 'カメイ　タロウ',
      birthDate: null,
      sex: 'MALE',
      profile: { phone: '022-000-0123', notes: '聞き取り' },
      emergencyId: randomUuid,
    } as const;
    const id = await house.inTx(aoki, (tx) => createProvisional(tx, person));
    for (const actor of [aoki, doi]) {
      const record = await house.inTx(actor, (tx) => readCase(tx, id, 'emergency'));
      expect(record).toMatchObject({ status: 'DRAFT', isProvisional: true, hasConsent: false });
    }
    await expect(house.inTx(endo, (tx) => readCase(tx, id, 'registration'))).rejects.toMatchObject({
      problem: { code: 'no-such-case' },
    });
    const calls = await house.inTx(aoki, (tx) => findByPhone(tx, '+81220000123'));
    expect(calls).toEqual([{ caseId: id, whose: 'PERSON', relation: null }]);
  });
});

describe('what runs out', () => {
  it('expires a case on the midnight after its review date, and renews it', async () => {
    const theCase = await aCase(house);
    await theCase.consented();
    await theCase.submitted();
    await theCase.approved({ nextReviewOn: '2026-11-22' });
    await house.advance({ hours: 21, minutes: 59 });
    expect(await statusOf(theCase.ward, theCase.id)).toBe('ACTIVE');
    await house.advance({ minutes: 1 });
    expect(await statusOf(theCase.ward, theCase.id)).toBe('EXPIRED');
    const coordinator = await house.as(house.people.aoki);
    expect(await statusOf(coordinator, theCase.id)).toBe('EXPIRED');
    expect(await theCase.approved({ decidedOn: '2026-11-23' })).toMatchObject({
      status: 'ACTIVE',
      nextReviewOn: '2027-11-23',
      registeredOn: '2026-11-22',
    });
  });

  it('suspends and hides a case whose consent has run out', async () => {
    const theCase = await aCase(house);
    await theCase.consented({ expiresOn: '2026-11-30' });
    await theCase.submitted();
    await theCase.approved();
    await house.advance({ days: 7, hours: 23, minutes: 59 });
    const coordinator = await house.as(house.people.aoki);
    expect(await statusOf(coordinator, theCase.id)).toBe('ACTIVE');
    await house.advance({ minutes: 1 });
    expect(await statusOf(coordinator, theCase.id)).toBe('no-such-case');
    const { body } = await (await house.as(house.people.doi)).get(theCase.url);
    expect(body).toMatchObject({ status: 'SUSPENDED', statusReason: 'CONSENT_EXPIRED' });
  });

  it('is not disturbed by a wake that is early, doubled or for nobody', async () => {
    const { id } = await anActiveCase(house);
    for (const subject of [id, id, randomUuid]) {
      await house.inTx(system('cases.renewal'), (tx) => expireCase(tx, subject));
    }
    const record = await house.inTx(house.people.doi, (tx) => readCase(tx, id, 'registration'));
    expect(record.status).toBe('ACTIVE');
  });
});

/**
 * An offer of this person, with the columns that the rights look at. What hangs above it (placement
 * and its emergency) is left out, and so are the columns that only placement needs.
 */
async function anOffer(baseId: string, facilityId: string, caseId: string): Promise<void> {
  await house.database.admin.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    const needed = await sql<{ name: string }[]>`
      select attname as name from pg_attribute
      where attrelid = 'offers'::regclass and attnum > 0 and attnotnull and attname <> 'id'`;
    for (const { name } of needed) {
      await sql`alter table offers alter column ${sql(name)} drop not null`;
    }
    await sql`insert into offers (base_id, facility_id, case_id, status)
      values (${baseId}, ${facilityId}, ${caseId}, 'sent')`;
  });
}
