import type { StayState } from './stay.ts';

/**
 * The state without what people wrote in free words, which may speak of the person: what a facility
 * goes on reading once nothing of the person may be shown to it. Codes and instants stay.
 */
export function withoutWords(state: StayState): Readonly<Record<string, unknown>> & StayStatusOnly {
  return {
    ...state,
    ...('transfer' in state && { transfer: { ...state.transfer, escort: null } }),
    ...('admission' in state && {
      admission: { ...state.admission, belongings: null, medicines: null },
    }),
    ...('extensions' in state && {
      extensions: state.extensions.map((it) => ({ ...it, approver: null, reason: null })),
    }),
    ...('departure' in state && { departure: { ...state.departure, note: null } }),
  };
}

type StayStatusOnly = Pick<StayState, 'status'>;
