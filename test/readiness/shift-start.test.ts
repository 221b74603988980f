import { describe, expect, it } from 'vitest';
import { decideShiftStart } from '../../src/readiness/shift-start.ts';

const at = (text: string) => new Date(`2026-11-22T${text}:00+09:00`);
const fresh = {
  from: at('09:00'),
  to: at('21:00'),
  askedAt: null,
  answeredAt: null,
  isContinuation: false,
  isGone: false,
};
const asked = { ...fresh, askedAt: at('09:00') };
const page = (openedAt: string, status = 'open') => ({ openedAt: at(openedAt), status });
const over = { isOver: true, ask: false, alarm: false, wakeAt: null };

describe('the start of a shift', () => {
  it.each([
    ['waits for its time', fresh, null, '08:59', { wakeAt: at('09:00') }],
    ['rings who comes', fresh, null, '09:00', { ask: true, wakeAt: at('09:03') }],
    ['waits for the answer', asked, page('09:00'), '09:01', { wakeAt: at('09:03') }],
    ['rings again', asked, page('09:00'), '09:03', { ask: true, wakeAt: at('09:06') }],
    ['looks at ten minutes', asked, page('09:09'), '09:09', { wakeAt: at('09:10') }],
    ['alarms after ten', asked, page('09:09'), '09:10', { alarm: true, wakeAt: at('09:12') }],
    [
      'alarms at once when nothing reached him',
      asked,
      page('09:00', 'failed'),
      '09:01',
      { alarm: true, wakeAt: at('09:03') },
    ],
    [
      'rings on all the same',
      asked,
      page('09:00', 'failed'),
      '09:03',
      { ask: true, alarm: true, wakeAt: at('09:06') },
    ],
    [
      'alarms at once for who has left the house',
      { ...fresh, isGone: true },
      null,
      '09:00',
      { alarm: true, wakeAt: at('21:00') },
    ],
    [
      'rings every quarter of an hour in the end',
      asked,
      page('09:30'),
      '09:33',
      { alarm: true, wakeAt: at('09:45') },
    ],
    [
      'leaves who cannot in peace',
      asked,
      page('09:00', 'answered'),
      '09:03',
      { alarm: true, wakeAt: at('21:00') },
    ],
    [
      'rings no longer than it lasts',
      asked,
      page('20:58'),
      '20:59',
      { alarm: true, wakeAt: at('21:00') },
    ],
  ] as const)('%s', (_, shift, newest, now, expected) => {
    expect(decideShiftStart(shift, newest, at(now))).toEqual({
      isOver: false,
      ask: false,
      alarm: false,
      ...expected,
    });
  });

  it.each([
    ['once it was answered', { ...asked, answeredAt: at('09:02') }, '09:03'],
    ['where the same person goes on', { ...fresh, isContinuation: true }, '09:00'],
    ['when it has passed', asked, '21:00'],
  ] as const)('is nothing any more %s', (_, shift, now) => {
    expect(decideShiftStart(shift, page('09:00'), at(now))).toEqual(over);
  });
});
