/** The ring is repeated every 3 minutes; after half an hour, when others know, every 15. */
const askAgainMs = 3 * 60_000;
const eagerMs = 30 * 60_000;
const askRarelyMs = 15 * 60_000;
/** A shift that nobody has answered for by then is the managers' business. */
const alarmAfterMs = 10 * 60_000;

/** A shift as far as its hand-over is concerned. */
export interface ShiftStart {
  from: Date;
  to: Date;
  askedAt: Date | null;
  answeredAt: Date | null;
  /** The same person had the slot before: nothing is handed over. */
  isContinuation: boolean;
  /** The person's account was disabled since: a ring would be one to nobody. */
  isGone: boolean;
}

export interface ShiftStartStep {
  /** Nobody needs to answer (any more): pages and alarm go. */
  isOver: boolean;
  ask: boolean;
  alarm: boolean;
  wakeAt: Date | null;
}

const over: ShiftStartStep = { isOver: true, ask: false, alarm: false, wakeAt: null };

/**
 * Who comes on duty is paged at the start of the shift, and again and again, until there is an
 * answer. The managers hear of it when there is none after 10 minutes, when the page can reach nobody,
 * and when the person cannot: then nobody rings him any more. `page`: the newest.
 */
export function decideShiftStart(
  shift: ShiftStart,
  page: { openedAt: Date; status: string } | null,
  now: Date,
): ShiftStartStep {
  if (shift.answeredAt !== null || shift.isContinuation || now >= shift.to) return over;
  if (now < shift.from) return { isOver: false, ask: false, alarm: false, wakeAt: shift.from };
  // Answered, and yet the shift is not: the answer was "I cannot".
  if (shift.isGone || page?.status === 'answered')
    return { isOver: false, ask: false, alarm: true, wakeAt: shift.to };
  const askedAt = (shift.askedAt ?? now).getTime();
  const askEveryMs = now.getTime() - askedAt < eagerMs ? askAgainMs : askRarelyMs;
  const ask = page === null || now.getTime() >= page.openedAt.getTime() + askEveryMs;
  const askAgainAt = (ask ? now : page.openedAt).getTime() + askEveryMs;
  const alarmAt = askedAt + alarmAfterMs;
  const alarm = now.getTime() >= alarmAt || page?.status === 'failed';
  const wakeAt = Math.min(askAgainAt, shift.to.getTime(), ...(alarm ? [] : [alarmAt]));
  return { isOver: false, ask, alarm, wakeAt: new Date(wakeAt) };
}
