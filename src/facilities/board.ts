import type { MedicalCare } from '../platform/text/care-labels.ts';
import type { AcceptanceConditions } from './conditions.api.ts';
import type { RoomSex, Securing } from './labels.ts';
import type { RoomFacts } from './room.ts';

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
