import { rowReaders } from '../platform/text/sheet.ts';
import { type CaseState, decide } from '../priority-cases/case-status.ts';
import type { CaseProfile } from '../priority-cases/profile.api.ts';
import { type CaseSnapshot, isGroup, snapshotOf } from '../priority-cases/versions/case-changes.ts';
import { CASE_COLUMNS } from './case-columns.ts';
import type { CaseRow, ConsentRow } from './case-rows.ts';
import { exportedProfile } from './exported-row.ts';
import { profileOf } from './profile-cells.ts';

/** In a file whose letters cannot write a name: see cp932.ts. */
const GETA = '〓';

/** What the register holds of a consent, as far as a file may repeat it. */
interface KnownConsent {
  givenOn: string;
  givenBy: string;
  /** The day in Japan on which it was taken back. */
  withdrawnOn: string | null;
}

/** The person of a row, as a case that nobody has registered yet. */
export function snapshotOfRow(row: CaseRow): CaseSnapshot {
  return snapshotOf({ ...row, consultationOfficeId: null, keeperId: null });
}

/**
 * The case with what the file says. A file adds and corrects; what it leaves open stays, since the
 * list that a ward keeps knows less than the register. What it says as the register would write it
 * into a file stays whole too: a cell holds less than the case does (one of several caregivers, an
 * allergy without its danger), and a file that only went out and came back changes nothing.
 */
export function withRow(known: CaseSnapshot, row: CaseRow): CaseSnapshot {
  const { wardCode, registrationNo, name, nameKana, birthDate, sex } = row;
  return {
    ...snapshotOf(known),
    wardCode,
    registrationNo,
    name: isAsWritten(name, known.name.trim()) ? known.name : name,
    nameKana: isAsWritten(nameKana, known.nameKana.trim()) ? known.nameKana : nameKana,
    birthDate,
    sex,
    profile: mergedProfile(known.profile, row.profile),
  };
}

const HEADINGS = CASE_COLUMNS.map(({ name }) => name);

/** What a reader makes of the cells in which the register would write this profile. */
function asInFile(profile: CaseProfile): CaseProfile {
  const cells = exportedProfile(profile);
  const row = { line: 0, cells: HEADINGS.map((heading) => cells[heading] ?? '') };
  return profileOf(rowReaders(HEADINGS, [])(row));
}

function mergedProfile(known: CaseProfile, said: CaseProfile): CaseProfile {
  const inFile: Record<string, unknown> = asInFile(known);
  const merged: Record<string, unknown> = { ...known };
  for (const [group, value] of Object.entries(said)) {
    const [before, wrote] = [merged[group], inFile[group]];
    if (isAsWritten(value, wrote)) continue;
    merged[group] =
      isGroup(before) && isGroup(value) ? { ...before, ...news(value, wrote) } : value;
  }
  return merged as CaseProfile;
}

/** The fields of a group that say something else than the register wrote. */
function news(said: object, wrote: unknown): object {
  const before: Record<string, unknown> = isGroup(wrote) ? { ...wrote } : {};
  return Object.fromEntries(
    Object.entries(said).filter(([field, value]) => !isAsWritten(value, before[field])),
  );
}

/** 〓 stands for whatever the letters of the file could not write. */
function isAsWritten(said: unknown, wrote: unknown): boolean {
  if (typeof said === 'string' && typeof wrote === 'string') {
    if (said === wrote || !said.includes(GETA)) return said === wrote;
    const parts = said.split(GETA).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.{1,12}?')}$`, 'su').test(wrote);
  }
  if (!isObject(said) || !isObject(wrote)) return said === wrote;
  const keys = Object.keys(said);
  return (
    keys.length === Object.keys(wrote).length &&
    keys.every((key) => isAsWritten(said[key], wrote[key]))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A consent of the file that is new: not on record, and not older than a withdrawal. */
export function newConsent(
  said: ConsentRow | null,
  known: readonly KnownConsent[],
): ConsentRow | null {
  if (said === null) return null;
  const isKnown = known.some(
    (it) =>
      (it.givenOn === said.givenOn && it.givenBy === said.givenBy) ||
      (it.withdrawnOn !== null && it.withdrawnOn >= said.givenOn),
  );
  return isKnown ? null : said;
}

/**
 * The state after a file brought a consent: it is recorded, and a case that waited for nothing else
 * goes before the council. `isWhole`: it lacks no field that the rules want for that.
 */
export function withConsent(
  state: CaseState,
  consent: ConsentRow | null,
  today: string,
  isWhole: boolean,
): CaseState {
  if (consent === null) return state;
  const given = { givenOn: consent.givenOn, expiresOn: null, scopes: consent.scopes };
  const recorded = decide(state, { type: 'record-consent', consent: given }, today);
  if ('refused' in recorded) return state;
  const { status } = recorded.state;
  if (!isWhole || (status !== 'DRAFT' && status !== 'CONSENT_PENDING')) return recorded.state;
  const submitted = decide(recorded.state, { type: 'submit-for-review' }, today);
  return 'refused' in submitted ? recorded.state : submitted.state;
}
