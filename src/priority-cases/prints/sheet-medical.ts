import { MEDICAL_CARE } from '../../platform/text/care-labels.ts';
import type { EmergencySheet } from '../disclosure.ts';
import type { CaseProfile } from '../profile.api.ts';
import {
  ALLERGY_KIND,
  CARE_GIVER,
  GUARDIAN_KIND,
  INFECTION,
  TUBE_ROUTE,
} from '../profile-words.ts';
import {
  filled,
  joined,
  listed,
  NONE,
  orUnknown,
  phoneOf,
  row,
  type SheetBlock,
  type SheetEntry,
  spoken,
  UNKNOWN,
  unknown,
} from './sheet-block.ts';

/** So many items of care stand on the sheet in any case, each with its own line. */
const CARE_LINES = 3;

type Medical = CaseProfile['medical'];

/** What the body must not miss: read down the left of the sheet. */
export function medicalBlocks({ profile }: EmergencySheet): SheetBlock[] {
  const { medical } = profile;
  return [
    allergyBlock(medical),
    seizureBlock(medical),
    { heading: '服薬', entries: medicineEntries(medical) },
    { heading: '医療的ケア', entries: careEntries(profile) },
    { heading: '病気・感染症・医療機関', entries: illnessEntries(medical) },
    { heading: '支援者', entries: supporterEntries(profile) },
  ];
}

function allergyBlock(medical: Medical): SheetBlock {
  const { allergies } = medical ?? {};
  const heading = 'アレルギー';
  if (allergies === undefined) return { heading, isLarge: true, entries: unknown };
  const named = (isAnaphylactic: boolean) =>
    allergies
      .filter((it) => (it.isAnaphylactic === true) === isAnaphylactic)
      .map((it) => `${it.substance}（${ALLERGY_KIND[it.kind]}）`)
      .join('、');
  const [deadly, others] = [named(true), named(false)];
  return {
    heading,
    isLarge: true,
    isAlarm: deadly !== '',
    entries: [
      ...(deadly ? [{ head: 'アナフィラキシー', text: deadly, isDanger: true }] : []),
      ...(others ? [{ text: others }] : []),
      ...(deadly || others ? [] : [{ text: NONE }]),
    ],
  };
}

function seizureBlock(medical: Medical): SheetBlock {
  const { seizures } = medical ?? {};
  const heading = '発作・119番を呼ぶとき';
  if (seizures === undefined) return { heading, isLarge: true, entries: unknown };
  const { hasSeizures, call119When, rescueMedicine, type, frequency } = seizures;
  const known = filled([
    call119When ? { head: '119番', text: call119When, isDanger: true } : null,
    row('坐薬など', rescueMedicine),
    row('発作', joined([type, frequency])),
  ]);
  const bare = hasSeizures ? [{ text: 'あり（119番を呼ぶときは未確認）' }] : [{ text: NONE }];
  return {
    heading,
    isLarge: true,
    isAlarm: hasSeizures,
    entries: call119When || (known.length > 0 && !hasSeizures) ? known : [...bare, ...known],
  };
}

function medicineEntries(medical: Medical): SheetEntry[] {
  const { medications, medicationNotes } = medical ?? {};
  const each = medications?.map(({ name, dose, times, keptAt, stock }) => ({
    head: name,
    text: joined([dose, times, keptAt && `置き場所：${keptAt}`, stock && `残り：${stock}`]),
  }));
  const all = filled([...(each ?? []), row('飲ませ方', medicationNotes)]);
  if (all.length > 0) return all;
  return medications === undefined ? unknown : [{ text: NONE }];
}

function careEntries({ medicalCare }: Pick<CaseProfile, 'medicalCare'>): SheetEntry[] {
  if (medicalCare === undefined) return unknown;
  if (medicalCare.length === 0) return [{ text: NONE }];
  const each = medicalCare.map(({ item, tubeRoute, frequency, byWhom }) => ({
    head: MEDICAL_CARE[item] + (tubeRoute ? `（${TUBE_ROUTE[tubeRoute]}）` : ''),
    text: joined([frequency, byWhom?.length && `できる人：${listed(byWhom, CARE_GIVER)}`]),
  }));
  if (each.length <= CARE_LINES) return each;
  // What has to be done is said before how: with many, the last must not be cut away.
  const all = { head: each.map(({ head }) => head).join('、'), text: '', isKept: true };
  return [all, ...each.filter(({ text }) => text !== '')];
}

function illnessEntries(medical: Medical): SheetEntry[] {
  const { infection, infectionNotes, diagnosis, doctors, visitingNurse } = medical ?? {};
  return filled([
    {
      label: '感染症',
      text: joined([infection ? INFECTION[infection] : UNKNOWN, infectionNotes]),
      isDanger: infection === 'PRESENT',
    },
    row('病名', diagnosis),
    ...(doctors ?? []).map((it) =>
      row('主治医', joined([it.hospital, it.name, phoneOf(it.phone)])),
    ),
    row('訪問看護', visitingNurse && joined([visitingNurse.name, phoneOf(visitingNurse.phone)])),
    row('保険証', medical?.insuranceCardAt),
    row('お薬手帳', medical?.medicineBookAt),
  ]);
}

function supporterEntries({ supporters }: Pick<CaseProfile, 'supporters'>): SheetEntry[] {
  const { consultation, guardian, welfareCommissioner, services } = supporters ?? {};
  return orUnknown([
    row(
      '相談支援',
      consultation && spoken(consultation.office, consultation.person, consultation.phone),
    ),
    row(
      guardian ? GUARDIAN_KIND[guardian.kind] : '',
      guardian && spoken(guardian.name, guardian.powers, guardian.phone),
    ),
    ...(services ?? []).map((it) => row('サービス', spoken(it.name, undefined, it.phone))),
    row(
      '民生委員',
      welfareCommissioner && spoken(welfareCommissioner.name, undefined, welfareCommissioner.phone),
    ),
  ]);
}
