/** The one place where the program reads a clock or waits. Times are instants; no zone. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** Milliseconds on a clock that never jumps: for measuring, never for deciding. */
export function stopwatch(): () => number {
  const start = process.hrtime.bigint();
  return () => Number(process.hrtime.bigint() - start) / 1e6;
}

/**
 * Runs `duty` again and again, `everyMs` after its last run ended (never twice at once), until
 * stopped. `kick` runs it now; `stop` waits for the run under way. An error goes to `onError` and
 * the loop goes on.
 */
export function loop(
  everyMs: number,
  duty: () => Promise<void>,
  onError: (error: unknown) => void,
): { kick(): void; stop(): Promise<void> } {
  let stopped = false;
  let again = false;
  let wake: (() => void) | null = null;
  const running = (async () => {
    while (!stopped) {
      again = false;
      try {
        await duty();
      } catch (error) {
        onError(error);
      }
      if (stopped || again) continue;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, everyMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      wake = null;
    }
  })();
  const kick = () => {
    again = true;
    wake?.();
  };
  return {
    kick,
    stop: async () => {
      stopped = true;
      wake?.();
      await running;
    },
  };
}

/** Calls `say` at most once in `everyMs`; what comes in between is dropped. */
export function atMostEvery<T>(everyMs: number, say: (about: T) => void): (about: T) => void {
  const elapsed = stopwatch();
  let next = 0;
  return (about) => {
    if (elapsed() < next) return;
    next = elapsed() + everyMs;
    say(about);
  };
}

/** Fails with `message` when `work` has not ended after `ms`; the work itself is not stopped. */
export async function within<T>(ms: number, message: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(message)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits for `work`, at most `ms`; the work itself goes on, and its error is its own. */
export async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** So long work may hold the others up. */
const turnMs = 20;

/** Long work item by item, letting others have their turn in between: a long list must not hold the house up. */
export async function inTurns<T, R>(items: readonly T[], work: (item: T) => R): Promise<R[]> {
  const done: R[] = [];
  let elapsed = stopwatch();
  for (const item of items) {
    done.push(work(item));
    if (elapsed() < turnMs) continue;
    await new Promise((others) => setImmediate(others));
    elapsed = stopwatch();
  }
  return done;
}
