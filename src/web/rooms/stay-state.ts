import type { Mark } from '../../emergencies/emergency.ts';
import type { CountedIn, CountedOut, CountedThings } from '../../stays/counted.ts';
import type { HandOver } from '../../stays/hand-over.ts';
import type {
  Cancellation,
  Departure,
  Extension,
  ExtensionRefusal,
  ExtensionRequest,
  StayStatus,
  Transfer,
} from '../../stays/stay-state.ts';
import type { StayView } from '../../stays/stays.api.ts';

/** Free words of a state are null once nothing of the person may be shown (stays/stay-view.ts). */
type Shown<T> = { [K in keyof T]: T[K] | null };

/** What has happened so far, of whichever state. */
export interface ShownState {
  status: StayStatus;
  transfer?: Shown<Transfer> & Pick<Transfer, 'at' | 'means'>;
  handOver?: HandOver;
  admission?: Mark & Shown<CountedThings<CountedIn>>;
  extensions?: (Shown<Extension> & Pick<Extension, 'at' | 'newEnd'>)[];
  request?: (Shown<ExtensionRequest> & Pick<ExtensionRequest, 'at' | 'newEnd' | 'side'>) | null;
  refusal?: (Shown<ExtensionRefusal> & Pick<ExtensionRefusal, 'at' | 'newEnd'>) | null;
  departure?: Shown<Departure> &
    Pick<Departure, 'at' | 'destination'> & { counted: CountedThings<CountedOut> | null };
  cancellation?: Cancellation;
}

export const stateOf = ({ state }: Pick<StayView, 'state'>): ShownState =>
  state as unknown as ShownState;

/** Why a facility sees nothing of the person any more. */
export type WhyEnded = 'departed' | 'cancelled' | 'consent';

export const whyEnded = ({ status }: ShownState): WhyEnded =>
  status === 'departed' || status === 'cancelled' ? status : 'consent';
