import { defineProblems } from '../platform/problem.ts';

/** Refusals that somebody can meet who links or merges cases. */
export const mergingProblems = defineProblems({
  'link-with-itself': {
    status: 422,
    ja: '同じ登録どうしは関連付けできません。別の登録を選んでください。',
    en: 'A case cannot be linked or merged with itself. Choose another one.',
  },
  'already-linked': {
    status: 409,
    ja: 'この2つの登録はすでに関連付けられています。',
    en: 'These two cases are linked already.',
  },
  'no-such-link': {
    status: 404,
    ja: 'この関連付けは見つかりません。すでに取り消された可能性があります。',
    en: 'There is no such link; it may have been undone.',
  },
  'merge-in-emergency': {
    status: 409,
    ja: 'どちらかの方に進行中の緊急対応があるため、統合できません。終結してから統合してください。',
    en: 'One of them has a running emergency: merge once it is closed.',
  },
  'merge-before-trial': {
    status: 409,
    ja: 'どちらかの方に予定された体験利用があるため、統合できません。終わるか取り消してから統合してください。',
    en: 'One of them has a planned trial stay: merge once it is over or cancelled.',
  },
  'merge-choice-unknown': {
    status: 422,
    ja: '選ばれた項目に違いがありません。両方の内容を読み直してください。',
    en: 'A field was chosen that does not differ. Read both again.',
  },
  'merge-does-not-fit': {
    status: 422,
    ja: '合わせた一覧が長すぎます。どちらか一方を選んでください。',
    en: 'A list that was put together is too long: choose one of the two.',
  },
});
