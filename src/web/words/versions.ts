import { defineWords } from './words.ts';

/** What came before. */
export const versionsWords = defineWords({
  versions: { ja: 'これまでの版', en: 'Versions' },
  noVersions: {
    ja: 'まだ変更されていません。初めからの設定が使われています。',
    en: 'Nothing has been changed yet: what came with the program holds.',
  },
  version: {
    ja: (n: number) => (n === 0 ? '初めからの設定' : `第${n}版`),
    en: (n: number) => (n === 0 ? 'as it came' : `version ${n}`),
  },
  by: { ja: (name: string) => name, en: (name: string) => `by ${name}` },
  current: { ja: '使用中', en: 'in force' },
  use: {
    ja: (n: number) => `第${n}版の内容を編集欄に入れる`,
    en: (n: number) => `Edit from version ${n}`,
  },
});
