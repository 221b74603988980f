import { describe, expect, it } from 'vitest';
import { decide } from '../../src/escalation/escalation.ts';
import { secondOf } from '../../src/escalation/escalation-state.ts';
import { mendedBy } from '../../src/escalation/mended.ts';
import { defaultPolicy, type EscalationPolicy } from '../../src/escalation/policy.api.ts';
import {
  acknowledge,
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
  seconds,
  take,
  told,
  wake,
} from './play.ts';

/** Primary alone, after a minute primary and secondary of whom two must come, then everybody. */
const policy: EscalationPolicy = {
  ...defaultPolicy,
  steps: [
    { afterSeconds: 0, targets: ['primary'] },
    { afterSeconds: 60, targets: ['primary', 'secondary'], bothMustAnswer: true },
    { afterSeconds: 60, targets: ['primary', 'secondary', 'manager'], bothMustAnswer: true },
  ],
};
const twoWanted: Played = [60, wake()];
const goOn = (...events: Played[]) => play([twoWanted, ...events], { policy });

describe('where two must answer', () => {
  it('who takes it owns it, and the other one is asked to come too instead of being told', () => {
    const decision = goOn([70, take('aoki')]);
    expect(owner(decision.state)).toBe('aoki');
    expect([seconds(decision), told(decision)]).toEqual([['baba'], []]);
    expect(dueIn(decision.state)).toBe(190);
    expect(decision.effects.findIndex((it) => it.type === 'withdraw-pages')).toBeLessThan(
      decision.effects.findIndex((it) => it.type === 'page-second'),
    );
  });

  it.each([
    ['on a level where one is enough', play([[5, take('aoki')]], { policy }), [], []],
    [
      'by a manager who was not paged: one of the level is enough as the second',
      goOn([70, take('chiba')]),
      ['aoki', 'baba'],
      [],
    ],
    [
      'when the other one has said that he cannot',
      goOn([65, cannot('baba')], [70, take('aoki')]),
      [],
      ['second-unanswered'],
    ],
    ['on the last level', goOn([120, wake()], [130, take('chiba')]), ['aoki', 'baba'], []],
  ])('%s', (_, decision, asked, raised) => {
    expect(seconds(decision)).toEqual(asked);
    expect(alarms(decision)).toEqual(raised);
  });

  it('the second is paged every round, and after three rounds in vain the managers are told, again and again', () => {
    const events: Played[] = [[70, take('aoki')]];
    const rounds = [190, 310, 430, 550, 670, 790].map((due) => {
      events.push([due, progress('aoki')], [due, wake()]);
      const decision = goOn(...events);
      expect(owner(decision.state)).toBe('aoki');
      return [seconds(decision), alarms(decision)];
    });
    const asked = [['baba'], []];
    const told = [['baba'], ['second-unanswered']];
    expect(rounds).toEqual([asked, asked, told, asked, asked, told]);
  });

  it.each([
    ['by saying so', acknowledge('baba')],
    ['by taking it, too late to own it', take('baba')],
  ])('the second is there %s, once', (_, event) => {
    const taken = goOn([70, take('aoki')]);
    const decision = decide(taken.state, event, at(80));
    expect(logged(decision)).toEqual(['second-answered']);
    expect(decision.effects).toContainEqual({ type: 'withdraw-second-page', userId: 'baba' });
    expect([owner(decision.state), secondOf(decision.state)]).toEqual(['aoki', null]);
    expect(dueIn(decision.state)).toBe(970);
    expect(mendedBy(taken.state, decision)).toEqual(['second-unanswered']);
    expect(decide(decision.state, acknowledge('baba'), at(81)).effects).toEqual([]);
  });

  it('one of several is enough, and the others need not come', () => {
    const decision = goOn([70, take('chiba')], [80, acknowledge('baba')]);
    expect(decision.effects).toContainEqual({ type: 'withdraw-second-page', userId: 'aoki' });
    expect(secondOf(decision.state)).toBeNull();
  });

  it('a second who cannot leaves it to the others, and the last one to the managers', () => {
    const one = goOn([70, take('chiba')], [80, cannot('baba')]);
    expect([secondOf(one.state)?.userIds, alarms(one)]).toEqual([['aoki'], []]);
    const none = decide(one.state, cannot('aoki'), at(90));
    expect([secondOf(none.state), alarms(none)]).toEqual([null, ['second-unanswered']]);
    expect(mendedBy(one.state, none)).toEqual([]);
  });

  it('a second whose page fails is told to the managers at once, once in a round', () => {
    const decision = goOn([70, take('aoki')], [75, failed(['baba'])]);
    expect([alarms(decision), logged(decision)]).toEqual([
      ['second-unanswered'],
      ['page-failed', 'alarm'],
    ]);
    expect(decide(decision.state, failed(['baba']), at(76)).effects).toEqual([]);
    expect(seconds(decide(decision.state, wake(), at(190)))).toEqual(['baba']);
  });

  it.each([
    ['the owner gives it back', [80, cannot('aoki')], ['baba 2']],
    ['the lease lapses', [970, wake()], ['aoki 1']],
  ] as [string, Played, string[]][])(
    'nobody is second any more when %s, but two are wanted still',
    (_, event, rung) => {
      const taken = goOn([70, take('aoki')]);
      const decision = goOn([70, take('aoki')], event);
      expect(paged(decision)).toEqual(rung);
      expect(decision.effects).toContainEqual({ type: 'withdraw-second-page', userId: 'baba' });
      expect(mendedBy(taken.state, decision)).toEqual([]);
    },
  );

  it.each([
    ['he takes it again', take('aoki'), ['baba']],
    ['he has shown that he is there', progress('aoki'), ['baba']],
    ['the second one takes it', take('baba'), ['aoki']],
  ])('after the lease of the owner the other one is asked again when %s', (_, event, asked) => {
    const again = goOn([70, take('aoki')], [970, wake()], [980, event]);
    expect(seconds(again)).toEqual(asked);
  });

  it('a second one who was there before the lease ended is not asked again', () => {
    const again = goOn(
      [70, take('aoki')],
      [80, acknowledge('baba')],
      [970, wake()],
      [980, take('aoki')],
    );
    expect([owner(again.state), seconds(again)]).toEqual(['aoki', []]);
  });

  it('the alarm is over where paging comes to a level on which one is enough', () => {
    const lapsed = goOn([70, take('aoki')], [970, wake()]);
    const onCall = { ...both, primary: ['doi'] };
    const next = decide(lapsed.state, wake(onCall), at(1_030));
    expect(paged(next)).toEqual(['doi 1']);
    expect(mendedBy(lapsed.state, next)).toEqual(['second-unanswered']);
  });

  it('a hand-over to the second one leaves none to wait for; to another one it waits on', () => {
    const asked = (toUserId: string): Played[] => [
      [70, take('aoki')],
      [75, askHandOver('aoki', toUserId)],
      [80, take(toUserId)],
    ];
    expect(secondOf(goOn(...asked('baba')).state)).toBeNull();
    const other = goOn(...asked('doi'));
    expect([owner(other.state), secondOf(other.state)?.userIds]).toEqual(['doi', ['baba']]);
    expect(seconds(other)).toEqual(['baba']);
  });

  it('both slots in one hand: nobody else is there, and the managers are told', () => {
    const onCall = { ...both, secondary: ['aoki'] };
    const decision = play(
      [
        [60, wake(onCall)],
        [70, take('aoki', onCall)],
      ],
      { policy, onCall },
    );
    expect([owner(decision.state), alarms(decision)]).toEqual(['aoki', ['second-unanswered']]);
  });
});
