import { sql } from 'drizzle-orm';
import type { Logger } from 'pino';
import { system } from '../actor.ts';
import { atMost } from '../clock.ts';
import type { InTx, Tx } from '../db/tx.ts';

/** Locks the subject, decides, saves, sets its next wake: one transaction. */
export type WakeHandler = (tx: Tx, subjectId: string) => Promise<void>;

/**
 * A step that talks to the outside: `claim` (transaction) says what is to be done, or null;
 * `act` does it without a transaction; `settle` (transaction) records what came of it. A process
 * that dies in `act` leaves the claim's own wake behind, and `act` runs again.
 */
export interface OutwardHandler<Task, Outcome> {
  claim(tx: Tx, subjectId: string): Promise<Task | null>;
  act(task: Task): Promise<Outcome>;
  settle(tx: Tx, subjectId: string, task: Task, outcome: Outcome): Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: the registry holds handlers of many task types
export type AnyHandler = WakeHandler | OutwardHandler<any, any>;
export type WakeHandlers = Record<string, AnyHandler>;

interface WakeRow extends Record<string, unknown> {
  due_at: string;
  token: string;
}

export interface WakeRunner {
  /** Runs one wake if its row is due; early, doubled and stale wakes change nothing. */
  run(kind: string, subjectId: string): Promise<void>;
  /** Starts every due row, oldest first, until none is left; returns how many it started. */
  sweep(): Promise<number>;
  /** Waits for what a sweep left behind running. */
  idle(): Promise<void>;
}

/** A claimed row is left to its process this long; when that dies, the next sweep has it. */
const claimMs = 2_000;
const sweepBatch = 100;

export function makeWakeRunner(deps: {
  inTx: InTx;
  handlers: WakeHandlers;
  logger: Logger;
  /** Told how late (ms) a wake ran. */
  onRun?: (kind: string, latenessMs: number) => void;
  /** The sweep leaves a row this long to the job that was hinted for it. */
  graceMs?: number;
  /** A sweep waits this long for what it started, by default to the end. */
  patienceMs?: number;
}): WakeRunner {
  const { inTx, handlers, logger } = deps;
  const underWay = new Map<string, Promise<void>>();

  /** Null: nothing was due. What the step has returned is committed, or it throws. */
  async function step<T>(
    kind: string,
    subjectId: string,
    handler: (tx: Tx, subjectId: string) => Promise<T>,
  ): Promise<T | null> {
    return inTx(system(kind), async (tx) => {
      const row = await readWake(tx, kind, subjectId);
      if (row === null || new Date(row.due_at) > tx.now) return null;
      const latenessMs = tx.now.getTime() - new Date(row.due_at).getTime();
      tx.afterCommit(() => deps.onRun?.(kind, latenessMs));
      const answer = await handler(tx, subjectId);
      tx.wakeAnswered(kind, subjectId, row.token);
      return answer;
    });
  }

  async function run(kind: string, subjectId: string): Promise<void> {
    const handler = handlers[kind];
    if (handler === undefined) throw new Error(`no handler for the wake ${kind}`);
    if (typeof handler === 'function') {
      await step(kind, subjectId, handler);
      return;
    }
    const task = await step(kind, subjectId, handler.claim);
    if (task === null) return;
    const outcome = await handler.act(task);
    await inTx(system(kind), (tx) => handler.settle(tx, subjectId, task, outcome));
  }

  async function runOrPutOff(kind: string, subjectId: string): Promise<void> {
    try {
      await run(kind, subjectId);
    } catch (error) {
      logger.error({ err: error, kind, subjectId }, 'a wake failed');
      await inTx(system('sweep'), (tx) => putOff(tx, kind, subjectId));
    }
  }

  /** A row whose claim ran out while it still runs here is not started a second time. */
  function start(kind: string, subjectId: string): Promise<void> {
    const key = `${kind} ${subjectId}`;
    const earlier = underWay.get(key);
    if (earlier !== undefined) return earlier;
    const work = runOrPutOff(kind, subjectId)
      .catch((error: unknown) => logger.error({ err: error, kind }, 'a wake was not put off'))
      .finally(() => underWay.delete(key));
    underWay.set(key, work);
    return work;
  }

  async function sweepOnce(): Promise<number> {
    const due = await inTx(system('sweep'), (tx) => claimDue(tx, deps.graceMs ?? 250));
    const work = Promise.all(due.map(({ kind, subject_id }) => start(kind, subject_id)));
    // One mail server that does not answer must not keep every other deadline waiting.
    if (deps.patienceMs === undefined) await work;
    else await atMost(deps.patienceMs, work);
    return due.length;
  }

  return {
    run,
    sweep: async () => {
      let total = 0;
      for (;;) {
        const ran = await sweepOnce();
        total += ran;
        if (ran < sweepBatch) return total;
      }
    },
    idle: async () => void (await Promise.all(underWay.values())),
  };
}

async function readWake(tx: Tx, kind: string, subjectId: string): Promise<WakeRow | null> {
  const {
    rows: [row],
  } = await tx.db.execute<WakeRow>(sql`
    select due_at, token from wakes where kind = ${kind} and subject_id = ${subjectId}::uuid`);
  return row ?? null;
}

async function claimDue(tx: Tx, graceMs: number): Promise<{ kind: string; subject_id: string }[]> {
  const until = new Date(tx.now.getTime() + claimMs);
  const due = new Date(tx.now.getTime() - graceMs);
  const { rows } = await tx.db.execute<{ kind: string; subject_id: string }>(sql`
    update wakes set claimed_until = ${until.toISOString()}
    where (kind, subject_id) in (
      select kind, subject_id from wakes
      where due_at <= ${due.toISOString()}
        and (claimed_until is null or claimed_until <= ${tx.now.toISOString()})
      order by due_at limit ${sweepBatch} for update skip locked)
    returning kind, subject_id`);
  return rows;
}

/** A wake that fails is tried again after 1, 2, 4 … at most 60 seconds, and stays due. */
async function putOff(tx: Tx, kind: string, subjectId: string): Promise<void> {
  await tx.db.execute(sql`
    update wakes set failures = failures + 1,
      claimed_until = ${tx.now.toISOString()}::timestamptz + least(60, 2 ^ least(failures, 6)) * interval '1 second'
    where kind = ${kind} and subject_id = ${subjectId}::uuid`);
}
