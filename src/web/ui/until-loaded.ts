const firstRetryMs = 1_000;
const lastRetryMs = 10_000;

/**
 * Code that is loaded later, tried until it is there: a part of the screen that was asked for while
 * the line was down comes when it is back, instead of breaking the page for good. `onFailed` is told
 * how many tries have failed.
 */
export async function untilLoaded<M>(
  load: () => Promise<M>,
  onFailed?: (tries: number) => void,
): Promise<M> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await load();
    } catch {
      onFailed?.(tries);
      const waitMs = Math.min(firstRetryMs * 2 ** (tries - 1), lastRetryMs);
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
}
