import type { AcceptanceConditions } from './conditions.api.ts';

export type ConditionField = keyof AcceptanceConditions;

/** Every item, in the order of the form and of its print. */
export const conditionFields = [
  'medicalCare',
  'nurse',
  'nightStaff',
  'behaviourMax',
  'wheelchair',
  'sex',
  'minAge',
  'maxAge',
  'children',
  'infection',
  'trialStayRequired',
  'transport',
  'admissionHours',
] as const satisfies readonly ConditionField[];

/** Which items say something else; null stands for conditions that were never stated. */
export function changedConditions(
  before: AcceptanceConditions | null,
  after: AcceptanceConditions,
): ConditionField[] {
  return conditionFields.filter(
    (field) => meaning(before?.[field] ?? null) !== meaning(after[field]),
  );
}

/** The same in whatever order members and items were written. */
function meaning(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(value.map(meaning).sort());
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, inner]) => `${key}:${meaning(inner)}`);
  return `{${members.sort().join()}}`;
}
