import type { Tx } from '../platform/db/tx.ts';
import { type Problem, Refused } from '../platform/problem.ts';
import { formatSavedPhone } from '../platform/text/phone.ts';
import { searchKey } from '../platform/text/search-key.ts';
import { facilityProblems } from './facilities.problems.ts';
import * as store from './outside-list.store.ts';

/** A place that is not in the base's list, as somebody there gave it by telephone. */
export interface OutsidePlace {
  facilityName: string;
  /** As saved: E.164, an extension behind it. */
  phone: string;
  municipalityCode: string;
  address: string;
}

/**
 * Writes the place down as a facility of origin `manual`, without users and without conditions: nobody
 * of it can be paged, and matching asks it for nobody. The same name and number again is refused as
 * place-known, with the facility that is meant. Runs with the rights of the house.
 */
export async function addOutsidePlace(tx: Tx, place: OutsidePlace): Promise<string> {
  await store.lockOutsideList(tx);
  const { facilityName: name, phone, municipalityCode, address } = place;
  const known = await store.facilitiesWithPhone(tx, phone);
  const same = known.find((it) => searchKey(it.name) === searchKey(name));
  if (same !== undefined)
    throw new Refused(
      facilityProblems['place-known']({ extra: { facilityId: same.id, facilityName: same.name } }),
    );
  const id = await store.insertOutside(tx, {
    ...{ name, phone, municipalityCode, address },
    // It has none. Lists show it, and say by it where the facility comes from.
    officeNo: `リスト外 ${formatSavedPhone(phone)}`,
    searchKey: searchKey(name),
  });
  tx.publish('rooms', id, 'facility.changed');
  return id;
}

/**
 * The room of this name, however it is spelt. A place that was written down by telephone, or has no
 * rooms, gets one of which nothing else is known; of a facility with its rooms in the list an unknown
 * name is refused as room-not-in-list, with those rooms: one room would be there twice.
 */
export async function roomCalled(tx: Tx, facilityId: string, called: string): Promise<string> {
  await store.lockOutsideList(tx);
  const name = called.trim();
  const rooms = await store.roomNames(tx, facilityId);
  const alike = rooms.filter((it) => searchKey(it.name) === searchKey(name));
  const room = alike.find((it) => it.name === name) ?? (alike.length === 1 ? alike[0] : undefined);
  if (room !== undefined) return room.id;
  const isListed = rooms.length > 0 && !(await isOutsideList(tx, facilityId));
  if (alike.length > 0 || isListed) throw new Refused(notInList(rooms));
  return store.insertUnknownRoom(tx, facilityId, name);
}

/** Whoever reads the sentence must be able to choose: it names the rooms. */
function notInList(rooms: { id: string; name: string }[]): Problem {
  const problem = facilityProblems['room-not-in-list']({ extra: { rooms } });
  const names = rooms.map(({ name }) => name);
  return {
    ...problem,
    ja: `${problem.ja}登録されている居室：${names.join('、')}`,
    en: `${problem.en} Its rooms: ${names.join(', ')}`,
  };
}

/** Whether the base's list knows the facility only from a placement by hand. Throws no-such-facility. */
export async function isOutsideList(tx: Tx, facilityId: string): Promise<boolean> {
  const origin = await store.originOf(tx, facilityId);
  if (origin === null) throw new Refused(facilityProblems['no-such-facility']());
  return origin === 'manual';
}
