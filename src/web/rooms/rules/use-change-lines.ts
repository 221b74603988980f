import { MATCH_REASONS } from '../../../placement/reasons.ts';
import type { RuleChange } from '../../../placement/rule-changes.ts';
import type { MedicalCare } from '../../../platform/text/care-labels.ts';
import { personCodes } from '../../words/codes-person.ts';
import { criterionLabels, handlingLabels, ruleChangeWords } from '../../words/match-rules.ts';
import { type Label, useSay, useWords, type Words } from '../../words/words.ts';

/** What is another, a line each. */
export function useChangeLines(): (changes: readonly RuleChange[]) => string[] {
  const w = useWords(ruleChangeWords);
  const say = useSay();
  return (changes) => changes.flatMap((change) => sayChange(change, w, say));
}

function sayChange(
  change: RuleChange,
  w: Words<typeof ruleChangeWords>,
  say: (label: Label) => string,
): string[] {
  const care = (items: readonly MedicalCare[]) =>
    items.map((it) => say(personCodes.medicalCare[it])).join(w.join);
  switch (change.kind) {
    case 'order':
      return [w.order(change.after.map((it) => say(criterionLabels[it])).join(w.before))];
    case 'condition':
      return [
        w.condition(
          // Quoted, so without its full stop.
          say(MATCH_REASONS[change.code]).replace(/[。.]$/, ''),
          say(handlingLabels[change.before]),
          say(handlingLabels[change.after]),
        ),
      ];
    case 'night-staff':
      return [w.night(change.before, change.after)];
    case 'fairness':
      return [w.days(change.before, change.after)];
    case 'nurse':
      return [
        ...(change.added.length > 0 ? [w.nurseAdded(care(change.added))] : []),
        ...(change.removed.length > 0 ? [w.nurseRemoved(care(change.removed))] : []),
      ];
    case 'phone-first':
      return [change.after ? w.phoneOn : w.phoneOff];
  }
}
