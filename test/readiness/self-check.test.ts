import { describe, expect, it } from 'vitest';
import { channelsDown } from '../../src/readiness/channel-health.ts';
import { planAlarm } from '../../src/readiness/plan-alarm.ts';
import { decideProbe, isProbeDue } from '../../src/readiness/probe.ts';
import { findingsOf, isAllWell, isCheckDue } from '../../src/readiness/watchdog.ts';

const now = new Date('2026-11-22T02:00:00+09:00');
const minutes = (n: number) => new Date(now.getTime() + n * 60_000);
const hours = (n: number) => minutes(n * 60);

describe('the alarm about the plan', () => {
  const gap = (from: number, to: number, reason: string | null = null) => ({
    from: hours(from),
    to: hours(to),
    reason,
  });
  const alarm = (gaps: ReturnType<typeof gap>[], doubles: ReturnType<typeof gap>[] = []) =>
    planAlarm({ gaps, doubles }, now);

  it('is silent about a plan that is whole', () => {
    expect(alarm([])).toEqual({ gaps: 0, doubles: 0, firstAt: null, lookAgainAt: null });
  });
  it('hears of a gap that was written knowingly, however far ahead, until it is over', () => {
    expect(alarm([gap(200, 210, 'nobody left')])).toEqual({
      ...{ gaps: 1, doubles: 0 },
      firstAt: hours(200),
      lookAgainAt: hours(210),
    });
  });
  it('hears of any gap within 72 hours, and looks again when one comes so near', () => {
    expect(alarm([gap(72, 80)])).toMatchObject({ gaps: 1, firstAt: hours(72) });
    expect(alarm([gap(73, 80)])).toMatchObject({ gaps: 0, firstAt: null, lookAgainAt: hours(1) });
  });
  it('hears of one person in both slots', () => {
    expect(alarm([], [gap(5, 6, 'ill')])).toMatchObject({ doubles: 1, firstAt: hours(5) });
  });
});

describe('a probe', () => {
  it.each([
    ['is due where there was none', null, true],
    ['is not due after 4 minutes', minutes(-4), false],
    ['is due after 5', minutes(-5), true],
    ['is due when the last one is of the future: a clock was wrong', minutes(3), true],
  ] as const)('%s', (_, newest, isDue) => {
    expect(isProbeDue(newest, now)).toBe(isDue);
  });
  it('arrives, is waited for, and is lost after a minute', () => {
    expect(decideProbe(now, minutes(0.01), minutes(5))).toEqual({
      type: 'arrived',
      sentAt: minutes(0.01),
    });
    expect(decideProbe(now, null, minutes(0.5))).toMatchObject({ type: 'wait' });
    expect(decideProbe(now, null, minutes(1))).toEqual({ type: 'lost' });
  });
});

describe('a check', () => {
  it('comes once a minute, also with several workers', () => {
    const due = [null, minutes(-2), minutes(-0.8), minutes(1)].map((at) => isCheckDue(at, now));
    expect(due).toEqual([true, true, false, true]);
  });
  it('vouches for the house when it found nothing and is not old', () => {
    const well = (at: Date, isSound: boolean) => isAllWell({ at, isSound }, now);
    expect([well(minutes(-1), true), well(minutes(-1), false), well(minutes(-4), true)]).toEqual([
      ...[true, false, false],
    ]);
    expect(isAllWell(null, now)).toBe(false);
  });
  it('tells a base what is its own or everybody’s', () => {
    const finding = (baseId: string | null) => ({
      ...{ code: 'wake-overdue' as const, subjectId: 's', detail: {} },
      baseId,
    });
    expect(findingsOf('a', [finding('a'), finding('b'), finding(null)])).toEqual([
      ...[finding('a'), finding(null)],
    ]);
  });
});

describe('a channel', () => {
  it('is down when none of its providers carries anything', () => {
    const provider = (channel: 'sms' | 'voice' | 'email', isUp: boolean) => ({ channel, isUp });
    expect(
      channelsDown([
        ...[provider('sms', false), provider('sms', false)],
        ...[provider('voice', false), provider('voice', true)],
        provider('email', true),
      ]),
    ).toEqual([
      { channel: 'sms', isDown: true },
      { channel: 'voice', isDown: false },
      { channel: 'email', isDown: false },
    ]);
  });
});
