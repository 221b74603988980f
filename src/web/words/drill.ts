import type { AttemptStatus } from '../../paging/page.ts';
import type { Labels } from './both.ts';
import { defineWords } from './words.ts';

/** A test page to everybody's real telephone. */
export const drillWords = defineWords({
  intro: {
    ja: '呼び出される全員の本物の電話・SMS・通知・メールに、本番と同じ道で訓練の呼び出しを送り、だれが何秒で応答したかを記録します。',
    en: 'A test page to the real telephones of everybody who may be paged, by the way of a real one: it records who answers, and after how long.',
  },
  start: { ja: '訓練を今すぐ始める', en: 'Start a drill now' },
  startTitle: { ja: '今すぐ訓練を始めますか', en: 'Start a drill now?' },
  startMeans: {
    ja: (n: number) =>
      `${n}人全員の本物の電話と端末が、今すぐ鳴ります。「訓練」であることは、画面と音声で伝わります。`,
    en: (n: number) =>
      `The real telephones of all ${n} people ring at once. They are told that it is a drill.`,
  },
  startLater: {
    ja: '緊急の呼び出しが続いている間は始めず、15分後にもう一度確かめます。',
    en: 'While somebody is being paged for an emergency it waits, and looks again 15 minutes later.',
  },
  startDo: { ja: '電話を鳴らして始める', en: 'Ring them now' },
  plan: { ja: '日時を決めて予定する', en: 'Plan one' },
  planTitle: { ja: '訓練を予定する', en: 'Plan a drill' },
  planAt: { ja: '始める日時', en: 'When' },
  planWhy: { ja: '日時を入力してください。', en: 'Say when.' },
  planDo: { ja: '予定する', en: 'Plan it' },
  cancelTitle: { ja: 'この訓練を取りやめますか', en: 'Take this drill back?' },
  cancelMeans: { ja: '予定から消えます。電話は鳴りません。', en: 'It is gone; nothing rings.' },
  cancelDo: { ja: '訓練を取りやめる', en: 'Take it back' },
  managerOnly: { ja: '始められるのは拠点管理者です。', en: 'Base managers can start one.' },

  schedule: { ja: '定期の訓練', en: 'Regular drills' },
  scheduleOff: { ja: '定期の訓練はしていません。', en: 'There are no regular drills.' },
  scheduleOn: {
    ja: (days: number, at: string) => `${days}日ごと、${at} に始めます。`,
    en: (days: number, at: string) => `Every ${days} days at ${at}.`,
  },
  nextAt: { ja: '次回', en: 'Next' },
  changeSchedule: { ja: '定期の訓練を変える', en: 'Change' },
  isOn: { ja: '定期の訓練をする', en: 'Have regular drills' },
  everyDays: { ja: '間隔', en: 'Every' },
  days: { ja: '日ごと', en: 'days' },
  at: { ja: '時刻', en: 'At' },
  atHelp: { ja: '例：14:00', en: 'For example 14:00' },
  daysWrong: { ja: '1〜366 の数字を入力してください。', en: 'Enter a number from 1 to 366.' },
  atWrong: { ja: '14:00 のように入力してください。', en: 'Enter it like 14:00.' },
  changedByOther: {
    ja: 'ほかの人が先に変更しました。最新の内容にしました。もう一度確かめてください。',
    en: 'Somebody changed this before you. This is the newest; look at it again.',
  },

  list: { ja: 'これまでの訓練', en: 'Drills' },
  none: { ja: '訓練はまだありません', en: 'There has been no drill yet' },
  noneHelp: {
    ja: '初めての訓練は、日中に、全員に知らせてから始めるのがよいでしょう。',
    en: 'Best have the first one by day, and tell everybody before.',
  },
  answeredOf: {
    ja: (n: number, all: number) => `${n} / ${all} 人が応答`,
    en: (n: number, all: number) => `${n} of ${all} answered`,
  },
  due: { ja: '予定', en: 'planned' },
  running: { ja: '実施中', en: 'running' },
  over: { ja: '終了', en: 'over' },
  bySchedule: { ja: '定期', en: 'regular' },
  by: { ja: (name: string) => `${name} さんが開始`, en: (name: string) => `by ${name}` },

  report: { ja: '訓練の結果', en: 'Drill report' },
  noSuch: { ja: 'この訓練は見つかりません', en: 'There is no such drill' },
  back: { ja: '訓練の一覧へ', en: 'To all drills' },
  startsAt: { ja: 'に始まります', en: 'it begins' },
  began: { ja: '開始', en: 'Began' },
  ended: { ja: '終了', en: 'Ended' },
  answered: { ja: '応答した人', en: 'Answered' },
  median: { ja: '応答までの中央値', en: 'Median' },
  slowest: { ja: '最も遅い応答', en: 'Slowest' },
  since: { ja: '開始から', en: 'Since it began' },
  waiting: { ja: '応答を待っています', en: 'waiting' },
  said: { ja: '応答', en: 'answered' },
  silent: { ja: '応答なし', en: 'no answer' },
  failed: { ja: 'どの手段も届かず', en: 'reached by no way' },
  calls: { ja: '一人ずつの結果', en: 'One by one' },
  firstSent: { ja: '最初の送信', en: 'First sent at' },
  answeredAt: {
    ja: (time: string, way: string) => `${time} に${way}で応答`,
    en: (time: string, way: string) => `answered at ${time} by ${way}`,
  },
  anyWay: { ja: '電話など', en: 'some way' },
  noWays: { ja: '宛先がありません（この画面だけ）', en: 'no address: the console alone' },
  missing: {
    ja: (names: string) => `応答がなかった人：${names}`,
    en: (names: string) => `No answer from: ${names}`,
  },
  missingHelp: {
    ja: '本人に電話で確かめ、宛先と端末の音を一緒に見直してください。',
    en: 'Telephone them, and look at their addresses and the sound of their devices together.',
  },
  all: { ja: '全員が応答しました。', en: 'Everybody has answered.' },
  join: { ja: '、', en: ', ' },
});

/** What has become of one way of a page. */
export const attemptTitles: Labels<AttemptStatus> = {
  queued: { ja: '順番待ち', en: 'waiting' },
  sending: { ja: '送信中', en: 'sending' },
  sent: { ja: '送信済み', en: 'sent' },
  delivered: { ja: '届いた', en: 'arrived' },
  answered: { ja: '応答', en: 'answered' },
  failed: { ja: '失敗', en: 'failed' },
  'no-answer': { ja: '出ない', en: 'no answer' },
  busy: { ja: '話し中', en: 'busy' },
  voicemail: { ja: '留守番電話', en: 'voicemail' },
  withdrawn: { ja: '取りやめ', en: 'withdrawn' },
};
