import type {
  Admission,
  Cancellation,
  Departure,
  Extension,
  StayStatus,
  Transfer,
} from '../../stays/stay.ts';
import type { StayView } from '../../stays/stays.api.ts';

/** Free words of a state are null once nothing of the person may be shown (stays/stay-view.ts). */
type Shown<T> = { [K in keyof T]: T[K] | null };

/** What has happened so far, of whichever state. */
export interface ShownState {
  status: StayStatus;
  transfer?: Shown<Transfer> & Pick<Transfer, 'at' | 'means'>;
  admission?: Shown<Admission> & Pick<Admission, 'at'>;
  extensions?: (Shown<Extension> & Pick<Extension, 'at' | 'newEnd'>)[];
  departure?: Shown<Departure> & Pick<Departure, 'at' | 'destination'>;
  cancellation?: Cancellation;
}

export const stateOf = ({ state }: Pick<StayView, 'state'>): ShownState =>
  state as unknown as ShownState;

/** Why a facility sees nothing of the person any more. */
export type WhyEnded = 'departed' | 'cancelled' | 'consent';

export const whyEnded = ({ status }: ShownState): WhyEnded =>
  status === 'departed' || status === 'cancelled' ? status : 'consent';
