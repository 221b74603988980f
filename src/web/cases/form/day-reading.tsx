import {
  ageOn,
  formatJapaneseDate,
  parseJapaneseDate,
} from '../../../platform/text/japanese-date.ts';
import { formatDay } from '../../ui/time.tsx';
import { today } from '../../ui/today.ts';
import { caseFormWords } from '../../words/case-form.ts';
import { useLanguage, useWords } from '../../words/words.ts';

/** How a day was understood, in both calendars; its line is kept free, so that nothing jumps. */
export function DayReading({ text, isBirth }: { text: string; isBirth: boolean }) {
  const w = useWords(caseFormWords);
  const language = useLanguage();
  const date = parseJapaneseDate(text);
  const day = date.ok ? `${formatJapaneseDate(date.iso)} / ${formatDay(date.iso, language)}` : null;
  const years = date.ok ? ageOn(date.iso, today()) : -1;
  return (
    <p aria-live="polite" className="mt-1 min-h-6 text-sm text-ink-soft">
      {day !== null && (isBirth && years >= 0 ? w.understoodBirth(day, years) : w.understood(day))}
    </p>
  );
}
