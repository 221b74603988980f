import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answered,
  claim,
  deliver,
  dueOf,
  firstAttempt,
  receive,
  settle,
  waitingOn,
  withdraw,
} from '../../src/paging/attempt.ts';
import {
  type AttemptState,
  type AttemptStatus,
  asksForAnswer,
  type Channel,
  hasFailed,
  hurried,
  isAnswerable,
  type SendOutcome,
  templates,
} from '../../src/paging/page.ts';

const now = new Date('2026-11-22T02:00:00+09:00');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const queued: AttemptState = { status: 'queued', tries: 0, dueAt: now };
const sending = (tries = 1): AttemptState => ({ status: 'sending', tries, dueAt: later(30) });
const sent: AttemptState = { status: 'sent', tries: 1, sentAt: now };
const failed: AttemptState = {
  status: 'failed',
  tries: 1,
  sentAt: null,
  settledAt: now,
  failure: 'smtp 550',
};
const withdrawn: AttemptState = { status: 'withdrawn', tries: 0, settledAt: now };
const isSent: SendOutcome = { status: 'sent' };
const busy: SendOutcome = { status: 'failed', isTemporary: true, reason: 'smtp 421' };
const unknown: SendOutcome = { status: 'failed', isTemporary: false, reason: 'smtp 550' };

describe('an attempt', () => {
  it('is done at once on the console and queued on every other channel', () => {
    expect(firstAttempt('console', now)).toEqual(sent);
    expect(firstAttempt('email', now)).toEqual(queued);
    expect(firstAttempt('voice', now, 30)).toEqual({
      ...queued,
      dueAt: later(30),
    });
  });

  it('is not put off by a page that takes the place of another', () => {
    const again = (state: AttemptState) => {
      const waiting = waitingOn([{ contactMethodId: 'a', state }]).get('a');
      return dueOf(firstAttempt('voice', later(20), 60, waiting));
    };
    expect(again({ ...queued, dueAt: later(60) })).toEqual(later(60));
    expect(again({ ...queued, dueAt: later(90) })).toEqual(later(80));
    // Whoever was just sending it may be dead.
    expect(again(sending())).toEqual(later(30));
    expect(again(sent)).toEqual(later(80));
  });

  describe('is claimed', () => {
    it('when it is due, and is then due again in 30 seconds in case the process dies', () => {
      expect(claim(queued, 'open', now)).toEqual(sending());
    });
    it('also on a page that has rung out: who reads the mail can answer', () => {
      expect(claim(queued, 'failed', now)).toEqual(sending());
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
      expect(given).toEqual({
        ...failed,
        tries: 5,
        settledAt: at,
        failure: 'died-in-send',
      });
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
      ['failed after the third', sending(3), busy, { ...failed, tries: 3, failure: 'smtp 421' }],
      ['failed at once when it is for good', sending(1), unknown, failed],
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
    expect(deliver(sent, later(9))).toEqual({
      status: 'delivered',
      tries: 1,
      sentAt: now,
      settledAt: later(9),
    });
    expect(deliver(queued, now)).toBe(queued);
  });

  it('is answered in whatever state it is, once', () => {
    const mine: AttemptState = { status: 'answered', tries: 1, sentAt: now, settledAt: later(20) };
    expect(answered(sent, later(20))).toEqual(mine);
    expect(answered(mine, later(60))).toBe(mine);
    // The message went out although the house had given it up, and its person has answered it.
    expect(answered(failed, later(20))).toEqual({ ...mine, sentAt: later(20) });
    expect(answered(withdrawn, later(20))).toEqual({ ...mine, tries: 0, sentAt: later(20) });
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
    ...(['failed', 'no-answer', 'busy', 'voicemail'] as const).map(
      (end): [string, boolean, [Channel, AttemptStatus][]] => [
        `when the only way that rings ended in ${end}, though a mail was sent and a screen shows it`,
        true,
        [
          ['console', 'delivered'],
          ['email', 'sent'],
          ['voice', end],
        ],
      ],
    ),
    [
      'not while another way that rings is under way',
      false,
      [
        ['voice', 'busy'],
        ['sms', 'queued'],
      ],
    ],
    [
      'not when a text message is on the handset',
      false,
      [
        ['voice', 'no-answer'],
        ['sms', 'delivered'],
      ],
    ],
    [
      'not when it was answered, whatever the other ways came to',
      false,
      [
        ['voice', 'no-answer'],
        ['email', 'answered'],
      ],
    ],
    [
      'when every way that rings has ended, each in its own way',
      true,
      [
        ['voice', 'voicemail'],
        ['sms', 'failed'],
        ['push', 'failed'],
        ['email', 'queued'],
      ],
    ],
  ])('%s', (_, expected, attempts) => {
    expect(of(...attempts)).toBe(expected);
  });
});

describe('a way that has ended without an answer', () => {
  const waiting = (seconds: number): AttemptState => ({ ...queued, dueAt: later(seconds) });
  const ended: AttemptState = { status: 'busy', tries: 1, sentAt: now, settledAt: now };
  const of = (...states: AttemptState[]) => states.map((state, n) => ({ n, state }));
  const next = (page: 'open' | 'failed', ...states: AttemptState[]) =>
    hurried(of(...states), ended, page, now).map((it) => it.n);

  it('sends the next one in the order of the person, not that of the delays', () => {
    expect(next('open', ended, waiting(120), waiting(60))).toEqual([1]);
  });
  it('leaves alone what is under way, or waits for its second try', () => {
    expect(next('open', ended, sending(), { ...queued, tries: 1, dueAt: later(5) }, sent)).toEqual(
      [],
    );
  });
  it('sends all that is left once the page has rung out', () => {
    expect(next('failed', ended, waiting(120), waiting(60))).toEqual([1, 2]);
  });
  it.each([
    ['sent', sent],
    ['withdrawn', withdrawn],
  ] as const)('is not one that was %s', (_, state) => {
    expect(hurried(of(state, waiting(60)), state, 'open', now)).toEqual([]);
  });
});

it('in whatever order its ways end, nothing is left waiting behind a page that rings no more', () => {
  const someWays = fc.array(
    fc.record({
      channel: fc.constantFrom<Channel>('email', 'webhook', 'push', 'sms', 'voice'),
      delay: fc.integer({ min: 0, max: 600 }),
      end: fc.constantFrom('failed', 'no-answer', 'busy', 'voicemail', 'delivered' as const),
    }),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(someWays, fc.infiniteStream(fc.nat()), (ways, dice) => {
      let attempts = ways.map(({ channel, delay, end }) => ({
        ...{ channel, end, state: firstAttempt(channel, now, delay) },
      }));
      const set = (which: unknown, state: AttemptState) =>
        attempts.map((it) => (it === which ? { ...it, state } : it));
      const seen = () => attempts.map((it) => ({ channel: it.channel, status: it.state.status }));
      const isWaiting = ({ state }: { state: AttemptState }) =>
        state.status === 'queued' && state.dueAt > now;
      for (;;) {
        // Somewhere a message that is out comes to its end; nothing more is sent by the clock.
        const out = attempts.filter(({ state }) => state.status === 'queued' && state.dueAt <= now);
        const one = out[(dice.next().value ?? 0) % Math.max(out.length, 1)];
        if (one === undefined) break;
        const before = attempts.filter(isWaiting).length;
        const ended = receive(one.state, { kind: one.end }, now);
        attempts = set(one, ended);
        const page = hasFailed(seen()) ? 'failed' : 'open';
        for (const next of hurried(attempts, ended, page, now))
          attempts = set(next, { status: 'queued', tries: 0, dueAt: now });
        const left = attempts.filter(isWaiting).length;
        if (page === 'failed') expect(left).toBe(0);
        else expect(left).toBe(one.end === 'delivered' ? before : Math.max(0, before - 1));
      }
    }),
  );
});

it('can be answered without a look at it only where it asks for an answer', () => {
  expect(templates.filter((it) => isAnswerable(it) && !asksForAnswer(it))).toEqual([]);
  expect(isAnswerable('offer')).toBe(false);
  expect(isAnswerable('emergency')).toBe(true);
});

it('asks for a deed, or only to be seen', () => {
  expect(asksForAnswer('emergency')).toBe(true);
  expect(asksForAnswer('emergency-taken')).toBe(false);
  expect(asksForAnswer('offer-withdrawn')).toBe(false);
  expect(asksForAnswer('placement-lost')).toBe(true);
});
