import { useEffect } from 'react';

/** While nothing else is to be done: what will be needed at once is fetched before it is. */
export function useWhenIdle(act: () => unknown): void {
  useEffect(() => {
    // Safari has no idle callback.
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(act, 1_000);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(act);
    return () => cancelIdleCallback(idle);
  }, [act]);
}
