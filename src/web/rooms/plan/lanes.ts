import { endOfTokyoDay } from '../../../platform/text/tokyo-day.ts';
import type { Bar, Room } from './wire.ts';

/** The time that a board shows, in epoch milliseconds. */
export interface Stretch {
  from: number;
  to: number;
}

export function stretchOf(days: readonly string[]): Stretch {
  const [first = '', last = ''] = [days.at(0), days.at(-1)];
  return { from: endOfTokyoDay(first).getTime() - 86_400_000, to: endOfTokyoDay(last).getTime() };
}

/** A bar with its place: parts of the width from the left, and the lane under each other. */
export interface Placed {
  bar: Bar;
  left: number;
  width: number;
  lane: number;
  /** It began before, or goes on behind, what is shown. */
  isCutBefore: boolean;
  isCutBehind: boolean;
}

/** As narrow as a finger or a pointer can still meet it. */
const leastWidth = 0.012;

/**
 * Bars that would lie over each other come into lanes: those that hold a room never do, but a closure
 * over a stay, and holds of a few minutes that are drawn wider than they were.
 */
export function placedIn(
  bars: readonly Bar[],
  shown: Stretch,
): { placed: Placed[]; lanes: number } {
  const length = shown.to - shown.from;
  const ends: number[] = [];
  const placed = bars.map((bar): Placed => {
    const from = Date.parse(bar.from);
    const to = bar.to === null ? Number.POSITIVE_INFINITY : Date.parse(bar.to);
    const left = Math.max(0, (from - shown.from) / length);
    const width = Math.max(leastWidth, Math.min(1, (to - shown.from) / length) - left);
    const begin = Math.min(left, 1 - leastWidth);
    const free = ends.findIndex((end) => end <= begin + 1e-9);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = begin + width;
    const cut = { isCutBefore: from < shown.from, isCutBehind: to > shown.to };
    return { bar, left: begin, width, lane, ...cut };
  });
  return { placed, lanes: Math.max(1, ends.length) };
}

/** At which part of an endless bar's shown width an instant lies. */
export function partAt(bar: Bar, shown: Stretch, at: number): number {
  const from = Math.max(shown.from, Date.parse(bar.from));
  return Math.min(1, Math.max(0, (at - from) / (shown.to - from)));
}

/** What a room is kept by; its contract is drawn as a line of its own. */
export function barsOf(room: Room): { bars: Bar[]; contracts: Bar[] } {
  return {
    bars: room.bars.filter(({ type }) => type !== 'contract'),
    contracts: room.bars.filter(({ type }) => type === 'contract'),
  };
}
