import type { ReactNode } from 'react';
import type { Sex } from '../../platform/text/care-labels.ts';
import type { CaseProfile } from '../../priority-cases/profile.api.ts';
import type { personWords } from './person-words.ts';

/** A person's emergency sheet with any part of the profile. Null is not known. */
export interface SheetOfPerson {
  registrationNo: string | null;
  name: string | null;
  nameKana: string | null;
  birthDate: string | null;
  ageYears: number | null;
  sex: Sex | null;
  behaviourScore: number | null;
  profile: CaseProfile;
}

export interface PartProps {
  sheet: SheetOfPerson;
  profile: CaseProfile;
  /** The name of a facility of ours, where a profile names it by its id alone. */
  facilityName(id: string): string | null;
}

/** A part of the sheet. One that is not on file is named at the end instead of standing empty. */
export interface SheetPart {
  title: TitleOfPart;
  isKnown(sheet: SheetOfPerson): boolean;
  Body(props: PartProps): ReactNode;
  /** Only the base's sheet ever holds it: that it is missing says nothing to a facility. */
  isOfBase?: true;
}

export type TitleOfPart = {
  [K in keyof typeof personWords]: (typeof personWords)[K]['ja'] extends string ? K : never;
}[keyof typeof personWords];

/** Whether anything at all is on file: an empty list is an answer, an empty group is none. */
export function holds(...values: unknown[]): boolean {
  return values.some((value) => {
    if (value === undefined || value === null || value === '') return false;
    if (Array.isArray(value) || typeof value !== 'object') return true;
    return holds(...Object.values(value));
  });
}
