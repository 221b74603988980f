import type { DuplicateReason } from '../../priority-cases/finding/duplicate-score.ts';
import type { Labels } from './both.ts';
import { defineWords } from './label.ts';

/** Who may be on the register already. */
export const caseDuplicateWords = defineWords({
  title: { ja: 'すでに登録されている方かもしれません', en: 'Perhaps on the register already' },
  help: {
    ja: '同じ方かどうかを確かめてください。別の方なら、このまま登録できます。',
    en: 'Look whether it is the same person. If it is not, go on with the registration.',
  },
  count: {
    ja: (n: number) => `似た登録が${n}件あります。`,
    en: (n: number) => (n === 1 ? '1 similar registration.' : `${n} similar registrations.`),
  },
  open: {
    ja: (name: string) => `${name} さんの登録を開く`,
    en: (name: string) => `Open the registration of ${name}`,
  },
  inNewTab: { ja: '（新しいタブ）', en: '(new tab)' },
});

export const duplicateReasons: Labels<DuplicateReason> = {
  SAME_NAME: { ja: '氏名が同じ', en: 'same name' },
  SAME_READING: { ja: '読みが同じ', en: 'same reading' },
  SIMILAR_NAME: { ja: '読みが似ている', en: 'similar reading' },
  SAME_BIRTH: { ja: '生年月日が同じ', en: 'same birth date' },
  SAME_PHONE: { ja: '電話番号が同じ', en: 'same telephone number' },
  SIMILAR_ADDRESS: { ja: '住所が近い', en: 'near address' },
};
