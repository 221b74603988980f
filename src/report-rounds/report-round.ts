/** What came of telephoning a facility that had not reported. */
export const phoneOutcomes = ['reported', 'will-report', 'no-answer', 'refused'] as const;
export type PhoneOutcome = (typeof phoneOutcomes)[number];

/** From the best to the worst: every room reported since the call, some of them, none. */
export const standings = ['answered', 'partly', 'silent'] as const;
export type Standing = (typeof standings)[number];

/** A room that was there when the round was called. */
export interface AskedRoom {
  /** Its first report since the call, 変更なし too; null: none. */
  answeredAt: Date | null;
  /** The last word on it, from before the call or since; null: it was never reported. */
  reportedAt: Date | null;
}

/** A facility that is asked: what it has said since, how far its pages came, who telephoned it. */
export interface AskedFacility {
  id: string;
  rooms: readonly AskedRoom[];
  reach: Reach;
  phoned: { at: Date; outcome: PhoneOutcome } | null;
}

export interface RoundTimes {
  calledAt: Date;
  deadlineAt: Date;
}

/** What became of the pages of one person, or of a facility; never more than is known. */
export const reaches = ['nobody', 'failed', 'waiting', 'sent', 'delivered', 'seen'] as const;
export type Reach = (typeof reaches)[number];

/** Who promised a report is telephoned again after this long [R]. */
const promiseMs = 10 * 60_000;
const minuteMs = 60_000;

/** A facility without a room has nothing it could answer with: it is silent. */
export function standingOf(rooms: readonly AskedRoom[]): Standing {
  const answered = rooms.filter(({ answeredAt }) => answeredAt !== null).length;
  if (answered === 0) return 'silent';
  return answered === rooms.length ? 'answered' : 'partly';
}

/** When the last of its rooms was reported for the first time since the call; null: not all are. */
export function answeredAtOf(rooms: readonly AskedRoom[]): Date | null {
  if (standingOf(rooms) !== 'answered') return null;
  return new Date(Math.max(...rooms.map(({ answeredAt }) => answeredAt?.getTime() ?? 0)));
}

/** The oldest last word on a room that has not been reported since the call; null: never reported. */
export function silentSince(rooms: readonly AskedRoom[]): Date | null {
  const silent = rooms.filter(({ answeredAt }) => answeredAt === null);
  const oldest = Math.min(...silent.map(({ reportedAt }) => reportedAt?.getTime() ?? 0));
  return oldest > 0 && Number.isFinite(oldest) ? new Date(oldest) : null;
}

/**
 * Whether somebody should telephone it: it has not answered, and its time is over or no page reaches
 * anybody there. Who has refused, or promised a report a short while ago, is left alone; what was said
 * on the telephone and not written down yet is not asked for twice.
 */
export function isToPhone(asked: AskedFacility, { deadlineAt }: RoundTimes, now: Date): boolean {
  if (standingOf(asked.rooms) === 'answered') return false;
  if (asked.phoned !== null) {
    const { at, outcome } = asked.phoned;
    if (outcome === 'reported' || outcome === 'refused') return false;
    return outcome === 'no-answer' || now.getTime() - at.getTime() >= promiseMs;
  }
  const isUnreached = asked.reach === 'nobody' || asked.reach === 'failed';
  return isUnreached || now >= deadlineAt;
}

/**
 * Whom to look at first: those to telephone (not tried yet, then tried), then who is waited for, the
 * silent before the half-answered, then who was spoken to, last who has answered. Among equals the one
 * that has been silent for longest, and after that the id, so that no two change places.
 */
export function inOrder<A extends AskedFacility>(
  asked: readonly A[],
  times: RoundTimes,
  now: Date,
): A[] {
  const placed = asked.map((it) => ({
    it,
    rank: rankOf(it, times, now),
    since: silentSince(it.rooms)?.getTime() ?? 0,
  }));
  placed.sort((a, b) => a.rank - b.rank || a.since - b.since || (a.it.id < b.it.id ? -1 : 1));
  return placed.map(({ it }) => it);
}

function rankOf(asked: AskedFacility, times: RoundTimes, now: Date): number {
  const standing = standingOf(asked.rooms);
  if (standing === 'answered') return 5;
  if (isToPhone(asked, times, now)) return asked.phoned === null ? 0 : 1;
  if (asked.phoned !== null) return 4;
  return standing === 'silent' ? 2 : 3;
}

/** How a round went. The median is one of those that answered: the others have no time. */
export interface RoundFigures {
  asked: number;
  answered: number;
  partly: number;
  silent: number;
  /** Whole facilities within 5 and 15 minutes of the call. */
  within5: number;
  within15: number;
  medianSeconds: number | null;
}

export function figuresOf(
  facilities: readonly Pick<AskedFacility, 'rooms'>[],
  calledAt: Date,
): RoundFigures {
  const count = (standing: Standing) =>
    facilities.filter(({ rooms }) => standingOf(rooms) === standing).length;
  const waits = facilities
    .flatMap(({ rooms }) => answeredAtOf(rooms) ?? [])
    .map((at) => at.getTime() - calledAt.getTime())
    .sort((a, b) => a - b);
  const within = (minutes: number) => waits.filter((ms) => ms <= minutes * minuteMs).length;
  const median = waits[Math.ceil(waits.length / 2) - 1];
  return {
    asked: facilities.length,
    answered: count('answered'),
    partly: count('partly'),
    silent: count('silent'),
    within5: within(5),
    within15: within(15),
    medianSeconds: median === undefined ? null : Math.round(median / 1000),
  };
}
