import { ApiProblem, Unreachable } from './problem.ts';

/** One deed of the user as it was last sent: all tries of it carry one Idempotency-Key. */
export interface Sent {
  /** What was said, as JSON. */
  readonly said: string;
  readonly key: string;
  readonly at: number;
}

/** Said again later than this, it is a deed of its own. */
const sameDeedMs = 10 * 60_000;

/**
 * As what it is sent: who presses again because no answer came does the same deed, which may have
 * arrived. `unanswered`: what was sent last, if nothing is known of it.
 */
export function sentAs(said: string, unanswered: Sent | null, fresh: Omit<Sent, 'said'>): Sent {
  const isSame = unanswered?.said === said && fresh.at - unanswered.at <= sameDeedMs;
  return isSame ? { said, key: unanswered.key, at: unanswered.at } : { said, ...fresh };
}

/**
 * Whether nothing is known after it of what was sent: no answer, one that a broken server gave, or
 * one that was given before the deed was looked at.
 */
export const leavesUnanswered = (error: unknown): boolean =>
  error instanceof Unreachable ||
  (error instanceof ApiProblem &&
    (error.status >= 500 || error.status === 401 || error.status === 429));
