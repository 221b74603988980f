import { sql } from 'drizzle-orm';
import type { Database, Db } from '../db/database.ts';

/** An event with the base whose people may hear of it. */
export interface StoredEvent {
  seq: number;
  base: string;
  topic: string;
  id: string;
  kind: string;
}

/** The system's rights, for all bases: the hub serves everybody, and hands ids only to who may know. */
function asSystem<T>(database: Database, work: (db: Db) => Promise<T>): Promise<T> {
  return database.transaction(async (db) => {
    await db.execute(
      sql`select set_config('app.actor', 'system', true), set_config('app.base_id', '', true)`,
    );
    return work(db);
  });
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

export function readHorizon(database: Database): Promise<Horizon> {
  return asSystem(database, horizonIn);
}

/** What a client that stopped at `since` may have missed on its topics, in order. */
export function readSince(
  database: Database,
  since: string,
  filter: { base: string; topics: readonly string[] },
  most: number,
): Promise<Missed> {
  return asSystem(database, (db) => missedIn(db, since, filter, most));
}

/**
 * Where things stand, and everything since `since`. The horizon is read first: whatever is below it
 * is among the events.
 */
export function readNews(
  database: Database,
  since: string,
  most: number,
): Promise<{ horizon: Horizon; missed: Missed }> {
  return asSystem(database, async (db) => {
    const horizon = await horizonIn(db);
    return { horizon, missed: await missedIn(db, since, null, most) };
  });
}

/** Tells this database from another one: a restored copy counts its transactions anew. */
const databaseId = sql`(select left(md5(system_identifier || ' ' || (
  select oid from pg_database where datname = current_database())), 8) from pg_control_system())`;

async function horizonIn(db: Db): Promise<Horizon> {
  const {
    rows: [row],
  } = await db.execute<{ seq: string; safe: string }>(sql`
    select pg_snapshot_xmin(pg_current_snapshot()) || '-' || ${databaseId} as safe,
      coalesce((select max(seq) from events), 0) as seq`);
  return { seq: Number(row?.seq ?? 0), safe: row?.safe ?? '' };
}

async function missedIn(
  db: Db,
  since: string,
  filter: { base: string; topics: readonly string[] } | null,
  most: number,
): Promise<Missed> {
  const [, xid, of] = horizonPattern.exec(since) ?? [];
  if (xid === undefined || of === undefined) return 'unknown';
  const {
    rows: [bounds],
  } = await db.execute<{ is_known: boolean }>(sql`
    select ${of} = ${databaseId}
      and ${xid}::xid8 <= pg_snapshot_xmax(pg_current_snapshot())
      and ${xid}::xid8 > (select removed_to::xid8 from live_horizon) as is_known`);
  if (bounds?.is_known !== true) return 'unknown';
  const chosen =
    filter === null
      ? sql``
      : sql`and base_id = ${filter.base}::uuid and topic = any(${sql.param([...filter.topics])}::text[])`;
  const { rows } = await db.execute<StoredEvent & Record<string, unknown>>(sql`
    select seq::float8 as seq, base_id as base, topic, subject_id as id, kind from events
    where xid >= ${xid}::xid8
      ${chosen}
    order by seq limit ${most + 1}`);
  return rows.length > most ? 'too-many' : rows;
}

/** Removes events written before `before`; clients that stopped earlier are told to reload. */
export async function pruneEvents(database: Database, before: Date): Promise<number> {
  return asSystem(database, async (db) => {
    // Ids above this database's own came with a restored copy: no horizon of ours ever passes them.
    await db.execute(sql`delete from events where xid > pg_snapshot_xmax(pg_current_snapshot())`);
    await db.execute(sql`update live_horizon set removed_to = '0'
      where removed_to::xid8 > pg_snapshot_xmax(pg_current_snapshot())`);
    await db.execute(sql`update live_horizon set removed_to = greatest(removed_to::xid8, (
      select coalesce(max(xid), '0'::xid8) from events
      where at < ${before.toISOString()} and xid < pg_snapshot_xmin(pg_current_snapshot())))::text`);
    const removed = await db.execute(sql`
      delete from events where xid <= (select removed_to::xid8 from live_horizon)`);
    return removed.rowCount ?? 0;
  });
}
