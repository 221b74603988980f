import type { HourFigures } from './wire.ts';

export interface HourBar {
  hour: number;
  n: number;
  median: number | null;
  p90: number | null;
  /** Of the whole height, 0 to 1. */
  medianShare: number;
  p90Share: number;
}

/** Ends of a scale that can be read, in seconds. */
const ends = [
  ...[10, 20, 30, 60, 90, 120, 180, 240, 300, 360, 480],
  ...[600, 900, 1_200, 1_800, 3_600, 7_200],
];

/** The bars of every hour, and how many seconds the whole height is: the next end that can be read. */
export function hourBars(byHour: readonly HourFigures[]): { bars: HourBar[]; top: number } {
  const most = Math.max(
    0,
    ...byHour.map((it) => it.callToAnswerP90Seconds ?? it.callToAnswerMedianSeconds ?? 0),
  );
  const top = ends.find((end) => end >= most) ?? most;
  const bars = byHour.map(({ hour, n, ...figures }) => {
    const { callToAnswerMedianSeconds: median, callToAnswerP90Seconds: p90 } = figures;
    return {
      hour,
      n,
      median,
      p90,
      medianShare: (median ?? 0) / top,
      p90Share: (p90 ?? 0) / top,
    };
  });
  return { bars, top };
}

/** The hour in which people waited longest; null: nobody called. */
export const worstOf = (bars: readonly HourBar[]): HourBar | null =>
  bars.reduce<HourBar | null>(
    (worst, bar) =>
      bar.median !== null && bar.median > (worst?.median ?? Number.NEGATIVE_INFINITY) ? bar : worst,
    null,
  );
