import type { Clock } from '../../src/platform/clock.ts';

export interface FakeClock extends Clock {
  set(to: Date): void;
}

export function fakeClock(start: Date): FakeClock {
  let current = start;
  return {
    now: () => new Date(current),
    set: (to) => {
      current = to;
    },
  };
}
