/**
 * A list made by LibreOffice, taken in by the import's own code, taken out by the export's, and opened
 * in LibreOffice again: no character may have changed. Run by hand, it needs soffice:
 *
 *   npx tsx test/case-exchange/round-trip.ts
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { CASE_COLUMNS } from '../../src/case-exchange/case-columns.ts';
import { type CaseRow, parseCaseRows } from '../../src/case-exchange/case-rows.ts';
import { guessMapping } from '../../src/case-exchange/column-mapping.ts';
import { exportedCells } from '../../src/case-exchange/exported-row.ts';
import { readListFile } from '../../src/case-exchange/list-file.service.ts';
import { mappedRows } from '../../src/case-exchange/mapped-rows.ts';
import { encodeCp932, notInCp932 } from '../../src/platform/files/cp932.ts';
import { csvLines, parseCsv, writeCsv } from '../../src/platform/files/csv.ts';
import { writeXlsx } from '../../src/platform/files/xlsx-write.ts';

const TODAY = '2026-11-22';
const HEADINGS = CASE_COLUMNS.map(({ name }) => name);
/** How LibreOffice numbers the letters of a CSV file. */
const UTF8 = 76;
const CP932 = 60;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

if (spawnSync('soffice', ['--version']).status !== 0) {
  say('soffice (LibreOffice) is not installed: nothing was compared.');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'round-trip-'));
let cellsCompared = 0;
let differences = 0;

/** Converts by LibreOffice; the file that came of it, in a folder of its own. */
function office(file: string, to: string, ending: string, inFilter?: string): string {
  const out = mkdtempSync(join(folder, 'out-'));
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      ...(inFilter === undefined ? [] : [`--infilter=${inFilter}`]),
      '--convert-to',
      to,
      '--outdir',
      out,
      file,
    ],
    { stdio: 'ignore', timeout: 120_000 },
  );
  return join(out, `${basename(file).replace(/\.[^.]+$/, '')}.${ending}`);
}

/** Comma, quote, letters, from the first line on; every column as text where it is read. */
const asCsv = (letters: number) =>
  `csv:Text - txt - csv (StarCalc):44,34,${letters},1,,0,true,true`;
const fromCsv = (letters: number) =>
  `Text - txt - csv (StarCalc):44,34,${letters},1,${HEADINGS.map((_, at) => `${at + 1}/2`).join('/')}`;

function saved(name: string, content: Buffer | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Invented people; in the cells what files are known to lose. */
const letters = {
  all: [
    '髙﨑',
    '葛󠄀城',
    '𠮷田',
    '〜',
    '−',
    '①㈱',
    'ｱｲｳ',
    'か\u3099',
    '👨‍👩‍👧',
    '～',
    '－',
    '"',
    ',',
    '<&>',
    "'",
  ],
  cp932: ['髙﨑', '①㈱', 'ｱｲｳ', '～', '－', '"', ',', '<&>', "'", '纊', 'Ⅳ', '―'],
};

function people(of: readonly string[], avoid: string): string[][] {
  return of.map((letter, at) => {
    const cells: Record<string, string> = {
      登録番号: at === 0 ? '=1+1' : `00${at}`,
      氏名: `見本${letter}　一郎`,
      カナ: 'ミホン　イチロウ',
      通称: `+${letter}`,
      生年月日: '1983-03-04',
      性別: '男',
      住所: `宮城県仙台市青葉区見本町1-2-3 ${letter}荘`,
      電話: '0220-00-0001',
      携帯電話: '090-0000-0002 内線12',
      入室方法: `鍵は${letter}\n郵便受け、番号0000`,
      担当区: '青葉区',
      受給者証番号: '0000000001',
      障害種別: '身体;知的',
      障害支援区分: '区分5',
      行動関連項目合計: '12',
      行動の引き金: `@${letter}の音`,
      落ち着く方法: `-${letter}`,
      医療的ケア: '吸引;胃ろう',
      移動: '独歩',
      意思疎通: `${letter} "はい" で手を挙げる`,
      世帯: '8050',
      主介護者氏名: `見本${letter}　花子`,
      主介護者続柄: '母',
      主介護者電話: '0220-00-0003',
      緊急連絡先1氏名: `${letter}次郎`,
      緊急連絡先1続柄: '兄弟姉妹',
      緊急連絡先1電話: '090-0000-0005',
      診断名: `=SUM(${letter})`,
      服薬: `見本薬 1錠\n${letter}`,
      アレルギー: `食物：卵${letter === ',' ? '' : letter};その他：蕎麦`,
      感染症: 'なし',
      禁忌: `${avoid}${letter}`,
      相談支援事業所: `${letter}相談`,
      想定事態: '介護者の急病;災害',
      希望施設: `${letter}短期入所;見本荘`,
      同意日: '2026-04-01',
      同意者: '代理',
      代理の理由: `${letter}のため`,
      同意方法: '書面',
      同意範囲: '拠点;区;受入施設',
      備考: `TRUE ${letter} 1/2`,
    };
    return HEADINGS.map((heading) => cells[heading] ?? '');
  });
}

/** As a spreadsheet has it: without the guard of our own CSV, which it would take for a letter. */
const plainCsv = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => `${row.map((it) => `"${it.replaceAll('"', '""')}"`).join(',')}\r\n`).join('');

function readPlain(path: string): string[][] {
  const rows: string[][] = parse(readFileSync(path), { bom: true, relax_column_count: true });
  return rows.slice(1);
}

/** By the code of the import. */
async function takenIn(path: string): Promise<CaseRow[]> {
  const content = readFileSync(path).toString('base64');
  const { headings, rows } = await readListFile({ content, sheet: null });
  const { header, rows: mapped } = mappedRows(headings, guessMapping(headings), rows);
  const { cases, problems } = parseCaseRows(header, mapped, TODAY);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(`${basename(path)}: ${JSON.stringify(errors[0])}`);
  return [...cases];
}

const takenOut = (cases: readonly CaseRow[]) =>
  cases.map((row) => {
    const cells = exportedCells(row, row.consent);
    return HEADINGS.map((heading) => cells[heading] ?? '');
  });

async function asXlsx(rows: string[][]): Promise<Buffer> {
  async function* parts() {
    yield rows;
  }
  const pieces: Buffer[] = [];
  const sheet = {
    name: '事前登録',
    header: HEADINGS,
    widths: HEADINGS.map(() => 20),
    rows: parts(),
  };
  for await (const piece of writeXlsx(sheet)) pieces.push(piece);
  return Buffer.concat(pieces);
}

function read(path: string): string[][] {
  const file = parseCsv(readFileSync(path));
  if (!file.ok) throw new Error(`${path}: not read`);
  return file.rows.map(({ cells }) => [...cells]);
}

/** As the first list says it; of a list that is longer or shorter every cell differs. */
function compare(what: string, meant: string[][], found: string[][]): void {
  let wrong = meant.length === found.length ? 0 : 1;
  for (const [line, cells] of meant.entries()) {
    for (const [at, cell] of cells.entries()) {
      cellsCompared += 1;
      if (found[line]?.[at] === cell) continue;
      wrong += 1;
      say(
        `  ${what} ${line + 2} ${HEADINGS[at]}: ${JSON.stringify(cell)} became ${JSON.stringify(found[line]?.[at])}`,
      );
    }
  }
  differences += wrong;
  say(
    `${what}: ${meant.length} rows, ${wrong === 0 ? 'no changed character' : `${wrong} differences`}`,
  );
}

try {
  for (const kind of ['xlsx', 'cp932'] as const) {
    const meant = kind === 'xlsx' ? people(letters.all, "'=") : people(letters.cp932, '＝');
    const plain = saved(`list-${kind}.csv`, plainCsv([HEADINGS, ...meant]));
    const made =
      kind === 'xlsx'
        ? office(plain, 'xlsx', 'xlsx', fromCsv(UTF8))
        : office(office(plain, 'ods', 'ods', fromCsv(UTF8)), asCsv(CP932), 'csv');
    const rows = takenOut(await takenIn(made));
    compare(`${kind} made by LibreOffice, read by the import, written by the export`, meant, rows);
    const xlsx = saved(`out-${kind}.xlsx`, await asXlsx(rows));
    compare(`  … as xlsx opened in LibreOffice`, rows, readPlain(office(xlsx, asCsv(UTF8), 'csv')));
    const lost = rows.flat().filter((cell) => notInCp932(cell).length > 0).length;
    const sjis = saved(`out-${kind}.csv`, encodeCp932(csvLines([HEADINGS, ...rows])));
    const inSjis = rows.map((row) =>
      row.map((cell) => new TextDecoder('shift_jis').decode(encodeCp932(cell))),
    );
    say(`  cells that cp932 cannot hold, listed before the download: ${lost}`);
    compare(
      `  … as cp932 opened in LibreOffice`,
      inSjis,
      read(office(sjis, asCsv(UTF8), 'csv', fromCsv(CP932))),
    );
    const utf8 = saved(`out8-${kind}.csv`, writeCsv(HEADINGS, rows));
    compare(
      `  … as UTF-8 CSV opened in LibreOffice`,
      rows,
      read(office(utf8, asCsv(UTF8), 'csv', fromCsv(UTF8))),
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
say(`${cellsCompared} cells compared, ${differences} differences`);
process.exitCode = differences === 0 ? 0 : 1;
