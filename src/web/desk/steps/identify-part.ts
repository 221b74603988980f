import type { EmergencyView, IdentifyBody } from '../../../emergencies/emergencies.api.ts';
import { beforeOf, type EmergencyState, type Identified } from '../../../emergencies/emergency.ts';
import { formatSavedPhone } from '../../../platform/text/phone.ts';
import type { Candidate } from '../intake/intake-form.ts';
import { formOfPerson, type PersonForm } from '../intake/person-form.ts';
import type { StepDraft } from './step-draft.ts';
import type { StepProps } from './use-step.ts';

export type OralConsent = NonNullable<Extract<IdentifyBody, { kind: 'unregistered' }>['consent']>;
export type Scope = OralConsent['scopes'][number];

/** Everything that is typed, whichever of the three it becomes. */
export interface IdentifyTyped {
  kind: Identified['kind'];
  /** What is looked for in the register. */
  text: string;
  chosen: Pick<Candidate, 'caseId' | 'name' | 'registrationNo'> | null;
  person: PersonForm;
  hasConsent: boolean;
  givenBy: OralConsent['givenBy'] | '';
  proxyReason: string;
  scopes: Scope[];
}

/** The council hears of cases without names only: it is asked for apart. */
const usualScopes: readonly Scope[] = [
  'BASE',
  'WARD',
  'CONSULTATION',
  'FACILITY',
  'MEDICAL',
  'FIRE_POLICE',
];

/** What stands there before anything is typed. */
export function untyped(emergency: EmergencyView): IdentifyTyped {
  const known = beforeOf(emergency.state as unknown as EmergencyState).identification;
  return {
    kind: known?.kind === 'unregistered' ? 'unregistered' : 'registered',
    text: firstSearch(emergency),
    chosen: null,
    person: formOfPerson(emergency.person),
    hasConsent: false,
    givenBy: '',
    proxyReason: '',
    scopes: [...usualScopes],
  };
}

/** What is known already is looked for at once: the name, else the number that called. */
function firstSearch({ person, caller, caseId }: EmergencyView): string {
  if (caseId !== null) return '';
  if (typeof person.name === 'string') return person.name;
  return typeof caller.phone === 'string' ? formatSavedPhone(caller.phone) : '';
}

/** What both longer parts are given. */
export interface PartOfIdentify extends Pick<StepProps, 'emergency' | 'why'> {
  typed: IdentifyTyped;
  change: StepDraft<IdentifyTyped>['change'];
  error: Error | null;
  isRunning: boolean;
  /** Sends who the person is. */
  identify(body: IdentifyBody): void;
}
