import type { Suitability, TrialStatus } from '../../stays/trial-stay.ts';
import type { Label } from './label.ts';
import { defineWords } from './words.ts';

export const trialStatusLabels: Readonly<Record<TrialStatus, Label>> = {
  planned: { ja: '予定', en: 'planned' },
  done: { ja: '実施済み', en: 'done' },
  cancelled: { ja: '取りやめ', en: 'cancelled' },
};
export const suitabilityLabels: Readonly<Record<Suitability, Label>> = {
  SUITABLE: { ja: '受け入れられる', en: 'suitable' },
  WITH_CONDITIONS: { ja: '条件が整えば受け入れられる', en: 'suitable under conditions' },
  NOT_SUITABLE: { ja: '受け入れは難しい', en: 'not suitable' },
};

/** 体験利用: planned, and recorded so that the next emergency knows of it. */
export const trialWords = defineWords({
  title: { ja: '体験利用', en: 'Trial stays' },
  one: { ja: '体験利用の内容', en: 'Trial stay' },
  intro: {
    ja: '登録者が施設に慣れるための短い利用です。結果を記録すると、次の緊急時にその施設が先に候補になります。',
    en: 'Short stays by which a person and a house get to know each other. Once recorded, the next search looks there first.',
  },
  add: { ja: '体験利用を予定する', en: 'Plan a trial stay' },
  planned: { ja: 'これからの予定', en: 'Planned' },
  unrecorded: { ja: '記録待ち', en: 'To be recorded' },
  past: { ja: '終わったもの', en: 'Over' },
  none: { ja: '予定されている体験利用はありません', en: 'No trial stays are planned' },
  noneHelp: {
    ja: '登録者の多くは、体験利用がないと緊急時に断られます。部屋が空いている日に予定を入れてください。',
    en: 'Many houses refuse somebody they have never met. Plan one for a day with a free room.',
  },
  noneOfPerson: {
    ja: '体験利用の予定も記録もありません。',
    en: 'No trial stay is planned or recorded.',
  },
  noneOfHouse: {
    ja: '拠点が予定を入れると、ここに出ます。',
    en: 'What the base plans will be shown here.',
  },
  person: { ja: '登録者', en: 'Person' },
  personHelp: {
    ja: '氏名・カナ・登録番号で探します。',
    en: 'By name, kana or registration number.',
  },
  find: { ja: '登録者を探す', en: 'Find the person' },
  chosen: { ja: '選んだ登録者', en: 'Chosen' },
  nobody: { ja: '見つかりません。', en: 'Nobody found.' },
  chooseAgain: { ja: '選び直す', en: 'Choose again' },
  room: { ja: '部屋', en: 'Room' },
  chooseRoom: { ja: '選んでください', en: 'Choose' },
  from: { ja: '始まり', en: 'From' },
  to: { ja: '終わり', en: 'To' },
  japanTime: { ja: '日本時間', en: 'Japan time' },
  when: { ja: '日時', en: 'When' },
  purpose: { ja: '確かめたいこと', en: 'What it is to show' },
  purposeHelp: {
    ja: '例：夜に一人で眠れるか、食事の形が合うか。',
    en: 'For example: whether the person sleeps alone, whether the meals are right.',
  },
  save: { ja: '予定を入れる', en: 'Plan it' },
  saveChange: { ja: '変更する', en: 'Change it' },
  whyPerson: { ja: '登録者を選んでください。', en: 'Choose the person.' },
  whyRoom: { ja: '部屋を選んでください。', en: 'Choose a room.' },
  whyTime: { ja: '始まりと終わりを入れてください。', en: 'Give its beginning and end.' },
  whyOrder: {
    ja: '終わりは始まりより後にしてください。',
    en: 'The end must be later than the beginning.',
  },
  whyPurpose: { ja: '確かめたいことを書いてください。', en: 'Say what it is to show.' },
  savedNext: {
    ja: '予定を入れ、施設に知らせました。',
    en: 'It is planned, and the facility has been told.',
  },
  open: { ja: '内容を見る', en: 'Look at it' },
  back: { ja: '体験利用の一覧', en: 'All trial stays' },
  change: { ja: '日時・部屋を変える', en: 'Change time or room' },
  record: { ja: '結果を記録する', en: 'Record how it went' },
  recordHelp: {
    ja: '記録すると部屋は空きになり、本人の情報は施設の画面から消えます。',
    en: 'The room becomes free, and the person’s data leaves the facility’s screen.',
  },
  suitability: {
    ja: '緊急時に受け入れられますか',
    en: 'Could the person stay here in an emergency?',
  },
  outcome: { ja: '様子と、受け入れの条件', en: 'How it went, and under which conditions' },
  outcomeHelp: {
    ja: '例：夜間は見守りが必要。とろみ食で問題なし。',
    en: 'For example: needs somebody near at night.',
  },
  whySuitability: { ja: '受け入れられるかを選んでください。', en: 'Say whether it is suitable.' },
  whyOutcome: { ja: '様子を書いてください。', en: 'Say how it went.' },
  saveRecord: { ja: '記録する', en: 'Record it' },
  cancel: { ja: '取りやめる', en: 'Cancel it' },
  cancelTitle: { ja: 'この体験利用を取りやめますか', en: 'Cancel this trial stay?' },
  cancelMeans: {
    ja: '部屋は空きになり、相手方に知らせます。元には戻せません。',
    en: 'The room becomes free and the other side is told. It cannot be undone.',
  },
  reason: { ja: '取りやめる理由', en: 'Why' },
  whyReason: { ja: '理由を書いてください。', en: 'Say why.' },
  cancelYes: { ja: '体験利用を取りやめる', en: 'Cancel the trial stay' },
  cancelledBecause: { ja: '取りやめた理由', en: 'Why it was cancelled' },
  ended: {
    ja: '体験利用が終わったため、本人の情報は表示しません。',
    en: 'The trial is over: nothing of the person is shown any more.',
  },
  toCase: { ja: '登録票を開く', en: 'Open the case' },
  changedMeanwhile: {
    ja: '他の方が先に変更しました。最新の内容を見て、もう一度行ってください。',
    en: 'Somebody else changed it first. Look at it as it is now, and try again.',
  },
});
