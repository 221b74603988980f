import type { Label } from './labels.ts';

/** 満床のとき: where one turns, as the record and the screens call it (DOMAIN.md §4). */
export const RUNG_LABELS = {
  'secured-rooms': { ja: '確保居室（もう一度電話）', en: 'the secured rooms, once more' },
  'other-short-stay': {
    ja: 'ほかの短期入所（定員超過の特例を相談）',
    en: 'other short stays (exception to their capacity)',
  },
  'familiar-place': {
    ja: 'なじみの通所先・グループホームでの宿泊',
    en: 'a familiar day service or group home, overnight',
  },
  'support-at-home': {
    ja: '自宅での支援（重度訪問介護・駆けつけ）',
    en: 'support at home',
  },
  'next-ward': { ja: '隣の区・市外の施設', en: 'the next ward, or outside the city' },
  medical: { ja: '医療型短期入所・入院', en: 'medical short stay, or hospital' },
  city: { ja: '市・区への相談、措置', en: 'the city: consultation or a measure' },
} as const satisfies Record<string, Label>;

/** What came of a call. */
export const CALL_OUTCOME_LABELS = {
  refused: { ja: '受入れ不可', en: 'refused' },
  'no-answer': { ja: '応答なし', en: 'no answer' },
  'calls-back': { ja: '折り返し待ち', en: 'will call back' },
  agreed: { ja: '引き受けた', en: 'agreed' },
  'not-applicable': { ja: '対象外', en: 'not applicable' },
} as const satisfies Record<string, Label>;
