import { defineWords } from './words.ts';

/** The five facts of a room as its own staff read them. */
export const roomFactsWords = defineWords({
  facts: { ja: '打診に必要な5つの確認', en: 'The five facts of the room' },
  physical: { ja: '部屋', en: 'Room' },
  staffed: { ja: '職員体制', en: 'Staff' },
  accepting: { ja: '受入れ', en: 'Accepting' },
  fresh: { ja: '報告', en: 'Report' },
  unoccupied: { ja: '予約・利用', en: 'Booked' },
  there: { ja: 'あり', en: 'there' },
  notThere: { ja: 'なし', en: 'none' },
  possible: { ja: 'できる', en: 'yes' },
  stopped: { ja: '停止中', en: 'stopped' },
  none: { ja: 'なし', en: 'no' },
  closed: { ja: '休止期間', en: 'closed' },
  unknown: { ja: '不明', en: 'not known' },
});
