import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { system } from '../../src/platform/actor.ts';
import { asHouse, type Tx } from '../../src/platform/db/tx.ts';
import { httpProblems } from '../../src/platform/http/problems.ts';
import { Refused } from '../../src/platform/problem.ts';
import { type House, openHouse } from '../support/house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse({ handlers: {} });
});
afterAll(() => house.close());

describe('a step in the database', () => {
  it('sees as its actor and leaves nothing behind when it throws', async () => {
    const subject = house.people.baseId;
    const failing = house.inTx(house.people.aoki, async (tx) => {
      tx.wakeAt('test.thing', subject, tx.now);
      tx.publish('emergencies', subject, 'thing.changed');
      const {
        rows: [row],
      } = await tx.db.execute(sql`select app_role() as role, app_user() as me`);
      expect(row).toMatchObject({ role: 'coordinator', me: house.people.aoki.userId });
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await house.database.admin`select 1 from wakes`).toHaveLength(0);
    expect(await house.database.admin`select 1 from events`).toHaveLength(0);
  });

  it('does not carry its rights into the next one on the same connection', async () => {
    await house.inTx(system('test'), async (tx) => {
      const { rows } = await tx.db.execute(sql`select 1 from users`);
      expect(rows.length).toBeGreaterThan(5);
    });
    await house.inTx(house.people.goto, async (tx) => {
      const { rows } = await tx.db.execute(sql`select 1 from users`);
      expect(rows).toHaveLength(1);
    });
  });

  it('gives the rights of the house back also where what needed them failed', async () => {
    await house.inTx(house.people.goto, async (tx) => {
      const failing = asHouse(tx, async () => {
        throw new Error('stop');
      });
      await expect(failing).rejects.toThrow('stop');
      expect((await tx.db.execute(sql`select 1 from users`)).rows).toHaveLength(1);
      const { rows } = await asHouse(tx, () => tx.db.execute(sql`select 1 from users`));
      expect(rows.length).toBeGreaterThan(5);
    });
  });
});

describe('a step that others get into the way of', () => {
  const kind = 'test.met';
  const touch = (tx: Tx, facilityId: string) =>
    tx.db.execute(sql`update facilities set version = version + 1 where id = ${facilityId}`);
  const versions = async () => {
    const rows = await house.database.admin<{ version: number }[]>`
      select version from facilities order by id`;
    return rows.map(({ version }) => version);
  };
  const failing = (code: string) => Object.assign(new Error('stopped'), { code });

  it('is carried out all the same when two wait for each other, and each of its effects once', async () => {
    const { facilityA, facilityB } = house.people;
    const actor = system('test', house.people.baseId);
    const before = await versions();
    const told: string[] = [];
    let tries = 0;
    let meet: (() => void) | undefined;
    const bothHaveOne = new Promise<void>((resolve) => {
      meet = resolve;
    });
    const step = (first: string, second: string) =>
      house.inTx(actor, async (tx) => {
        tries += 1;
        await touch(tx, first);
        tx.wakeAt(kind, first, tx.now);
        tx.publish('rooms', first, 'facility.met');
        tx.afterCommit(() => void told.push(first));
        if (tries === 2) meet?.();
        await bothHaveOne;
        await touch(tx, second);
        return first;
      });
    expect(await Promise.all([step(facilityA, facilityB), step(facilityB, facilityA)])).toEqual([
      facilityA,
      facilityB,
    ]);
    expect(tries).toBe(3);
    expect(await versions()).toEqual(before.map((version) => version + 2));
    expect(told.sort()).toEqual([facilityA, facilityB].sort());
    const { admin } = house.database;
    expect(await admin`select 1 from wakes where kind = ${kind}`).toHaveLength(2);
    expect(await admin`select 1 from events where kind = 'facility.met'`).toHaveLength(2);
  });

  it.each(['40P01', '40001'])('is given up after three tries (%s)', async (code) => {
    let tries = 0;
    const step = house.inTx(system('test'), async (tx) => {
      tries += 1;
      tx.wakeAt(kind, randomUUID(), tx.now);
      throw new Error('Failed query', { cause: failing(code) });
    });
    await expect(step).rejects.toThrow('Failed query');
    expect(tries).toBe(3);
    expect(await house.database.admin`select 1 from wakes where kind = ${kind}`).toHaveLength(2);
  });

  it.each([
    ['refused', new Refused(httpProblems.busy())],
    ['against a constraint', failing('23505')],
    ['cut off', failing('57P01')],
  ])('is not tried again when it was %s', async (_, error) => {
    let tries = 0;
    const step = house.inTx(system('test'), async () => {
      tries += 1;
      throw error;
    });
    await expect(step).rejects.toBe(error);
    expect(tries).toBe(1);
  });
});
