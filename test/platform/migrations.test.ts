import { readFile } from 'node:fs/promises';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { recordRead, sealAudit, verifyAudit } from '../../src/audit/audit.service.ts';
import { system } from '../../src/platform/actor.ts';
import { assertBoundRole, openDatabase } from '../../src/platform/db/database.ts';
import { migrateDatabase, NewerDatabase } from '../../src/platform/db/migrate.ts';
import { anAdmission } from '../placement/night.ts';
import { anActiveCase } from '../priority-cases/register.ts';
import { type House, openHouse } from '../support/house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse({ handlers: {} });
});
afterAll(() => house.close());

/** Hold ids and instants only, of every base, and are read by the machinery alone. */
const withoutRows = ['wakes', 'live_horizon'];
/** What is a record: the application adds to it and changes nothing. */
const records = [
  'audit_log',
  'audit_chain',
  'case_steps',
  'consent_texts',
  'criteria_versions',
  'register_rules',
  'case_prints',
  'case_merges',
  'emergency_entries',
  'escalation_log',
  'match_runs',
  'availability_reports',
];

describe('the tables', () => {
  it('all have row-level security, but the two that hold nothing of anybody', async () => {
    const open = await house.database.admin<{ name: string; columns: string[] }[]>`
      select c.relname as name, array_agg(a.attname::text) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relrowsecurity
      group by 1 order by 1`;
    expect(open.map(({ name }) => name)).toEqual(withoutRows.toSorted());
    for (const { columns } of open) expect(columns).not.toContain('base_id');
  });

  it('that belong to a base show nothing to somebody without a base, role or session', async () => {
    const connection = postgres(house.database.appUrl, { max: 1, onnotice: () => {} });
    const tables = await house.database.admin<{ name: string }[]>`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relrowsecurity
        and has_table_privilege('kyoten_app', oid, 'select')`;
    expect(tables.length).toBeGreaterThan(20);
    for (const { name } of tables)
      expect([name, await connection`select 1 from ${connection(name)}`]).toEqual([name, []]);
    await connection.end();
  });

  it('that are records cannot be changed or emptied by the application', async () => {
    const connection = postgres(house.database.appUrl, { max: 1, onnotice: () => {} });
    const refused = { code: '42501' };
    for (const name of records) {
      const table = connection(name);
      await expect(connection`delete from ${table}`, name).rejects.toMatchObject(refused);
      await expect(connection`truncate ${table}`, name).rejects.toMatchObject(refused);
    }
    await expect(connection`update audit_log set purpose = null`).rejects.toMatchObject(refused);
    await expect(connection`update audit_chain set log_id = 1`).rejects.toMatchObject(refused);
    await expect(connection`select 1 from audit_unsealed`).rejects.toMatchObject(refused);
    await expect(connection`alter table audit_log disable trigger all`).rejects.toMatchObject(
      refused,
    );
    await connection.end();
  });

  it('are audited by a key that every one of their rows has', async () => {
    const audited = await house.database.admin<{ name: string; keys: number }[]>`
      select c.relname as name, count(distinct a.attname)::int as keys
      from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
      left join pg_attribute a on a.attrelid = c.oid and a.attname in ('id', 'emergency_id') and a.attnotnull
      where p.proname = 'audit_rows' group by 1`;
    expect(audited.length).toBeGreaterThan(15);
    expect(audited.filter(({ keys }) => keys === 0)).toEqual([]);
  });
});

describe('the role of the application', () => {
  it('owns nothing, is nobody special and cannot get around row-level security', async () => {
    const { admin, appUrl } = house.database;
    const role = new URL(appUrl).username;
    const [is] = await admin`
      select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication
      from pg_roles where rolname = ${role}`;
    expect(Object.values(is ?? { nothing: true })).toEqual([false, false, false, false, false]);
    const owned = await admin`
      select 1 from pg_class where relowner = (select oid from pg_roles where rolname = ${role})
      union all select 1 from pg_proc where proowner = (select oid from pg_roles where rolname = ${role})`;
    expect(owned).toHaveLength(0);
    const connection = openDatabase(appUrl, { maxConnections: 1 });
    await expect(assertBoundRole(connection)).resolves.toBeUndefined();
    await expect(
      connection.transaction((db) => db.execute('create table mine (id integer)')),
    ).rejects.toMatchObject({ cause: { code: '42501' } });
    await connection.close();
  });

  it('is demanded: the service does not work as the owner', async () => {
    const connection = openDatabase(house.database.adminUrl, { maxConnections: 1 });
    await expect(assertBoundRole(connection)).rejects.toThrow('bypasses row-level security');
    await connection.close();
  });
});

describe('migrating', () => {
  const named = (url: string, name: string) =>
    Object.assign(new URL(url), { pathname: `/${name}` }).href;

  it('may be done by several processes at once and again, and refuses a newer database', async () => {
    const name = `test_migrations_${process.pid}`;
    const server = postgres(inject('adminUrl'), { max: 1, onnotice: () => {} });
    await server.unsafe(`create database ${name}`);
    const [owner, app] = [named(inject('adminUrl'), name), named(inject('appUrl'), name)];
    await Promise.all([1, 2, 3].map(() => migrateDatabase(owner, app)));
    await migrateDatabase(owner, app);
    const admin = postgres(owner, { max: 1, onnotice: () => {} });
    const applied = await admin`select hash from drizzle.__drizzle_migrations`;
    expect(new Set(applied.map(({ hash }) => hash)).size).toBe(applied.length);
    await admin`
      insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 99999999999999)`;
    await admin.end();
    await expect(migrateDatabase(owner, app)).rejects.toThrow(NewerDatabase);
    await server.unsafe(`drop database ${name} with (force)`);
    await server.end();
  });
});

describe('the audit log', () => {
  const verify = () => verifyAudit(house.inTx);
  /** As the owner, who can do everything: changes the log, looks, and takes it back. */
  const tamper = async (statement: string, undo: string) => {
    const { admin } = house.database;
    const asOwner = (text: string) =>
      admin.begin(async (tx) => {
        await tx`set local session_replication_role = replica`;
        await tx.unsafe(text);
      });
    await asOwner(statement);
    const found = await verify();
    await asOwner(undo);
    expect(await verify()).toMatchObject({ brokenAt: null });
    return found.brokenAt;
  };
  beforeAll(async () => {
    await sealAudit(house.inTx);
    for (let n = 0; n < 5; n += 1)
      await house.inTx(house.people.aoki, (tx) =>
        recordRead(tx, {
          subjectKind: 'priority_case',
          subjectId: house.people.baseId,
          fields: ['name', 'address'],
          purpose: 'emergency',
        }),
      );
  });

  it('holds after it was sealed, with every row of it', async () => {
    expect(await sealAudit(house.inTx)).toBe(5);
    expect(await sealAudit(house.inTx)).toBe(0);
    const [row] = await house.database.admin`select count(*)::int as rows from audit_log`;
    expect(await verify()).toMatchObject({ brokenAt: null, checked: row?.rows, waiting: 0 });
  });

  it('seals what was committed late, and two sealers seal nothing twice', async () => {
    await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        house
          .inTx(house.people.aoki, async (tx) => {
            await recordRead(tx, {
              subjectKind: 'priority_case',
              subjectId: house.people.baseId,
              fields: [],
              purpose: 'review',
            });
            if (n % 3 === 0) throw new Error('rolled back');
          })
          .catch(() => {})
          .then(() => sealAudit(house.inTx)),
      ),
    );
    await sealAudit(house.inTx);
    const [row] = await house.database.admin`select count(*)::int as rows from audit_log`;
    expect(await verify()).toMatchObject({ brokenAt: null, checked: row?.rows, waiting: 0 });
  });

  it('shows a row that was changed, removed or put in', async () => {
    const { admin } = house.database;
    const [first] = await admin<{ position: string; log_id: string }[]>`
      select position, log_id from audit_chain order by position desc offset 10 limit 1`;
    const [at, id] = [Number(first?.position), Number(first?.log_id)];
    expect(
      await tamper(
        `update audit_log set actor_name = 'x' where id = ${id}`,
        `update audit_log set actor_name = null where id = ${id}`,
      ),
    ).toBe(at);
    expect(
      await tamper(
        `create table removed as select * from audit_log where id = ${id};
         delete from audit_log where id = ${id}`,
        `insert into audit_log overriding system value select * from removed; drop table removed`,
      ),
    ).toBe(at);
    expect(
      await tamper(
        `insert into audit_log (at, actor_kind, action, subject_kind, subject_id, fields)
         values (now(), 'user', 'read', 'priority_case', 'forged', '{}')`,
        `delete from audit_log where subject_id = 'forged'`,
      ),
    ).toBeGreaterThan(at);
    expect(
      await tamper(
        `create table removed as select * from audit_chain where position = ${at};
         delete from audit_chain where position = ${at}`,
        `insert into audit_chain select * from removed; drop table removed`,
      ),
    ).toBe(at + 1);
  });

  it('names who did what, and is read by the auditor alone', async () => {
    const auditor = await house.as(house.people.auditor);
    const page = await auditor.get('/audit?subjectKind=priority_case');
    expect(page.body.items[0]).toMatchObject({
      action: 'read',
      userId: house.people.aoki.userId,
      purpose: expect.any(String),
    });
    expect((await (await house.as(house.people.aoki)).get('/audit')).status).toBe(403);
    await house.inTx(house.people.aoki, async (tx) => {
      expect((await tx.db.execute('select 1 from audit_log')).rows).toHaveLength(0);
    });
    await house.inTx(system('test', house.people.stranger.baseId), async (tx) => {
      const { rows } = await tx.db.execute('select distinct base_id from audit_log');
      expect(rows.map((row) => row.base_id)).not.toContain(house.people.baseId);
    });
  });
});

describe('the way up to rooms in full', () => {
  it('knows who has stayed where before it was kept', async () => {
    const { admin } = house.database;
    const { baseId, facilityA } = house.people;
    const { id: caseId } = await anActiveCase(house);
    const emergencyId = await anAdmission(house);
    await admin`update emergencies set case_id = ${caseId} where id = ${emergencyId}`;
    const [room] = await admin<{ id: string }[]>`
      insert into rooms (base_id, facility_id, name, secured, is_wheelchair_accessible, sex, created_at)
      values (${baseId}, ${facilityA}, '101', 'DEDICATED', false, 'ANY', now()) returning id`;
    const [occupancy] = await admin<{ id: string }[]>`
      insert into occupancies (base_id, facility_id, room_id, kind, during, created_at)
      values (${baseId}, ${facilityA}, ${String(room?.id)}, 'stay', '[2026-10-01,2026-10-03)', now())
      returning id`;
    const departed = { status: 'departed', departure: { at: '2026-10-02T01:00:00.000Z' } };
    const [stay] = await admin<{ id: string }[]>`
      insert into stays (base_id, emergency_id, facility_id, room_id, occupancy_id, state, status,
        planned_end, created_at, version)
      values (${baseId}, ${emergencyId}, ${facilityA}, ${String(room?.id)}, ${String(occupancy?.id)},
        ${admin.json(departed)}, 'departed', '2026-10-03', '2026-10-01', 1) returning id`;
    const steps = (await readFile('migrations/0009_match_boards.sql', 'utf8')).split(
      '--> statement-breakpoint',
    );
    const step = steps.find((it) => it.includes('INSERT INTO known_facilities')) ?? '';
    for (let times = 0; times < 2; times += 1) await admin.unsafe(step);
    const known = await admin`
      select case_id, facility_id, known_by, at from known_facilities where source_id = ${String(stay?.id)}`;
    const at = new Date(departed.departure.at);
    expect([...known]).toEqual([{ case_id: caseId, facility_id: facilityA, known_by: 'stay', at }]);
  });
});
