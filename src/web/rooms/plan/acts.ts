import type { Bar, Facility, Room } from './wire.ts';

/** What somebody can start from the plan. */
export interface PlanActs {
  /** All of one bar, with what can be done about it. */
  open(bar: Bar, room: Room, facility: Facility): void;
  /** Something new for a room, from a day on. */
  begin(room: Room, facility: Facility, day: string): void;
}
