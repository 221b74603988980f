import { defineWords } from './label.ts';

/** Answers that need no screen to be said. */
export const caseFormLabels = defineWords({
  yes: { ja: 'はい', en: 'yes' },
  no: { ja: 'いいえ', en: 'no' },
  none: { ja: 'なし', en: 'none' },
  chosen: { ja: '選択済み', en: 'chosen' },
});
