import { defineWords } from './words.ts';

/** What a case lacks for its next status. */
export const lackingWords = defineWords({
  lacking: {
    ja: (status: string) => `「${status}」に足りないもの`,
    en: (status: string) => `Missing for “${status}”`,
  },
  lackingHelp: {
    ja: '登録の決まりで、次の状態に必要とされている項目です。',
    en: 'The rules of the register want these before the next status.',
  },
  inSection: { ja: (section: string) => `（${section}）`, en: (section: string) => `(${section})` },
  fillIn: { ja: '入力する', en: 'Fill in' },
  fillInField: {
    ja: (field: string) => `${field}を入力する`,
    en: (field: string) => `Fill in ${field}`,
  },
});
