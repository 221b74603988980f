import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { system } from '../../src/platform/actor.ts';
import { type Database, openDatabase } from '../../src/platform/db/database.ts';
import { type InTx, makeInTx } from '../../src/platform/db/tx.ts';
import { makeWakeRunner, type WakeHandlers } from '../../src/platform/wakes/wakes.ts';
import { type House, openHouse } from '../support/house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse({ handlers: {} });
});
afterEach(async () => {
  await house.database.admin`truncate wakes`;
});
afterAll(() => house.close());

const kind = 'test.level';
const inSeconds = (seconds: number) => new Date(house.clock.now().getTime() + seconds * 1000);
const setWake = (subjectId: string, at: Date | null, of = kind) =>
  house.inTx(system('test'), async (tx) => tx.wakeAt(of, subjectId, at));
const setWakes = async (count: number) => {
  const subjects = Array.from({ length: count }, () => randomUUID());
  await house.inTx(system('test'), async (tx) => {
    for (const subject of subjects) tx.wakeAt(kind, subject, tx.now);
  });
  return subjects;
};
const rows = () =>
  house.database.admin<{ kind: string; subject_id: string; due_at: Date; failures: number }[]>`
    select kind, subject_id, due_at, failures from wakes order by due_at`;

/** A runner of its own, whose handlers may fail without failing the test. */
function runnerOf(handlers: WakeHandlers, options: { patienceMs?: number; inTx?: InTx } = {}) {
  const errors: string[] = [];
  const logger = pino({ level: 'warn' }, { write: (line: string) => void errors.push(line) });
  const runner = makeWakeRunner({ inTx: house.inTx, handlers, logger, graceMs: 0, ...options });
  return { ...runner, errors };
}

function counting() {
  const ran: string[] = [];
  const handlers: WakeHandlers = { [kind]: async (_tx, id) => void ran.push(id) };
  return { ran, ...runnerOf(handlers) };
}

describe('a wake', () => {
  it('that comes early changes nothing and stays', async () => {
    const { run, sweep, ran } = counting();
    const subject = randomUUID();
    await setWake(subject, inSeconds(60));
    await run(kind, subject);
    expect(await sweep()).toBe(0);
    expect(ran).toEqual([]);
    expect(await rows()).toHaveLength(1);
  });

  it('that comes late runs once, and doubled or stale ones change nothing', async () => {
    const { run, sweep, ran } = counting();
    const subject = randomUUID();
    await setWake(subject, inSeconds(-300));
    await run(kind, subject);
    await run(kind, subject);
    await sweep();
    await run(kind, randomUUID());
    expect(ran).toEqual([subject]);
    expect(await rows()).toHaveLength(0);
  });

  it('that was put later is not run by the job of the earlier wish', async () => {
    const { run, ran } = counting();
    const subject = randomUUID();
    await setWake(subject, inSeconds(0));
    await setWake(subject, inSeconds(60));
    await run(kind, subject);
    expect(ran).toEqual([]);
    await setWake(subject, null);
    expect(await rows()).toHaveLength(0);
  });

  it('is found by the sweep when no job took it', async () => {
    const { sweep, ran } = counting();
    const subjects = await setWakes(250);
    expect(await sweep()).toBe(250);
    expect(ran.toSorted()).toEqual(subjects.toSorted());
    expect(await rows()).toHaveLength(0);
  });

  it('that somebody sets anew while its handler runs survives', async () => {
    const subject = randomUUID();
    const later = inSeconds(30);
    const { run } = runnerOf({ [kind]: () => setWake(subject, later) });
    await setWake(subject, inSeconds(0));
    await run(kind, subject);
    expect(await rows()).toMatchObject([{ subject_id: subject, due_at: later }]);
  });

  it('goes on with the time its handler derives', async () => {
    const subject = randomUUID();
    const { sweep } = runnerOf({
      [kind]: async (tx, id) => tx.wakeAt(kind, id, new Date(tx.now.getTime() + 60_000)),
    });
    await setWake(subject, inSeconds(0));
    await sweep();
    expect(await rows()).toMatchObject([{ due_at: inSeconds(60), failures: 0 }]);
  });

  it('whose handler fails leaves nothing behind, is put off, tried again and never lost', async () => {
    const subject = randomUUID();
    let failing = true;
    const ran: Date[] = [];
    const { sweep, errors } = runnerOf({
      [kind]: async (tx) => {
        ran.push(tx.now);
        tx.wakeAt('test.other', subject, tx.now);
        if (failing) throw new Error('not now');
      },
    });
    const start = house.clock.now();
    await setWake(subject, start);
    for (let second = 0; second < 20; second += 1) {
      house.clock.set(inSeconds(1));
      await sweep();
    }
    expect(ran.map((at) => (at.getTime() - start.getTime()) / 1000)).toEqual([1, 2, 4, 8, 16]);
    expect(await rows()).toMatchObject([{ kind, due_at: start, failures: 5 }]);
    expect(errors).toHaveLength(5);
    failing = false;
    house.clock.set(inSeconds(60));
    await runnerOf({ [kind]: async () => {}, 'test.other': async () => {} }).sweep();
    expect(await rows()).toHaveLength(0);
  });

  it('of a kind that nobody answers stays, and holds nobody up', async () => {
    const { sweep, ran, errors } = counting();
    const subject = randomUUID();
    await setWake(subject, inSeconds(-2), 'test.unknown');
    await setWake(subject, inSeconds(-1));
    await sweep();
    expect(ran).toEqual([subject]);
    expect(errors.join()).toContain('test.unknown');
    expect(await rows()).toMatchObject([{ kind: 'test.unknown' }]);
  });
});

describe('several workers', () => {
  it('never sweep one row at once', async () => {
    const subjects = await setWakes(150);
    const [one, other] = [counting(), counting()];
    await Promise.all([one.sweep(), other.sweep(), one.sweep(), other.sweep()]);
    expect([...one.ran, ...other.ran].toSorted()).toEqual(subjects.toSorted());
  });

  it('do not deadlock when two wakes set each other', async () => {
    const subject = randomUUID();
    const pair = runnerOf({
      'test.a': async (tx) => tx.wakeAt('test.b', subject, tx.now),
      'test.b': async (tx) => tx.wakeAt('test.a', subject, tx.now),
    });
    for (let round = 0; round < 20; round += 1) {
      await setWake(subject, inSeconds(0), 'test.a');
      await setWake(subject, inSeconds(0), 'test.b');
      await Promise.all([pair.run('test.a', subject), pair.run('test.b', subject)]);
    }
    expect(pair.errors).toEqual([]);
  });

  it('are not held up by one handler that does not come back', async () => {
    const [stuck, next] = [randomUUID(), randomUUID()];
    let letGo = () => {};
    const gate = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const ran: string[] = [];
    const { sweep, idle } = runnerOf(
      {
        [kind]: {
          claim: async (_tx, id) => id,
          act: async (id: string) => {
            if (id === stuck) await gate;
          },
          settle: async (_tx, id) => void ran.push(id),
        },
      },
      { patienceMs: 50 },
    );
    await setWake(stuck, inSeconds(-1));
    await sweep();
    await setWake(next, inSeconds(0));
    await sweep();
    expect(ran).toEqual([next]);
    letGo();
    await idle();
    expect(ran).toEqual([next, stuck]);
  });
});

describe('a step that talks to the outside', () => {
  it('runs again when its process died between saying what to do and noting what came of it', async () => {
    const subject = randomUUID();
    const acted: string[] = [];
    const settled: string[] = [];
    const outward = (dies: boolean): WakeHandlers => ({
      [kind]: {
        claim: async (tx, id) => {
          tx.wakeAt(kind, id, new Date(tx.now.getTime() + 30_000));
          return `page ${id}`;
        },
        act: async (task: string) => {
          acted.push(task);
          if (dies) throw new Error('killed');
          return 'sent';
        },
        settle: async (tx, id, task, outcome) => {
          tx.wakeAt(kind, id, null);
          settled.push(`${task} ${outcome}`);
        },
      },
    });
    await setWake(subject, inSeconds(0));
    await expect(runnerOf(outward(true)).run(kind, subject)).rejects.toThrow('killed');
    expect(await rows()).toMatchObject([{ due_at: inSeconds(30) }]);
    await runnerOf(outward(false)).sweep();
    expect(settled).toEqual([]);
    house.clock.set(inSeconds(30));
    await runnerOf(outward(false)).sweep();
    expect(acted).toHaveLength(2);
    expect(settled).toEqual([`page ${subject} sent`]);
    expect(await rows()).toHaveLength(0);
  });

  it('does nothing of a claim that crossed another step, where that one has done it', async () => {
    const subject = randomUUID();
    const connection = openDatabase(house.database.appUrl, { maxConnections: 2 });
    let isFirst = true;
    const crossedOnce: Pick<Database, 'transaction'> = {
      transaction: (work) =>
        connection.transaction(async (db) => {
          const value = await work(db);
          if (!isFirst) return value;
          isFirst = false;
          await db.execute(sql`rollback`);
          await house.database.admin`delete from wakes where subject_id = ${subject}`;
          throw Object.assign(new Error('deadlock detected'), { code: '40P01' });
        }),
    };
    const acted: string[] = [];
    const { run } = runnerOf(
      {
        [kind]: {
          claim: async (_tx, id) => id,
          act: async (id: string) => void acted.push(id),
          settle: async () => {},
        },
      },
      { inTx: makeInTx(crossedOnce, house.clock, () => {}) },
    );
    await setWake(subject, inSeconds(0));
    await run(kind, subject);
    expect(isFirst).toBe(false);
    expect(acted).toEqual([]);
    await connection.close();
  });

  it('acts on nothing that was not committed', async () => {
    const subject = randomUUID();
    let acted = false;
    const { sweep, errors } = runnerOf({
      [kind]: {
        claim: async (tx) => {
          await tx.db.execute(sql`select 1 / 0`).catch(() => null);
          return 'task';
        },
        act: async () => {
          acted = true;
        },
        settle: async () => {},
      },
    });
    await setWake(subject, inSeconds(0));
    await sweep();
    expect(acted).toBe(false);
    expect(errors).toHaveLength(1);
    expect(await rows()).toHaveLength(1);
  });
});
