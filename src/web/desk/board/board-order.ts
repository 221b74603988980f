import type { EmergencyLine } from '../../../emergencies/emergencies.api.ts';

/** What the board asks of an emergency. `nobody` waits for somebody; `settled` needs nobody any more. */
export type Standing = 'owned' | 'nobody' | 'settled';
export type Target = EmergencyLine['targets'][number];

export function standingOf({ ownerId, isPaging }: EmergencyLine): Standing {
  if (ownerId !== null) return 'owned';
  return isPaging ? 'nobody' : 'settled';
}

/** The unmet target that is due first; null: all are met, or the emergency is over. */
export function nearestTarget({ targets, closedAt }: EmergencyLine): Target | null {
  if (closedAt !== null) return null;
  let nearest: Target | null = null;
  for (const target of targets)
    if (target.metAt === null && (nearest === null || target.dueAt < nearest.dueAt))
      nearest = target;
  return nearest;
}

function isOverdue(line: EmergencyLine, now: number): boolean {
  const target = nearestTarget(line);
  return target !== null && Date.parse(target.dueAt) < now;
}

/** Ids of the overdue ones, in one text: equal as long as the order does not change by the clock. */
export const overdueIds = (lines: readonly EmergencyLine[], now: number): string =>
  lines
    .filter((line) => isOverdue(line, now))
    .map(({ id }) => id)
    .join(' ');

/** Who has not been judged yet may be in danger: before those of whom it is known that they are not. */
const places: Readonly<Record<NonNullable<EmergencyLine['urgency']> | 'unknown', number>> = {
  RED: 0,
  unknown: 1,
  ORANGE: 2,
  YELLOW: 3,
  GREEN: 4,
};

/** First what nobody has taken, then by urgency, then what is overdue, then the newest. */
export function boardOrder(
  lines: readonly EmergencyLine[],
  overdue: ReadonlySet<string>,
): EmergencyLine[] {
  const placeOf = ({ id, urgency, ...line }: EmergencyLine) =>
    (standingOf({ id, urgency, ...line }) === 'nobody' ? 0 : 100) +
    places[urgency ?? 'unknown'] * 10 +
    (overdue.has(id) ? 0 : 1);
  return lines
    .map((line) => ({ line, place: placeOf(line) }))
    .sort((a, b) => a.place - b.place || (a.line.receivedAt < b.line.receivedAt ? 1 : -1))
    .map(({ line }) => line);
}

/** The one before or after the open one, round the ends; none open: the first, or the last. */
export function neighbourOf(
  ids: readonly string[],
  openId: string | undefined,
  step: 1 | -1,
): string | undefined {
  const from = openId === undefined ? -1 : ids.indexOf(openId);
  if (from < 0) return step === 1 ? ids[0] : ids.at(-1);
  return ids[(from + step + ids.length) % ids.length];
}
