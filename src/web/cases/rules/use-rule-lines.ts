import { useQuery } from '@tanstack/react-query';
import type { RegisterRuleChange } from '../../../priority-cases/rules/register-rule-changes.ts';
import { caseCodes } from '../../words/codes-case.ts';
import { registerRulesWords } from '../../words/register-rules.ts';
import { useSay, useWords } from '../../words/words.ts';
import { fieldPlacesQuery } from './field-places.ts';

/** What is another, a line each. */
export function useRuleLines(): (changes: readonly RegisterRuleChange[]) => string[] {
  const w = useWords(registerRulesWords);
  const say = useSay();
  const { data: places = [] } = useQuery(fieldPlacesQuery);
  return (changes) =>
    changes.map((change) => {
      if (change.kind === 'figure') {
        const unit = change.figure === 'keepYears' ? w.yearsUnit : w.daysUnit;
        const told = (numbers: readonly number[]) => `${numbers.join(w.join)}${unit}`;
        return w.changedField(w[change.figure], told(change.before), told(change.after));
      }
      const label = places.find(({ field }) => field === change.field)?.label;
      const told = (from: typeof change.before) =>
        from === null ? w.never : w.from(say(caseCodes.caseStatus[from]));
      return w.changedField(
        label ? say(label) : change.field,
        told(change.before),
        told(change.after),
      );
    });
}
