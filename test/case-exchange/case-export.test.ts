import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CASE_COLUMNS } from '../../src/case-exchange/case-columns.ts';
import { parseCaseRows } from '../../src/case-exchange/case-rows.ts';
import { EXPORT_COLUMNS } from '../../src/case-exchange/export-columns.ts';
import { parseCsv } from '../../src/platform/files/csv.ts';
import { readXlsx } from '../../src/platform/files/xlsx-read.ts';
import { aCase, anActiveCase } from '../priority-cases/register.ts';
import { fullProfile } from '../priority-cases/someone.ts';
import { type House, openHouse } from '../support/house.ts';

const NAMES = ['登録番号', '氏名', 'カナ', '状態'];
const reason = 'list-work';

let house: House;
beforeAll(async () => {
  house = await openHouse();
  const manager = await house.as(house.people.chiba);
  const criteria = (fullProfile.criteriaMet ?? []).map(({ criterionId }) => ({
    id: criterionId,
    label: '介護者が高齢',
    guidance: '',
  }));
  await manager.put('/criteria', { criteria, reason: '協議会で合意' }, { 'if-match': '"0"' });
});
afterAll(() => house.close());

/** The file as its bytes: the tests' own client reads every answer as text. */
async function fileOf(who: House['people']['doi'], body: object) {
  const { cookie } = await house.as(who);
  const answer = await (await house.app()).inject({
    method: 'POST',
    url: '/api/v1/cases/export',
    headers: { host: 'kyoten.test', origin: 'http://kyoten.test', cookie },
    payload: { columns: NAMES, format: 'csv', reason, ...body },
  });
  expect(answer.statusCode).toBe(200);
  return { bytes: answer.rawPayload, headers: answer.headers };
}

function csvOf(bytes: Buffer) {
  const file = parseCsv(bytes);
  if (!file.ok) throw new Error('not read');
  return [file.header, ...file.rows.map(({ cells }) => cells)];
}

describe('taking the register out as a file', () => {
  it('gives what one may see in the chosen columns, and nothing of other wards', async () => {
    const mine = await anActiveCase(house, { name: "'=髙﨑" });
    await aCase(house);
    const { people } = house;
    const { bytes, headers } = await fileOf(people.doi, {});
    expect(headers).toMatchObject({
      'content-disposition': expect.stringMatching(
        /^attachment; filename="jizen-toroku-2026-11-22-0200\.csv"/,
      ),
      'cache-control': 'no-store',
    });
    const [header, ...rows] = csvOf(bytes);
    expect(header).toEqual(NAMES);
    const { registrationNo } = mine.created;
    expect(rows).toContainEqual([registrationNo, "'=髙﨑", 'タカサキ　サクラ', '登録済']);
    expect(bytes.toString()).toContain(`"''=髙﨑"`);
    const active = csvOf((await fileOf(people.doi, { filter: { status: 'ACTIVE' } })).bytes);
    expect(active).toHaveLength(2);
    const elsewhere = csvOf((await fileOf(people.endo, {})).bytes);
    expect(elsewhere).toEqual([NAMES]);
  });

  it('is for those who keep the cases, asks for known columns, and what for', async () => {
    const { people } = house;
    const body = { columns: NAMES, format: 'csv', reason };
    for (const other of [people.aoki, people.chiba, people.goto])
      for (const url of ['/cases/export', '/cases/export/check'])
        expect((await (await house.as(other)).post(url, body)).status).toBe(403);
    const ward = await house.as(people.doi);
    for (const wrong of [
      { columns: [] },
      { columns: ['秘密'] },
      { format: 'pdf' },
      { reason: 'なし' },
    ])
      expect((await ward.post('/cases/export', { ...body, ...wrong })).status).toBe(400);
  });

  it('is in the log before it leaves: the file, and everybody on it with the columns', async () => {
    const { id } = await aCase(house, { profile: fullProfile });
    await fileOf(house.people.doi, { columns: ['登録番号', 'アレルギー'], format: 'xlsx' });
    const rows = await house.database.admin`
      select subject_kind, subject_id, fields, user_id from audit_log
      where purpose = 'export' and (subject_id = ${id} or subject_kind = 'case_exports')
      order by id desc limit 2`;
    expect(rows[0]).toMatchObject({
      subject_id: id,
      fields: ['registrationNo', 'profile.medical'],
      user_id: house.people.doi.userId,
    });
    expect(rows[1]).toMatchObject({
      subject_kind: 'case_exports',
      fields: ['reason:list-work', 'format:xlsx', '登録番号', 'アレルギー'],
    });
  });

  it('can be read in again from each kind of file', async () => {
    const { id } = await anActiveCase(house, { name: '葛󠄀城　𠮷子', profile: fullProfile });
    const { people } = house;
    const columns = EXPORT_COLUMNS;
    const xlsx = await readXlsx((await fileOf(people.doi, { columns, format: 'xlsx' })).bytes);
    if (!xlsx.ok) throw new Error(xlsx.problem.code);
    const [first, ...below] = xlsx.sheets[0]?.rows ?? [];
    const utf8 = csvOf((await fileOf(people.doi, { columns })).bytes);
    const [header = [], newest = []] = utf8;
    expect(first?.cells).toEqual(header);
    const width = header.length;
    expect(Array.from({ length: width }, (_, at) => below[0]?.cells[at] ?? '')).toEqual(newest);
    const { cases, problems } = parseCaseRows(header, [{ line: 2, cells: newest }], '2026-11-22');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(cases[0]).toMatchObject({
      name: '葛󠄀城　𠮷子',
      consent: { givenOn: '2026-11-01', scopes: ['BASE', 'WARD', 'FACILITY'] },
    });
    expect(header.filter((it) => CASE_COLUMNS.some(({ name }) => name === it)).length).toBe(
      CASE_COLUMNS.length,
    );
    const sjis = csvOf((await fileOf(people.doi, { columns, format: 'csv-cp932' })).bytes);
    expect(sjis[1]?.[1]).toBe('〓城　〓子');
    const check = await (await house.as(people.doi)).post('/cases/export/check', {
      columns,
      format: 'csv-cp932',
    });
    const { body: read } = await (await house.as(people.doi)).get(`/cases/${id}`);
    expect(check.body.items).toContainEqual({
      registrationNo: read.registrationNo,
      column: '氏名',
      characters: ['葛󠄀', '𠮷'],
    });
    expect(check.body.rows).toBe(sjis.length - 1);
  });
});
