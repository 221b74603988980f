/** What a facility says of itself, and who may say what of it. */
import type { FacilityClass, FacilityKind } from './labels.ts';

export interface Profile {
  kind: FacilityKind | null;
  medicalClass: FacilityClass | null;
  /** E.164; null: none. */
  phone: string | null;
  fax: string | null;
  /** A report older than this is stale. Minutes. */
  staleAfterMinutes: number;
  /** When its staff want to be reminded to report, HH:MM in Asia/Tokyo. */
  reportHours: readonly string[];
  /** How long a room is cleaned after a departure. Minutes. */
  cleaningMinutes: number;
}
type ProfileField = keyof Profile;

/** What follows from a licence, and what matching trusts: the base's to write. */
const fieldsOfTheBase = ['kind', 'medicalClass'] as const satisfies ProfileField[];

export type ProfileDecision =
  | { ok: true; profile: Profile; changed: ProfileField[]; remindsAnew: boolean }
  | { ok: false; notYours: ProfileField[] };

/** The profile as it will stand: hours in the order of the day. `changed` is empty where all is as it was. */
export function decideProfile(
  before: Profile,
  wanted: Profile,
  by: 'base' | 'facility',
): ProfileDecision {
  const profile = { ...wanted, reportHours: [...wanted.reportHours].sort() };
  const changed = changedFields(before, profile);
  const notYours = changed.filter((field) => fieldsOfTheBase.some((it) => it === field));
  if (by === 'facility' && notYours.length > 0) return { ok: false, notYours };
  return { ok: true, profile, changed, remindsAnew: changed.includes('reportHours') };
}

const fields: readonly ProfileField[] = [
  ...fieldsOfTheBase,
  'phone',
  'fax',
  'staleAfterMinutes',
  'reportHours',
  'cleaningMinutes',
];

/** Which fields of two profiles say something else, in the order of the form. */
function changedFields(before: Profile, after: Profile): ProfileField[] {
  return fields.filter((field) => String(before[field]) !== String(after[field]));
}
