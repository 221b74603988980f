import { randomInt } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { type Actor, baseOf, type UserActor } from '../actor.ts';
import { type Clock, pause } from '../clock.ts';
import type { Database, Db } from './database.ts';
import { events, wakes } from './platform.tables.ts';
import { isCrossed } from './sql-state.ts';

/** A wake that was written, for the queue to be told about after the commit. */
export interface WakeHint {
  kind: string;
  subjectId: string;
  dueAt: Date;
}

/** One step: one transaction, one actor, one instant. */
export interface Tx {
  db: Db;
  actor: Actor;
  now: Date;
  /**
   * Asks to be woken for this subject at `at`, replacing an earlier wish of the same kind; null: no
   * wake. Written last and in key order, so that steps on different subjects never deadlock here.
   */
  wakeAt(kind: string, subjectId: string, at: Date | null): void;
  /**
   * Tells everybody who may know that the subject changed. Lock the subject's row first: then its
   * events commit in their order. Written last, delivered after the commit.
   */
  publish(topic: string, subjectId: string, kind: string): void;
  afterCommit(work: () => void): void;
  /**
   * The runner's word that a wake was answered: removes it unless this step, or since `token` was read
   * anybody else, has set it anew.
   */
  wakeAnswered(kind: string, subjectId: string, token: string): void;
}

export type InTx = <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => Promise<T>;

interface WakeWish {
  kind: string;
  subjectId: string;
  at: Date | null;
  /** With `at` null: only the wake with this token is removed. */
  token?: string;
}

interface Published {
  topic: string;
  subjectId: string;
  kind: string;
}

/** How often a step is tried in all when others get into its way, and the longest pause before the next. */
const mostTries = 3;
const longestPauseMs = 50;

/**
 * Makes the one way into the database. `onWakes` hears of wakes after their commit; it must not block.
 * A step that PostgreSQL ends because it crossed another one is done again from its beginning, so that
 * `work` must leave nothing behind but what it does through its `tx` and what it returns.
 */
export function makeInTx(
  database: Pick<Database, 'transaction'>,
  clock: Clock,
  onWakes: (hints: WakeHint[]) => void,
  onCrossed: (error: unknown) => void = () => {},
): InTx {
  return async (actor, work) => {
    const { value, steps, hints } = await untilUncrossed(
      () => oneTry(database, clock, actor, work),
      onCrossed,
    );
    for (const step of steps) step();
    if (hints.length > 0) onWakes(hints);
    return value;
  };
}

async function untilUncrossed<T>(
  once: () => Promise<T>,
  onCrossed: (error: unknown) => void,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await once();
    } catch (error) {
      if (tries === mostTries || !isCrossed(error)) throw error;
      onCrossed(error);
    }
    // Of random length, so that two do not cross each other again.
    await pause(randomInt(longestPauseMs * tries));
  }
}

async function oneTry<T>(
  database: Pick<Database, 'transaction'>,
  clock: Clock,
  actor: Actor,
  work: (tx: Tx) => Promise<T>,
): Promise<{ value: T; steps: (() => void)[]; hints: WakeHint[] }> {
  return database.transaction(async (db) => {
    const steps: (() => void)[] = [];
    const wishes = new Map<string, WakeWish>();
    const published: Published[] = [];
    const tx: Tx = {
      db,
      actor,
      now: clock.now(),
      wakeAt: (kind, subjectId, at) =>
        void wishes.set(`${kind} ${subjectId}`, { kind, subjectId, at }),
      publish: (topic, subjectId, kind) => void published.push({ topic, subjectId, kind }),
      afterCommit: (step) => void steps.push(step),
      wakeAnswered: (kind, subjectId, token) => {
        const key = `${kind} ${subjectId}`;
        if (!wishes.has(key)) wishes.set(key, { kind, subjectId, at: null, token });
      },
    };
    await setActor(tx);
    const value = await work(tx);
    await writeEvents(tx, published);
    const hints = await writeWakes(
      tx,
      [...wishes.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, w]) => w),
    );
    return { value, steps, hints };
  });
}

async function setActor(tx: Tx): Promise<void> {
  const { actor } = tx;
  const user = actor.kind === 'user' ? actor : null;
  await tx.db.execute(sql`select
    set_config('app.actor', ${actor.kind}, true),
    set_config('app.actor_name', ${actor.kind === 'system' ? actor.name : ''}, true),
    set_config('app.base_id', ${actor.baseId ?? ''}, true),
    set_config('app.user_id', ${user?.userId ?? ''}, true),
    set_config('app.org_id', ${user?.organisationId ?? ''}, true),
    set_config('app.role', ${user?.role ?? ''}, true),
    set_config('app.wards', ${user?.wardCodes.join(',') ?? ''}, true),
    set_config('app.now', ${tx.now.toISOString()}, true)`);
}

/**
 * Does `work` with the rights of the house, inside the step of a user whose right to the step has
 * been shown: what follows from an act (losing offers withdrawn, owner told) reaches rows that the
 * user may not see. The log still names the user.
 */
export async function asHouse<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  if (tx.actor.kind === 'system' || inTheHouse.has(tx)) return work();
  inTheHouse.add(tx);
  const become = (actor: 'system' | 'user') =>
    tx.db.execute(sql`select set_config('app.actor', ${actor}, true)`);
  await become('system');
  try {
    const value = await work();
    await become('user');
    return value;
  } catch (error) {
    // Who catches this goes on with the user's rights; a transaction that is broken has none left.
    await become('user').catch(() => {});
    throw error;
  } finally {
    inTheHouse.delete(tx);
  }
}

/** Steps that have the rights of the house already: an inner `asHouse` must not end the outer one. */
const inTheHouse = new WeakSet<Tx>();

/**
 * Binds a job's step to the base of the subject it has locked: from here on it sees and writes rows
 * of this base only. A step that has a base already cannot change it.
 */
export async function bindToBase(tx: Tx, baseId: string): Promise<void> {
  if (tx.actor.baseId === baseId) return;
  if (tx.actor.baseId !== null) throw new Error('a step reached into another base');
  tx.actor = { ...tx.actor, baseId };
  await tx.db.execute(sql`select set_config('app.base_id', ${baseId}, true)`);
}

/**
 * Does `work` as a user of the step's base: somebody whose word came by telephone, message or link, and
 * who may and is logged exactly as on the console. Only a job's step can become somebody.
 */
export async function actAs<T>(tx: Tx, actor: UserActor, work: () => Promise<T>): Promise<T> {
  const job = tx.actor;
  if (job.kind === 'user') throw new Error('a user cannot act as somebody else');
  if (job.baseId !== actor.baseId) throw new Error('a step reached into another base');
  tx.actor = actor;
  await setActor(tx);
  try {
    const value = await work();
    tx.actor = job;
    await setActor(tx);
    return value;
  } catch (error) {
    tx.actor = job;
    // A transaction that is broken cannot be given back; who catches this in one that holds is the job.
    await setActor(tx).catch(() => {});
    throw error;
  }
}

async function writeEvents(tx: Tx, published: Published[]): Promise<void> {
  if (published.length === 0) return;
  const baseId = baseOf(tx.actor);
  const rows = await tx.db
    .insert(events)
    .values(published.map((event) => ({ ...event, baseId, at: tx.now })))
    .returning({ seq: events.seq, topic: events.topic, id: events.subjectId, kind: events.kind });
  const messages = rows.map((row) => JSON.stringify({ ...row, base: baseId }));
  await tx.db.execute(
    sql`select pg_notify('kyoten_events', m) from jsonb_array_elements_text(${JSON.stringify(messages)}::jsonb) m`,
  );
}

async function writeWakes(tx: Tx, wishes: WakeWish[]): Promise<WakeHint[]> {
  const hints: WakeHint[] = [];
  for (const { kind, subjectId, at, token } of wishes) {
    if (at === null) {
      const unchanged = token === undefined ? sql`` : sql`and token = ${token}::bigint`;
      await tx.db.execute(
        sql`delete from wakes where kind = ${kind} and subject_id = ${subjectId}::uuid ${unchanged}`,
      );
      continue;
    }
    await tx.db
      .insert(wakes)
      .values({ kind, subjectId, dueAt: at })
      .onConflictDoUpdate({
        target: [wakes.kind, wakes.subjectId],
        set: { dueAt: at, token: sql`nextval('wake_tokens')`, claimedUntil: null, failures: 0 },
      });
    hints.push({ kind, subjectId, dueAt: at });
  }
  return hints;
}
