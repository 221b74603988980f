import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Channel, channels, isRinging } from '../../src/paging/page.ts';
import { type Address, floorSeconds, isReachable, waysOf } from '../../src/paging/ways.ts';

const address = (
  channel: Channel,
  delaySeconds = 0,
  isVerified = true,
  id: string = channel,
): Address => ({ id, channel, delaySeconds, isVerified });

const ways = (addresses: Address[], only: Channel[] | null = null, isQuiet = false) =>
  waysOf(addresses, { channels: only, floorSeconds, isQuiet }).map(
    (it) => `${it.contactMethodId} ${it.delaySeconds}`,
  );

/** Given addresses and what the policy wants, then these are used, after so many seconds. */
const table: [string, Address[], Channel[] | null, string[]][] = [
  ['nobody’s', [], null, []],
  [
    'all at once, in the order of the person',
    [address('voice'), address('email'), address('push')],
    null,
    ['voice 0', 'email 0', 'push 0'],
  ],
  [
    'each after its own delay',
    [address('push'), address('sms', 60), address('voice', 120)],
    null,
    ['push 0', 'sms 60', 'voice 120'],
  ],
  [
    'the soonest that rings after a minute at the latest',
    [address('email'), address('voice', 600), address('sms', 300)],
    null,
    ['email 0', 'voice 600', 'sms 60'],
  ],
  [
    'the first of two that are equally late',
    [address('voice', 600), address('sms', 600)],
    null,
    ['voice 60', 'sms 600'],
  ],
  ['also when it is the only one', [address('voice', 600)], null, ['voice 60']],
  [
    'of a person whom nothing rings, some way after a minute',
    [address('email', 600), address('webhook', 300)],
    null,
    ['email 600', 'webhook 60'],
  ],
  [
    'those that the policy wants',
    [address('email'), address('push'), address('voice')],
    ['voice'],
    ['voice 0'],
  ],
  [
    'what rings joins, though the policy wants only mail',
    [address('email'), address('sms', 30), address('voice')],
    ['email'],
    ['email 0', 'sms 30'],
  ],
  [
    'and is not late for it',
    [address('email'), address('sms', 600)],
    ['email'],
    ['email 0', 'sms 60'],
  ],
  ['what there is, though the policy wants none of it', [address('email')], ['voice'], ['email 0']],
  [
    'what there is, though the policy wants nothing',
    [address('email'), address('voice')],
    [],
    ['voice 0'],
  ],
  ['only what was proved', [address('voice', 0, false), address('email')], null, ['email 0']],
  [
    'what was not proved, where nothing was: better than silence',
    [address('voice', 0, false), address('email', 0, false)],
    null,
    ['voice 0', 'email 0'],
  ],
  ['where the house’s own test ends', [address('sink')], ['sink'], ['sink 0']],
];

describe('the ways to a person', () => {
  it.each(table)('are %s', (_, addresses, only, expected) => {
    expect(ways(addresses, only)).toEqual(expected);
  });

  it('do not ring a telephone when nothing is to be done', () => {
    const all = [address('voice'), address('sms', 90), address('email')];
    expect(ways(all, null, true)).toEqual(['sms 90', 'email 0']);
    expect(ways([address('voice')], null, true)).toEqual([]);
  });
});

describe('the floor', () => {
  const someAddress = fc.record({
    channel: fc.constantFrom<Channel>('email', 'webhook', 'push', 'sms', 'voice'),
    delaySeconds: fc.integer({ min: 0, max: 600 }),
    isVerified: fc.boolean(),
  });
  const someAddresses = fc
    .array(someAddress, { maxLength: 8 })
    .map((list) => list.map((it, n): Address => ({ ...it, id: String(n) })));
  const somePolicy = fc.option(fc.subarray([...channels]));

  it('holds whatever a person and a policy have set', () => {
    fc.assert(
      fc.property(someAddresses, somePolicy, (addresses, only) => {
        const chosen = waysOf(addresses, { channels: only, floorSeconds });
        const proved = addresses.filter((it) => it.isVerified);
        const usable = proved.length > 0 ? proved : addresses;
        if (usable.length > 0)
          expect(Math.min(...chosen.map((it) => it.delaySeconds))).toBeLessThanOrEqual(
            floorSeconds,
          );
        const ringing = chosen.filter((it) => isRinging(it.channel));
        if (usable.some((it) => isRinging(it.channel)))
          expect(Math.min(...ringing.map((it) => it.delaySeconds))).toBeLessThanOrEqual(
            floorSeconds,
          );
      }),
    );
  });

  it('uses each address once at most, in the order of the person, never later than he wants', () => {
    fc.assert(
      fc.property(someAddresses, somePolicy, fc.boolean(), (addresses, only, isQuiet) => {
        const chosen = waysOf(addresses, { channels: only, floorSeconds, isQuiet });
        const places = chosen.map((it) => Number(it.contactMethodId));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        for (const way of chosen) {
          const { delaySeconds = -1 } = addresses[Number(way.contactMethodId)] ?? {};
          expect(way.delaySeconds).toBeLessThanOrEqual(delaySeconds);
        }
      }),
    );
  });
});

it('is reachable whom something rings that was proved', () => {
  expect(isReachable([address('email'), address('voice', 0, false)])).toBe(false);
  expect(isReachable([address('email'), address('push')])).toBe(true);
  expect(isReachable([])).toBe(false);
});
