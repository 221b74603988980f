import { describe, expect, it } from 'vitest';
import {
  defaultPolicy,
  escalationPolicy,
  type PolicyStep,
} from '../../src/escalation/policy.api.ts';
import { preview, stepsOfNobody } from '../../src/escalation/preview.ts';
import type { Address } from '../../src/paging/ways.ts';
import { at, both, night, play } from './play.ts';

const aoki = '0194a000-0000-7000-8000-000000000001';
const everyone: PolicyStep = { afterSeconds: 60, targets: ['primary', 'secondary', 'manager'] };
const withFirst = (first: Partial<PolicyStep>, ...rest: PolicyStep[]) => ({
  ...defaultPolicy,
  steps: [{ afterSeconds: 0, targets: [], ...first } as PolicyStep, ...rest, everyone],
});

describe('a policy', () => {
  it.each([
    ['names people alone', { people: [aoki] }, null],
    ['restricts a step to telephones', { targets: ['primary'], channels: ['voice', 'sms'] }, null],
    ['asks two to answer', { targets: ['primary', 'secondary'], bothMustAnswer: true }, null],
    ['has every way by saying nothing of them', { targets: ['primary'], channels: null }, null],
    ['pages nobody at a step', {}, 'step-pages-nobody'],
    ['names somebody twice', { people: [aoki, aoki] }, 'person-named-twice'],
    [
      'names a way twice',
      { targets: ['primary'], channels: ['sms', 'sms'] },
      'channel-named-twice',
    ],
    ['names no way at all', { targets: ['primary'], channels: [] }, 'too_small'],
    [
      'names the console, which always shows it',
      { targets: ['primary'], channels: ['console'] },
      'invalid_value',
    ],
    ['names the sink of the probes', { targets: ['primary'], channels: ['sink'] }, 'invalid_value'],
    ['names somebody by a name', { people: ['青木'] }, 'invalid_format'],
  ] as [string, Partial<PolicyStep>, string | null][])('that %s', (_, first, code) => {
    const answer = escalationPolicy.safeParse(withFirst(first));
    const issue = answer.error?.issues[0];
    const said = issue?.code === 'custom' ? issue.params?.code : issue?.code;
    expect(said ?? null).toBe(code);
  });
});

describe('a level', () => {
  const pages = (first: Partial<PolicyStep>, onCall = both, ...rest: PolicyStep[]) =>
    play([], { policy: withFirst(first, ...rest), onCall }).effects.flatMap((it) =>
      it.type === 'page' ? [[it.userId, it.level, it.channels ?? 'all']] : [],
    );

  it('pages who is named beside those on call, each once', () => {
    expect(pages({ targets: ['primary'], people: ['doi', 'aoki'] })).toEqual([
      ['aoki', 1, 'all'],
      ['doi', 1, 'all'],
    ]);
  });

  it('of people who have left is skipped with an alarm, one of others is not', () => {
    const able = ['aoki', 'baba', 'chiba'];
    const left = play([], { policy: withFirst({ people: ['doi'] }), onCall: { ...both, able } });
    expect(left.effects).toContainEqual({ type: 'alarm', code: 'nobody-on-call' });
    expect(pages({ people: ['doi', 'baba'] }, { ...both, able })).toEqual([['baba', 1, 'all']]);
  });

  it('rings by its own ways only', () => {
    expect(pages({ targets: ['primary'], channels: ['voice'] })).toEqual([['aoki', 1, ['voice']]]);
  });

  it('that is the last resort rings by every way, whatever is written', () => {
    const last: PolicyStep = { ...everyone, afterSeconds: 0, channels: ['email'] };
    const policy = { ...defaultPolicy, steps: [last] };
    const { effects } = play([], { policy });
    expect(effects.filter((it) => it.type === 'page' && it.channels !== undefined)).toEqual([]);
  });

  it.each([
    ['by the ways of both', ['sms'], ['voice', 'sms'], ['sms', 'voice']],
    ['by all, where one of them says all', ['sms'], null, 'all'],
  ] as const)('at once with the next one rings who stands on both once, %s', (_, a, b, ways) => {
    const next: PolicyStep = { afterSeconds: 0, targets: ['primary'], channels: b && [...b] };
    expect(pages({ targets: ['primary'], channels: [...a] }, both, next)).toEqual([
      ['aoki', 1, ways],
    ]);
  });
});

describe('the preview', () => {
  const address = (channel: Address['channel'], delaySeconds = 0, isVerified = true): Address => ({
    id: `${channel} ${delaySeconds}`,
    channel,
    delaySeconds,
    isVerified,
  });
  const addresses = new Map([
    ['aoki', [address('push'), address('voice', 30), address('email', 300)]],
    ['baba', [address('voice')]],
    ['chiba', [address('email')]],
  ]);
  const until = at(400);
  const shown = (policy = defaultPolicy, onCall = both, end = until) => {
    const seen = preview(policy, { onCall, addresses }, { at: night, until: end });
    const rings = seen.rings.map(
      (it) =>
        `${(it.at.getTime() - night.getTime()) / 1000} ${it.userId} ${it.level} ${it.channel}`,
    );
    return { ...seen, rings };
  };

  it('tells who would be rung when and how, by the machine that pages', () => {
    expect(shown().rings).toEqual([
      '0 aoki 1 console',
      '0 aoki 1 push',
      '30 aoki 1 voice',
      '60 aoki 2 console',
      '60 aoki 2 push',
      '90 aoki 2 voice',
      '120 baba 3 console',
      '120 baba 3 voice',
      '240 aoki 4 console',
      '240 aoki 4 push',
      '240 baba 4 console',
      '240 baba 4 voice',
      '270 aoki 4 voice',
      '300 aoki 4 email',
      '360 aoki 5 console',
      '360 aoki 5 push',
      '360 baba 5 console',
      '360 baba 5 voice',
      '360 chiba 5 console',
      '360 chiba 5 email',
      '390 aoki 5 voice',
    ]);
  });

  it('of a short repeat has a slow way rung all the same, when it was due', () => {
    const quick = {
      ...defaultPolicy,
      steps: [{ ...everyone, afterSeconds: 0 }],
      repeatEverySeconds: 20,
    };
    expect(shown(quick, { ...both, secondary: [], managers: [] }, at(45)).rings).toEqual([
      '0 aoki 1 console',
      '0 aoki 1 push',
      '20 aoki 2 console',
      '20 aoki 2 push',
      '30 aoki 2 voice',
      '40 aoki 3 console',
      '40 aoki 3 push',
    ]);
  });

  it('names whom nothing that rings would reach, and slots that nobody has', () => {
    const { unreachable } = shown(defaultPolicy, { ...both, secondary: [] });
    expect(unreachable).toEqual([
      { level: 3, target: 'secondary', userId: null },
      { level: 4, target: 'secondary', userId: null },
      { level: 5, target: 'secondary', userId: null },
      { level: 5, target: 'manager', userId: 'chiba' },
    ]);
    const named = { ...both, able: ['aoki', 'baba', 'chiba'] };
    expect(shown(withFirst({ people: ['doi', 'baba'] }), named).unreachable).toContainEqual({
      level: 1,
      target: 'person',
      userId: 'doi',
    });
  });

  it('tells of the alarms that there would be', () => {
    const { alarms } = shown(defaultPolicy, { ...both, primary: [] }, at(3_700));
    expect(alarms).toEqual([
      { at: at(0), code: 'nobody-on-call' },
      { at: at(3_600), code: 'unsettled-too-long' },
    ]);
  });

  it('ends where nobody would read on', () => {
    const { rings, isCut } = shown({ ...defaultPolicy, repeatEverySeconds: 1 }, both, at(7_200));
    expect([rings.length, isCut]).toEqual([1_000, true]);
  });

  it('finds the steps that reach nobody', () => {
    const policy = withFirst({ people: ['doi'] }, { afterSeconds: 5, targets: ['secondary'] });
    const ahead = { ...both, secondary: [], able: ['aoki', 'chiba'] };
    expect(stepsOfNobody(policy, ahead)).toEqual([0, 1]);
    expect(stepsOfNobody(defaultPolicy, both)).toEqual([]);
  });
});
