import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CASE_COLUMNS } from '../../src/case-exchange/case-columns.ts';
import { importCases } from '../../src/case-exchange/cases.import.ts';
import { system } from '../../src/platform/actor.ts';
import { writeCsv } from '../../src/platform/files/csv.ts';
import { createProvisional } from '../../src/priority-cases/priority-cases.service.ts';
import { rulesOfRegister } from '../../src/priority-cases/rules/register-rules.service.ts';
import { currentRegisterRules } from '../../src/priority-cases/rules/register-rules.ts';
import { type House, openHouse } from '../support/house.ts';
import { aCase, anActiveCase, sakura, statusOf } from './register.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const over = (version: number) => ({ 'if-match': `"${version}"` });

/** Rules that need these fields; the version that they became. */
async function needing(needed: object): Promise<number> {
  const ward = await house.as(house.people.doi);
  const { body } = await ward.get('/register-rules');
  const rules = { ...currentRegisterRules, needed };
  const saved = await ward.put('/register-rules', { rules, reason: '合意' }, over(body.version));
  expect(saved.status).toBe(200);
  return saved.body.version;
}

describe('the rules of the register', () => {
  it('have versions with who and why; who was second is told what stands there', async () => {
    const manager = await house.as(house.people.chiba);
    const ward = await house.as(house.people.doi);
    const first = await ward.get('/register-rules');
    expect(first.body).toMatchObject({ version: 0, rules: currentRegisterRules, changedBy: null });
    const rules = { ...currentRegisterRules, needed: { ACTIVE: ['profile.entryMethod'] } };
    const saved = await manager.put('/register-rules', { rules, reason: '夜間に入れず' }, over(0));
    expect(saved).toMatchObject({ status: 200, body: { version: 1, reason: '夜間に入れず' } });
    const late = { rules: { ...rules, keepYears: 7 }, reason: '同時に' };
    const refused = await ward.put('/register-rules', late, over(0));
    expect(refused).toMatchObject({
      status: 412,
      body: { code: 'register-rules-changed', version: 1, rules },
    });
    expect((await ward.put('/register-rules', late, over(1))).body.version).toBe(2);
    const { items } = (await ward.get('/register-rules/versions')).body;
    expect(items).toMatchObject([
      { version: 2, reason: '同時に', changedBy: { userId: house.people.doi.userId } },
      { version: 1, changedBy: { userId: house.people.chiba.userId } },
    ]);
    const seen = await house.inTx(system('test', house.people.baseId), rulesOfRegister);
    expect(seen.keepYears).toBe(7);
  });

  it('are written by ward and manager alone, and say nothing senseless', async () => {
    const body = { rules: currentRegisterRules, reason: '理由' };
    for (const who of [house.people.aoki, house.people.goto])
      expect((await (await house.as(who)).put('/register-rules', body, over(2))).status).toBe(403);
    const ward = await house.as(house.people.doi);
    for (const wrong of [
      { ...currentRegisterRules, needed: { ACTIVE: ['profile.nothing'] } },
      { ...currentRegisterRules, renewalNoticeDays: [] },
      { ...currentRegisterRules, provisionalDays: 0 },
    ])
      expect(
        await ward.put('/register-rules', { rules: wrong, reason: '理由' }, over(2)),
      ).toMatchObject({ status: 400 });
    expect((await ward.get('/register-rules')).body.version).toBe(2);
  });
});

describe('a step for which fields are missing', () => {
  it('is refused with their names, and taken once they are filled in', async () => {
    const theCase = await aCase(house);
    await theCase.consented();
    await needing({ UNDER_REVIEW: ['profile.entryMethod'], ACTIVE: ['profile.medical.allergies'] });
    const { ward, url, id } = theCase;
    expect(await ward.post(`${url}/submit`)).toMatchObject({
      status: 409,
      body: { code: 'fields-missing', fields: ['profile.entryMethod'] },
    });
    expect(await statusOf(ward, id)).toBe('DRAFT');
    const filled = { profile: { entryMethod: '鍵は弟' } };
    const { version } = (await ward.patch(url, filled, over(1))).body;
    await theCase.submitted();
    const decision = { council: '協議会', decidedOn: '2026-11-20', outcome: 'APPROVED' };
    expect(await ward.post(`${url}/decisions`, decision)).toMatchObject({
      status: 409,
      body: { code: 'fields-missing', fields: ['profile.medical.allergies'] },
    });
    const before = await house.database.admin`
      select 1 from council_decisions where case_id = ${id}`;
    expect(before).toHaveLength(0);
    await ward.patch(url, { profile: { medical: { allergies: [] } } }, over(version));
    await theCase.approved();
    expect(await statusOf(ward, id)).toBe('ACTIVE');
  });

  it('never holds up a refusal, a withdrawal or a registration by night', async () => {
    await needing({});
    const rejected = await aCase(house);
    await rejected.consented();
    await rejected.submitted();
    const active = await anActiveCase(house);
    await needing({ CONSENT_PENDING: ['profile.crisisPlan'] });
    await rejected.approved({ outcome: 'REJECTED' });
    expect(await statusOf(rejected.ward, rejected.id)).toBe('DRAFT');
    const withdrawn = await active.ward.post(`${active.url}/consents/${active.consentId}/withdraw`);
    expect(withdrawn.body.status).toBe('SUSPENDED');
    const { name, nameKana, wardCode, sex } = sakura;
    const night = await house.inTx(system('test', house.people.baseId), (tx) =>
      createProvisional(tx, {
        wardCode,
        name,
        nameKana,
        sex,
        birthDate: null,
        profile: {},
        emergencyId: randomUUID(),
      }),
    );
    expect(await statusOf(active.ward, night)).toBe('DRAFT');
    await needing({});
  });
});

describe('a file for which fields are missing', () => {
  it('leaves those who consented where they were, and brings the others before the council', async () => {
    await needing({ UNDER_REVIEW: ['profile.medicalCare'] });
    const folder = await mkdtemp(join(tmpdir(), 'kyoten-rules-'));
    const header = CASE_COLUMNS.map(({ name }) => name);
    const person = (number: string, care: string): Record<string, string> => ({
      登録番号: number,
      氏名: '見本　桜',
      カナ: 'ミホン　サクラ',
      生年月日: '1990-05-06',
      性別: '女',
      住所: '宮城県仙台市青葉区見本町1-2-3',
      担当区: '青葉区',
      障害種別: '知的',
      医療的ケア: care,
      同意日: '2026-10-01',
      同意者: '本人',
      同意方法: '書面',
      同意範囲: '拠点;区',
    });
    const rows = [person('R-01', ''), person('R-02', 'なし')];
    const path = join(folder, 'cases.csv');
    await writeFile(
      path,
      writeCsv(
        header,
        rows.map((row) => header.map((name) => row[name] ?? '')),
      ),
    );
    const report = await importCases(house.inTx, path, { baseId: house.people.baseId });
    await rm(folder, { recursive: true });
    expect(report).toMatchObject({ isWritten: true, created: 2 });
    const cases = await house.database.admin`
      select status, has_consent from priority_cases
      where registration_no in ('R-01', 'R-02') order by registration_no`;
    expect(cases).toMatchObject([
      { status: 'DRAFT', has_consent: true },
      { status: 'UNDER_REVIEW', has_consent: true },
    ]);
    await needing({});
  });
});

describe('criteria of priority', () => {
  const alone = { id: randomUUID(), label: '単身', guidance: '家族と同居していない' };
  const aged = { id: randomUUID(), label: '介護者が高齢', guidance: '' };

  it('are named by cases with a reason, counted, and readable when they are retired', async () => {
    const ward = await house.as(house.people.doi);
    const manager = await house.as(house.people.chiba);
    const write = (criteria: object[], version: number) =>
      manager.put('/criteria', { criteria, reason: '協議会で合意' }, over(version));
    expect((await write([alone, aged], 0)).body).toMatchObject({ version: 1, retired: [] });
    expect(await write([alone], 0)).toMatchObject({ status: 412, body: { version: 1 } });
    const met = [{ criterionId: aged.id, reason: '母が82歳' }];
    const { url } = await anActiveCase(house, { profile: { criteriaMet: met } });
    await aCase(house, { profile: { criteriaMet: met } });
    expect((await write([{ ...alone, label: '一人暮らし' }], 1)).body).toMatchObject({
      version: 2,
      criteria: [{ label: '一人暮らし' }],
      retired: [aged],
    });
    expect((await ward.get(url)).body.profile.criteriaMet).toEqual(met);
    // The manager may not see the case that nobody has consented to, not even in a number.
    const countOf = async (client: typeof ward) =>
      (await client.get('/criteria/counts')).body.items;
    expect(await countOf(ward)).toEqual([{ criterionId: aged.id, cases: 2 }]);
    expect(await countOf(manager)).toEqual([{ criterionId: aged.id, cases: 1 }]);
    expect((await ward.get('/criteria/versions')).body.items).toHaveLength(2);
  });

  it('are refused where nobody has agreed on them, twice, or without a reason', async () => {
    const ward = await house.as(house.people.doi);
    const naming = (...criteriaMet: object[]) =>
      ward.post('/cases', { ...sakura, profile: { criteriaMet } });
    expect((await naming({ criterionId: randomUUID(), reason: '不明' })).body).toMatchObject({
      code: 'no-such-criterion',
      errors: [{ path: '/profile/criteriaMet/0/criterionId' }],
    });
    const one = { criterionId: alone.id, reason: '単身' };
    expect((await naming(one, one)).status).toBe(400);
    expect((await naming({ ...one, reason: ' ' })).status).toBe(400);
  });
});
