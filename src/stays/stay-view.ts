import type { HandOver, SideOfHandOver } from './hand-over.ts';
import type { StayState } from './stay-state.ts';

/**
 * The state without what people wrote in free words, which may speak of the person: what a facility
 * goes on reading once nothing of the person may be shown to it. Codes and instants stay.
 */
export function withoutWords(state: StayState): Readonly<Record<string, unknown>> & StayStatusOnly {
  return {
    ...state,
    ...('transfer' in state && { transfer: { ...state.transfer, escort: null } }),
    ...('handOver' in state && { handOver: confirmedOnly(state.handOver) }),
    ...('admission' in state && {
      admission: { ...state.admission, belongings: null, medicines: null },
    }),
    ...('extensions' in state && {
      extensions: state.extensions.map((it) => ({ ...it, approver: null, reason: null })),
    }),
    ...('request' in state && {
      request: state.request && { ...state.request, reason: null },
      refusal: state.refusal && { ...state.refusal, reason: null },
    }),
    ...('departure' in state && { departure: { ...state.departure, note: null, counted: null } }),
  };
}

type StayStatusOnly = Pick<StayState, 'status'>;

/** The keys of lines are made of what they say: they go too. */
function confirmedOnly({ base, facility }: HandOver): HandOver {
  const only = ({ confirmed }: SideOfHandOver) => ({
    ticks: [],
    confirmed: confirmed && { ...confirmed, why: null },
  });
  return { base: only(base), facility: only(facility) };
}

/** Users that a state speaks of: whoever ticked, confirmed, admitted, asked. */
export function usersIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(usersIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, inner]) =>
    member === 'by' && typeof inner === 'string' ? [inner] : usersIn(inner),
  );
}
