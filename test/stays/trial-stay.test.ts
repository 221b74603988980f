import { describe, expect, it } from 'vitest';
import {
  can,
  faultOfTime,
  isUnrecorded,
  makesKnown,
  stageOf,
  type TrialAction,
  type TrialStatus,
} from '../../src/stays/trial-stay.ts';

const at = (text: string) => new Date(`2026-12-${text}:00+09:00`);
const during = { from: at('05T15:00'), to: at('06T10:00') };
const codeOf = (answer: true | { refused: { code: string } }) =>
  answer === true ? 'yes' : answer.refused.code;

describe('a trial stay', () => {
  it.each<[TrialStatus, TrialAction, string, string]>([
    ['planned', 'change', '05T14:59', 'yes'],
    ['planned', 'change', '05T15:00', 'trial-has-begun'],
    ['planned', 'record', '05T14:59', 'trial-not-begun'],
    ['planned', 'record', '05T15:00', 'yes'],
    ['planned', 'record', '09T15:00', 'yes'],
    ['planned', 'cancel', '04T15:00', 'yes'],
    ['planned', 'cancel', '06T09:00', 'yes'],
    ['done', 'record', '06T11:00', 'trial-is-over'],
    ['done', 'cancel', '06T11:00', 'trial-is-over'],
    ['cancelled', 'change', '04T15:00', 'trial-is-over'],
  ])('that is %s, to %s at %s: %s', (status, action, now, answer) => {
    expect(codeOf(can({ status, during }, action, at(now)))).toBe(answer);
  });

  it.each([
    ['05T15:00', '05T15:00', 'trial-without-length'],
    ['05T15:00', '05T14:00', 'trial-without-length'],
    ['05T15:00', '19T15:00', undefined],
    ['05T15:00', '19T15:01', 'trial-too-long'],
    ['01T08:59', '02T10:00', 'trial-in-the-past'],
    ['01T09:00', '02T10:00', undefined],
  ])('from %s to %s: %s', (from, to, code) => {
    expect(faultOfTime({ from: at(from), to: at(to) }, at('01T09:00'))?.code).toBe(code);
  });

  it('shows the person until its end, and waits for its record from then on', () => {
    const planned = { status: 'planned', during } as const;
    expect(stageOf(planned, at('06T09:59'))).toBe('accepted');
    expect(isUnrecorded(planned, at('06T09:59'))).toBe(false);
    expect(stageOf(planned, at('06T10:00'))).toBe('ended');
    expect(isUnrecorded(planned, at('06T10:00'))).toBe(true);
    expect(stageOf({ status: 'cancelled', during }, at('04T10:00'))).toBe('ended');
  });

  it('makes the house known unless it did not suit the person', () => {
    expect(
      ['SUITABLE', 'WITH_CONDITIONS', 'NOT_SUITABLE'].map((it) => makesKnown(it as never)),
    ).toEqual([true, true, false]);
  });
});
