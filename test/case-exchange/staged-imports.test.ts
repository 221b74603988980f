import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CASE_COLUMNS } from '../../src/case-exchange/case-columns.ts';
import { forgetOldImports } from '../../src/case-exchange/staged-imports.service.ts';
import { writeCsv } from '../../src/platform/files/csv.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';

type Cells = Record<string, string>;

let house: House;
let doi: Client;
let endo: Client;
let fujita: Client;
beforeAll(async () => {
  house = await openHouse();
  const { people } = house;
  [doi, endo, fujita] = await Promise.all([
    house.as(people.doi),
    house.as(people.endo),
    house.as(people.fujita),
  ]);
});
afterAll(() => house.close());

/** Each test has numbers of its own: the register is the same for all. */
let series = 0;
beforeEach(() => {
  series += 1;
});
const number = (n: number) => `L${series}-${n}`;

const person = (n: number, cells: Cells = {}): Cells => ({
  登録番号: number(n),
  氏名: `髙﨑　${'一二三四五'[n]}`,
  カナ: `タカサキ　${'アイウエオ'[n]}`,
  生年月日: `19${80 + series}-03-0${n + 1}`,
  性別: '女',
  住所: '宮城県仙台市青葉区見本町1-2-3',
  担当区: '青葉区',
  障害種別: '知的',
  ...cells,
});

function csv(rows: readonly Cells[]): Buffer {
  const header = CASE_COLUMNS.map(({ name }) => name).filter((name) =>
    rows.some((cells) => cells[name] !== undefined),
  );
  return Buffer.from(
    writeCsv(
      header,
      rows.map((cells) => header.map((name) => cells[name] ?? '')),
    ),
  );
}

async function uploaded(who: Client, file: Buffer): Promise<string> {
  const answer = await who.post('/case-imports', { content: file.toString('base64') });
  expect(answer.status).toBe(201);
  return answer.body.id;
}

const look = async (who: Client, id: string, query = '') =>
  (await who.get(`/case-imports/${id}${query}`)).body;
const match = ({ version }: { version: number }) => ({ 'if-match': `"${version}"` });
const codes = (row: { problems: { column: string; code: string }[] }) =>
  row.problems
    .filter(({ code }) => code !== 'nobody-to-call')
    .map(({ column, code }) => [column, code]);

async function apply(who: Client, id: string) {
  return who.post(`/case-imports/${id}/apply`, undefined, match(await look(who, id)));
}

const inRegister = (no: string) => house.database.admin`
  select * from priority_cases where registration_no = ${no}`;

describe('a list on its way into the register', () => {
  it('is mapped, shown with its mistakes, corrected and written by whoever handed it in', async () => {
    const id = await uploaded(
      doi,
      csv([person(0), person(1, { 性別: '？', 生年月日: '昭和80年1月1日' })]),
    );
    const before = await look(doi, id);
    expect(before).toMatchObject({
      status: 'OPEN',
      source: 'csv-utf8',
      missing: [],
      counts: { rows: 2, new: 1, problems: 1 },
    });
    expect(before.rows.map(codes)).toEqual([
      [],
      [
        ['生年月日', 'date-not-in-era'],
        ['性別', 'word-unknown'],
      ],
    ]);
    expect((await apply(doi, id)).body).toMatchObject({ code: 'import-has-problems', rows: 1 });
    const corrected = await doi.patch(
      `/case-imports/${id}/cells`,
      {
        cells: [
          { line: 3, column: '性別', value: '男' },
          { line: 3, column: '生年月日', value: 'S58.3.4' },
          { line: 3, column: '備考', value: '=1+1' },
        ],
      },
      match(before),
    );
    expect(corrected.status).toBe(200);
    expect((await doi.patch(`/case-imports/${id}/cells`, {}, match(before))).body).toMatchObject({
      code: 'import-changed',
    });
    expect((await look(doi, id)).counts).toMatchObject({ new: 2, problems: 0 });
    const done = await apply(doi, id);
    expect(done.body).toMatchObject({ outcome: { created: 2, changed: 0, unchanged: 0 } });

    const [written] = await inRegister(number(1));
    const { userId } = house.people.doi;
    expect(written).toMatchObject({ sex: 'MALE', keeper_id: userId, status: 'DRAFT' });
    expect(written?.profile.notes).toBe('=1+1');
    const versions = await house.database.admin`
      select by_user from case_versions where case_id = ${written?.id}`;
    expect(versions).toMatchObject([{ by_user: userId }]);
    const [staged] = await house.database.admin`select * from staged_imports where id = ${id}`;
    expect(staged).toMatchObject({ status: 'APPLIED', rows: [], header: [], mapping: {} });
    expect((await apply(doi, id)).body.code).toBe('import-over');
  });

  it('changes nothing the second time, and shows what a changed list would change', async () => {
    const first = [person(0), person(1)];
    await apply(doi, await uploaded(doi, csv(first)));
    const again = await uploaded(doi, csv(first));
    expect((await look(doi, again)).counts).toMatchObject({ unchanged: 2, new: 0, changed: 0 });
    expect((await apply(doi, again)).body.outcome).toEqual({
      created: 0,
      changed: 0,
      unchanged: 2,
    });

    const next = await uploaded(doi, csv([person(0), person(1, { 住所: '仙台市青葉区見本町9' })]));
    const shown = await look(doi, next, '?only=changed');
    expect(shown.counts).toMatchObject({ unchanged: 1, changed: 1 });
    expect(shown.rows).toMatchObject([
      {
        line: 3,
        standing: 'CHANGED',
        changes: [
          { column: '住所', before: '宮城県仙台市青葉区見本町1-2-3', after: '仙台市青葉区見本町9' },
        ],
      },
    ]);
    const reads = await house.database.admin`
      select fields from audit_log where action = 'read' and subject_id = ${shown.rows[0].caseId}`;
    expect(reads).toMatchObject([{ fields: ['profile.address'] }]);
    expect((await apply(doi, next)).body.outcome).toMatchObject({ changed: 1 });
    expect(await inRegister(number(1))).toMatchObject([{ version: 2 }]);
  });

  it('takes over a case that was registered on the screen, and says who else it might be', async () => {
    const here = await doi.post('/cases', {
      registrationNo: number(0),
      name: '髙﨑　一',
      nameKana: 'タカサキ　ア',
      birthDate: `19${80 + series}-03-01`,
      sex: 'FEMALE',
      wardCode: '04101',
      profile: { entryMethod: '管理人に声をかける' },
    });
    const id = await uploaded(
      doi,
      csv([person(0), person(1, { ...person(0), 登録番号: number(1) })]),
    );
    const { rows } = await look(doi, id);
    expect(rows).toMatchObject([
      { standing: 'CHANGED', caseId: here.body.id },
      { standing: 'NEW' },
    ]);
    expect(rows[1].problems).toContainEqual(
      expect.objectContaining({ code: 'person-maybe-known', caseId: here.body.id }),
    );
    await apply(doi, id);
    const [written] = await inRegister(number(0));
    expect(written?.profile).toMatchObject({
      entryMethod: '管理人に声をかける',
      address: '宮城県仙台市青葉区見本町1-2-3',
    });
  });

  it('leaves a row out that somebody has said to leave out', async () => {
    const id = await uploaded(doi, csv([person(0), person(1, { 氏名: '' })]));
    const skip = { rows: [{ line: 3, isSkipped: true }] };
    await doi.patch(`/case-imports/${id}/cells`, skip, match(await look(doi, id)));
    expect((await look(doi, id)).counts).toMatchObject({ skipped: 1, problems: 0 });
    expect((await apply(doi, id)).body.outcome).toMatchObject({ created: 1 });
    expect(await inRegister(number(1))).toEqual([]);
  });

  it('is gone once discarded, and a week after it was touched last', async () => {
    const id = await uploaded(doi, csv([person(0)]));
    expect((await doi.delete(`/case-imports/${id}`)).status).toBe(200);
    const [staged] = await house.database.admin`select rows from staged_imports where id = ${id}`;
    expect(staged).toMatchObject({ rows: [] });
    const later = await uploaded(doi, csv([person(0)]));
    await house.database.admin`
      update staged_imports set updated_at = ${new Date(house.clock.now().getTime() - 7.1 * 86_400_000).toISOString()}
      where id = ${later}`;
    await forgetOldImports(house.inTx);
    expect((await doi.get(`/case-imports/${later}`)).status).toBe(404);
  });
});

describe('what is not the importer’s', () => {
  it('keeps a list from everybody else', async () => {
    const id = await uploaded(doi, csv([person(0)]));
    expect((await endo.get(`/case-imports/${id}`)).body.code).toBe('no-such-import');
    expect((await endo.get('/case-imports')).body.items).toEqual([]);
    expect((await endo.delete(`/case-imports/${id}`)).status).toBe(200);
    expect((await look(doi, id)).status).toBe('OPEN');
    const aoki = await house.as(house.people.aoki);
    expect((await aoki.get('/case-imports')).status).toBe(403);
  });

  it('finds people of another ward, and numbers that another ward has', async () => {
    await apply(endo, await uploaded(endo, csv([person(0, { 担当区: '宮城野区' })])));
    const elsewhere = { 担当区: '宮城野区' };
    const list = [
      person(0),
      person(1, elsewhere),
      person(2),
      person(3, { ...elsewhere, 性別: '？' }),
    ];
    const id = await uploaded(doi, csv(list));
    const shown = await look(doi, id, '?only=problems');
    expect(shown.rows.map(codes)).toEqual([
      [['登録番号', 'ward-not-yours']],
      [['担当区', 'ward-not-yours']],
      [],
      [
        ['性別', 'word-unknown'],
        ['担当区', 'ward-not-yours'],
      ],
    ]);
    expect(JSON.stringify(shown.rows[0].changes)).toBe('[]');
    expect((await apply(doi, id)).status).toBe(422);
    expect(await inRegister(number(2))).toEqual([]);
  });

  it('gives an office the cases that it brings, and no other office’s', async () => {
    await apply(fujita, await uploaded(fujita, csv([person(0, { 担当区: '宮城野区' })])));
    const { organisationId } = house.people.fujita;
    expect(await inRegister(number(0))).toMatchObject([
      { consultation_office_id: organisationId, ward_code: '04102' },
    ]);
    await apply(doi, await uploaded(doi, csv([person(1)])));
    const id = await uploaded(fujita, csv([person(1)]));
    const [row] = (await look(fujita, id)).rows;
    expect(codes(row)).toEqual([['登録番号', 'office-not-yours']]);
  });
});

describe('files of real spreadsheet software', () => {
  const file = (name: string) => readFile(new URL(`files/${name}`, import.meta.url));

  it('reads an .xlsx of LibreOffice to the last character, and mends what it took for a number', async () => {
    const id = await uploaded(doi, await file('ward-list.xlsx'));
    const shown = await look(doi, id);
    expect(shown).toMatchObject({ source: 'xlsx', missing: [], counts: { rows: 3, mendable: 1 } });
    expect(shown.rows.map(codes)).toEqual([[], [], [['電話', 'phone-leading-zero-missing']]]);
    expect(shown.rows[2].problems[0]).toMatchObject({ mended: '0220000004' });
    await doi.post(`/case-imports/${id}/mend`, undefined, match(shown));
    expect((await apply(doi, id)).body.outcome).toMatchObject({ created: 3 });
    expect(await inRegister('0012')).toMatchObject([
      {
        name: '髙﨑　太郎',
        birth_date: expect.anything(),
        status: 'UNDER_REVIEW',
        profile: {
          address: '宮城県仙台市青葉区見本町１－２－３　メゾン①号館',
          benefitCertificateNo: '0412345678',
          behaviour: { avoid: '大きな音・ｻｲﾚﾝ' },
          notes: '㈱見本製作所に通所\n月・水・金のみ',
        },
      },
    ]);
    expect(await inRegister('0013')).toMatchObject([
      { name: '𠮷田　さくら', name_kana: 'ﾖｼﾀﾞ ｻｸﾗ' },
    ]);
    const days = await house.database.admin`
      select to_char(birth_date, 'YYYY-MM-DD') as day from priority_cases
      where registration_no in ('0012', '0013', '0014') order by registration_no`;
    expect(days.map(({ day }) => day)).toEqual(['1983-03-04', '2001-11-20', '1959-12-31']);
  });

  it('reads a cp932 CSV of LibreOffice, and remembers how its columns were mapped', async () => {
    const list = await file('ward-list-cp932.csv');
    const id = await uploaded(doi, list);
    const shown = await look(doi, id);
    expect(shown.source).toBe('csv-cp932');
    // The same people as in the workbook: one name was written otherwise, for want of a character.
    expect(
      shown.rows.flatMap(({ changes }: { changes: { column: string }[] }) =>
        changes.map(({ column }) => column),
      ),
    ).toEqual(['氏名', '備考']);
    const mapping = shown.headings.map(
      ({ name, column }: { name: string; column: string | null }) => ({
        heading: name,
        column: name === '担当メモ' ? '入室方法' : column,
      }),
    );
    await doi.put(`/case-imports/${id}/mapping`, { mapping }, match(shown));
    const next = await look(doi, await uploaded(doi, list));
    expect(next.headings.at(-1)).toMatchObject({ name: '担当メモ', column: '入室方法' });
  });

  it.each([
    ['%PDF-1.7', { code: 'pdf-file' }],
    ['', { code: 'empty-file' }],
    ['a,b\n1,"2\n', { code: 'quote-not-closed', ja: expect.stringMatching(/^2行目：/) }],
  ])('says why a file cannot be read: %j', async (text, fault) => {
    const answer = await doi.post('/case-imports', {
      content: Buffer.from(text).toString('base64'),
    });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ path: '/content', ...fault }]);
  });

  it('gives a template that can be handed in as it is', async () => {
    for (const format of ['csv', 'xlsx']) {
      const app = await house.app();
      const { rawPayload } = await app.inject({
        url: `/api/v1/case-import-template?format=${format}`,
        headers: { cookie: doi.cookie },
      });
      const shown = await look(doi, await uploaded(doi, rawPayload));
      expect(shown.counts).toMatchObject({ rows: 2, new: 2, problems: 0 });
    }
  });
});
