import type { CareNeed } from '../priority-cases/care-need.ts';
import { needOf } from '../priority-cases/care-need.ts';
import type { PersonSheet } from '../priority-cases/person-sheet.ts';
import type { CaseProfile } from '../priority-cases/profile.api.ts';
import type { PersonInNeed } from './emergencies.api.ts';

/**
 * What a telephone call said of a person, in the form in which the register holds it: the same
 * matching, sheets and 仮登録 work on it. What was not said stays unknown.
 */
export function profileOf(person: PersonInNeed): CaseProfile {
  const { disabilityTypes, medicalCare, mobility, behaviour, behaviourScore, medicine } = person;
  const medical = {
    ...(medicine && { medicationNotes: medicine }),
    ...(person.infection && { infection: person.infection }),
  };
  const notes = [
    person.ageYears === null ? null : `年齢（聞き取り）: ${person.ageYears}歳`,
    person.contact && `連絡先（聞き取り）: ${person.contact}`,
    person.allergies && `アレルギー（聞き取り）: ${person.allergies}`,
  ].filter((it) => it !== null);
  return {
    ...(disabilityTypes && { disability: { types: disabilityTypes } }),
    ...((behaviour || behaviourScore !== null) && {
      behaviour: {
        ...(behaviour && { notes: behaviour }),
        ...(behaviourScore !== null && { total: behaviourScore }),
      },
    }),
    ...(medicalCare && { medicalCare: medicalCare.map((item) => ({ item })) }),
    ...(Object.keys(medical).length > 0 && { medical }),
    ...(mobility && { adl: { mobility } }),
    ...(notes.length > 0 && { notes: notes.join('\n') }),
  };
}

/** What matching must know, from the call alone. `today` is an ISO day in Japan. */
export function needOfPerson(person: PersonInNeed, today: string): CareNeed {
  const need = needOf(
    { birthDate: person.birthDate, sex: person.sex ?? 'UNDISCLOSED', profile: profileOf(person) },
    today,
  );
  const ageYears = need.ageYears ?? person.ageYears;
  const isChild = ageYears === null ? null : ageYears < 18;
  return { ...need, sex: person.sex, ageYears, isChild };
}

/**
 * The registered need with what the call adds: tonight's word holds where both speak, and medical
 * care is what either names, because care left out is the dangerous mistake.
 */
export function mergedNeed(registered: CareNeed, tonight: CareNeed): CareNeed {
  const mobility = tonight.mobility ?? registered.mobility;
  return {
    ...registered,
    ageYears: registered.ageYears ?? tonight.ageYears,
    isChild: registered.isChild ?? tonight.isChild,
    sex: registered.sex ?? tonight.sex,
    disabilityTypes: unionOf(registered.disabilityTypes, tonight.disabilityTypes),
    medicalCare: unionOf(registered.medicalCare, tonight.medicalCare),
    behaviourScore: tonight.behaviourScore ?? registered.behaviourScore,
    mobility,
    needsWheelchairAccess: tonight.needsWheelchairAccess ?? registered.needsWheelchairAccess,
    infection: tonight.infection ?? registered.infection,
  };
}

function unionOf<T>(a: T[] | null, b: T[] | null): T[] | null {
  return a && b ? [...new Set([...a, ...b])] : (a ?? b);
}

/** The sheet of a person of whom only the call speaks: the emergency itself is the basis. */
export function sheetOfPerson(person: PersonInNeed, wardCode: string, today: string): PersonSheet {
  const { ageYears, isChild } = needOfPerson(person, today);
  return {
    basis: { kind: 'emergency' },
    registrationNo: null,
    name: person.name,
    nameKana: person.nameKana,
    birthDate: person.birthDate,
    ageYears,
    isChild,
    sex: person.sex,
    wardCode,
    behaviourScore: person.behaviourScore,
    profile: profileOf(person),
  };
}

/** The registered sheet with what the call adds: tonight's word holds where both speak. */
export function mergedSheet(registered: PersonSheet, tonight: PersonSheet): PersonSheet {
  return {
    ...registered,
    ageYears: registered.ageYears ?? tonight.ageYears,
    isChild: registered.isChild ?? tonight.isChild,
    sex: registered.sex ?? tonight.sex,
    behaviourScore: tonight.behaviourScore ?? registered.behaviourScore,
    profile: mergedProfile(registered.profile, tonight.profile),
  };
}

/** Whoever takes the person in reads this: neither an infection told tonight nor a care may be lost. */
function mergedProfile(registered: CaseProfile, tonight: CaseProfile): CaseProfile {
  const either = <T extends object>(a: T | undefined, b: T | undefined) => ({ ...a, ...b });
  const known = registered.medicalCare?.map(({ item }) => item) ?? [];
  const added = tonight.medicalCare?.filter(({ item }) => !known.includes(item)) ?? [];
  const types = unionOf(registered.disability?.types ?? null, tonight.disability?.types ?? null);
  const notes = wordsOfBoth(registered.notes, tonight.notes);
  const behaviourNotes = wordsOfBoth(registered.behaviour?.notes, tonight.behaviour?.notes);
  const medicationNotes = wordsOfBoth(
    registered.medical?.medicationNotes,
    tonight.medical?.medicationNotes,
  );
  return {
    ...tonight,
    ...registered,
    ...((registered.medicalCare || tonight.medicalCare) && {
      medicalCare: [...(registered.medicalCare ?? []), ...added],
    }),
    ...(types && { disability: { ...registered.disability, types } }),
    ...((registered.behaviour || tonight.behaviour) && {
      behaviour: {
        ...either(registered.behaviour, tonight.behaviour),
        ...(behaviourNotes && { notes: behaviourNotes }),
      },
    }),
    ...((registered.medical || tonight.medical) && {
      medical: {
        ...either(registered.medical, tonight.medical),
        ...(medicationNotes && { medicationNotes }),
      },
    }),
    ...((registered.adl || tonight.adl) && { adl: either(registered.adl, tonight.adl) }),
    ...(notes && { notes }),
  };
}

/** A line that the register has from this very call (a 仮登録) is not said twice. */
function wordsOfBoth(
  registered: string | undefined,
  tonight: string | undefined,
): string | undefined {
  const known = registered?.split('\n') ?? [];
  const added = tonight?.split('\n').filter((line) => !known.includes(line)) ?? [];
  return [...known, ...added].join('\n') || undefined;
}

/** The known with what is newly said: what is left out stays, null takes it back. */
export function withSaid<T extends object>(
  known: T,
  said: { readonly [K in keyof T]?: T[K] | undefined },
): T {
  const words = Object.entries(said).filter(([, value]) => value !== undefined);
  return { ...known, ...Object.fromEntries(words) };
}
