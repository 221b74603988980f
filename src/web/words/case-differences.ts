import { defineWords } from './words.ts';

/** What became of a field, or of an entry of a list. */
export const differenceWords = defineWords({
  before: { ja: '変更前', en: 'Before' },
  after: { ja: '変更後', en: 'After' },
  nothing: { ja: '（空欄）', en: '(empty)' },
  added: { ja: '追加', en: 'Added' },
  removed: { ja: '削除', en: 'Removed' },
  edited: { ja: '変更', en: 'Changed' },
  moved: { ja: '順番', en: 'Order' },
  rowNo: {
    ja: (one: string, n: number) => `${one}${n}`,
    en: (one: string, n: number) => `${one} ${n}`,
  },
  fromTo: {
    ja: (from: number, to: number) => `${from}番目から${to}番目へ`,
    en: (from: number, to: number) => `from place ${from} to ${to}`,
  },
  same: { ja: '違いはありません。', en: 'There is no difference.' },
});
