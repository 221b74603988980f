import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { matchCommand } from '../../src/commands/match.ts';
import { reportRoom } from '../../src/facilities/rooms.service.ts';
import { replay } from '../../src/placement/matching.service.ts';
import type { MatchInput, MatchResult } from '../../src/placement/matching.ts';
import { match } from '../../src/placement/matching.ts';
import { system } from '../../src/platform/actor.ts';
import { readConfig } from '../../src/platform/config.ts';
import { type House, openHouse } from '../support/house.ts';
import { addRoom, anAdmission, storedRun } from './night.ts';
import old from './run-of-2026-11.1.json' with { type: 'json' };

let house: House;
let emergencyId: string;
let roomId: string;
beforeAll(async () => {
  house = await openHouse();
  roomId = await addRoom(house, house.people.facilityA, 'あさひ101');
  emergencyId = await anAdmission(house);
  await house.settle();
});
afterAll(() => house.close());
afterEach(() => vi.restoreAllMocks());

/** A run as the version before wrote it, with its input and result whole. */
async function writeOld(input: unknown, result: unknown): Promise<string> {
  const { admin } = house.database;
  const [row] = await admin<{ id: string }[]>`
    insert into match_runs (base_id, emergency_id, rule_version, input, result, at)
    values (${house.people.baseId}, ${emergencyId}, '2026-11.1', ${admin.json(input as never)},
      ${admin.json(result as never)}, '2020-01-01T00:00:00Z') returning id`;
  return String(row?.id);
}

async function command(...args: string[]) {
  const said: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void said.push(String(line)));
  vi.spyOn(console, 'error').mockImplementation((line) => void said.push(String(line)));
  const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: house.database.appUrl });
  return { code: await matchCommand(config, args), said: said.join('\n') };
}

describe('match replay', () => {
  it('gives the same for a run of today, after everything has changed since', async () => {
    const { id, result } = await storedRun(house, emergencyId);
    const report = { physical: 'CLEANING', isStaffed: false, isAccepting: false } as const;
    await house.inTx(house.people.goto, (tx) => reportRoom(tx, roomId, report));
    await house.database.admin`
      update facilities set name = 'べつの名前', stale_after_minutes = 1
      where id = ${house.people.facilityA}`;
    expect(result.placed.map((it) => it.facilityId)).toEqual([house.people.facilityA]);
    expect((await storedRun(house, emergencyId)).input.facilities[0]?.name).not.toBe('べつの名前');
    const { code, said } = await command('replay', id);
    expect(code).toBe(0);
    expect(said).toContain('同じ結果');
    expect(said).not.toContain('見本');
  });

  it('gives the same for a run that an earlier version stored', async () => {
    expect(await command('replay', await writeOld(old.input, old.result))).toMatchObject({
      code: 0,
    });
  });

  it('says so when something else comes out', async () => {
    const result = { ...old.result, placed: old.result.placed.toReversed() };
    const { code, said } = await command('replay', await writeOld(old.input, result));
    expect(code).toBe(1);
    expect(said).toContain('The result differs');
  });

  it('knows no run by that id', async () => {
    const { code, said } = await command('replay', house.people.baseId);
    expect(code).toBe(2);
    expect(said).toContain('There is no matching run');
    await expect(command('replay', 'yesterday')).rejects.toThrow('usage: match replay ID');
  });

  it('shows no run to another base', async () => {
    const { id } = await storedRun(house, emergencyId);
    const other = house.people.stranger.baseId;
    expect(await house.inTx(system('test', other), (tx) => replay(tx, id))).toBeNull();
  });
});

it('ranks by the rules of an earlier version as it did then', () => {
  const input = old.input as unknown as MatchInput;
  expect(match(input)).toEqual(old.result as unknown as MatchResult);
});
