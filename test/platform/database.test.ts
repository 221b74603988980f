import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, databaseTrouble, openDatabase } from '../../src/platform/db/database.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { collector } from '../support/service.ts';

let database: TestDatabase;
/** With one connection: each step meets what the last one left behind. */
let connection: Database;
beforeAll(async () => {
  database = await cloneDatabase();
  await database.admin`create table things (id integer primary key, name text not null)`;
  await database.admin`grant all on things to kyoten_app`;
  connection = openDatabase(database.appUrl, { maxConnections: 1 });
});
afterAll(async () => {
  await connection.close();
  await database.drop();
});

const add = (id: number) =>
  connection.transaction((db) =>
    db.execute(sql`insert into things (id, name) values (${id}, ${'a'})`),
  );
const ids = async () =>
  (await database.admin<{ id: number }[]>`select id from things order by id`).map((row) => row.id);
const cut = () => database.admin`
  select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and usename = ${new URL(database.appUrl).username} and pid <> pg_backend_pid()`;

describe('a step', () => {
  it('that was cut off in the middle does nothing more, neither in nor outside a transaction', async () => {
    const step = connection.transaction(async (db) => {
      await db.execute(sql`insert into things (id, name) values (${1}, ${'a'})`);
      await cut();
      // As after a pause for something else: what fails first is not the last statement.
      await db.execute(sql`select 1`).catch(() => {});
      await db.execute(sql`insert into things (id, name) values (${2}, ${'a'})`);
    });
    await expect(step).rejects.toSatisfy((error) => databaseTrouble(error) === 'away');
    await add(3);
    expect(await ids()).toEqual([3]);
  });

  it('that is over runs nothing inside the next one', async () => {
    let late: () => Promise<unknown> = async () => {};
    await connection
      .transaction(async (db) => {
        late = () => db.execute(sql`insert into things (id, name) values (${4}, ${'a'})`);
        throw new Error('stop');
      })
      .catch(() => {});
    const next = connection.transaction(async (db) => {
      await db.execute(sql`select 1`);
      await expect(late()).rejects.toThrow();
    });
    await next;
    expect(await ids()).toEqual([3]);
  });

  it('whose prepared statements a migration has made stale fails once, not for ever', async () => {
    const read = () =>
      connection.transaction((db) => db.execute(sql`select * from things where id > ${0}`));
    for (let n = 0; n < 7; n += 1) await read();
    await database.admin`alter table things add column later text`;
    await read().catch(() => {});
    expect((await read()).rows).toEqual([{ id: 3, name: 'a', later: null }]);
  });
});

describe('LISTEN', () => {
  const notify = async (...payloads: string[]) => {
    await database.admin`select pg_notify('news', payload) from unnest(${payloads}::text[]) payload`;
  };

  it('is in force before a notice is handed over, also when both come in one piece', async () => {
    let round = 0;
    const line = await openSlowLine(database.appUrl, 'last', () => {
      round += 1;
      void notify(`${round} first`, `${round} last`);
    });
    const listener = openDatabase(line.url);
    const heard = collector<string>();
    await listener.listen('news', heard.add, () => heard.add('listening'));
    await heard.count(3);
    await cut();
    await heard.count(6);
    await notify('later');
    expect(await heard.count(7)).toEqual([
      ...['listening', '1 first', '1 last'],
      ...['listening', '2 first', '2 last'],
      'later',
    ]);
    await listener.close();
    line.close();
  });

  it('that is refused leaves no connection behind', async () => {
    const applicationName = 'refused-listener';
    const listener = openDatabase(database.appUrl, { applicationName });
    const ignore = () => {};
    await expect(listener.listen('', ignore, ignore)).rejects.toThrow('zero-length');
    const connections = () => database.admin`
      select pid from pg_stat_activity where application_name = ${applicationName}`;
    // It takes the server a moment; one that is left stays for ever.
    while ((await connections()).length > 0) await new Promise(setImmediate);
    await listener.close();
  });
});

/** A line to PostgreSQL that holds the answer to LISTEN back until `last` has come after it. */
async function openSlowLine(to: string, last: string, onAnswer: () => void) {
  const { hostname, port } = new URL(to);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    let held: Buffer | null = null;
    client.on('data', (chunk) => {
      if (chunk.includes('listen "news"')) held = Buffer.alloc(0);
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      if (held === null) return client.write(chunk);
      const wasAnswered = held.includes('LISTEN');
      held = Buffer.concat([held, chunk]);
      if (!wasAnswered && held.includes('LISTEN')) onAnswer();
      if (!held.includes(last)) return true;
      client.write(held);
      held = null;
      return true;
    });
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => other.destroy());
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const own = String((server.address() as AddressInfo).port);
  return {
    url: Object.assign(new URL(to), { hostname: '127.0.0.1', port: own }).href,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
