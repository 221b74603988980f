import type { Urgency } from '../emergencies/emergency.ts';

/** What decides which of two emergencies a room is offered to first; nothing about the person. */
export interface Claimant {
  emergencyId: string;
  number: string;
  urgency: Urgency;
  /** RFC 3339: when the call came in. */
  receivedAt: string;
}

/** What the precedence between two emergencies hangs on. */
export type Because = 'urgency' | 'received' | 'number';

const urgencyRank: Record<Urgency, number> = { RED: 0, ORANGE: 1, YELLOW: 2, GREEN: 3 };

/**
 * Negative: `a` goes first. The more urgent one, then the one that was called in first, by the minute as
 * screens show it, then the lower number: a total order, which needs no word about the persons.
 */
export function comparePrecedence(a: Claimant, b: Claimant): number {
  return (
    urgencyRank[a.urgency] - urgencyRank[b.urgency] ||
    minuteOf(a) - minuteOf(b) ||
    compareNumbers(a.number, b.number)
  );
}

export function becauseOf(a: Claimant, b: Claimant): Because {
  if (a.urgency !== b.urgency) return 'urgency';
  return minuteOf(a) === minuteOf(b) ? 'number' : 'received';
}

/** Why the other one goes first, or this one does. */
export const BECAUSE: Readonly<
  Record<Because, Record<'this' | 'other', { ja: string; en: string }>>
> = {
  urgency: {
    this: { ja: '緊急度が高いため、この事案が先です。', en: 'This one goes first: more urgent.' },
    other: { ja: '緊急度が高いため、相手が先です。', en: 'The other goes first: more urgent.' },
  },
  received: {
    this: {
      ja: '緊急度が同じで、受付が早いため、この事案が先です。',
      en: 'This one goes first: as urgent, and called in earlier.',
    },
    other: {
      ja: '緊急度が同じで、受付が早いため、相手が先です。',
      en: 'The other goes first: as urgent, and called in earlier.',
    },
  },
  number: {
    this: {
      ja: '緊急度も受付時刻も同じで、番号が前のため、この事案が先です。',
      en: 'This one goes first: as urgent, called in the same minute, and the lower number.',
    },
    other: {
      ja: '緊急度も受付時刻も同じで、番号が前のため、相手が先です。',
      en: 'The other goes first: as urgent, called in the same minute, and the lower number.',
    },
  },
};

const minuteMs = 60_000;
const minuteOf = ({ receivedAt }: Claimant) => Math.floor(Date.parse(receivedAt) / minuteMs);

/** R8-9 before R8-10, however many digits they have. */
function compareNumbers(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Which of the rooms that are free may be asked for now without keeping one from those who go first
 * (`before`: for each the rooms that fit it). A room may be taken if as many of those can be served
 * without it as with it. In the order of `free`; empty: all of them are left to the others.
 */
export function roomsToSpare(
  free: readonly string[],
  before: readonly (readonly string[])[],
): string[] {
  const most = mostServed(free, before);
  return free.filter((room) => {
    const rest = free.filter((it) => it !== room);
    return mostServed(rest, before) === most;
  });
}

/** The most claimants that can each have a room of their own (augmenting paths). */
function mostServed(free: readonly string[], claimants: readonly (readonly string[])[]): number {
  const holder = new Map<string, number>();
  const serve = (claimant: number, tried: Set<string>): boolean => {
    for (const room of claimants[claimant] ?? []) {
      if (!free.includes(room) || tried.has(room)) continue;
      tried.add(room);
      const held = holder.get(room);
      if (held !== undefined && !serve(held, tried)) continue;
      holder.set(room, claimant);
      return true;
    }
    return false;
  };
  return claimants.filter((_, index) => serve(index, new Set())).length;
}
