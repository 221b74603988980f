import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { failover } from '../../src/paging/failover.channel.ts';
import type { Provider, ProviderOutcome } from '../../src/paging/provider.ts';
import { isUp, order } from '../../src/paging/provider-health.ts';
import { outgoing } from '../support/outgoing.ts';

const now = new Date('2026-11-22T02:00:00+09:00');
const secondsAgo = (seconds: number) => new Date(now.getTime() - seconds * 1000);

describe('the order of providers', () => {
  it.each([
    ['nothing is known', [], ['a', 'b']],
    ['both are well', [{ provider: 'a', failures: 0, failedAt: secondsAgo(5) }], ['a', 'b']],
    ['the first has just failed', [{ provider: 'a', failures: 1, failedAt: now }], ['b', 'a']],
    ['it failed 59 s ago', [{ provider: 'a', failures: 9, failedAt: secondsAgo(59) }], ['b', 'a']],
    ['it failed 60 s ago', [{ provider: 'a', failures: 9, failedAt: secondsAgo(60) }], ['a', 'b']],
    [
      'both have failed, the second longer ago',
      [
        { provider: 'a', failures: 1, failedAt: secondsAgo(10) },
        { provider: 'b', failures: 4, failedAt: secondsAgo(30) },
      ],
      ['b', 'a'],
    ],
    ['one is not set up any more', [{ provider: 'c', failures: 1, failedAt: now }], ['a', 'b']],
  ])('when %s', (_, health, expected) => {
    expect(order(['a', 'b'], health, now)).toEqual(expected);
  });

  it('never leaves one out', () => {
    const names = ['a', 'b', 'c'];
    const row = fc.record({
      provider: fc.constantFrom(...names, 'd'),
      failures: fc.nat(5),
      failedAt: fc.option(fc.integer({ min: -10, max: 120 }).map(secondsAgo)),
    });
    fc.assert(
      fc.property(fc.array(row), (health) => {
        expect(order(names, health, now).toSorted()).toEqual(names);
      }),
    );
  });

  it('counts one as down after three failures in a row', () => {
    expect([0, 1, 2, 3, 4].map((failures) => isUp({ failures }))).toEqual([
      ...[true, true, true],
      ...[false, false],
    ]);
  });
});

describe('two providers of a channel', () => {
  afterEach(() => void vi.useRealTimers());

  const away: ProviderOutcome = {
    ...{ status: 'failed', isTemporary: true, reason: 'away', blames: 'provider' },
  };
  const closed: ProviderOutcome = { ...away, isTemporary: false, reason: 'account closed' };
  const badAddress: ProviderOutcome = {
    ...{ status: 'failed', isTemporary: false, reason: 'no such number', blames: 'address' },
  };

  function channel(first: () => Promise<ProviderOutcome>, second: () => Promise<ProviderOutcome>) {
    const asked: string[] = [];
    const provider = (name: string, answer: () => Promise<ProviderOutcome>): Provider => ({
      name,
      send: ({ key }) => {
        asked.push(`${name} ${key}`);
        return answer();
      },
      close: async () => {},
    });
    const carrier = failover(
      [provider('first', first), provider('second', second)],
      async () => [],
    );
    const message = outgoing('aoki@example.test', { key: randomUUID(), at: now });
    return {
      send: () => carrier.send(message),
      /** Who was asked, each with the key of the message. */
      asked: () => asked.map((it) => it.replace(message.key, 'same')),
    };
  }

  it('the second carries what the first cannot, in the same try and with the same key', async () => {
    const { send, asked } = channel(
      async () => away,
      async () => ({ status: 'sent', ref: 'SM1' }),
    );
    expect(await send()).toEqual({
      ...{ status: 'sent', provider: 'second', providerRef: 'SM1' },
      tried: [
        { provider: 'first', isOk: false },
        { provider: 'second', isOk: true },
      ],
    });
    expect(asked()).toEqual(['first same', 'second same']);
  });

  it.each([
    ['an account that is closed', async () => closed],
    ['a fault of the program', async () => Promise.reject(new Error('TypeError'))],
  ])('the second carries what the first cannot: %s', async (_, first) => {
    const { send } = channel(first, async () => ({ status: 'sent' }));
    expect(await send()).toMatchObject({ status: 'sent', provider: 'second' });
  });

  it('a bad address is not asked about twice, and is nobody’s failure', async () => {
    const { send, asked } = channel(
      async () => badAddress,
      async () => ({ status: 'sent' }),
    );
    expect(await send()).toEqual({
      ...{ status: 'failed', isTemporary: false, reason: 'no such number' },
      tried: [{ provider: 'first', isOk: true }],
    });
    expect(asked()).toEqual(['first same']);
  });

  it.each([
    ['both are away', away, away, { isTemporary: true, reason: 'away' }],
    ['one is closed, one away', closed, away, { isTemporary: true, reason: 'away' }],
    ['one is away, one closed', away, closed, { isTemporary: true, reason: 'away' }],
    ['both are closed', closed, closed, { isTemporary: false, reason: 'account closed' }],
    ['one is away, for one it is bad', away, badAddress, { isTemporary: false }],
  ])('when %s', async (_, first, second, expected) => {
    const { send, asked } = channel(
      async () => first,
      async () => second,
    );
    expect(await send()).toMatchObject({ status: 'failed', ...expected });
    expect(asked()).toHaveLength(2);
  });

  it('a first one that says nothing leaves time for the second within ten seconds', async () => {
    vi.useFakeTimers();
    const { send } = channel(
      () => new Promise(() => {}),
      async () => ({ status: 'sent' }),
    );
    const sending = send();
    await vi.advanceTimersByTimeAsync(4_500);
    expect(await sending).toMatchObject({ status: 'sent', provider: 'second' });
  });
});
