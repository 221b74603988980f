import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { rotationWords } from '../../words/on-call-rotation.ts';
import { useWords } from '../../words/words.ts';
import { everyDay, newWindow, type WindowForm } from './rotation-form.ts';
import { useWeekdayName } from './rule-facts.tsx';

/** Around the clock, or only at certain hours of certain weekdays. */
export function WindowsField({
  isAllDay,
  windows,
  onChange,
}: {
  isAllDay: boolean;
  windows: readonly WindowForm[];
  onChange(next: { isAllDay: boolean; windows: readonly WindowForm[] }): void;
}) {
  const w = useWords(rotationWords);
  const change = (at: number, part: Partial<WindowForm>) =>
    onChange({ isAllDay, windows: windows.map((it, n) => (n === at ? { ...it, ...part } : it)) });
  return (
    <>
      <RadioCards<'all' | 'some'>
        label={w.when}
        name="/rule/windows"
        value={isAllDay ? 'all' : 'some'}
        onChange={(chosen) => onChange({ isAllDay: chosen === 'all', windows })}
        options={[
          { value: 'all', label: w.allDay },
          { value: 'some', label: w.someHours },
        ]}
      />
      {!isAllDay &&
        windows.map((it, at) => (
          <OneWindow
            // biome-ignore lint/suspicious/noArrayIndexKey: its place is its name
            key={at}
            number={at + 1}
            window={it}
            onChange={(part) => change(at, part)}
            onRemove={
              windows.length > 1
                ? () => onChange({ isAllDay, windows: windows.filter((_, n) => n !== at) })
                : null
            }
          />
        ))}
      {!isAllDay && (
        <div>
          <Button onPress={() => onChange({ isAllDay, windows: [...windows, newWindow] })}>
            {w.addWindow}
          </Button>
        </div>
      )}
    </>
  );
}

function OneWindow({
  number,
  window,
  onChange,
  onRemove,
}: {
  number: number;
  window: WindowForm;
  onChange(part: Partial<WindowForm>): void;
  /** Null: the only one stays. */
  onRemove: (() => void) | null;
}) {
  const w = useWords(rotationWords);
  const weekday = useWeekdayName();
  const { weekdays } = window;
  const turned = (day: number) =>
    weekdays.includes(day) ? weekdays.filter((it) => it !== day) : [...weekdays, day];
  return (
    <fieldset className="flex flex-col gap-2 rounded-8 border border-line p-3">
      <legend className="px-1 font-bold">{w.window(number)}</legend>
      <p className="text-sm text-ink-soft">{w.windowHelp}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: it lies in a fieldset already */}
      <div role="group" aria-label={w.weekdays} className="grid grid-cols-7 gap-1">
        {everyDay.map((day) => (
          <Button
            key={day}
            look={weekdays.includes(day) ? 'filled' : 'outlined'}
            aria-pressed={weekdays.includes(day)}
            className="min-w-0! px-0! forced-colors:aria-pressed:border-4"
            onPress={() => onChange({ weekdays: turned(day) })}
          >
            {weekday(day)}
          </Button>
        ))}
      </div>
      <div className="grid gap-2 sm:grid-cols-2">
        <TextInput
          label={w.windowFrom}
          name={`/rule/windows/${number - 1}/from`}
          type="time"
          value={window.from}
          onChange={(from) => onChange({ from })}
        />
        <TextInput
          label={w.windowTo}
          name={`/rule/windows/${number - 1}/to`}
          type="time"
          value={window.to}
          onChange={(to) => onChange({ to })}
        />
      </div>
      {onRemove !== null && (
        <div>
          <Button look="quiet" onPress={onRemove}>
            {w.removeWindow(number)}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
