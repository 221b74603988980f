import type { DisabilityType, MedicalCare, Mobility, Sex } from '../platform/text/care-labels.ts';
import type { PersonSheet } from './person-sheet.ts';
import type { CaseProfile } from './profile.api.ts';
import type { Infection } from './profile-words.ts';

/** How far a facility has come: asked, accepted, or the stay is over (or the consent withdrawn). */
export type DisclosureStage = 'offer' | 'accepted' | 'ended';

/**
 * What a facility needs to answer an offer. Coded values only: free text may hold a name. Ages in
 * bands, as a year of age in a small ward can name a person.
 */
export interface NeedSheet {
  ageBand: AgeBand | null;
  sex: Sex | null;
  isChild: boolean | null;
  disabilityTypes: DisabilityType[] | null;
  supportLevel: NonNullable<CaseProfile['disability']>['supportLevel'] | null;
  behaviourScore: number | null;
  wanderingRisk: NonNullable<CaseProfile['behaviour']>['wanderingRisk'] | null;
  medicalCare: MedicalCare[] | null;
  hasSeizures: boolean | null;
  hasAnaphylaxis: boolean | null;
  infection: Infection | null;
  mobility: Mobility | null;
  transferPersons: number | null;
  mealHelp: NonNullable<CaseProfile['adl']>['mealHelp'] | null;
  mealForm: NonNullable<CaseProfile['adl']>['mealForm'] | null;
  toilet: NonNullable<CaseProfile['adl']>['toilet'] | null;
  bath: NonNullable<CaseProfile['adl']>['bath'] | null;
  nightChecks: number | null;
  communication: NonNullable<CaseProfile['communication']>['methods'] | null;
}

/**
 * 緊急情報シート for the house that takes the person in. Not on it: how to get into the home, the
 * household, wishes and facilities to avoid, why the person is a priority, disaster planning.
 */
export interface EmergencySheet {
  registrationNo: string | null;
  name: string | null;
  nameKana: string | null;
  birthDate: string | null;
  ageYears: number | null;
  sex: Sex | null;
  behaviourScore: number | null;
  profile: Pick<CaseProfile, (typeof ON_THE_EMERGENCY_SHEET)[number]>;
}

export type DisclosedSheet =
  | { stage: 'offer'; need: NeedSheet }
  | { stage: 'accepted'; need: NeedSheet; person: EmergencySheet }
  | { stage: 'accepted'; need: NeedSheet; person: null; withheld: 'consent-scope-missing' }
  | { stage: 'ended' };

export type AgeBand = 'UNDER_6' | '6_TO_17' | '18_TO_39' | '40_TO_64' | '65_AND_OVER';

/** Groups of the profile that the receiving house reads. A group that is not named here stays in. */
export const ON_THE_EMERGENCY_SHEET = [
  'commonName',
  'address',
  'phone',
  'mobilePhone',
  'disability',
  'behaviour',
  'medicalCare',
  'medical',
  'adl',
  'communication',
  'emergencyContacts',
  'supporters',
  'crisisPlan',
] as const satisfies readonly (keyof CaseProfile)[];

/**
 * Cuts a sheet to what a facility may see at a stage: the one place where that is decided, for
 * screens, prints, exports and live alike. Without a basis nothing is seen at any stage; a consent
 * that does not name receiving facilities lets them see the need but not the person.
 */
export function disclose(sheet: PersonSheet, stage: DisclosureStage): DisclosedSheet {
  const { basis } = sheet;
  if (stage === 'ended' || basis.kind === 'none') return { stage: 'ended' };
  const need = needSheetOf(sheet);
  if (stage === 'offer') return { stage, need };
  if (basis.kind === 'consent' && !basis.scopes.includes('FACILITY')) {
    return { stage, need, person: null, withheld: 'consent-scope-missing' };
  }
  return { stage, need, person: emergencySheetOf(sheet) };
}

export function ageBandOf(years: number): AgeBand {
  if (years < 6) return 'UNDER_6';
  if (years < 18) return '6_TO_17';
  if (years < 40) return '18_TO_39';
  return years < 65 ? '40_TO_64' : '65_AND_OVER';
}

function needSheetOf(sheet: PersonSheet): NeedSheet {
  const { disability, behaviour, medicalCare, medical, adl, communication } = sheet.profile;
  return {
    ageBand: sheet.ageYears === null ? null : ageBandOf(sheet.ageYears),
    sex: sheet.sex,
    isChild: sheet.isChild,
    disabilityTypes: disability?.types ?? null,
    supportLevel: disability?.supportLevel ?? null,
    behaviourScore: sheet.behaviourScore,
    wanderingRisk: behaviour?.wanderingRisk ?? null,
    medicalCare: medicalCare?.map((care) => care.item) ?? null,
    hasSeizures: medical?.seizures?.hasSeizures ?? null,
    hasAnaphylaxis: anyOf(medical?.allergies?.map((allergy) => allergy.isAnaphylactic)),
    infection: medical?.infection ?? null,
    mobility: adl?.mobility ?? null,
    transferPersons: adl?.transferPersons ?? null,
    mealHelp: adl?.mealHelp ?? null,
    mealForm: adl?.mealForm ?? null,
    toilet: adl?.toilet ?? null,
    bath: adl?.bath ?? null,
    nightChecks: adl?.nightChecks ?? null,
    communication: communication?.methods ?? null,
  };
}

/** True when one is, false when none is, null when it was not said of every one. */
function anyOf(answers: (boolean | undefined)[] | undefined): boolean | null {
  if (answers?.includes(true)) return true;
  return answers === undefined || answers.includes(undefined) ? null : false;
}

function emergencySheetOf(sheet: PersonSheet): EmergencySheet {
  const groups = ON_THE_EMERGENCY_SHEET.filter((group) => sheet.profile[group] !== undefined);
  return {
    registrationNo: sheet.registrationNo,
    name: sheet.name,
    nameKana: sheet.nameKana,
    birthDate: sheet.birthDate,
    ageYears: sheet.ageYears,
    sex: sheet.sex,
    behaviourScore: sheet.behaviourScore,
    profile: Object.fromEntries(groups.map((group) => [group, sheet.profile[group]])),
  };
}
