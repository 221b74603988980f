import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestReach, reachOfPage } from '../../src/report-rounds/reach.ts';
import { hasOldReport, nextReminder } from '../../src/report-rounds/reminder.ts';
import {
  type AskedFacility,
  type AskedRoom,
  answeredAtOf,
  figuresOf,
  inOrder,
  isToPhone,
  phoneOutcomes,
  type Reach,
  reaches,
  silentSince,
  standingOf,
  standings,
} from '../../src/report-rounds/report-round.ts';

const calledAt = new Date('2026-11-22T02:00:00+09:00');
const minutes = (n: number) => new Date(calledAt.getTime() + n * 60_000);
const times = { calledAt, deadlineAt: minutes(15) };
/** A room that answered after so many minutes, or said its last word so many minutes before. */
const said = (after: number): AskedRoom => ({
  answeredAt: minutes(after),
  reportedAt: minutes(after),
});
const silent = (before: number | null): AskedRoom => ({
  answeredAt: null,
  reportedAt: before === null ? null : minutes(-before),
});
const asked = (
  id: string,
  rooms: AskedRoom[],
  more: Partial<AskedFacility> = {},
): AskedFacility => ({
  id,
  rooms,
  reach: 'sent',
  phoned: null,
  ...more,
});

describe('a facility in a round', () => {
  it.each([
    ['has said nothing', [silent(60), silent(null)], 'silent', null],
    ['has said something of one room', [said(3), silent(60)], 'partly', null],
    ['has answered with its last room', [said(3), said(8)], 'answered', minutes(8)],
    ['has answered in the instant of the call', [said(0)], 'answered', calledAt],
    ['has nothing to answer with', [], 'silent', null],
  ] as const)('%s', (_, rooms, standing, at) => {
    expect(standingOf(rooms)).toBe(standing);
    expect(answeredAtOf(rooms)).toEqual(at);
  });

  it.each([
    [
      'the oldest word on a room that is missing',
      [silent(60), silent(300), said(1)],
      minutes(-300),
    ],
    ['never, once a missing room was never reported', [silent(60), silent(null)], null],
    ['not at all when nothing is missing', [said(1)], null],
  ] as const)('is silent since %s', (_, rooms, since) => {
    expect(silentSince(rooms)).toEqual(since);
  });

  const call = (outcome: (typeof phoneOutcomes)[number], at: number) => ({
    phoned: { outcome, at: minutes(at) },
  });
  it.each([
    ['not while it has time', {}, 14, false],
    ['from the deadline on', {}, 15, true],
    ['at once when no page reaches anybody', { reach: 'failed' as Reach }, 1, true],
    ['at once when it has nobody to page', { reach: 'nobody' as Reach }, 1, true],
    ['not when somebody has seen it, before the deadline', { reach: 'seen' as Reach }, 1, false],
    ['again when nobody picked up', call('no-answer', 16), 17, true],
    ['not while a promise is young', call('will-report', 16), 25, false],
    ['again when a promise was not kept', call('will-report', 16), 26, true],
    ['not when it has refused', call('refused', 16), 60, false],
    ['not when it was said on the telephone', call('reported', 16), 60, false],
  ] as const)('is telephoned %s', (_, more, now, isTo) => {
    expect(isToPhone(asked('a', [silent(60)], more), times, minutes(now))).toBe(isTo);
    expect(isToPhone(asked('a', [said(1)], more), times, minutes(now))).toBe(false);
  });

  it('stands where it wants to be looked at', () => {
    const all = [
      asked('answered', [said(2)]),
      asked('refused', [silent(900)], call('refused', 5)),
      asked('half', [said(2), silent(900)]),
      asked('waiting', [silent(60)]),
      asked('waiting longer', [silent(61)]),
      asked('never heard of', [silent(null)]),
      asked('tried', [silent(900)], { ...call('no-answer', 4), reach: 'failed' }),
      asked('unreached', [silent(5)], { reach: 'nobody' }),
    ];
    expect(inOrder(all, times, minutes(10)).map(({ id }) => id)).toEqual([
      'unreached',
      'tried',
      'never heard of',
      'waiting longer',
      'waiting',
      'half',
      'refused',
      'answered',
    ]);
  });
});

describe('the figures of a round', () => {
  it('count facilities, the last second of a span with it', () => {
    const some = [[said(1), said(5)], [said(15)], [said(16)], [said(1), silent(9)], [silent(9)]];
    expect(
      figuresOf(
        some.map((rooms) => ({ rooms })),
        calledAt,
      ),
    ).toEqual({
      asked: 5,
      answered: 3,
      partly: 1,
      silent: 1,
      within5: 1,
      within15: 2,
      medianSeconds: 900,
    });
  });

  it('have no median of nobody', () => {
    expect(figuresOf([{ rooms: [silent(9)] }], calledAt).medianSeconds).toBeNull();
  });
});

describe('how far a page came', () => {
  const attempt = (status: 'queued' | 'sent' | 'delivered' | 'withdrawn') => ({
    status,
    sentAt: status === 'queued' ? null : calledAt,
  });
  it.each([
    ['answered', 'answered', [attempt('sent')], 'seen'],
    ['on the handset', 'open', [attempt('sent'), attempt('delivered')], 'delivered'],
    ['handed to a carrier', 'open', [attempt('queued'), attempt('sent')], 'sent'],
    ['taken back on its way', 'withdrawn', [attempt('withdrawn')], 'sent'],
    ['rung out', 'failed', [attempt('sent')], 'failed'],
    ['not sent yet', 'open', [attempt('queued')], 'waiting'],
    ['with no attempt at all', 'open', [], 'waiting'],
  ] as const)('%s', (_, status, attempts, reach) => {
    expect(reachOfPage({ status, attempts })).toBe(reach);
  });

  it('counts for a facility by whom it came closest to', () => {
    expect(bestReach(['failed', 'delivered', 'waiting'])).toBe('delivered');
    expect(bestReach([])).toBe('nobody');
  });
});

describe('a reminder', () => {
  it.each([
    ['the next of the day', ['20:00', '08:00'], '2026-11-22T02:00', '2026-11-22T08:00'],
    ['of tomorrow', ['08:00'], '2026-11-22T08:00', '2026-11-23T08:00'],
    ['at midnight', ['00:00'], '2026-11-22T23:59', '2026-11-23T00:00'],
    ['none', [], '2026-11-22T02:00', null],
  ] as const)('comes at %s', (_, hours, now, next) => {
    const at = (text: string) => new Date(`${text}:00+09:00`);
    expect(nextReminder(hours, at(now))).toEqual(next === null ? null : at(next));
  });

  it.each([
    ['fresh reports', [10, 359], false],
    ['one that is ageing', [10, 360], true],
    ['one that was never made', [10, null], true],
    ['no room at all', [], false],
  ] as const)('is wanted or not with %s', (_, ages, isOld) => {
    const rooms = ages.map((age) => ({ reportedAt: age === null ? null : minutes(-age) }));
    expect(hasOldReport(rooms, 720, calledAt)).toBe(isOld);
  });
});

describe('whatever a round looks like', () => {
  const room = fc
    .record({ before: fc.option(fc.integer({ min: 1, max: 9_000 })), after: fc.option(fc.nat(60)) })
    .map(({ before, after }): AskedRoom => (after === null ? silent(before) : said(after)));
  const round = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 3 }),
      rooms: fc.array(room, { minLength: 1, maxLength: 4 }),
      reach: fc.constantFrom(...reaches),
      phoned: fc.option(
        fc.record({ at: fc.nat(60).map(minutes), outcome: fc.constantFrom(...phoneOutcomes) }),
      ),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 12 },
  );
  const now = fc.nat(90).map(minutes);

  it('every facility is in it once, wherever it stood before', () => {
    fc.assert(
      fc.property(round, now, fc.nat(), (all, at, turn) => {
        const order = inOrder(all, times, at).map(({ id }) => id);
        expect([...order].sort()).toEqual(all.map(({ id }) => id).sort());
        const turned = [...all.slice(turn % all.length), ...all.slice(0, turn % all.length)];
        expect(inOrder(turned, times, at).map(({ id }) => id)).toEqual(order);
      }),
    );
  });

  it('a report makes no standing worse and moves nobody forward', () => {
    fc.assert(
      fc.property(round, now, fc.nat(), fc.nat(), (all, at, which, place) => {
        const one = all[which % all.length];
        if (one === undefined) return;
        const reported = one.rooms.map((it, index) =>
          index === place % one.rooms.length ? { answeredAt: at, reportedAt: at } : it,
        );
        const after = all.map((it) => (it === one ? { ...it, rooms: reported } : it));
        const rank = (rooms: readonly AskedRoom[]) => standings.indexOf(standingOf(rooms));
        expect(rank(reported)).toBeLessThanOrEqual(rank(one.rooms));
        const placeIn = (some: AskedFacility[]) =>
          inOrder(some, times, at).findIndex(({ id }) => id === one.id);
        expect(placeIn(after)).toBeGreaterThanOrEqual(placeIn(all));
        expect(figuresOf(after, calledAt).answered).toBeGreaterThanOrEqual(
          figuresOf(all, calledAt).answered,
        );
      }),
    );
  });
});
