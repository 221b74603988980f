import { defineWords } from './words.ts';

/** Two registrations of one person become one. */
export const caseMergeWords = defineWords({
  title: { ja: '二重登録の統合', en: 'Merge two registrations' },
  back: { ja: '登録へ戻る', en: 'Back to the case' },
  help: {
    ja: '同じ方の2つの登録を1つにします。残す登録の内容に、もう一方から使う項目を選んで加えます。',
    en: 'Two registrations of one person become one: choose what the kept one takes from the other.',
  },
  kept: { ja: '残す登録', en: 'The one that is kept' },
  other: { ja: '統合して抹消する登録', en: 'The one that is closed' },
  swap: { ja: '残すほうを入れ替える', en: 'Keep the other one instead' },
  differing: {
    ja: (n: number) => `内容が違う項目（${n}）`,
    en: (n: number) => `Fields that differ (${n})`,
  },
  noneDiffers: {
    ja: '内容の違いはありません。そのまま統合できます。',
    en: 'Nothing differs: they can be merged as they are.',
  },
  useKept: { ja: '残す登録の内容', en: 'what the kept one says' },
  useOther: { ja: 'もう一方の内容', en: 'what the other says' },
  useBoth: { ja: '両方を合わせる', en: 'both, each once' },
  blank: { ja: '（空欄）', en: '(empty)' },
  what: { ja: '統合するとこうなります', en: 'What merging does' },
  whatLines: {
    ja: 'もう一方の登録は「抹消（重複登録の統合）」になり、編集も開示もできなくなります。その同意は引き継がれません。\n電話番号と体験利用先は、残す登録に引き継がれます。\n履歴と版は両方とも残り、残す登録の画面から読めます。',
    en: 'The other registration is closed: no longer edited, shown to nobody outside. Its consents are not taken over.\nTelephone numbers and places of trial stays go on with the kept one.\nBoth histories stay, to be read from the kept case.',
  },
  reason: { ja: '統合の理由', en: 'Why they are merged' },
  reasonHelp: {
    ja: '履歴に残ります。例: 同じ方が区と相談支援事業所で別々に登録されていた。',
    en: 'It stays in the history.',
  },
  needReason: { ja: '統合の理由を書いてください。', en: 'Say why they are merged.' },
  merge: { ja: '統合する', en: 'Merge' },
  confirmTitle: { ja: '2つの登録を統合しますか', en: 'Merge the two registrations?' },
  confirmHelp: {
    ja: (kept: string, other: string) =>
      `登録 ${other} を ${kept} に統合し、${other} を抹消します。統合は取り消せません。`,
    en: (kept: string, other: string) =>
      `Registration ${other} is put into ${kept} and closed. This cannot be undone.`,
  },
  wardOnly: { ja: '統合は区の職員が行います。', en: 'Merging is done by the staff of the ward.' },
});
