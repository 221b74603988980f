import { afterAll, beforeAll, expect, it } from 'vitest';
import { roomsForMatching } from '../../src/facilities/boards.service.ts';
import {
  changeOccupancy,
  claimRoom,
  occupyRoom,
  releaseOccupancy,
} from '../../src/facilities/facilities.service.ts';
import { readRoom } from '../../src/facilities/rooms.service.ts';
import type { Tx } from '../../src/platform/db/tx.ts';
import { addRoom } from '../placement/night.ts';
import { type House, openHouse } from '../support/house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const at = (hours: number) => new Date(house.clock.now().getTime() + hours * 3_600_000);
const inTx = <T>(step: (tx: Tx) => Promise<T>) => house.inTx(house.people.aoki, step);
type Kind = Parameters<typeof claimRoom>[1]['kind'];
const claim = (roomId: string, kind: Kind, from: number, to: number | null) =>
  inTx((tx) => {
    const during = { from: at(from), to: to === null ? null : at(to) };
    return claimRoom(tx, { roomId, kind, during, emergencyId: null });
  });
const seen = async (roomId: string) => {
  const board = await inTx((tx) => roomsForMatching(tx, { during: { from: tx.now, to: at(1) } }));
  const onBoard = board.facilities.flatMap((it) => it.rooms).find((it) => it.id === roomId);
  const { occupiedBy, missing } = await inTx((tx) => readRoom(tx, roomId));
  return { board: onBoard?.occupiedBy, occupiedBy, missing: missing.map(({ code }) => code) };
};
const aRoom = () => addRoom(house, house.people.facilityA, crypto.randomUUID());

it('a room stays with whoever was expected to have left, until somebody says that they have', async () => {
  for (const kind of ['reservation', 'stay'] as const) {
    const roomId = await aRoom();
    const from = at(0).toISOString();
    const id = String(await claim(roomId, kind, 0, 2));
    house.clock.set(at(3));
    expect(await claim(roomId, 'hold', 0, 2)).toBeNull();
    expect(await seen(roomId)).toEqual({
      board: [{ kind }],
      occupiedBy: [{ kind, during: { from, to: null } }],
      missing: ['room-occupied'],
    });
    const closed = await (await house.as(house.people.goto)).post('/closures', {
      ...{ roomId, from: at(0).toISOString(), to: at(1).toISOString(), reason: 'REPAIR' },
    });
    expect(closed.body).toMatchObject({ code: 'closure-over-use', uses: [{ kind }] });
    await inTx((tx) => releaseOccupancy(tx, id));
    expect(await seen(roomId)).toEqual({ board: [], occupiedBy: [], missing: [] });
    const [kept] = await house.database.admin<{ to: Date }[]>`
      select upper(during) as to from occupancies where id = ${id}`;
    expect(kept?.to).toEqual(at(0));
    expect(await claim(roomId, 'hold', 0, 2)).not.toBeNull();
  }
});

it('what ends by the clock alone does so: a trial, a cleaning', async () => {
  for (const kind of ['trial', 'cleaning'] as const) {
    const roomId = await aRoom();
    await claim(roomId, kind, 0, 2);
    house.clock.set(at(2));
    expect(await claim(roomId, 'hold', 0, 2)).not.toBeNull();
  }
});

it('a stay has its room until the next person has it, and again without an end once nobody has', async () => {
  const roomId = await aRoom();
  const from = at(0);
  const id = String(await claim(roomId, 'reservation', 0, 7));
  const trial = String(await claim(roomId, 'trial', 8, 9));
  const spanOf = async () => (await seen(roomId)).occupiedBy[0]?.during;
  expect(await inTx((tx) => occupyRoom(tx, id, { from, least: null }))).toBe(true);
  expect(await spanOf()).toEqual({ from: from.toISOString(), to: at(8).toISOString() });
  await inTx((tx) => releaseOccupancy(tx, trial));
  house.clock.set(at(10));
  expect((await seen(roomId)).missing).toContain('room-occupied');
  expect(await inTx((tx) => occupyRoom(tx, id, { from, least: null }))).toBe(true);
  expect(await spanOf()).toEqual({ from: from.toISOString(), to: null });
});

it('a person cannot move in where somebody else is now, and is refused, not lost', async () => {
  const roomId = await aRoom();
  const from = at(0);
  const id = String(await claim(roomId, 'reservation', 0, 2));
  await claim(roomId, 'trial', 3, 9);
  house.clock.set(at(4));
  expect(await inTx((tx) => occupyRoom(tx, id, { from, least: null }))).toBe(false);
  const during = { from, to: at(2) };
  expect(await inTx((tx) => changeOccupancy(tx, id, { kind: 'stay', during }))).toBe(false);
});
