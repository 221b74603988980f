import fc from 'fast-check';
import { type DayKind, dayKinds, type RotationRule } from '../../src/on-call/rotation.ts';
import type { Rotation } from '../../src/on-call/rotation-layout.ts';

/** Public holidays from September 2026 to January 2027. */
export const holidays = new Set([
  '2026-09-21',
  '2026-09-22',
  '2026-09-23',
  '2026-10-12',
  '2026-11-03',
  '2026-11-23',
  '2027-01-01',
  '2027-01-11',
]);

const day = 86_400_000;
const people = ['aoki', 'baba', 'chiba', 'doi'];
/** At which minutes of an hour something may begin or end. */
type Minutes = readonly string[];
export const anyMinute: Minutes = ['00', '15', '30', '59'];
export const wholeHours: Minutes = ['00'];

const timeOfDay = (minutes: Minutes) =>
  fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(...minutes))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);

/** A time of the 45 days from a day on. */
const timeAfter = (first: string, minutes: Minutes) =>
  fc.tuple(fc.integer({ min: 0, max: 45 }), timeOfDay(minutes)).map(([days, time]) => {
    const date = new Date(Date.parse(first) + days * day);
    return `${date.toISOString().slice(0, 10)}T${time}`;
  });

const someRule = (minutes: Minutes): fc.Arbitrary<RotationRule> =>
  fc.record({
    people: fc.array(fc.constantFrom(...people), { minLength: 1, maxLength: 4 }),
    turn: fc.oneof(
      fc.record({ unit: fc.constant('hours' as const), length: fc.integer({ min: 1, max: 60 }) }),
      fc.record({ unit: fc.constant('days' as const), length: fc.integer({ min: 1, max: 9 }) }),
    ),
    startsAt: timeAfter('2026-11-25', minutes),
    endsAt: fc.option(timeAfter('2026-12-20', minutes), { freq: 5 }),
    dayKind: fc.constantFrom<DayKind>(...dayKinds),
    windows: fc.array(
      fc.record({
        weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
        from: timeOfDay(minutes),
        to: timeOfDay(minutes),
      }),
      { maxLength: 3 },
    ),
  });

/** The rotations of one slot. */
export const someRotations = (minutes: Minutes): fc.Arbitrary<Rotation[]> =>
  fc
    .array(fc.tuple(someRule(minutes), fc.integer({ min: 0, max: 3 }), fc.boolean()), {
      maxLength: 4,
    })
    .map((rules) =>
      rules.map(([rule, age, isEnded], index) => ({
        id: `rotation ${index}`,
        rule,
        createdAt: new Date(age * day),
        endedAt: isEnded ? new Date(`2027-01-03T05:${minutes.at(-1)}+09:00`) : null,
      })),
    );

const strength = { 'new-year': 3, holiday: 2, workday: 1, any: 0 };

/**
 * Who has the slot at an instant, reckoned for this instant alone and without laying anything out; an
 * empty list where no rotation has it.
 */
export function personAt(rotations: readonly Rotation[], time: number): string[] {
  const strongest = [...rotations].sort(
    (a, b) =>
      strength[b.rule.dayKind] - strength[a.rule.dayKind] ||
      b.createdAt.getTime() - a.createdAt.getTime() ||
      (a.id < b.id ? 1 : -1),
  );
  for (const { rule, endedAt } of strongest) {
    if (endedAt !== null && time >= endedAt.getTime()) continue;
    const person = personByRule(rule, time + 9 * 3_600_000);
    if (person !== null) return [person];
  }
  return [];
}

function personByRule(rule: RotationRule, wall: number): string | null {
  const start = Date.parse(`${rule.startsAt}:00Z`);
  const end = rule.endsAt === null ? Number.POSITIVE_INFINITY : Date.parse(`${rule.endsAt}:00Z`);
  if (wall < start || wall >= end) return null;
  const handOver = start % day;
  const length = rule.turn.length * (rule.turn.unit === 'days' ? day : 3_600_000);
  const midnight =
    rule.windows.length === 0 ? wall - ((wall - handOver) % day) - handOver : windowDay(rule, wall);
  if (midnight === null || !isDay(rule, midnight)) return null;
  const isCounted = rule.dayKind === 'holiday' || rule.dayKind === 'new-year';
  let position = wall - start;
  if (isCounted) {
    let before = 0;
    for (let one = start - handOver; one < midnight; one += day) before += Number(isDay(rule, one));
    const intoDay = Math.min(Math.max(wall - midnight - handOver, 0), day - 1);
    position = before * day + intoDay;
  }
  return rule.people[Math.floor(position / length) % rule.people.length] ?? null;
}

/** The day whose window holds the time; of two, the window that began first. */
function windowDay(rule: RotationRule, wall: number): number | null {
  const today = wall - (wall % day);
  const spans = [today - day, today]
    .filter((midnight) => isDay(rule, midnight))
    .flatMap((midnight) =>
      rule.windows
        .filter((it) => it.weekdays.includes(new Date(midnight).getUTCDay() || 7))
        .map((it) => {
          const from = midnight + Date.parse(`1970-01-01T${it.from}:00Z`);
          const to = midnight + Date.parse(`1970-01-01T${it.to}:00Z`);
          return { midnight, from, to: to > from ? to : to + day };
        }),
    )
    .filter((it) => it.from <= wall && wall < it.to)
    .sort((a, b) => a.from - b.from);
  return spans[0]?.midnight ?? null;
}

function isDay({ dayKind, startsAt: first }: RotationRule, midnight: number): boolean {
  const text = new Date(midnight).toISOString().slice(0, 10);
  if (text < first.slice(0, 10)) return false;
  const isNewYear = /-(?:12-(?:29|30|31)|01-0[123])$/.test(text);
  const weekday = new Date(midnight).getUTCDay();
  if (dayKind === 'new-year') return isNewYear;
  if (dayKind === 'holiday') return holidays.has(text);
  if (dayKind === 'workday')
    return !isNewYear && !holidays.has(text) && weekday !== 0 && weekday !== 6;
  return true;
}
