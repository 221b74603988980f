import { afterAll, beforeAll, expect, it } from 'vitest';
import { roomsForMatching } from '../../src/facilities/boards.service.ts';
import { lockFacility } from '../../src/facilities/facilities.store.ts';
import { reportRoom } from '../../src/facilities/rooms.service.ts';
import { addRoom } from '../placement/night.ts';
import { type House, openHouse } from '../support/house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const board = () =>
  house.inTx(house.people.aoki, (tx) =>
    roomsForMatching(tx, { during: { from: tx.now, to: null } }),
  );

it('holds what two steps have said of two rooms of a house in the same moment', async () => {
  const { facilityA, goto } = house.people;
  const rooms = [await addRoom(house, facilityA, '101'), await addRoom(house, facilityA, '102')];
  const report = { physical: 'CLEANING', isStaffed: false, isAccepting: false } as const;
  await Promise.all(rooms.map((id) => house.inTx(goto, (tx) => reportRoom(tx, id, report))));
  const [facility] = (await board()).facilities;
  expect(facility?.rooms.map((it) => it.physical)).toEqual(['CLEANING', 'CLEANING']);
});

it('is written while somebody else changes the facility: neither waits for the other', async () => {
  const { facilityA, aoki, goto } = house.people;
  const id = await addRoom(house, facilityA, '103');
  const report = { physical: 'CLEANING', isStaffed: false, isAccepting: false } as const;
  await house.inTx(aoki, async (tx) => {
    await lockFacility(tx, facilityA);
    await house.inTx(goto, (other) => reportRoom(other, id, report));
  });
  const rooms = (await board()).facilities.flatMap((it) => it.rooms);
  expect(rooms.find((it) => it.id === id)).toMatchObject({ physical: 'CLEANING' });
});

it('goes with the facility, and names it as having no rooms once they are gone', async () => {
  const { facilityA, facilityB } = house.people;
  await house.database.admin`update facilities set name = 'あたらしい名前' where id = ${facilityA}`;
  expect((await board()).facilities.map((it) => it.name)).toEqual(['あたらしい名前']);
  await house.database.admin`delete from availability_reports`;
  await house.database.admin`delete from rooms where facility_id = ${facilityA}`;
  const { facilities, withoutRooms } = await board();
  expect(facilities).toEqual([]);
  expect(withoutRooms.toSorted()).toEqual([facilityA, facilityB].toSorted());
});
