import { defineWords } from './words.ts';

/** The words around the fields of a case: saving, drafts, rows, what others have changed. */
export const caseFormWords = defineWords({
  newCase: { ja: '事前登録の新規作成', en: 'Register a person' },
  newCaseHelp: {
    ja: 'まず本人を登録します。障害・医療・連絡先などは、登録したあとに少しずつ書き足せます。',
    en: 'Register the person first. Everything else can be added later, a little at a time.',
  },
  create: { ja: '登録して続ける', en: 'Register and go on' },
  toList: { ja: '一覧へ戻る', en: 'Back to the list' },
  toCase: {
    ja: (name: string) => (name ? `${name} さんの登録へ戻る` : '登録へ戻る'),
    en: (name: string) => `Back to ${name || 'the case'}`,
  },
  sections: { ja: '登録の項目', en: 'Sections' },
  chooseSection: { ja: '項目（選ぶと移ります）', en: 'Section (choosing one opens it)' },
  filled: { ja: '入力あり', en: 'filled' },
  empty: { ja: '未入力', en: 'empty' },
  draft: { ja: '下書き', en: 'draft' },
  saveNext: { ja: '保存して次へ', en: 'Save, next section' },
  saveBack: { ja: '保存して戻る', en: 'Save and go back' },
  saveKey: { ja: 'Alt+S でも保存して次へ進みます。', en: 'Alt+S saves and goes on as well.' },
  lastSection: { ja: '最後の項目です。', en: 'This is the last section.' },
  noSuchSection: { ja: 'この項目はありません', en: 'There is no such section' },
  readersOnly: {
    ja: '編集できるのは区職員と相談支援事業所の職員です。',
    en: 'Ward staff and consultation staff keep the register.',
  },
  closed: { ja: '抹消された登録は変更できません。', en: 'A closed case cannot be changed.' },
  notSaid: { ja: '未確認', en: 'not asked' },
  choose: { ja: '選んでください', en: 'Choose' },
  someExist: { ja: 'あり', en: 'yes' },
  noneExist: { ja: 'なし', en: 'none' },
  yes: { ja: 'はい', en: 'yes' },
  no: { ja: 'いいえ', en: 'no' },

  draftRestored: { ja: '下書きに戻しました', en: 'Your draft is back' },
  draftOf: {
    ja: (time: string) => `${time} に入力したところからの続きです。まだ登録には保存していません。`,
    en: (time: string) => `It is as you left it at ${time}, and not saved to the case yet.`,
  },
  discard: { ja: '下書きを捨てる', en: 'Discard the draft' },
  discardTitle: { ja: '下書きを捨てますか', en: 'Discard the draft?' },
  discardSaved: {
    ja: 'この項目に入力した内容が消え、保存済みの内容に戻ります。元には戻せません。',
    en: 'What you typed in this section is lost; it is again as it was saved.',
  },
  discardNew: {
    ja: '入力した内容がすべて消えます。元には戻せません。',
    en: 'Everything you typed is lost.',
  },
  draftSaved: {
    ja: (time: string) => `下書きを保存しました ${time}`,
    en: (time: string) => `Draft kept ${time}`,
  },
  draftSaving: { ja: '下書きを保存しています…', en: 'Keeping the draft …' },
  draftLost: {
    ja: '下書きをまだ送れていません。この端末には残っています。',
    en: 'The draft has not reached the server yet. This device has it.',
  },

  conflictTitle: { ja: 'ほかの人が先に保存しました', en: 'Somebody else saved first' },
  conflictChanged: {
    ja: (fields: string) => `変わった項目: ${fields}`,
    en: (fields: string) => `Changed: ${fields}`,
  },
  conflictKept: {
    ja: '入力した内容はそのまま残っています。',
    en: 'What you typed is still here.',
  },
  conflictNone: {
    ja: 'あなたが直した欄とは重なっていません。最新の内容に、あなたの入力を重ねて保存できます。',
    en: 'None of the fields you changed. You can save again: yours goes on top of the newest.',
  },
  conflictChoose: {
    ja: '同じ欄が書き換えられています。両方を見て、どちらを残すか選んでください。',
    en: 'The same fields were changed. Look at both and choose which to keep.',
  },
  conflictList: {
    ja: 'どちらを選んでも、重ならない追加や変更は両方とも残ります。',
    en: 'Whichever you choose, what does not clash stays of both.',
  },
  conflictHeld: {
    ja: 'この項目の変更を確かめてから、もう一度保存してください。',
    en: 'Look at what changed in this section, then save again.',
  },
  changedHere: { ja: 'この項目で変わったところ', en: 'Changed in this section' },
  changedElsewhere: { ja: 'ほかの項目で変わったところ', en: 'Changed elsewhere in the case' },
  savedBy: {
    ja: (who: string, when: string) => `${who}　${when} に保存`,
    en: (who: string, when: string) => `${who}, saved ${when}`,
  },
  house: { ja: 'システム', en: 'the system' },
  takenIn: { ja: '確認した（自分の入力に取り込む）', en: 'Seen: take it into my form' },
  seen: { ja: '確認した', en: 'Seen' },
  whatWas: { ja: '変更前', en: 'Before' },
  reason: { ja: '変更の理由（任意）', en: 'Why it is changed (optional)' },
  reasonHelp: {
    ja: '「版と変更点」に残ります。',
    en: 'It is kept beside the version.',
  },
  lookAtBoth: { ja: '最新を読み込んで見比べる', en: 'Load the newest and compare' },
  mine: { ja: '自分の入力', en: 'Yours' },
  theirs: { ja: '保存されている内容', en: 'As it is saved now' },
  keepMine: { ja: '自分の入力を残す', en: 'Keep mine' },
  takeTheirs: { ja: '保存されている内容にする', en: 'Take the saved one' },
  blank: { ja: '（空欄）', en: '(empty)' },
  listJoin: { ja: '、', en: ', ' },

  addRow: { ja: (one: string) => `${one}を追加`, en: (one: string) => `Add: ${one}` },
  rowNo: {
    ja: (one: string, n: number) => `${one}${n}`,
    en: (one: string, n: number) => `${one} ${n}`,
  },
  up: { ja: '上へ', en: 'Up' },
  down: { ja: '下へ', en: 'Down' },
  removeRow: { ja: '外す', en: 'Remove' },
  ofRow: {
    ja: (row: string, act: string) => `${row}を${act}`,
    en: (row: string, act: string) => `${act}: ${row}`,
  },
  removed: {
    ja: (row: string) => `${row}を外しました`,
    en: (row: string) => `Removed: ${row}`,
  },
  undo: { ja: '元に戻す', en: 'Undo' },
  moved: {
    ja: (place: number) => `${place}番目に移しました`,
    en: (place: number) => `Moved to place ${place}`,
  },
  rowsFull: {
    ja: (most: number) => `${most}件までです。使わないものを外すと追加できます。`,
    en: (most: number) => `At most ${most}. Remove one that is not needed to add another.`,
  },
  noRows: { ja: 'まだありません。', en: 'None yet.' },
  someWithoutRows: {
    ja: '「あり」のときは、分かるものを1つ以上入力してください。入力がないと「未確認」として保存されます。',
    en: 'Add at least one. Without any, this is saved as not asked.',
  },
  rowsNotKept: {
    ja: (n: number) => `入力済みの${n}件は保存されません。「あり」に戻すと残ります。`,
    en: (n: number) => `${n} entries are not saved unless you go back to "yes".`,
  },
  understood: {
    ja: (day: string) => `→ ${day}`,
    en: (day: string) => `→ ${day}`,
  },
  understoodBirth: {
    ja: (day: string, years: number) => `→ ${day}（${years}歳）`,
    en: (day: string, years: number) => `→ ${day} (aged ${years})`,
  },
  phoneNo: { ja: (n: number) => `電話${n}`, en: (n: number) => `Telephone ${n}` },

  points: { ja: (n: number) => `${n}点`, en: (n: number) => `${n}` },
  sum: { ja: (n: number) => `合計 ${n} / 24点`, en: (n: number) => `Sum ${n} of 24` },
  scored: { ja: (n: number) => `12項目中 ${n}項目`, en: (n: number) => `${n} of 12 items` },
  severe: { ja: '強度行動障害', en: 'severe behaviour' },
  severeUpper: { ja: '強度行動障害（18点以上）', en: 'severe behaviour (18 and over)' },
  totalDiffers: {
    ja: (total: number) => `下の合計点（${total}点）と違います。合計点のほうが使われます。`,
    en: (total: number) => `The sum stated below (${total}) differs, and counts.`,
  },

  facilityFound: {
    ja: (n: number) => `候補 ${n} 件。上下の矢印で選べます。`,
    en: (n: number) => `${n} found. Choose with the arrow keys.`,
  },
  facilityNone: {
    ja: '一覧にありません。このまま名前だけで保存します。',
    en: 'Not listed: kept by its name alone.',
  },
  facilityListed: { ja: '施設一覧から選択済み', en: 'chosen from the list' },
  facilityUnnamed: {
    ja: '一覧の施設（名称の記録なし）',
    en: 'a facility of the list (no name kept)',
  },
});
