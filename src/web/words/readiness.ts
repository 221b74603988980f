import type { Finding } from '../../readiness/readiness.ts';
import type { Labels } from './both.ts';
import { defineWords } from './label.ts';

/** Whether tonight's call would be answered: people, machine, drills, figures. */
export const readinessWords = defineWords({
  title: { ja: '備え', en: 'Readiness' },
  pages: { ja: '備えの画面', en: 'Pages of readiness' },
  state: { ja: '今の状態', en: 'Now' },
  drills: { ja: '訓練', en: 'Drills' },
  figures: { ja: '応答までの時間', en: 'Times to an answer' },

  summary: { ja: '今夜の備え', en: 'Tonight' },
  reachable: { ja: '連絡できる人', en: 'People who can be reached' },
  ofAll: {
    ja: (n: number, all: number) => `${n} / ${all} 人`,
    en: (n: number, all: number) => `${n} of ${all}`,
  },
  alarms: { ja: '開いている警報', en: 'Open alarms' },
  count: { ja: (n: number) => `${n} 件`, en: (n: number) => String(n) },
  selfCheck: { ja: '自己点検', en: 'Self-check' },
  sound: { ja: '正常', en: 'sound' },
  unsound: { ja: (n: number) => `問題 ${n} 件`, en: (n: number) => `${n} found` },
  notYet: { ja: 'まだありません', en: 'not yet' },
  probe: { ja: '試しの呼び出し', en: 'Synthetic page' },
  probeHelp: {
    ja: '5分ごとに、本番と同じ道で点検用の宛先へ送っています。',
    en: 'Every 5 minutes, by the way of a real page, to nobody.',
  },
  seconds: { ja: (n: string) => `${n}秒`, en: (n: string) => `${n} s` },
  onItsWay: { ja: '送信中', en: 'on its way' },
  nextDrill: { ja: '次の訓練', en: 'Next drill' },
  noDrill: { ja: '予定なし', en: 'none planned' },

  people: { ja: '連絡できる人', en: 'Who can be reached' },
  peopleHelp: {
    ja: '確認済みで鳴る手段（電話・SMS・端末の通知）が1つもない人は、画面を閉じると呼び出しに気づけません。本人が「自分の連絡先と設定」で追加します。',
    en: 'Who has nothing confirmed that rings would miss a page with the console closed. They add it themselves, under “My contact data and settings”.',
  },
  isReachable: { ja: '連絡できます', en: 'can be reached' },
  notReachable: { ja: '鳴る手段がありません', en: 'nothing rings' },
  noWays: { ja: '宛先がありません', en: 'no address' },
  verified: { ja: '確認済み', en: 'confirmed' },
  unverified: { ja: '未確認', en: 'not confirmed' },
  lastAnswered: { ja: '最後に応答', en: 'Last answer' },
  never: { ja: 'まだありません', en: 'never yet' },
  ownPage: { ja: '自分の連絡先を直す', en: 'Mend my own' },

  machine: { ja: '仕組みの点検', en: 'The machine' },
  providers: { ja: '連絡手段の事業者', en: 'Carriers' },
  noProviders: {
    ja: 'まだ何も送っていません。',
    en: 'Nothing has been sent yet.',
  },
  up: { ja: '使えます', en: 'works' },
  failing: {
    ja: (n: number) => `続けて${n}回 失敗`,
    en: (n: number) => `${n} failures in a row`,
  },
  lastFailure: { ja: '最後の失敗', en: 'last failure' },
});

export const findingTitles: Labels<Finding['code']> = {
  'unsettled-without-wake': {
    ja: '次の予定がない呼び出しがありました（自動で直しました）',
    en: 'An escalation had nothing planned (mended by itself)',
  },
  'page-stuck': { ja: '送信が止まっている呼び出しがあります', en: 'A page is stuck' },
  'reminder-without-wake': {
    ja: '空き状況の報告の案内が予定されていない施設がありました（自動で直しました）',
    en: 'A facility would not have been reminded to report (mended by itself)',
  },
  'wake-overdue': { ja: '予定の処理が遅れています', en: 'Something planned is late' },
  'probe-overdue': {
    ja: '試しの呼び出しが届いていません',
    en: 'The synthetic page has not arrived',
  },
};
