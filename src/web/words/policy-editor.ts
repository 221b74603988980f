import { defineWords } from './words.ts';

/** The form of the policy: what only those see who may change it. */
export const policyEditorWords = defineWords({
  running: {
    ja: '保存すると、次に始まる緊急対応から使われます。進行中の呼び出しは、始まったときの順番のままです。',
    en: 'Once saved it holds for emergencies that begin from then on; those running keep theirs.',
  },
  atTime: {
    ja: (time: string) => `開始から ${time}`,
    en: (time: string) => `${time} from the call`,
  },
  after: { ja: '前の段階から', en: 'After the level before' },
  seconds: { ja: '秒', en: 's' },
  minutes: { ja: '分', en: 'min' },
  first: { ja: 'すぐ', en: 'at once' },
  fixed: {
    ja: '最後の段階は、いつも全員です。だれかが答えるまで終わりません。',
    en: 'The last level is always everyone. It does not end before somebody answers.',
  },
  peopleHelp: { ja: '当番でなくても呼び出します。', en: 'Paged whether on call or not.' },
  everyWay: { ja: 'すべての手段', en: 'Every way' },
  chosenWays: { ja: '選んだ手段だけ', en: 'Only these' },
  waysHelp: {
    ja: '選んだ手段にかかわらず、60秒以内に鳴る手段が1つは使われます。',
    en: 'Whatever is chosen, something that rings is used within 60 s.',
  },
  bothHelp: {
    ja: '先に「対応する」を押した人が担当です。もう1人にも、答えるまで呼び出しを続けます。',
    en: 'The first to take it has it; the other is paged until he or she has answered too.',
  },
  more: { ja: '名前・手段・2人とも', en: 'By name, by way, both' },
  leaseHelp: {
    ja: '「対応する」のあと、この時間記録がなければ、担当者を呼び、次にほかの人を呼びます。',
    en: 'Once taken: after so long without a record the owner is paged, then the others.',
  },
  add: { ja: '段階を追加', en: 'Add a level' },
  remove: { ja: (n: number) => `第${n}段階を削除`, en: (n: number) => `Remove level ${n}` },
  up: { ja: (n: number) => `第${n}段階を上へ`, en: (n: number) => `Level ${n} up` },
  down: { ja: (n: number) => `第${n}段階を下へ`, en: (n: number) => `Level ${n} down` },
  notANumber: { ja: '数字で入力してください。', en: 'Enter a number.' },
  tooLong: { ja: '長すぎます。', en: 'This is too long.' },
  nobody: { ja: '呼び出す人を選んでください。', en: 'Choose whom to page.' },
  noWay: { ja: '手段を1つ以上選んでください。', en: 'Choose at least one way.' },
  reachesNobody: {
    ja: 'この段階は、これから14日のうちに、だれにも届かないときがあります。',
    en: 'Within the next 14 days this level would reach nobody at times.',
  },
  save: { ja: 'この順番を保存', en: 'Save' },
});
