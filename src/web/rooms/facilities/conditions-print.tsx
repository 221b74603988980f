import { useQuery } from '@tanstack/react-query';
import { formatDay } from '../../ui/time.tsx';
import { conditionsWords } from '../../words/facility-conditions.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { ConditionsReading } from './conditions-reading.tsx';
import { conditionsQuery } from './queries.ts';

/** What comes out of the printer in place of the forms: the conditions as they are saved, not as they are typed. */
export function ConditionsPrint({ facilityId }: { facilityId: string }) {
  const w = useWords(conditionsWords);
  const language = useLanguage();
  const view = useQuery(conditionsQuery(facilityId)).data;
  if (!view?.conditions) return null;
  return (
    <div className="hidden print:block">
      <p className="text-xl font-bold">{w.title}</p>
      <p className="mb-4">
        {view.createdAt && w.printedOf(view.version, formatDay(view.createdAt, language))}
      </p>
      <ConditionsReading conditions={view.conditions} />
      <p className="mt-4">{w.unstatedCost}</p>
    </div>
  );
}
