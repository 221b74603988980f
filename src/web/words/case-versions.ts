import { defineWords } from './words.ts';

/** The versions of a case, and what is different between them. */
export const caseVersionsWords = defineWords({
  title: { ja: '版と変更点', en: 'Versions and changes' },
  toCase: { ja: '登録へ戻る', en: 'Back to the case' },
  versions: { ja: 'これまでの版', en: 'Versions' },
  version: { ja: (n: number) => `第${n}版`, en: (n: number) => `version ${n}` },
  newest: { ja: '最新', en: 'newest' },
  house: { ja: 'システム', en: 'the system' },
  registered: { ja: '最初の登録', en: 'first registration' },
  why: { ja: (reason: string) => `理由: ${reason}`, en: (reason: string) => `Why: ${reason}` },
  noReason: { ja: '理由の記載なし', en: 'no reason given' },
  changed: {
    ja: (fields: string) => `変更: ${fields}`,
    en: (fields: string) => `Changed: ${fields}`,
  },
  changes: {
    ja: (n: number) => `第${n}版で変わったこと`,
    en: (n: number) => `What version ${n} changed`,
  },
  firstHasNone: {
    ja: '最初の登録です。比べる前の版はありません。',
    en: 'The first version: there is none to compare it with.',
  },
  whole: {
    ja: (n: number) => `第${n}版の内容（全体）`,
    en: (n: number) => `All of version ${n}`,
  },
  showChanges: { ja: '変更点', en: 'Changes' },
  showWhole: { ja: 'この版の全体', en: 'The whole version' },
  what: { ja: '見るもの', en: 'What to look at' },
  print: { ja: 'この版を印刷', en: 'Print this version' },
  care: { ja: '取扱注意', en: 'Handle with care' },
  printed: {
    ja: (time: string) => `印刷 ${time}`,
    en: (time: string) => `printed ${time}`,
  },
  empty: {
    ja: (sections: readonly string[]) => `未入力: ${sections.join('、')}`,
    en: (sections: readonly string[]) => `Empty: ${sections.join(', ')}`,
  },
  writeSome: {
    ja: 'まだ変更されていません。登録の項目を編集すると、ここに版が増えます。',
    en: 'Nothing has been changed yet. Each edit of the case adds a version here.',
  },

  asOf: {
    ja: (when: string) => `${when} 時点の登録内容`,
    en: (when: string) => `The case as it was on ${when}`,
  },
  asOfHelp: {
    ja: (n: number) => `その時点で登録されていた第${n}版です。今の内容とは違うことがあります。`,
    en: (n: number) => `Version ${n}, which held then. What is on file now may differ.`,
  },
  status: { ja: '状態', en: 'Status' },
  consent: { ja: 'そのときの同意', en: 'Consent that held' },
  noConsent: { ja: '有効な同意はありませんでした', en: 'No consent held' },
  consentOf: {
    ja: (by: string, day: string, scopes: string) => `${by}・${day}（提供先: ${scopes}）`,
    en: (by: string, day: string, scopes: string) => `${by}, ${day} (to: ${scopes})`,
  },
  decision: { ja: '協議会の決定', en: 'Council decision' },
  noDecision: { ja: 'まだありませんでした', en: 'None yet' },
  decisionOf: {
    ja: (outcome: string, council: string, day: string) => `${outcome}（${council}、${day}）`,
    en: (outcome: string, council: string, day: string) => `${outcome} (${council}, ${day})`,
  },
  toNow: { ja: '今の内容を見る', en: 'See it as it is now' },
});
