import { DISABILITY_TYPES, MEDICAL_CARE, MOBILITY, SEX } from '../platform/text/care-labels.ts';
import { formatJapaneseDate } from '../platform/text/japanese-date.ts';
import { formatPhone } from '../platform/text/phone.ts';
import { SUPPORT_LEVEL } from '../priority-cases/labels.ts';
import type { PersonSheet } from '../priority-cases/person-sheet.ts';
import type { CaseProfile } from '../priority-cases/profile.api.ts';

const UNKNOWN = '不明';

/** The 本人 part of the record, from what is registered and what the call said. Null is 不明. */
export function personRows(sheet: PersonSheet): { label: string; value: string }[] {
  const { profile } = sheet;
  const row = (label: string, value: string | null | undefined) => ({
    label,
    value: value || UNKNOWN,
  });
  const age = sheet.ageYears === null ? null : `${sheet.ageYears}歳`;
  const birth = sheet.birthDate === null ? null : formatJapaneseDate(sheet.birthDate);
  const { mobility } = profile.adl ?? {};
  const { supportLevel, types } = profile.disability ?? {};
  return [
    ...(sheet.registrationNo === null ? [] : [row('登録番号', sheet.registrationNo)]),
    row('氏名', sheet.name),
    row('カナ', sheet.nameKana),
    row('生年月日・年齢', joined([birth, age], ' ')),
    row('性別', sheet.sex && SEX[sheet.sex]),
    row('障害種別', listed(types, DISABILITY_TYPES)),
    ...(supportLevel === undefined ? [] : [row('障害支援区分', SUPPORT_LEVEL[supportLevel])]),
    row(
      '医療的ケア',
      listed(
        profile.medicalCare?.map(({ item }) => item),
        MEDICAL_CARE,
      ),
    ),
    row('移動', mobility && MOBILITY[mobility]),
    row('行動面', behaviourOf(sheet)),
    row('服薬', medicineOf(profile)),
    row('アレルギー', allergiesOf(profile)),
    row('連絡先', contactsOf(profile)),
    ...(profile.notes ? [row('聞き取り', profile.notes)] : []),
  ];
}

function joined(parts: readonly (string | null | undefined)[], by: string): string {
  return parts.filter(Boolean).join(by);
}

/** No list: nobody has asked; an empty one: there is none. */
function listed(
  codes: readonly string[] | undefined,
  labels: Readonly<Record<string, string>>,
): string | null {
  return codes === undefined
    ? null
    : codes.map((code) => labels[code] ?? code).join('、') || 'なし';
}

function behaviourOf({ behaviourScore, profile }: PersonSheet): string {
  const { notes, avoid } = profile.behaviour ?? {};
  const score = behaviourScore === null ? null : `関連項目 ${behaviourScore}点`;
  return joined([score, notes, avoid && `避けること：${avoid}`], '　');
}

function medicineOf({ medical }: CaseProfile): string {
  const each = medical?.medications?.map(({ name, dose, times, keptAt }) =>
    joined([name, dose, times, keptAt && `（${keptAt}）`], ' '),
  );
  return joined([...(each ?? []), medical?.medicationNotes], '、');
}

function allergiesOf({ medical }: CaseProfile): string | null {
  const each = medical?.allergies?.map(({ substance, isAnaphylactic }) =>
    isAnaphylactic ? `${substance}（アナフィラキシー）` : substance,
  );
  return each === undefined ? null : each.join('、') || 'なし';
}

function contactsOf({ household, emergencyContacts }: CaseProfile): string {
  const caregivers = (household?.caregivers ?? []).map(({ name, phone }) => ({ name, phone }));
  const contacts = [...(emergencyContacts ?? [])]
    .sort((a, b) => a.order - b.order)
    .map(({ name, phones }) => ({ name, phone: phones[0] }));
  return [...caregivers, ...contacts]
    .map(({ name, phone }) => joined([name, phone && formatPhone(phone)], ' '))
    .filter(Boolean)
    .join('、');
}
