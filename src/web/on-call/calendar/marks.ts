import type { ShiftList, ShiftView } from '../../../on-call/on-call.api.ts';
import type { ShiftSource, Slot } from '../../../on-call/on-call.ts';
import { overlaps } from './pieces.ts';

export const slots: readonly Slot[] = ['primary', 'secondary'];

/** What the calendar says of a shift beside who and when. */
export interface Marked {
  readonly shift: ShiftView;
  readonly isMine: boolean;
  readonly isOver: boolean;
  /** Its person has the other slot too in a part of it. */
  readonly isDouble: boolean;
  /** Its person is away in a part of it. */
  readonly isAway: boolean;
  /** What has put it there, where that is not the usual. */
  readonly source: ShiftSource | null;
}

const usual: readonly ShiftSource[] = ['rotation', 'manual'];

export function markedOf(
  shift: ShiftView,
  { doubles, absences }: Pick<ShiftList, 'doubles' | 'absences'>,
  { userId, now }: { userId: string; now: number },
): Marked {
  const isHis = (it: { person: { userId: string } }) => it.person.userId === shift.person.userId;
  return {
    shift,
    isMine: shift.person.userId === userId,
    isOver: Date.parse(shift.to) <= now,
    isDouble: doubles.some((it) => isHis(it) && overlaps(it, shift)),
    isAway: absences.some((it) => it.shiftId === shift.id),
    source: usual.includes(shift.source) ? null : shift.source,
  };
}

/** A swap is asked with one's own shift for somebody else's, as long as neither is over. */
export const canGive = ({ isMine, isOver }: Marked): boolean => isMine && !isOver;
export const canTake = ({ isMine, isOver }: Marked): boolean => !isMine && !isOver;
