import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause, stopwatch } from '../../src/platform/clock.ts';
import type { LiveEvent } from '../../src/platform/live/live-protocol.api.ts';
import { type House, openHouse } from '../support/house.ts';
import { type LiveConnection, openLive } from '../support/live-client.ts';
import { collector } from '../support/service.ts';

let house: House;
let address: string;
let cookie: string;
beforeAll(async () => {
  house = await openHouse({ handlers: {}, database: { maxConnections: 24 } });
  const app = await house.app();
  await app.listen({ port: 0, host: '127.0.0.1' });
  address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  cookie = (await house.as(house.people.aoki)).cookie;
});
afterAll(() => house.close());

const transactions = 1_000;
const openForMs = 10_000;
const mostLatencyMs = 2_000;

/** A client that is cut off after every so many new events, and comes back where it has to. */
async function restless(cutEvery: number) {
  const seen: LiveEvent[] = [];
  const known = new Set<number>();
  const cuts: number[] = [];
  let isOver = false;
  let connection: LiveConnection | null = null;
  let coming: Promise<void> = Promise.resolve();
  const connect = async (since?: string): Promise<void> => {
    let count = 0;
    connection = await openLive(address, {
      cookie,
      ...(since !== undefined && { since }),
      onMessage: (message) => {
        if (message.type === 'resync') throw new Error('told to reload');
        if (message.type !== 'event') return;
        seen.push(message);
        arrived.add(message);
        if (known.has(message.seq)) return;
        known.add(message.seq);
        count += 1;
        if (count !== cutEvery || isOver) return;
        cuts.push(seen.length);
        const safe = connection?.safe();
        connection?.cut();
        coming = connect(safe);
      },
    });
    await connection.first('hello');
  };
  const arrived = collector<LiveEvent>();
  await connect();
  return {
    seen,
    cuts,
    /** Waits until this subject's event has come. */
    until: async (subject: string) => {
      for (let n = arrived.all.length; !arrived.all.some((event) => event.id === subject); n += 1)
        await arrived.count(n + 1);
    },
    end: async () => {
      isOver = true;
      await coming;
      connection?.cut();
    },
  };
}

/** A random order that is the same in every run. */
function dice(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

describe('a thousand transactions at once, one of them open for ten seconds', () => {
  it('tells every client everything that was committed, in order, and lets nobody wait', async () => {
    const { aoki } = house.people;
    const steady = await openLive(address, { cookie });
    await steady.first('hello');
    const clients = await Promise.all([70, 90, 150, 333, 5_000].map(restless));

    // Draws its number before all others and commits it after them.
    const open = randomUUID();
    const began = collector<true>();
    const elapsed = stopwatch();
    const long = house.inTx(aoki, async (tx) => {
      const {
        rows: [row],
      } = await tx.db.execute<{ seq: string }>(sql`
        insert into events (base_id, topic, subject_id, kind, at)
        values (${aoki.baseId}, 'emergencies', ${open}, 'import.done', ${tx.now.toISOString()})
        returning seq`);
      began.add(true);
      await pause(openForMs);
      const message = {
        seq: Number(row?.seq),
        topic: 'emergencies',
        id: open,
        kind: 'import.done',
      };
      const notice = JSON.stringify({ ...message, base: aoki.baseId });
      await tx.db.execute(sql`select pg_notify('kyoten_events', ${notice})`);
    });
    await began.count(1);

    const roll = dice(7);
    const subjects = Array.from({ length: 25 }, () => randomUUID());
    const committedAt = new Map<string, number>();
    await Promise.all(
      Array.from({ length: transactions }, async (_, n) => {
        const subject = String(subjects[Math.floor(roll() * subjects.length)]);
        const isRolledBack = roll() < 0.3;
        const kind = `step.${n}`;
        await house
          .inTx(aoki, async (tx) => {
            await tx.db.execute(sql`select pg_advisory_xact_lock(hashtext(${subject}))`);
            tx.publish('emergencies', subject, kind);
            if (isRolledBack) {
              await tx.db.execute(sql`select 1 / 0`);
            }
          })
          .then(
            () => committedAt.set(kind, performance.now()),
            () => {},
          );
      }),
    );
    const last = randomUUID();
    await house.inTx(aoki, async (tx) => tx.publish('emergencies', last, 'storm.over'));
    await Promise.all(clients.map((client) => client.until(last)));
    // Everybody has everything while the long one is still open.
    expect(elapsed()).toBeLessThan(openForMs);
    await long;
    await Promise.all(clients.map((client) => client.until(open)));
    await steady.first('event', (event) => event.id === open);
    await Promise.all(clients.map((client) => client.end()));
    steady.cut();

    const stored = await house.database.admin<{ seq: string; kind: string; subject_id: string }[]>`
      select seq, kind, subject_id from events order by seq`;
    const committed = new Set(stored.map((row) => Number(row.seq)));
    expect(committed.size).toBe(committedAt.size + 2);
    expect(committedAt.size).toBeGreaterThan(500);
    expect(committedAt.size).toBeLessThan(transactions - 200);
    for (const { seen } of clients) {
      const first = new Map<number, LiveEvent>();
      for (const event of seen) if (!first.has(event.seq)) first.set(event.seq, event);
      expect([...committed].filter((seq) => !first.has(seq))).toEqual([]);
      expect([...first.keys()].filter((seq) => !committed.has(seq))).toEqual([]);
      for (const subject of subjects) {
        const order = [...first.values()].filter((e) => e.id === subject).map((e) => e.seq);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }
    }
    expect(clients.map(({ cuts }) => cuts.length > 0)).toEqual([true, true, true, true, false]);
  }, 30_000);

  it('keeps nobody waiting for the open one', async () => {
    const { aoki } = house.people;
    const live = await openLive(address, { cookie });
    await live.first('hello');
    const began = collector<true>();
    const gate = collector<true>();
    const long = house.inTx(aoki, async (tx) => {
      await tx.db.execute(sql`select pg_current_xact_id()`);
      began.add(true);
      await gate.count(1);
    });
    await began.count(1);
    const latencies: number[] = [];
    for (let n = 0; n < 50; n += 1) {
      const subject = randomUUID();
      await house.inTx(aoki, async (tx) => tx.publish('emergencies', subject, 'step'));
      const elapsed = stopwatch();
      await live.first('event', (event) => event.id === subject);
      latencies.push(elapsed());
    }
    gate.add(true);
    await long;
    live.cut();
    expect(Math.max(...latencies)).toBeLessThan(mostLatencyMs);
  });
});

describe('the connection that listens', () => {
  /** How many were cut: none while it is just coming back. */
  const cutListener = async () =>
    (
      await house.database.admin`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and query ilike 'listen %kyoten_events%'`
    ).length;

  it('is cut: nobody misses anything', async () => {
    const { aoki } = house.people;
    const live = await openLive(address, { cookie });
    await live.first('hello');
    const subject = randomUUID();
    const kinds: string[] = [];
    let cuts = 0;
    for (let n = 0; n < 60; n += 1) {
      if (n % 10 === 5) cuts += await cutListener();
      kinds.push(`step.${n}`);
      await house.inTx(aoki, async (tx) => tx.publish('emergencies', subject, `step.${n}`));
    }
    await live.first('event', (event) => event.kind === 'step.59');
    const came = live.received.flatMap((m) => (m.type === 'event' ? [m.kind] : []));
    live.cut();
    expect(cuts).toBeGreaterThan(0);
    expect([...new Set(came)]).toEqual(kinds);
  });

  it('hears nothing any more without anybody noticing: the check finds it within its 5 s', async () => {
    const { aoki } = house.people;
    const live = await openLive(address, { cookie });
    await live.first('hello');
    const subject = randomUUID();
    const elapsed = stopwatch();
    await house.database.admin`
      insert into events (base_id, topic, subject_id, kind, at)
      values (${aoki.baseId}, 'rooms', ${subject}, 'unheard', now())`;
    await live.first('event', (event) => event.id === subject);
    expect(elapsed()).toBeLessThan(8_000);
    const { safe } = live.received.findLast((m) => m.type === 'hello') ?? { safe: '' };
    const beat = await live.first('heartbeat');
    live.cut();
    expect(beat.safe).not.toBe(safe);
  });
});
