import type { ExportFormat } from '../../case-exchange/export-format.ts';
import type { Labels } from './both.ts';
import { defineWords } from './words.ts';

/** Taking the register out as a file. */
export const caseExportWords = defineWords({
  title: { ja: '事前登録の書出し', en: 'Taking the register out' },
  intro: {
    ja: '選んだ方の選んだ項目を、表計算ソフトで開けるファイルにします。見出しは取込みと同じなので、直してそのまま取り込めます。',
    en: 'The columns that you choose, of those whom you choose, as a file for a spreadsheet. The headings are those of the import: it can be corrected and read in again.',
  },
  notKeeper: {
    ja: '書出しは、区と相談支援事業所の職員が行います。',
    en: 'Only staff of the ward and of consultation offices take the register out.',
  },
  who: { ja: '1. だれを', en: '1. Whom' },
  status: { ja: '状態', en: 'Status' },
  allStatuses: { ja: 'すべて', en: 'All' },
  ward: { ja: '担当区', en: 'Ward' },
  allWards: { ja: 'すべて', en: 'All' },
  lacks: { ja: '足りないもの', en: 'What they lack' },
  renewalDue: { ja: '更新期限が近い', en: 'renewal due' },
  consentMissing: { ja: '同意なし', en: 'no consent' },
  paperOverdue: { ja: '同意の書面が期限切れ', en: 'paper of the consent overdue' },
  noCrisisPlan: { ja: '緊急時計画なし', en: 'no crisis plan' },
  noTrialStay: { ja: '体験利用なし', en: 'no trial stay' },
  columns: { ja: '2. どの項目を', en: '2. Which columns' },
  columnsHelp: {
    ja: '要る項目だけにしてください。選び方はこの端末に残ります。',
    en: 'Only what is needed. The choice is remembered in this browser.',
  },
  all: { ja: 'すべて選ぶ', en: 'All' },
  none: { ja: 'すべて外す', en: 'None' },
  forReturn: { ja: '取込みに要る項目を加える', en: 'Add what the import needs' },
  chosenOf: {
    ja: (chosen: number, all: number) => `${all}項目のうち${chosen}項目`,
    en: (chosen: number, all: number) => `${chosen} of ${all}`,
  },
  allOf: {
    ja: (group: string) => `${group}をすべて選ぶ`,
    en: (group: string) => `All of ${group}`,
  },
  noneOf: {
    ja: (group: string) => `${group}をすべて外す`,
    en: (group: string) => `None of ${group}`,
  },
  notReturning: {
    ja: (columns: string) => `このままでは取り込み直せません。足りない項目：${columns}`,
    en: (columns: string) => `Such a file cannot be read in again. It lacks: ${columns}`,
  },
  person: { ja: '本人', en: 'Person' },
  disability: { ja: '障害・行動', en: 'Disability, behaviour' },
  medical: { ja: '医療的ケア・移動', en: 'Medical care, mobility' },
  people: { ja: '意思疎通・家族・連絡先', en: 'Communication, family, contacts' },
  health: { ja: '病気・薬・禁忌', en: 'Illness, medicine, what to avoid' },
  plan: { ja: '支援・想定事態', en: 'Support, anticipated events' },
  consent: { ja: '同意', en: 'Consent' },
  notes: { ja: '備考', en: 'Notes' },
  standing: { ja: '登録の状態（取込みでは読みません）', en: 'Standing (not read by the import)' },
  format: { ja: '3. どの形で', en: '3. In which form' },
  reason: { ja: '4. 何のために', en: '4. What for' },
  needColumns: { ja: '項目を1つ以上選んでください。', en: 'Choose one column at least.' },
  needReason: { ja: '用途を選んでください。', en: 'Choose what it is for.' },
  check: { ja: '内容を確かめる', en: 'Look at what it will hold' },
  nobody: { ja: '当てはまる方がいません', en: 'There is nobody like that' },
  nobodyHelp: { ja: '「だれを」の条件を変えてください。', en: 'Choose others under "Whom".' },
  confirmTitle: { ja: (n: number) => `${n}人を書き出します`, en: (n: number) => `${n} persons` },
  sensitive: {
    ja: '障害・医療などの要配慮個人情報を含むファイルです',
    en: 'The file holds data on disability and health',
  },
  sensitiveHelp: {
    ja: '許された場所に保存し、使い終えたら消してください。漏えいは1人分でも報告が必要です。だれが・いつ・どの方の・どの項目を・何のために書き出したかは記録されます。',
    en: 'Keep it where that is allowed and delete it after use; a leak must be reported even of one person. Who took out which columns of whom, when and what for is logged.',
  },
  understood: { ja: '確かめました', en: 'I have read this' },
  needUnderstood: { ja: '上の注意を確かめてください。', en: 'Read the above first.' },
  lost: {
    ja: (n: number) => `この形では書けない文字が${n}か所あります`,
    en: (n: number) => `${n} cells hold letters that this form cannot write`,
  },
  lostHelp: {
    ja: 'ファイルでは〓になります。Excel（xlsx）か UTF-8 の CSV なら、そのまま書き出せます。',
    en: 'They become 〓 in the file. Excel (xlsx) and CSV in UTF-8 keep them.',
  },
  lostList: { ja: '書けない文字の一覧', en: 'List of the letters' },
  lostNone: { ja: '書けない文字はありません。', en: 'All letters can be written.' },
  lostMore: { ja: (n: number) => `ほか${n}か所`, en: (n: number) => `and ${n} more` },
  number: { ja: '登録番号', en: 'Number' },
  column: { ja: '項目', en: 'Column' },
  letters: { ja: '文字', en: 'Letters' },
  take: { ja: '書き出して保存', en: 'Write and save' },
  running: {
    ja: '書き出しています。人数が多いと数分かかります。この画面を閉じないでください。',
    en: 'Being written. With many persons it takes some minutes; keep this page open.',
  },
  done: {
    ja: (name: string) => `${name} を保存しました。`,
    en: (name: string) => `${name} was saved.`,
  },
});

export const exportFormatWords: Labels<ExportFormat> = {
  xlsx: { ja: 'Excel（xlsx）', en: 'Excel (xlsx)' },
  csv: { ja: 'CSV（UTF-8）', en: 'CSV (UTF-8)' },
  'csv-cp932': { ja: 'CSV（Shift_JIS）', en: 'CSV (Shift_JIS)' },
};

export const exportFormatHelp: Labels<ExportFormat> = {
  xlsx: {
    ja: '表計算ソフトで開くならこれ。字も先頭の0もそのまま残ります。',
    en: 'For a spreadsheet: every letter stays, and so do zeros in front.',
  },
  csv: {
    ja: 'ほかのシステムに渡すとき。字はそのまま残ります。Excel で開くと先頭の0が消えることがあります。',
    en: 'For other systems: every letter stays. Excel may drop zeros in front when it opens it.',
  },
  'csv-cp932': {
    ja: '古いシステムに渡すとき。書けない字は〓になります。書き出す前に一覧で示します。',
    en: 'For old systems: what it cannot write becomes 〓, and is listed beforehand.',
  },
};

export const exportOnlyReasons = {
  'list-work': { ja: '一覧の確認・修正', en: 'checking or correcting the list' },
  reporting: { ja: '集計・報告', en: 'figures and reports' },
};
