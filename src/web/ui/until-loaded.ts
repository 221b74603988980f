const retryMs = 2_000;

/**
 * Code that is loaded later, tried until it is there: a part of the screen that was asked for while
 * the line was down comes when it is back, instead of breaking the page for good.
 */
export async function untilLoaded<M>(load: () => Promise<M>): Promise<M> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, retryMs));
    }
  }
}
