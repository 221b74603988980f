import { DAY_MS, isNewYearDay, tokyoDayOf } from '../platform/text/tokyo-day.ts';
import { later, type Stretch } from './on-call.ts';
import { without } from './plan.ts';
import type { DayKind, RotationRule } from './rotation.ts';

export interface Rotation {
  id: string;
  rule: RotationRule;
  createdAt: Date;
  /** From when on it fills nothing more. */
  endedAt: Date | null;
}

/** One turn, or the part of one that is the rotation's to fill. */
export interface Segment extends Stretch {
  rotationId: string;
  userId: string;
}

/**
 * Times of the clock on the wall in Tokyo, as milliseconds since 1970-01-01T00:00 on that clock. All
 * rules are reckoned in it and turned into instants at the very end: a day is a day there, also where
 * a zone changed its offset.
 */
type Wall = number;

const HOUR_MS = 3_600_000;
const OFFSET_MS = 9 * HOUR_MS;
const wallOf = (at: Date): Wall => at.getTime() + OFFSET_MS;
const instantOf = (wall: Wall): Date => new Date(wall - OFFSET_MS);
const wallOfText = (text: string): Wall => Date.parse(`${text}:00Z`);
const dayAt = (wall: Wall): string => new Date(wall).toISOString().slice(0, 10);
const midnightOf = (wall: Wall): Wall => Math.floor(wall / DAY_MS) * DAY_MS;
const weekdayAt = (wall: Wall): number => new Date(wall).getUTCDay() || 7;
const timeOfDay = (text: string): number => Date.parse(`1970-01-01T${text}:00Z`);

/** What of the year has a rule of its own, the strongest first. */
const strength: Record<DayKind, number> = { 'new-year': 3, holiday: 2, workday: 1, any: 0 };

/** Whether a calendar day is of this kind. New year's days and holidays are no workdays. */
export function isOfKind(kind: DayKind, day: string, holidays: ReadonlySet<string>): boolean {
  const isNewYear = isNewYearDay(day);
  switch (kind) {
    case 'any':
      return true;
    case 'new-year':
      return isNewYear;
    case 'holiday':
      return holidays.has(day);
    case 'workday':
      return !isNewYear && !holidays.has(day) && weekdayAt(Date.parse(day)) <= 5;
  }
}

/**
 * How the rotations of one slot fill it from `from` on: disjoint, earliest first, every turn that
 * begins before `to`, whole. Where several claim a time, new year goes before holidays, these before
 * workdays, these before the rest; among equals the newest.
 */
export function layOut(
  rotations: readonly Rotation[],
  holidays: ReadonlySet<string>,
  from: Date,
  to: Date,
): Segment[] {
  const longest = Math.max(2 * DAY_MS, ...rotations.map(({ rule }) => lengthOf(rule)));
  const window = { from: wallOf(from), to: wallOf(to) + longest };
  const byStrength = [...rotations].sort(
    (a, b) =>
      strength[b.rule.dayKind] - strength[a.rule.dayKind] ||
      b.createdAt.getTime() - a.createdAt.getTime() ||
      (a.id < b.id ? 1 : -1),
  );
  const laid: Segment[] = [];
  for (const { id, rule, endedAt } of byStrength) {
    const last = endedAt === null ? window.to : Math.min(window.to, wallOf(endedAt));
    const free = turnsOf(rule, holidays, { from: window.from, to: last }).flatMap((turn) => {
      const whole = { from: instantOf(turn.from), to: instantOf(turn.to) };
      const userId = rule.people[turn.index % rule.people.length] ?? '';
      return without(whole, laid).map((part) => ({ rotationId: id, userId, ...part }));
    });
    laid.push(...free);
  }
  return laid
    .filter((it) => it.from < to && from < it.to)
    .map((it) => ({ ...it, from: later(it.from, from) }))
    .sort((a, b) => a.from.getTime() - b.from.getTime());
}

interface WallSpan {
  from: Wall;
  to: Wall;
}

interface Turn extends WallSpan {
  index: number;
}

/** How far along its turns a rotation is: at `anchor` it is at `position`. */
interface Count {
  anchor: Wall;
  position: number;
  /** Positions below and from here on belong to other days. */
  limits?: { least: number; end: number };
}

function lengthOf({ turn }: RotationRule): number {
  return turn.length * (turn.unit === 'days' ? DAY_MS : HOUR_MS);
}

/** The rule's turns that touch the window, disjoint, earliest first. */
function turnsOf(rule: RotationRule, holidays: ReadonlySet<string>, window: WallSpan): Turn[] {
  const start = wallOfText(rule.startsAt);
  const end = rule.endsAt === null ? Number.POSITIVE_INFINITY : wallOfText(rule.endsAt);
  const length = lengthOf(rule);
  const within = (span: WallSpan) => ({
    from: Math.max(span.from, start),
    to: Math.min(span.to, end, window.to),
  });
  const calendar: Count = { anchor: start, position: 0 };
  if (rule.dayKind === 'any' && rule.windows.length === 0) {
    const begun = start + Math.floor((window.from - start) / length) * length;
    return cut(within({ from: begun, to: window.to }), calendar, length);
  }
  const turns: Turn[] = [];
  let covered = Number.NEGATIVE_INFINITY;
  for (const day of daysOf(rule, holidays, window)) {
    // Holidays lie scattered over the year: turns go from one to the next of them, not by the calendar.
    const isCounted = rule.dayKind === 'holiday' || rule.dayKind === 'new-year';
    const count = isCounted ? countOf(day) : calendar;
    for (const span of spansOf(rule, day.from)) {
      const { from, to } = within({ from: Math.max(span.from, covered), to: span.to });
      if (from >= to || to <= window.from) continue;
      turns.push(...cut({ from, to }, count, length));
      covered = to;
    }
  }
  return rule.windows.length === 0 ? joined(turns) : turns;
}

interface Day {
  /** The time of hand-over on this day. */
  from: Wall;
  /** How many days of its kind there were before it since the rotation began. */
  ordinal: number;
}

/** The days that the rule holds on, those of the window with one more before and behind. */
function daysOf(rule: RotationRule, holidays: ReadonlySet<string>, window: WallSpan): Day[] {
  const start = wallOfText(rule.startsAt);
  const handOver = start - midnightOf(start);
  const first = midnightOf(window.from) - 2 * DAY_MS;
  const days: Day[] = [];
  let ordinal = 0;
  for (let day = midnightOf(start); day < window.to; day += DAY_MS) {
    if (!isOfKind(rule.dayKind, dayAt(day), holidays)) continue;
    if (day >= first) days.push({ from: day + handOver, ordinal });
    ordinal += 1;
  }
  return days;
}

function countOf({ from, ordinal }: Day): Count {
  const position = ordinal * DAY_MS;
  return { anchor: from, position, limits: { least: position, end: position + DAY_MS } };
}

/** What of a day the rule covers, earliest first; without windows, from hand-over to hand-over. */
function spansOf({ windows }: RotationRule, dayFrom: Wall): WallSpan[] {
  if (windows.length === 0) return [{ from: dayFrom, to: dayFrom + DAY_MS }];
  const midnight = midnightOf(dayFrom);
  return windows
    .filter((it) => it.weekdays.includes(weekdayAt(midnight)))
    .map((it) => {
      const [from, to] = [midnight + timeOfDay(it.from), midnight + timeOfDay(it.to)];
      return { from, to: to > from ? to : to + DAY_MS };
    })
    .sort((a, b) => a.from - b.from);
}

/** Cuts a span where one turn ends and the next begins. */
function cut(span: WallSpan, { anchor, position, limits }: Count, length: number): Turn[] {
  const turns: Turn[] = [];
  for (let from = span.from; from < span.to; ) {
    const reckoned = position + from - anchor;
    const at = limits ? Math.min(Math.max(reckoned, limits.least), limits.end - 1) : reckoned;
    const index = Math.floor(at / length);
    const next = (index + 1) * length;
    const isLast = limits !== undefined && next >= limits.end;
    const to = isLast ? span.to : Math.min(span.to, anchor + next - position);
    turns.push({ index, from, to });
    from = to;
  }
  return turns;
}

/** A turn of several days is one shift. */
function joined(turns: readonly Turn[]): Turn[] {
  const whole: Turn[] = [];
  for (const turn of turns) {
    const before = whole.at(-1);
    if (before?.index === turn.index && before.to === turn.from) before.to = turn.to;
    else whole.push({ ...turn });
  }
  return whole;
}

/** The calendar days in Tokyo that [from, to) touches, as ISO text. */
export function daysBetween(from: Date, to: Date): string[] {
  const days: string[] = [];
  for (let day = Date.parse(tokyoDayOf(from)); day < wallOf(to); day += DAY_MS)
    days.push(dayAt(day));
  return days;
}
