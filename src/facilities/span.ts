/** A half-open range of instants as the wire and stored inputs write it: RFC 3339, null: no end. */
export interface WrittenSpan {
  from: string;
  to: string | null;
}

/** A range of instants as {@link WrittenSpan}. */
export function written({ from, to }: { from: Date; to: Date | null }): WrittenSpan {
  return { from: from.toISOString(), to: to?.toISOString() ?? null };
}

/** Whether two half-open ranges have an instant in common. */
export function doMeet(
  a: { from: Date; to: Date | null },
  b: { from: Date; to: Date | null },
): boolean {
  return (a.to === null || b.from < a.to) && (b.to === null || a.from < b.to);
}

/** Whether it ends when somebody says so, not by its planned end: somebody is coming or there. */
export const endsByWord = (kind: string): boolean => kind === 'reservation' || kind === 'stay';

/** The time as it stands now: without an end for who should have left a room and has not. */
export function standing(
  now: Date,
  { kind, during }: { kind: string; during: { from: Date; to: Date | null } },
): { from: Date; to: Date | null } {
  return endsByWord(kind) && during.to !== null && during.to <= now
    ? { ...during, to: null }
    : during;
}
