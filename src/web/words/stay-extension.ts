import { defineWords } from './words.ts';

/** A later end of a stay: asked for by the facility or the base, answered by the base. */
export const extensionWords = defineWords({
  ask: { ja: '延長を拠点に頼む', en: 'Ask the base for more time' },
  askHelp: {
    ja: '受入れを長くするには、拠点の承認が必要です。頼むと、当番のコーディネーターか拠点管理者に通知します。急ぐときは拠点へ電話してください。',
    en: 'The base approves a longer stay: whoever is on call there is told. Call if it is urgent.',
  },
  newEnd: { ja: '新しい終了日時', en: 'New end' },
  plannedEnd: {
    ja: (time: string) => `今の予定：${time}`,
    en: (time: string) => `Planned now: ${time}`,
  },
  reason: { ja: '理由', en: 'Why' },
  askDo: { ja: '延長を頼む', en: 'Ask for it' },
  askWhy: {
    ja: '新しい終了日時と理由を書いてください。',
    en: 'Write the new end, and why.',
  },

  requestTitle: { ja: '延長の承認待ち', en: 'An extension waits for an approval' },
  requestUntil: {
    ja: (end: string, who: string) => `${end}まで延長したいと${who}さんが依頼しました。`,
    en: (end: string, who: string) => `${who} asks for an extension until ${end}.`,
  },
  requestWaits: {
    ja: '承認されるまで、終了予定は変わりません。',
    en: 'The planned end stays as it is until it is approved.',
  },
  requestOwn: {
    ja: 'あなたの依頼です。ほかのコーディネーターか拠点管理者が承認します。',
    en: 'You asked for it: another coordinator or a manager approves it.',
  },
  requestManager: {
    ja: '14日を超えるため、拠点管理者が承認します。',
    en: 'Beyond 14 days a base manager approves it.',
  },
  approve: { ja: '延長を承認する', en: 'Approve the extension' },
  refuse: { ja: '承認しない', en: 'Refuse it' },
  takeBack: { ja: '依頼を取り下げる', en: 'Take the request back' },
  refuseReason: { ja: '承認しない理由', en: 'Why it is refused' },
  takeBackReason: { ja: '取り下げる理由', en: 'Why it is taken back' },
  refuseWhy: { ja: '理由を書いてください。', en: 'Say why.' },

  refused: { ja: '延長は承認されませんでした', en: 'The extension was refused' },
  refusedUntil: {
    ja: (end: string) => `${end}までの延長の依頼です。終了予定は変わりません。`,
    en: (end: string) => `It was asked for until ${end}. The planned end stays as it is.`,
  },
  answeredBy: {
    ja: (who: string, time: string) => `${who}さんの回答（${time}）`,
    en: (who: string, time: string) => `Answered by ${who}, ${time}`,
  },
});
