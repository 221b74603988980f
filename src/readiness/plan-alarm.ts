/** A gap so near is a matter for today, whether or not somebody has written it knowingly. */
const soonMs = 72 * 3_600_000;

/** A span in which the plan is not as it should be. `reason`: why somebody has left it so. */
export interface Fault {
  from: Date;
  to: Date;
  reason: string | null;
}

/**
 * Which faults of the next 14 days the managers must hear of until they are mended: those that were
 * written knowingly, and gaps within 72 hours. `lookAgainAt`: when that changes by time alone.
 */
export function planAlarm(
  plan: { gaps: readonly Fault[]; doubles: readonly Fault[] },
  now: Date,
): { gaps: number; doubles: number; firstAt: Date | null; lookAgainAt: Date | null } {
  const ahead = (it: Fault) => it.to > now;
  const isSoon = (it: Fault) => it.from.getTime() - now.getTime() <= soonMs;
  const gaps = plan.gaps.filter((it) => ahead(it) && (it.reason !== null || isSoon(it)));
  const doubles = plan.doubles.filter((it) => ahead(it) && it.reason !== null);
  const alarming = [...gaps, ...doubles];
  const comingUp = plan.gaps.filter((it) => ahead(it) && !gaps.includes(it));
  return {
    gaps: gaps.length,
    doubles: doubles.length,
    firstAt: earliest(alarming.map((it) => it.from)),
    lookAgainAt: earliest([
      ...alarming.map((it) => it.to),
      ...comingUp.map((it) => new Date(it.from.getTime() - soonMs)),
    ]),
  };
}

function earliest(instants: readonly Date[]): Date | null {
  if (instants.length === 0) return null;
  return new Date(Math.min(...instants.map((it) => it.getTime())));
}
