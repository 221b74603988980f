import { type CaseSnapshot, snapshotOf } from '../priority-cases/case-changes.ts';
import { type CaseState, decide } from '../priority-cases/case-status.ts';
import type { CaseProfile } from '../priority-cases/profile.api.ts';
import type { CaseRow, ConsentRow } from './case-rows.ts';

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
 * list that a ward keeps knows less than the register.
 */
export function withRow(known: CaseSnapshot, row: CaseRow): CaseSnapshot {
  const { wardCode, registrationNo, name, nameKana, birthDate, sex } = row;
  return {
    ...snapshotOf(known),
    wardCode,
    registrationNo,
    name,
    nameKana,
    birthDate,
    sex,
    profile: mergedProfile(known.profile, row.profile),
  };
}

function mergedProfile(known: CaseProfile, said: CaseProfile): CaseProfile {
  const merged: Record<string, unknown> = { ...known };
  for (const [group, value] of Object.entries(said)) {
    const before = merged[group];
    merged[group] = isGroup(before) && isGroup(value) ? { ...before, ...value } : value;
  }
  return merged as CaseProfile;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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
 * goes before the council.
 */
export function withConsent(
  state: CaseState,
  consent: ConsentRow | null,
  today: string,
): CaseState {
  if (consent === null) return state;
  const given = { givenOn: consent.givenOn, expiresOn: null, scopes: consent.scopes };
  const recorded = decide(state, { type: 'record-consent', consent: given }, today);
  if ('refused' in recorded) return state;
  const { status } = recorded.state;
  if (status !== 'DRAFT' && status !== 'CONSENT_PENDING') return recorded.state;
  const submitted = decide(recorded.state, { type: 'submit-for-review' }, today);
  return 'refused' in submitted ? recorded.state : submitted.state;
}
