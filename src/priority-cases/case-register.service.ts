import { assertWardOfBase } from '../identity/bases.service.ts';
import { isConsultationOffice } from '../identity/users.service.ts';
import { userOf } from '../platform/actor.ts';
import { asHouse, type Tx } from '../platform/db/tx.ts';
import { portionOf } from '../platform/portion.ts';
import { inField, Refused } from '../platform/problem.ts';
import { codesOf } from '../platform/text/label-map.ts';
import { tokyoDayOf } from '../platform/text/tokyo-day.ts';
import { savedDay } from '../platform/text/wire.ts';
import { lockedOpenCase } from './case-access.service.ts';
import * as lists from './case-lists.store.ts';
import { recordListed } from './case-reads.service.ts';
import type { CaseRecord } from './case-record.ts';
import { standingOf } from './case-state.ts';
import { listItem, standingView } from './case-view.ts';
import { caseTasksWake } from './case-wakes.ts';
import { searchKeysOf } from './finding/search-keys.ts';
import { assertKeeper } from './keepers.service.ts';
import { CASE_STATUS } from './labels.ts';
import type {
  CaseCounts,
  CaseListItem,
  CaseStandingView,
  CreateCase,
  UpdateCase,
} from './priority-cases.api.ts';
import { caseProblems } from './priority-cases.problems.ts';
import * as store from './priority-cases.store.ts';
import type { CaseProfile } from './profile.api.ts';
import { phonesOf, savedProfile } from './profile-phones.ts';
import { assertCriteria } from './rules/criteria.service.ts';
import { type CaseSnapshot, changedFields, snapshotOf } from './versions/case-changes.ts';

/** Numbers that were given by hand are passed over; a run of more than this is a fault of the house. */
const NUMBERS_TRIED = 20;

const noneOfAny = Object.fromEntries(
  codesOf(CASE_STATUS).map((status) => [status, 0]),
) as CaseCounts['byStatus'];

/** Registers a person as a draft, with a number of the house's where none is given. */
export async function createCase(tx: Tx, body: CreateCase): Promise<CaseStandingView> {
  const { registrationNo, ...person } = body;
  await assertCriteria(tx, body.profile?.criteriaMet);
  const record = await register(tx, {
    ...person,
    registrationNo: registrationNo ?? null,
    birthDate: body.birthDate === null ? null : savedDay(body.birthDate),
    consultationOfficeId: body.consultationOfficeId ?? ownOffice(tx),
    keeperId: body.keeperId ?? userOf(tx.actor),
    profile: body.profile ?? {},
    emergencyId: null,
  });
  return standingView(record);
}

/**
 * Writes a new case with its first version and its numbers to be called from. Provisional where it
 * comes out of an emergency. Refuses a birth to come, another's ward or office, a number in use.
 */
export async function register(
  tx: Tx,
  person: Omit<CaseSnapshot, 'registrationNo'> & {
    registrationNo: string | null;
    emergencyId: string | null;
  },
): Promise<CaseRecord> {
  const { registrationNo, emergencyId } = person;
  const profile = savedProfile(person.profile);
  assertMayHold(tx, person);
  // An emergency's ward was looked at when the call came; in the night nothing is refused for it.
  if (emergencyId === null) await assertOfBase(tx, person, null);
  const { keeperId } = person;
  if (keeperId !== null && keeperId !== userOf(tx.actor)) await assertKeeper(tx, person, keeperId);
  for (let tried = 0; tried < NUMBERS_TRIED; tried += 1) {
    const number = registrationNo ?? numberOf(await store.nextNumber(tx));
    const snapshot = snapshotOf({ ...person, registrationNo: number, profile });
    const record = await writing(
      store.insertCase(tx, {
        ...snapshot,
        ...standingOf({
          status: 'DRAFT',
          isProvisional: emergencyId !== null,
          consent: null,
          isApproved: false,
          registeredOn: null,
          nextReviewOn: null,
        }),
        emergencyId,
        ...searchKeysOf(snapshot),
      }),
    );
    if (record !== null) {
      await store.insertVersion(tx, record, record.version, { changed: [], reason: null });
      await store.replacePhones(tx, record, phonesOf(profile));
      tellOf(tx, record);
      return record;
    }
    if (registrationNo !== null) break;
  }
  throw new Refused(caseProblems['registration-no-taken']());
}

/**
 * Changes what is named and keeps the rest. `version` is the one that was edited: where somebody
 * saved in between, refuses with the names of the fields that changed since.
 */
export async function updateCase(
  tx: Tx,
  id: string,
  version: number | null,
  body: UpdateCase,
): Promise<CaseStandingView> {
  const record = await lockedOpenCase(tx, id);
  if (version !== record.version) {
    const changed = await store.changedSince(tx, id, version ?? 0);
    throw new Refused(
      caseProblems['version-conflict']({ extra: { version: record.version, changed } }),
    );
  }
  const edited = editedBy(record, body);
  assertMayHold(tx, edited);
  await assertOfBase(tx, edited, record);
  await assertCriteria(tx, body.profile?.criteriaMet);
  const { keeperId } = edited;
  if (keeperId !== null && keeperId !== record.keeperId) await assertKeeper(tx, edited, keeperId);
  const changed = changedFields(snapshotOf(record), edited);
  if (changed.length === 0) return standingView(record);
  return standingView(await saveVersion(tx, record, edited, body.reason ?? null));
}

/** A new version of a case that is locked, with its keys to be found by, and its numbers. */
export async function saveVersion(
  tx: Tx,
  record: CaseRecord,
  edited: CaseSnapshot,
  reason: string | null,
): Promise<CaseRecord> {
  const changed = changedFields(snapshotOf(record), edited);
  const next = { ...record, ...edited, version: record.version + 1, updatedAt: tx.now };
  await writing(
    store.updateEdited(tx, record.id, {
      ...edited,
      ...searchKeysOf(edited),
      version: next.version,
    }),
  );
  await store.insertVersion(tx, next, next.version, { changed, reason });
  // Of another office may be what was put into this one, and its numbers stay.
  await asHouse(tx, () => store.replacePhones(tx, next, phonesOf(next.profile)));
  tellOf(tx, next, record);
  return next;
}

/** The cases that the actor may see, newest first. Each person shown is a read. */
export async function listCases(
  tx: Tx,
  filter: lists.CaseFilter,
): Promise<{ items: CaseListItem[]; next: string | null }> {
  const rows = await lists.listCases(tx, { ...filter, limit: filter.limit + 1 });
  const { shown, next } = portionOf(rows, filter.limit);
  await recordListed(tx, shown, 'registration');
  return { items: shown.map(listItem), next };
}

/** How many cases the actor may see, and how many of them lack what. Nobody is shown by it. */
export async function countCases(tx: Tx): Promise<CaseCounts> {
  const rows = await lists.countCases(tx);
  const open = rows.filter(({ status }) => status !== 'CLOSED');
  const sumOf = (what: lists.Lack | 'all') => open.reduce((sum, row) => sum + row[what], 0);
  const byStatus = Object.fromEntries(rows.map(({ status, all }) => [status, all]));
  return {
    total: sumOf('all'),
    renewalDue: sumOf('renewalDue'),
    consentMissing: sumOf('consentMissing'),
    paperOverdue: sumOf('paperOverdue'),
    noCrisisPlan: sumOf('noCrisisPlan'),
    noTrialStay: sumOf('noTrialStay'),
    byStatus: { ...noneOfAny, ...byStatus },
  };
}

/**
 * Tells the lists of ward and consultation office, also of those that it was in `before`, and has what
 * is due on the case looked at anew. The case's row is locked, or new.
 */
export function tellOf(tx: Tx, record: Whose & { id: string }, before: Whose = record): void {
  for (const topic of new Set([...topicsOf(record), ...topicsOf(before)]))
    tx.publish(topic, record.id, 'case.changed');
  tx.wakeAt(caseTasksWake, record.id, tx.now);
}

type Whose = Pick<CaseRecord, 'wardCode' | 'consultationOfficeId'>;

/** Whose lists the case is in. */
export function topicsOf({ wardCode, consultationOfficeId: office }: Whose): string[] {
  return [`cases:${wardCode}`, ...(office === null ? [] : [`office:${office}`])];
}

function editedBy(record: CaseRecord, body: UpdateCase): CaseSnapshot {
  const { profile, birthDate, consultationOfficeId, keeperId, reason: _, ...others } = body;
  const said = Object.fromEntries(Object.entries(others).filter(([, it]) => it !== undefined));
  const groups = Object.entries({ ...record.profile, ...profile }).filter(([, it]) => it !== null);
  return {
    ...snapshotOf(record),
    ...said,
    birthDate: typeof birthDate === 'string' ? savedDay(birthDate) : (birthDate ?? null),
    ...(birthDate === undefined && { birthDate: record.birthDate }),
    ...(consultationOfficeId !== undefined && { consultationOfficeId }),
    ...(keeperId !== undefined && { keeperId }),
    profile: savedProfile(Object.fromEntries(groups) as CaseProfile),
  };
}

/** Row-level security refuses the same; here it gets a code. */
function assertMayHold(
  tx: Tx,
  person: Pick<CaseSnapshot, 'wardCode' | 'birthDate' | 'consultationOfficeId'>,
): void {
  const { actor } = tx;
  if (person.birthDate !== null && person.birthDate > tokyoDayOf(tx.now)) {
    throw new Refused(caseProblems['birth-date-in-future']());
  }
  if (actor.kind !== 'user') return;
  if (actor.role === 'ward_staff' && !actor.wardCodes.includes(person.wardCode)) {
    throw new Refused(caseProblems['ward-not-yours']());
  }
  if (actor.role === 'consultation_staff' && person.consultationOfficeId !== actor.organisationId) {
    throw new Refused(caseProblems['office-not-yours']());
  }
}

/** What is new of ward and office is the base's. What a case has already may be from before. */
async function assertOfBase(
  tx: Tx,
  person: Pick<CaseSnapshot, 'wardCode' | 'consultationOfficeId'>,
  before: Pick<CaseSnapshot, 'wardCode' | 'consultationOfficeId'> | null,
): Promise<void> {
  const { wardCode, consultationOfficeId: office } = person;
  if (wardCode !== before?.wardCode) await assertWardOfBase(tx, wardCode);
  if (office === null || office === before?.consultationOfficeId) return;
  if (!(await isConsultationOffice(tx, office)))
    throw new Refused(inField(caseProblems['no-such-office'], '/consultationOfficeId'));
}

function ownOffice({ actor }: Tx): string | null {
  const isOffice = actor.kind === 'user' && actor.role === 'consultation_staff';
  return isOffice ? actor.organisationId : null;
}

function numberOf(counted: number): string {
  return `A-${String(counted).padStart(6, '0')}`;
}

/** What a constraint refused, as the refusal that a user can meet. */
async function writing<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const by = store.refusedBy(error);
    if (by === 'number') throw new Refused(caseProblems['registration-no-taken']());
    if (by === 'office') throw new Refused(caseProblems['no-such-office']());
    throw error;
  }
}
