import { defineWords } from './words.ts';

/** Who says no, who gives it back, and who is still waited for. */
export const ownerWords = defineWords({
  cannot: { ja: '対応できない', en: 'I cannot' },
  cannotTitle: { ja: '対応できないと伝えますか', en: 'Say that you cannot come?' },
  cannotWhat: {
    ja: '次の人をすぐに呼び出します。あなたは、最後の段階まで呼び出されません。',
    en: 'The next person is paged at once; you are not paged again before the last level.',
  },
  cannotDo: { ja: '伝えて次の人を呼び出す', en: 'Say so, and page the next one' },
  giveBack: { ja: '担当を返す', en: 'Give it back' },
  giveBackTitle: { ja: '担当を返しますか', en: 'Give it back?' },
  giveBackWhat: {
    ja: 'あなたの担当を外し、ほかの人をすぐに呼び出します。',
    en: 'It is taken off you, and others are paged at once.',
  },
  giveBackDo: { ja: '返して呼び出す', en: 'Give it back and page' },
  declined: {
    ja: (names: string) => `対応できないとの返事：${names}`,
    en: (names: string) => `Cannot come: ${names}`,
  },
  secondWanted: {
    ja: (names: string) => `2人目の応答を待っています：${names}`,
    en: (names: string) => `A second one must answer: ${names}`,
  },
  secondHelp: {
    ja: 'どなたか1人が答えるまで、呼び出しを続けます。',
    en: 'They are paged until one of them answers.',
  },
});
