import { formatDay } from '../../ui/time.tsx';
import { roomPlanWords } from '../../words/room-plan.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import type { Holidays } from './holidays.ts';

/** The public holidays of the days that are shown, where no row of days can say them. */
export function HolidayLine({ holidays }: { holidays: Holidays }) {
  const w = useWords(roomPlanWords);
  const language = useLanguage();
  if (holidays.size === 0) return null;
  const all = [...holidays].map(([day, name]) => `${formatDay(day, language)} ${name}`);
  return (
    <p className="text-base">
      <b>{w.holidays}</b>　{all.join('　')}
    </p>
  );
}
