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

/** The state with the gaps that are left, once something more of the intake is known. */
export function withGaps(state: EmergencyState, gaps: IntakeGap[]): EmergencyState {
  return state.status === 'RECEIVED' ? { ...state, gaps } : state;
}
