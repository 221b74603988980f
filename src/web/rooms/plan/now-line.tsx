import { useNowAs } from '../../ui/time.tsx';
import type { Stretch } from './lanes.ts';

/** The name of a room, and beside it its days. */
export const columns = 'grid grid-cols-[9rem_minmax(0,1fr)]';

/** Where we are, by the minute. */
export function NowLine({ shown }: { shown: Stretch }) {
  const place = useNowAs((ms) => {
    const minute = Math.floor(ms / 60_000) * 60_000;
    return (minute - shown.from) / (shown.to - shown.from);
  });
  if (place < 0 || place > 1) return null;
  return (
    <span
      aria-hidden="true"
      style={{ left: `${place * 100}%` }}
      className="pointer-events-none absolute inset-y-0 z-10 w-0.5 bg-act [print-color-adjust:exact] forced-colors:bg-[CanvasText]"
    />
  );
}
