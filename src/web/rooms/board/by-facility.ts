import type { RoomView } from '../../../facilities/facilities.api.ts';

/** Which rooms are shown. Unknown is never free: `free` is the server's word on all five facts. */
export interface Shown {
  which: 'all' | 'free' | 'doubtful';
  /** Municipality code; null: everywhere. */
  ward: string | null;
}

export interface RoomsOfFacility {
  facility: RoomView['facility'];
  rooms: RoomView[];
}

/** A room of which nobody has said lately how it is. */
export const isDoubtful = ({ freshness }: RoomView): boolean =>
  freshness === 'stale' || freshness === 'none';

/** The rooms to show under their facilities: ward by ward, then by name, so that nothing moves. */
export function byFacility(rooms: readonly RoomView[], { which, ward }: Shown): RoomsOfFacility[] {
  const groups = new Map<string, RoomsOfFacility>();
  for (const room of rooms) {
    if (ward !== null && room.facility.municipalityCode !== ward) continue;
    if (which === 'free' && !room.isAvailable) continue;
    if (which === 'doubtful' && !isDoubtful(room)) continue;
    const group = groups.get(room.facility.id) ?? { facility: room.facility, rooms: [] };
    group.rooms.push(room);
    groups.set(room.facility.id, group);
  }
  const byName = new Intl.Collator('ja', { numeric: true });
  for (const { rooms: own } of groups.values())
    own.sort((a, b) => byName.compare(a.name, b.name) || a.id.localeCompare(b.id));
  return [...groups.values()].sort(
    (a, b) =>
      a.facility.municipalityCode.localeCompare(b.facility.municipalityCode) ||
      byName.compare(a.facility.name, b.facility.name) ||
      a.facility.id.localeCompare(b.facility.id),
  );
}

/** The wards that have a room, in the order of their codes. */
export const wardsOf = (rooms: readonly RoomView[]): string[] =>
  [...new Set(rooms.map(({ facility }) => facility.municipalityCode))].sort();
