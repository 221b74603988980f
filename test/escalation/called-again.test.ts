import { describe, expect, it } from 'vitest';
import { decide } from '../../src/escalation/escalation.ts';
import { defaultPolicy } from '../../src/escalation/policy.api.ts';
import {
  at,
  both,
  callAgain,
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

describe('a second call about the same matter', () => {
  it.each([
    [
      'rings the present level, whose time does not begin anew',
      [],
      [50, callAgain()],
      ['aoki 1'],
      60,
    ],
    [
      'rings whoever is on call by now',
      [],
      [50, callAgain(null, { ...both, primary: ['baba'] })],
      ['baba 1', 'aoki 1'],
      60,
    ],
    ['in the very moment of the next level rings that one', [], [60, callAgain()], ['aoki 2'], 120],
    [
      'leaves out who has said no',
      [
        [60, wake()],
        [120, wake()],
        [240, wake()],
        [245, cannot('aoki')],
      ],
      [250, callAgain()],
      ['baba 4'],
      360,
    ],
    [
      'rings an owner who has been silent once more',
      [
        [0, take('aoki')],
        [900, wake()],
      ],
      [910, callAgain()],
      ['aoki 1'],
      960,
    ],
    [
      'on the last level gives those whose pages failed another chance',
      [
        [3, failed(['aoki'])],
        [6, failed(['aoki', 'baba'])],
        [9, failed(['aoki', 'baba', 'chiba'])],
      ],
      [20, callAgain()],
      ['aoki 5', 'baba 5', 'chiba 5'],
      126,
    ],
  ] as [string, Played[], Played, string[], number][])('%s', (_, before, called, rung, due) => {
    const decision = play([...before, called]);
    expect(paged(decision)).toEqual(rung);
    expect(dueIn(decision.state)).toBe(due);
    expect(logged(decision)[0]).toBe('called-again');
  });

  it('is taken by who has the caller on the line, where nobody has it yet', () => {
    const decision = play([[30, callAgain('doi')]]);
    expect(owner(decision.state)).toBe('doi');
    expect(told(decision)).toEqual(['aoki emergency-taken']);
  });

  it('is told to who has it, and is no progress of his', () => {
    const decision = play([
      [10, take('aoki')],
      [300, callAgain('baba')],
    ]);
    expect(told(decision)).toEqual(['aoki called-again']);
    expect(dueIn(decision.state)).toBe(910);
  });

  it('by the owner, who has the caller on the line, is progress', () => {
    const decision = play([
      [10, take('aoki')],
      [300, callAgain('aoki')],
    ]);
    expect([told(decision), dueIn(decision.state)]).toEqual([[], 1_200]);
  });

  describe('when it was settled', () => {
    const settled: Played[] = [
      [10, take('aoki')],
      [20, settle],
    ];

    it('is taken by who has the caller on the line, until he has written what came of it', () => {
      const again = play([...settled, [5_000, callAgain('baba')]]);
      expect([owner(again.state), dueIn(again.state)]).toEqual(['baba', 5_900]);
      expect([paged(again), told(again)]).toEqual([[], []]);
      expect(logged(again)).toEqual(['called-again', 'resumed', 'taken']);
      // One more call that he answers is not what came of it, but shows that he is there.
      const more = decide(again.state, callAgain('baba'), at(5_100));
      expect([owner(more.state), dueIn(more.state)]).toEqual(['baba', 6_000]);
      const over = decide(more.state, progress('baba'), at(5_200));
      expect(over.state).toMatchObject({ status: 'settled', ownerId: 'baba' });
      expect(paged(decide(more.state, wake(), at(6_000)))).toEqual(['baba 1']);
    });

    it('pages those on call from the first level, until one has taken it and written what came of it', () => {
      const again = play([...settled, [5_000, callAgain()]]);
      expect(paged(again)).toEqual(['aoki 1']);
      const taken = decide(again.state, take('baba'), at(5_010));
      expect(dueIn(taken.state)).toBe(5_910);
      expect(decide(taken.state, progress('aoki'), at(5_020)).state.status).toBe('taken');
      const over = decide(taken.state, progress('baba'), at(5_030));
      expect(over.state).toMatchObject({ status: 'settled', ownerId: 'baba' });
    });

    it('is a matter of its own again once the place is lost', () => {
      const taken = play([...settled, [5_000, callAgain()], [5_010, take('baba')]]);
      const resumed = decide(
        taken.state,
        {
          type: 'resume',
          because: 'placement-lost',
          policy: defaultPolicy,
          userId: 'baba',
          onCall: both,
        },
        at(5_020),
      );
      expect(owner(decide(resumed.state, progress('baba'), at(5_030)).state)).toBe('baba');
    });
  });
});
