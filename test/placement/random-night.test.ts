import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../support/house.ts';
import { faultsOf } from './random-night/checker.ts';
import { gather } from './random-night/crew.ts';
import { keepHistory, readHistory } from './random-night/history.ts';
import { runNight } from './random-night/night.ts';

/** The whole night has 10,000: KYOTEN_NIGHT_OPERATIONS=10000 KYOTEN_NIGHT_SEED=… npx vitest run … */
const operations = Number(process.env.KYOTEN_NIGHT_OPERATIONS ?? 120);
const seed = Number(process.env.KYOTEN_NIGHT_SEED ?? 20_261_122);

let house: House;
beforeAll(async () => {
  house = await openHouse({ database: { maxConnections: 16 } });
});
afterAll(() => house.close());

describe('a random night of fifty people, with crashes', () => {
  it(`leaves no room given twice and no word broken: ${operations} operations, seed ${seed}`, async () => {
    const crew = await gather(house, { rooms: 30, cases: 10 });
    await keepHistory(house.database.admin);
    const told = await runNight(house, crew, { operations, seed });
    const history = await readHistory(house.database.admin);

    expect(told.faults).toEqual([]);
    expect(faultsOf(history)).toEqual([]);
    const acceptedOnce = new Set(
      history
        .filter((it) => it.table === 'offers' && it.row.status === 'accepted')
        .map((it) => it.row.id),
    );
    expect([...told.accepted].filter((id) => !acceptedOnce.has(id))).toEqual([]);

    // Every deadline passes: what nobody answered is over, and keeps no room.
    await house.advance({ hours: 2 });
    const left = await house.database.admin`
      select o.id, o.status from offers o where o.status in ('sent', 'seen', 'conditional')
      and (o.state->>'expiresAt')::timestamptz <= ${house.clock.now().toISOString()}::timestamptz`;
    expect([...left]).toEqual([]);

    // The night was one: every sort of act was carried out, and refused, often enough to mean something.
    const did = (name: string) => told.answers.get(name) ?? 0;
    expect(did('answer accept 200')).toBeGreaterThan(operations / 250);
    expect(did('answer accept 409')).toBeGreaterThan(operations / 250);
    // Rooms are full first: who leaves comes later in the night.
    expect(did('depart 200')).toBeGreaterThanOrEqual(Math.floor(operations / 1000));
    expect(did('place by telephone 409') + did('offer by hand 409')).toBeGreaterThan(0);
  }, 600_000);
});
