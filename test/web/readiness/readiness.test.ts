import { describe, expect, it } from 'vitest';
import { speedOf, standingOf } from '../../../src/web/readiness/drill-standing.ts';
import { hourBars, worstOf } from '../../../src/web/readiness/hour-bars.ts';
import { saySeconds } from '../../../src/web/readiness/say-seconds.ts';
import { readDays, readTime } from '../../../src/web/readiness/schedule-fields.ts';
import type { DrillCall, HourFigures } from '../../../src/web/readiness/wire.ts';

const call = (more: Partial<DrillCall>): DrillCall => ({
  person: { userId: 'aoki', name: '青木 さくら' },
  pageStatus: 'open',
  firstSentAt: null,
  answeredAt: null,
  answeredBy: null,
  seconds: null,
  attempts: [],
  ...more,
});
const answered = (seconds: number) =>
  call({ answeredAt: '2026-11-22T05:00:00Z', pageStatus: 'answered', seconds });

describe('one person in a drill', () => {
  it.each([
    ['has answered', answered(12), 'running', 'said'],
    ['is waited for', call({}), 'running', 'waiting'],
    ['cannot be reached by any way', call({ pageStatus: 'failed' }), 'running', 'failed'],
    ['has not answered when it was over', call({ pageStatus: 'withdrawn' }), 'over', 'silent'],
    ['has answered though every way had failed', answered(400), 'over', 'said'],
  ] as const)('%s', (_, it, stage, standing) => {
    expect(standingOf(it, stage)).toBe(standing);
  });

  it('counts for the speed of all by its own seconds, and not at all without an answer', () => {
    expect(speedOf([answered(30), call({}), answered(10)])).toEqual({ median: 20, slowest: 30 });
    expect(speedOf([call({})])).toBeNull();
  });
});

describe('the bars of the hours', () => {
  const hour = (of: number, median: number | null, p90: number | null): HourFigures => ({
    hour: of,
    n: median === null ? 0 : 3,
    callToAnswerMedianSeconds: median,
    callToAnswerP90Seconds: p90,
  });

  it('are as high as a scale that can be read, and never higher', () => {
    const { bars, top } = hourBars([hour(0, 30, 95), hour(1, null, null)]);
    expect(top).toBe(120);
    expect(bars.map((bar) => bar.p90Share)).toEqual([95 / 120, 0]);
    expect(worstOf(bars)?.hour).toBe(0);
  });

  it('say nothing of a time in which nobody called', () => {
    const { bars, top } = hourBars([hour(0, null, null)]);
    expect([top, worstOf(bars)]).toEqual([10, null]);
  });
});

describe('a span in words', () => {
  it.each([
    [0.62, '0.6秒'],
    [9.96, '10秒'],
    [59.6, '1分'],
    [61, '1分1秒'],
    [125.4, '2分5秒'],
  ])('%s', (seconds, said) => {
    expect(saySeconds(seconds, 'ja')).toBe(said);
  });
});

describe('the schedule of the drills, as it is typed', () => {
  it.each([
    ['14:00', '14:00'],
    ['９：３０', '09:30'],
    ['9時', '09:00'],
    ['9時30分', '09:30'],
    ['24:00', null],
    ['14', null],
    ['', null],
  ])('takes a time of day: %s', (typed, at) => {
    expect(readTime(typed)).toBe(at);
  });

  it.each([
    ['30', 30],
    ['３０', 30],
    ['0', null],
    ['367', null],
    ['ten', null],
  ])('takes days: %s', (typed, days) => {
    expect(readDays(typed)).toBe(days);
  });
});
