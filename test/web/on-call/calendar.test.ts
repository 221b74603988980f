import { describe, expect, it } from 'vitest';
import { monthOf, plusMonths, weekOf } from '../../../src/web/on-call/calendar/days.ts';
import { piecesIn } from '../../../src/web/on-call/calendar/pieces.ts';
import { rangeOf, readCalendar, turnedTo } from '../../../src/web/on-call/calendar/shown.ts';
import { formatHours, formatSpan } from '../../../src/web/on-call/when.ts';
import { fieldTimeOf, instantOf } from '../../../src/web/ui/tokyo-field.ts';

const at = (time: string) => new Date(`${time}:00+09:00`).toISOString();
const span = (from: string, to: string) => ({ from: at(from), to: at(to) });

describe('the days of the calendar', () => {
  it('are whole weeks from Monday, with the days around the month', () => {
    const weeks = monthOf('2026-11-22');
    expect(weeks).toHaveLength(6);
    expect(weeks[0]?.[0]).toBe('2026-10-26');
    expect(weeks.at(-1)?.at(-1)).toBe('2026-12-06');
    expect(monthOf('2027-02-01')).toHaveLength(4);
    expect(weekOf('2026-11-22')[0]).toBe('2026-11-16');
  });

  it('reach from the first midnight in Japan to the last', () => {
    expect(rangeOf([weekOf('2026-11-22')])).toEqual(span('2026-11-16T00:00', '2026-11-23T00:00'));
  });

  it('turn by the month and by the week, over the year too', () => {
    expect(plusMonths('2026-01-31', 1)).toBe('2026-02-01');
    expect(turnedTo('month', '2026-12-31', 1)).toBe('2027-01-01');
    expect(turnedTo('week', '2026-12-28', 1)).toBe('2027-01-04');
  });

  it('come from the address, unless it names none that there is', () => {
    expect(readCalendar({ view: 'week', day: '2026-11-22' })).toEqual({
      view: 'week',
      day: '2026-11-22',
    });
    for (const day of ['2026-02-30', '1999-01-01', 'x', 20261122])
      expect(readCalendar({ view: 'year', day })).toEqual({});
  });
});

describe('a time in a field', () => {
  it('is a time in Japan, wherever the device is', () => {
    expect(fieldTimeOf('2026-11-22T10:00:00.000Z')).toBe('2026-11-22T19:00');
    expect(instantOf('2026-11-22T19:00')).toBe('2026-11-22T10:00:00.000Z');
    expect(instantOf('')).toBeNull();
    expect(instantOf('2026-11-22')).toBeNull();
  });
});

describe('a span in a row of the calendar', () => {
  const from = Date.parse(at('2026-11-16T00:00'));
  const to = Date.parse(at('2026-11-23T00:00'));

  it('lies where its hours are, and says what of it is elsewhere', () => {
    const night = span('2026-11-22T12:00', '2026-11-23T12:00');
    expect(piecesIn([night], from, to)).toEqual([
      { span: night, start: 6.5 / 7, end: 1, begins: true, ends: false },
    ]);
    const [rest] = piecesIn([night], to, to + 7 * 86_400_000);
    expect(rest).toMatchObject({ start: 0, begins: false, ends: true });
  });

  it('is not there where it only touches', () => {
    expect(piecesIn([span('2026-11-15T00:00', '2026-11-16T00:00')], from, to)).toEqual([]);
    expect(piecesIn([span('2026-11-23T00:00', '2026-11-24T00:00')], from, to)).toEqual([]);
  });

  it.each([
    ['2026-11-22T09:00', '2026-11-22T17:00', '11/22(日) 09:00〜17:00'],
    ['2026-11-22T19:00', '2026-11-23T07:00', '11/22(日) 19:00〜翌07:00'],
    ['2026-11-22T17:00', '2026-11-23T00:00', '11/22(日) 17:00〜24:00'],
    ['2026-11-22T17:00', '2026-11-24T00:00', '11/22(日) 17:00〜翌24:00'],
    ['2026-11-22T19:00', '2026-11-29T19:00', '11/22(日) 19:00〜11/29(日) 19:00'],
  ])('from %s to %s is written %s', (start, end, words) => {
    expect(formatSpan(span(start, end), 'ja')).toBe(words);
  });

  it('has short hours where the day is told by its place', () => {
    expect(formatHours(span('2026-11-22T19:00', '2026-11-23T00:00'), 'ja')).toBe('19:00〜24:00');
    expect(formatHours(span('2026-11-22T09:00', '2026-11-29T09:00'), 'ja')).toBe(
      '11/22 09:00〜11/29 09:00',
    );
  });
});
