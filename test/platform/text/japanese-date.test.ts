import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageOn,
  formatJapaneseDate,
  parseJapaneseDate,
} from '../../../src/platform/text/japanese-date.ts';

describe('a date in any common form', () => {
  it.each([
    '1983-03-04',
    '1983/3/4',
    '1983.3.4',
    '19830304',
    '１９８３－０３－０４',
    '1983年3月4日',
    '1983年3月4日生',
    '西暦1983年3月4日',
    '昭和58年3月4日',
    '昭和５８年３月４日',
    '㍼58年3月4日',
    '昭58.3.4',
    'S58.3.4',
    's58/3/4',
    'S.58.3.4',
    'S580304',
    ' 1983/3/4 0:00 ',
    '1983-03-04T00:00:00Z',
    '昭和58年3月4日（金）',
    '1983ー3ー4',
  ])('reads %s', (text) => {
    expect(parseJapaneseDate(text)).toEqual({ ok: true, iso: '1983-03-04' });
  });

  it.each([
    ['S64.1.7', '1989-01-07'],
    ['H1.1.8', '1989-01-08'],
    ['平成元年1月8日', '1989-01-08'],
    ['H31.4.30', '2019-04-30'],
    ['令和元年5月1日', '2019-05-01'],
    ['T15.12.25', '1926-12-25'],
    ['S1.12.25', '1926-12-25'],
    ['M45.7.30', '1912-07-30'],
    ['T1.7.30', '1912-07-30'],
    ['R6.2.29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
  ])('reads %s at the edge of an era or a leap year', (text, iso) => {
    expect(parseJapaneseDate(text)).toEqual({ ok: true, iso });
  });

  it.each([
    ['', 'empty'],
    ['　', 'empty'],
    ['不明', 'not-a-date'],
    ['1983-03', 'not-a-date'],
    ['30379', 'not-a-date'],
    ['1983-03-04 12:30', 'not-a-date'],
    ['昭和1983年3月4日', 'not-a-date'],
    ['S0.3.4', 'not-a-date'],
    ['58.3.4', 'two-digit-year'],
    ['58年3月4日', 'two-digit-year'],
    ['580304', 'two-digit-year'],
    ['1983-02-29', 'no-such-day'],
    ['1900-02-29', 'no-such-day'],
    ['1983-13-01', 'no-such-day'],
    ['1983-04-31', 'no-such-day'],
    ['1983-00-10', 'no-such-day'],
    ['0083-03-04', 'year-out-of-range'],
    ['2200-01-01', 'year-out-of-range'],
    ['9999-12-31', 'year-out-of-range'],
    ['昭和58年2月30日', 'no-such-day'],
    ['S64.1.8', 'not-in-era'],
    ['H1.1.7', 'not-in-era'],
    ['H31.5.1', 'not-in-era'],
    ['R1.4.30', 'not-in-era'],
    ['S1.12.24', 'not-in-era'],
  ])('refuses %j as %s', (text, code) => {
    expect(parseJapaneseDate(text)).toEqual({ ok: false, code });
  });

  it('answers for every text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseJapaneseDate(text)));
  });
});

describe('a date in 和暦', () => {
  it.each([
    ['1983-03-04', '昭和58年3月4日'],
    ['1989-01-07', '昭和64年1月7日'],
    ['1989-01-08', '平成元年1月8日'],
    ['2019-05-01', '令和元年5月1日'],
    ['1926-12-25', '昭和元年12月25日'],
    ['1912-07-30', '大正元年7月30日'],
    ['1983-02-30', '1983-02-30'],
    ['', ''],
  ])('%s is %s', (iso, text) => {
    expect(formatJapaneseDate(iso)).toBe(text);
  });

  it('is read back as the same day', () => {
    const days = fc.date({
      min: new Date('1873-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        expect(parseJapaneseDate(formatJapaneseDate(iso))).toEqual({ ok: true, iso });
      }),
    );
  });
});

describe('an age', () => {
  it.each([
    ['1983-03-04', '2026-03-03', 42],
    ['1983-03-04', '2026-03-04', 43],
    ['2004-02-29', '2026-02-28', 21],
    ['2004-02-29', '2026-03-01', 22],
  ])('of someone born on %s is on %s: %d', (birth, day, years) => {
    expect(ageOn(birth, day)).toBe(years);
  });
});
