import {
  beforeOf,
  courseOf,
  type EmergencyAction,
  type EmergencyState,
} from '../../../emergencies/emergency.ts';
import { can } from '../../../emergencies/steps.ts';

/** What a coordinator does on the desk by a form; the search for a room has its own panel. */
export type StepName = Exclude<EmergencyAction, 'start-matching' | 'search-failed' | 'placed'>;

export interface Plan {
  /** The one step to take now; null: none, or it is taken in the panel of the facilities. */
  main: StepName | null;
  /** Whether the panel of the facilities is where to act. */
  isInPanel: boolean;
  /** What else can be done, the usual before the rare. */
  others: StepName[];
  /** What somebody may look for here, and cannot do yet. */
  later: LaterStep[];
}

/** Steps that are looked for before their time; words/steps.ts says of each what must come first. */
export type LaterStep = Extract<
  StepName,
  'identify' | 'decide' | 'transfer-started' | 'admitted' | 'discharged' | 'close'
>;

/** In the order of a night; the ways to end early come last. */
const all: readonly StepName[] = [
  'triage',
  'identify',
  'decide',
  'transfer-started',
  'admitted',
  'next-step',
  'extended',
  'discharged',
  'placement-lost',
  'reviewed',
  'close',
  'transferred-to-agency',
  'no-action',
];

/** What to do in this state. Everything possible is somewhere in it, once. */
export function planOf(state: EmergencyState): Plan {
  const main = mainOf(state);
  return {
    main,
    isInPanel: isPlacing(state),
    others: all.filter((step) => step !== main && can(state, step) === true),
    later: laterOf(state).filter((step) => can(state, step) !== true),
  };
}

function mainOf(state: EmergencyState): StepName | null {
  switch (state.status) {
    case 'RECEIVED':
      return 'triage';
    case 'TRIAGED':
      return 'identify';
    case 'IDENTIFIED':
      return 'decide';
    case 'DECIDED':
      return state.decision.decision === 'ADMIT' ? null : 'close';
    case 'PLACED':
      return 'transfer-started';
    case 'IN_TRANSIT':
      return 'admitted';
    case 'ADMITTED':
    case 'EXTENDED':
      return 'next-step';
    case 'NEXT_STEP':
      return 'discharged';
    case 'DISCHARGED':
      return 'reviewed';
    case 'REVIEWED':
      return 'close';
    default:
      return null;
  }
}

function isPlacing(state: EmergencyState): boolean {
  if (state.status === 'MATCHING') return true;
  return state.status === 'DECIDED' && beforeOf(state).decision?.decision === 'ADMIT';
}

function laterOf(state: EmergencyState): LaterStep[] {
  switch (state.status) {
    case 'RECEIVED':
      return ['identify', 'decide'];
    case 'TRIAGED':
      return ['decide'];
    case 'DECIDED':
    case 'MATCHING':
      return isPlacing(state) ? ['transfer-started', 'close'] : [];
    case 'PLACED':
      return ['admitted', 'close'];
    case 'IN_TRANSIT':
      return ['discharged', 'close'];
    case 'ADMITTED':
    case 'EXTENDED':
    case 'NEXT_STEP':
      return ['close'];
    case 'DISCHARGED':
      return ['close'];
    default:
      return [];
  }
}

/** Whether a search has already been given up for want of rooms. */
export const hasNoRoom = (state: EmergencyState): boolean =>
  state.status === 'MATCHING' && courseOf(state).search?.failure != null;
