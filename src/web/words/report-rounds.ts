import type { PhoneOutcome, Reach, Standing } from '../../report-rounds/report-round.ts';
import type { Labels } from './both.ts';
import { defineWords } from './words.ts';

/** Asking many facilities for their rooms at once, and what came of it. */
export const reportRoundWords = defineWords({
  title: { ja: '空き状況の一斉照会', en: 'Report now' },
  intro: {
    ja: '施設の担当者を夜間でも呼び出し、今の空き状況の報告を求めます。「変更なし」の1回でも回答になります。',
    en: 'Pages the staff of facilities, at night too, and asks them to report their rooms. One press of “nothing has changed” is an answer.',
  },
  none: { ja: '今は照会していません', en: 'No facility is being asked' },
  noneHelp: {
    ja: '満床が近いとき、災害のとき、報告が古いときに始めます。',
    en: 'Start when rooms run out, in a disaster, or when reports are old.',
  },

  start: { ja: '一斉照会を始める', en: 'Ask now' },
  whom: { ja: '照会する施設', en: 'Whom to ask' },
  all: { ja: '居室のあるすべての施設', en: 'Every facility with a room' },
  old: { ja: '報告が新しくない施設だけ', en: 'Only those without a fresh report' },
  ward: { ja: '区で選ぶ', en: 'One ward' },
  wardName: { ja: '区', en: 'Ward' },
  facilities: {
    ja: (n: number) => `${n}施設`,
    en: (n: number) => `${n} ${n === 1 ? 'facility' : 'facilities'}`,
  },
  deadline: { ja: '回答の期限', en: 'Time to answer' },
  minutes: { ja: (n: number) => `${n}分`, en: (n: number) => `${n} minutes` },
  reason: { ja: '照会の理由（拠点の記録）', en: 'Reason (for the base)' },
  reasonHelp: {
    ja: '施設には見えません。氏名など個人の情報は書かないでください。',
    en: 'Facilities do not see it. Write nothing personal.',
  },
  willRing: {
    ja: (facilities: number, persons: number) =>
      `${facilities}施設の${persons}人を、今すぐ呼び出します。`,
    en: (facilities: number, persons: number) =>
      `${persons} people of ${facilities} facilities are paged at once.`,
  },
  ringsAtNight: {
    ja: '夜間でも電話や端末が鳴ります。',
    en: 'Telephones ring, at night too.',
  },
  onlyPhone: {
    ja: (n: number) => `${n}施設は呼び出す人がいません。電話をかける一覧に入ります。`,
    en: (n: number) => `${n} have nobody to page: they are on the list to telephone.`,
  },
  nobodyFits: { ja: '当てはまる施設がありません。', en: 'No facility fits.' },
  startDo: { ja: '呼び出して照会する', en: 'Page them now' },

  running: { ja: '照会中', en: 'Running' },
  calledAt: { ja: '照会した時刻', en: 'Asked at' },
  by: { ja: (name: string) => `${name} さん`, en: (name: string) => `by ${name}` },
  freeRooms: { ja: '回答した施設の空き', en: 'Free where they answered' },
  rooms: { ja: (n: number) => `${n}室`, en: (n: number) => `${n}` },
  free: { ja: (n: number) => `空き ${n}室`, en: (n: number) => `${n} free` },
  noFree: { ja: '空きなし', en: 'none free' },
  close: { ja: '照会を終える', en: 'End it' },
  closeTitle: { ja: 'この照会を終えますか', en: 'End this round?' },
  closeMeans: {
    ja: (n: number) =>
      `まだ回答のない${n}施設の呼び出しを止めます。その後の報告は、この照会の回答に数えません。`,
    en: (n: number) => `What rings at ${n} facilities stops. Later reports do not count for it.`,
  },
  closeDo: { ja: '呼び出しを止めて終える', en: 'Stop and end it' },
  progress: {
    ja: (answered: number, all: number) => `${all}施設のうち${answered}施設が回答`,
    en: (answered: number, all: number) => `${answered} of ${all} have answered`,
  },
  allAnswered: { ja: 'すべての施設が回答しました。', en: 'Every facility has answered.' },

  toPhone: { ja: '電話をかける施設', en: 'To telephone' },
  waiting: { ja: '回答を待っている施設', en: 'Waited for' },
  spoken: { ja: '電話で話した施設', en: 'Spoken to' },
  answered: { ja: '回答した施設', en: 'Answered' },
  unanswered: { ja: '回答がなかった施設', en: 'Not answered' },
  missing: {
    ja: (rooms: string) => `報告のない居室：${rooms}`,
    en: (rooms: string) => `Missing: ${rooms}`,
  },
  lastWord: { ja: '前の報告', en: 'Last report' },
  never: { ja: '報告のない居室あり', en: 'some room never reported' },
  noContact: { ja: '呼び出す人がいません', en: 'nobody to page' },
  noPhone: { ja: '電話番号の登録なし', en: 'no telephone number' },
  join: { ja: '、', en: ', ' },
  asOf: { ja: 'この一覧の時刻', en: 'As of' },
  outcomeBlank: { ja: '電話の結果：', en: 'Outcome:' },

  recordCall: { ja: '結果を記録', en: 'Record the call' },
  recordCallOf: {
    ja: (facility: string) => `電話の結果を記録（${facility}）`,
    en: (facility: string) => `Record the call: ${facility}`,
  },
  outcome: { ja: '電話の結果', en: 'What came of it' },
  note: { ja: 'メモ', en: 'Note' },
  noteHelp: {
    ja: '例：夜勤者が10分後に報告する。個人の情報は書かないでください。',
    en: 'For example: will report in ten minutes. Nothing personal.',
  },
  notWritten: {
    ja: '聞いた内容がまだ入力されていません。「代わりに報告」で入力してください。',
    en: 'What they said is not written down yet: report for them.',
  },
  recordDo: { ja: '記録する', en: 'Record it' },
  outcomeMissing: { ja: '結果を選んでください。', en: 'Choose what came of it.' },
  reportFor: { ja: '代わりに報告', en: 'Report for them' },
  reportForOf: {
    ja: (facility: string) => `代わりに報告（${facility}）`,
    en: (facility: string) => `Report for them: ${facility}`,
  },

  past: { ja: 'これまでの一斉照会', en: 'Past rounds' },
  noPast: { ja: '終わった一斉照会はまだありません', en: 'There is none yet' },
  noPastHelp: {
    ja: '終わると、5分・15分以内に回答した施設の数がここに残ります。',
    en: 'Once over, how many answered within 5 and 15 minutes is kept here.',
  },
  within: { ja: (n: number) => `${n}分以内`, en: (n: number) => `within ${n} min` },
  median: { ja: '回答までの中央値', en: 'Median' },
  byItself: { ja: '全施設が回答して終了', en: 'ended when all had answered' },
  endedBy: { ja: (name: string) => `${name} さんが終了`, en: (name: string) => `ended by ${name}` },
  details: { ja: '施設ごとの結果', en: 'Facility by facility' },
  seconds: {
    ja: (min: number, sec: number) => (min > 0 ? `${min}分${sec}秒` : `${sec}秒`),
    en: (min: number, sec: number) => (min > 0 ? `${min} min ${sec} s` : `${sec} s`),
  },

  bannerTitle: {
    ja: '拠点が今の空き状況を確認しています',
    en: 'The base asks for your rooms now',
  },
  bannerHelp: {
    ja: '各居室の今の状態を押すか、下の「変更なし」を押してください。',
    en: 'Press the state of each room, or “nothing has changed” below.',
  },
  bannerMissing: {
    ja: (rooms: string) => `まだ報告のない居室：${rooms}`,
    en: (rooms: string) => `Still missing: ${rooms}`,
  },
  bannerDone: {
    ja: '拠点からの空き状況の確認に回答しました。ありがとうございます。',
    en: 'You have answered the base. Thank you.',
  },
});

export const standingLabels: Labels<Standing> = {
  answered: { ja: '回答済み', en: 'answered' },
  partly: { ja: '一部のみ', en: 'in part' },
  silent: { ja: '未回答', en: 'not answered' },
};

/** What is known of a page, never more: a page that has arrived is no answer. */
export const reachLabels: Labels<Reach> = {
  nobody: { ja: '宛先なし', en: 'nobody to page' },
  failed: { ja: '届かず', en: 'not reached' },
  waiting: { ja: '送信待ち', en: 'waiting' },
  sent: { ja: '送信済み', en: 'sent' },
  delivered: { ja: '届いた', en: 'arrived' },
  seen: { ja: '見た', en: 'seen' },
};

export const outcomeLabels: Labels<PhoneOutcome> = {
  reported: { ja: '空き状況を聞いた', en: 'they reported' },
  'will-report': { ja: 'これから報告すると言った', en: 'they will report' },
  'no-answer': { ja: '電話に出なかった', en: 'nobody picked up' },
  refused: { ja: '報告できないと言った', en: 'they cannot report' },
};
