import type { LinkKind } from '../../case-merging/case-link.ts';
import type { Labels } from './both.ts';
import { defineWords } from './words.ts';

export const linkKindLabels: Labels<LinkKind> = {
  SAME_PERSON: { ja: '同じ人の登録', en: 'the same person' },
  SIBLING: { ja: 'きょうだい', en: 'sibling' },
  HOUSEHOLD: { ja: '同じ世帯', en: 'same household' },
  NOT_SAME: { ja: '似ているが別の人', en: 'looks alike, another person' },
};

/** Cases that belong together, and second registrations that were put into one. */
export const caseLinksWords = defineWords({
  title: { ja: '関連する登録', en: 'Cases that belong together' },
  none: {
    ja: 'きょうだいや同じ世帯の方、同じ人の二重登録があれば関連付けておくと、夜間に見落としません。',
    en: 'Link siblings, the same household or a second registration, so that nobody is overlooked at night.',
  },
  noneToRead: { ja: '関連付けられた登録はありません。', en: 'No case is linked.' },
  add: { ja: '別の登録を関連付ける', en: 'Link another case' },
  addTitle: { ja: '別の登録を関連付けますか', en: 'Link another case' },
  link: { ja: '関連付ける', en: 'Link' },
  person: { ja: '関連付ける方', en: 'Whom to link' },
  personHelp: {
    ja: '氏名・カナ・登録番号・電話番号でさがします。',
    en: 'By name, reading, number of the registration or telephone.',
  },
  kind: { ja: '関係', en: 'How they belong together' },
  note: { ja: 'メモ（任意）', en: 'Note (optional)' },
  needPerson: { ja: '関連付ける方を選んでください。', en: 'Choose whom to link.' },
  needKind: { ja: '関係を選んでください。', en: 'Choose how they belong together.' },
  undo: { ja: '関連付けを取り消す', en: 'Undo the link' },
  undoOf: {
    ja: (name: string) => `${name} との関連付けを取り消す`,
    en: (name: string) => `Undo the link with ${name}`,
  },
  by: {
    ja: (name: string, day: string) => `${name}　${day}`,
    en: (name: string, day: string) => `${name}, ${day}`,
  },
  house: { ja: 'システム', en: 'the system' },
  merge: { ja: '並べて見て統合する', en: 'Compare and merge' },
  mergeOf: {
    ja: (name: string) => `${name} と並べて見て統合する`,
    en: (name: string) => `Compare and merge with ${name}`,
  },
  merged: { ja: 'この登録に統合された登録', en: 'Put into this case' },
  mergedWhy: {
    ja: (reason: string) => `理由: ${reason}`,
    en: (reason: string) => `Why: ${reason}`,
  },
  historyOf: { ja: 'この登録の履歴', en: 'Its history' },
  versionsOf: { ja: 'この登録の版', en: 'Its versions' },
  mergedInto: {
    ja: 'この登録は、次の登録に統合されました',
    en: 'This registration was put into another one',
  },
});
