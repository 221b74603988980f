import { DAY_MS } from '../platform/text/tokyo-day.ts';
import { inSlot, later, type PlannedShift, type Slot, type Stretch, slots } from './on-call.ts';
import { carved, type PlanChange, together, touches, without } from './plan.ts';

/** How an event comes again, as far as duty plans use it. */
export interface Repeat {
  every: 'day' | 'week';
  interval: number;
  /** 0 Sunday to 6 Saturday; none: the day of the first. */
  weekdays: readonly number[];
  /** The weekday on which its weeks begin. */
  weekStart: number;
  count: number | null;
  until: Date | null;
}

/** An event of a calendar, read but not yet understood. */
export interface CalendarEvent {
  uid: string;
  summary: string;
  description: string;
  categories: readonly string[];
  /** Whom it is for. */
  attendees: readonly { name: string | null; email: string }[];
  /** null: its times could not be read. */
  during: Stretch | null;
  /** How far the clock that it was written by is from UTC. */
  offsetMs: number;
  repeat: Repeat | 'other' | null;
  /** Of a repeating event, the starts that are left out; of a moved one, the start it had. */
  leftOut: readonly Date[];
  movedFrom: Date | null;
}

export const rowFaults = {
  'time-unreadable': {
    ja: '日時を読み取れません。日本時間または世界時（Z）で書いてください。',
    en: 'Its times cannot be read: write them in Japan time or in UTC.',
  },
  'ends-before-start': {
    ja: '終わりが始まりより後ではありません。',
    en: 'It does not end after it starts.',
  },
  'repeat-unknown': {
    ja: 'この繰り返しは取り込めません（毎日・毎週のみ）。',
    en: 'This repetition cannot be imported: only daily and weekly ones can.',
  },
  'slot-unknown': {
    ja: '当番1か当番2かが書かれていません。',
    en: 'It does not say which of the two slots it is for.',
  },
  'person-unknown': {
    ja: '当番にできる職員のメールアドレスか氏名が見つかりません。',
    en: 'It names nobody who can be on call, by e-mail address or full name.',
  },
  'person-ambiguous': {
    ja: '当てはまる職員が2人以上います。',
    en: 'More than one person matches.',
  },
  'rows-overlap': {
    ja: '同じ当番の別の行と時間が重なっています。',
    en: 'It overlaps another row of the same slot.',
  },
} satisfies Record<string, { ja: string; en: string }>;
export type RowFault = keyof typeof rowFaults;

export interface ImportRow {
  summary: string;
  from: Date | null;
  to: Date | null;
  slot: Slot | null;
  userId: string | null;
  fault: RowFault | null;
}

/** Repeating events are followed this far ahead. */
const aheadMs = 366 * DAY_MS;

/**
 * The events as rows, in the order of the file, each with the first thing that is wrong with it.
 * `past`: how many are over and were left out.
 */
export function rowsOf(
  events: readonly CalendarEvent[],
  options: {
    slot: Slot | null;
    staff: readonly { userId: string; name: string; email: string }[];
    now: Date;
    /** More rows than this are not looked at: one row more tells that there are. */
    most: number;
  },
): { rows: ImportRow[]; past: number } {
  const { now } = options;
  const moved = new Set(
    events.flatMap(({ uid, movedFrom }) => (movedFrom ? [`${uid} ${movedFrom.getTime()}`] : [])),
  );
  const rows: ImportRow[] = [];
  let past = 0;
  for (const event of events) {
    if (rows.length > options.most) break;
    const slot = options.slot ?? slotOf(event);
    const who = personOf(event, options.staff);
    const row = (during: Stretch | null, fault: RowFault | null): ImportRow => ({
      summary: event.summary,
      from: during?.from ?? null,
      to: during?.to ?? null,
      slot,
      userId: 'userId' in who ? who.userId : null,
      fault,
    });
    const timeFault = timeFaultOf(event);
    if (event.during === null || timeFault !== null) {
      rows.push(row(event.during, timeFault));
      continue;
    }
    for (const during of occurrencesOf(event, event.during, now)) {
      const isElsewhere =
        event.movedFrom === null && moved.has(`${event.uid} ${during.from.getTime()}`);
      if (isElsewhere) continue;
      if (during.to <= now) past += 1;
      else
        rows.push(row(during, slot === null ? 'slot-unknown' : 'fault' in who ? who.fault : null));
    }
  }
  return { rows: withOverlaps(rows), past };
}

function timeFaultOf({ during, repeat }: CalendarEvent): RowFault | null {
  if (during === null) return 'time-unreadable';
  if (during.to <= during.from) return 'ends-before-start';
  return repeat === 'other' ? 'repeat-unknown' : null;
}

function occurrencesOf(event: CalendarEvent, first: Stretch, now: Date): Stretch[] {
  const { repeat, offsetMs } = event;
  if (repeat === null || repeat === 'other') return [first];
  const length = first.to.getTime() - first.from.getTime();
  const leftOut = new Set(event.leftOut.map((it) => it.getTime()));
  const start = first.from.getTime() + offsetMs;
  const weekdays = repeat.weekdays.length > 0 ? repeat.weekdays : null;
  const ownWeekday = new Date(start).getUTCDay();
  const sinceWeekStart = (ownWeekday - repeat.weekStart + 7) % 7;
  const last = Math.min(
    now.getTime() + aheadMs,
    repeat.until?.getTime() ?? Number.POSITIVE_INFINITY,
  );
  const found: Stretch[] = [];
  let counted = 0;
  for (let day = 0; ; day += 1) {
    const at = start + day * DAY_MS - offsetMs;
    if (at > last || (repeat.count !== null && counted >= repeat.count)) return found;
    const weekday = (ownWeekday + day) % 7;
    const step = repeat.every === 'day' ? day : Math.floor((sinceWeekStart + day) / 7);
    const isDay = weekdays?.includes(weekday) ?? (repeat.every === 'day' || weekday === ownWeekday);
    if (step % repeat.interval !== 0 || !isDay) continue;
    counted += 1;
    if (!leftOut.has(at)) found.push({ from: new Date(at), to: new Date(at + length) });
  }
}

/** What calendars call the two slots. */
const slotWords: Record<Slot, readonly string[]> = {
  primary: ['当番1', '主担当', 'On call 1', 'primary'],
  secondary: ['当番2', '副担当', 'On call 2', 'secondary'],
};

/** How a slot and a person are written in a feed of ours; read by {@link rowsOf} again. */
export function summaryOf(slot: Slot, name: string | null): string {
  return [slotWords[slot][0], name].filter((it) => it !== null).join(' ');
}

/** Widths, cases, blanks and punctuation aside. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');

function slotOf({ summary, categories }: CalendarEvent): Slot | null {
  const texts = [summary, ...categories].map(plain);
  const named = slots.filter((slot) =>
    slotWords[slot].some((word) => texts.some((text) => text.includes(plain(word)))),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

function personOf(
  event: CalendarEvent,
  staff: readonly { userId: string; name: string; email: string }[],
): { userId: string } | { fault: RowFault } {
  const mails = new Set(
    [
      ...event.attendees.map(({ email }) => email),
      ...(`${event.summary} ${event.description}`.match(/[^\s<>:;,"'()[\]]+@[^\s<>:;,"'()[\]]+/g) ??
        []),
    ].map((it) => it.toLowerCase()),
  );
  const byMail = staff.filter(({ email }) => mails.has(email.toLowerCase()));
  if (byMail.length > 0) return only(byMail);
  const words = slots.flatMap((slot) => slotWords[slot].map(plain));
  const bare = words.reduce((text, word) => text.replaceAll(word, ''), plain(event.summary));
  const names = new Set([bare, ...event.attendees.map(({ name }) => plain(name ?? ''))]);
  return only(staff.filter(({ name }) => names.has(plain(name))));
}

function only(found: readonly { userId: string }[]): { userId: string } | { fault: RowFault } {
  const [first, second] = found;
  if (first === undefined) return { fault: 'person-unknown' };
  return second === undefined ? { userId: first.userId } : { fault: 'person-ambiguous' };
}

function withOverlaps(rows: readonly ImportRow[]): ImportRow[] {
  const taken: (Stretch & { slot: Slot })[] = [];
  return rows.map((row) => {
    const { from, to, slot } = row;
    if (row.fault !== null || from === null || to === null || slot === null) return row;
    const span = { from, to, slot };
    if (taken.some((it) => it.slot === slot && touches(it, span)))
      return { ...row, fault: 'rows-overlap' };
    taken.push(span);
    return row;
  });
}

/** Puts the rows in the place of what lies there, from now on; what is so already stays as it is. */
export function importedInto(
  plan: readonly PlannedShift[],
  rows: readonly ImportRow[],
  now: Date,
): PlanChange {
  return together(
    slots.map((slot) => {
      const here = inSlot(plan, slot);
      const put = rows.flatMap(({ from, to, userId, ...row }) => {
        if (row.slot !== slot || row.fault || !from || !to || !userId) return [];
        const span = { from: later(from, now), to };
        const own = here.filter((it) => it.userId === userId && touches(it, span));
        return without(span, own).length === 0 ? [] : [{ ...span, userId }];
      });
      const change = carved(plan, slot, put);
      change.added.push(
        ...put.map((shift) => ({
          ...shift,
          slot,
          source: 'import' as const,
          rotationId: null,
          reason: null,
          answeredAt: null,
        })),
      );
      return change;
    }),
  );
}
