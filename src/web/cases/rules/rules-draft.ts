import {
  type GatedStatus,
  gatedStatuses,
  needableFields,
  neededFrom,
} from '../../../priority-cases/rules/needed-fields.ts';
import type { Figure } from '../../../priority-cases/rules/register-rule-changes.ts';
import type { ChangeRegisterRules } from '../../../priority-cases/rules/register-rules.api.ts';
import type { FieldPath, RegisterRules } from '../../../priority-cases/rules/register-rules.ts';

/** From which status on each field is needed; one that is not named is not needed. */
export type NeededDraft = { readonly [field: FieldPath]: GatedStatus };

/** Rules as they are being edited: numbers are what is typed. */
export interface RulesDraft {
  needed: NeededDraft;
  figures: Readonly<Record<Figure, string>>;
}
export type Rules = ChangeRegisterRules['rules'];

export function draftOf(rules: RegisterRules): RulesDraft {
  return {
    needed: draftOfNeeded(rules.needed),
    figures: {
      consentPaperDays: String(rules.consentPaperDays),
      renewalNoticeDays: rules.renewalNoticeDays.join('、'),
      consentNoticeDays: rules.consentNoticeDays.join('、'),
      provisionalDays: String(rules.provisionalDays),
      keepYears: String(rules.keepYears),
    },
  };
}

export function draftOfNeeded(needed: RegisterRules['needed']): NeededDraft {
  return Object.fromEntries(
    needableFields.flatMap((field) => {
      const from = neededFrom(needed, field);
      return from === null ? [] : [[field, from]];
    }),
  );
}

export function withNeeded(
  needed: NeededDraft,
  field: FieldPath,
  from: GatedStatus | null,
): NeededDraft {
  const { [field]: _, ...others } = needed;
  return from === null ? others : { ...others, [field]: from };
}

/** The rules that the draft means; null, and which figures are wrong, where it means none. */
export function readDraft({ needed, figures }: RulesDraft): {
  rules: Rules | null;
  faults: readonly Figure[];
} {
  const [paper] = numbersIn(figures.consentPaperDays, 1, 365) ?? [];
  const [provisional] = numbersIn(figures.provisionalDays, 1, 365) ?? [];
  const [keep] = numbersIn(figures.keepYears, 1, 30) ?? [];
  const renewal = numbersIn(figures.renewalNoticeDays, 5, 365);
  const consent = numbersIn(figures.consentNoticeDays, 5, 365);
  const read = {
    consentPaperDays: paper,
    renewalNoticeDays: renewal,
    consentNoticeDays: consent,
    provisionalDays: provisional,
    keepYears: keep,
  };
  const faults = (Object.keys(read) as Figure[]).filter((it) => !read[it]);
  if (!paper || !provisional || !keep || !renewal || !consent) return { rules: null, faults };
  const rules: Rules = {
    consentPaperDays: paper,
    renewalNoticeDays: renewal,
    consentNoticeDays: consent,
    provisionalDays: provisional,
    keepYears: keep,
    needed: Object.fromEntries(
      gatedStatuses.map((status) => [
        status,
        needableFields.filter((field) => needed[field] === status),
      ]),
    ),
  };
  return { rules, faults };
}

/** At most so many different whole numbers, the largest first; null: it is something else. */
function numbersIn(text: string, most: number, upTo: number): number[] | null {
  const words = text
    .normalize('NFKC')
    .split(/[\s,、]+/)
    .filter((it) => it !== '');
  const numbers = [...new Set(words.map((it) => (/^\d{1,4}$/.test(it) ? Number(it) : 0)))];
  const isWhole =
    numbers.length > 0 && numbers.length <= most && numbers.every((it) => it >= 1 && it <= upTo);
  return isWhole ? numbers.sort((a, b) => b - a) : null;
}
