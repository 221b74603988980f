import { DAY_MS } from '../platform/text/tokyo-day.ts';
import type { Warning, WarningName } from './stay-state.ts';

/** Our own proposal (DOMAIN.md §4). */
const WARN_BEFORE: Readonly<Record<WarningName, number>> = { 'D-3': 3 * DAY_MS, 'D-1': DAY_MS };

/** Warnings that have not passed already: a stay of two days is warned of once. */
export function warningsOf(plannedEnd: string, now: Date): Warning[] {
  return (['D-3', 'D-1'] as const)
    .map((name) => ({ name, at: Date.parse(plannedEnd) - WARN_BEFORE[name] }))
    .filter(({ at }) => at > now.getTime())
    .map(({ name, at }) => ({ name, at: new Date(at).toISOString() }));
}
