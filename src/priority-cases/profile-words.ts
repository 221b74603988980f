/** Words of a person's profile: identifier in code → label in forms and prints (DOMAIN.md §3). */

export const MEAL_HELP = {
  INDEPENDENT: '自立',
  PARTIAL: '一部介助',
  FULL: '全介助',
  TUBE: '経管',
} as const;
export const MEAL_FORM = { NORMAL: '普通', CHOPPED: '刻み', BLENDED: 'ミキサー' } as const;
export const TOILET = {
  TOILET: 'トイレ',
  PROMPTED: '誘導',
  DIAPER: 'おむつ',
  CATHETER: 'カテーテル',
} as const;
export const BATH = { NORMAL: '一般浴', MACHINE: '機械浴', WIPE: '清拭' } as const;

export const COMMUNICATION_METHOD = {
  SPEECH: '会話',
  SHORT_PHRASES: '短文',
  WRITING: '筆談',
  SIGN_LANGUAGE: '手話',
  PICTURE_CARDS: '絵カード',
  SIGNS_OR_GAZE: 'サイン・視線',
  DEVICE: '機器',
  INTERPRETER: '通訳',
} as const;

/** 離設リスク: whether the person may walk off unnoticed. */
export const WANDERING_RISK = { NONE: 'なし', SOME: 'あり', HIGH: '高い' } as const;

/** 感染症: one that a facility must know of before it answers. */
export const INFECTION = { NONE: 'なし', PRESENT: 'あり' } as const;
export type Infection = keyof typeof INFECTION;

export const ALLERGY_KIND = { FOOD: '食物', DRUG: '薬', OTHER: 'その他' } as const;

/** Who may carry out an item of medical care. */
export const CARE_GIVER = {
  NURSE: '看護師',
  TRAINED_STAFF: '喀痰吸引等研修修了者',
  FAMILY: '家族のみ',
} as const;

export const TUBE_ROUTE = { NASAL: '経鼻', GASTROSTOMY: '胃ろう', JEJUNOSTOMY: '腸ろう' } as const;

export const GUARDIAN_KIND = { GUARDIAN: '後見', CURATOR: '保佐', ASSISTANT: '補助' } as const;

export const WEEKDAY = {
  MON: '月',
  TUE: '火',
  WED: '水',
  THU: '木',
  FRI: '金',
  SAT: '土',
  SUN: '日',
} as const;
