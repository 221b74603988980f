import { defineWords } from './words.ts';

/** A form of what has versions: kept while it is written, saved over the version it was begun from. */
export const versionedWords = defineWords({
  draftKept: { ja: '書きかけの変更があります', en: 'There are changes you have not saved' },
  changes: { ja: '変更点', en: 'What changes' },
  noChanges: { ja: '変更がありません。', en: 'Nothing has been changed.' },
  mendFirst: { ja: '入力の誤りを直してください。', en: 'Mend the mistakes first.' },
  saved: {
    ja: (n: number) => `第${n}版として保存しました。`,
    en: (n: number) => `Saved as version ${n}.`,
  },
  discard: { ja: '変更を破棄', en: 'Discard the changes' },

  changedTitle: {
    ja: 'ほかの人が先に変更しました',
    en: 'Somebody else has changed this first',
  },
  changedHelp: {
    ja: 'あなたの入力は残っています。相手の変更を見て、どちらを使うか選んでください。',
    en: 'What you typed is kept. See what they changed, and choose which to use.',
  },
  takeTheirs: { ja: '相手の内容を使う（自分の入力は捨てる）', en: 'Use theirs, drop mine' },
  keepMine: { ja: '自分の入力で続ける', en: 'Go on with mine' },
});
