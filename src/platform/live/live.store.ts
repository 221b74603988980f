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
  /**
   * `<transaction id>-<database>`: every transaction below the id has ended, so its events can be
   * seen or never will be. Ids of another database say nothing here: its clients must reload.
   */
  safe: string;
}

const horizonPattern = /^(\d{1,19})-([0-9a-f]{8})$/;

/** What was committed since a horizon; `unknown`: no horizon of this database, or removed since. */
type Missed = StoredEvent[] | 'unknown' | 'too-many';

export function readHorizon(raw: Sql): Promise<Horizon> {
  return asSystem(raw, horizonIn);
}

/** What a client that stopped at `since` may have missed on its topics, in order. */
export function readSince(
  raw: Sql,
  since: string,
  filter: { base: string; topics: readonly string[] },
  most: number,
): Promise<Missed> {
  return asSystem(raw, (tx) => missedIn(tx, since, filter, most));
}

/**
 * Where things stand, and everything since `since`. The horizon is read first: whatever is below it
 * is among the events.
 */
export function readNews(
  raw: Sql,
  since: string,
  most: number,
): Promise<{ horizon: Horizon; missed: Missed }> {
  return asSystem(raw, async (tx) => {
    const horizon = await horizonIn(tx);
    return { horizon, missed: await missedIn(tx, since, null, most) };
  });
}

/** Tells this database from another one: a restored copy counts its transactions anew. */
const databaseId = `(select left(md5(system_identifier || ' ' || (
  select oid from pg_database where datname = current_database())), 8) from pg_control_system())`;

async function horizonIn(tx: Sql): Promise<Horizon> {
  const [row] = await tx<{ seq: string; safe: string }[]>`
    select pg_snapshot_xmin(pg_current_snapshot()) || '-' || ${tx.unsafe(databaseId)} as safe,
      coalesce((select max(seq) from events), 0) as seq`;
  return { seq: Number(row?.seq ?? 0), safe: row?.safe ?? '' };
}

async function missedIn(
  tx: Sql,
  since: string,
  filter: { base: string; topics: readonly string[] } | null,
  most: number,
): Promise<Missed> {
  const [, xid, database] = horizonPattern.exec(since) ?? [];
  if (xid === undefined || database === undefined) return 'unknown';
  const [bounds] = await tx<{ is_known: boolean }[]>`
    select ${database} = ${tx.unsafe(databaseId)}
      and ${xid}::xid8 <= pg_snapshot_xmax(pg_current_snapshot())
      and ${xid}::xid8 > (select removed_to::xid8 from live_horizon) as is_known`;
  if (bounds?.is_known !== true) return 'unknown';
  const rows = await tx<StoredEvent[]>`
    select seq::float8 as seq, base_id as base, topic, subject_id as id, kind from events
    where xid >= ${xid}::xid8
      ${filter === null ? tx`` : tx`and base_id = ${filter.base} and topic = any(${[...filter.topics]})`}
    order by seq limit ${most + 1}`;
  return rows.length > most ? 'too-many' : [...rows];
}

/** Removes events written before `before`; clients that stopped earlier are told to reload. */
export async function pruneEvents(raw: Sql, before: Date): Promise<number> {
  return asSystem(raw, async (tx) => {
    // Ids above this database's own came with a restored copy: no horizon of ours ever passes them.
    await tx`delete from events where xid > pg_snapshot_xmax(pg_current_snapshot())`;
    await tx`update live_horizon set removed_to = '0'
      where removed_to::xid8 > pg_snapshot_xmax(pg_current_snapshot())`;
    await tx`update live_horizon set removed_to = greatest(removed_to::xid8, (
      select coalesce(max(xid), '0'::xid8) from events
      where at < ${before.toISOString()} and xid < pg_snapshot_xmin(pg_current_snapshot())))::text`;
    const removed = await tx`
      delete from events where xid <= (select removed_to::xid8 from live_horizon)`;
    return removed.count;
  });
}
