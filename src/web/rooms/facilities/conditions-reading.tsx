import { conditionFields } from '../../../facilities/condition-changes.ts';
import type { AcceptanceConditions } from '../../../facilities/conditions.api.ts';
import { cx } from '../../ui/classes.ts';
import { Fact, Facts } from '../../ui/layout.tsx';
import { conditionsWords } from '../../words/facility-conditions.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { sayCondition, unstated } from './say-conditions.ts';

/** Every item in words, also those that are not stated. */
export function ConditionsReading({ conditions }: { conditions: AcceptanceConditions }) {
  const w = useWords(conditionsWords);
  const language = useLanguage();
  const open = unstated(conditions);
  return (
    <Facts>
      {conditionFields.map((field) => (
        <Fact key={field} name={w[field]}>
          <span className={cx(open.includes(field) && 'font-bold text-warn')}>
            {sayCondition(field, conditions, language)}
          </span>
        </Fact>
      ))}
    </Facts>
  );
}
