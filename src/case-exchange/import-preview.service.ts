import { recordReads } from '../audit/audit.service.ts';
import { wardsOf } from '../identity/bases.service.ts';
import { inTurns } from '../platform/clock.ts';
import type { Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { codeOf } from '../platform/text/label-map.ts';
import type { RowProblem } from '../platform/text/row-problem.ts';
import { searchKey } from '../platform/text/search-key.ts';
import { tokyoDayOf } from '../platform/text/tokyo-day.ts';
import { WARD_ALIASES, WARDS } from '../priority-cases/labels.ts';
import { CASE_COLUMNS } from './case-columns.ts';
import * as cases from './case-imports.store.ts';
import {
  changesOf,
  type ImportPlan,
  type PlannedChange,
  planOf,
  preparedRow,
} from './case-plan.service.ts';
import { type CaseFile, type CaseRow, caseRowsReader } from './case-rows.ts';
import { fieldOfColumn } from './export-columns.ts';
import { type ExportedCells, exportedCells } from './exported-row.ts';
import {
  type MappedRows,
  mappedRows,
  mendedCell,
  NEEDED_COLUMNS,
  placesOf,
} from './mapped-rows.ts';
import { maybeKnown, scopeProblem, wardProblems } from './plan-problems.ts';
import type {
  ImportQuery,
  ImportRowView,
  ImportView,
  RowFilter,
  RowStanding,
} from './staged-imports.api.ts';
import { stagedImportProblems as problems } from './staged-imports.problems.ts';
import * as store from './staged-imports.store.ts';
import type { StagedRow } from './staging.ts';

interface FoundProblem extends RowProblem {
  mended: string | null;
  caseId: string | null;
}

/** What a list would do to the register, as it stands now. */
export interface Examined {
  columns: string[];
  /** Columns without which no row can be read. */
  missing: string[];
  problems: FoundProblem[];
  plan: ImportPlan;
  changes: Map<number, PlannedChange>;
  standings: Map<number, RowStanding>;
}

const samplesShown = 3;

/** Reads the rows as the importer does, and holds them against the register and the reader's rights. */
export async function examine(tx: Tx, staged: store.StagedImport): Promise<Examined> {
  const { header, mapping, rows } = staged;
  const today = tokyoDayOf(tx.now);
  const mapped = mappedRows(header, mapping, rows);
  const missing = NEEDED_COLUMNS.filter((name) => !mapped.columns.includes(name));
  const parsed = missing.length > 0 ? { cases: [], problems: [] } : await readRows(mapped, today);
  const plan = await planOf(tx, await inTurns(parsed.cases, preparedRow), true);
  const changes = new Map((await changesOf(tx, plan, today, false)).map((it) => [it.row.line, it]));
  const known = await knownPeople(tx, plan);
  const all = [
    ...parsed.problems,
    ...parsed.cases.flatMap(scopeProblem),
    ...plan.problems,
    ...(await foreignWards(tx, mapped, parsed.cases)),
  ];
  const cellOf = cellReader(staged);
  const found = [
    ...all.map((it) => ({ ...it, mended: mendedFor(it, cellOf), caseId: null })),
    ...known,
  ];
  return {
    columns: mapped.columns,
    missing,
    problems: found,
    plan,
    changes,
    standings: standingsOf(rows, plan, changes, found),
  };
}

async function readRows({ header, rows }: MappedRows, today: string): Promise<CaseFile> {
  const reader = caseRowsReader(header, today);
  await inTurns(rows, reader.read);
  return reader.file;
}

/** Rows that are no cases yet, for other mistakes: their ward is looked at all the same. */
async function foreignWards(
  tx: Tx,
  { header, rows }: MappedRows,
  read: readonly CaseRow[],
): Promise<RowProblem[]> {
  const lines = new Set(read.map(({ line }) => line));
  const wards = await wardsOf(tx);
  const place = header.indexOf('担当区');
  return rows.flatMap(({ line, cells }) => {
    const code = lines.has(line) ? null : codeOf(WARDS, cells[place] ?? '', WARD_ALIASES);
    return code === null ? [] : wardProblems(line, code, tx.actor, wards);
  });
}

/** Who of the new ones may be in the register already, under another number. */
async function knownPeople(tx: Tx, plan: ImportPlan): Promise<FoundProblem[]> {
  const days = [...new Set(plan.added.map(({ row }) => row.birthDate))];
  const born = await cases.bornOn(tx, days);
  const people = new Map(
    await inTurns(born, (it) => [personKey(it.nameKana, it.birthDate), it] as const),
  );
  const found = await inTurns(plan.added, ({ row }) => {
    const person = people.get(personKey(row.nameKana, row.birthDate));
    if (person === undefined) return [];
    return [{ ...maybeKnown(row.line), mended: null, caseId: person.id }];
  });
  return found.flat();
}

function personKey(kana: string, birthDate: string | null): string {
  return `${searchKey(kana)} ${birthDate}`;
}

function cellReader({ header, mapping, rows }: store.StagedImport) {
  const places = placesOf(header, mapping);
  const byLine = new Map(rows.map((row) => [row.line, row]));
  return (line: number, column: string): string =>
    byLine.get(line)?.cells[places.get(column) ?? -1] ?? '';
}

function mendedFor(
  { line, column, code }: RowProblem,
  cellOf: (line: number, column: string) => string,
): string | null {
  return line === null || column === null ? null : mendedCell(code, cellOf(line, column));
}

function standingsOf(
  rows: readonly StagedRow[],
  plan: ImportPlan,
  changes: ReadonlyMap<number, PlannedChange>,
  found: readonly FoundProblem[],
): Map<number, RowStanding> {
  const standings = new Map<number, RowStanding>(rows.map(({ line }) => [line, 'PROBLEM']));
  for (const { row } of plan.added) standings.set(row.line, 'NEW');
  for (const { line } of plan.same) standings.set(line, 'UNCHANGED');
  for (const [line, { fields, consent }] of changes)
    standings.set(line, fields.length > 0 || consent !== null ? 'CHANGED' : 'UNCHANGED');
  for (const { severity, line } of found)
    if (severity === 'error' && line !== null) standings.set(line, 'PROBLEM');
  for (const { line, isSkipped } of rows) if (isSkipped === true) standings.set(line, 'SKIPPED');
  return standings;
}

/** One page of an import with what would come of it. What it shows of cases is a read of them. */
export async function readImport(tx: Tx, id: string, query: ImportQuery): Promise<ImportView> {
  const staged = await store.findStaged(tx, id);
  if (staged === null) throw new Refused(problems['no-such-import']());
  const examined = await examine(tx, staged);
  const { columns, missing, standings } = examined;
  const matching = missing.length > 0 ? [] : staged.rows.filter(isShown(query.only, examined));
  const following = matching.filter(({ line }) => line > query.after);
  const shown = following.slice(0, query.limit);
  const rows = rowViews(staged, examined, shown);
  await recordShown(tx, rows);
  return {
    id: staged.id,
    version: staged.version,
    status: staged.status,
    source: staged.source,
    createdAt: staged.createdAt.toISOString(),
    outcome: outcomeOf(staged),
    headings: staged.header.map((name, place) => ({
      name,
      column: staged.mapping[name] ?? null,
      samples: staged.rows
        .flatMap(({ cells }) => cells[place]?.trim() || [])
        .slice(0, samplesShown),
    })),
    fields: CASE_COLUMNS.map(({ name, ja, en }) => ({
      name,
      isNeeded: NEEDED_COLUMNS.includes(name),
      ja,
      en,
    })),
    missing,
    columns,
    counts: countsOf(standings, examined.problems),
    rows,
    next: following.length > shown.length ? (shown.at(-1)?.line ?? null) : null,
  };
}

function isShown(only: RowFilter, { standings, problems: found }: Examined) {
  const lines = new Set(found.map(({ line }) => line));
  return ({ line }: StagedRow): boolean => {
    const standing = standings.get(line);
    switch (only) {
      case 'all':
        return true;
      case 'problems':
        return lines.has(line) && standing !== 'SKIPPED';
      case 'new':
        return standing === 'NEW';
      case 'changed':
        return standing === 'CHANGED';
      case 'skipped':
        return standing === 'SKIPPED';
    }
  };
}

function rowViews(
  { header, mapping }: store.StagedImport,
  { columns, standings, changes, problems: found, plan }: Examined,
  rows: readonly StagedRow[],
): ImportRowView[] {
  const places = placesOf(header, mapping);
  const order = columns.map((column) => places.get(column) ?? -1);
  const same = new Map(plan.same.map(({ line, id }) => [line, id]));
  const ofLine = new Map<number | null, FoundProblem[]>();
  for (const one of found) ofLine.set(one.line, [...(ofLine.get(one.line) ?? []), one]);
  return rows.map(({ line, cells }) => {
    const change = changes.get(line);
    return {
      line,
      standing: standings.get(line) ?? 'PROBLEM',
      caseId: change?.known.record.id ?? same.get(line) ?? null,
      cells: order.map((place) => cells[place] ?? ''),
      problems: (ofLine.get(line) ?? []).map(({ line: _line, ...problem }) => problem),
      changes: change === undefined ? [] : changedCells(change),
    };
  });
}

/** What stands in the register, and what would stand there, by the columns of the list. */
function changedCells({ known: { record }, snapshot, consent }: PlannedChange) {
  const before: ExportedCells = exportedCells(record, null);
  const after: ExportedCells = exportedCells(snapshot, consent);
  return CASE_COLUMNS.flatMap(({ name }) =>
    before[name] === after[name]
      ? []
      : [{ column: name, before: before[name] ?? '', after: after[name] ?? '' }],
  );
}

function countsOf(
  standings: ReadonlyMap<number, RowStanding>,
  found: readonly FoundProblem[],
): ImportView['counts'] {
  const counted = { NEW: 0, CHANGED: 0, UNCHANGED: 0, PROBLEM: 0, SKIPPED: 0 };
  for (const standing of standings.values()) counted[standing] += 1;
  const warned = new Set(found.flatMap((it) => (it.severity === 'warning' ? it.line : [])));
  return {
    rows: standings.size,
    new: counted.NEW,
    changed: counted.CHANGED,
    unchanged: counted.UNCHANGED,
    problems: counted.PROBLEM,
    warnings: warned.size,
    skipped: counted.SKIPPED,
    mendable: found.filter(({ mended }) => mended !== null).length,
  };
}

function outcomeOf({ created, changed, unchanged }: store.StagedImport): ImportView['outcome'] {
  if (created === null || changed === null || unchanged === null) return null;
  return { created, changed, unchanged };
}

async function recordShown(tx: Tx, rows: readonly ImportRowView[]): Promise<void> {
  const shown = rows.filter(({ caseId, changes }) => caseId !== null && changes.length > 0);
  const columns = new Set(shown.flatMap(({ changes }) => changes.map(({ column }) => column)));
  await recordReads(tx, {
    subjectKind: 'priority_cases',
    subjectIds: shown.flatMap(({ caseId }) => caseId ?? []),
    fields: [...new Set([...columns].flatMap((column) => fieldOfColumn(column) ?? []))],
    purpose: 'registration',
  });
}
