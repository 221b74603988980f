import { eq, sql } from 'drizzle-orm';
import type { Tx } from '../platform/db/tx.ts';
import type { Channel } from './page.ts';
import { providerHealth } from './paging.tables.ts';

export type ProviderHealthRow = typeof providerHealth.$inferSelect;

export function healthOf(tx: Tx, channel: Channel): Promise<ProviderHealthRow[]> {
  return tx.db.select().from(providerHealth).where(eq(providerHealth.channel, channel));
}

export function allHealth(tx: Tx): Promise<ProviderHealthRow[]> {
  return tx.db
    .select()
    .from(providerHealth)
    .orderBy(providerHealth.channel, providerHealth.provider);
}

export async function recordSuccess(tx: Tx, channel: Channel, provider: string): Promise<void> {
  const success = { failures: 0, succeededAt: tx.now };
  await tx.db
    .insert(providerHealth)
    .values({ channel, provider, ...success })
    .onConflictDoUpdate({
      target: [providerHealth.channel, providerHealth.provider],
      set: success,
    });
}

export async function recordFailure(tx: Tx, channel: Channel, provider: string): Promise<void> {
  await tx.db
    .insert(providerHealth)
    .values({ channel, provider, failures: 1, failedAt: tx.now })
    .onConflictDoUpdate({
      target: [providerHealth.channel, providerHealth.provider],
      set: { failures: sql`${providerHealth.failures} + 1`, failedAt: tx.now },
    });
}
