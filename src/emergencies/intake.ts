import type { Caller } from './emergencies.api.ts';
import type { EmergencyState, IntakeGap } from './emergency.ts';

/** What a triage other than RED still needs to know (DOMAIN.md §4). */
export function gapsOf(intake: { caller: Caller; personLocation: string | null }): IntakeGap[] {
  const { phone, callBackPhone, noCallBackReason } = intake.caller;
  const gaps: IntakeGap[] = [];
  if (phone === null && callBackPhone === null && noCallBackReason === null) gaps.push('call-back');
  if (intake.personLocation === null) gaps.push('location');
  return gaps;
}

/** Clocks of telephones and terminals differ by this much at most. */
const clockToleranceMs = 5 * 60_000;
/** A call is written down late after a night without power, not after a month: that is a mistype. */
const longestAgoMs = 30 * 24 * 60 * 60_000;

/** Why a call cannot have come in then; null: it can. */
export function faultOfCallTime(
  calledAt: Date,
  now: Date,
): 'called-in-the-future' | 'called-too-long-ago' | null {
  const agoMs = now.getTime() - calledAt.getTime();
  if (agoMs < -clockToleranceMs) return 'called-in-the-future';
  return agoMs > longestAgoMs ? 'called-too-long-ago' : null;
}

/** The state with the gaps that are left, once something more of the intake is known. */
export function withGaps(state: EmergencyState, gaps: IntakeGap[]): EmergencyState {
  return state.status === 'RECEIVED' ? { ...state, gaps } : state;
}
