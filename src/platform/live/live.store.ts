import type { Sql } from 'postgres';

/** An event with the base whose people may hear of it. */
export interface StoredEvent {
  seq: number;
  base: string;
  topic: string;
  id: string;
  kind: string;
}

/** The system's rights for one statement on the raw client: the hub serves every base. */
async function asSystem<T>(raw: Sql, work: (tx: Sql) => Promise<T>): Promise<T> {
  const answer = await raw.begin(async (tx) => {
    await tx`select set_config('app.actor', 'system', true), set_config('app.base_id', '', true)`;
    return { value: await work(tx as unknown as Sql) };
  });
  return (answer as { value: T }).value;
}

export interface Horizon {
  seq: number;
  /** Every transaction below this id has ended: its events can be seen, or never will be. */
  safe: string;
}

export function readHorizon(raw: Sql): Promise<Horizon> {
  return asSystem(raw, async (tx) => {
    const [row] = await tx<{ seq: string; safe: string }[]>`
      select pg_snapshot_xmin(pg_current_snapshot())::text as safe,
        coalesce((select max(seq) from events), 0) as seq`;
    return { seq: Number(row?.seq ?? 0), safe: row?.safe ?? '0' };
  });
}

/**
 * What a client that stopped at `since` may have missed, in order; null: too long ago (events are
 * kept a while), too many, or a horizon of another database.
 */
export function readSince(
  raw: Sql,
  since: string,
  filter: { base: string; topics: readonly string[] } | null,
  most: number,
): Promise<StoredEvent[] | null> {
  return asSystem(raw, async (tx) => {
    const [bounds] = await tx<{ is_known: boolean }[]>`
      select ${since}::xid8 <= pg_snapshot_xmax(pg_current_snapshot())
        and ${since}::xid8 > (select removed_to::xid8 from live_horizon) as is_known`;
    if (bounds?.is_known !== true) return null;
    const rows = await tx<StoredEvent[]>`
      select seq::float8 as seq, base_id as base, topic, subject_id as id, kind from events
      where xid >= ${since}::xid8
        ${filter === null ? tx`` : tx`and base_id = ${filter.base} and topic = any(${[...filter.topics]})`}
      order by seq limit ${most + 1}`;
    return rows.length > most ? null : [...rows];
  });
}

/** Removes events written before `before`; clients that stopped earlier are told to reload. */
export async function pruneEvents(raw: Sql, before: Date): Promise<number> {
  return asSystem(raw, async (tx) => {
    await tx`update live_horizon set removed_to = greatest(removed_to::xid8, (
      select coalesce(max(xid), '0'::xid8) from events
      where at < ${before.toISOString()} and xid < pg_snapshot_xmin(pg_current_snapshot())))::text`;
    const removed = await tx`
      delete from events where xid <= (select removed_to::xid8 from live_horizon)`;
    return removed.count;
  });
}
