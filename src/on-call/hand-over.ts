import { goesOn, inSlot, type OnCall, type PlannedShift, type Slot } from './on-call.ts';

/** Unanswered shifts are followed back this far to who stayed on call for them. */
export const outgoingMs = 3 * 24 * 60 * 60 * 1000;

/** A person's time in a slot without a break: one hand-over, however many shifts it is written as. */
interface Turn {
  userId: string;
  from: Date;
  answeredAt: Date | null;
}

/**
 * Who is to be rung in a slot at `at`, seen from `now`: who has it, and behind, as long as that person
 * has not answered, who was there directly before, and so on back. Whoever comes after a gap has
 * nobody behind. A shift that has not begun at `now` has not been asked yet: it counts as answered.
 */
export function ringsAt(
  shifts: readonly PlannedShift[],
  slot: Slot,
  { at, now }: { at: Date; now: Date },
): string[] {
  const earliest = at.getTime() - outgoingMs;
  const people: string[] = [];
  let turn = turnAt(shifts, slot, (it) => it.from <= at && at < it.to);
  while (turn !== null) {
    if (!people.includes(turn.userId)) people.push(turn.userId);
    const start = turn.from.getTime();
    if (turn.answeredAt !== null || turn.from > now || start < earliest) break;
    turn = turnAt(shifts, slot, (it) => it.to.getTime() === start);
  }
  return people;
}

/**
 * A shift as a hand-over: who stays on call until its person has answered, and whether the person goes
 * on from an earlier shift that was answered, and so need not be asked again.
 */
export function handOverOf(
  shifts: readonly PlannedShift[],
  shift: PlannedShift,
): { outgoing: string[]; isContinuation: boolean } {
  const [, ...outgoing] = ringsAt(shifts, shift.slot, { at: shift.from, now: shift.from });
  const before = turnAt(shifts, shift.slot, (it) => goesOn(it, shift));
  return { outgoing, isContinuation: (before?.answeredAt ?? null) !== null };
}

/** When the person who has this shift said to be there; who goes on from an answered shift has. */
export function answeredAtOf(shifts: readonly PlannedShift[], shift: PlannedShift): Date | null {
  return turnAt(shifts, shift.slot, (it) => it.id === shift.id)?.answeredAt ?? null;
}

/** Both slots, without people that cannot be reached any more. */
export function onCallOf(
  shifts: readonly PlannedShift[],
  times: { at: Date; now: Date },
  people: { active: ReadonlySet<string>; managers: readonly string[] },
): OnCall {
  const rung = (slot: Slot) =>
    ringsAt(shifts, slot, times).filter((userId) => people.active.has(userId));
  return { primary: rung('primary'), secondary: rung('secondary'), managers: people.managers };
}

function turnAt(
  shifts: readonly PlannedShift[],
  slot: Slot,
  isIt: (shift: PlannedShift) => boolean,
): Turn | null {
  const chain = inSlot(shifts, slot);
  let index = chain.findIndex(isIt);
  let first = chain[index];
  if (first === undefined) return null;
  let { answeredAt } = first;
  for (let before = chain[index - 1]; before !== undefined; before = chain[index - 1]) {
    if (!goesOn(before, first)) break;
    answeredAt ??= before.answeredAt;
    first = before;
    index -= 1;
  }
  return { userId: first.userId, from: first.from, answeredAt };
}
