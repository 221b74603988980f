import type { ConditionField } from '../../../facilities/condition-changes.ts';
import type { AcceptanceConditions } from '../../../facilities/conditions.api.ts';
import { conditionsWords } from '../../words/facility-conditions.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { sayCondition } from './say-conditions.ts';

/** Differences, a line each: what it was, and what it is now. */
export function useConditionLines() {
  const w = useWords(conditionsWords);
  const language = useLanguage();
  return (
    fields: readonly ConditionField[],
    before: AcceptanceConditions | null,
    after: AcceptanceConditions,
  ): string[] =>
    fields.map((field) =>
      w.fromTill(
        w[field],
        sayCondition(field, before, language),
        sayCondition(field, after, language),
      ),
    );
}
