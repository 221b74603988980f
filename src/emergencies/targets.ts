import { beforeOf, courseOf, type EmergencyState } from './emergency.ts';
import type { Label } from './labels.ts';

/** What an emergency is measured by. */
export type TargetName =
  | 'answered'
  | 'call-back'
  | 'triage'
  | 'first-offer'
  | 'placed'
  | 'informed'
  | 'next-support'
  | 'safety-check';

export interface Target {
  name: TargetName;
  label: Label;
  /** When it must have happened. */
  dueAt: Date;
  /** When it did; null: not yet. */
  metAt: Date | null;
  standing: 'met' | 'met-late' | 'open' | 'overdue';
}

/** What the state itself does not say: taken from the escalation and the record's entries. */
export type TargetMarks = Partial<Record<TargetName, Date | null>> & {
  isAbuseSuspected?: boolean;
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Our own proposal (DOMAIN.md §4), apart from the safety check: 48 hours is the rule in abuse cases. */
export const defaultTargets: Readonly<Record<TargetName, { withinMs: number; label: Label }>> = {
  answered: { withinMs: 3 * MINUTE, label: { ja: '応答', en: 'answered' } },
  'call-back': { withinMs: 15 * MINUTE, label: { ja: '折り返し', en: 'called back' } },
  triage: { withinMs: 30 * MINUTE, label: { ja: '緊急度判定', en: 'triaged' } },
  'first-offer': { withinMs: 45 * MINUTE, label: { ja: '最初の打診', en: 'first offer' } },
  placed: { withinMs: 180 * MINUTE, label: { ja: '受入れ決定', en: 'placed' } },
  informed: { withinMs: 24 * HOUR, label: { ja: '関係者への連絡', en: 'all parties informed' } },
  'next-support': {
    withinMs: 72 * HOUR,
    label: { ja: '次の支援の会議', en: 'next-support meeting' },
  },
  'safety-check': { withinMs: 48 * HOUR, label: { ja: '安全確認', en: 'safety check' } },
};

/**
 * Where the emergency stands against its time targets, all counted from `receivedAt`. Targets that
 * its course has made pointless (no room is sought for a visit) are left out.
 */
export function targets(
  state: EmergencyState,
  receivedAt: Date,
  now: Date,
  marks: TargetMarks = {},
  policy = defaultTargets,
): Target[] {
  const { triage, decision } = beforeOf(state);
  const { placement, nextStep } = courseOf(state);
  const met: Partial<Record<TargetName, Date | null>> = {
    triage: dateOf(triage?.at),
    placed: dateOf(placement?.at),
    ...withoutGaps(marks),
    // The meeting, or the decision that it is held for, whichever came first.
    'next-support': earliest(marks['next-support'], dateOf(nextStep?.at)),
  };
  // A triage, or a caller on the line, is an answer even where the page itself was not taken.
  met.answered ??= met.triage ?? null;
  // Who was placed by telephone was never offered a room on the screen, and needs no offer any more.
  met['first-offer'] ??= met.placed ?? null;
  return namesOf(state, decision?.decision, marks.isAbuseSuspected ?? false).map((name) => {
    const dueAt = new Date(receivedAt.getTime() + policy[name].withinMs);
    const metAt = met[name] ?? null;
    return {
      name,
      label: policy[name].label,
      dueAt,
      metAt,
      standing: standingOf(dueAt, metAt, now),
    };
  });
}

/** Wakes an emergency when the time of one of its targets is over. */
export const targetWake = 'emergency.target';

/**
 * When to look next whether a target was missed: just after the next one's time, whatever its course
 * makes of it meanwhile. null: the time of all of them is over.
 */
export function nextTargetAt(receivedAt: Date, now: Date, policy = defaultTargets): Date | null {
  const dues = Object.values(policy)
    .map(({ withinMs }) => receivedAt.getTime() + withinMs + 1)
    .filter((due) => due > now.getTime());
  return dues.length === 0 ? null : new Date(Math.min(...dues));
}

function standingOf(dueAt: Date, metAt: Date | null, now: Date): Target['standing'] {
  if (metAt) return metAt <= dueAt ? 'met' : 'met-late';
  return now <= dueAt ? 'open' : 'overdue';
}

function namesOf(
  state: EmergencyState,
  decision: string | undefined,
  isAbuseSuspected: boolean,
): TargetName[] {
  const isOver = state.status === 'NO_ACTION' || state.status === 'TRANSFERRED';
  const names: TargetName[] = ['answered', 'call-back', 'triage'];
  const needsRoom = decision === undefined || decision === 'ADMIT';
  if (needsRoom && !isOver) names.push('first-offer', 'placed');
  if (!isOver) names.push('informed', 'next-support');
  if (isAbuseSuspected) names.push('safety-check');
  return names;
}

function earliest(...dates: readonly (Date | null | undefined)[]): Date | null {
  const known = dates.flatMap((at) => at?.getTime() ?? []);
  return known.length === 0 ? null : new Date(Math.min(...known));
}

function dateOf(iso: string | undefined): Date | null {
  return iso === undefined ? null : new Date(iso);
}

function withoutGaps({ isAbuseSuspected: _, ...marks }: TargetMarks) {
  return Object.fromEntries(Object.entries(marks).filter(([, at]) => at));
}
