import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/platform/files/xlsx-read.ts';
import { writeXlsx } from '../../../src/platform/files/xlsx-write.ts';
import { unzip, zipStored } from '../../../src/platform/files/zip.ts';

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet with these rows, as small as one can be. */
function workbook(rows: string, parts: Record<string, string> = {}): Buffer {
  const all: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="一覧" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${main}><numFmts count="2"><numFmt numFmtId="170" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="171" formatCode="General&quot;点&quot;"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
    ...parts,
  };
  return zipStored(
    new Map(Object.entries(all).map(([name, text]) => [name, Buffer.from(text)] as const)),
  );
}

const text = (at: string, value: string) =>
  `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
const cellsOf = async (file: Buffer) => {
  const read = await readXlsx(file);
  return read.ok ? read.sheets.map(({ rows }) => rows) : read.problem.code;
};
const codeOf = async (file: Buffer) => {
  const read = await readXlsx(file);
  return read.ok ? 'read' : read.problem.code;
};

describe('the cells of a workbook', () => {
  it('come as the text that people typed, on the lines that they see', async () => {
    const rows = [
      `<row r="1">${text('A1', '番号')}${text('B1', ' 氏名 ')}</row>`,
      `<row r="3">${text('A3', '0012')}<c r="C3"><v>12</v></c><c r="D3"><v>1.0</v></c></row>`,
      `<row r="4">${text('A4', '&#x20BB7;&#134071;髙﨑①㈱ｱ')}<c r="B4" s="2"><v>0.30000000000000004</v></c></row>`,
    ];
    expect(await cellsOf(workbook(rows.join('')))).toEqual([
      [
        { line: 1, cells: ['番号', ' 氏名 ', '', ''] },
        { line: 3, cells: ['0012', '', '12', '1'] },
        { line: 4, cells: ['𠮷𠮷髙﨑①㈱ｱ', '0.30000000000000004', '', ''] },
      ],
    ]);
  });

  it('are days where a cell shows one, in an era too; formulas are what they came to', async () => {
    const row = `<row r="1"><c r="A1" s="1"><v>30379</v></c><c r="B1" t="str"><f>A1</f><v>合計</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`;
    expect(await cellsOf(workbook(row))).toEqual([
      [{ line: 1, cells: ['1983-03-04', '合計', 'TRUE', '#DIV/0!'] }],
    ]);
  });

  it('are read back as they were written, also where they look like codes of Excel', async () => {
    const cells = ['_x0041_', 'a_x000D_b', '_x005F_x0041_', '_x0041_x0042_', '_xZZZZ_', '\r\n<&>"'];
    async function* rows() {
      yield [cells];
    }
    const pieces: Buffer[] = [];
    const sheet = { name: '一覧', header: cells, widths: cells.map(() => 9), rows: rows() };
    for await (const piece of writeXlsx(sheet)) pieces.push(piece);
    expect(await cellsOf(Buffer.concat(pieces))).toEqual([[1, 2].map((line) => ({ line, cells }))]);
  });

  it('are not laid out for rows and columns that only have a look', async () => {
    const rows = `<row r="1">${text('A1', '番号')}<c r="XFD1" s="1"/></row><row r="1048576" s="1"><c r="A1048576" s="1"></c></row>`;
    expect(await cellsOf(workbook(rows))).toEqual([[{ line: 1, cells: ['番号'] }]]);
  });
});

describe('a file that nobody should hand in', () => {
  const good = text('A1', 'x');
  it.each([
    ['a row beyond all lists', `<row r="999999">${text('A999999', 'x')}</row>`, 'excel-too-large'],
    ['a row number that is none', `<row r="1e9">${good}</row>`, 'excel-broken'],
    ['a column beyond all lists', `<row r="1">${text('ZZZ1', 'x')}</row>`, 'excel-too-large'],
    ['a cell without a place', `<row r="1"><c t="n"><v>1</v></c></row>`, 'excel-broken'],
    ['a cell under a prefix', `<row r="1"><あ:c r="ZZZZZZ1"/></row>`, 'read'],
    [
      'rows that go backwards',
      `<row r="2">${text('A2', 'x')}</row><row r="1">${good}</row>`,
      'excel-broken',
    ],
    ['a sheet that ends too early', `<row r="1"><c r="A1" t="inlineStr"><is><t>x`, 'excel-broken'],
  ])('%s', async (_, rows, code) => {
    expect(await codeOf(workbook(rows))).toBe(code);
  });

  it('entities of its own', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet ${main}><sheetData/></worksheet>`;
    expect(await codeOf(workbook('', { 'xl/worksheets/sheet1.xml': bomb }))).toBe('excel-broken');
  });

  it('little that unpacks to very much, whatever it says of its size', async () => {
    const packed = deflateRawSync(Buffer.alloc(1024 * 1024, 0x20));
    const name = 'xl/workbook.xml';
    const file = zipStored(new Map([[name, packed]]));
    // Said to be deflated, in both headers; the size that it states is the packed one.
    file.writeUInt16LE(8, 8);
    file.writeUInt16LE(8, 30 + name.length + packed.length + 10);
    const limits = { wanted: () => true, mostEntries: 10 };
    expect(await unzip(file, { ...limits, mostBytes: 1024 * 1024 - 1 })).toEqual({
      ok: false,
      fault: 'too-large',
    });
    expect(await unzip(file, { ...limits, mostBytes: 1024 * 1024 })).toMatchObject({ ok: true });
  });

  it('files of an older Excel, behind a password, of another kind, cut off', async () => {
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    expect(await codeOf(old)).toBe('old-excel-file');
    const locked = Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await codeOf(locked)).toBe('file-encrypted');
    expect(await codeOf(zipStored(new Map([['a.xml', Buffer.from('<a/>')]])))).toBe('zip-file');
    const whole = workbook(`<row r="1">${good}</row>`);
    expect(await codeOf(whole.subarray(0, whole.length - 30))).toBe('excel-broken');
    expect(await codeOf(Buffer.concat([whole, Buffer.alloc(11 * 1024 * 1024)]))).toBe(
      'file-too-large',
    );
  });

  it('one name for two parts', async () => {
    const one = zipStored(
      new Map([
        ['a.xml', Buffer.from('1')],
        ['b.xml', Buffer.from('2')],
      ]),
    );
    const twice = Buffer.from(one.toString('latin1').replaceAll('b.xml', 'a.xml'), 'latin1');
    const limits = { wanted: () => true, mostBytes: 100, mostEntries: 10 };
    expect(await unzip(twice, limits)).toEqual({ ok: false, fault: 'broken' });
    expect(await unzip(one, { ...limits, mostEntries: 1 })).toMatchObject({ fault: 'too-large' });
  });
});
