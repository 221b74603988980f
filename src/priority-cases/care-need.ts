import {
  type DisabilityType,
  type MedicalCare,
  type Mobility,
  type Sex,
  usesWheelchair,
} from '../platform/text/care-labels.ts';
import { ageOn } from '../platform/text/japanese-date.ts';
import type { CaseRecord } from './case-record.ts';
import { BEHAVIOUR_ITEMS, BEHAVIOUR_SEVERE_FROM } from './labels.ts';
import type { CaseProfile } from './profile.api.ts';
import type { Infection } from './profile-words.ts';

/**
 * What matching must know of a person: no name, no address, no free text. Null is "not known" and
 * never "no"; an empty list is "none".
 */
export interface CareNeed {
  ageYears: number | null;
  isChild: boolean | null;
  sex: Sex | null;
  disabilityTypes: DisabilityType[] | null;
  medicalCare: MedicalCare[] | null;
  /** 行動関連項目, 0 to 24. */
  behaviourScore: number | null;
  mobility: Mobility | null;
  needsWheelchairAccess: boolean | null;
  infection: Infection | null;
  /** Facility ids: wished for by the person, to be avoided, known from a trial stay. */
  wants: string[];
  avoids: string[];
  trialStays: string[];
  /** Known from a stay in an earlier emergency; not in what was stored before those were kept. */
  earlierStays?: string[];
}

/** Adult from the eighteenth birthday on (Child Welfare Act, article 4). */
const ADULT_FROM_YEARS = 18;

/** What the person needs of a room, as of `today` (an ISO day in Japan). */
export function needOf(
  person: Pick<CaseRecord, 'birthDate' | 'sex' | 'profile'>,
  today: string,
): CareNeed {
  const { profile } = person;
  const ageYears = person.birthDate === null ? null : ageOn(person.birthDate, today);
  const mobility = profile.adl?.mobility ?? null;
  return {
    ageYears,
    isChild:
      ageYears === null ? (profile.disability?.isChild ?? null) : ageYears < ADULT_FROM_YEARS,
    sex: person.sex,
    disabilityTypes: profile.disability?.types ?? null,
    medicalCare: profile.medicalCare?.map((care) => care.item) ?? null,
    behaviourScore: behaviourScoreOf(profile),
    mobility,
    needsWheelchairAccess: mobility === null ? null : usesWheelchair(mobility),
    infection: profile.medical?.infection ?? null,
    wants: idsOf(profile.preferredFacilities),
    avoids: idsOf(profile.avoidFacilities),
    trialStays: idsOf(profile.trialStays),
  };
}

/**
 * The sum of 行動関連項目, 0 to 24: as stated, else added up. Some of the twelve items give only a
 * lower bound; it counts where it alone is severe, and is otherwise not known.
 */
export function behaviourScoreOf(profile: CaseProfile): number | null {
  const { total, items } = profile.behaviour ?? {};
  if (total !== undefined) return total;
  if (items === undefined) return null;
  const scores = Object.values(items);
  const sum = scores.reduce((a, b) => a + b, 0);
  const isWhole = scores.length === Object.keys(BEHAVIOUR_ITEMS).length;
  return isWhole || sum >= BEHAVIOUR_SEVERE_FROM ? sum : null;
}

function idsOf(facilities: { facilityId?: string | undefined }[] | undefined): string[] {
  const ids = (facilities ?? []).flatMap(({ facilityId }) => facilityId ?? []);
  return [...new Set(ids)];
}
