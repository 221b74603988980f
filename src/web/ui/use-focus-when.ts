import { useEffect, useRef } from 'react';

/**
 * The buttons that were pressed are gone: the focus goes to what has come of them, every time `what`
 * is something else; false: nothing has.
 */
export function useFocusWhen(what: string | false) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Whoever is writing at this moment is not disturbed.
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (what !== false && isLost) place.current?.focus();
  }, [what]);
  return place;
}
