import { describe, expect, it } from 'vitest';
import { can, decide, dueOf, start } from '../../src/escalation/escalation.ts';
import type {
  Decision,
  EscalationEvent,
  EscalationState,
} from '../../src/escalation/escalation-state.ts';
import { defaultPolicy, escalationPolicy } from '../../src/escalation/policy.api.ts';
import type { OnCall } from '../../src/on-call/on-call.ts';

const night = new Date('2026-11-21T17:00:00Z');
const at = (seconds: number) => new Date(night.getTime() + seconds * 1000);
const both: OnCall = { primary: ['aoki'], secondary: ['baba'], managers: ['chiba'] };
const aokiOnly: OnCall = { primary: ['aoki'], secondary: [], managers: [] };
const nobody: OnCall = { primary: [], secondary: [], managers: [] };

/** Plays events at seconds after the start; answers the last decision. */
function play(
  events: [seconds: number, event: EscalationEvent][],
  from: { onCall?: OnCall; ownerId?: string | null } = {},
): Decision {
  const { onCall = both, ownerId = null } = from;
  let decision = start(defaultPolicy, { ownerId, onCall }, night);
  for (const [seconds, event] of events) decision = decide(decision.state, event, at(seconds));
  return decision;
}

const wake = (onCall = both): EscalationEvent => ({ type: 'wake', onCall });
const take = (userId: string, onCall = both): EscalationEvent => ({ type: 'take', userId, onCall });
const failed = (userIds: string[], onCall = both): EscalationEvent => ({
  type: 'page-failed',
  userIds,
  onCall,
});
const progress = (userId: string | null): EscalationEvent => ({ type: 'progress', userId });

const paged = (decision: Decision) =>
  decision.effects.flatMap((it) => (it.type === 'page' ? [it.userId] : []));
const alarms = (decision: Decision) =>
  decision.effects.flatMap((it) => (it.type === 'alarm' ? [it.code] : []));
const logged = (decision: Decision) =>
  decision.effects.flatMap((it) => (it.type === 'log' ? [it.kind] : []));
const told = (decision: Decision) =>
  decision.effects.flatMap((it) => (it.type === 'tell-taken' ? it.userIds : []));
const dueIn = (state: EscalationState) => {
  const due = dueOf(state);
  return due === null ? null : (due.getTime() - night.getTime()) / 1000;
};
const owner = (state: EscalationState) => (state.status === 'taken' ? state.ownerId : null);

describe('the default policy', () => {
  it('pages the primary at 0:00 and 1:00, the secondary at 2:00, both at 4:00, the manager too at 6:00, then all every 2 minutes', () => {
    let decision = start(defaultPolicy, { ownerId: null, onCall: both }, night);
    const seen: [number, string[]][] = [[0, paged(decision)]];
    for (let round = 0; round < 7; round += 1) {
      const due = dueOf(decision.state) ?? night;
      decision = decide(decision.state, wake(), due);
      seen.push([(due.getTime() - night.getTime()) / 1000, paged(decision)]);
    }
    const all = ['aoki', 'baba', 'chiba'];
    expect(seen).toEqual([
      [0, ['aoki']],
      [60, ['aoki']],
      [120, ['baba']],
      [240, ['aoki', 'baba']],
      [360, all],
      [480, all],
      [600, all],
      [720, all],
    ]);
  });

  it('is still paging after a thousand rounds', () => {
    let { state } = start(defaultPolicy, { ownerId: null, onCall: both }, night);
    for (let round = 0; round < 1_000; round += 1)
      state = decide(state, wake(), dueOf(state) ?? night).state;
    expect(state.status).toBe('paging');
    expect(dueOf(state)).not.toBeNull();
  });

  it('is valid itself', () => {
    expect(escalationPolicy.parse(defaultPolicy)).toEqual(defaultPolicy);
  });
});

describe('a policy', () => {
  const [first, ...rest] = defaultPolicy.steps;
  it.each([
    ['without steps', { ...defaultPolicy, steps: [] }],
    [
      'that waits before its first step',
      { ...defaultPolicy, steps: [{ ...first, afterSeconds: 1 }, ...rest] },
    ],
    [
      'with a step that pages nobody',
      { ...defaultPolicy, steps: [{ afterSeconds: 0, targets: [] }, ...rest] },
    ],
    [
      'with a step that names one twice',
      { ...defaultPolicy, steps: [{ afterSeconds: 0, targets: ['primary', 'primary'] }, ...rest] },
    ],
    [
      'whose last step leaves somebody out',
      { ...defaultPolicy, steps: defaultPolicy.steps.slice(0, 4) },
    ],
    [
      'that waits longer than an hour',
      { ...defaultPolicy, steps: [first, { ...rest[0], afterSeconds: 3_601 }, ...rest.slice(1)] },
    ],
    ['that repeats without a pause', { ...defaultPolicy, repeatEverySeconds: 0 }],
    ['with an unknown member', { ...defaultPolicy, quietHours: true }],
  ])('%s is refused', (_, policy) => {
    expect(escalationPolicy.safeParse(policy).success).toBe(false);
  });
});

describe('a wake', () => {
  it.each([
    ['early', 59],
    ['from a clock that was set back', -3_600],
  ])('that is %s changes nothing', (_, seconds) => {
    const { state } = play([]);
    expect(decide(state, wake(), at(seconds))).toEqual({ state, effects: [], refused: null });
  });

  it('that comes twice pages once', () => {
    expect(paged(play([[60, wake()]]))).toEqual(['aoki']);
    expect(
      paged(
        play([
          [60, wake()],
          [60, wake()],
        ]),
      ),
    ).toEqual([]);
  });

  it('that is late pages the next level now, and the one after it in its own time', () => {
    const decision = play([
      [60, wake()],
      [700, wake()],
    ]);
    expect(paged(decision)).toEqual(['baba']);
    expect(dueIn(decision.state)).toBe(820);
  });

  it('pages who is on call at that moment, not who was at the start', () => {
    const handover = { ...both, primary: ['baba'], secondary: ['aoki'] };
    expect(paged(play([[60, wake(handover)]]))).toEqual(['baba']);
  });

  it('of a settled escalation changes nothing', () => {
    const decision = play([
      [10, { type: 'settle', reason: 'placed' }],
      [60, wake()],
    ]);
    expect(decision.state.status).toBe('settled');
    expect(decision.effects).toEqual([]);
  });
});

describe('a level at which nobody is on call', () => {
  it('is skipped in the same instant, with an alarm', () => {
    const decision = play([], { onCall: { ...both, primary: [] } });
    expect(paged(decision)).toEqual(['baba']);
    expect(alarms(decision)).toEqual(['nobody-on-call']);
    expect(logged(decision)).toEqual([
      'started',
      'level-skipped',
      'level-skipped',
      'paged',
      'alarm',
    ]);
  });

  it('does not stop the way to the manager', () => {
    const decision = play([], { onCall: { ...nobody, managers: ['chiba'] } });
    expect(paged(decision)).toEqual(['chiba']);
    expect(alarms(decision)).toEqual(['nobody-on-call']);
    expect(dueIn(decision.state)).toBe(120);
  });

  it('is an alarm again and again as long as there is nobody at all, never silence', () => {
    const decision = play([[120, wake(nobody)]], { onCall: nobody });
    expect(alarms(decision)).toEqual(['nobody-reachable']);
    expect(dueIn(decision.state)).toBe(240);
    const later = decide(decision.state, wake(both), at(240));
    expect(paged(later)).toEqual(['aoki', 'baba', 'chiba']);
  });

  it('does not page a person twice who has both slots', () => {
    const decision = play([
      [60, wake()],
      [120, wake()],
      [240, wake({ ...both, secondary: ['aoki'] })],
    ]);
    expect(paged(decision)).toEqual(['aoki']);
  });
});

describe('a page that fails', () => {
  it('moves on to somebody else in the same instant, past levels of nobody else', () => {
    const decision = play([[3, failed(['aoki'])]]);
    expect(paged(decision)).toEqual(['baba']);
    expect(dueIn(decision.state)).toBe(123);
  });

  it('counts once, however often it is said', () => {
    const decision = play([
      [3, failed(['aoki'])],
      [4, failed(['aoki'])],
      [5, failed(['aoki'])],
    ]);
    expect(decision.effects).toEqual([]);
  });

  it('does not move on while another page of the level may be answered', () => {
    const before: [number, EscalationEvent][] = [
      [60, wake()],
      [120, wake()],
      [240, wake()],
    ];
    const one = play([...before, [245, failed(['aoki'])]]);
    expect(paged(one)).toEqual([]);
    expect(dueIn(one.state)).toBe(360);
    const two = play([...before, [245, failed(['aoki'])], [250, failed(['aoki', 'baba'])]]);
    expect(paged(two)).toEqual(['aoki', 'baba', 'chiba']);
  });

  it('of somebody of an earlier level changes nothing', () => {
    const decision = play([
      [60, wake()],
      [120, wake()],
      [130, failed(['aoki'])],
    ]);
    expect(decision.effects).toEqual([]);
  });

  it('of everybody raises an alarm and waits for the next round, instead of turning for ever', () => {
    const decision = play([[3, failed(['aoki'], aokiOnly)]], { onCall: aokiOnly });
    expect(paged(decision)).toEqual([]);
    expect(alarms(decision)).toEqual(['nobody-reachable']);
    expect(dueIn(decision.state)).toBe(123);
    expect(paged(decide(decision.state, wake(aokiOnly), at(123)))).toEqual(['aoki']);
  });

  it('on the last level waits for the next round too', () => {
    const decision = play([
      [3, failed(['aoki'])],
      [6, failed(['aoki', 'baba'])],
      [9, failed(['aoki', 'baba', 'chiba'])],
    ]);
    expect(alarms(decision)).toEqual(['nobody-reachable']);
    expect(dueIn(decision.state)).toBe(126);
  });

  it.each([
    ['taken', [[5, take('aoki')]]],
    ['settled', [[5, { type: 'settle', reason: 'placed' }]]],
  ] as [string, [number, EscalationEvent][]][])('after it was %s changes nothing', (_, before) => {
    expect(play([...before, [6, failed(['aoki', 'baba'])]]).effects).toEqual([]);
  });
});

describe('a take', () => {
  it('makes the first one owner, withdraws the pages and tells the others who', () => {
    const decision = play([
      [60, wake()],
      [120, wake()],
      [130, take('baba')],
    ]);
    expect(owner(decision.state)).toBe('baba');
    expect(told(decision)).toEqual(['aoki']);
    expect(decision.effects).toContainEqual({ type: 'withdraw-pages', answeredBy: 'baba' });
    expect(dueIn(decision.state)).toBe(130 + 900);
  });

  it('that is late is refused with the owner, recorded, and changes nothing', () => {
    const before = play([[130, take('baba')]]);
    const decision = decide(before.state, take('aoki'), at(131));
    expect(decision.state).toBe(before.state);
    expect(decision.refused).toMatchObject({
      code: 'already-taken',
      status: 409,
      extra: { ownerId: 'baba' },
    });
    expect(logged(decision)).toEqual(['late-take']);
  });

  it('by the owner again changes nothing and is not refused', () => {
    expect(
      play([
        [5, take('aoki')],
        [6, take('aoki')],
      ]),
    ).toMatchObject({ effects: [], refused: null });
  });

  it.each([
    ['on call', 'baba', null],
    ['a manager', 'chiba', null],
    ['neither paged nor on call nor a manager', 'doi', 'not-on-call'],
  ])('by somebody who is %s', (_, userId, code) => {
    const decision = play([[5, take(userId)]]);
    expect(decision.refused?.code ?? null).toBe(code);
    expect(owner(decision.state)).toBe(code === null ? userId : null);
  });

  it('by somebody who was paged and whose shift has ended since is good', () => {
    const handover: OnCall = { primary: ['baba'], secondary: ['endo'], managers: [] };
    expect(owner(play([[5, take('aoki', handover)]]).state)).toBe('aoki');
  });

  it('of what is settled is refused', () => {
    const decision = play([
      [5, { type: 'settle', reason: 'no action' }],
      [6, take('aoki')],
    ]);
    expect(decision.refused).toMatchObject({ code: 'already-settled', status: 409 });
  });

  it('answers the screen with the same reason', () => {
    const { state } = play([[5, take('aoki')]]);
    expect(can(state, { type: 'take', userId: 'baba', onCall: both })).toMatchObject({
      code: 'already-taken',
    });
    expect(can(state, { type: 'take', userId: 'aoki', onCall: both })).toBe(true);
  });
});

describe('a coordinator who has the caller on the line', () => {
  it('owns it from the start: nobody is paged, the other one on call is told', () => {
    const decision = play([], { ownerId: 'aoki' });
    expect(owner(decision.state)).toBe('aoki');
    expect(paged(decision)).toEqual([]);
    expect(told(decision)).toEqual(['baba']);
    expect(dueIn(decision.state)).toBe(900);
  });
});

describe('a lease', () => {
  const takenByAoki: [number, EscalationEvent] = [10, take('aoki')];

  it.each([
    ['the owner', 'aoki'],
    ['another coordinator', 'baba'],
    ['nobody of ours', null],
  ])('runs anew with progress by %s', (_, userId) => {
    expect(dueIn(play([takenByAoki, [600, progress(userId)]]).state)).toBe(1_500);
  });

  it('is not shortened by a clock that was set back', () => {
    expect(dueIn(play([takenByAoki, [-3_600, progress('aoki')]]).state)).toBe(910);
  });

  it('that lapses has the owner paged again, then the others without asking the owner alone twice', () => {
    const lapsed = play([takenByAoki, [910, wake()]]);
    expect(lapsed.effects).toContainEqual({
      type: 'page',
      userId: 'aoki',
      template: 'lease-lapsed',
      level: 1,
    });
    expect(dueIn(lapsed.state)).toBe(970);
    const next = decide(lapsed.state, wake(), at(970));
    expect(paged(next)).toEqual(['baba']);
    expect(alarms(next)).toEqual([]);
  });

  it('that lapses while the owner is unreachable goes to the other at once', () => {
    const decision = play([takenByAoki, [910, wake()], [913, failed(['aoki'])]]);
    expect(paged(decision)).toEqual(['baba']);
  });

  it('that lapses for the only one there is pages that one', () => {
    const decision = play([takenByAoki, [910, wake(aokiOnly)], [970, wake(aokiOnly)]], {
      onCall: aokiOnly,
    });
    expect(paged(decision)).toEqual(['aoki']);
    expect(dueIn(decision.state)).toBe(1_090);
  });

  it.each(['aoki', 'baba'])('that lapsed can be taken by %s', (userId) => {
    const decision = play([takenByAoki, [910, wake()], [920, take(userId)]]);
    expect(owner(decision.state)).toBe(userId);
  });

  it('that lapsed comes back when the owner goes on working', () => {
    const decision = play([takenByAoki, [910, wake()], [970, wake()], [980, progress('aoki')]]);
    expect(owner(decision.state)).toBe('aoki');
    expect(told(decision)).toEqual(['baba']);
  });

  it.each([
    ['another', 'baba'],
    ['nobody of ours', null],
  ])('that lapsed does not come back by progress of %s', (_, userId) => {
    expect(play([takenByAoki, [910, wake()], [920, progress(userId)]]).effects).toEqual([]);
  });
});

describe('settling', () => {
  it.each([
    ['while paging', [], null],
    ['when taken', [[10, take('aoki')]], 'aoki'],
    [
      'after a lapse',
      [
        [10, take('aoki')],
        [910, wake()],
      ],
      'aoki',
    ],
  ] as [string, [number, EscalationEvent][], string | null][])(
    '%s ends it',
    (_, before, ownerId) => {
      const decision = play([...before, [1_000, { type: 'settle', reason: 'placed' }]]);
      expect(decision.state).toMatchObject({ status: 'settled', ownerId, reason: 'placed' });
      expect(decision.effects).toContainEqual({ type: 'withdraw-pages', answeredBy: null });
      expect(dueOf(decision.state)).toBeNull();
    },
  );

  it('twice changes nothing', () => {
    const settle: EscalationEvent = { type: 'settle', reason: 'placed' };
    expect(
      play([
        [5, settle],
        [6, { type: 'settle', reason: 'other' }],
      ]),
    ).toMatchObject({
      state: { reason: 'placed' },
      effects: [],
    });
  });
});

describe('resuming what is settled', () => {
  const quick = { ...defaultPolicy, leaseSeconds: 60 };
  const settled: [number, EscalationEvent] = [1_000, { type: 'settle', reason: 'PLACED' }];
  const resume = (userId: string | null): EscalationEvent => ({
    type: 'resume',
    because: 'placement-lost',
    policy: quick,
    userId,
    onCall: both,
  });

  it('gives it back to its last owner with a fresh lease of the policy of now, and tells him', () => {
    const decision = play([[10, take('baba')], settled, [5_000, resume(null)]]);
    expect(owner(decision.state)).toBe('baba');
    expect(dueIn(decision.state)).toBe(5_060);
    expect(decision.effects).toContainEqual({
      type: 'tell-owner',
      ownerId: 'baba',
      template: 'placement-lost',
    });
    expect(paged(decision)).toEqual([]);
    expect(logged(decision)).toEqual(['resumed', 'paged']);
    const lapsed = decide(decision.state, wake(), at(5_060));
    expect(paged(lapsed)).toEqual(['baba']);
    expect(paged(decide(lapsed.state, wake(), dueOf(lapsed.state) ?? night))).toEqual(['aoki']);
  });

  it('by the owner himself tells nobody', () => {
    const decision = play([[10, take('baba')], settled, [5_000, resume('baba')]]);
    expect(owner(decision.state)).toBe('baba');
    expect(logged(decision)).toEqual(['resumed']);
    expect(decision.effects).toHaveLength(1);
  });

  it('after a lapse goes to who had owned it before', () => {
    expect(
      owner(play([[10, take('baba')], [910, wake()], settled, [5_000, resume(null)]]).state),
    ).toBe('baba');
  });

  it('that nobody had taken pages from the first level', () => {
    const decision = play([[60, wake()], [120, wake()], settled, [5_000, resume(null)]]);
    expect(paged(decision)).toEqual(['aoki']);
    expect(decision.state).toMatchObject({ status: 'paging', level: 0, paged: ['aoki'] });
    expect(dueIn(decision.state)).toBe(5_060);
    expect(logged(decision)).toEqual(['resumed', 'paged']);
  });

  it.each([
    ['paging', []],
    ['taken', [[10, take('baba')]]],
  ] as [string, [number, EscalationEvent][]][])('changes nothing while it is %s', (_, before) => {
    const { state } = play(before);
    expect(decide(state, resume(null), at(20))).toEqual({ state, effects: [], refused: null });
  });

  it('twice changes nothing more, and it can be settled again', () => {
    const once = play([[10, take('baba')], settled, [5_000, resume(null)]]);
    expect(decide(once.state, resume(null), at(5_000)).effects).toEqual([]);
    const over = decide(once.state, { type: 'settle', reason: 'PLACED' }, at(5_001));
    expect(over.state).toMatchObject({ status: 'settled', ownerId: 'baba' });
  });
});
