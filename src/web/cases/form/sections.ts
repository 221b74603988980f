import type { CaseProfile } from '../../../priority-cases/profile.api.ts';
import { sectionWords } from '../../words/case-form-sections.ts';
import type { Label } from '../../words/label.ts';
import { isObject } from './data.ts';
import type { Part } from './spec.ts';

type Group = keyof CaseProfile;

/**
 * A part of a case that is edited and saved by itself. No group of the profile is in two of them:
 * a save replaces groups whole. Its fields are loaded when they are edited.
 */
export interface CaseSection {
  readonly key: string;
  readonly label: Label;
  readonly groups: readonly Group[];
  load(): Promise<readonly Part[]>;
}

const person = () => import('./fields-person.ts');
const care = () => import('./fields-care.ts');
const people = () => import('./fields-people.ts');
const plan = () => import('./fields-plan.ts');

const section = (
  key: keyof typeof sectionWords,
  groups: readonly Group[],
  load: CaseSection['load'],
): CaseSection => ({ key, label: sectionWords[key], groups, load });

/** In the order in which a person is asked. Beside groups, `basics` has the columns of the case. */
export const sections: readonly CaseSection[] = [
  section('basics', ['commonName', 'benefitCertificateNo'], async () => (await person()).basics),
  section(
    'home',
    ['address', 'phone', 'mobilePhone', 'entryMethod'],
    async () => (await person()).home,
  ),
  section('disability', ['disability'], async () => (await person()).disability),
  section('behaviour', ['behaviour'], async () => (await care()).behaviour),
  section('care', ['medicalCare'], async () => (await care()).medicalCare),
  section('medical', ['medical'], async () => (await care()).medical),
  section('adl', ['adl'], async () => (await person()).adl),
  section('communication', ['communication'], async () => (await person()).communication),
  section('household', ['household'], async () => (await people()).household),
  section('contacts', ['emergencyContacts'], async () => (await people()).contacts),
  section('supporters', ['supporters'], async () => (await people()).supporters),
  section(
    'events',
    ['anticipatedEvents', 'priority', 'criteriaMet', 'criteria', 'criteriaReason'],
    async () => (await plan()).events,
  ),
  section('plan', ['crisisPlan'], async () => (await plan()).crisisPlan),
  section(
    'facilities',
    ['preferredFacilities', 'avoidFacilities', 'trialStays'],
    async () => (await plan()).facilities,
  ),
  section('disaster', ['disaster'], async () => (await plan()).disaster),
  section('notes', ['notes'], async () => (await plan()).notes),
];

/** Whether anything of a section is on file. Who the person is, always is: nobody is registered without. */
export function isFilled(
  { key, groups }: Pick<CaseSection, 'key' | 'groups'>,
  saved: { readonly profile: CaseProfile },
): boolean {
  return key === 'basics' || groups.some((group) => saysAnything(saved.profile[group]));
}

/** An empty list is an answer, an empty group or text is none. */
function saysAnything(value: unknown): boolean {
  if (isObject(value)) return Object.values(value).some(saysAnything);
  return value !== undefined && value !== null && value !== '';
}

type Written = Parameters<typeof isFilled>[1] & { readonly birthDate: string | null };

/** The sections in which nothing stands yet; who the person is, is told without a birth date only half. */
export function unwritten(saved: Written): CaseSection[] {
  return sections.filter((section) =>
    section.key === 'basics' ? saved.birthDate === null : !isFilled(section, saved),
  );
}

/** Where the form goes on: of what was made in a hurry to what is not written yet, else in order. */
export function sectionAfter(
  current: CaseSection,
  saved: (Written & { readonly isProvisional: boolean }) | undefined,
): CaseSection | undefined {
  const behind = sections.slice(sections.indexOf(current) + 1);
  if (saved?.isProvisional !== true) return behind[0];
  const missing = unwritten(saved);
  return behind.find((it) => missing.includes(it)) ?? missing.find((it) => it !== current);
}

export const draftKeyOf = (caseId: string, section: string): string => `case:${caseId}:${section}`;
