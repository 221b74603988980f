import {
  DATE_FAULTS,
  formatJapaneseDate,
  parseJapaneseDate,
} from '../../platform/text/japanese-date.ts';
import { dayWords } from '../words/day.ts';
import type { Label } from '../words/label.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { Button } from './button.tsx';
import type { FieldProps } from './field-parts.tsx';
import { TextInput } from './fields.tsx';
import { formatDay } from './time.tsx';
import { today } from './today.ts';

/** A day as it is written in Japan, in either calendar; beside it how it is read. */
export function DayInput({
  value,
  onChange,
  hasToday = true,
  help,
  ...field
}: FieldProps & { value: string; onChange(value: string): void; hasToday?: boolean }) {
  const w = useWords(dayWords);
  const language = useLanguage();
  const day = parseJapaneseDate(value);
  const read = day.ok ? w.both(formatDay(day.iso, language), formatJapaneseDate(day.iso)) : null;
  return (
    <TextInput
      {...field}
      value={value}
      onChange={onChange}
      maxLength={40}
      help={
        <>
          {help}
          {help && <br />}
          {read === null ? w.forms : w.readAs(read)}
        </>
      }
      beside={
        hasToday && (
          <Button className="shrink-0" onPress={() => onChange(formatJapaneseDate(today()))}>
            {w.today}
          </Button>
        )
      }
    />
  );
}

/** What is wrong with a day as typed; null: nothing. `ifEmpty`: what is said of a day that is left out. */
export function dayMistake(text: string, ifEmpty: Label | null): Label | null {
  const day = parseJapaneseDate(text);
  if (day.ok) return null;
  return day.code === 'empty' ? ifEmpty : DATE_FAULTS[day.code];
}
