import type { MedicalCare } from '../platform/text/care-labels.ts';
import {
  type AdjustableReason,
  adjustableReasons,
  type Criterion,
  type Handling,
  unstatedOf,
} from './match-codes.ts';
import type { MatchRulesBody } from './rules.api.ts';
import { handlingBy, type MatchRules, orderOf } from './rules.ts';

/** What is another between two versions of the rules. */
export type RuleChange =
  | { kind: 'order'; before: Criterion[]; after: Criterion[] }
  | { kind: 'condition'; code: AdjustableReason; before: Handling; after: Handling }
  | { kind: 'night-staff' | 'fairness'; before: number; after: number }
  | { kind: 'nurse'; added: MedicalCare[]; removed: MedicalCare[] }
  | { kind: 'phone-first'; after: boolean };

/** Rules as they are edited: what was left out in older ones is said. */
export function bodyOf(rules: MatchRules): MatchRulesBody {
  const { nightStaffFromBehaviour, nurseFor, fairnessDays, conditions, phoneFirst } = rules;
  return {
    nightStaffFromBehaviour,
    nurseFor: [...nurseFor],
    fairnessDays,
    conditions: { ...conditions },
    order: [...orderOf(rules)],
    phoneFirst: phoneFirst === true,
  };
}

/** How each condition counts, whether that is said or follows from the rest. */
export function handlingIn(body: MatchRulesBody, code: AdjustableReason): Handling {
  return handlingBy({ ...body, version: '' })(code);
}

export function changesBetween(before: MatchRulesBody, after: MatchRulesBody): RuleChange[] {
  const changes: RuleChange[] = [];
  if (before.order.join() !== after.order.join())
    changes.push({ kind: 'order', before: before.order, after: after.order });
  if (before.phoneFirst !== after.phoneFirst)
    changes.push({ kind: 'phone-first', after: after.phoneFirst });
  for (const code of adjustableReasons) {
    const [was, is] = [handlingIn(before, code), handlingIn(after, code)];
    if (was !== is) changes.push({ kind: 'condition', code, before: was, after: is });
  }
  const { nightStaffFromBehaviour: night, fairnessDays: days } = before;
  if (night !== after.nightStaffFromBehaviour)
    changes.push({ kind: 'night-staff', before: night, after: after.nightStaffFromBehaviour });
  const added = after.nurseFor.filter((it) => !before.nurseFor.includes(it));
  const removed = before.nurseFor.filter((it) => !after.nurseFor.includes(it));
  if (added.length + removed.length > 0) changes.push({ kind: 'nurse', added, removed });
  if (days !== after.fairnessDays)
    changes.push({ kind: 'fairness', before: days, after: after.fairnessDays });
  return changes;
}

/**
 * Conditions on which somebody's life may hang, whether a facility has said no or nothing (unknown is
 * never available): they are not ignored by mistake.
 */
const safetyConditions: ReadonlySet<string> = new Set(Object.entries(unstatedOf).flat());

/** What makes the rules less careful: such a change is only made by who says that it is meant. */
export function weakenings(before: MatchRulesBody, after: MatchRulesBody): RuleChange[] {
  return changesBetween(before, after).filter((change) => {
    if (change.kind === 'condition')
      return change.after === 'ignore' && safetyConditions.has(change.code);
    if (change.kind === 'night-staff') return change.after > change.before;
    return change.kind === 'nurse' && change.removed.length > 0;
  });
}
