import { resolve } from 'node:path';
import { caseTemplate } from '../case-exchange/case-columns.ts';
import { importCases } from '../case-exchange/cases.import.ts';
import { importFacilities } from '../facilities/facilities.import.ts';
import { roomTemplate } from '../facilities/room-rows.ts';
import { importRooms } from '../facilities/rooms.import.ts';
import { wamnetTemplate } from '../facilities/wamnet-template.ts';
import { allBases } from '../identity/bases.service.ts';
import type { Config } from '../platform/config.ts';
import type { InTx } from '../platform/db/tx.ts';
import { writeCsv } from '../platform/files/csv.ts';
import { progress } from '../platform/files/progress.ts';
import type { ImportOptions, ImportReport } from '../platform/text/import-report.ts';
import { hasErrors, type RowProblem } from '../platform/text/row-problem.ts';
import type { SheetTemplate } from '../platform/text/sheet.ts';
import { CommandProblem } from './command-problem.ts';
import { withPlatform } from './with-platform.ts';

interface Kind {
  label: string;
  template: SheetTemplate;
  run(inTx: InTx, path: string, options: ImportOptions): Promise<ImportReport>;
}

const kinds: Record<string, Kind> = {
  facilities: { label: '事業所', template: wamnetTemplate, run: importFacilities },
  rooms: { label: '緊急居室', template: roomTemplate, run: importRooms },
  cases: { label: '重点対象ケース', template: caseTemplate, run: importCases },
};

/** More than this would scroll the summary away; all of them are counted. */
const mostShown = 200;

/** `import facilities|rooms|cases FILE [--dry-run]` or `--template`. Exits 1 when nothing was written. */
export async function importFile(config: Config, args: string[]): Promise<number> {
  const isDryRun = args.includes('--dry-run');
  const [name = '', path] = args.filter((arg) => !arg.startsWith('--'));
  const kind = kinds[name];
  const unknown = args.find(
    (arg) => arg.startsWith('--') && !['--dry-run', '--template'].includes(arg),
  );
  const isTemplate = args.includes('--template');
  if (kind === undefined || unknown !== undefined || (path === undefined && !isTemplate))
    throw new CommandProblem(
      '使い方: import facilities|rooms|cases ファイル.csv [--dry-run]、または import rooms --template',
      'usage: import facilities|rooms|cases FILE [--dry-run], or import rooms --template',
    );
  if (isTemplate || path === undefined) {
    process.stdout.write(writeCsv(kind.template.header, kind.template.examples));
    for (const { name: column, required, ja, en } of kind.template.columns)
      console.error(`${required ? '※' : '  '} ${column}: ${ja} / ${en}`);
    return 0;
  }
  return withPlatform(config, async ({ inTx }) => {
    const baseId = await onlyBase(inTx);
    let bar: ReturnType<typeof progress> | null = null;
    let shown = 0;
    const report = await kind
      .run(inTx, resolve(process.env.INIT_CWD ?? '.', path), {
        baseId,
        isDryRun,
        onProgress: (done, total) => {
          bar ??= progress({ label: kind.label, total, out: process.stderr });
          bar.advance(done - shown);
          shown = done;
        },
      })
      .finally(() => bar?.done());
    printReport(kind, report);
    return hasErrors(report.problems) ? 1 : 0;
  });
}

async function onlyBase(inTx: InTx): Promise<string> {
  const [base, ...others] = await allBases(inTx);
  if (base === undefined || others.length > 0)
    throw new CommandProblem(
      '取り込み先の拠点がありません。先に init で拠点を作成してください。',
      'There is no single base to import into: create one with init first.',
    );
  return base.id;
}

function printReport(kind: Kind, report: ImportReport): void {
  for (const problem of report.problems.slice(0, mostShown)) console.log(lineOf(problem));
  if (report.problems.length > mostShown)
    console.log(`… ほか ${report.problems.length - mostShown} 件 / and more`);
  const { rows, created, changed, unchanged, noLongerListed } = report;
  const errors = report.problems.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) {
    console.log(
      `${kind.label}: ${errors} 件の誤りがあるため、何も取り込んでいません。 / ${errors} mistakes: nothing was imported.`,
    );
    return;
  }
  const mode = report.isDryRun ? '（試行：書き込みなし / dry run, nothing written）' : '';
  console.log(
    `${kind.label}${mode}: ${rows} 行 / rows — 追加 / new ${created}, 変更 / changed ${changed}, ` +
      `変更なし / unchanged ${unchanged}, 今回の一覧にない / no longer listed ${noLongerListed}`,
  );
}

function lineOf({ severity, line, column, code, ja, en }: RowProblem): string {
  const place = [line === null ? '' : `${line}行目 / line ${line}`, column ?? '']
    .filter(Boolean)
    .join(', ');
  const mark = severity === 'error' ? '誤り / error' : '注意 / warning';
  return `${mark}  ${place}  [${code}] ${ja} / ${en}`;
}
