/** Lets `most` pieces of work run at a time; the others wait in the order they came. */
export function fewAtOnce(most: number, mostWaiting: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return {
    /** So many wait that one more would not be served in time. */
    isFull: () => waiting.length >= mostWaiting,
    run: async <T>(work: () => Promise<T>): Promise<T> => {
      if (running < most) running += 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await work();
      } finally {
        // The place is handed on, so that nobody who comes now gets in between.
        const next = waiting.shift();
        if (next === undefined) running -= 1;
        else next();
      }
    },
  };
}
