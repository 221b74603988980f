import { type Channel, isRinging } from './page.ts';

/** Some way that rings is used within this time, whatever a person or a policy has set. */
export const floorSeconds = 60;

/** A person's address as far as the choice of ways depends on it. */
export interface Address {
  id: string;
  channel: Channel;
  delaySeconds: number;
  isVerified: boolean;
}

export interface Way {
  channel: Channel;
  contactMethodId: string;
  /** After the page was opened. */
  delaySeconds: number;
}

/**
 * How a person is paged, beside the console, in the person's order. Only addresses that were proved
 * are used; of a person who has proved none all, for that is better than silence, though nothing can
 * be answered by them. `channels` (null:
 * all) narrows them, but never takes away the last one. Some way that rings is due within
 * `floorSeconds`, whatever else is set; of a person whom nothing rings, some way. `isQuiet`: nothing
 * is to be done, so no telephone rings.
 */
export function waysOf(
  addresses: readonly Address[],
  asked: { channels: readonly Channel[] | null; floorSeconds: number; isQuiet?: boolean },
): Way[] {
  const proved = addresses.filter((it) => it.isVerified);
  const usable = proved.length > 0 ? proved : addresses;
  if (asked.isQuiet === true) return usable.filter((it) => it.channel !== 'voice').map(wayTo);
  const rings = (it: Address) => isRinging(it.channel);
  const wanted = usable.filter((it) => asked.channels?.includes(it.channel) ?? true);
  const chosen = wanted.some(rings) ? wanted : withRinging(usable, wanted);
  const floored = chosen.some(rings) ? chosen.filter(rings) : chosen;
  const soonest = floored.reduce<Address | null>(
    (best, it) => (best === null || it.delaySeconds < best.delaySeconds ? it : best),
    null,
  );
  return chosen.map((it) => {
    const way = wayTo(it);
    if (it !== soonest) return way;
    return { ...way, delaySeconds: Math.min(way.delaySeconds, asked.floorSeconds) };
  });
}

/** The person's first way that rings joins those wanted; where there is none, none is left out of none. */
function withRinging(usable: readonly Address[], wanted: readonly Address[]): readonly Address[] {
  const first = usable.find((it) => isRinging(it.channel));
  if (first !== undefined) return usable.filter((it) => it === first || wanted.includes(it));
  return wanted.length > 0 ? wanted : usable;
}

/** Whether something that rings was proved to reach the person. */
export function isReachable(
  addresses: readonly Pick<Address, 'channel' | 'isVerified'>[],
): boolean {
  return addresses.some((it) => it.isVerified && isRinging(it.channel));
}

function wayTo({ id, channel, delaySeconds }: Address): Way {
  return { channel, contactMethodId: id, delaySeconds };
}
