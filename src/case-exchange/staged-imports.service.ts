import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { type Actor, system } from '../platform/actor.ts';
import type { InTx, Tx } from '../platform/db/tx.ts';
import type { Step } from '../platform/http/endpoint.ts';
import { inField, Refused } from '../platform/problem.ts';
import { DAY_MS } from '../platform/text/tokyo-day.ts';
import { CASE_COLUMNS } from './case-columns.ts';
import { fittingMapping, guessMapping } from './column-mapping.ts';
import { examine } from './import-preview.service.ts';
import { readListFile } from './list-file.service.ts';
import { placesOf } from './mapped-rows.ts';
import type { CellsBody, importList, MappingBody, UploadBody } from './staged-imports.api.ts';
import { stagedImportProblems as problems } from './staged-imports.problems.ts';
import * as store from './staged-imports.store.ts';
import type { ColumnMapping, StagedRow } from './staging.ts';

/** More is a sign that nobody finishes them. */
const mostOpen = 10;
const keptDays = 7;

/**
 * Takes a file in as rows that only the uploader sees; nothing of it reaches the register. The columns
 * are those that the organisation chose for such a list the last time, or a guess.
 */
export async function uploadList(step: Step, body: UploadBody) {
  const file = await readListFile(body);
  return step(async (tx) => {
    await store.lockUploads(tx);
    if ((await store.listOpen(tx)).length >= mostOpen)
      throw new Refused(problems['too-many-imports']());
    const before = await store.findMapping(
      tx,
      organisationOf(tx.actor),
      fingerprintOf(file.headings),
    );
    const staged = await store.insertStaged(tx, {
      source: file.source,
      header: file.headings,
      rows: file.rows,
      mapping:
        before === null ? guessMapping(file.headings) : fittingMapping(file.headings, before),
    });
    return { id: staged.id, version: staged.version };
  });
}

/** The asking person's imports that are under way. */
export async function listImports(tx: Tx): Promise<z.input<typeof importList>> {
  const items = await store.listOpen(tx);
  return {
    items: items.map(({ createdAt, updatedAt, ...item }) => ({
      ...item,
      createdAt: createdAt.toISOString(),
      updatedAt: updatedAt.toISOString(),
    })),
  };
}

/** Says which column of the list stands for which of ours; kept for the next list like it. */
export async function mapColumns(
  tx: Tx,
  id: string,
  version: number | null,
  { mapping }: MappingBody,
) {
  const staged = await lockOpen(tx, id, version);
  const said = new Map(mapping.map(({ heading, column }) => [heading, column]));
  const next: ColumnMapping = {};
  const taken = new Set<string>();
  for (const heading of staged.header) {
    const column = said.get(heading) ?? null;
    if (column !== null && !isOurs(column))
      throw new Refused(inField(problems['no-such-column'], '/mapping'));
    if (column !== null && taken.has(column))
      throw new Refused(inField(problems['column-mapped-twice'], '/mapping'));
    if (column !== null) taken.add(column);
    next[heading] = column;
  }
  await store.keepMapping(tx, {
    organisationId: organisationOf(tx.actor),
    headings: fingerprintOf(staged.header),
    mapping: next,
  });
  return { id, version: await store.updateStaged(tx, staged, { mapping: next }) };
}

/** Corrects cells, and says of rows whether they are taken over at all. */
export async function correctCells(
  tx: Tx,
  id: string,
  version: number | null,
  { cells, rows }: CellsBody,
) {
  const staged = await lockOpen(tx, id, version);
  const copy = editable(staged);
  for (const { line, column, value } of cells) setCell(copy, line, column, value);
  for (const { line, isSkipped } of rows) rowAt(copy, line).isSkipped = isSkipped;
  return { id, version: await store.updateStaged(tx, staged, copy) };
}

/** Takes over every value that is offered for what a spreadsheet took for a number. */
export async function mendCells(tx: Tx, id: string, version: number | null) {
  const staged = await lockOpen(tx, id, version);
  const copy = editable(staged);
  const { problems: found } = await examine(tx, staged);
  for (const { line, column, mended } of found)
    if (line !== null && column !== null && mended !== null) setCell(copy, line, column, mended);
  return { id, version: await store.updateStaged(tx, staged, copy) };
}

/** Throws what was handed in away. There being none is what was asked for. */
export async function discardImport(tx: Tx, id: string) {
  const staged = await store.lockStaged(tx, id);
  if (staged?.status === 'OPEN')
    await store.updateStaged(tx, staged, {
      status: 'DISCARDED',
      rows: [],
      header: [],
      mapping: {},
    });
  return { ok: true as const };
}

/** What nobody came back to in a week; it holds what a list tells of people. */
export function forgetOldImports(inTx: InTx): Promise<void> {
  return inTx(system('case-imports'), (tx) =>
    store.deleteUntouched(tx, new Date(tx.now.getTime() - keptDays * DAY_MS)),
  );
}

/** The import to be changed, locked. Throws where it is over, or is not the one that was looked at. */
export async function lockOpen(
  tx: Tx,
  id: string,
  version: number | null,
): Promise<store.StagedImport> {
  const staged = await store.lockStaged(tx, id);
  if (staged === null) throw new Refused(problems['no-such-import']());
  if (staged.status !== 'OPEN') throw new Refused(problems['import-over']());
  if (staged.version !== version)
    throw new Refused(problems['import-changed']({ extra: { version: staged.version } }));
  return staged;
}

interface Editable {
  header: string[];
  mapping: ColumnMapping;
  rows: StagedRow[];
}

function editable({ header, mapping, rows }: store.StagedImport): Editable {
  return {
    header: [...header],
    mapping: { ...mapping },
    rows: rows.map((row) => ({ ...row, cells: [...row.cells] })),
  };
}

/** A column of ours that the list lacks comes behind its own. */
function setCell(copy: Editable, line: number, column: string, value: string): void {
  if (!isOurs(column)) throw new Refused(inField(problems['no-such-column'], '/cells'));
  let place = placesOf(copy.header, copy.mapping).get(column);
  if (place === undefined) {
    place = copy.header.length;
    const heading = copy.header.includes(column) ? `${column} (${place})` : column;
    copy.header.push(heading);
    copy.mapping[heading] = column;
  }
  const row = rowAt(copy, line);
  while (row.cells.length <= place) row.cells.push('');
  row.cells[place] = value;
}

function rowAt({ rows }: Editable, line: number): StagedRow {
  const row = rows.find((it) => it.line === line);
  if (row === undefined) throw new Refused(problems['no-such-row']());
  return row;
}

const ours = new Set(CASE_COLUMNS.map(({ name }) => name));
const isOurs = (column: string): boolean => ours.has(column);

function fingerprintOf(headings: readonly string[]): string {
  return createHash('sha256').update(headings.join('\n')).digest('hex');
}

function organisationOf(actor: Actor): string {
  if (actor.kind !== 'user') throw new Error('a job handed a list in');
  return actor.organisationId;
}
