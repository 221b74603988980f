import type { ProfileBody, ProfileView } from '../../../facilities/profile.api.ts';
import { readTime } from './read-time.ts';

/** A profile as it is typed. */
export interface ProfileText {
  kind: NonNullable<ProfileView['kind']> | '';
  medicalClass: NonNullable<ProfileView['medicalClass']> | '';
  phone: string;
  fax: string;
  staleAfterMinutes: string;
  reportHours: string;
  cleaningMinutes: string;
}

/** `shown`: a saved number as people write it. */
export function profileTextOf(view: ProfileView, shown: (phone: string) => string): ProfileText {
  return {
    kind: view.kind ?? '',
    medicalClass: view.medicalClass ?? '',
    phone: view.phone === null ? '' : shown(view.phone),
    fax: view.fax === null ? '' : shown(view.fax),
    staleAfterMinutes: String(view.staleAfterMinutes),
    reportHours: view.reportHours.join('、'),
    cleaningMinutes: String(view.cleaningMinutes),
  };
}

type Faulty = 'staleAfterMinutes' | 'reportHours' | 'cleaningMinutes';

/** What is typed, as it is sent; null where something is wrong. Numbers of telephones: the server's word. */
export function readProfileText(text: ProfileText): {
  body: ProfileBody | null;
  faults: Faulty[];
} {
  const faults: Faulty[] = [];
  const minutes = (field: Faulty & keyof ProfileText, least: number, most: number) => {
    const typed = text[field].normalize('NFKC').trim();
    const value = /^\d{1,5}$/.test(typed) ? Number(typed) : -1;
    if (value < least || value > most) faults.push(field);
    return value;
  };
  const times = text.reportHours
    .split(/[、,，・\s]+/)
    .filter((it) => it !== '')
    .map(readTime);
  const hours = [...new Set(times)].filter((it) => it !== null && it !== '24:00') as string[];
  if (hours.length !== times.length || hours.length > 6) faults.push('reportHours');
  const body: ProfileBody = {
    kind: text.kind || null,
    medicalClass: text.medicalClass || null,
    phone: text.phone.trim() || null,
    fax: text.fax.trim() || null,
    staleAfterMinutes: minutes('staleAfterMinutes', 60, 2_880),
    reportHours: hours,
    cleaningMinutes: minutes('cleaningMinutes', 0, 1_440),
  };
  return { body: faults.length === 0 ? body : null, faults };
}
