import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { system } from '../../src/platform/actor.ts';
import { asHouse } from '../../src/platform/db/tx.ts';
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
