import type { Finding } from './readiness.ts';

/** DESIGN.md §1: a lost wake is found within 5 seconds; twice that is a fault. */
export const wakeOverdueMs = 10_000;
/** Longer than the claim of a sending that died (30 s) and the wait before the next try. */
export const attemptStuckMs = 60_000;
/** One check a minute, however many workers there are. */
const everyMs = 60_000;
/** A loop of a minute is a little longer, or by another worker a little shorter. */
const slackMs = 10_000;
/** Two checks that did not come: the newest one says nothing of now. */
const staleMs = 3 * everyMs;

/** `newest`: when the last check was. One of the future is by a clock that was wrong. */
export function isCheckDue(newest: Date | null, now: Date): boolean {
  return newest === null || newest > now || now.getTime() - newest.getTime() >= everyMs - slackMs;
}

/** Whether the outside may be told that all is well. */
export function isAllWell(newest: { at: Date; isSound: boolean } | null, now: Date): boolean {
  if (newest === null || !newest.isSound) return false;
  return Math.abs(now.getTime() - newest.at.getTime()) <= staleMs;
}

/** What concerns a base: its own findings, and those of the whole house. */
export function findingsOf(baseId: string, findings: readonly Finding[]): Finding[] {
  return findings.filter((it) => it.baseId === null || it.baseId === baseId);
}
