import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, databaseTrouble, openDatabase } from '../../src/platform/db/database.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

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
