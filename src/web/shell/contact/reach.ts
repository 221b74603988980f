import type { ContactMethodView } from '../../../paging/paging.api.ts';
import { type Address, isReachable, waysOf } from '../../../paging/ways.ts';

type Method = Pick<ContactMethodView, 'id' | 'channel' | 'delaySeconds' | 'verifiedAt'>;

const addressOf = ({ id, channel, delaySeconds, verifiedAt }: Method): Address => ({
  id,
  channel,
  delaySeconds,
  isVerified: verifiedAt !== null,
});

/** Whether nothing would ring any more if this one were gone, though now something does. */
export function fallsSilentWithout(methods: readonly Method[], id: string): boolean {
  const addresses = methods.map(addressOf);
  return isReachable(addresses) && !isReachable(addresses.filter((it) => it.id !== id));
}

/** By id, in seconds, when a page really uses an address: the floor may make it earlier than is set. */
export function usedAfter(
  methods: readonly Method[],
  floorSeconds: number,
): ReadonlyMap<string, number> {
  const ways = waysOf(methods.map(addressOf), { channels: null, floorSeconds });
  return new Map(ways.map((way) => [way.contactMethodId, way.delaySeconds]));
}
