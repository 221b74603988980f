import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokyoTimeOf } from '../../src/platform/text/tokyo-day.ts';
import { decideDrill, nextDrill } from '../../src/readiness/drill.ts';
import { drillReport } from '../../src/readiness/drill-report.ts';

const at = (text: string) => new Date(`${text}:00+09:00`);
const monthly = { isOn: true, everyDays: 30, at: '14:00' };

describe('the next drill by the schedule', () => {
  it.each([
    ['none while it is off', { ...monthly, isOn: false }, null, '2026-11-22T02:00', null],
    ['the first one: today', monthly, null, '2026-11-22T02:00', '2026-11-22T14:00'],
    ['the first one: tomorrow', monthly, null, '2026-11-22T14:00', '2026-11-23T14:00'],
    ['30 days later', monthly, '2026-11-22T14:00', '2026-11-22T14:01', '2026-12-22T14:00'],
    ['over new year', monthly, '2026-12-15T14:00', '2026-12-16T09:00', '2027-01-14T14:00'],
    [
      'every day',
      { ...monthly, everyDays: 1 },
      '2026-11-22T14:00',
      '2026-11-22T14:00',
      '2026-11-23T14:00',
    ],
    [
      'at another time now',
      { ...monthly, at: '09:30' },
      '2026-11-22T14:00',
      '2026-11-25T12:00',
      '2026-12-22T09:30',
    ],
    [
      'overdue: as soon as possible',
      monthly,
      '2026-01-10T14:00',
      '2026-11-22T02:00',
      '2026-11-22T14:00',
    ],
  ] as const)('%s', (_, schedule, last, now, next) => {
    expect(nextDrill(schedule, last === null ? null : at(last), at(now))).toEqual(
      next === null ? null : at(next),
    );
  });

  it('lies ahead and at its time of day, whatever was before', () => {
    const instant = fc.date({
      min: at('2026-01-01T00:00'),
      max: at('2030-01-01T00:00'),
      noInvalidDate: true,
    });
    const schedule = fc.record({
      isOn: fc.constant(true),
      everyDays: fc.integer({ min: 1, max: 366 }),
      at: fc.constantFrom('00:00', '08:30', '23:59'),
    });
    fc.assert(
      fc.property(schedule, fc.option(instant), instant, (rule, last, now) => {
        const next = nextDrill(rule, last, now);
        expect(next !== null && next > now && tokyoTimeOf(next)).toBe(rule.at);
      }),
    );
  });
});

describe('a drill', () => {
  const dueAt = at('2026-11-22T14:00');
  const waiting = { dueAt, startedAt: null, endedAt: null };
  const running = { ...waiting, startedAt: dueAt };
  const call = (userId: string, answeredAt: Date | null) => ({ userId, answeredAt });
  const yes = call('aoki', at('2026-11-22T14:02'));
  const no = call('baba', null);
  const decide = (
    drill: Parameters<typeof decideDrill>[0],
    now: string,
    { calls = [yes, no], isEmergency = false } = {},
  ) => decideDrill(drill, { calls, isEmergency }, at(now));

  it('waits until it is due', () => {
    expect(decide(waiting, '2026-11-22T13:59')).toEqual({ type: 'wait', until: dueAt });
  });
  it('begins when it is due, and has a quarter of an hour', () => {
    expect(decide(waiting, '2026-11-22T14:00')).toEqual({
      type: 'start',
      until: at('2026-11-22T14:15'),
    });
  });
  it('is put off while somebody is wanted for an emergency', () => {
    expect(decide(waiting, '2026-11-22T14:00', { isEmergency: true })).toEqual({
      type: 'wait',
      until: at('2026-11-22T14:15'),
    });
  });
  it('goes on while somebody has not answered, also during an emergency', () => {
    expect(decide(running, '2026-11-22T14:05', { isEmergency: true })).toEqual({
      type: 'wait',
      until: at('2026-11-22T14:15'),
    });
  });
  it('ends early when everybody has answered', () => {
    expect(decide(running, '2026-11-22T14:05', { calls: [yes] })).toEqual({
      type: 'end',
      missing: [],
    });
  });
  it('ends in the end, and says who is missing', () => {
    expect(decide(running, '2026-11-22T14:15')).toEqual({ type: 'end', missing: ['baba'] });
  });
  it('is over for good', () => {
    const over = { ...running, endedAt: at('2026-11-22T14:15') };
    expect(decide(over, '2026-11-22T14:16')).toEqual({ type: 'nothing' });
  });
});

describe('the report of a drill', () => {
  const openedAt = at('2026-11-22T14:00');
  const page = (userId: string, sentAt: Date | null) => ({
    userId,
    status: 'answered' as const,
    openedAt,
    answeredBy: 'voice' as const,
    attempts: [
      { channel: 'console' as const, status: 'sent', sentAt: openedAt },
      { channel: 'voice' as const, status: 'answered', sentAt },
    ],
  });

  it('names the quickest first, and who did not answer last', () => {
    const calls = [
      { userId: 'silent', answeredAt: null },
      { userId: 'slow', answeredAt: at('2026-11-22T14:04') },
      { userId: 'quick', answeredAt: at('2026-11-22T14:01') },
    ];
    const report = drillReport(
      calls,
      calls.map((it) => page(it.userId, openedAt)),
    );
    expect(report.map((it) => [it.userId, it.seconds, it.answeredBy])).toEqual([
      ['quick', 60, 'voice'],
      ['slow', 240, 'voice'],
      ['silent', null, null],
    ]);
  });

  it('counts as sent what left the house: the console is in it', () => {
    const calls = [{ userId: 'aoki', answeredAt: null }];
    expect(drillReport(calls, [page('aoki', null)])[0]?.firstSentAt).toBeNull();
  });
});
