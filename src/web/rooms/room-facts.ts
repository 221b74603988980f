import type { RoomView } from '../../facilities/facilities.api.ts';

/** What a room must be to be offered as free: five facts, never one flag. */
export const roomFacts = ['physical', 'staffed', 'accepting', 'fresh', 'unoccupied'] as const;
export type RoomFact = (typeof roomFacts)[number];
/** What nobody has said is neither. */
export type FactState = 'yes' | 'no' | 'unknown';

export function factOf(room: RoomView, fact: RoomFact): FactState {
  const said = (is: boolean | null): FactState => (is === null ? 'unknown' : is ? 'yes' : 'no');
  switch (fact) {
    case 'physical':
      return said(room.physical && room.physical === 'USABLE');
    case 'staffed':
      return said(room.isStaffed);
    case 'accepting':
      return said(room.isAccepting);
    case 'fresh':
      return room.freshness === 'none' ? 'unknown' : said(room.freshness !== 'stale');
    case 'unoccupied':
      return said(room.occupiedBy.length === 0 && room.closures.length === 0);
  }
}
