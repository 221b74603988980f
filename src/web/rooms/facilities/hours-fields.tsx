import { type DayKey, dayKeys, type Hours } from '../../../facilities/admission-hours.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox, RadioCards } from '../../ui/choices.tsx';
import { cx } from '../../ui/classes.ts';
import { fieldId } from '../../ui/field-id.ts';
import { conditionsWords } from '../../words/facility-conditions.ts';
import { useWords } from '../../words/words.ts';
import type { ConditionFieldsProps } from './condition-fields.tsx';
import { type ConditionsForm, withMondayCopied } from './conditions-form.ts';

/** When admission is possible: unknown, the same every day, or day by day. */
export function HoursFields({ form, onChange, errorOf }: ConditionFieldsProps) {
  const w = useWords(conditionsWords);
  return (
    <>
      <RadioCards<ConditionsForm['hours']>
        label={w.admissionHours}
        name="/admissionHours"
        help={form.hours === 'unknown' ? undefined : w.hoursHelp}
        columns={3}
        value={form.hours}
        onChange={(hours) => onChange({ hours })}
        options={[
          { value: 'daily', label: w.hoursDaily },
          { value: 'by-day', label: w.hoursByDay },
          { value: 'unknown', label: w.unknown },
        ]}
      />
      {form.hours === 'daily' && (
        <div className="flex flex-wrap items-end gap-3">
          <Times
            hours={form.daily}
            path="/admissionHours"
            labels={{ from: w.from, to: w.to }}
            isLabelled
            onChange={(daily) => onChange({ daily })}
            errorOf={errorOf}
          />
          <Button onPress={() => onChange({ daily: { from: '00:00', to: '24:00' } })}>
            {w.wholeDayButton}
          </Button>
        </div>
      )}
      {form.hours === 'by-day' && (
        <ByDay byDay={form.byDay} onChange={(byDay) => onChange({ byDay })} errorOf={errorOf} />
      )}
    </>
  );
}

function ByDay({
  byDay,
  onChange,
  errorOf,
}: Pick<ConditionFieldsProps, 'errorOf'> & {
  byDay: ConditionsForm['byDay'];
  onChange(byDay: ConditionsForm['byDay']): void;
}) {
  const w = useWords(conditionsWords);
  const name = (day: DayKey) => (day === 'holiday' ? w.holiday : w.weekday(w[day]));
  return (
    <div className="flex flex-col gap-3">
      <p className="text-sm text-ink-soft">{w.holidayHelp}</p>
      <ul className="flex flex-col divide-y divide-line rounded-8 border border-line">
        {dayKeys.map((day) => {
          const { isOpen, ...hours } = byDay[day];
          const put = (change: Partial<ConditionsForm['byDay'][DayKey]>) =>
            onChange({ ...byDay, [day]: { ...byDay[day], ...change } });
          return (
            <li
              key={day}
              className="grid items-center gap-x-4 gap-y-1 px-3 py-2 sm:grid-cols-[9rem_9rem_minmax(0,1fr)]"
            >
              <b>{name(day)}</b>
              <Checkbox
                name={`/isOpen/${day}`}
                isSelected={isOpen}
                onChange={(next) => put({ isOpen: next })}
              >
                <span className="sr-only">{w.isOpenOn(name(day))}</span>
                <span aria-hidden="true">{w.isOpen}</span>
              </Checkbox>
              {isOpen ? (
                <Times
                  hours={hours}
                  path={`/admissionHours/byDay/${day}`}
                  labels={{ from: w.fromOn(name(day)), to: w.toOn(name(day)) }}
                  onChange={put}
                  errorOf={errorOf}
                />
              ) : (
                <span className="text-ink-soft">{w.closed}</span>
              )}
            </li>
          );
        })}
      </ul>
      <div>
        <Button onPress={() => onChange(withMondayCopied(byDay))}>{w.copyMonday}</Button>
      </div>
    </div>
  );
}

/** Two times as text: 24:00 has no place in the browser's own field. */
function Times({
  hours,
  path,
  labels,
  isLabelled = false,
  onChange,
  errorOf,
}: Pick<ConditionFieldsProps, 'errorOf'> & {
  hours: Hours;
  path: string;
  labels: Hours;
  /** The labels stand over the boxes; else only a screen reader says them. */
  isLabelled?: boolean;
  onChange(hours: Hours): void;
}) {
  const error = errorOf(`${path}/from`) ?? errorOf(`${path}/to`);
  const box = (side: keyof Hours) => {
    const id = fieldId(`${path}/${side}`);
    return (
      <label htmlFor={id} className="flex flex-col gap-1">
        <span className={cx('font-bold', !isLabelled && 'sr-only')}>{labels[side]}</span>
        <input
          id={id}
          inputMode="text"
          autoComplete="off"
          maxLength={8}
          value={hours[side]}
          aria-invalid={errorOf(`${path}/${side}`) !== null || undefined}
          aria-describedby={errorOf(`${path}/${side}`) === null ? undefined : `${id}-error`}
          onChange={(event) => onChange({ ...hours, [side]: event.target.value })}
          className={cx(
            'tabular min-h-11 w-24 rounded-8 border border-line-strong bg-paper px-3 py-2',
            errorOf(`${path}/${side}`) !== null && 'border-2 border-act',
          )}
        />
      </label>
    );
  };
  return (
    <div>
      <div className="flex items-end gap-2">
        {box('from')}
        <span aria-hidden="true" className="pb-2">
          〜
        </span>
        {box('to')}
      </div>
      {error !== null && (
        <p
          id={`${fieldId(`${path}/${errorOf(`${path}/from`) === null ? 'to' : 'from'}`)}-error`}
          className="text-sm font-bold text-act"
        >
          {error}
        </p>
      )}
    </div>
  );
}
