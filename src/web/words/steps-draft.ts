import { defineWords } from './words.ts';

/** What is half written in the form of a step, and what of a call was left over. */
export const stepDraftWords = defineWords({
  restored: {
    ja: (time: string) => `${time} に書いていた続きです。まだ記録されていません。`,
    en: (time: string) => `This was being written at ${time}. It is not recorded yet.`,
  },
  discard: { ja: '破棄', en: 'Discard' },
  discardTitle: { ja: '書きかけの内容を破棄しますか', en: 'Discard what you have written?' },
  discardWhat: {
    ja: 'この欄に入力した内容は消え、元に戻せません。',
    en: 'What was typed into this form is gone for good.',
  },
  discardDo: { ja: '破棄する', en: 'Discard it' },
  unsaved: {
    ja: '下書きを保存できていません（この端末には残っています）',
    en: 'The draft is not saved yet (kept on this device)',
  },
  callSince: {
    ja: 'この電話は、先に送った内容ですでに記録されていました',
    en: 'This call had been recorded already, as it was sent first',
  },
  joined: {
    ja: 'この電話は、進んでいるこの緊急対応に追加しました',
    en: 'This call was added to this emergency, which was running already',
  },
  joinedHelp: {
    ja: '内容は経過に「再度の入電」として残り、担当者（未定なら当番）を呼び出しました。',
    en: 'It stands in the record as “called again”. Whoever has it, or is on call, was paged.',
  },
  sinceCase: {
    ja: (name: string) => `本人を ${name} さんとしたことは未確定です。登録照会で確定してください。`,
    en: (name: string) => `That it is ${name} is not settled yet: confirm it when you look it up.`,
  },
  sinceNoCase: {
    ja: '本人の選択を外したことは反映されていません。登録照会で選び直してください。',
    en: 'That it is somebody else is not recorded: choose again when you look the person up.',
  },
  sinceCalledAt: {
    ja: '入電時刻の変更は反映されていません。必要ならメモに書いてください。',
    en: 'The other time of the call is not recorded: write it as a note if it matters.',
  },
  sinceOnLine: {
    ja: 'あなたが担当することは反映されていません。担当の欄で引き受けてください。',
    en: 'That you take it is not recorded: take it where its owner stands.',
  },
  sincePaged: {
    ja: '先に送ったとおり、あなたの担当です。代わるときは担当の欄で引き継いでください。',
    en: 'It is yours, as it was sent first. Hand it over where its owner stands.',
  },
  seen: { ja: '確認しました', en: 'I have seen this' },
});
