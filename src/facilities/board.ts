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

/** What a ranking keeps of the board: which texts it saw, and what stood in rooms. Read for ever. */
export interface BoardRead {
  /** Of the texts of facilities. */
  ids: string[];
  /** Milliseconds since 1970; no end: null. */
  occupied: [roomId: string, kind: OccupancyKind, from: number, to: number | null][];
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

/** The board: that of a moment ago, or of a stored ranking. */
export function boardOf(
  entries: readonly FacilityEntry[],
  occupied: BoardRead['occupied'],
  closed: ClosedRooms,
): Board {
  const occupiedBy = new Map<string, RoomFacts['occupiedBy'][number][]>();
  for (const [roomId, kind, from, to] of occupied) {
    const entry = {
      kind,
      during: { from: instantOf(from), to: to === null ? null : instantOf(to) },
    };
    const others = occupiedBy.get(roomId);
    if (others === undefined) occupiedBy.set(roomId, [entry]);
    else others.push(entry);
  }
  const roomOf = (entry: RoomEntry): RoomOnTheBoard => ({
    id: entry[0],
    name: entry[1],
    secured: entry[2],
    isWheelchairAccessible: entry[3],
    sex: entry[4],
    medicalCare: entry[5],
    physical: entry[6],
    isStaffed: entry[7],
    isAccepting: entry[8],
    reportedAt: entry[9],
    occupiedBy: occupiedBy.get(entry[0]) ?? [],
    closures: closed[entry[0]] ?? [],
  });
  return {
    facilities: entries
      .filter((entry) => entry[8].length > 0)
      .map((entry) => ({
        id: entry[1],
        officeNo: entry[0],
        name: entry[2],
        municipalityCode: entry[3],
        latitude: entry[4],
        longitude: entry[5],
        staleAfterMinutes: entry[6],
        conditions: entry[7],
        rooms: entry[8].map(roomOf),
      })),
    withoutRooms: entries
      .filter((entry) => entry[8].length === 0)
      .sort((a, b) => compareText(a[0], b[0]) || compareText(a[1], b[1]))
      .map((entry) => entry[1]),
  };
}

const instantOf = (ms: number) => new Date(ms).toISOString();

/** By code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
