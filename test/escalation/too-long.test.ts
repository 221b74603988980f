import { describe, expect, it } from 'vitest';
import { decide, dueOf } from '../../src/escalation/escalation.ts';
import type { EscalationState } from '../../src/escalation/escalation-state.ts';
import { mendedBy } from '../../src/escalation/mended.ts';
import { defaultPolicy } from '../../src/escalation/policy.api.ts';
import {
  alarms,
  at,
  both,
  owner,
  paged,
  play,
  playOn,
  progress,
  settle,
  take,
  wake,
} from './play.ts';

const hour = 3_600;

/** Wakes whenever it wants to be woken, until then; answers when the managers were told. */
function wakeUntil(
  from: EscalationState,
  end: number,
): { toldAt: number[]; state: EscalationState } {
  let state = from;
  const toldAt: number[] = [];
  for (;;) {
    const due = dueOf(state);
    if (due === null || due > at(end)) return { toldAt, state };
    const decision = decide(state, wake(), due);
    if (alarms(decision).includes('unsettled-too-long'))
      toldAt.push((due.getTime() - at(0).getTime()) / 1000);
    state = decision.state;
  }
}

describe('what takes too long', () => {
  it('is told to the managers once after an hour without an answer, in its own second', () => {
    expect(wakeUntil(play([]).state, 5 * hour).toldAt).toEqual([hour]);
  });

  it('goes on paging in the same wake', () => {
    const quick = { ...defaultPolicy, repeatEverySeconds: 3_600 };
    const { state } = play(
      [
        [60, wake()],
        [120, wake()],
        [240, wake()],
        [360, wake()],
      ],
      { policy: quick },
    );
    const late = decide(state, wake(), at(3_960));
    expect(alarms(late)).toEqual(['unsettled-too-long']);
    expect(paged(late)).toEqual(['aoki 6', 'baba 6', 'chiba 6']);
  });

  it('is told after six hours in all, however busy its owner is', () => {
    let decision = play([[10, take('aoki')]]);
    for (let now = 600; now < 6 * hour; now += 600)
      decision = playOn(decision, [[now, progress('aoki')]]);
    const { toldAt, state } = wakeUntil(decision.state, 6 * hour + 60);
    expect([toldAt, owner(state)]).toEqual([[6 * hour], 'aoki']);
  });

  it('is told again when its owner falls silent and nobody comes for an hour', () => {
    const told = wakeUntil(play([]).state, 2 * hour);
    const taken = decide(told.state, take('aoki'), at(2 * hour));
    expect(mendedBy(told.state, taken)).toContain('unsettled-too-long');
    // His lease ends a quarter of an hour later.
    expect(wakeUntil(taken.state, 5 * hour).toldAt).toEqual([2 * hour + 900 + hour]);
  });

  it('is nothing any more once it is settled', () => {
    const over = decide(play([]).state, settle, at(60));
    expect(dueOf(over.state)).toBeNull();
    expect(mendedBy(play([]).state, over)).toContain('unsettled-too-long');
  });
});

/** As the version before wrote them. */
describe('a state stored before', () => {
  const policy = defaultPolicy;
  const paging = JSON.parse(
    JSON.stringify({
      status: 'paging',
      policy,
      level: 1,
      outstanding: ['aoki'],
      nextAt: at(120).toISOString(),
      paged: ['aoki'],
      lapsedOwnerId: null,
    }),
  ) as EscalationState;
  const taken = JSON.parse(
    JSON.stringify({
      status: 'taken',
      policy,
      ownerId: 'aoki',
      takenAt: at(10).toISOString(),
      leaseUntil: at(910).toISOString(),
      paged: ['aoki'],
    }),
  ) as EscalationState;

  it.each([
    ['pages on', paging, { type: 'wake', onCall: both }, 120, ['baba 3']],
    [
      'heeds a failed page',
      paging,
      { type: 'page-failed', userIds: ['aoki'], onCall: both },
      70,
      ['baba 3'],
    ],
    ['heeds who cannot', paging, { type: 'cannot', userId: 'aoki', onCall: both }, 70, ['baba 3']],
    [
      'rings again',
      paging,
      { type: 'call-again', userId: null, policy, onCall: both },
      70,
      ['aoki 2'],
    ],
    ['lapses', taken, { type: 'wake', onCall: both }, 910, ['aoki 1']],
    ['is given back', taken, { type: 'cannot', userId: 'aoki', onCall: both }, 70, ['baba 3']],
  ] as const)('%s', (_, state, event, now, rung) => {
    expect(dueOf(state)).not.toBeNull();
    const decision = decide(state, event as never, at(now));
    expect(paged(decision)).toEqual(rung);
    expect(dueOf(decision.state)).not.toBeNull();
  });

  it('counts its hour from the first step that knows of it', () => {
    const { state } = decide(paging, wake(), at(120));
    expect(wakeUntil(state, 2 * hour).toldAt).toEqual([120 + hour]);
  });

  it('settles and resumes', () => {
    const over = decide(taken, settle, at(60));
    expect(over.state).toMatchObject({ status: 'settled', ownerId: 'aoki' });
    const resumed = decide(
      over.state,
      { type: 'resume', because: 'placement-lost', policy, userId: null, onCall: both },
      at(90),
    );
    expect(owner(resumed.state)).toBe('aoki');
  });
});
