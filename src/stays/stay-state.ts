import type { Mark, NextStepKind, TransferMeans } from '../emergencies/emergency.ts';
import type { LostReason, LostSide } from '../emergencies/lost-placement.ts';
import type { CountedIn, CountedOut, CountedThings } from './counted.ts';
import type { HandOver, Side } from './hand-over.ts';

/**
 * A stay (受入れ) from the reserved room to the empty one. Instants are ISO 8601 texts in UTC,
 * because a state is kept as JSON; states of older versions are read by old-state.ts.
 */

export interface Transfer extends Mark {
  means: TransferMeans;
  escort: string;
  /** When the person is expected; null: nobody said (stays of before this was asked). */
  expectedAt: string | null;
  /** When the house asks where they are; null: it has asked already, or nobody is expected. */
  alarmAt: string | null;
}
export interface Admission extends Mark, CountedThings<CountedIn> {}

export interface Extension extends Mark {
  /** By name; empty: nobody else had to approve. */
  approver: string;
  reason: string;
  newEnd: string;
}
/** Asked for, and not answered yet; `side`: whose staff asked. */
export interface ExtensionRequest extends Mark {
  side: Side;
  reason: string;
  newEnd: string;
}
/** The newest request was refused: until when it was asked for, and why not. */
export interface ExtensionRefusal extends Mark {
  reason: string;
  newEnd: string;
}
export interface Departure extends Mark {
  destination: NextStepKind;
  note: string | null;
  /** As they were counted in, line by line; null: nobody counted. */
  counted: CountedThings<CountedOut> | null;
}

/** The accepted room was lost before the person was there. */
export interface Cancellation extends Mark {
  reason: LostReason;
  side: LostSide;
}

/** How long before the planned end a warning goes out. */
export type WarningName = 'D-3' | 'D-1';
export interface Warning {
  name: WarningName;
  at: string;
}

interface Planned {
  /** The day the room was promised from: limits are counted from here until the admission. */
  startsAt: string;
  plannedEnd: string;
}
interface Moved extends Planned {
  transfer: Transfer;
  handOver: HandOver;
}
interface Inside extends Moved {
  admission: Admission;
  /** Warnings still to come, soonest first. */
  warnings: Warning[];
  /** When the house asks for the next-support meeting; null: it has asked, or one is planned. */
  meetingAlarmAt: string | null;
  request: ExtensionRequest | null;
  refusal: ExtensionRefusal | null;
}

export type StayState =
  | ({ status: 'reserved' } & Planned)
  | ({ status: 'in-transit' } & Moved)
  | ({ status: 'admitted' } & Inside)
  | ({ status: 'extended'; extensions: Extension[] } & Inside)
  | ({
      status: 'departed';
      extensions: Extension[];
      departure: Departure;
      admission: Admission;
    } & Moved)
  /** Without what was said of the way there: the facility goes on reading this state. */
  | ({ status: 'cancelled'; cancellation: Cancellation } & Planned);

export type StayStatus = StayState['status'];
export type Of<S extends StayStatus> = Extract<StayState, { status: S }>;
/** The person is there. */
export type Stayed = Of<'admitted' | 'extended'>;

export function isInside(state: StayState): state is Stayed {
  return state.status === 'admitted' || state.status === 'extended';
}

export function extensionsOf(state: StayState): Extension[] {
  return 'extensions' in state ? state.extensions : [];
}
