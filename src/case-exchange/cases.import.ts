import { createHash } from 'node:crypto';
import { system } from '../platform/actor.ts';
import type { InTx, Tx } from '../platform/db/tx.ts';
import { readCsv } from '../platform/files/csv.ts';
import {
  type ImportOptions,
  type ImportReport,
  nothingWritten,
} from '../platform/text/import-report.ts';
import { hasErrors, inFileOrder, type RowProblem } from '../platform/text/row-problem.ts';
import { tokyoDayOf } from '../platform/text/tokyo-day.ts';
import { changedFields } from '../priority-cases/case-changes.ts';
import { standingOf, stateOf } from '../priority-cases/case-state.ts';
import { dueOf } from '../priority-cases/case-status.ts';
import { searchKeyOf } from '../priority-cases/case-view.ts';
import { renewalWake } from '../priority-cases/case-wakes.ts';
import { phonesOf } from '../priority-cases/profile-phones.ts';
import * as store from './case-imports.store.ts';
import { type CaseRow, parseCaseRows } from './case-rows.ts';
import { newConsent, snapshotOfRow, withConsent, withRow } from './with-row.ts';

interface Prepared {
  row: CaseRow;
  hash: string;
}

/**
 * Reads a ward's list of cases into the register: all or nothing, and the same file again changes
 * nothing. A case is recognised by the number of the list. Without a consent it becomes a draft,
 * with one it goes before the council; nothing in a file makes a case ACTIVE.
 */
export async function importCases(
  inTx: InTx,
  path: string,
  { baseId, isDryRun = false, onProgress }: ImportOptions,
): Promise<ImportReport> {
  const actor = system('import', baseId);
  const file = await readCsv(path);
  if (!file.ok) return nothingWritten(file.problems, 0, isDryRun);
  const rows = file.rows.length + file.problems.length;
  const today = await inTx(actor, async (tx) => tokyoDayOf(tx.now));
  const parsed = parseCaseRows(file.header, file.rows, today);
  const problems = [...file.problems, ...parsed.problems, ...parsed.cases.flatMap(scopeProblem)];
  if (hasErrors(problems)) return nothingWritten(problems, rows, isDryRun);
  const prepared = parsed.cases.map((row, place) => {
    onProgress?.(place + 1, parsed.cases.length);
    return { row, hash: hashOf(row) };
  });
  return inTx(actor, async (tx) => {
    await store.lockImports(tx);
    const plan = await planOf(tx, prepared);
    const all = inFileOrder([...problems, ...plan.problems]);
    if (hasErrors(all)) return nothingWritten(all, rows, isDryRun);
    if (!isDryRun) await write(tx, plan, today);
    return {
      isWritten: !isDryRun,
      isDryRun,
      rows,
      created: plan.added.length,
      changed: plan.changed.length,
      unchanged: prepared.length - plan.added.length - plan.changed.length,
      noLongerListed: plan.noLongerListed,
      problems: all,
    };
  });
}

interface Plan {
  added: Prepared[];
  changed: (Prepared & { id: string })[];
  noLongerListed: number;
  problems: RowProblem[];
}

/** What of the file is new, what differs, and what stands in its way in the register. */
async function planOf(tx: Tx, prepared: readonly Prepared[]): Promise<Plan> {
  const known = await store.knownCases(tx);
  const byKey = new Map(known.flatMap((it) => (it.importKey === null ? [] : [[it.importKey, it]])));
  const byNumber = new Map(known.map((it) => [it.registrationNo, it]));
  const plan: Plan = { added: [], changed: [], noLongerListed: byKey.size, problems: [] };
  for (const one of prepared) {
    const { line, registrationNo } = one.row;
    const before = byKey.get(registrationNo);
    if (before !== undefined) plan.noLongerListed -= 1;
    if (before?.importHash === one.hash) continue;
    const holder = byNumber.get(registrationNo);
    if (holder !== undefined && holder.id !== before?.id) {
      plan.problems.push(numberTaken(line));
    } else if (before === undefined) {
      plan.added.push(one);
    } else if (before.status === 'CLOSED') {
      plan.problems.push(caseClosed(line));
    } else {
      plan.changed.push({ ...one, id: before.id });
    }
  }
  return plan;
}

async function write(tx: Tx, plan: Plan, today: string): Promise<void> {
  await store.insertCases(
    tx,
    plan.added.map(({ row, hash }) => addedCase(row, hash, today)),
  );
  const changes = new Map(plan.changed.map((it) => [it.id, it]));
  const changed: store.ChangedCase[] = [];
  for (const locked of await store.lockCases(tx, [...changes.keys()])) {
    const change = changes.get(locked.record.id);
    if (change === undefined) continue;
    const { record, consents, decisions } = locked;
    const snapshot = withRow(record, change.row);
    const consent = newConsent(
      change.row.consent,
      consents.map((it) => ({
        givenOn: it.givenOn,
        givenBy: it.givenBy,
        withdrawnOn: it.withdrawnAt === null ? null : tokyoDayOf(it.withdrawnAt),
      })),
    );
    const holding = consents.find((it) => it.withdrawnAt === null) ?? null;
    const before = stateOf(record, holding, decisions[0]?.outcome ?? null);
    const state = withConsent(before, consent, today);
    const fields = changedFields(record, snapshot);
    if (consent !== null) tx.wakeAt(renewalWake, record.id, dueOf(state, today));
    changed.push({
      id: record.id,
      snapshot,
      standing: standingOf(state),
      searchKey: searchKeyOf(snapshot),
      phones: phonesOf(snapshot.profile),
      consent,
      importKey: change.row.registrationNo,
      importHash: change.hash,
      version: record.version + (fields.length > 0 ? 1 : 0),
      changed: fields,
    });
  }
  await store.updateCases(tx, changed);
  await keepNumbersAhead(tx, plan.added);
  const wards = new Set([...plan.added, ...plan.changed].map(({ row }) => row.wardCode));
  for (const ward of wards) tx.publish(`cases:${ward}`, tx.actor.baseId ?? '', 'cases.imported');
}

function addedCase(row: CaseRow, hash: string, today: string): store.ImportedCase {
  const snapshot = snapshotOfRow(row);
  const draft = {
    status: 'DRAFT' as const,
    isProvisional: false,
    consent: null,
    isApproved: false,
    registeredOn: null,
    nextReviewOn: null,
  };
  return {
    snapshot,
    standing: standingOf(withConsent(draft, row.consent, today)),
    searchKey: searchKeyOf(snapshot),
    phones: phonesOf(snapshot.profile),
    consent: row.consent,
    importKey: row.registrationNo,
    importHash: hash,
  };
}

/** The house's own numbers must not run into those that the list brought. */
async function keepNumbersAhead(tx: Tx, added: readonly Prepared[]): Promise<void> {
  const numbers = added.flatMap(({ row }) => {
    const match = /^A-(\d{6,9})$/.exec(row.registrationNo);
    return match === null ? [] : [Number(match[1])];
  });
  if (numbers.length > 0) {
    await store.raiseCounter(
      tx,
      numbers.reduce((a, b) => Math.max(a, b)),
    );
  }
}

function hashOf({ line: _line, ...content }: CaseRow): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

function scopeProblem({ line, consent }: CaseRow): RowProblem[] {
  if (consent === null || consent.scopes.includes('BASE')) return [];
  return [
    {
      severity: 'error',
      code: 'consent-scope-base-missing',
      ja: '同意範囲に「拠点」がありません。拠点への提供に同意のない人は登録できません。',
      en: 'The scopes lack 拠点: without it the base may not hold the case.',
      line,
      column: '同意範囲',
    },
  ];
}

function numberTaken(line: number): RowProblem {
  return {
    severity: 'error',
    code: 'registration-no-taken',
    ja: 'この登録番号は、この一覧から取り込んだのではない登録が使っています。',
    en: 'This number belongs to a case that did not come from this list.',
    line,
    column: '登録番号',
  };
}

function caseClosed(line: number): RowProblem {
  return {
    severity: 'error',
    code: 'case-closed',
    ja: '抹消された登録です。変更できません。',
    en: 'This case is closed and cannot be changed.',
    line,
    column: '登録番号',
  };
}
