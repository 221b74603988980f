import { normalisePhone } from '../platform/text/phone.ts';
import { savedDay, savedPhone } from '../platform/text/wire.ts';
import type { CasePhone, PhoneOwner } from './case-record.ts';
import type { CaseProfile } from './profile.api.ts';

const PHONES = new Set(['phone', 'mobilePhone', 'phones']);
const DAYS = new Set(['supportLevelValidUntil', 'from', 'to']);

/** The profile as it is kept: telephone numbers in E.164, days in ISO form, all else as typed. */
export function savedProfile(profile: CaseProfile): CaseProfile {
  return saved(profile, '') as CaseProfile;
}

function saved(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((item) => saved(item, key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, saved(it, name)]));
  }
  if (typeof value !== 'string') return value;
  if (PHONES.has(key)) return savedPhone(value);
  return DAYS.has(key) ? savedDay(value) : value;
}

/**
 * Whose numbers may call about this person. A hospital or a day service calls about many, so their
 * numbers name nobody.
 */
export function phonesOf(profile: CaseProfile): CasePhone[] {
  const { supporters } = profile;
  const owned: [string | undefined, PhoneOwner, string | null][] = [
    [profile.phone, 'PERSON', null],
    [profile.mobilePhone, 'PERSON', null],
    ...(profile.household?.caregivers ?? []).map(
      (it): [string | undefined, PhoneOwner, string | null] => [
        it.phone,
        'CAREGIVER',
        it.relation ?? null,
      ],
    ),
    ...(profile.emergencyContacts ?? []).flatMap((it) =>
      it.phones.map((phone): [string, PhoneOwner, string | null] => [
        phone,
        'CONTACT',
        it.relation ?? null,
      ]),
    ),
    [supporters?.consultation?.phone, 'SUPPORTER', null],
    [supporters?.welfareCommissioner?.phone, 'SUPPORTER', null],
    [supporters?.guardian?.phone, 'SUPPORTER', 'GUARDIAN'],
  ];
  const seen = new Set<string>();
  return owned.flatMap(([text, whose, relation]) => {
    const number = text === undefined ? null : normalisePhone(text);
    if (!number?.ok || seen.has(number.e164)) return [];
    seen.add(number.e164);
    return [{ phone: number.e164, whose, relation }];
  });
}
