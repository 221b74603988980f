import { decide, dueOf, start } from '../../src/escalation/escalation.ts';
import type {
  Decision,
  Duty,
  EscalationEvent,
  EscalationState,
} from '../../src/escalation/escalation-state.ts';
import { defaultPolicy, type EscalationPolicy } from '../../src/escalation/policy.api.ts';

export const night = new Date('2026-11-21T17:00:00Z');
export const at = (seconds: number) => new Date(night.getTime() + seconds * 1000);
/** Chiba manages; Doi is a coordinator who is not on call. */
export const both: Duty = { primary: ['aoki'], secondary: ['baba'], managers: ['chiba'] };

export type Played = [seconds: number, event: EscalationEvent];

/** Plays events at seconds after the start; answers the last decision. */
export function play(
  events: readonly Played[],
  from: { onCall?: Duty; ownerId?: string | null; policy?: EscalationPolicy } = {},
): Decision {
  const { onCall = both, ownerId = null, policy = defaultPolicy } = from;
  return playOn(start(policy, { ownerId, onCall }, night), events);
}

export function playOn(from: Decision, events: readonly Played[]): Decision {
  let decision = from;
  for (const [seconds, event] of events) decision = decide(decision.state, event, at(seconds));
  return decision;
}

export const wake = (onCall = both): EscalationEvent => ({ type: 'wake', onCall });
export const take = (userId: string, onCall = both): EscalationEvent => ({
  type: 'take',
  userId,
  onCall,
});
export const cannot = (userId: string, onCall = both): EscalationEvent => ({
  type: 'cannot',
  userId,
  onCall,
});
export const acknowledge = (userId: string): EscalationEvent => ({ type: 'acknowledge', userId });
export const failed = (userIds: string[], onCall = both): EscalationEvent => ({
  type: 'page-failed',
  userIds,
  onCall,
});
export const progress = (userId: string | null): EscalationEvent => ({ type: 'progress', userId });
export const settle: EscalationEvent = { type: 'settle', reason: 'PLACED' };
export const callAgain = (
  userId: string | null = null,
  onCall = both,
  policy = defaultPolicy,
): EscalationEvent => ({ type: 'call-again', userId, policy, onCall });
export const askHandOver = (userId: string, toUserId: string): EscalationEvent => ({
  type: 'ask-hand-over',
  userId,
  toUserId,
  managers: ['chiba'],
  able: ['aoki', 'baba', 'chiba', 'doi'],
});

/** "aoki 2" was paged at the second level. */
export const paged = ({ effects }: Decision) =>
  effects.flatMap((it) => (it.type === 'page' ? [`${it.userId} ${it.level}`] : []));
export const alarms = ({ effects }: Decision) =>
  effects.flatMap((it) => (it.type === 'alarm' ? [it.code] : []));
export const logged = ({ effects }: Decision) =>
  effects.flatMap((it) => (it.type === 'log' ? [it.kind] : []));
export const told = ({ effects }: Decision) =>
  effects.flatMap((it) => {
    if (it.type === 'tell-taken') return it.userIds.map((userId) => `${userId} emergency-taken`);
    return it.type === 'tell-owner' ? [`${it.ownerId} ${it.template}`] : [];
  });
export const seconds = ({ effects }: Decision) =>
  effects.flatMap((it) => (it.type === 'page-second' ? [it.userId] : []));
/** Seconds from the start to the next deadline. */
export const dueIn = (state: EscalationState) => {
  const due = dueOf(state);
  return due === null ? null : (due.getTime() - night.getTime()) / 1000;
};
export const owner = (state: EscalationState) => (state.status === 'taken' ? state.ownerId : null);
