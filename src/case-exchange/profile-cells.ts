import {
  DISABILITY_TYPE_ALIASES,
  DISABILITY_TYPES,
  MEDICAL_CARE,
  MEDICAL_CARE_ALIASES,
  MOBILITY,
  MOBILITY_ALIASES,
} from '../platform/text/care-labels.ts';
import { codeCell, codeListCell, phoneCell, textCell } from '../platform/text/cells.ts';
import { codeOf, codesOf } from '../platform/text/label-map.ts';
import type { RowReader } from '../platform/text/sheet.ts';
import { savedPhone } from '../platform/text/wire.ts';
import {
  ANTICIPATED_EVENTS,
  BEHAVIOUR_ITEM_MAX,
  BEHAVIOUR_ITEMS,
  BEHAVIOUR_TOTAL_MAX,
  HOUSEHOLD_TYPE,
  RELATION,
  RELATION_ALIASES,
  type Relation,
  SUPPORT_LEVEL,
  SUPPORT_LEVEL_ALIASES,
} from '../priority-cases/labels.ts';
import type { CaseProfile } from '../priority-cases/profile.api.ts';
import { ALLERGY_KIND, INFECTION, TUBE_ROUTE } from '../priority-cases/profile-words.ts';
import { behaviourColumn, CONTACTS_IN_FILE, contactColumn } from './case-columns.ts';

type Part<K extends keyof CaseProfile> = NonNullable<CaseProfile[K]>;

const LINE = { max: 200 };
const PROSE = { max: 2_000, lines: true };

/**
 * The profile that one row of the file of cases tells. An empty cell leaves its field out ("not
 * asked"); 「なし」 makes an empty list ("none").
 */
export function profileOf(row: RowReader): CaseProfile {
  row.required('住所');
  row.required('障害種別');
  const profile: CaseProfile =
    given({
      commonName: textCell(row, '通称', LINE),
      address: textCell(row, '住所', { max: 300 }),
      phone: phone(row, '電話'),
      mobilePhone: phone(row, '携帯電話'),
      entryMethod: textCell(row, '入室方法', { max: 500, lines: true }),
      benefitCertificateNo: certificateNo(row),
      disability: given({
        types: codeListCell(row, '障害種別', DISABILITY_TYPES, DISABILITY_TYPE_ALIASES),
        supportLevel: codeCell(row, '障害支援区分', SUPPORT_LEVEL, SUPPORT_LEVEL_ALIASES),
      }),
      behaviour: behaviourOf(row),
      medicalCare: medicalCareOf(row),
      medical: given({
        diagnosis: textCell(row, '診断名', PROSE),
        medicationNotes: textCell(row, '服薬', PROSE),
        allergies: allergiesOf(row),
        infection: codeCell(row, '感染症', INFECTION),
      }),
      adl: given({ mobility: codeCell(row, '移動', MOBILITY, MOBILITY_ALIASES) }),
      communication: given({ notes: textCell(row, '意思疎通', PROSE) }),
      household: given({
        type: codeCell(row, '世帯', HOUSEHOLD_TYPE),
        caregivers: caregiversOf(row),
      }),
      emergencyContacts: contactsOf(row),
      supporters: consultationOf(row),
      anticipatedEvents: filled(codeListCell(row, '想定事態', ANTICIPATED_EVENTS)),
      preferredFacilities: filled(row.list('希望施設').map((name) => ({ name }))),
      notes: textCell(row, '備考', { max: 4_000, lines: true }),
    }) ?? {};
  const canBeCalled = (profile.household?.caregivers ?? []).some((it) => it.phone);
  if (!canBeCalled && !profile.emergencyContacts) {
    row.warn(contactColumn(1, '電話'), 'nobody-to-call', {
      ja: '緊急時に電話できる人がいません。',
      en: 'There is nobody who can be called in an emergency.',
    });
  }
  return profile;
}

/** E.164, with the extension where there is one. */
function phone(row: RowReader, column: string): string | null {
  return phoneCell(row, column) === null ? null : savedPhone(row.text(column));
}

function certificateNo(row: RowReader): string | null {
  const digits = row.text('受給者証番号').normalize('NFKC').replace(/[\s-]/g, '');
  if (digits === '' || /^\d{10}$/.test(digits)) return digits || null;
  row.error('受給者証番号', 'certificate-no-invalid', {
    ja: '受給者証番号は10桁の数字です。',
    en: 'A certificate number has ten digits.',
  });
  return null;
}

function behaviourOf(row: RowReader): Part<'behaviour'> | null {
  const words = {
    triggers: textCell(row, '行動の引き金', PROSE),
    calming: textCell(row, '落ち着く方法', PROSE),
    avoid: textCell(row, '禁忌', PROSE),
  };
  const total = row.integer('行動関連項目合計', 0, BEHAVIOUR_TOTAL_MAX);
  const all = codesOf(BEHAVIOUR_ITEMS);
  const scored = all.filter((item) => row.text(behaviourColumn(item)) !== '');
  if (scored.length === 0) return given({ total, ...words });
  const items: NonNullable<Part<'behaviour'>['items']> = {};
  let sum = 0;
  for (const item of all) {
    if (!scored.includes(item)) {
      row.error(behaviourColumn(item), 'behaviour-item-missing', {
        ja: '行動関連項目は12項目すべてを書くか、すべて空にしてください。',
        en: 'Fill in all twelve behaviour items or none of them.',
      });
    }
    const points = row.integer(behaviourColumn(item), 0, BEHAVIOUR_ITEM_MAX);
    if (points !== null) items[item] = points;
    sum += points ?? 0;
  }
  if (Object.keys(items).length === all.length && total !== null && total !== sum) {
    row.error('行動関連項目合計', 'behaviour-total-differs', {
      ja: `合計が12項目の和（${sum}）と違います。`,
      en: `The total differs from the sum of the twelve items (${sum}).`,
    });
  }
  return given({ items, ...words });
}

function medicalCareOf(row: RowReader): Part<'medicalCare'> | null {
  if (row.text('医療的ケア') === '') return null;
  const routes = row
    .text('医療的ケア')
    .split(/[;；、\n]/)
    .flatMap((word) => codeOf(TUBE_ROUTE, word.trim(), TUBES) ?? []);
  const [tubeRoute = null] = routes;
  return codeListCell(row, '医療的ケア', MEDICAL_CARE, MEDICAL_CARE_ALIASES).map((item) =>
    item === 'TUBE_FEEDING' && tubeRoute !== null ? { item, tubeRoute } : { item },
  );
}

const TUBES: Readonly<Record<string, keyof typeof TUBE_ROUTE>> = {
  経鼻経管栄養: 'NASAL',
  胃瘻: 'GASTROSTOMY',
  腸瘻: 'JEJUNOSTOMY',
};

/** 食物：卵;薬：ペニシリン. Without a kind it is その他. */
function allergiesOf(row: RowReader): Part<'medical'>['allergies'] | null {
  const text = textCell(row, 'アレルギー', { max: 5_000, lines: true });
  if (text === null) return null;
  if (/^(?:なし|無し|無)$/.test(text)) return [];
  return row.list('アレルギー').map((entry) => {
    const [, typed = '', rest = ''] = /^([^:：]+)[:：](.+)$/.exec(entry) ?? [];
    const kind = codeOf(ALLERGY_KIND, typed, { 食べ物: 'FOOD', 薬物: 'DRUG', 薬剤: 'DRUG' });
    return kind === null ? { kind: 'OTHER', substance: entry } : { kind, substance: rest.trim() };
  });
}

function caregiversOf(row: RowReader): Part<'household'>['caregivers'] | null {
  const caregiver = given({
    name: textCell(row, '主介護者氏名', LINE),
    relation: relation(row, '主介護者続柄'),
    phone: phone(row, '主介護者電話'),
  });
  return caregiver && [caregiver];
}

function contactsOf(row: RowReader): Part<'emergencyContacts'> | null {
  const contacts: Part<'emergencyContacts'> = [];
  for (let order = 1; order <= CONTACTS_IN_FILE; order += 1) {
    const columns = {
      name: contactColumn(order, '氏名'),
      relation: contactColumn(order, '続柄'),
      first: contactColumn(order, '電話'),
      second: contactColumn(order, '電話2'),
    };
    if (Object.values(columns).every((column) => row.text(column) === '')) continue;
    row.required(columns.name);
    row.required(columns.first);
    const name = textCell(row, columns.name, LINE);
    const known = relation(row, columns.relation);
    const phones = [phone(row, columns.first), phone(row, columns.second)].filter(
      (it) => it !== null,
    );
    if (name === null || phones.length === 0) continue;
    contacts.push({ order: contacts.length + 1, name, phones, ...(known && { relation: known }) });
  }
  return filled(contacts);
}

/** A relation that is not in the list is kept as その他: it must not stop an import. */
function relation(row: RowReader, column: string): Relation | null {
  const text = row.text(column);
  if (text === '') return null;
  const code = codeOf(RELATION, text, RELATION_ALIASES);
  if (code === null) {
    row.warn(column, 'relation-unknown', {
      ja: `「${column}」の続柄が一覧にないため、「その他」とします。`,
      en: `The relation in ${column} is not one of the list and becomes その他.`,
    });
  }
  return code ?? 'OTHER';
}

function consultationOf(row: RowReader): Part<'supporters'> | null {
  const office = textCell(row, '相談支援事業所', LINE);
  return office === null ? null : { consultation: { office } };
}

function filled<T>(list: T[]): T[] | null {
  return list.length === 0 ? null : list;
}

/** The object without its empty fields; null where none is left. */
function given<T extends object>(
  fields: T,
): Partial<{ [K in keyof T]: Exclude<T[K], null> }> | null {
  const copy: Partial<{ [K in keyof T]: Exclude<T[K], null> }> = {};
  let isEmpty = true;
  for (const key of Object.keys(fields) as (keyof T)[]) {
    const value = fields[key];
    if (value === null) continue;
    copy[key] = value as Exclude<T[typeof key], null>;
    isEmpty = false;
  }
  return isEmpty ? null : copy;
}
