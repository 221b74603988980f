import type { BehaviourBand, Withheld } from './agenda-disclosure.ts';
import type { ItemPurpose, ItemStatus, MeetingStatus, Sight } from './council.ts';

/** Words of the council's meetings: identifier in code → label on screens and papers. */
export const ITEM_PURPOSE: Readonly<Record<ItemPurpose, string>> = {
  NEW: '新規登録',
  RENEWAL: '更新',
  REVIEW: '見直し',
};

export const ITEM_STATUS: Readonly<Record<ItemStatus, string>> = {
  WAITING: '協議前',
  DECIDED: '決定済み',
  DEFERRED: '保留',
  REMOVED: '取り下げ',
};

export const MEETING_STATUS: Readonly<Record<MeetingStatus, string>> = {
  PLANNED: '予定',
  HELD: '終了',
  CANCELLED: '中止',
};

/** What an organisation at the table sees before the decision. */
export const SIGHT: Readonly<Record<Sight, string>> = {
  NOTHING: '開示しない',
  ANONYMOUS: '匿名で開示',
  NAMED: '氏名も開示',
};

export const BEHAVIOUR_BAND: Readonly<Record<BehaviourBand, string>> = {
  BELOW_10: '10点未満',
  '10_TO_17': '10〜17点',
  '18_AND_OVER': '18点以上',
};

export const AGE_BAND = {
  UNDER_6: '6歳未満',
  '6_TO_17': '6〜17歳',
  '18_TO_39': '18〜39歳',
  '40_TO_64': '40〜64歳',
  '65_AND_OVER': '65歳以上',
} as const;

/** Why no more than a number is seen. */
export const WITHHELD: Readonly<Record<Withheld, string>> = {
  'consent-missing': '有効な同意がないため、内容は示しません。',
  'council-not-consented': '協議会への提供に同意がないため、内容は示しません。',
  'other-ward': 'ほかの区の登録になったため、内容は示しません。',
};
