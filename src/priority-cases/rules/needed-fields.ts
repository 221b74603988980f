import { behaviourScoreOf } from '../care-need.ts';
import type { CaseAction } from '../case-status.ts';
import type { CaseStatus } from '../labels.ts';
import { hasCrisisPlan } from '../readiness.ts';
import type { CaseSnapshot } from '../versions/case-changes.ts';
import { isGroup } from '../versions/case-changes.ts';
import type { FieldPath, RegisterRules } from './register-rules.ts';

/** On the way to a registration, in its order: what one of them needs, those behind it need too. */
export const gatedStatuses = ['CONSENT_PENDING', 'UNDER_REVIEW', 'ACTIVE'] as const;
export type GatedStatus = (typeof gatedStatuses)[number];

/** The day of birth may be open; the other columns are always filled. All else is a place in the profile. */
export const needableFields = [
  'birthDate',
  'profile.benefitCertificateNo',
  'profile.address',
  'profile.phone',
  'profile.entryMethod',
  'profile.disability.types',
  'profile.disability.certificates',
  'profile.disability.supportLevel',
  'profile.behaviour.items',
  'profile.behaviour.avoid',
  'profile.behaviour.calming',
  'profile.behaviour.wanderingRisk',
  'profile.medicalCare',
  'profile.medical.diagnosis',
  'profile.medical.seizures.hasSeizures',
  'profile.medical.medications',
  'profile.medical.allergies',
  'profile.medical.infection',
  'profile.medical.doctors',
  'profile.medical.insuranceCardAt',
  'profile.adl.mobility',
  'profile.adl.mealHelp',
  'profile.adl.mealForm',
  'profile.adl.toilet',
  'profile.adl.bath',
  'profile.communication.methods',
  'profile.communication.yesNo',
  'profile.communication.calledBy',
  'profile.household.type',
  'profile.household.caregivers',
  'profile.emergencyContacts',
  'profile.supporters.consultation.office',
  'profile.supporters.shortStayDaysPerMonth',
  'profile.anticipatedEvents',
  'profile.priority',
  'profile.criteriaMet',
  'profile.crisisPlan',
  'profile.preferredFacilities',
  'profile.trialStays',
  'profile.disaster.needsElectricity',
] as const satisfies readonly FieldPath[];

/** For these "none" is an answer; of the other lists an entry is needed. */
const answeredByNone: ReadonlySet<FieldPath> = new Set([
  'profile.medicalCare',
  'profile.medical.medications',
  'profile.medical.allergies',
  'profile.trialStays',
]);

/** What we propose to a base that has not chosen yet [R]: what a night without it would have to guess. */
export const recommendedNeeded: Readonly<Record<GatedStatus, readonly FieldPath[]>> = {
  CONSENT_PENDING: ['birthDate'],
  UNDER_REVIEW: [
    'profile.address',
    'profile.disability.types',
    'profile.emergencyContacts',
    'profile.anticipatedEvents',
  ],
  ACTIVE: [
    'profile.entryMethod',
    'profile.behaviour.items',
    'profile.medicalCare',
    'profile.medical.seizures.hasSeizures',
    'profile.medical.medications',
    'profile.medical.allergies',
    'profile.medical.infection',
    'profile.adl.mobility',
    'profile.communication.calledBy',
    'profile.crisisPlan',
  ],
};

type Needed = RegisterRules['needed'];
type Filled = Pick<CaseSnapshot, 'birthDate' | 'profile'>;

/** From which status on a field is needed; null: never. */
export function neededFrom(needed: Needed, field: FieldPath): GatedStatus | null {
  return gatedStatuses.find((status) => needed[status]?.includes(field)) ?? null;
}

/** Which needed fields a case lacks for a status, in the order in which a person is asked. */
export function lackingFor(status: CaseStatus, of: Filled, needed: Needed): FieldPath[] {
  const place = (gatedStatuses as readonly CaseStatus[]).indexOf(status);
  const wanted = gatedStatuses.slice(0, place + 1).flatMap((it) => needed[it] ?? []);
  const order: readonly FieldPath[] = needableFields;
  return [...new Set(wanted)]
    .filter((field) => order.includes(field) && !isFilled(of, field))
    .sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** The status that somebody brings a case to by this step; null: by this one nobody is held up. */
export function reachedBy(action: CaseAction, from: CaseStatus): GatedStatus | null {
  const reached = REACHED[action] ?? null;
  return reached === from ? null : reached;
}

/** What runs out or is taken back holds whatever is filled in. */
const REACHED: Partial<Record<CaseAction, GatedStatus>> = {
  'request-consent': 'CONSENT_PENDING',
  'submit-for-review': 'UNDER_REVIEW',
  'record-decision': 'ACTIVE',
  renew: 'ACTIVE',
  resume: 'ACTIVE',
};

function isFilled(of: Filled, field: FieldPath): boolean {
  const { profile } = of;
  switch (field) {
    case 'profile.phone':
      return says(profile.phone) || says(profile.mobilePhone);
    case 'profile.behaviour.items':
      return behaviourScoreOf(profile) !== null;
    case 'profile.crisisPlan':
      return hasCrisisPlan(profile);
    default: {
      const value = field
        .split('.')
        .reduce<unknown>((it, step) => (isGroup(it) ? it[step] : undefined), of);
      return Array.isArray(value) && answeredByNone.has(field) ? true : says(value);
    }
  }
}

function says(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (isGroup(value)) return Object.values(value).some(says);
  return typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null;
}
