import {
  alarm,
  type Decision,
  decided,
  type EscalationState,
  earlier,
  type Instant,
  later,
  type PagingState,
  type TakenState,
} from './escalation-state.ts';

/** Our own proposal [R]: so long may nobody answer before the managers are told. */
const unansweredSeconds = 60 * 60;
/** Our own proposal [R]: so long may it take in all before the managers are told. */
const unsettledSeconds = 6 * 60 * 60;

type Clocks = Pick<PagingState, 'startedAt' | 'longAt'>;
type SetClocks = Required<Clocks>;

/** The clocks of a state in which nobody has it, from now. */
export function clocksOfPaging({ startedAt, longAt }: Clocks, now: Date): SetClocks {
  return {
    startedAt: startedAt ?? now.toISOString(),
    longAt: earlier(longAt ?? null, later(now, unansweredSeconds)),
  };
}

/** The clocks of a state in which somebody has it, from now. */
export function clocksOfTaken({ startedAt }: Clocks, now: Date): SetClocks {
  const began = startedAt ?? now.toISOString();
  const due = later(new Date(began), unsettledSeconds);
  return { startedAt: began, longAt: due > now.toISOString() ? due : null };
}

/** When it takes too long; null: that was told, or is not known of a state stored long ago. */
export function longAtOf(state: EscalationState): Instant | null {
  return state.status === 'settled' ? null : (state.longAt ?? null);
}

/** Tells the managers, once for as long as it stays with whoever has it, or has it not. */
export function tellTooLong(state: PagingState | TakenState, now: Date): Decision {
  const longAt = longAtOf(state);
  if (longAt === null || now < new Date(longAt)) return decided(state, []);
  return decided({ ...state, longAt: null }, alarm('unsettled-too-long'));
}
