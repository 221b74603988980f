import { tokyoTimeOf } from '../platform/text/tokyo-day.ts';

/** One emergency for which somebody was paged. */
export interface CallTimes {
  at: Date;
  /** When the first page was handed to a channel that rings; null: to none. */
  firstRingAt: Date | null;
  /** When the first human took it; null: nobody has. */
  answeredAt: Date | null;
}

/** One page that was answered. */
export interface PageTimes {
  openedAt: Date;
  answeredAt: Date;
}

/** Of `n` waits, in seconds; null of none. Both are waits that really occurred (nearest rank). */
export interface Spread {
  n: number;
  medianSeconds: number | null;
  p90Seconds: number | null;
}

export interface Figures {
  callToFirstRing: Spread;
  callToAnswer: Spread;
  pageToAnswer: Spread;
  byHour: {
    hour: number;
    n: number;
    callToAnswerMedianSeconds: number | null;
    callToAnswerP90Seconds: number | null;
  }[];
}

/** How long people waited; by the hour of the call in Tokyo, and of nobody in particular. */
export function figuresOf(calls: readonly CallTimes[], pages: readonly PageTimes[]): Figures {
  const toAnswer = (some: readonly CallTimes[]) =>
    spreadOf(some.map((it) => [it.at, it.answeredAt]));
  const byHour = Array.from({ length: 24 }, (_, hour) => {
    const spread = toAnswer(calls.filter(({ at }) => Number(tokyoTimeOf(at).slice(0, 2)) === hour));
    return {
      hour,
      n: spread.n,
      callToAnswerMedianSeconds: spread.medianSeconds,
      callToAnswerP90Seconds: spread.p90Seconds,
    };
  });
  return {
    callToFirstRing: spreadOf(calls.map((it) => [it.at, it.firstRingAt])),
    callToAnswer: toAnswer(calls),
    pageToAnswer: spreadOf(pages.map((it) => [it.openedAt, it.answeredAt])),
    byHour,
  };
}

/** What has no end yet is left out. */
function spreadOf(waits: readonly (readonly [Date, Date | null])[]): Spread {
  const seconds = waits
    .flatMap(([from, to]) => (to === null ? [] : [secondsBetween(from, to)]))
    .sort((a, b) => a - b);
  const rank = (share: number) =>
    seconds[Math.max(0, Math.ceil(seconds.length * share) - 1)] ?? null;
  return { n: seconds.length, medianSeconds: rank(0.5), p90Seconds: rank(0.9) };
}

/** To a tenth. A clock that was set back meanwhile makes nobody answer before the call. */
export function secondsBetween(from: Date, to: Date): number {
  return Math.max(0, Math.round((to.getTime() - from.getTime()) / 100) / 10);
}
