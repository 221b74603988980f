import { defineWords } from './words.ts';

/** 抹消と消去: the end of a case. */
export const closingWords = defineWords({
  title: { ja: '抹消と保存期間', en: 'Closing and keeping' },
  kept: {
    ja: (years: number, day: string) =>
      `登録の内容・履歴・同意・添付は、区と相談支援事業所だけが見られる形で${years}年間（${day}まで）保存します。その後、氏名などの個人の情報を区の職員が消去します。登録番号・状態・日付は統計のために残ります。`,
    en: (years: number, day: string) =>
      `Contents, history, consents and papers are kept for ${years} years (until ${day}), seen by ward and office only. Then the ward erases everything about the person; number, status and dates stay for the figures.`,
  },
  closedOn: { ja: '抹消した日', en: 'Closed on' },
  reason: { ja: '理由', en: 'Reason' },
  keepUntil: { ja: '保存期間', en: 'Kept until' },
  until: { ja: (day: string) => `${day}まで`, en: (day: string) => day },
  undo: { ja: '抹消の取消し', en: 'Undo the closing' },
  undoTitle: { ja: '抹消を取り消しますか', en: 'Undo the closing?' },
  undoRegistered: {
    ja: '登録は「停止」に戻ります。内容を確かめ、「再開する」を押すと登録済になります。撤回されていない同意は元のとおり有効になります。取り下げられた打診と体験利用は戻りません。',
    en: 'The case is suspended: look at it, then take it up again. A consent that was not withdrawn holds as before. Offers and trial stays that were ended stay ended.',
  },
  undoOther: {
    ja: '登録は「作成中」に戻ります。撤回されていない同意は元のとおり有効になります。取り下げられた打診と体験利用は戻りません。',
    en: 'The case is a draft again. A consent that was not withdrawn holds as before. Offers and trial stays that were ended stay ended.',
  },
  undoHelp: {
    ja: 'まちがえて抹消したときは、今日の24時までなら取り消せます。',
    en: 'A closing by mistake can be undone until midnight.',
  },
  erase: { ja: '消去する', en: 'Erase' },
  eraseTitle: { ja: 'この人の情報をすべて消去しますか', en: 'Erase everything about this person?' },
  eraseHelp: {
    ja: '保存期間が過ぎました。氏名・生年月日・内容・履歴の記載・同意や決定の文・電話番号・添付を消去します。元には戻せません。登録番号・状態・区・日付だけが残ります。',
    en: 'It was kept long enough. Name, birth date, contents, versions, free texts, telephone numbers and papers are erased for good; number, status, ward and dates stay.',
  },
  eraseNumber: {
    ja: (number: string) => `確認のため、登録番号（${number}）を入力してください`,
    en: (number: string) => `Type the registration number (${number}) to confirm`,
  },
  eraseWhy: { ja: '登録番号を入力してください。', en: 'Type the registration number.' },
  erased: {
    ja: (day: string) => `${day}に消去しました。個人の情報は残っていません。`,
    en: (day: string) => `Erased on ${day}. Nothing of the person is left.`,
  },
  wardOnly: { ja: '消去は区の職員が行います。', en: 'The ward erases it.' },
});
