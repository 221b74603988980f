import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CASE_COLUMNS, caseTemplate } from '../../src/case-exchange/case-columns.ts';
import { importCases } from '../../src/case-exchange/cases.import.ts';
import { writeCsv } from '../../src/platform/files/csv.ts';
import { type House, openHouse } from '../support/house.ts';

type Cells = Record<string, string>;

let house: House;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kyoten-cases-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  house = await openHouse();
  return () => house.close();
});

const sakura: Cells = {
  登録番号: 'B-01',
  氏名: '髙﨑　さくら',
  カナ: 'タカサキ　サクラ',
  生年月日: '昭和58年3月4日',
  性別: '女',
  住所: '宮城県仙台市青葉区見本町1-2-3',
  電話: '０２２－０００－０００１',
  担当区: '青葉区',
  障害種別: '知的',
  医療的ケア: 'なし',
  緊急連絡先1氏名: '見本次郎',
  緊急連絡先1続柄: '弟',
  緊急連絡先1電話: '090-0000-0005',
};
const consented: Cells = {
  ...sakura,
  登録番号: 'B-02',
  氏名: '渡邉　京',
  カナ: 'ワタナベ　ケイ',
  生年月日: '1990-05-06',
  電話: '',
  同意日: '2026-10-01',
  同意者: '本人',
  同意方法: '書面',
  同意範囲: '拠点;区;受入施設',
};

function csv(rows: readonly Cells[]): string {
  const header = CASE_COLUMNS.map(({ name }) => name);
  return writeCsv(
    header,
    rows.map((cells) => header.map((name) => cells[name] ?? '')),
  );
}

async function imported(content: string | Buffer, options: { isDryRun?: boolean } = {}) {
  const path = join(folder, 'cases.csv');
  await writeFile(path, content);
  return importCases(house.inTx, path, { baseId: house.people.baseId, ...options });
}

const errorsOf = (report: Awaited<ReturnType<typeof imported>>) =>
  report.problems
    .filter(({ severity }) => severity === 'error')
    .map(({ line, column, code }) => [line, column, code]);

/** What an import could touch, to be compared as a whole. */
async function everything() {
  const { admin } = house.database;
  return {
    cases: await admin`select * from priority_cases order by id`,
    phones: await admin`select case_id, phone, whose, relation from case_phones order by phone`,
    consents: await admin`select * from consents order by id`,
    versions: await admin`select * from case_versions order by id`,
    log: await admin`select count(*)::int as n from audit_log`,
    events: await admin`select count(*)::int as n from events`,
  };
}

describe('importing a list of cases', () => {
  it('registers everybody: drafts, and those who consented before the council', async () => {
    const report = await imported(csv([sakura, consented]));
    expect(report).toMatchObject({
      isWritten: true,
      rows: 2,
      created: 2,
      changed: 0,
      unchanged: 0,
    });
    const { cases, phones, consents, versions } = await everything();
    expect(cases).toMatchObject([
      {
        registration_no: 'B-01',
        name: '髙﨑　さくら',
        birth_date: expect.anything(),
        status: 'DRAFT',
        has_consent: false,
      },
      {
        registration_no: 'B-02',
        status: 'UNDER_REVIEW',
        has_consent: true,
        consent_scopes: ['BASE', 'WARD', 'FACILITY'],
      },
    ]);
    expect(cases[0]?.profile).toMatchObject({
      phone: '+81220000001',
      medicalCare: [],
      disability: { types: ['INTELLECTUAL'] },
    });
    expect(phones).toMatchObject([
      { phone: '+81220000001', whose: 'PERSON' },
      { phone: '+819000000005', whose: 'CONTACT', relation: 'SIBLING' },
      { phone: '+819000000005', whose: 'CONTACT', relation: 'SIBLING' },
    ]);
    expect(consents).toMatchObject([{ given_by: 'SELF', method: 'WRITTEN', withdrawn_at: null }]);
    expect(versions).toHaveLength(2);
    const ward = await house.as(house.people.doi);
    const found = await ward.post('/api/v1/cases/search', { q: 'たかさき' });
    expect(found.body.items).toMatchObject([{ registrationNo: 'B-01' }]);
  });

  it('changes nothing when the same file comes again, in whatever encoding', async () => {
    await imported(csv([sakura, consented]));
    const before = await everything();
    const again = await imported(iconv.encode(csv([sakura, consented]).slice(1), 'cp932'));
    expect(again).toMatchObject({ isWritten: true, created: 0, changed: 0, unchanged: 2 });
    expect(await everything()).toEqual(before);
  });

  it('reads cp932 as Excel writes it, variant characters included', async () => {
    const report = await imported(iconv.encode(csv([sakura]).slice(1), 'cp932'));
    expect(errorsOf(report)).toEqual([]);
    const { cases } = await everything();
    expect(cases).toMatchObject([{ name: '髙﨑　さくら' }]);
  });

  it('takes what the template gives as an example', async () => {
    const report = await imported(writeCsv(caseTemplate.header, caseTemplate.examples));
    expect([errorsOf(report), report.created]).toEqual([[], caseTemplate.examples.length]);
  });

  it('writes nothing in a dry run, and says what it would do', async () => {
    await imported(csv([sakura]));
    const before = await everything();
    const rows = [{ ...sakura, 住所: '新しい住所' }, consented];
    const report = await imported(csv(rows), { isDryRun: true });
    expect(report).toMatchObject({ isWritten: false, isDryRun: true, created: 1, changed: 1 });
    expect(await everything()).toEqual(before);
  });

  it('corrects what changed, keeps what the list does not know, and makes a version', async () => {
    await imported(csv([sakura, consented]));
    const ward = await house.as(house.people.doi);
    const { body } = await ward.post('/api/v1/cases/search', { q: 'B-01' });
    const url = `/api/v1/cases/${body.items[0].id}`;
    const care = { disability: { types: ['INTELLECTUAL'], supportLevel: 'LEVEL_5' } };
    await ward.patch(url, { profile: care }, { 'if-match': '"1"' });
    const report = await imported(csv([{ ...sakura, 電話: '022-000-0099' }]));
    expect(report).toMatchObject({ created: 0, changed: 1, unchanged: 0, noLongerListed: 1 });
    const after = (await ward.get(url)).body;
    expect(after).toMatchObject({
      version: 3,
      profile: { phone: '+81220000099', disability: { supportLevel: 'LEVEL_5' } },
    });
    const late = await ward.patch(url, { name: '別' }, { 'if-match': '"2"' });
    expect([late.status, late.body.changed]).toEqual([412, ['profile.phone']]);
    const caller = await ward.post('/api/v1/cases/lookup', { phone: '022-000-0099' });
    expect(caller.body.items).toHaveLength(1);
  });

  it('brings a consent that is new, and never one that was taken back', async () => {
    await imported(csv([sakura, consented]));
    const { body } = await (await house.as(house.people.aoki)).get('/api/v1/cases');
    const [known] = body.items;
    const coordinator = await house.as(house.people.aoki);
    const whole = (await coordinator.get(`/api/v1/cases/${known.id}`)).body;
    await coordinator.post(`/api/v1/cases/${known.id}/consents/${whole.consents[0].id}/withdraw`);
    const report = await imported(
      csv([
        { ...sakura, 同意日: '2026-11-01', 同意者: '本人', 同意方法: '口頭', 同意範囲: '拠点' },
        { ...consented, 住所: '新しい住所' },
      ]),
    );
    expect(report).toMatchObject({ isWritten: true, changed: 2 });
    const { cases, consents } = await everything();
    expect(cases).toMatchObject([
      { registration_no: 'B-01', status: 'UNDER_REVIEW', has_consent: true },
      { registration_no: 'B-02', status: 'CONSENT_PENDING', has_consent: false },
    ]);
    expect(consents).toHaveLength(2);
  });

  it('begins the history of each case with its registration, by the house', async () => {
    await imported(csv([consented]));
    const ward = await house.as(house.people.doi);
    const [{ id }] = (await ward.get('/cases')).body.items;
    const { items } = (await ward.get(`/cases/${id}/history`)).body;
    const told = items.map((it: { kind: string; status: string | null; by: unknown }) => [
      it.kind,
      it.status,
      it.by,
    ]);
    expect(told).toEqual([
      ['consent-recorded', null, null],
      ['status-changed', 'UNDER_REVIEW', null],
      ['registered', null, null],
    ]);
  });

  it("goes on with the house's own numbers above those of the list", async () => {
    await imported(csv([{ ...sakura, 登録番号: 'A-000041' }]));
    const ward = await house.as(house.people.doi);
    const created = await ward.post('/api/v1/cases', {
      wardCode: '04101',
      name: '新人',
      nameKana: 'シンジン',
      birthDate: null,
      sex: 'OTHER',
    });
    expect(created.body.registrationNo).toBe('A-000042');
    const report = await imported(csv([{ ...sakura, 登録番号: 'A-000042' }]));
    expect(errorsOf(report)).toEqual([[2, '登録番号', 'registration-no-taken']]);
  });

  it('puts two imports at once one after the other', async () => {
    const path = join(folder, 'twice.csv');
    await writeFile(path, csv([sakura, consented]));
    const options = { baseId: house.people.baseId };
    const reports = await Promise.all([
      importCases(house.inTx, path, options),
      importCases(house.inTx, path, options),
    ]);
    expect(reports.map(({ created }) => created).sort()).toEqual([0, 2]);
    expect((await everything()).cases).toHaveLength(2);
  });

  it('reports how far it has come', async () => {
    const path = join(folder, 'far.csv');
    await writeFile(path, csv([sakura, consented]));
    const steps: string[] = [];
    await importCases(house.inTx, path, {
      baseId: house.people.baseId,
      onProgress: (done, total) => void steps.push(`${done}/${total}`),
    });
    expect(steps).toEqual(['1/2', '2/2']);
  });
});

describe('a list with mistakes', () => {
  it('is refused whole, every mistake with its line and column', async () => {
    const report = await imported(
      csv([
        sakura,
        { ...consented, 生年月日: '1990-02-30', 性別: '？' },
        { ...sakura, 登録番号: 'B-03', 電話: '222148188' },
        { ...sakura, 氏名: '同じ番号' },
        { ...consented, 登録番号: 'B-05', 同意範囲: '受入施設' },
      ]),
    );
    expect(report).toMatchObject({ isWritten: false, rows: 5, created: 0 });
    const errors = errorsOf(report);
    expect(errors).toEqual(
      expect.arrayContaining([
        [3, '生年月日', 'date-no-such-day'],
        [3, '性別', 'word-unknown'],
        [4, '電話', 'phone-leading-zero-missing'],
        [5, '登録番号', 'registration-no-repeated'],
        [6, '同意範囲', 'consent-scope-base-missing'],
      ]),
    );
    expect(report.problems.map(({ ja, en }) => ja + en).join()).not.toContain('222148188');
    expect((await everything()).cases).toEqual([]);
  });

  it('does not touch a case that was closed', async () => {
    await imported(csv([sakura]));
    await house.database.admin`update priority_cases set status = 'CLOSED', status_reason = 'DIED'`;
    expect((await imported(csv([sakura]))).unchanged).toBe(1);
    const report = await imported(csv([{ ...sakura, 住所: '新しい住所' }, consented]));
    expect(errorsOf(report)).toEqual([[2, '登録番号', 'case-closed']]);
    expect((await everything()).cases).toHaveLength(1);
  });

  it.each([
    ['another kind of file', '日付,金額\r\n2026-01-01,5\r\n', 'other-kind-of-file'],
    ['an empty file', '', 'empty-file'],
    [
      'an Excel file by another name',
      Buffer.from('PK\u0003\u0004[Content_Types].xml'),
      'excel-file',
    ],
  ])('says that it is %s', async (_, content, code) => {
    const report = await imported(content);
    expect(errorsOf(report).map((it) => it[2])).toEqual([code]);
    expect(report.isWritten).toBe(false);
  });

  it('says that there is no such file', async () => {
    const report = await importCases(house.inTx, join(folder, 'nowhere.csv'), {
      baseId: house.people.baseId,
    });
    expect(errorsOf(report).map((it) => it[2])).toEqual(['file-not-found']);
  });
});

describe('a long list', () => {
  it('of 600 people is written in parts, and is there as a whole', async () => {
    const rows = Array.from({ length: 600 }, (_, place) => ({
      ...(place % 2 === 0 ? sakura : consented),
      登録番号: `C-${place}`,
      カナ: `タカサキ${'アイウエオカキクケコ'[place % 10]}`,
    }));
    const report = await imported(csv(rows));
    expect(errorsOf(report)).toEqual([]);
    expect(report.created).toBe(600);
    const again = await imported(csv(rows));
    expect([again.changed, again.unchanged]).toEqual([0, 600]);
    const moved = rows.map((row) => ({ ...row, 住所: '新しい住所' }));
    expect((await imported(csv(moved))).changed).toBe(600);
    const { versions, phones } = await everything();
    expect([versions.length, phones.length]).toEqual([1_200, 900]);
  });
});
