import ICAL from 'ical.js';
import { dutyStaffOf } from '../identity/users.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import type { ImportInput, ImportPreview, ImportPreviewInput } from './calendar.api.ts';
import {
  type CalendarEvent,
  type ImportRow,
  importedInto,
  type Repeat,
  rowFaults,
  rowsOf,
} from './calendar-import.ts';
import { onCallProblems } from './on-call.problems.ts';
import { lockPlan, shiftsBetween } from './on-call.store.ts';
import { changePlan, faultsOf, faultViews } from './plan.service.ts';
import type { PlanChange } from './plan.ts';
import { personView } from './views.ts';

const mostEvents = 1_000;
const tokyoMs = 9 * 3_600_000;
const secondMs = 1_000;

/** What an .ics file would do, row by row. Writes nothing. Throws not-a-calendar, calendar-too-long. */
export async function previewImport(tx: Tx, input: ImportPreviewInput): Promise<ImportPreview> {
  const { rows, past, plan, change, names } = await planned(tx, input);
  return {
    rows: rows.map((row, index) => ({
      n: index + 1,
      summary: row.summary,
      from: row.from?.toISOString() ?? null,
      to: row.to?.toISOString() ?? null,
      slot: row.slot,
      person: row.userId === null ? null : personView(row.userId, names),
      problem: row.fault === null ? null : { code: row.fault, ...rowFaults[row.fault] },
    })),
    past,
    ...(await faultViews(tx, await faultsOf(tx, plan, change))),
  };
}

/**
 * Writes every row, or none. Throws not-a-calendar, calendar-too-long, import-has-problems (with the
 * numbers of the rows), plan-leaves-gap, one-person-two-slots.
 */
export async function importCalendar(tx: Tx, input: ImportInput): Promise<{ shifts: number }> {
  await lockPlan(tx);
  const { rows, change } = await planned(tx, input);
  const wrong = rows.flatMap(({ fault }, index) => (fault === null ? [] : [index + 1]));
  if (wrong.length > 0)
    throw new Refused(onCallProblems['import-has-problems']({ extra: { rows: wrong } }));
  const added = await changePlan(tx, change, input.confirm);
  return { shifts: added.filter(({ source }) => source === 'import').length };
}

async function planned(tx: Tx, { text, slot }: ImportPreviewInput) {
  const staff = await dutyStaffOf(tx);
  const { rows, past } = rowsOf(eventsOf(text), {
    slot: slot ?? null,
    staff,
    now: tx.now,
    most: mostEvents,
  });
  if (rows.length > mostEvents) throw new Refused(onCallProblems['calendar-too-long']());
  const plan = await shiftsBetween(tx, tx.now, lastEndOf(rows, tx.now));
  const change: PlanChange = importedInto(plan, rows, tx.now);
  return { rows, past, plan, change, names: new Map(staff.map((it) => [it.userId, it.name])) };
}

function lastEndOf(rows: readonly ImportRow[], now: Date): Date {
  return new Date(Math.max(now.getTime(), ...rows.map(({ to }) => to?.getTime() ?? 0)));
}

/** Throws not-a-calendar, calendar-too-long. */
function eventsOf(text: string): CalendarEvent[] {
  const found = componentsOf(text).flatMap((calendar) => calendar.getAllSubcomponents('vevent'));
  if (found.length > mostEvents) throw new Refused(onCallProblems['calendar-too-long']());
  return found
    .filter((event) => textOf(event, 'status').toUpperCase() !== 'CANCELLED')
    .map(eventOf);
}

function componentsOf(text: string): ICAL.Component[] {
  try {
    const parsed: unknown = ICAL.parse(text.trim());
    const roots = Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [parsed];
    const calendars = roots.map((root) => new ICAL.Component(root));
    if (calendars.length > 0 && calendars.every(({ name }) => name === 'vcalendar'))
      return calendars;
  } catch {
    // The library's messages are for programmers, and some repeat the line that they are about.
  }
  throw new Refused(onCallProblems['not-a-calendar']());
}

function eventOf(event: ICAL.Component): CalendarEvent {
  const start = momentOf(event.getFirstProperty('dtstart'));
  const end = endOf(event, start);
  return {
    uid: textOf(event, 'uid'),
    summary: textOf(event, 'summary').slice(0, 200),
    description: textOf(event, 'description'),
    categories: event
      .getAllProperties('categories')
      .flatMap((it) => it.getValues().map((value: unknown) => String(value))),
    attendees: event.getAllProperties('attendee').map((it) => ({
      name: nameOf(it),
      email: String(it.getFirstValue()).replace(/^mailto:/i, ''),
    })),
    during: start && end && { from: start.at, to: end },
    offsetMs: start?.offsetMs ?? tokyoMs,
    repeat: repeatOf(event),
    leftOut: event.getAllProperties('exdate').flatMap((it) => momentsOf(it).map(({ at }) => at)),
    movedFrom: momentOf(event.getFirstProperty('recurrence-id'))?.at ?? null,
  };
}

interface Moment {
  at: Date;
  offsetMs: number;
  isDay: boolean;
}

function endOf(event: ICAL.Component, start: Moment | null): Date | null {
  const end = event.getFirstProperty('dtend');
  if (end !== null) return momentOf(end)?.at ?? null;
  if (start === null) return null;
  const duration = firstValueOf(event, 'duration');
  const seconds =
    duration instanceof ICAL.Duration ? duration.toSeconds() : start.isDay ? 24 * 3_600 : 0;
  return new Date(start.at.getTime() + seconds * secondMs);
}

const momentOf = (property: ICAL.Property | null): Moment | null =>
  property === null ? null : (momentsOf(property)[0] ?? null);

/** Times of Japan, of UTC, or of no zone (then Japan's); none of any other, or when unreadable. */
function momentsOf(property: ICAL.Property): Moment[] {
  const zone = property.getFirstParameter('tzid') ?? '';
  const isTokyo = /(?:^$|Asia\/Tokyo$|^Japan$|^Tokyo Standard Time$)/.test(zone);
  try {
    return property.getValues().flatMap((time: unknown) => {
      if (!(time instanceof ICAL.Time)) return [];
      const isUtc = time.zone === ICAL.Timezone.utcTimezone;
      if (!isUtc && !isTokyo) return [];
      const offsetMs = isUtc ? 0 : tokyoMs;
      const { year, month, day, hour, minute, second } = time;
      const at = new Date(Date.UTC(year, month - 1, day, hour, minute, second) - offsetMs);
      return year >= 2000 && year < 2200 ? [{ at, offsetMs, isDay: time.isDate }] : [];
    });
  } catch {
    return [];
  }
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/**
 * Read here and not followed by the library: some rules (the 30th of February, every hundred
 * millionth week) keep it busy for ever.
 */
function repeatOf(event: ICAL.Component): Repeat | 'other' | null {
  if (!event.hasProperty('rrule') && !event.hasProperty('rdate')) return null;
  const rule = firstValueOf(event, 'rrule');
  const isAlone = event.getAllProperties('rrule').length === 1 && !event.hasProperty('rdate');
  if (!isAlone || !(rule instanceof ICAL.Recur)) return 'other';
  const { BYDAY: byDay = [], ...others } = rule.parts as Record<string, unknown[]>;
  const days = byDay.map((it) => weekdays.indexOf(String(it)));
  const isKnown =
    (rule.freq === 'DAILY' || rule.freq === 'WEEKLY') &&
    Object.keys(others).length === 0 &&
    rule.interval >= 1 &&
    !days.includes(-1);
  if (!isKnown) return 'other';
  return {
    every: rule.freq === 'DAILY' ? 'day' : 'week',
    interval: rule.interval,
    weekdays: days,
    // Counted from 1 in the library.
    weekStart: rule.wkst - 1,
    count: rule.count,
    until: rule.until && lastStartOf(rule.until),
  };
}

/** A last day without a time is the whole of it. */
function lastStartOf(until: ICAL.Time): Date {
  const { year, month, day, hour, minute, second, zone, isDate } = until;
  const offset = zone === ICAL.Timezone.utcTimezone ? 0 : tokyoMs;
  const time = isDate ? ([23, 59, 59] as const) : ([hour, minute, second] as const);
  return new Date(Date.UTC(year, month - 1, day, ...time) - offset);
}

function firstValueOf(event: ICAL.Component, name: string): unknown {
  try {
    return event.getFirstPropertyValue(name);
  } catch {
    return null;
  }
}

function textOf(event: ICAL.Component, name: string): string {
  const value = firstValueOf(event, name);
  return typeof value === 'string' ? value : '';
}

function nameOf(attendee: ICAL.Property): string | null {
  return attendee.getFirstParameter('cn') ?? null;
}
