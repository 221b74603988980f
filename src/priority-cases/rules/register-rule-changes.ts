import { type GatedStatus, gatedStatuses, neededFrom } from './needed-fields.ts';
import type { FieldPath, RegisterRules } from './register-rules.ts';

const figures = [
  'consentPaperDays',
  'renewalNoticeDays',
  'consentNoticeDays',
  'provisionalDays',
  'keepYears',
] as const satisfies readonly (keyof RegisterRules)[];
export type Figure = (typeof figures)[number];

/** What is another between two versions of the rules of the register. */
export type RegisterRuleChange =
  | { kind: 'field'; field: FieldPath; before: GatedStatus | null; after: GatedStatus | null }
  | { kind: 'figure'; figure: Figure; before: readonly number[]; after: readonly number[] };

export function registerRuleChanges(
  before: RegisterRules,
  after: RegisterRules,
): RegisterRuleChange[] {
  const named = [before, after].flatMap(({ needed }) =>
    gatedStatuses.flatMap((status) => needed[status] ?? []),
  );
  const fields = [...new Set(named)].flatMap((field): RegisterRuleChange[] => {
    const [was, is] = [neededFrom(before.needed, field), neededFrom(after.needed, field)];
    return was === is ? [] : [{ kind: 'field', field, before: was, after: is }];
  });
  const numbers = figures.flatMap((figure): RegisterRuleChange[] => {
    const [was, is] = [[before[figure]].flat(), [after[figure]].flat()];
    return was.join() === is.join() ? [] : [{ kind: 'figure', figure, before: was, after: is }];
  });
  return [...fields, ...numbers];
}
