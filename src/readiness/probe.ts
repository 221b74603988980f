/** How often the house pages itself. */
const everyMs = 5 * 60_000;
/** A page that is not out of the house by then has not come through. */
export const probePatienceMs = 60_000;
const lookAgainMs = 10_000;
/** Room for a duty that runs late, before the absence of a probe is a finding. */
export const probeAbsentMs = everyMs + 2 * 60_000;

/** `newest`: when the last one was started. One of the future is by a clock that was wrong. */
export function isProbeDue(newest: Date | null, now: Date): boolean {
  return newest === null || newest > now || now.getTime() - newest.getTime() >= everyMs;
}

export type ProbeStep =
  | { type: 'arrived'; sentAt: Date }
  | { type: 'wait'; until: Date }
  | { type: 'lost' };

/** What has become of a probe. `sentAt`: when a carrier took it. */
export function decideProbe(startedAt: Date, sentAt: Date | null, now: Date): ProbeStep {
  if (sentAt !== null) return { type: 'arrived', sentAt };
  if (now.getTime() - startedAt.getTime() >= probePatienceMs) return { type: 'lost' };
  return { type: 'wait', until: new Date(now.getTime() + lookAgainMs) };
}
