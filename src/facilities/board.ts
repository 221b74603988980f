import type { MedicalCare } from '../platform/text/care-labels.ts';
import type { AcceptanceConditions } from './conditions.api.ts';
import type { RoomSex, Securing } from './labels.ts';
import type { OccupancyKind, PhysicalState, RoomFacts } from './room.ts';
import type { WrittenSpan } from './span.ts';

/** A room as matching sees it. Everything is plain data: a past night is replayed from it. */
export interface RoomOnTheBoard extends RoomFacts {
  id: string;
  name: string;
  secured: Securing;
  isWheelchairAccessible: boolean;
  sex: RoomSex;
  /** Medical care this room can give; null: as the facility's conditions say. */
  medicalCare: readonly MedicalCare[] | null;
}

/** A facility with its newest conditions (null: never stated) and all its rooms. */
export interface FacilityOnTheBoard {
  id: string;
  officeNo: string;
  name: string;
  municipalityCode: string;
  /** Degrees, WGS 84; both or neither. */
  latitude: number | null;
  longitude: number | null;
  staleAfterMinutes: number;
  conditions: AcceptanceConditions | null;
  rooms: readonly RoomOnTheBoard[];
}

export interface Board {
  facilities: FacilityOnTheBoard[];
  /** Ids of the others, in the order of their office numbers. */
  withoutRooms: string[];
}

/** What a ranking sees of the board, and what is kept of it. Read for ever. */
export interface BoardRead {
  /** Ids of the texts that stand for the facilities. */
  texts: string[];
  /** Rooms in which something stands within the time asked about, and what. */
  occupied: [roomId: string, kind: OccupancyKind][];
  closed: ClosedRooms;
}

/**
 * The text of a facility, written by write_facility_board in the migrations: lists in place of named
 * members, half as long. A position may be added at the end of a list, none may change.
 */
export type FacilityEntry = [
  officeNo: string,
  id: string,
  name: string,
  municipalityCode: string,
  latitude: number | null,
  longitude: number | null,
  staleAfterMinutes: number,
  conditions: AcceptanceConditions | null,
  rooms: RoomEntry[],
];

type RoomEntry = [
  id: string,
  name: string,
  secured: Securing,
  isWheelchairAccessible: boolean,
  sex: RoomSex,
  medicalCare: MedicalCare[] | null,
  physical: PhysicalState | null,
  isStaffed: boolean | null,
  isAccepting: boolean | null,
  reportedAt: string | null,
];

/** When rooms are closed within the time asked about, by their ids. */
export type ClosedRooms = Readonly<Record<string, readonly WrittenSpan[]>>;

/** A facility as its text says it, with nobody in its rooms. */
export function facilityOf(entry: FacilityEntry): FacilityOnTheBoard {
  const roomOf = (room: RoomEntry): RoomOnTheBoard => ({
    id: room[0],
    name: room[1],
    secured: room[2],
    isWheelchairAccessible: room[3],
    sex: room[4],
    medicalCare: room[5],
    physical: room[6],
    isStaffed: room[7],
    isAccepting: room[8],
    reportedAt: room[9],
    occupiedBy: [],
    closures: [],
  });
  return {
    id: entry[1],
    officeNo: entry[0],
    name: entry[2],
    municipalityCode: entry[3],
    latitude: entry[4],
    longitude: entry[5],
    staleAfterMinutes: entry[6],
    conditions: entry[7],
    rooms: entry[8].map(roomOf).sort(compareRooms),
  };
}

/** The board: that of a moment ago, or of a stored ranking. */
export function boardOf(
  facilities: readonly FacilityOnTheBoard[],
  { occupied, closed }: Pick<BoardRead, 'occupied' | 'closed'>,
): Board {
  const occupiedBy = new Map<string, RoomFacts['occupiedBy'][number][]>();
  for (const [roomId, kind] of occupied) {
    const others = occupiedBy.get(roomId);
    if (others === undefined) occupiedBy.set(roomId, [{ kind }]);
    else others.push({ kind });
  }
  const closures = new Map(Object.entries(closed));
  const isUsed = ({ id }: RoomOnTheBoard) => occupiedBy.has(id) || closures.has(id);
  const roomNow = (room: RoomOnTheBoard): RoomOnTheBoard =>
    isUsed(room)
      ? {
          ...room,
          occupiedBy: occupiedBy.get(room.id) ?? [],
          closures: closures.get(room.id) ?? [],
        }
      : room;
  // What nobody is in is handed on as it is: of thousands that is most.
  const facilityNow = (it: FacilityOnTheBoard): FacilityOnTheBoard =>
    it.rooms.some(isUsed) ? { ...it, rooms: it.rooms.map(roomNow) } : it;
  return {
    facilities: facilities.filter(({ rooms }) => rooms.length > 0).map(facilityNow),
    withoutRooms: facilities
      .filter(({ rooms }) => rooms.length === 0)
      .sort((a, b) => compareText(a.officeNo, b.officeNo) || compareText(a.id, b.id))
      .map(({ id }) => id),
  };
}

/** As a ranking looks at them. */
export function compareRooms(a: RoomOnTheBoard, b: RoomOnTheBoard): number {
  return compareText(a.name, b.name) || compareText(a.id, b.id);
}

/** By code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
