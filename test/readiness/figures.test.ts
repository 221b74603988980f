import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/readiness/figures.ts';

const call = new Date('2026-11-22T02:00:00+09:00');
const after = (seconds: number) => new Date(call.getTime() + seconds * 1000);
const answeredAfter = (seconds: number | null, hoursLater = 0) => {
  const at = after(hoursLater * 3600);
  const answeredAt = seconds === null ? null : new Date(at.getTime() + seconds * 1000);
  return { at, firstRingAt: new Date(at.getTime() + 1_250), answeredAt };
};

describe('the figures', () => {
  it('say nothing where there was nothing', () => {
    const none = { n: 0, medianSeconds: null, p90Seconds: null };
    const { byHour, ...all } = figuresOf([], []);
    expect(all).toEqual({ callToFirstRing: none, callToAnswer: none, pageToAnswer: none });
    expect(byHour).toHaveLength(24);
  });

  it('are waits that occurred: the middle one, and the one that nine of ten did not exceed', () => {
    const calls = [95, 20, 40, 30, 60, 50, 80, 70, 10, 300].map((it) => answeredAfter(it));
    const figures = figuresOf(calls, [{ openedAt: call, answeredAt: after(12.34) }]);
    expect(figures.callToAnswer).toEqual({ n: 10, medianSeconds: 50, p90Seconds: 95 });
    expect(figures.callToFirstRing).toEqual({ n: 10, medianSeconds: 1.3, p90Seconds: 1.3 });
    expect(figures.pageToAnswer).toEqual({ n: 1, medianSeconds: 12.3, p90Seconds: 12.3 });
  });

  it('leave out who still waits, and never count less than nothing', () => {
    const calls = [answeredAfter(null), answeredAfter(-30)];
    expect(figuresOf(calls, []).callToAnswer).toEqual({ n: 1, medianSeconds: 0, p90Seconds: 0 });
  });

  it('are told by the hour of the call in Tokyo', () => {
    const { byHour } = figuresOf([answeredAfter(30), answeredAfter(90), answeredAfter(5, 9)], []);
    expect(byHour.filter(({ n }) => n > 0)).toEqual([
      { hour: 2, n: 2, callToAnswerMedianSeconds: 30, callToAnswerP90Seconds: 90 },
      { hour: 11, n: 1, callToAnswerMedianSeconds: 5, callToAnswerP90Seconds: 5 },
    ]);
  });
});
