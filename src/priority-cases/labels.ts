/**
 * Words of the register of priority cases: identifier in code → label in forms, prints and files.
 * Where DOMAIN wording and an identifier differ, the identifier is the stable one.
 */

import type { WardCode } from './wards.ts';

export { CASE_STATUS, type CaseStatus } from './status-labels.ts';
export { WARDS, type WardCode } from './wards.ts';

/** 障害支援区分; children have their own three levels. */
export const SUPPORT_LEVEL = {
  NONE: '非該当',
  LEVEL_1: '区分1',
  LEVEL_2: '区分2',
  LEVEL_3: '区分3',
  LEVEL_4: '区分4',
  LEVEL_5: '区分5',
  LEVEL_6: '区分6',
  CHILD_1: '児童区分1',
  CHILD_2: '児童区分2',
  CHILD_3: '児童区分3',
  UNASSESSED: '未認定',
} as const;
export type SupportLevel = keyof typeof SUPPORT_LEVEL;
export const SUPPORT_LEVEL_ALIASES: Readonly<Record<string, SupportLevel>> = {
  '1': 'LEVEL_1',
  '2': 'LEVEL_2',
  '3': 'LEVEL_3',
  '4': 'LEVEL_4',
  '5': 'LEVEL_5',
  '6': 'LEVEL_6',
  児1: 'CHILD_1',
  児2: 'CHILD_2',
  児3: 'CHILD_3',
  障害支援区分1: 'LEVEL_1',
  障害支援区分2: 'LEVEL_2',
  障害支援区分3: 'LEVEL_3',
  障害支援区分4: 'LEVEL_4',
  障害支援区分5: 'LEVEL_5',
  障害支援区分6: 'LEVEL_6',
  なし: 'NONE',
  未申請: 'UNASSESSED',
};

/** 行動関連項目: twelve items of 0, 1 or 2 points each, so at most 24. */
export const BEHAVIOUR_ITEMS = {
  COMMUNICATION: 'コミュニケーション',
  UNDERSTANDING: '説明の理解',
  SHOUTING: '大声・奇声',
  PICA: '異食',
  RESTLESSNESS: '多動・行動停止',
  INSTABILITY: '不安定な行動',
  SELF_HARM: '自傷',
  HARM_TO_OTHERS: '他害',
  IMPROPER_ACTS: '不適切な行為',
  SUDDEN_ACTS: '突発的行動',
  OVEREATING: '過食・反すう等',
  EPILEPSY: 'てんかん',
} as const;
export const BEHAVIOUR_ITEM_MAX = 2;
export const BEHAVIOUR_TOTAL_MAX = 24;
/** From this total on: 強度行動障害. */
export const BEHAVIOUR_SEVERE_FROM = 10;

/** Who gave the consent. */
export const CONSENT_BY = {
  SELF: '本人',
  PARENT: '親権者',
  GUARDIAN: '後見人等',
  PROXY: '代理',
} as const;
export type ConsentBy = keyof typeof CONSENT_BY;
export const CONSENT_BY_ALIASES: Readonly<Record<string, ConsentBy>> = {
  父母: 'PARENT',
  成年後見人: 'GUARDIAN',
  保佐人: 'GUARDIAN',
  補助人: 'GUARDIAN',
  後見人: 'GUARDIAN',
  家族: 'PROXY',
  家族代理: 'PROXY',
  代理人: 'PROXY',
};

/** How the consent was given. ORAL must be followed by paper. */
export const CONSENT_METHOD = {
  WRITTEN: '書面',
  ORAL: '口頭',
  ELECTRONIC: '電子',
} as const;
export type ConsentMethod = keyof typeof CONSENT_METHOD;
export const CONSENT_METHOD_ALIASES: Readonly<Record<string, ConsentMethod>> = {
  '口頭→後日書面': 'ORAL',
  '口頭(後日書面)': 'ORAL',
  文書: 'WRITTEN',
};

/** To whom the data may go. */
export const CONSENT_SCOPE = {
  BASE: '拠点',
  WARD: '区',
  CONSULTATION: '相談支援事業所',
  FACILITY: '受入施設',
  MEDICAL: '医療機関',
  FIRE_POLICE: '消防・警察',
  COUNCIL: '協議会（匿名）',
} as const;
export type ConsentScope = keyof typeof CONSENT_SCOPE;
export const CONSENT_SCOPE_ALIASES: Readonly<Record<string, ConsentScope>> = {
  相談: 'CONSULTATION',
  施設: 'FACILITY',
  医療: 'MEDICAL',
  協議会: 'COUNCIL',
  消防警察: 'FIRE_POLICE',
};

/** 続柄: relation of a contact or caregiver to the person. */
export const RELATION = {
  FATHER: '父',
  MOTHER: '母',
  SPOUSE: '配偶者',
  SIBLING: '兄弟姉妹',
  CHILD: '子',
  GRANDPARENT: '祖父母',
  RELATIVE: '親族',
  GUARDIAN: '後見人等',
  SUPPORTER: '支援者',
  NEIGHBOUR: '近隣',
  OTHER: 'その他',
} as const;
export type Relation = keyof typeof RELATION;
export const RELATION_ALIASES: Readonly<Record<string, Relation>> = {
  父親: 'FATHER',
  母親: 'MOTHER',
  夫: 'SPOUSE',
  妻: 'SPOUSE',
  兄: 'SIBLING',
  弟: 'SIBLING',
  姉: 'SIBLING',
  妹: 'SIBLING',
  きょうだい: 'SIBLING',
  息子: 'CHILD',
  娘: 'CHILD',
  長男: 'CHILD',
  長女: 'CHILD',
  次男: 'CHILD',
  次女: 'CHILD',
  祖父: 'GRANDPARENT',
  祖母: 'GRANDPARENT',
  叔父: 'RELATIVE',
  伯父: 'RELATIVE',
  叔母: 'RELATIVE',
  伯母: 'RELATIVE',
  いとこ: 'RELATIVE',
  後見人: 'GUARDIAN',
  成年後見人: 'GUARDIAN',
  相談支援専門員: 'SUPPORTER',
  隣人: 'NEIGHBOUR',
  友人: 'OTHER',
};

/** 世帯の形. */
export const HOUSEHOLD_TYPE = {
  ALONE: '単身',
  WITH_PARENTS: '親と同居',
  PARENT_80_CHILD_50: '8050',
  AGED_CAREGIVER: '老障',
  SIBLINGS: 'きょうだい',
  SEVERAL_DISABLED: '複数障害',
  OTHER: 'その他',
} as const;

/** 想定事態: what the crisis plan is for. */
export const ANTICIPATED_EVENTS = {
  CAREGIVER_ILLNESS: '介護者の急病',
  CAREGIVER_HOSPITAL: '入院',
  CAREGIVER_DEATH: '死亡',
  CAREGIVER_ACCIDENT: '事故',
  CHILDBIRTH: '出産',
  FUNERAL: '葬儀',
  ARREST: '逮捕・拘留',
  ABUSE: '虐待',
  CAREGIVER_EXHAUSTION: '介護者の疲弊',
  CONDITION_CHANGE: '本人の状態変化',
  SUPPORT_LOST: '支援の途絶',
  FIRE: '火災',
  DISASTER: '災害',
  OTHER: 'その他',
} as const;

export const WARD_ALIASES: Readonly<Record<string, WardCode>> = {
  仙台市青葉区: '04101',
  仙台市宮城野区: '04102',
  仙台市若林区: '04103',
  仙台市太白区: '04104',
  仙台市泉区: '04105',
  青葉: '04101',
  宮城野: '04102',
  若林: '04103',
  太白: '04104',
  泉: '04105',
  '041017': '04101',
  '041025': '04102',
  '041033': '04103',
  '041041': '04104',
  '041050': '04105',
};
