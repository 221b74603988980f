import type { TargetMarks, TargetName } from './targets.ts';

/** Kinds of entries that meet a time target: what the record says counts, not a flag beside it. */
const KINDS: Readonly<Record<string, TargetName>> = {
  'call-back': 'call-back',
  'offer-sent': 'first-offer',
  informed: 'informed',
  'safety-check': 'safety-check',
  // A meeting that is planned has decided nothing: it counts once it was held.
  'meeting-held': 'next-support',
};
export const markingKinds = ['received', 'called-again', ...Object.keys(KINDS)];

/** The marks of one emergency out of its first entries and of the instant at which it was taken. */
export function marksOf(
  entries: readonly { kind: string; at: Date; isOnLine: boolean | null }[],
  takenAt: Date | null,
): TargetMarks {
  const marks: TargetMarks = {};
  const mark = (name: TargetName, at: Date) => {
    const known = marks[name] ?? null;
    marks[name] = known === null || at < known ? at : known;
  };
  for (const { kind, at, isOnLine } of entries) {
    const name = KINDS[kind];
    if (name) mark(name, at);
    if (!isOnLine) continue;
    // Who has the caller on the line has answered, and need not call back.
    mark('answered', at);
    mark('call-back', at);
  }
  if (takenAt) marks.answered ??= takenAt;
  return marks;
}
