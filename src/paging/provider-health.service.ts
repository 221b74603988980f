import { asHouse, type Tx } from '../platform/db/tx.ts';
import type { Channel, ProviderTry } from './page.ts';
import * as store from './provider-health.store.ts';
import { isUp, type ProviderHealth } from './provider-health.ts';

/** A success is written again only after this long: every message of a night writes the same row. */
const freshMs = 10_000;

/** How the providers of a channel did lately. Runs with the rights of the house. */
export function readHealth(tx: Tx, channel: Channel): Promise<ProviderHealth[]> {
  return asHouse(tx, () => store.healthOf(tx, channel));
}

export interface ProviderView extends ProviderHealth {
  channel: Channel;
  isUp: boolean;
}

/** Every provider that was ever asked, by channel and name. Runs with the rights of the house. */
export function listProviders(tx: Tx): Promise<ProviderView[]> {
  return asHouse(tx, async () =>
    (await store.allHealth(tx)).map(({ channel, provider, failures, failedAt }) => ({
      channel,
      provider,
      failures,
      failedAt,
      isUp: isUp({ failures }),
    })),
  );
}

/** What one sending showed of those who were asked, in the order of their names: no deadlock. */
export async function recordTries(
  tx: Tx,
  channel: Channel,
  tried: readonly ProviderTry[],
): Promise<void> {
  if (tried.length === 0) return;
  await asHouse(tx, async () => {
    const known = await store.healthOf(tx, channel);
    for (const { provider, isOk } of tried.toSorted((a, b) => (a.provider < b.provider ? -1 : 1))) {
      if (!isOk) await store.recordFailure(tx, channel, provider);
      else if (!isFresh(known.find((it) => it.provider === provider)))
        await store.recordSuccess(tx, channel, provider);
    }
  });

  function isFresh(row: store.ProviderHealthRow | undefined): boolean {
    if (row === undefined || row.failures > 0 || row.succeededAt === null) return false;
    return tx.now.getTime() - row.succeededAt.getTime() < freshMs;
  }
}
