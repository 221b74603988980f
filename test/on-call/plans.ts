import { inSlot, type PlannedShift, type Slot, type Stretch } from '../../src/on-call/on-call.ts';
import { tokyoDayOf, tokyoTimeOf } from '../../src/platform/text/tokyo-day.ts';

/** A time of November 2026 in Tokyo: at('22T08:00'). */
export const at = (text: string) => new Date(`2026-11-${text}:00+09:00`);

export const shift = (
  slot: Slot,
  userId: string,
  from: string,
  to: string,
  more: Partial<PlannedShift> = {},
): PlannedShift => ({
  id: `${slot} ${userId} ${from}`,
  slot,
  userId,
  from: at(from),
  to: at(to),
  source: 'manual',
  rotationId: null,
  reason: null,
  askedAt: null,
  answeredAt: null,
  ...more,
});

/** "22T08:00" of an instant in November, with the month where it is another. */
const sayTime = (instant: Date) =>
  `${tokyoDayOf(instant).replace('2026-11-', '')}T${tokyoTimeOf(instant)}`;

export const sayStretch = ({ from, to }: Stretch) => `${sayTime(from)}–${sayTime(to)}`;

/** Who has the slot when: "aoki 22T08:00–22T20:00". */
export const coverage = (shifts: readonly PlannedShift[], slot: Slot) =>
  inSlot(shifts, slot).map((it) => `${it.userId} ${sayStretch(it)}`);
