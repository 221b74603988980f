import type { Slot } from '../../../on-call/on-call.ts';
import type { RotationRule } from '../../../on-call/rotation.ts';
import type { RotationView } from '../../../on-call/rotations.api.ts';

export type Unit = 'hours' | 'days' | 'weeks';

export interface WindowForm {
  /** 1 Monday to 7 Sunday. */
  readonly weekdays: readonly number[];
  readonly from: string;
  readonly to: string;
}

/** A rotation as it is typed: times of Japan as their fields have them, numbers as text. */
export interface RotationForm {
  readonly slot: Slot;
  readonly name: string;
  readonly people: readonly string[];
  readonly unit: Unit;
  readonly length: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly dayKind: RotationRule['dayKind'];
  readonly isAllDay: boolean;
  readonly windows: readonly WindowForm[];
}

/** In the order in which they are offered; the server's own list would bring its schemas along. */
export const dayKinds = ['any', 'workday', 'holiday', 'new-year'] as const;

const daysOfWeek = 7;
export const everyDay: readonly number[] = [1, 2, 3, 4, 5, 6, 7];
export const newWindow: WindowForm = { weekdays: everyDay, from: '19:00', to: '07:00' };

/** What most bases begin with: turns of a week, hand-over in the morning of the next Monday. */
export const emptyForm = (slot: Slot, monday: string): RotationForm => ({
  slot,
  name: '',
  people: [],
  unit: 'weeks',
  length: '1',
  startsAt: `${monday}T09:00`,
  endsAt: '',
  dayKind: 'any',
  isAllDay: true,
  windows: [newWindow],
});

export function formOf({ slot, name, rule }: RotationView): RotationForm {
  const { turn, windows } = rule;
  const isWeeks = turn.unit === 'days' && turn.length % daysOfWeek === 0;
  return {
    slot,
    name,
    people: rule.people,
    unit: isWeeks ? 'weeks' : turn.unit,
    length: String(isWeeks ? turn.length / daysOfWeek : turn.length),
    startsAt: rule.startsAt,
    endsAt: rule.endsAt ?? '',
    dayKind: rule.dayKind,
    isAllDay: windows.length === 0,
    windows: windows.length === 0 ? [newWindow] : windows,
  };
}

export type Lacking = 'whyPeople' | 'whyLength' | 'whyStart' | 'whyWindow';

const time = /^\d\d:\d\d$/;
const isWhole = ({ weekdays, from, to }: WindowForm) =>
  weekdays.length > 0 && time.test(from) && time.test(to);

/** The rule that is meant, or the first thing that it lacks. */
export function ruleOf(form: RotationForm): RotationRule | Lacking {
  const length = /^\d{1,4}$/.test(form.length.trim()) ? Number(form.length) : 0;
  if (form.people.length === 0) return 'whyPeople';
  if (length < 1) return 'whyLength';
  if (form.startsAt === '') return 'whyStart';
  if (!form.isAllDay && !form.windows.every(isWhole)) return 'whyWindow';
  return {
    people: [...form.people],
    turn:
      form.unit === 'hours'
        ? { unit: 'hours', length }
        : { unit: 'days', length: form.unit === 'weeks' ? length * daysOfWeek : length },
    startsAt: form.startsAt,
    endsAt: form.endsAt === '' ? null : form.endsAt,
    dayKind: form.dayKind,
    windows: form.isAllDay
      ? []
      : form.windows.map((it) => ({ ...it, weekdays: [...it.weekdays].sort((a, b) => a - b) })),
  };
}

/** The order after one of the people has gone one place up or down. */
export function moved(people: readonly string[], at: number, by: -1 | 1): string[] {
  const to = at + by;
  const next = [...people];
  const [one, other] = [next[at], next[to]];
  if (one === undefined || other === undefined) return next;
  [next[at], next[to]] = [other, one];
  return next;
}
