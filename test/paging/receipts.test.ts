import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, claim, receive, settle, withdraw } from '../../src/paging/attempt.ts';
import type { AttemptState, AttemptStatus, Receipt } from '../../src/paging/page.ts';

const now = new Date('2026-11-22T02:00:00+09:00');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

const dueAt = later(30);
const settledAt = later(1);
/** Every state in which a receipt can find an attempt. */
const states = {
  queued: { status: 'queued', tries: 1, dueAt },
  sending: { status: 'sending', tries: 1, dueAt },
  sent: { status: 'sent', tries: 1, sentAt: now },
  delivered: { status: 'delivered', tries: 1, sentAt: now, settledAt },
  answered: { status: 'answered', tries: 1, sentAt: now, settledAt },
  'no-answer': { status: 'no-answer', tries: 1, sentAt: now, settledAt },
  busy: { status: 'busy', tries: 1, sentAt: now, settledAt },
  voicemail: { status: 'voicemail', tries: 1, sentAt: now, settledAt },
  /** Given up by us; the carrier has said nothing. */
  'given up': { status: 'failed', tries: 3, sentAt: null, settledAt, failure: 'died-in-send' },
  /** The carrier's word. */
  failed: { status: 'failed', tries: 1, sentAt: now, settledAt, failure: '30003' },
  withdrawn: { status: 'withdrawn', tries: 1, settledAt },
} as const satisfies Record<string, AttemptState>;

type Found = keyof typeof states;
const kinds = ['sent', 'delivered', 'failed', 'no-answer', 'busy', 'voicemail'] as const;

/** Given (row) an attempt, when (column) a receipt comes, then it is … ('=': as it was). */
const table: Record<Found, Record<Receipt['kind'], AttemptStatus | '='>> = {
  queued: row('sent', 'delivered', 'failed', 'no-answer', 'busy', 'voicemail'),
  sending: row('sent', 'delivered', 'failed', 'no-answer', 'busy', 'voicemail'),
  'given up': row('sent', 'delivered', 'failed', 'no-answer', 'busy', 'voicemail'),
  sent: row('=', 'delivered', 'failed', 'no-answer', 'busy', 'voicemail'),
  delivered: row('=', '=', 'failed', 'no-answer', 'busy', 'voicemail'),
  answered: row('=', '=', '=', '=', '=', '='),
  'no-answer': row('=', '=', '=', '=', '=', '='),
  busy: row('=', '=', '=', '=', '=', '='),
  voicemail: row('=', '=', '=', '=', '=', '='),
  failed: row('=', '=', '=', '=', '=', '='),
  withdrawn: row('=', '=', '=', '=', '=', '='),
};

function row(...then: (AttemptStatus | '=')[]) {
  return Object.fromEntries(kinds.map((kind, n) => [kind, then[n]])) as Record<
    Receipt['kind'],
    AttemptStatus | '='
  >;
}

describe('a receipt', () => {
  const cases = Object.entries(table).flatMap(([found, then]) =>
    kinds.map((kind) => [found as Found, kind, then[kind]] as const),
  );
  it.each(cases)('finds an attempt %s and says %s: %s', (found, kind, then) => {
    const attempt: AttemptState = states[found];
    const after = receive(attempt, { kind }, later(7));
    if (then === '=') expect(after).toBe(attempt);
    else expect(after.status).toBe(then);
  });

  it('that comes before our own word keeps its instant as that of the sending', () => {
    const early = receive(states.sending, { kind: 'no-answer' }, later(7));
    expect(early).toEqual({ status: 'no-answer', tries: 1, sentAt: later(7), settledAt: later(7) });
    expect(settle(early, { status: 'sent' }, later(8))).toBe(early);
  });

  it('says why a message failed', () => {
    const told = receive(states.sent, { kind: 'failed', reason: '30003' }, later(7));
    expect(told).toEqual({ ...states.failed, settledAt: later(7) });
    expect(receive(states.sent, { kind: 'failed' }, later(7))).toMatchObject({
      failure: 'carrier-failed',
    });
  });

  it('of a failure is not taken back by our own late word that it was sent', () => {
    expect(settle(states.failed, { status: 'sent' }, later(9))).toBe(states.failed);
    expect(settle(states['given up'], { status: 'sent' }, later(9)).status).toBe('sent');
  });

  it('ends the waiting for another try: what was taken is not sent again', () => {
    const taken = receive(states.queued, { kind: 'sent' }, later(2));
    expect(claim(taken, 'open', later(60))).toBeNull();
  });
});

describe('receipts in any order', () => {
  /** What a carrier can tell of one message: never two ends. */
  const histories: Receipt['kind'][][] = [
    ['sent'],
    ['sent', 'delivered'],
    ['sent', 'failed'],
    ['sent', 'busy'],
    ['sent', 'no-answer'],
    ['sent', 'delivered', 'no-answer'],
    ['sent', 'delivered', 'voicemail'],
    ['sent', 'delivered', 'failed'],
  ];
  const rank: Record<AttemptStatus, number> = {
    ...{ queued: 0, sending: 0, sent: 1, delivered: 2 },
    ...{ failed: 3, 'no-answer': 3, busy: 3, voicemail: 3 },
    ...{ withdrawn: 3, answered: 4 },
  };
  type Step = Receipt['kind'] | 'settled' | 'answer' | 'withdraw';
  const apply = (attempt: AttemptState, step: Step, at: Date): AttemptState => {
    if (step === 'settled') return settle(attempt, { status: 'sent' }, at);
    if (step === 'answer') return answered(attempt, at);
    if (step === 'withdraw') return withdraw(attempt, at);
    return receive(attempt, { kind: step }, at);
  };
  const run = (steps: readonly Step[]) =>
    steps.reduce<AttemptState>((it, step, n) => apply(it, step, later(n)), states.sending);

  /** One history, some of it doubled, some of it lost, with our own word anywhere between. */
  const told = fc.constantFrom(...histories).chain((history) =>
    fc
      .record({
        doubled: fc.subarray(history),
        kept: fc.subarray(history, { minLength: 1 }),
      })
      .chain(({ doubled, kept }) => {
        const all: Step[] = [...kept, ...doubled.filter((it) => kept.includes(it)), 'settled'];
        return fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
      }),
  );

  it('come to the most that was told, also doubled, late, or before our own word', () => {
    fc.assert(
      fc.property(told, (steps) => {
        const most = steps.reduce<AttemptStatus>((best, step) => {
          const status: AttemptStatus = step === 'settled' ? 'sent' : (step as Receipt['kind']);
          return rank[status] > rank[best] ? status : best;
        }, 'sending');
        expect(run(steps).status).toBe(most);
      }),
    );
  });

  it('never undo an answer, nor a withdrawal of what was not sent', () => {
    fc.assert(
      fc.property(told, fc.nat(9), (steps, place) => {
        const at = Math.min(place, steps.length);
        const withAnswer: Step[] = [...steps.slice(0, at), 'answer', ...steps.slice(at)];
        expect(run(withAnswer).status).toBe('answered');
        expect(run(['withdraw', ...steps]).status).toBe('withdrawn');
      }),
    );
  });

  it('never lead back, and never move the instant at which it was sent', () => {
    const any = fc.array(fc.constantFrom<Step>(...kinds, 'settled', 'answer', 'withdraw'));
    fc.assert(
      fc.property(any, (steps) => {
        let attempt: AttemptState = states.sending;
        for (const [n, step] of steps.entries()) {
          const next = apply(attempt, step, later(n));
          expect(rank[next.status]).toBeGreaterThanOrEqual(rank[attempt.status]);
          if ('sentAt' in attempt && attempt.sentAt !== null)
            expect(next).toMatchObject({ sentAt: attempt.sentAt });
          // Told the same again at once, nothing is written.
          expect(apply(next, step, later(n))).toBe(next);
          attempt = next;
        }
      }),
    );
  });
});
