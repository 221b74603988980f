import { DISABILITY_TYPES, MEDICAL_CARE, MOBILITY, SEX } from '../platform/text/care-labels.ts';
import { codesOf, type LabelMap } from '../platform/text/label-map.ts';
import { formatSavedPhone } from '../platform/text/phone.ts';
import type { CaseRecord } from '../priority-cases/case-record.ts';
import {
  ANTICIPATED_EVENTS,
  BEHAVIOUR_ITEMS,
  CONSENT_BY,
  CONSENT_METHOD,
  CONSENT_SCOPE,
  HOUSEHOLD_TYPE,
  RELATION,
  SUPPORT_LEVEL,
  WARDS,
} from '../priority-cases/labels.ts';
import type { CaseProfile } from '../priority-cases/profile.api.ts';
import { ALLERGY_KIND, INFECTION, TUBE_ROUTE } from '../priority-cases/profile-words.ts';
import { behaviourColumn, CONTACTS_IN_FILE, contactColumn } from './case-columns.ts';
import type { ConsentRow } from './case-rows.ts';

/** The cells of one case by their headings; a heading that is missing stands for an empty cell. */
export type ExportedCells = Readonly<Record<string, string>>;

type OfCase = Pick<
  CaseRecord,
  'registrationNo' | 'name' | 'nameKana' | 'birthDate' | 'sex' | 'wardCode' | 'profile'
>;

const SEPARATOR = ';';
const NONE = 'なし';
/** What a cell of several lines takes at the import. */
const MOST_PROSE = 2_000;

/** A case in the columns of the import: what case-rows.ts reads from it is the same case. */
export function exportedCells(record: OfCase, consent: ConsentRow | null): ExportedCells {
  const { registrationNo, name, nameKana, birthDate, sex, wardCode, profile } = record;
  return written({
    登録番号: registrationNo,
    氏名: name,
    カナ: nameKana,
    生年月日: birthDate,
    性別: SEX[sex],
    担当区: (WARDS as LabelMap)[wardCode] ?? wardCode,
    ...exportedProfile(profile),
    同意日: consent?.givenOn,
    同意者: consent && CONSENT_BY[consent.givenBy],
    代理の理由: consent?.proxyReason,
    同意方法: consent && CONSENT_METHOD[consent.method],
    同意範囲: consent && labels(consent.scopes, CONSENT_SCOPE),
  });
}

/** The part of the cells that profile-cells.ts reads. */
export function exportedProfile(profile: CaseProfile): ExportedCells {
  const { disability, behaviour, medical, adl, communication, household, supporters } = profile;
  const [caregiver] = household?.caregivers ?? [];
  return written({
    通称: profile.commonName,
    住所: profile.address,
    電話: phone(profile.phone),
    携帯電話: phone(profile.mobilePhone),
    入室方法: profile.entryMethod,
    受給者証番号: profile.benefitCertificateNo,
    障害種別: orNone(labels(disability?.types, DISABILITY_TYPES)),
    障害支援区分: disability?.supportLevel && SUPPORT_LEVEL[disability.supportLevel],
    ...behaviourCells(behaviour),
    行動の引き金: behaviour?.triggers,
    落ち着く方法: behaviour?.calming,
    禁忌: behaviour?.avoid,
    医療的ケア: orNone(
      profile.medicalCare
        ?.map(({ item, tubeRoute }) => (tubeRoute ? TUBE_ROUTE[tubeRoute] : MEDICAL_CARE[item]))
        .join(SEPARATOR),
    ),
    移動: adl?.mobility && MOBILITY[adl.mobility],
    意思疎通: communication?.notes,
    世帯: household?.type && HOUSEHOLD_TYPE[household.type],
    主介護者氏名: caregiver?.name,
    主介護者続柄: caregiver?.relation && RELATION[caregiver.relation],
    主介護者電話: phone(caregiver?.phone),
    ...contactCells(profile.emergencyContacts),
    診断名: medical?.diagnosis,
    服薬: medicineText(medical),
    アレルギー: orNone(
      entries(
        medical?.allergies?.map(({ kind, substance }) => `${ALLERGY_KIND[kind]}：${substance}`),
      ),
    ),
    感染症: medical?.infection && INFECTION[medical.infection],
    相談支援事業所: supporters?.consultation?.office,
    想定事態: labels(profile.anticipatedEvents, ANTICIPATED_EVENTS),
    希望施設: entries(profile.preferredFacilities?.flatMap(({ name }) => name ?? [])),
    備考: profile.notes,
  });
}

/** The sum alone where it was given for itself: beside other points it would count as a mistake. */
function behaviourCells(behaviour: CaseProfile['behaviour']): ExportedCells {
  const { items, total } = behaviour ?? {};
  const points = codesOf(BEHAVIOUR_ITEMS).flatMap((item) => {
    const scored = items?.[item];
    return scored === undefined ? [] : [{ item, scored }];
  });
  const sum = points.reduce((all, { scored }) => all + scored, 0);
  const isWhole = points.length === codesOf(BEHAVIOUR_ITEMS).length;
  if (!isWhole || (total !== undefined && total !== sum))
    return written({ 行動関連項目合計: total?.toString() });
  return {
    行動関連項目合計: String(sum),
    ...Object.fromEntries(
      points.map(({ item, scored }) => [behaviourColumn(item), String(scored)]),
    ),
  };
}

function contactCells(contacts: CaseProfile['emergencyContacts'] = []): ExportedCells {
  const inOrder = [...contacts].sort((a, b) => a.order - b.order).slice(0, CONTACTS_IN_FILE);
  return Object.assign(
    {},
    ...inOrder.map(({ name, relation, phones }, at) =>
      written({
        [contactColumn(at + 1, '氏名')]: name,
        [contactColumn(at + 1, '続柄')]: relation && RELATION[relation],
        [contactColumn(at + 1, '電話')]: phone(phones[0]),
        [contactColumn(at + 1, '電話2')]: phone(phones[1]),
      }),
    ),
  );
}

/** One medicine in a line, then how they are given. */
function medicineText(medical: CaseProfile['medical']): string | undefined {
  const { medications = [], medicationNotes } = medical ?? {};
  const each = medications.map(({ name, dose, times, keptAt }) =>
    [name, dose, times, keptAt].filter(Boolean).join(' '),
  );
  const whole = [...each, medicationNotes ?? ''].filter((line) => line !== '').join('\n');
  return whole.length > MOST_PROSE ? medicationNotes : whole;
}

function phone(saved: string | undefined): string | undefined {
  return saved === undefined ? undefined : formatSavedPhone(saved);
}

function labels(codes: readonly string[] | undefined, of: LabelMap): string | undefined {
  return codes?.map((code) => of[code] ?? code).join(SEPARATOR);
}

/** What stands in free words may hold 、, which parts a list that has no ; at all. */
function entries(list: readonly string[] | undefined): string | undefined {
  const joined = list?.map((entry) => entry.replace(/[;；\n]/g, '、')).join(SEPARATOR);
  return joined?.includes('、') && !joined.includes(SEPARATOR) ? joined + SEPARATOR : joined;
}

/** An empty list says that there is none; no list, that nobody has asked. */
function orNone(list: string | undefined): string | undefined {
  return list === '' ? NONE : list;
}

/** Lines end in one way in every file: a spreadsheet would make that of them in any case. */
function written(cells: Readonly<Record<string, string | null | undefined>>): ExportedCells {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([heading, text]) =>
      text === undefined || text === null || text === ''
        ? []
        : [[heading, text.replace(/\r\n?/g, '\n')]],
    ),
  );
}
