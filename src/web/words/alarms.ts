import type { AlarmCode } from '../../paging/page.ts';
import type { Labels } from './both.ts';
import { defineWords, type Label } from './words.ts';

/** An alarm in a few words. */
const alarmTitles: Labels<AlarmCode> = {
  'nobody-on-call': { ja: '当番がいない段階を飛ばしました', en: 'A level had nobody on call' },
  'nobody-reachable': { ja: 'だれにも届いていません', en: 'Nobody could be reached' },
  'second-unanswered': {
    ja: '2人目が答えていません',
    en: 'The second person has not answered',
  },
  'unsettled-too-long': {
    ja: '長い間、終わっていません',
    en: 'Not settled for too long',
  },
  gap: { ja: '当番が決まっていない時間があります', en: 'Nobody is on call for a time' },
  'shift-unanswered': {
    ja: '勤務の開始に答えていません',
    en: 'A shift began without an answer',
  },
  'drill-unanswered': { ja: '訓練に答えなかった人がいます', en: 'A drill was not answered by all' },
  'channel-down': { ja: '連絡手段が使えません', en: 'A way of paging is down' },
  'self-check': { ja: '自己点検で問題が見つかりました', en: 'The self-check has found something' },
};

const anyAlarm: Label = { ja: '警報', en: 'Alarm' };

/** Of a newer server there may be alarms that this page has no words for. */
export const titleOfAlarm = (code: string): Label =>
  code in alarmTitles ? alarmTitles[code as AlarmCode] : anyAlarm;

/** Open alarms: in the bar at the bottom, and on the page of readiness. */
export const alarmWords = defineWords({
  one: { ja: (what: string) => `警報：${what}`, en: (what: string) => `Alarm: ${what}` },
  more: { ja: (n: number) => `ほか${n}件`, en: (n: number) => `and ${n} more` },
  look: { ja: '備えを開く', en: 'To readiness' },
  open: { ja: '原因の画面を開く', en: 'Open where it is' },

  title: { ja: '警報', en: 'Alarms' },
  none: { ja: '開いている警報はありません。', en: 'No alarm is open.' },
  since: { ja: 'から', en: 'since' },
  closedBefore: { ja: '終わった警報', en: 'Alarms that are over' },
  closedAt: {
    ja: (from: string, to: string) => `${from} 〜 ${to}`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
  close: { ja: '警報を閉じる', en: 'Close the alarm' },
  closeTitle: { ja: 'この警報を閉じますか', en: 'Close this alarm?' },
  closeMeans: {
    ja: '原因がなくなれば、警報は自動で閉じます。手で閉じると、同じことがもう一度起きるまで知らせません。',
    en: 'It closes by itself once its cause is gone. Closed by hand it says nothing until it happens again.',
  },
  reason: { ja: '閉じる理由', en: 'Why' },
  reasonHelp: { ja: '記録に残ります。', en: 'It is kept.' },
  reasonWhy: { ja: '理由を書いてください。', en: 'Say why.' },
  managerOnly: { ja: '閉じられるのは拠点管理者です。', en: 'Base managers can close it.' },
});
