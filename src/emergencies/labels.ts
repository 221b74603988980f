import type {
  DecisionKind,
  EmergencyAction,
  EmergencyStatus,
  NextStepKind,
  TransferMeans,
  Urgency,
} from './emergency.ts';

/** A word in the two languages of the service. */
export interface Label {
  readonly ja: string;
  readonly en: string;
}

export const STATUS_LABELS: Readonly<Record<EmergencyStatus, Label>> = {
  RECEIVED: { ja: '受付', en: 'received' },
  TRIAGED: { ja: '緊急度判定', en: 'triaged' },
  IDENTIFIED: { ja: '登録照会', en: 'identified' },
  DECIDED: { ja: '要否判断', en: 'decided' },
  MATCHING: { ja: '受入れ先調整', en: 'matching' },
  PLACED: { ja: '受入れ決定', en: 'placed' },
  IN_TRANSIT: { ja: '移送', en: 'in transit' },
  ADMITTED: { ja: '受入れ中', en: 'admitted' },
  EXTENDED: { ja: '延長', en: 'extended' },
  NEXT_STEP: { ja: '次の支援調整', en: 'next support' },
  DISCHARGED: { ja: '退所', en: 'discharged' },
  REVIEWED: { ja: '振り返り', en: 'reviewed' },
  CLOSED: { ja: '終結', en: 'closed' },
  NO_ACTION: { ja: '対応不要', en: 'no action' },
  TRANSFERRED: { ja: '他機関引継', en: 'transferred' },
};

export const ACTION_LABELS: Readonly<Record<EmergencyAction, Label>> = {
  triage: { ja: '緊急度判定', en: 'triage' },
  identify: { ja: '登録照会', en: 'identify the person' },
  decide: { ja: '要否判断', en: 'decide' },
  'start-matching': { ja: '受入れ先の調整', en: 'search for a room' },
  'search-failed': { ja: '受入れ先なしの記録', en: 'record that no room was found' },
  placed: { ja: '受入れ決定', en: 'place' },
  'transfer-started': { ja: '移送開始', en: 'start the transfer' },
  'placement-lost': { ja: '受入れの取消し', en: 'record that the place is lost' },
  admitted: { ja: '受入れ', en: 'admit' },
  extended: { ja: '延長', en: 'extend' },
  'next-step': { ja: '次の支援調整', en: 'record the next support' },
  discharged: { ja: '退所', en: 'discharge' },
  reviewed: { ja: '振り返り', en: 'review' },
  close: { ja: '終結', en: 'close' },
  'no-action': { ja: '対応不要', en: 'record that no action is needed' },
  'transferred-to-agency': { ja: '他機関引継', en: 'hand over to another agency' },
};

export const URGENCY_LABELS: Readonly<Record<Urgency, Label>> = {
  RED: { ja: '赤：生命・身体の危険', en: 'red: danger to life or limb' },
  ORANGE: { ja: '橙：今夜の居場所・介護がない', en: 'orange: no place or care tonight' },
  YELLOW: { ja: '黄：明日までに対応', en: 'yellow: by tomorrow' },
  GREEN: { ja: '緑：通常の相談', en: 'green: ordinary consultation' },
};

export const DECISION_LABELS: Readonly<Record<DecisionKind, Label>> = {
  ADMIT: { ja: '受入れ', en: 'admit' },
  VISIT: { ja: '訪問・駆けつけ', en: 'visit' },
  WATCH: { ja: '見守り・電話', en: 'watch by phone' },
  MEDICAL: { ja: '医療', en: 'medical care' },
  MEASURE: { ja: '措置', en: 'measure by the city' },
  NONE: { ja: '受入れ不要', en: 'no admission needed' },
};

export const NEXT_STEP_LABELS: Readonly<Record<NextStepKind, Label>> = {
  HOME: { ja: '自宅', en: 'home' },
  SHORT_STAY: { ja: '短期入所', en: 'short stay' },
  GROUP_HOME: { ja: 'グループホーム', en: 'group home' },
  RESIDENTIAL: { ja: '施設入所', en: 'residential facility' },
  HOSPITAL: { ja: '病院', en: 'hospital' },
  OTHER: { ja: 'その他', en: 'other' },
};

export const TRANSFER_MEANS_LABELS: Readonly<Record<TransferMeans, Label>> = {
  FACILITY_CAR: { ja: '受入施設の車両', en: "the facility's car" },
  BASE_CAR: { ja: '拠点の車両', en: "the base's car" },
  FAMILY_CAR: { ja: '家族の車', en: "the family's car" },
  CARE_TAXI: { ja: '介護タクシー', en: 'care taxi' },
  AMBULANCE: { ja: '救急車', en: 'ambulance' },
  POLICE: { ja: '警察車両', en: 'police car' },
  ON_FOOT: { ja: '徒歩', en: 'on foot' },
  OTHER: { ja: 'その他', en: 'other' },
};

/** 日々の記録の種類, of a stay. */
export const NOTE_KINDS = {
  general: { ja: '全般', en: 'General' },
  meal: { ja: '食事・水分', en: 'Meals and drinks' },
  sleep: { ja: '睡眠・夜間', en: 'Sleep and night' },
  health: { ja: '体調・服薬', en: 'Health and medicine' },
  behaviour: { ja: '行動・気持ち', en: 'Behaviour and mood' },
  family: { ja: '家族・関係者との連絡', en: 'Talks with family and others' },
  incident: { ja: '事故・ヒヤリハット', en: 'Incident or near miss' },
} as const;
export type NoteKind = keyof typeof NOTE_KINDS;
