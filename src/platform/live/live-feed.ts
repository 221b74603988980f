import type { Logger } from 'pino';
import { loop } from '../clock.ts';
import type { Database } from '../db/database.ts';
import { type Horizon, readHorizon, readNews, type StoredEvent } from './live.store.ts';

export interface LiveFeed {
  /** Everything below it has been handed over. */
  horizon(): Horizon;
  close(): Promise<void>;
}

const checkMs = 5_000;
const mostRead = 100_000;

/**
 * Hands over every committed event: at once when PostgreSQL notifies, and every 5 s what no notice
 * came for, because a LISTEN can be cut, or dead without anybody noticing. Only what this check has
 * confirmed counts as handed over; without it `onHorizon` is silent and clients see that they are
 * cut off.
 *
 * After a LISTEN was renewed, events wait until what was missed before them has been handed over.
 */
export async function openLiveFeed(deps: {
  database: Database;
  logger: Logger;
  onEvent: (event: StoredEvent) => void;
  onHorizon: (horizon: Horizon) => void;
  /** What was missed cannot be read: it is gone, or too much. */
  onLost: () => void;
}): Promise<LiveFeed> {
  const { database, logger } = deps;
  let horizon = await readHorizon(database);
  /** Handed over, as far as the next check can meet it. */
  let known = new Set<number>();
  let sinceCheck = new Set<number>();
  /** Events that wait for a check that begins after LISTEN was renewed; null: none has to. */
  let held: StoredEvent[] | null = null;
  let isRenewed = false;

  function handOver(event: StoredEvent): void {
    sinceCheck.add(event.seq);
    if (known.has(event.seq)) return;
    known.add(event.seq);
    deps.onEvent(event);
  }

  function release(): void {
    const waiting = held ?? [];
    held = null;
    for (const event of waiting) handOver(event);
  }

  async function check(): Promise<void> {
    const mends = isRenewed;
    isRenewed = false;
    sinceCheck = new Set();
    const news = await readNews(database, horizon.safe, mostRead).catch((error: unknown) => {
      isRenewed ||= mends;
      throw error;
    });
    const { missed } = news;
    if (missed === 'too-many' && !mends && news.horizon.safe === horizon.safe) {
      // A transaction that stays open keeps the horizon back: we are late in confirming, not wrong.
      logger.warn('too many live events since the horizon to check them');
    } else {
      const events = typeof missed === 'string' ? [] : missed;
      if (typeof missed === 'string') deps.onLost();
      for (const event of events) handOver(event);
      known = new Set([...events.map((event) => event.seq), ...sinceCheck]);
      horizon = news.horizon;
    }
    if (!isRenewed) release();
    deps.onHorizon(horizon);
  }

  let checks: { kick(): void; stop(): Promise<void> } | null = null;
  const subscription = await database.listen(
    'kyoten_events',
    (message) => {
      const event = JSON.parse(message) as StoredEvent;
      if (held === null) handOver(event);
      else held.push(event);
    },
    () => {
      held ??= [];
      isRenewed = true;
      checks?.kick();
    },
  );
  checks = loop(checkMs, check, (error) => logger.warn({ err: error }, 'live check failed'));
  return {
    horizon: () => horizon,
    close: async () => {
      await checks?.stop();
      await subscription.close().catch(() => {});
    },
  };
}
