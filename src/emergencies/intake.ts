import type { Caller, IntakeBody } from './emergencies.api.ts';
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

/** What a call may add to an emergency that runs already. */
type Known = Pick<
  IntakeBody,
  'caller' | 'person' | 'personLocation' | 'personIsSafe' | 'isAbuseSuspected'
>;

/**
 * What a second call adds to a running emergency: what was not known yet, and whatever makes it more
 * dangerous. What was said first stays; what was said now is in the record.
 */
export function learntFrom(row: Known & { state: EmergencyState }, said: Known) {
  const caller = { ...row.caller };
  if (gapsOf(row).includes('call-back')) {
    caller.callBackPhone = said.caller.callBackPhone ?? said.caller.phone;
    caller.noCallBackReason = said.caller.noCallBackReason;
  }
  const personLocation = row.personLocation ?? said.personLocation;
  const isLess = row.personIsSafe === 'unknown' || said.personIsSafe === 'no';
  return {
    caller,
    person: withUnknown(row.person, said.person),
    personLocation,
    personIsSafe: isLess ? said.personIsSafe : row.personIsSafe,
    isAbuseSuspected: row.isAbuseSuspected || said.isAbuseSuspected,
    state: withGaps(row.state, gapsOf({ caller, personLocation })),
  };
}

/** Null is unknown: only that is filled. */
function withUnknown<T extends object>(known: T, said: T): T {
  const news = Object.entries(said).filter(([name]) => (known[name as keyof T] ?? null) === null);
  return { ...known, ...Object.fromEntries(news) };
}

/** The state with the gaps that are left, once something more of the intake is known. */
export function withGaps(state: EmergencyState, gaps: IntakeGap[]): EmergencyState {
  return state.status === 'RECEIVED' ? { ...state, gaps } : state;
}
