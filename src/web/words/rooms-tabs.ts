import { defineWords } from './words.ts';

/** The ways between the pages about rooms. */
export const roomsTabsWords = defineWords({
  pages: { ja: '居室の画面', en: 'Pages about rooms' },
  now: { ja: '今の空き', en: 'Rooms now' },
  plan: { ja: '居室の予定表', en: 'Rooms over days' },
  reports: { ja: '空き状況の一斉照会', en: 'Report now' },
  facilities: { ja: '施設', en: 'Facilities' },
  ownFacility: { ja: '施設の設定', en: 'Our facility' },
  trials: { ja: '体験利用', en: 'Trial stays' },
  tasks: { ja: '振り返りの課題', en: 'Tasks of reviews' },
  declines: { ja: '不可の理由', en: 'Refusals' },
  fallback: { ja: '満床のときの連絡先', en: 'When all rooms are full' },
  rules: { ja: '照合のルール', en: 'Matching rules' },
});
