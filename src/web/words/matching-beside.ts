import { defineWords } from './words.ts';

/** What stands beside the ranking: whom to call first, who else wants a room, and by what rules. */
export const matchingBesideWords = defineWords({
  phoneTitle: {
    ja: (n: number) => `電話で確認してから（${n} か所）`,
    en: (n: number) => `Phone first (${n})`,
  },
  phoneHelp: {
    ja: '条件に合う見込みがありますが、分からないことや古い報告があります。自動では打診しません。電話で確かめ、報告を書きとってから打診してください。',
    en: 'They may fit, but something is unknown or old. The house does not ask them by itself: call, write down what they say, then offer.',
  },
  phoneWhy: { ja: '確かめる理由', en: 'Why to call' },
  phoneAsk: { ja: '電話で聞くこと', en: 'Ask on the phone' },
  report: { ja: '報告を書きとる', en: 'Write their report' },
  offerAfterCall: { ja: '確認できたので打診', en: 'Confirmed: offer a room' },

  others: {
    ja: (n: number) => `ほかに ${n} 件の緊急事案も、この部屋を候補にしています`,
    en: (n: number) =>
      n === 1
        ? 'Another emergency wants this room too'
        : `${n} other emergencies want this room too`,
  },
  isAsked: { ja: '打診中', en: 'being asked there' },
  openOther: {
    ja: (number: string) => `${number}を開く`,
    en: (number: string) => `Open ${number}`,
  },
  byHandFree: {
    ja: '自動の打診はこの順を守ります。個別の打診は、いつでもできます。',
    en: 'The house keeps to this order when it asks by itself; you can offer by hand at any time.',
  },
  yielded: {
    ja: (facility: string, number: string) =>
      `${facility}への自動の打診は、先に進める事案（${number}）のために待っています。`,
    en: (facility: string, number: string) =>
      `${facility} is not asked for now: ${number} goes first.`,
  },
  yieldedUnknown: { ja: '別の事案', en: 'another emergency' },
  yieldedHelp: {
    ja: '長くても15分で打診します。急ぐときは、施設の「打診する」を押してください。',
    en: 'It is asked after 15 minutes at the latest. If that is too long, ask it yourself.',
  },

  orderTitle: {
    ja: (version: string) => `この順になった理由（ルール：${version}）`,
    en: (version: string) => `Why in this order (rules: ${version})`,
  },
  orderHelp: {
    ja: '条件に合う施設を、上から順に比べています。上で差がつけば、下は見ません。',
    en: 'Facilities that fit are compared from the top; a difference there decides.',
  },
  older: {
    ja: 'この候補は、今とは別の版のルールで並んでいます。照合をやり直すと、今のルールになります。',
    en: 'This ranking was made by another version of the rules. Rank again to use those in force.',
  },
  builtIn: { ja: '初めからのルール', en: 'as they came' },
  version: { ja: (n: string) => `第${n}版`, en: (n: string) => `version ${n}` },
  tryRules: { ja: 'ルールを変えて試す', en: 'Try other rules' },
});
