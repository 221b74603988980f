import {
  type AdjustableReason,
  type Handling,
  unstatedOf,
} from '../../../placement/match-codes.ts';
import type { MatchRulesView } from '../../../placement/match-rules.api.ts';
import { handlingIn } from '../../../placement/rule-changes.ts';
import type { MatchRulesBody } from '../../../placement/rules.api.ts';
import type { Editing as EditingOf } from '../../versioned/use-editor.ts';
import type { ConditionGroup } from '../../words/rule-conditions.ts';

/** Rules as they are being edited: numbers are what is typed. */
export interface RulesDraft
  extends Omit<MatchRulesBody, 'nightStaffFromBehaviour' | 'fairnessDays'> {
  night: string;
  days: string;
}

export interface Editing extends EditingOf<MatchRulesBody, RulesDraft> {
  note: string;
}

export const editingOf = ({ version, rules }: MatchRulesView): Editing => ({
  version,
  base: rules,
  draft: draftOf(rules),
  note: '',
});

export function draftOf(rules: MatchRulesBody): RulesDraft {
  const { nightStaffFromBehaviour, fairnessDays, ...rest } = rules;
  return { ...rest, night: String(nightStaffFromBehaviour), days: String(fairnessDays) };
}

/** As the server has them: match-rules' own bounds. */
export const bounds = { night: [1, 24], days: [1, 365] } as const;
type Figure = keyof typeof bounds;

/** The rules that the draft means; null, and which figures are wrong, where it means none. */
export function readDraft({ night, days, ...rest }: RulesDraft): {
  rules: MatchRulesBody | null;
  faults: readonly Figure[];
} {
  const figures = { night: numberOf(night, 'night'), days: numberOf(days, 'days') };
  const faults = (['night', 'days'] as const).filter((it) => figures[it] === null);
  if (figures.night === null || figures.days === null) return { rules: null, faults };
  return {
    rules: { ...rest, nightStaffFromBehaviour: figures.night, fairnessDays: figures.days },
    faults,
  };
}

function numberOf(text: string, figure: Figure): number | null {
  const plain = text.normalize('NFKC').trim();
  const [least, most] = bounds[figure];
  const value = /^\d{1,4}$/.test(plain) ? Number(plain) : Number.NaN;
  return value >= least && value <= most ? value : null;
}

export function withSwapped(draft: RulesDraft, index: number, by: -1 | 1): RulesDraft {
  const order = [...draft.order];
  const [one, other] = [order[index], order[index + by]];
  if (one === undefined || other === undefined) return draft;
  order[index] = other;
  order[index + by] = one;
  return { ...draft, order };
}

/** Each condition with its codes: not met, and where the facility may say nothing, not said. */
export const conditionGroups: readonly {
  group: ConditionGroup;
  notMet: readonly AdjustableReason[];
  unstated: AdjustableReason | null;
}[] = [
  { group: 'care', notMet: ['medical-care-not-accepted'], unstated: 'medical-care-unstated' },
  { group: 'nurse', notMet: ['no-nurse'], unstated: 'nurse-unstated' },
  { group: 'night', notMet: ['no-night-staff'], unstated: 'night-staff-unstated' },
  { group: 'behaviour', notMet: ['behaviour-above-limit'], unstated: 'behaviour-unstated' },
  { group: 'wheelchair', notMet: ['wheelchair-not-accepted'], unstated: 'wheelchair-unstated' },
  { group: 'infection', notMet: ['infection-not-accepted'], unstated: 'infection-unstated' },
  { group: 'children', notMet: ['children-not-accepted'], unstated: 'children-unstated' },
  { group: 'sex', notMet: ['sex-not-accepted'], unstated: null },
  { group: 'age', notMet: ['too-young', 'too-old'], unstated: null },
  { group: 'trial', notMet: ['trial-stay-required'], unstated: null },
  { group: 'hours', notMet: ['outside-admission-hours'], unstated: null },
  { group: 'avoid', notMet: ['person-avoids'], unstated: null },
];

/** How a condition counts in the draft, whether that was said or follows from the rest. */
export function handlingOfDraft(draft: RulesDraft, code: AdjustableReason): Handling {
  return handlingIn({ ...draft, nightStaffFromBehaviour: 1, fairnessDays: 1 }, code);
}

/** What may be chosen: what is not known is ignored only together with the condition itself. */
export function handlingsFor(draft: RulesDraft, code: AdjustableReason): readonly Handling[] {
  if (code === 'person-avoids') return ['exclude', 'phone-first'];
  const refused = unstatedOf[code as keyof typeof unstatedOf] as AdjustableReason | undefined;
  const isWhole = refused === undefined || handlingOfDraft(draft, refused) === 'ignore';
  return isWhole ? ['exclude', 'phone-first', 'ignore'] : ['exclude', 'phone-first'];
}

/** Sets how a condition counts. Where it is no longer ignored, not knowing it is not ignored either. */
export function withHandling(
  draft: RulesDraft,
  codes: readonly AdjustableReason[],
  handling: Handling,
): RulesDraft {
  const conditions = { ...draft.conditions };
  for (const code of codes) {
    conditions[code] = handling;
    for (const [unstated, refused] of Object.entries(unstatedOf)) {
      const of = unstated as keyof typeof unstatedOf;
      if (refused === code && handling !== 'ignore' && conditions[of] === 'ignore')
        conditions[of] = 'phone-first';
    }
  }
  return { ...draft, conditions };
}
