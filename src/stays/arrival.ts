import { DAY_MS } from '../platform/text/tokyo-day.ts';
import type { StayState } from './stay-state.ts';

/** Our own proposal [R]: how long after the expected arrival the house asks where they are. */
const PATIENCE_MS = 30 * 60_000;
/** An arrival may be written down late, and a way may be long: farther off is a slip of the pen. */
const EARLIEST_MS = -DAY_MS / 2;
const LATEST_MS = 3 * DAY_MS;

export interface Expectation {
  expectedAt: string;
  alarmAt: string;
}

/** When the person is expected, and when it is asked where they are. */
export function expectation(expectedAt: Date): Expectation {
  return {
    expectedAt: expectedAt.toISOString(),
    alarmAt: new Date(expectedAt.getTime() + PATIENCE_MS).toISOString(),
  };
}

export function isArrivalPossible(expectedAt: Date, now: Date): boolean {
  const ahead = expectedAt.getTime() - now.getTime();
  return ahead >= EARLIEST_MS && ahead <= LATEST_MS;
}

/** Null: nobody is on the way, or nobody said when they would be there. */
export function expectedArrival(state: StayState): string | null {
  return state.status === 'in-transit' ? state.transfer.expectedAt : null;
}
