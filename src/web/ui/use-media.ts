import { useSyncExternalStore } from 'react';

/** Whether a media query holds now: for what must be built differently, not only look different. */
function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (tell) => {
      const media = matchMedia(query);
      media.addEventListener('change', tell);
      return () => media.removeEventListener('change', tell);
    },
    () => matchMedia(query).matches,
  );
}

/** Wide enough for a table of many columns. */
export const useIsWide = (): boolean => useMedia('(min-width: 64rem)');
