import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { UserActor } from '../../src/platform/actor.ts';
import { openDatabase } from '../../src/platform/db/database.ts';
import { pruneEvents } from '../../src/platform/live/live.store.ts';
import { openLiveHub } from '../../src/platform/live/live-hub.ts';
import type { ServerMessage } from '../../src/platform/live/live-protocol.api.ts';
import { type House, openHouse } from '../support/house.ts';
import { type LiveConnection, type LiveOptions, openLive } from '../support/live-client.ts';
import { collector } from '../support/service.ts';

let house: House;
let address: string;
const open: LiveConnection[] = [];
beforeAll(async () => {
  house = await openHouse({ handlers: {} });
  const app = await house.app();
  await app.listen({ port: 0, host: '127.0.0.1' });
  address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
});
afterEach(() => {
  for (const connection of open.splice(0)) connection.cut();
});
afterAll(() => house.close());

async function watch(person: UserActor, options: Partial<LiveOptions> = {}) {
  const { cookie } = await house.as(person);
  const connection = await openLive(address, { cookie, ...options });
  open.push(connection);
  return connection;
}
const publish = (
  topic: string,
  by: UserActor = house.people.aoki,
  subject: string = randomUUID(),
  kind = 'thing.changed',
) =>
  house.inTx(by, async (tx) => {
    tx.publish(topic, subject, kind);
    return subject;
  });
const events = (connection: LiveConnection) =>
  connection.received.flatMap((message) => (message.type === 'event' ? [message.id] : []));

describe('who connects', () => {
  it('is greeted with the protocol, the place to resume from and the own topics', async () => {
    const { aoki } = house.people;
    const hello = await (await watch(aoki)).first('hello');
    expect(hello).toMatchObject({
      protocol: 1,
      topics: [`user:${aoki.userId}`, 'emergencies', 'rooms', 'on-call'],
    });
  });

  it('is told at once what was committed, and nothing that was rolled back', async () => {
    const live = await watch(house.people.aoki);
    await live.first('hello');
    await house
      .inTx(house.people.aoki, async (tx) => {
        tx.publish('emergencies', randomUUID(), 'thing.changed');
        throw new Error('stop');
      })
      .catch(() => {});
    const subject = await publish('emergencies');
    const event = await live.first('event');
    expect(event).toEqual({
      type: 'event',
      seq: expect.any(Number),
      topic: 'emergencies',
      id: subject,
      kind: 'thing.changed',
    });
  });

  it('without a session is refused, as is a page of another site', async () => {
    const { cookie } = await house.as(house.people.aoki);
    await expect(openLive(address, { cookie: '' })).rejects.toThrow('401');
    await expect(openLive(address, { cookie, origin: 'https://evil.example' })).rejects.toThrow(
      '403',
    );
  });

  it('and speaks nonsense is sent away', async () => {
    for (const nonsense of ['{', { type: 'shout' }, { type: 'subscribe', topics: 'all' }]) {
      const live = await watch(house.people.aoki);
      live.say(nonsense);
      expect(await live.closed).toBe(4400);
    }
  });
});

describe('topics', () => {
  it('of others are refused to facility staff, and not heard', async () => {
    const { goto, facilityA, facilityB } = house.people;
    const live = await watch(goto);
    const wanted = [`facility:${facilityB}`, 'emergencies', `user:${house.people.aoki.userId}`];
    // Said before the greeting has come: it is not lost.
    live.say({ type: 'subscribe', topics: wanted });
    const { topics } = await live.first('subscribed');
    expect(topics).toEqual([`user:${goto.userId}`, `facility:${facilityA}`]);
    expect(live.received.filter((m) => m.type === 'refused').map((m) => m.topic)).toEqual(wanted);
    await publish(`facility:${facilityB}`);
    await publish('emergencies');
    const own = await publish(`facility:${facilityA}`);
    await live.first('event', (event) => event.id === own);
    expect(events(live)).toEqual([own]);
  });

  it('are kept on a resumption only as far as the right goes', async () => {
    const { goto, facilityB } = house.people;
    const live = await watch(goto, { topics: [`facility:${facilityB}`, 'rooms'] });
    expect((await live.first('hello')).topics).not.toContain('rooms');
  });

  it('of another base are never heard, not even by the same name', async () => {
    const [ours, theirs] = [await watch(house.people.aoki), await watch(house.people.stranger)];
    await Promise.all([ours.first('hello'), theirs.first('hello')]);
    const [a, b] = [
      await publish('emergencies'),
      await publish('emergencies', house.people.stranger),
    ];
    await ours.first('event', (event) => event.id === a);
    await theirs.first('event', (event) => event.id === b);
    const last = await publish('emergencies');
    await ours.first('event', (event) => event.id === last);
    expect(events(ours)).toEqual([a, last]);
    expect(events(theirs)).toEqual([b]);
  });

  it('asked for in two messages at once are both joined, and caught up', async () => {
    const { aoki, facilityA, facilityB } = house.people;
    const first = await watch(aoki);
    const { safe } = await first.first('hello');
    first.cut();
    const [a, b] = [await publish(`facility:${facilityA}`), await publish(`facility:${facilityB}`)];
    const live = await watch(aoki, { since: safe });
    live.say({ type: 'subscribe', topics: [`facility:${facilityA}`] });
    live.say({ type: 'subscribe', topics: [`facility:${facilityB}`] });
    const caughtUp = [
      await live.first('event', (event) => event.id === a),
      await live.first('event', (event) => event.id === b),
    ];
    expect(caughtUp.map(({ topic }) => topic)).toEqual([
      `facility:${facilityA}`,
      `facility:${facilityB}`,
    ]);
  });
});

describe('who comes back', () => {
  it('gets what was missed, on every topic there was', async () => {
    const { aoki, facilityA } = house.people;
    const topics = [`facility:${facilityA}`];
    const before = await watch(aoki, { topics });
    const { safe } = await before.first('hello');
    before.cut();
    const missed = [
      await publish('emergencies'),
      await publish(`facility:${facilityA}`),
      await publish('rooms'),
    ];
    await publish('emergencies', house.people.stranger);
    const live = await watch(aoki, { since: safe, topics });
    const next = await publish('rooms');
    await live.first('event', (event) => event.id === next);
    const came = events(live).filter((id) => missed.includes(id));
    expect(came).toEqual(missed);
    expect(events(live).at(-1)).toBe(next);
    // Cut again before anything was confirmed, it would have to resume from the same place.
    expect((await live.first('hello')).safe).toBe(safe);
  });

  it('gets what an older transaction commits only now, although its number is lower', async () => {
    const { aoki } = house.people;
    let letGo = () => {};
    const gate = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const old = randomUUID();
    const slow = house.inTx(aoki, async (tx) => {
      const {
        rows: [row],
      } = await tx.db.execute<{ seq: string }>(`
        insert into events (base_id, topic, subject_id, kind, at)
        values ('${aoki.baseId}', 'emergencies', '${old}', 'thing.changed', now()) returning seq`);
      letGo();
      await committing;
      return Number(row?.seq);
    });
    let commit = () => {};
    const committing = new Promise<void>((resolve) => {
      commit = resolve;
    });
    await gate;
    const live = await watch(aoki);
    await live.first('hello');
    const newer = await publish('emergencies');
    const event = await live.first('event', (e) => e.id === newer);
    const safe = live.safe();
    live.cut();
    commit();
    expect(await slow).toBeLessThan(event.seq);
    const back = await watch(aoki, { since: safe });
    await back.first('event', (e) => e.id === old);
  });

  it('must reload when the place is too old, of another database, or of nowhere', async () => {
    const { aoki } = house.people;
    const { safe } = await (await watch(aoki)).first('hello');
    const [xid, database] = safe.split('-');
    const foreign = [`${xid}-00000000`, `999999999999-${database}`, 'nonsense'];
    for (const since of foreign) {
      const live = await watch(aoki, { since });
      await live.first('resync');
      expect((await live.first('hello')).safe).not.toBe(since);
    }
    await publish('emergencies');
    const connection = openDatabase(house.database.appUrl, { maxConnections: 1 });
    // What another test file has open on the same server keeps the newest for a while.
    while ((await house.database.admin`select 1 from events limit 1`).length > 0)
      await pruneEvents(connection, new Date(house.clock.now().getTime() + 1));
    await connection.close();
    await (await watch(aoki, { since: safe })).first('resync');
  });

  it('to a restored copy of a database is not kept reloading for ever', async () => {
    const { admin } = house.database;
    await admin`update live_horizon set removed_to = '888888888888'`;
    await admin`insert into events (base_id, topic, subject_id, kind, at, xid)
      values (${house.people.baseId}, 'rooms', ${randomUUID()}, 'old', now(), '999999999999'::xid8)`;
    const connection = openDatabase(house.database.appUrl, { maxConnections: 1 });
    await pruneEvents(connection, new Date(0));
    await connection.close();
    const first = await watch(house.people.aoki);
    const { safe } = await first.first('hello');
    const subject = await publish('emergencies');
    const live = await watch(house.people.aoki, { since: safe });
    await live.first('event', (event) => event.id === subject);
    expect(live.received.map((message) => message.type)).not.toContain('resync');
    expect(await admin`select 1 from events where kind = 'old'`).toHaveLength(0);
  });
});

describe('rights', () => {
  it('that are taken away end the connection at once', async () => {
    const { baba } = house.people;
    const live = await watch(baba);
    await live.first('hello');
    const admin = await house.as(house.people.admin);
    const answer = await admin.post(`/users/${baba.userId}/disable`, {}, { 'if-match': '"1"' });
    expect(answer.status).toBe(200);
    expect(await live.closed).toBe(4401);
  });

  it('that were taken away while somebody was connecting end it too', async () => {
    const { socket, text } = fakeSocket();
    const hub = await openHub(async () => null);
    const client = await hub.join(
      socket,
      { actor: house.people.chiba, token: 'revoked' },
      { since: null, topics: [] },
    );
    expect(socket.endedWith).toEqual([4401]);
    await client.subscribe(['facility:x']);
    expect(text.join()).not.toContain('subscribed');
    expect(hub.clients()).toBe(0);
    await hub.close();
  });
});

describe('the hub', () => {
  it('drops who does not keep up, instead of buffering without bound', async () => {
    const hub = await openHub(async () => house.people.chiba);
    const slow = fakeSocket();
    const quick = fakeSocket();
    const who = { actor: house.people.chiba, token: 'x' };
    await hub.join(slow.socket, who, { since: null, topics: [] });
    await hub.join(quick.socket, who, { since: null, topics: [] });
    slow.socket.waiting = 2_000_000;
    const subject = await publish('rooms');
    await quick.sent(subject);
    expect(slow.socket.endedWith).toEqual([4408]);
    expect(slow.text.join()).not.toContain(subject);
    expect(hub.clients()).toBe(1);
    await hub.close();
  });

  it('forgets a connection that could not be caught up', async () => {
    const hub = await openHub(async () => {
      throw new Error('the database is away');
    });
    const { socket } = fakeSocket();
    const who = { actor: house.people.chiba, token: 'x' };
    await expect(hub.join(socket, who, { since: null, topics: [] })).rejects.toThrow('away');
    expect(hub.clients()).toBe(0);
    await hub.close();
  });
});

describe('what the hub has missed', () => {
  it('and is too much to be read makes everybody reload, and all goes on', async () => {
    const { aoki, baseId, chiba } = house.people;
    const { admin } = house.database;
    // Keeps the horizon where it is until the gate is open.
    const began = collector<number>();
    const gate = collector<true>();
    const long = house.inTx(aoki, async (tx) => {
      const { rows } = await tx.db.execute<{ xid: string }>(
        'select pg_current_xact_id()::text as xid',
      );
      began.add(Number(rows[0]?.xid));
      await gate.count(1);
    });
    const [xid = Number.NaN] = await began.count(1);

    const hub = await openHub(async () => chiba);
    const said = collector<ServerMessage>();
    const until = async (fits: (message: ServerMessage) => boolean) => {
      for (let n = said.all.length; !said.all.some(fits); n += 1) await said.count(n + 1);
    };
    const socket = {
      send: (text: string) => said.add(JSON.parse(text)),
      end: () => {},
      backlog: () => 0,
    };
    await hub.join(socket, { actor: chiba, token: 'x' }, { since: null, topics: [] });
    await admin`
      insert into events (base_id, topic, subject_id, kind, at)
      select ${baseId}, 'nobody', gen_random_uuid(), 'many', now() from generate_series(1, 100001)`;
    await admin`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query ilike 'listen %kyoten_events%'`;
    await until(({ type }) => type === 'resync');

    gate.add(true);
    await long;
    await until((message) => message.type === 'heartbeat' && parseInt(message.safe, 10) > xid);
    await hub.close();
    // What another test file has open on the same server keeps the horizon back, for 10 s at most.
  }, 40_000);
});

const hubConnections: { close(): Promise<void> }[] = [];
afterAll(async () => {
  for (const connection of hubConnections) await connection.close();
});
async function openHub(actorOfToken: (token: string) => Promise<UserActor | null>) {
  const connection = openDatabase(house.database.appUrl, { maxConnections: 1 });
  hubConnections.push(connection);
  const logger = pino({ level: 'silent' });
  return openLiveHub({ database: connection, clock: house.clock, logger, actorOfToken });
}

function fakeSocket() {
  const text: string[] = [];
  const waiting = new Map<string, () => void>();
  const socket = {
    waiting: 0,
    endedWith: [] as number[],
    send: (line: string) => {
      text.push(line);
      for (const [part, resolve] of waiting) if (line.includes(part)) resolve();
    },
    end: (code: number) => void socket.endedWith.push(code),
    backlog: () => socket.waiting,
  };
  const sent = (part: string) =>
    new Promise<void>((resolve) => {
      if (text.some((line) => line.includes(part))) resolve();
      else waiting.set(part, resolve);
    });
  return { socket, text, sent };
}
