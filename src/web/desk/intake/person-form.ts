import type { PersonInNeed } from '../../../emergencies/emergencies.api.ts';
import type {
  DisabilityType,
  MedicalCare,
  Mobility,
  Sex,
} from '../../../platform/text/care-labels.ts';
import { parseJapaneseDate } from '../../../platform/text/japanese-date.ts';
import type { Infection } from '../../../priority-cases/profile-words.ts';

/** The minimum set about a person as it is typed: an empty text and null are "not known". */
export interface PersonForm {
  name: string;
  nameKana: string;
  /** As typed, 和暦 as well. */
  birthDate: string;
  ageYears: string;
  sex: Sex | '';
  disabilityTypes: DisabilityType[] | null;
  /** An empty list says that there is none. */
  medicalCare: MedicalCare[] | null;
  mobility: Mobility | '';
  behaviour: string;
  medicine: string;
  infection: Infection | '';
  allergies: string;
  contact: string;
}

export const unknownPerson: PersonForm = {
  name: '',
  nameKana: '',
  birthDate: '',
  ageYears: '',
  sex: '',
  disabilityTypes: null,
  medicalCare: null,
  mobility: '',
  behaviour: '',
  medicine: '',
  infection: '',
  allergies: '',
  contact: '',
};

type Said = Omit<PersonInNeed, 'behaviourScore'>;

/** As the server takes it. What cannot be read as a day or an age is left out: {@link unreadOf}. */
export function personOf(form: PersonForm): Said {
  const birth = parseJapaneseDate(form.birthDate);
  return {
    name: textOf(form.name),
    nameKana: textOf(form.nameKana),
    birthDate: birth.ok ? birth.iso : null,
    ageYears: ageOf(form.ageYears),
    sex: form.sex || null,
    disabilityTypes: form.disabilityTypes,
    medicalCare: form.medicalCare,
    mobility: form.mobility || null,
    behaviour: textOf(form.behaviour),
    medicine: textOf(form.medicine),
    infection: form.infection || null,
    allergies: textOf(form.allergies),
    contact: textOf(form.contact),
  };
}

/** What was typed as a day of birth or an age and is none. */
export function unreadOf(form: PersonForm): string[] {
  const isBirthRead = form.birthDate.trim() === '' || parseJapaneseDate(form.birthDate).ok;
  const isAgeRead = form.ageYears.trim() === '' || ageOf(form.ageYears) !== null;
  return [isBirthRead ? '' : form.birthDate.trim(), isAgeRead ? '' : form.ageYears.trim()].filter(
    (it) => it !== '',
  );
}

/** What is known already, to be completed. */
export function formOfPerson(person: Readonly<Record<string, unknown>>): PersonForm {
  const known = Object.entries(person).filter(
    ([name, value]) => name in unknownPerson && value !== null && value !== undefined,
  );
  const { ageYears } = person;
  return {
    ...unknownPerson,
    ...Object.fromEntries(known),
    ageYears: typeof ageYears === 'number' ? String(ageYears) : '',
  };
}

export const textOf = (typed: string): string | null => typed.trim() || null;

function ageOf(typed: string): number | null {
  const digits = typed.normalize('NFKC').replace(/[歳才\s]/g, '');
  if (!/^\d{1,3}$/.test(digits)) return null;
  return Number(digits) <= 130 ? Number(digits) : null;
}
