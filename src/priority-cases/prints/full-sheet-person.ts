import { DISABILITY_TYPES, MOBILITY, PHYSICAL_KINDS } from '../../platform/text/care-labels.ts';
import { codesOf } from '../../platform/text/label-map.ts';
import { behaviourScoreOf } from '../care-need.ts';
import { BEHAVIOUR_ITEMS, SUPPORT_LEVEL } from '../labels.ts';
import type { CaseProfile } from '../profile.api.ts';
import {
  BATH,
  COMMUNICATION_METHOD,
  MEAL_FORM,
  MEAL_HELP,
  TOILET,
  WANDERING_RISK,
} from '../profile-words.ts';
import {
  coded,
  codes,
  counted,
  dated,
  phone,
  type SheetRow,
  type SheetSection,
  text,
  yesNo,
} from './full-sheet-row.ts';

/** Who the person is and how the day goes. */
export function personSections(profile: CaseProfile): SheetSection[] {
  return [
    { heading: '住まいと連絡', parts: homeRows(profile) },
    { heading: '意思疎通', parts: communicationRows(profile) },
    { heading: '障害・手帳・支援区分', parts: disabilityRows(profile) },
    { heading: '行動', parts: behaviourRows(profile) },
    { heading: '日常生活', parts: livingRows(profile) },
  ];
}

function homeRows(profile: CaseProfile): SheetRow[] {
  return [
    text('通称', profile.commonName),
    text('住所・方書', profile.address),
    phone('電話', profile.phone),
    phone('携帯電話', profile.mobilePhone),
    text('入室方法・鍵', profile.entryMethod),
    text('受給者証番号', profile.benefitCertificateNo),
  ];
}

function communicationRows({ communication }: CaseProfile): SheetRow[] {
  return [
    text('呼び方', communication?.calledBy),
    codes('方法', communication?.methods, COMMUNICATION_METHOD),
    text('「はい・いいえ」の示し方', communication?.yesNo),
    text('補足', communication?.notes),
  ];
}

function disabilityRows({ disability }: CaseProfile): SheetRow[] {
  const { physicalGrade, intellectualGrade, mentalGrade, isAppliedFor, hasNone } =
    disability?.certificates ?? {};
  return [
    codes('障害の種別', disability?.types, DISABILITY_TYPES),
    codes('身体障害の内訳', disability?.physicalKinds, PHYSICAL_KINDS),
    yesNo('障害児', disability?.isChild, ['はい', 'いいえ']),
    coded('障害支援区分', disability?.supportLevel, SUPPORT_LEVEL),
    dated('区分の有効期限', disability?.supportLevelValidUntil),
    counted('身体障害者手帳', physicalGrade, '級'),
    text('療育手帳', intellectualGrade),
    counted('精神障害者保健福祉手帳', mentalGrade, '級'),
    yesNo('申請中の手帳', isAppliedFor),
    yesNo('手帳の有無', hasNone, ['手帳なし', '手帳あり']),
  ];
}

function behaviourRows(profile: CaseProfile): SheetRow[] {
  const { behaviour } = profile;
  const { items } = behaviour ?? {};
  const scored = codesOf(BEHAVIOUR_ITEMS).flatMap((item) =>
    items?.[item] === undefined ? [] : [`${BEHAVIOUR_ITEMS[item]} ${items[item]}`],
  );
  return [
    counted('行動関連項目の合計', behaviourScoreOf(profile) ?? undefined, '点'),
    text('項目ごとの点数', scored.join('　')),
    text('引き金', behaviour?.triggers),
    text('前兆', behaviour?.signs),
    text('落ち着く方法', behaviour?.calming),
    text('してはいけないこと（禁忌）', behaviour?.avoid),
    coded('離設リスク', behaviour?.wanderingRisk, WANDERING_RISK),
    text('補足', behaviour?.notes),
  ];
}

function livingRows({ adl }: CaseProfile): SheetRow[] {
  return [
    coded('移動', adl?.mobility, MOBILITY),
    counted('移乗に要る人数', adl?.transferPersons, '人'),
    coded('食事の介助', adl?.mealHelp, MEAL_HELP),
    coded('食事の形', adl?.mealForm, MEAL_FORM),
    yesNo('とろみ', adl?.isThickened),
    codes('排泄', adl?.toilet, TOILET),
    coded('入浴', adl?.bath, BATH),
    text('睡眠', adl?.sleep),
    counted('夜間の見回り', adl?.nightChecks, '回'),
    text('補足', adl?.notes),
  ];
}
