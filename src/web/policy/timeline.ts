import type { PreviewEntry } from './wire.ts';

/** One instant of a preview: who is paged then, and by which ways. */
export interface Moment {
  afterSeconds: number;
  at: string;
  /** Of the level that begins here; null: only a later way of one that runs. */
  level: number | null;
  isRepeat: boolean;
  people: { userId: string; name: string; channels: PreviewEntry['channel'][] }[];
}

/**
 * The entries of a preview as moments in order. `isRepeat` where everybody is paged again: the first
 * time is worth showing, the others are the same.
 */
export function momentsOf(entries: readonly PreviewEntry[]): Moment[] {
  const moments = new Map<number, Moment>();
  const begun = new Set<number>();
  for (const entry of [...entries].sort((a, b) => a.afterSeconds - b.afterSeconds)) {
    const { afterSeconds, at, level, reason, person, channel } = entry;
    const moment = moments.get(afterSeconds) ?? {
      afterSeconds,
      at,
      level: null,
      isRepeat: reason === 'repeat',
      people: [],
    };
    moments.set(afterSeconds, moment);
    moment.isRepeat &&= reason === 'repeat';
    if (!begun.has(level)) {
      begun.add(level);
      moment.level = level;
    }
    const known = moment.people.find(({ userId }) => userId === person.userId);
    if (known === undefined) moment.people.push({ ...person, channels: [channel] });
    else if (!known.channels.includes(channel)) known.channels.push(channel);
  }
  return [...moments.values()];
}

/** What is shown: until everybody has been paged again once; from then on it is the same for ever. */
export function untilRepeated(moments: readonly Moment[]): {
  shown: readonly Moment[];
  hasMore: boolean;
} {
  const second = moments.findIndex(
    (it, at) => it.isRepeat && moments.slice(0, at).some((before) => before.isRepeat),
  );
  return second < 0
    ? { shown: moments, hasMore: false }
    : { shown: moments.slice(0, second), hasMore: true };
}
