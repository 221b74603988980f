import type { EmergencyState } from '../../../emergencies/emergency.ts';
import { houseCodes } from '../../words/codes-house.ts';
import { stepWords } from '../../words/steps.ts';
import { useSay, useWords } from '../../words/words.ts';
import { hasNoRoom } from './plan.ts';

/** What is to do now, in one sentence. */
export function useSentence(state: EmergencyState): string {
  const w = useWords(stepWords);
  const say = useSay();
  switch (state.status) {
    case 'RECEIVED':
      return w.received;
    case 'TRIAGED':
      return w.triaged;
    case 'IDENTIFIED':
      return state.identification.kind === 'checking' ? w.checking : w.identified;
    case 'DECIDED':
      return state.decision.decision === 'ADMIT'
        ? w.decidedToAdmit
        : w.decidedOtherwise(say(houseCodes.decision[state.decision.decision]));
    case 'MATCHING':
      return hasNoRoom(state) ? w.noRoom : w.matching;
    case 'PLACED':
      return w.placed;
    case 'IN_TRANSIT':
      return w.inTransit;
    case 'ADMITTED':
    case 'EXTENDED':
      return w.admitted;
    case 'NEXT_STEP':
      return w.nextStep(say(houseCodes.nextStep[state.nextStep.kind]));
    case 'DISCHARGED':
      return w.discharged;
    case 'REVIEWED':
      return w.reviewed;
    case 'CLOSED':
      return w.closed;
    case 'NO_ACTION':
      return w.noAction;
    case 'TRANSFERRED':
      return w.transferred(state.handover.agency);
  }
}
