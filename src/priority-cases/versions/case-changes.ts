import type { CaseRecord } from '../case-record.ts';

/** What people edit of a case: this is what a version remembers and what two editors can collide in. */
const EDITED = [
  'wardCode',
  'registrationNo',
  'name',
  'nameKana',
  'birthDate',
  'sex',
  'consultationOfficeId',
  'keeperId',
  'profile',
] as const satisfies readonly (keyof CaseRecord)[];

export type CaseSnapshot = Pick<CaseRecord, (typeof EDITED)[number]>;

export function snapshotOf(record: CaseSnapshot): CaseSnapshot {
  const { wardCode, registrationNo, name, nameKana, birthDate, sex } = record;
  return {
    wardCode,
    registrationNo,
    name,
    nameKana,
    birthDate,
    sex,
    consultationOfficeId: record.consultationOfficeId,
    // Versions of before there was one do not have it.
    keeperId: record.keeperId ?? null,
    profile: record.profile,
  };
}

/**
 * Names of the fields that differ: "name", "profile.address", "profile.medical.infection". Lists
 * are one field each: what happened inside one is for a person to judge.
 */
export function changedFields(before: CaseSnapshot, after: CaseSnapshot): string[] {
  return EDITED.flatMap((field) => differences(before[field], after[field], field)).sort();
}

function differences(before: unknown, after: unknown, path: string): string[] {
  if (isGroup(before) && isGroup(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => differences(before[key], after[key], `${path}.${key}`));
  }
  return isSame(before, after) ? [] : [path];
}

/** Equal whatever the order of keys: the database gives jsonb back in its own order. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, place) => isSame(item, b[place]));
  }
  if (isGroup(a) && isGroup(b)) return differences(a, b, '').length === 0;
  return (a ?? null) === (b ?? null);
}

export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
