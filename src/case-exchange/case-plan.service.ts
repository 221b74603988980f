import { createHash } from 'node:crypto';
import { wardsOf } from '../identity/bases.service.ts';
import { userOf } from '../platform/actor.ts';
import { inTurns } from '../platform/clock.ts';
import { asHouse, type Tx } from '../platform/db/tx.ts';
import type { RowProblem } from '../platform/text/row-problem.ts';
import { tokyoDayOf } from '../platform/text/tokyo-day.ts';
import { standingOf, stateOf } from '../priority-cases/case-state.ts';
import { dueOf } from '../priority-cases/case-status.ts';
import { renewalWake } from '../priority-cases/case-wakes.ts';
import { paperDueOf } from '../priority-cases/consents/consent-terms.ts';
import { searchKeysOf } from '../priority-cases/finding/search-keys.ts';
import { phonesOf } from '../priority-cases/profile-phones.ts';
import { lackingFor } from '../priority-cases/rules/needed-fields.ts';
import { rulesOfRegister } from '../priority-cases/rules/register-rules.service.ts';
import type { RegisterRules } from '../priority-cases/rules/register-rules.ts';
import { type CaseSnapshot, changedFields } from '../priority-cases/versions/case-changes.ts';
import * as store from './case-imports.store.ts';
import type { CaseRow, ConsentRow } from './case-rows.ts';
import { caseClosed, holderProblems, numberTaken, wardProblems } from './plan-problems.ts';
import { newConsent, snapshotOfRow, withConsent, withRow } from './with-row.ts';

/** A row with what says whether it is the same as the last time. */
export interface PreparedRow {
  row: CaseRow;
  hash: string;
}

export function preparedRow(row: CaseRow): PreparedRow {
  const { line: _line, ...content } = row;
  return { row, hash: createHash('sha256').update(JSON.stringify(content)).digest('hex') };
}

export interface ImportPlan {
  added: PreparedRow[];
  changed: (PreparedRow & { id: string })[];
  /** Lines that say what they said the last time. */
  same: { line: number; id: string }[];
  /** How many rows have a case that came from a list before. */
  fromLists: number;
  problems: RowProblem[];
}

/**
 * What of the rows is new, what differs, and what stands in its way in the register or in the rights of
 * the importer. A case is recognised by the number of the list; with `takesOver` also one that was
 * registered otherwise: somebody looks at what would change.
 */
export async function planOf(
  tx: Tx,
  prepared: readonly PreparedRow[],
  takesOver: boolean,
): Promise<ImportPlan> {
  const numbers = [...new Set(prepared.map(({ row }) => row.registrationNo))];
  // Whose a number is, is asked of the whole register; of whom it is, nothing is read.
  const known = await asHouse(tx, () => store.knownCases(tx, numbers));
  const wards = await wardsOf(tx);
  const byKey = new Map(known.flatMap((it) => (it.importKey === null ? [] : [[it.importKey, it]])));
  const byNumber = new Map(known.map((it) => [it.registrationNo, it]));
  const plan: ImportPlan = { added: [], changed: [], same: [], fromLists: 0, problems: [] };
  for (const one of prepared) {
    const { line, registrationNo } = one.row;
    const listed = byKey.get(registrationNo);
    const holder = byNumber.get(registrationNo);
    if (listed !== undefined) plan.fromLists += 1;
    const before = listed ?? (takesOver && holder?.importKey === null ? holder : undefined);
    const foreign = [
      ...wardProblems(line, one.row.wardCode, tx.actor, wards),
      ...holderProblems(line, before ?? holder ?? null, tx.actor),
    ];
    if (foreign.length > 0) {
      plan.problems.push(...foreign);
    } else if (before !== undefined && before.importHash === one.hash) {
      plan.same.push({ line, id: before.id });
    } else if (holder !== undefined && holder.id !== before?.id) {
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

/** What a row makes of a case that is there. */
export interface PlannedChange {
  row: CaseRow;
  hash: string;
  known: store.WholeCase;
  snapshot: CaseSnapshot;
  /** Fields that differ. */
  fields: string[];
  /** A consent that is not on record yet. */
  consent: ConsentRow | null;
  state: ReturnType<typeof withConsent>;
}

/** What would change in each case, field by field. `isLocked`: it is about to be written. */
export async function changesOf(
  tx: Tx,
  plan: ImportPlan,
  today: string,
  isLocked: boolean,
): Promise<PlannedChange[]> {
  const changes = new Map(plan.changed.map((it) => [it.id, it]));
  const cases = await store.wholeCases(tx, [...changes.keys()], isLocked);
  const { needed } = await rulesOfRegister(tx);
  const planned = await inTurns(cases, (known) => {
    const change = changes.get(known.record.id);
    if (change === undefined) return [];
    const { record, consents, decisions } = known;
    const { row, hash } = change;
    const snapshot = withRow(record, row);
    const consent = newConsent(
      row.consent,
      consents.map((it) => ({
        givenOn: it.givenOn,
        givenBy: it.givenBy,
        withdrawnOn: it.withdrawnAt === null ? null : tokyoDayOf(it.withdrawnAt),
      })),
    );
    const holding = consents.find((it) => it.withdrawnAt === null) ?? null;
    const before = stateOf(record, holding, decisions[0]?.outcome ?? null);
    const state = withConsent(before, consent, today, isWhole(snapshot, needed));
    return [
      { row, hash, known, snapshot, fields: changedFields(record, snapshot), consent, state },
    ];
  });
  return planned.flat();
}

/** Writes the plan as the acting user; `changes` were made under the lock. */
export async function writePlan(
  tx: Tx,
  plan: ImportPlan,
  changes: readonly PlannedChange[],
  today: string,
): Promise<void> {
  const rules = await rulesOfRegister(tx);
  const added = await inTurns(plan.added, (one) => addedCase(tx, one, rules, today));
  await store.insertCases(tx, added);
  await store.updateCases(
    tx,
    await inTurns(
      changes,
      ({ row, hash, known: { record }, snapshot, fields, consent, state }) => ({
        id: record.id,
        snapshot,
        standing: standingOf(state),
        keys: searchKeysOf(snapshot),
        phones: phonesOf(snapshot.profile),
        consent: fileConsent(consent, rules),
        importKey: row.registrationNo,
        importHash: hash,
        version: record.version + (fields.length > 0 ? 1 : 0),
        changed: fields,
      }),
    ),
  );
  for (const { known, consent, state } of changes)
    if (consent !== null) tx.wakeAt(renewalWake, known.record.id, dueOf(state, today));
  await keepNumbersAhead(tx, plan.added);
  tellLists(tx, plan, changes);
}

function addedCase(
  tx: Tx,
  { row, hash }: PreparedRow,
  rules: RegisterRules,
  today: string,
): store.ImportedCase {
  const { actor } = tx;
  const isOffice = actor.kind === 'user' && actor.role === 'consultation_staff';
  const snapshot = {
    ...snapshotOfRow(row),
    consultationOfficeId: isOffice ? actor.organisationId : null,
    keeperId: userOf(actor),
  };
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
    standing: standingOf(withConsent(draft, row.consent, today, isWhole(snapshot, rules.needed))),
    keys: searchKeysOf(snapshot),
    phones: phonesOf(snapshot.profile),
    consent: fileConsent(row.consent, rules),
    importKey: row.registrationNo,
    importHash: hash,
  };
}

/** Whether it lacks nothing that the rules want of a case before the council. */
function isWhole(snapshot: CaseSnapshot, needed: RegisterRules['needed']): boolean {
  return lackingFor('UNDER_REVIEW', snapshot, needed).length === 0;
}

function fileConsent(
  consent: ConsentRow | null,
  { consentPaperDays }: RegisterRules,
): store.FileConsent | null {
  return consent && { ...consent, paperDueOn: paperDueOf(consent, consentPaperDays) };
}

/** The house's own numbers must not run into those that the list brought. */
async function keepNumbersAhead(tx: Tx, added: readonly PreparedRow[]): Promise<void> {
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

/** One event for a list, whatever stands in the file. */
function tellLists(tx: Tx, plan: ImportPlan, changes: readonly PlannedChange[]): void {
  const topics = new Set([...plan.added, ...changes].map(({ row }) => `cases:${row.wardCode}`));
  for (const { known } of changes) {
    const { wardCode, consultationOfficeId: office } = known.record;
    topics.add(`cases:${wardCode}`);
    if (office !== null) topics.add(`office:${office}`);
  }
  const { actor } = tx;
  if (actor.kind === 'user' && actor.role === 'consultation_staff')
    topics.add(`office:${actor.organisationId}`);
  for (const topic of topics) tx.publish(topic, actor.baseId ?? '', 'cases.imported');
}
