import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CsvFile, parseCsv, readCsv, writeCsv } from '../../../src/platform/files/csv.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function read(file: CsvFile) {
  if (!file.ok) throw new Error(file.problems[0]?.code);
  return file;
}

const codes = (file: CsvFile) => file.problems.map(({ code, line }) => ({ code, line }));

describe('a CSV file as people hand it in', () => {
  const text = '氏名,備考\r\n髙橋　一郎,㈱見本\r\n';

  it.each([
    ['utf-8', utf8(text)],
    ['utf-8-bom', utf8(`\uFEFF${text}`)],
    ['cp932', iconv.encode(text, 'cp932')],
  ])('is read in %s', (encoding, bytes) => {
    const file = read(parseCsv(bytes));
    expect(file.encoding).toBe(encoding);
    expect(file.header).toEqual(['氏名', '備考']);
    expect(file.rows).toEqual([{ line: 2, cells: ['髙橋　一郎', '㈱見本'] }]);
  });

  it.each(['\n', '\r\n', '\r'])('takes the line end %j', (end) => {
    const file = read(parseCsv(utf8(['a,b', '1,2', '3,4'].join(end))));
    expect(file.rows.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('counts lines as an editor does, across empty lines and breaks inside cells', () => {
    const file = read(parseCsv(utf8('a,b\n\n1,"two\nlines"\n,\n"also\r\n\r\nthree",2\n5,6\n')));
    expect(file.rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [3, '1'],
      [6, 'also\r\n\r\nthree'],
      [9, '5'],
    ]);
  });

  it('takes line ends that differ within one file', () => {
    const file = read(parseCsv(utf8('a,b\r\n1,2\n3,4\r\n5,6\n')));
    expect(file.rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [2, '1', '2'],
      [3, '3', '4'],
      [4, '5', '6'],
    ]);
  });

  it('names every record of another width and still reads the others', () => {
    const file = read(parseCsv(utf8('a,b\n1\n1,2\n1,2,3\n')));
    expect(file.rows).toEqual([{ line: 3, cells: ['1', '2'] }]);
    expect(codes(file)).toEqual([
      { code: 'row-ragged', line: 2 },
      { code: 'row-ragged', line: 4 },
    ]);
  });

  it.each([
    ['nothing', utf8(''), 'empty-file'],
    ['a BOM only', utf8('\uFEFF'), 'empty-file'],
    ['empty lines', utf8('\n\n'), 'empty-file'],
    ['an Excel workbook', utf8('PK\u0003\u0004....[Content_Types].xml'), 'excel-file'],
    [
      'an old Excel workbook',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
      'excel-file',
    ],
    ['a ZIP file', utf8('PK\u0003\u0004....csvdownload024.csv'), 'zip-file'],
    ['a PDF', utf8('%PDF-1.7\n'), 'pdf-file'],
    ['a web page', utf8('\n<!DOCTYPE html><html>'), 'html-file'],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      'binary-file',
    ],
    ['UTF-16 with BOM', iconv.encode('a,b\n1,2', 'utf-16'), 'encoding-utf16'],
    ['UTF-16 without BOM', iconv.encode('a,b\n1,2', 'utf-16le'), 'encoding-utf16'],
    ['UTF-16, the other way round', iconv.encode('a,b\n1,2', 'utf-16be'), 'encoding-utf16'],
    ['ISO-2022-JP', utf8('\u001B$B;aL>\u001B(B,a\n'), 'encoding-unknown'],
    [
      'a broken encoding',
      Uint8Array.from([0x61, 0x2c, 0x81, 0x0a, 0xff, 0xff]),
      'encoding-unknown',
    ],
    ['tabs', utf8('a\tb\n1\t2\n'), 'wrong-delimiter'],
    ['semicolons', utf8('a;b\n1;2\n'), 'wrong-delimiter'],
    ['tabs between quotes', utf8('"a"\t"b"\r\n"1"\t"2"\r\n'), 'wrong-delimiter'],
    ['semicolons between quotes', utf8('"a";"b"\n"1";"2"\n'), 'wrong-delimiter'],
  ])('refuses %s', (_, bytes, code) => {
    expect(parseCsv(bytes)).toMatchObject({ ok: false, problems: [{ code, severity: 'error' }] });
  });

  it('says on which line a quotation mark was opened and never closed', () => {
    expect(codes(parseCsv(utf8('a,b\n1,2\n3,"4\n5,6\n7,8\n')))).toEqual([
      { code: 'quote-not-closed', line: 3 },
    ]);
  });

  it.each(['a,b\n1,2\n3,4"5\n', 'a,b\n1,2\n3,"4"5\n'])(
    'refuses a misplaced quotation mark: %j',
    (text) => {
      expect(codes(parseCsv(utf8(text)))).toEqual([{ code: 'quote-misplaced', line: 3 }]);
    },
  );

  it('answers for any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void parseCsv(bytes)));
  });
});

describe('a file that cannot be read', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kyoten-csv-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is refused for its size before it is read', async () => {
    const path = join(folder, 'large.csv');
    await writeFile(path, 'a,b\n');
    await truncate(path, 100 * 1024 * 1024);
    const file = await readCsv(path);
    expect(file).toMatchObject({ ok: false, problems: [{ code: 'file-too-large' }] });
    expect(file.problems[0]?.en).toContain('50 MB');
  });

  it('is not there', async () => {
    expect(codes(await readCsv(join(folder, 'none.csv')))).toEqual([
      { code: 'file-not-found', line: null },
    ]);
  });

  it('is a folder', async () => {
    expect(codes(await readCsv(folder))).toEqual([{ code: 'not-a-file', line: null }]);
  });

  it('is read where all is well', async () => {
    const path = join(folder, 'good.csv');
    await writeFile(path, 'a,b\n1,2\n');
    expect(read(await readCsv(path)).rows).toHaveLength(1);
  });
});

describe('a CSV file for spreadsheets', () => {
  it('begins with a BOM, ends lines with CRLF and disarms formulas', () => {
    expect(
      writeCsv(
        ['名', '値'],
        [
          ['=1+1', '-5'],
          ['@x', 'a"b'],
        ],
      ),
    ).toBe('\uFEFF"名","値"\r\n"\'=1+1","-5"\r\n"\'@x","a""b"\r\n');
  });

  it('is read back as it was', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'a,"\n=+-@\'＝1あ髙 ') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
        const told = rows.filter((row) => row.some((text) => text.trim() !== ''));
        const file = read(parseCsv(utf8(writeCsv(['a', 'b'], told))));
        expect(file.rows.map(({ cells }) => cells)).toEqual(told);
      }),
    );
  });
});
