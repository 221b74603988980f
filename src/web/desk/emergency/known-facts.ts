import type { Caller, EmergencyView, PersonInNeed } from '../../../emergencies/emergencies.api.ts';

/** What is known of the call, as PATCH takes it. On the wire caller and person are plain records. */
export interface KnownFacts {
  caller: Caller;
  person: PersonInNeed;
  personLocation: string | null;
  personIsSafe: EmergencyView['personIsSafe'];
  situation: string;
  isAbuseSuspected: boolean;
}

export function factsOf(emergency: EmergencyView): KnownFacts {
  const { personLocation, personIsSafe, situation, isAbuseSuspected } = emergency;
  return {
    caller: emergency.caller as Caller,
    person: emergency.person as PersonInNeed,
    personLocation,
    personIsSafe,
    situation,
    isAbuseSuspected,
  };
}
