import { describe, expect, it } from 'vitest';
import {
  type AttemptState,
  type AttemptStatus,
  asksForAnswer,
  type Channel,
  claim,
  deliver,
  dueOf,
  firstAttempt,
  hasFailed,
  type SendOutcome,
  settle,
  withdraw,
} from '../../src/paging/page.ts';

const now = new Date('2026-11-22T02:00:00+09:00');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const queued: AttemptState = { status: 'queued', tries: 0, dueAt: now };
const sending = (tries = 1): AttemptState => ({ status: 'sending', tries, dueAt: later(30) });
const sent: AttemptState = { status: 'sent', tries: 1, sentAt: now };
const failed: AttemptState = { status: 'failed', tries: 1, settledAt: now, failure: 'smtp 550' };
const withdrawn: AttemptState = { status: 'withdrawn', tries: 0, settledAt: now };
const isSent: SendOutcome = { status: 'sent' };
const busy: SendOutcome = { status: 'failed', isTemporary: true, reason: 'smtp 421' };
const unknown: SendOutcome = { status: 'failed', isTemporary: false, reason: 'smtp 550' };

describe('an attempt', () => {
  it('is done at once on the console and queued on every other channel', () => {
    expect(firstAttempt('console', now)).toEqual(sent);
    expect(firstAttempt('email', now)).toEqual(queued);
  });

  describe('is claimed', () => {
    it('when it is due, and is then due again in 30 seconds in case the process dies', () => {
      expect(claim(queued, 'open', now)).toEqual(sending());
    });
    it('again when nobody has settled it in time', () => {
      expect(claim(sending(), 'open', later(30))).toEqual({
        status: 'sending',
        tries: 2,
        dueAt: later(60),
      });
    });
    it('five times at most: who dies in sending five times has failed', () => {
      let attempt: AttemptState = queued;
      let at = now;
      for (let round = 0; round < 5; round += 1) {
        attempt = claim(attempt, 'open', at) ?? attempt;
        at = dueOf(attempt) ?? at;
      }
      expect(attempt).toEqual({ status: 'sending', tries: 5, dueAt: at });
      expect(claim(attempt, 'open', new Date(at.getTime() - 1))).toBeNull();
      const given = claim(attempt, 'open', at);
      expect(given).toEqual({ status: 'failed', tries: 5, settledAt: at, failure: 'died-in-send' });
    });
    it.each([
      ['being sent by another', sending(), 'open' as const, later(29)],
      ['not due', { ...queued, dueAt: later(1) } as AttemptState, 'open' as const, now],
      ['on a page that was answered', queued, 'answered' as const, now],
      ['on a page that was withdrawn', sending(), 'withdrawn' as const, later(60)],
      ['sent', sent, 'open' as const, later(60)],
      ['failed', failed, 'open' as const, later(60)],
      ['withdrawn', withdrawn, 'open' as const, later(60)],
    ])('but not when it is %s', (_, attempt, page, at) => {
      expect(claim(attempt, page, at)).toBeNull();
    });
  });

  describe('is settled', () => {
    it.each([
      ['sent', sending(), isSent, { status: 'sent', tries: 1, sentAt: now }],
      [
        'again in 5 s after a temporary failure',
        sending(1),
        busy,
        { status: 'queued', tries: 1, dueAt: later(5) },
      ],
      [
        'again in 15 s after the second',
        sending(2),
        busy,
        { status: 'queued', tries: 2, dueAt: later(15) },
      ],
      [
        'failed after the third',
        sending(3),
        busy,
        { status: 'failed', tries: 3, settledAt: now, failure: 'smtp 421' },
      ],
      [
        'failed at once when it is for good',
        sending(1),
        unknown,
        { status: 'failed', tries: 1, settledAt: now, failure: 'smtp 550' },
      ],
      [
        'sent when word of it comes after a second try began',
        sending(2),
        isSent,
        { status: 'sent', tries: 2, sentAt: now },
      ],
      [
        'sent when word of it comes after all had failed',
        failed,
        isSent,
        { status: 'sent', tries: 1, sentAt: now },
      ],
    ])('%s', (_, attempt, outcome, expected) => {
      expect(settle(attempt, outcome, now)).toEqual(expected);
    });
    it.each([
      ['a failure after it was sent', sent, busy],
      ['a second word that it was sent', sent, isSent],
      ['a failure after the page was withdrawn', withdrawn, unknown],
      ['word that it was sent after the page was withdrawn', withdrawn, isSent],
      ['a failure while it waits for the next try', queued, unknown],
    ])('and %s changes nothing', (_, attempt, outcome) => {
      expect(settle(attempt, outcome, later(1))).toBe(attempt);
    });
  });

  it('is withdrawn only while it is on its way', () => {
    expect(withdraw(queued, now)).toEqual(withdrawn);
    expect(withdraw(sending(), now)).toEqual({ ...withdrawn, tries: 1 });
    expect(withdraw(sent, now)).toBe(sent);
    expect(withdraw(failed, now)).toBe(failed);
  });

  it('is delivered once the person has seen it', () => {
    expect(deliver(sent, now)).toEqual({ status: 'delivered', tries: 1, settledAt: now });
    expect(deliver(queued, now)).toBe(queued);
  });

  it('wants to be woken only while it is on its way', () => {
    expect(dueOf(queued)).toEqual(now);
    expect(dueOf(sending())).toEqual(later(30));
    expect([sent, failed, withdrawn].map(dueOf)).toEqual([null, null, null]);
  });
});

describe('a page has failed', () => {
  const of = (...attempts: [Channel, AttemptStatus][]) =>
    hasFailed(attempts.map(([channel, status]) => ({ channel, status })));

  it.each<[string, boolean, [Channel, AttemptStatus][]]>([
    [
      'when the only channel that rings has',
      true,
      [
        ['console', 'sent'],
        ['email', 'failed'],
      ],
    ],
    [
      'when all channels that ring have',
      true,
      [
        ['console', 'sent'],
        ['email', 'failed'],
        ['webhook', 'failed'],
      ],
    ],
    [
      'not while one may still be sent',
      false,
      [
        ['console', 'sent'],
        ['email', 'failed'],
        ['webhook', 'queued'],
      ],
    ],
    [
      'not when one was sent',
      false,
      [
        ['console', 'sent'],
        ['email', 'failed'],
        ['webhook', 'sent'],
      ],
    ],
    ['not when there is only the console', false, [['console', 'sent']]],
    [
      'not when the person has seen it on the console',
      false,
      [
        ['console', 'delivered'],
        ['email', 'failed'],
      ],
    ],
  ])('%s', (_, expected, attempts) => {
    expect(of(...attempts)).toBe(expected);
  });
});

it('asks for a deed, or only to be seen', () => {
  expect(asksForAnswer('emergency')).toBe(true);
  expect(asksForAnswer('emergency-taken')).toBe(false);
  expect(asksForAnswer('offer-withdrawn')).toBe(false);
  expect(asksForAnswer('placement-lost')).toBe(true);
});
