import type { Ms } from './nights-people.ts';

/** What is to happen, in the order of time. */
export function makeAgenda() {
  const items: { at: Ms; order: number; work: () => void }[] = [];
  let now: Ms = 0;
  let order = 0;
  const isBefore = (a: { at: Ms; order: number }, b: { at: Ms; order: number }) =>
    a.at < b.at || (a.at === b.at && a.order < b.order);
  const add = (at: Ms, work: () => void) => {
    const item = { at: Math.max(at, now), order: order++, work };
    let [low, high] = [0, items.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      // Latest first: the next one is taken off the end.
      if (isBefore(item, items[middle] as typeof item)) low = middle + 1;
      else high = middle;
    }
    items.splice(low, 0, item);
  };
  return {
    now: () => now,
    add,
    in: (ms: Ms, work: () => void) => add(now + ms, work),
    /** Does the next thing; false: there is none up to `until`. */
    next: (until: Ms) => {
      const item = items.at(-1);
      if (item === undefined || item.at > until) return false;
      items.pop();
      now = item.at;
      item.work();
      return true;
    },
  };
}
export type Agenda = ReturnType<typeof makeAgenda>;
