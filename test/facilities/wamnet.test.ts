import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { municipalityCode, municipalityOf } from '../../src/facilities/municipalities.ts';
import {
  facilityKey,
  parseWamnet,
  WAMNET_COLUMNS,
  type WamFacility,
} from '../../src/facilities/wamnet.ts';
import { wamnetTemplate } from '../../src/facilities/wamnet-template.ts';
import { parseCsv, readCsv, writeCsv } from '../../src/platform/files/csv.ts';

const DATA = new URL('../../../shared/data/wamnet/', import.meta.url).pathname;

/** Invented offices in the published format. */
const OFFICE: Readonly<Record<string, string>> = {
  都道府県コード又は市区町村コード: '04100',
  'NO（※システム内の固有の番号、連番）': 'A0000000001',
  指定機関名: '仙台市',
  法人の名称: '社会福祉法人　見本会',
  法人の名称_かな: 'しゃかいふくしほうじん　みほんかい',
  法人番号: '1234567890123',
  '法人住所（市区町村）': '宮城県仙台市青葉区',
  サービス種別: '短期入所',
  事業所の名称: '短期入所　みほん髙',
  事業所の名称_かな: 'たんきにゅうしょ　みほんたか',
  事業所番号: '0499900001',
  '事業所住所（市区町村）': '宮城県仙台市青葉区',
  '事業所住所（番地以降）': '見本町1-2-3',
  事業所電話番号: '０２２－３４５－１２３４',
  事業所FAX番号: '',
  事業所URL: 'https://example.jp/',
  事業所緯度: '38.26889000',
  事業所経度: '140.87194000',
  定員: '4',
};

function file(...offices: Readonly<Record<string, string>>[]) {
  const line = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(',');
  const text = [
    line(WAMNET_COLUMNS),
    ...offices.map((it) =>
      line(WAMNET_COLUMNS.map((column) => ({ ...OFFICE, ...it })[column] ?? '')),
    ),
  ];
  const csv = parseCsv(new TextEncoder().encode(`\uFEFF${text.join('\n')}\n`));
  if (!csv.ok) throw new Error(csv.problems[0]?.code);
  return parseWamnet(csv.header, csv.rows);
}

const found = (result: ReturnType<typeof parseWamnet>) =>
  result.problems.map(({ severity, code, line, column }) => [severity, code, line, column]);

describe('the open data of WAM NET', () => {
  it('takes its own template', () => {
    const { header, examples } = wamnetTemplate;
    const csv = parseCsv(new TextEncoder().encode(writeCsv(header, examples)));
    if (!csv.ok) throw new Error(csv.problems[0]?.code);
    const { facilities, problems } = parseWamnet(csv.header, csv.rows);
    expect(problems).toEqual([]);
    expect(facilities.map((it) => it.municipalityCode)).toEqual(['04101', '04105']);
  });

  it('tells an office with its ward, its dialable phone and its texts as published', () => {
    const { facilities, problems } = file({});
    expect(problems).toEqual([]);
    expect(facilities).toEqual([
      {
        line: 2,
        officeNo: '0499900001',
        name: '短期入所　みほん髙',
        nameKana: 'たんきにゅうしょ　みほんたか',
        corporation: '社会福祉法人　見本会',
        corporationNo: '1234567890123',
        designationCode: '04100',
        municipalityCode: '04101',
        municipality: '宮城県仙台市青葉区',
        address: '宮城県仙台市青葉区見本町1-2-3',
        phone: '+81223451234',
        phoneAsTyped: '０２２－３４５－１２３４',
        fax: null,
        faxAsTyped: '',
        url: 'https://example.jp/',
        latitude: 38.26889,
        longitude: 140.87194,
        capacity: 4,
        serviceCode: '24',
      },
    ]);
  });

  it('leaves empty what the published files leave empty or write as 0 or -', () => {
    const { facilities, problems } = file({
      法人番号: '             ',
      事業所電話番号: '-',
      事業所URL: '',
      事業所緯度: '0',
      事業所経度: '0',
      定員: '',
    });
    expect(problems).toEqual([]);
    expect(facilities[0]).toMatchObject({
      corporationNo: null,
      phone: null,
      url: null,
      latitude: null,
      longitude: null,
      capacity: null,
    });
  });

  it('warns of what it cannot use, and takes the office all the same', () => {
    const result = file({
      法人番号: '370305000406 ',
      事業所電話番号: '20220701',
      事業所FAX番号: '022-345-12345',
      事業所URL: 'javascript:alert(1)',
      事業所緯度: '140.87',
      事業所経度: '38.26',
      定員: '若干名',
      サービス種別: '見本サービス',
    });
    expect(result.facilities).toHaveLength(1);
    expect(found(result)).toEqual([
      ['warning', 'service-unknown', 2, 'サービス種別'],
      ['warning', 'coordinates-invalid', 2, '事業所緯度'],
      ['warning', 'corporation-no-invalid', 2, '法人番号'],
      ['warning', 'phone-too-short', 2, '事業所電話番号'],
      ['warning', 'phone-too-long', 2, '事業所FAX番号'],
      ['warning', 'url-invalid', 2, '事業所URL'],
      ['warning', 'capacity-invalid', 2, '定員'],
    ]);
  });

  it('names every missing or impossible key at once', () => {
    const result = file(
      { 事業所の名称: '' },
      { 事業所番号: '499900001' },
      { 事業所番号: '' },
      { 都道府県コード又は市区町村コード: '041018' },
    );
    expect(result.facilities).toEqual([]);
    expect(result.rowCount).toBe(4);
    expect(found(result)).toEqual([
      ['error', 'cell-required', 2, '事業所の名称'],
      ['error', 'office-no-invalid', 3, '事業所番号'],
      ['error', 'cell-required', 4, '事業所番号'],
      ['error', 'municipality-code-invalid', 5, '都道府県コード又は市区町村コード'],
    ]);
  });

  it('takes one number under two names for two offices, and the same name twice for one', () => {
    const result = file({}, { 事業所の名称: '短期入所　みほん離れ' }, { 定員: '9' });
    expect(result.facilities.map(facilityKey)).toEqual([
      '0499900001 短期入所　みほん髙',
      '0499900001 短期入所　みほん離れ',
    ]);
    expect(result.facilities[0]?.capacity).toBe(4);
    expect(found(result)).toEqual([['warning', 'office-repeated', 4, '事業所番号']]);
  });

  it('says which column is missing, which is there twice and which is not read', () => {
    const header = [...WAMNET_COLUMNS.filter((it) => it !== '定員'), '定休日', '私のメモ'];
    const result = parseWamnet(header, []);
    expect(found(result)).toEqual([
      ['error', 'column-missing', 1, '定員'],
      ['error', 'column-twice', 1, '定休日'],
      ['warning', 'column-unknown', 1, '私のメモ'],
    ]);
  });

  it('says that a CSV is of another kind rather than naming 29 columns', () => {
    expect(found(parseWamnet(['氏名', 'カナ', '生年月日'], []))).toEqual([
      ['error', 'other-kind-of-file', 1, null],
    ]);
  });
});

describe('the municipality of an office', () => {
  it.each([
    ['宮城県仙台市青葉区錦ケ丘九丁目', '04101'],
    ['宮城県仙台市泉区', '04105'],
    ['宮城県仙台市', '04100'],
    ['宮城県刈田郡七ヶ宿町字関', '04302'],
    ['宮城県加美郡加美町', '04445'],
    ['宮城県東松島市', '04214'],
    ['福島県福島市', null],
    ['', null],
  ])('at %j is %s', (address, code) => {
    expect(municipalityOf(address)).toBe(code);
  });

  it.each([
    ['04101', '04101'],
    ['041017', '04101'],
    ['041009', '04100'],
    ['０４１０１７', '04101'],
    ['041018', null],
    ['4101', null],
    ['', null],
  ])('code %j is %s', (text, code) => {
    expect(municipalityCode(text)).toBe(code);
  });
});

/** The published files lie beside the repository on some machines only. */
const hasData = existsSync(DATA);

describe.runIf(hasData)('the published files (needs ../shared/data/wamnet)', () => {
  async function published(name: string) {
    const csv = await readCsv(`${DATA}csvdownload024_${name}.csv`);
    if (!csv.ok) throw new Error(csv.problems[0]?.code);
    expect(csv.encoding).toBe('utf-8-bom');
    const result = parseWamnet(csv.header, csv.rows);
    expect(result.problems.filter((it) => it.severity === 'error')).toEqual([]);
    return result;
  }

  const inAoba = (facilities: readonly WamFacility[]) =>
    facilities.filter((it) => it.municipalityCode === '04101').length;

  it('of the prefecture, September 2023', async () => {
    const { rowCount, facilities } = await published('202309_miyagi');
    expect([rowCount, facilities.length]).toEqual([142, 142]);
  });

  it('of the prefecture, March 2024: 151 offices, 63 of Sendai, 22 in Aoba', async () => {
    const { rowCount, facilities } = await published('202403_miyagi');
    expect([rowCount, facilities.length]).toEqual([151, 151]);
    expect(facilities.filter((it) => it.designationCode === '04100')).toHaveLength(63);
    expect(inAoba(facilities)).toBe(22);
    expect(facilities.every((it) => it.phone !== null && it.serviceCode === '24')).toBe(true);
    // Every office has its own municipality, none only the prefecture.
    expect(facilities.filter((it) => /^04[01]00$/.test(it.municipalityCode))).toEqual([]);
  });

  it('of the country: 7,498 rows, four of which repeat number and name', async () => {
    const { rowCount, facilities, problems } = await published('202403_nationwide');
    expect([rowCount, facilities.length]).toEqual([7498, 7494]);
    expect(problems.filter((it) => it.code === 'office-repeated')).toHaveLength(4);
    expect(inAoba(facilities)).toBe(22);
  });
});
