import type { GapView, ShiftView } from '../../../on-call/on-call.api.ts';

/** What a press or a drop in the calendar leads to. */
export interface CalendarActs {
  open(shift: ShiftView): void;
  fill(gap: GapView): void;
  /** One's own shift has been put onto somebody else's. */
  swap(mine: ShiftView, theirs: ShiftView): void;
}
