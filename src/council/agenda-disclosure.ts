import type { OrganisationKind } from '../identity/organisation.ts';
import type { DisabilityType, MedicalCare, Sex } from '../platform/text/care-labels.ts';
import { ageOn } from '../platform/text/japanese-date.ts';
import { behaviourScoreOf } from '../priority-cases/care-need.ts';
import type { CaseRecord } from '../priority-cases/case-record.ts';
import { type AgeBand, ageBandOf } from '../priority-cases/disclosure.ts';
import {
  type ANTICIPATED_EVENTS,
  BEHAVIOUR_SEVERE_FROM,
  type ConsentScope,
  type HOUSEHOLD_TYPE,
  type SupportLevel,
} from '../priority-cases/labels.ts';
import type { Sight } from './council.ts';

/** Who reads the agenda: the ward that keeps it, the base, or an organisation at the table. */
export type AgendaReader =
  | { as: 'ward'; wardCodes: readonly string[] }
  | { as: 'base' }
  | {
      as: 'seat';
      /** Of the meeting: whoever has gone to another ward is not spoken of at this table any more. */
      wardCode: string;
      organisationId: string;
      kind: OrganisationKind;
      sees: Sight;
    };

export const behaviourBands = ['BELOW_10', '10_TO_17', '18_AND_OVER'] as const;
export type BehaviourBand = (typeof behaviourBands)[number];
/** 行動関連項目: the upper band of 強度行動障害. */
const BEHAVIOUR_UPPER_FROM = 18;

/** Coded values only: free text may hold a name. Null is "not known" and never "none". */
export interface AgendaPerson {
  ageBand: AgeBand | null;
  sex: Sex;
  disabilityTypes: DisabilityType[] | null;
  supportLevel: SupportLevel | null;
  behaviourBand: BehaviourBand | null;
  medicalCare: MedicalCare[] | null;
  householdType: keyof typeof HOUSEHOLD_TYPE | null;
  anticipatedEvents: (keyof typeof ANTICIPATED_EVENTS)[] | null;
  /** Ids of the criteria that are met; why they are is free text and stays in the register. */
  criteria: string[] | null;
}

/** Why no more than its number is seen of a case. */
export type Withheld = 'consent-missing' | 'council-not-consented' | 'other-ward';

/** A case as one reader sees it on the agenda. `hidden`: not even that it is there. */
export type AgendaSight =
  | { sees: 'hidden' }
  | { sees: 'number'; registrationNo: string | null; withheld: Withheld }
  | { sees: 'anonymous'; person: AgendaPerson }
  | {
      sees: 'named';
      registrationNo: string;
      name: string;
      nameKana: string;
      person: AgendaPerson;
    };

type OfCase = Pick<
  CaseRecord,
  | 'status'
  | 'hasConsent'
  | 'consentScopes'
  | 'registrationNo'
  | 'wardCode'
  | 'name'
  | 'nameKana'
  | 'birthDate'
  | 'sex'
  | 'profile'
  | 'consultationOfficeId'
>;

/** By which word of the consent an organisation may know who it is; not named: by none. */
const SCOPE_OF_KIND: Partial<Record<OrganisationKind, ConsentScope>> = {
  BASE: 'BASE',
  WARD_OFFICE: 'WARD',
  HEALTH_BRANCH: 'WARD',
  CONSULTATION_OFFICE: 'CONSULTATION',
  CORE_CENTRE: 'CONSULTATION',
  FACILITY: 'FACILITY',
};

/**
 * Cuts a case to what a reader of the agenda may see: the one place where that is decided, for screens
 * and prints alike. Without a consent nobody sees more than a number; an organisation at the table never
 * sees more than its seat, nor than the consent's scopes allow. An office sees its own cases as it does in the
 * register.
 */
export function agendaSight(
  record: OfCase,
  reader: AgendaReader,
  ofItem: Sight | undefined,
  today: string,
): AgendaSight {
  const { registrationNo } = record;
  const isOwn = reader.as === 'seat' && record.consultationOfficeId === reader.organisationId;
  const isOtherWard = reader.as === 'ward' && !reader.wardCodes.includes(record.wardCode);
  if (isOtherWard) return { sees: 'number', registrationNo: null, withheld: 'other-ward' };
  const isKeeper = reader.as === 'ward' || isOwn;
  if (!mayBeDiscussed(record)) {
    const isShown = isKeeper || reader.as === 'base' || (ofItem ?? reader.sees) !== 'NOTHING';
    return isShown
      ? {
          sees: 'number',
          registrationNo: isKeeper ? registrationNo : null,
          withheld: 'consent-missing',
        }
      : { sees: 'hidden' };
  }
  if (reader.as !== 'seat' || isOwn) return named(record, today);
  const seat = ofItem ?? reader.sees;
  if (seat === 'NOTHING') return { sees: 'hidden' };
  if (record.wardCode !== reader.wardCode)
    return { sees: 'number', registrationNo: null, withheld: 'other-ward' };
  const scope = SCOPE_OF_KIND[reader.kind];
  const mayName = scope !== undefined && record.consentScopes.includes(scope);
  if (!record.consentScopes.includes('COUNCIL')) {
    const isNumbered = seat === 'NAMED' && mayName;
    return {
      sees: 'number',
      registrationNo: isNumbered ? registrationNo : null,
      withheld: 'council-not-consented',
    };
  }
  return seat === 'NAMED' && mayName
    ? named(record, today)
    : { sees: 'anonymous', person: personOf(record, today) };
}

/** A consent holds: without one the council cannot speak about the person. */
export function mayBeDiscussed({ status, hasConsent }: Pick<CaseRecord, 'status' | 'hasConsent'>) {
  return hasConsent && status !== 'CLOSED';
}

/** What was shown of the person, as the log of reads names it; null: nothing. */
export function shownFields(sight: AgendaSight): string[] | null {
  if (sight.sees === 'hidden' || sight.sees === 'number') return null;
  const coded = Object.keys(sight.person);
  return sight.sees === 'named' ? ['name', 'nameKana', 'registrationNo', ...coded] : coded;
}

function named(record: OfCase, today: string): AgendaSight {
  const { registrationNo, name, nameKana } = record;
  return { sees: 'named', registrationNo, name, nameKana, person: personOf(record, today) };
}

function personOf({ birthDate, sex, profile }: OfCase, today: string): AgendaPerson {
  return {
    ageBand: birthDate === null ? null : ageBandOf(ageOn(birthDate, today)),
    sex,
    disabilityTypes: profile.disability?.types ?? null,
    supportLevel: profile.disability?.supportLevel ?? null,
    behaviourBand: behaviourBandOf(behaviourScoreOf(profile)),
    medicalCare: profile.medicalCare?.map(({ item }) => item) ?? null,
    householdType: profile.household?.type ?? null,
    anticipatedEvents: profile.anticipatedEvents ?? null,
    criteria: profile.criteriaMet?.map(({ criterionId }) => criterionId) ?? null,
  };
}

function behaviourBandOf(score: number | null): BehaviourBand | null {
  if (score === null) return null;
  if (score < BEHAVIOUR_SEVERE_FROM) return 'BELOW_10';
  return score < BEHAVIOUR_UPPER_FROM ? '10_TO_17' : '18_AND_OVER';
}
