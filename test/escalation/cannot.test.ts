import { describe, expect, it } from 'vitest';
import { can, decide } from '../../src/escalation/escalation.ts';
import { handOverOf } from '../../src/escalation/escalation-state.ts';
import {
  alarms,
  askHandOver,
  at,
  both,
  cannot,
  dueIn,
  failed,
  logged,
  owner,
  type Played,
  paged,
  play,
  progress,
  settle,
  take,
  told,
  wake,
} from './play.ts';

const aokiOnly = { primary: ['aoki'], secondary: [], managers: [] };

describe('who is wanted and cannot come', () => {
  it.each([
    ['the only one of the level', [[5, cannot('aoki')]], ['baba 3'], 125],
    [
      'said twice',
      [
        [5, cannot('aoki')],
        [6, cannot('aoki')],
      ],
      [],
      125,
    ],
    ['before the turn comes', [[5, cannot('baba')]], [], 60],
    [
      'before the turn, which is then left out',
      [
        [5, cannot('baba')],
        [60, wake()],
        [120, wake()],
      ],
      ['aoki 4'],
      240,
    ],
    [
      'one of two of the level',
      [
        [60, wake()],
        [120, wake()],
        [240, wake()],
        [250, cannot('aoki')],
      ],
      [],
      360,
    ],
    [
      'both of the level, one by failure',
      [
        [60, wake()],
        [120, wake()],
        [240, wake()],
        [250, cannot('aoki')],
        [255, failed(['baba'])],
      ],
      ['baba 5', 'chiba 5'],
      375,
    ],
    [
      'everybody up to the manager',
      [
        [5, cannot('aoki')],
        [9, cannot('baba')],
      ],
      ['chiba 5'],
      129,
    ],
    [
      'somebody of an earlier level',
      [
        [60, wake()],
        [120, wake()],
        [130, cannot('aoki')],
      ],
      [],
      240,
    ],
  ] as [string, Played[], string[], number][])('%s', (_, events, rung, due) => {
    const decision = play(events);
    expect(paged(decision)).toEqual(rung);
    expect(dueIn(decision.state)).toBe(due);
  });

  it('is not asked any more, is recorded, and may take it after all', () => {
    const decision = play([[5, cannot('aoki')]]);
    expect(decision.effects).toContainEqual({ type: 'close-pages-of', userId: 'aoki' });
    expect(logged(decision)).toEqual(['declined', 'level-skipped', 'paged']);
    expect(owner(decide(decision.state, take('aoki'), at(6)).state)).toBe('aoki');
  });

  it('is paged again with everybody on the last level, in the next round', () => {
    const said: Played[] = [
      [5, cannot('aoki')],
      [9, cannot('baba')],
    ];
    expect(paged(play([...said, [129, wake()]]))).toEqual(['aoki 6', 'baba 6', 'chiba 6']);
  });

  it('leaves nobody: an alarm, and the last level goes on with everybody for ever', () => {
    const decision = play([
      [5, cannot('aoki')],
      [9, cannot('baba')],
      [12, cannot('chiba')],
    ]);
    expect([paged(decision), alarms(decision)]).toEqual([[], ['nobody-reachable']]);
    expect(dueIn(decision.state)).toBe(129);
    let { state } = decision;
    for (const due of [129, 249, 369]) {
      const round = decide(state, wake(), at(due));
      expect(paged(round)).toHaveLength(3);
      state = round.state;
    }
  });

  it('and is the only one there is rung again with the next round, not at once', () => {
    const decision = play([[5, cannot('aoki', aokiOnly)]], { onCall: aokiOnly });
    expect([paged(decision), alarms(decision)]).toEqual([[], ['nobody-reachable']]);
    expect(paged(decide(decision.state, wake(aokiOnly), at(125)))).toEqual(['aoki 6']);
  });

  it.each([
    ['neither paged nor on call', [], 'doi', 'not-on-call'],
    ['another one has it', [[5, take('baba')]], 'aoki', 'already-taken'],
    ['it is over', [[5, settle]], 'aoki', 'already-settled'],
  ] as [string, Played[], string, string][])('is refused when %s', (_, before, userId, code) => {
    const { state } = play(before);
    const decision = decide(state, cannot(userId), at(9));
    expect(decision).toMatchObject({ state, effects: [], refused: { code } });
    expect(can(state, { type: 'cannot', userId, onCall: both })).toMatchObject({ code });
  });

  it('was asked alone after a lapse: the others are paged at once, and his next word does not take it back', () => {
    const decision = play([
      [0, take('aoki')],
      [900, wake()],
      [905, cannot('aoki')],
    ]);
    expect(paged(decision)).toEqual(['baba 3']);
    expect(decide(decision.state, progress('aoki'), at(910)).effects).toEqual([]);
  });
});

describe('the owner who gives it back', () => {
  const released: Played[] = [
    [10, take('aoki')],
    [60, cannot('aoki')],
  ];

  it('has the others paged at once from the first level', () => {
    const decision = play(released);
    expect(paged(decision)).toEqual(['baba 3']);
    expect(decision.state).toMatchObject({ status: 'paging', lapsedOwnerId: null });
    expect(logged(decision)).toContain('released');
    expect(owner(decide(decision.state, take('baba'), at(61)).state)).toBe('baba');
  });

  it('is alone: an alarm, and he is paged with the next round', () => {
    const decision = play(
      [
        [10, take('aoki', aokiOnly)],
        [60, cannot('aoki', aokiOnly)],
      ],
      {
        onCall: aokiOnly,
      },
    );
    expect(alarms(decision)).toEqual(['nobody-reachable']);
    expect(paged(decide(decision.state, wake(aokiOnly), at(180)))).toEqual(['aoki 6']);
  });

  it('has asked somebody to have it: that request is over', () => {
    const decision = play([
      [10, take('aoki')],
      [20, askHandOver('aoki', 'doi')],
      [60, cannot('aoki')],
    ]);
    expect(decision.effects).toContainEqual({ type: 'withdraw-hand-over-page', userId: 'doi' });
  });
});

describe('who was asked to have it instead and will not', () => {
  it('leaves it with the owner, who is told and may ask another one', () => {
    const decision = play([
      [10, take('aoki')],
      [20, askHandOver('aoki', 'doi')],
      [30, cannot('doi')],
    ]);
    expect(owner(decision.state)).toBe('aoki');
    expect(handOverOf(decision.state)).toBeNull();
    expect(told(decision)).toEqual(['aoki hand-over-failed']);
    expect(logged(decision)).toEqual(['hand-over-declined', 'paged']);
    expect(dueIn(decision.state)).toBe(910);
  });
});
