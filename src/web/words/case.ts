import { defineWords } from './label.ts';

/** The page of one registered person. */
export const caseWords = defineWords({
  back: { ja: '事前登録の一覧へ', en: 'To the list' },
  loading: { ja: '登録の読み込み', en: 'Case' },
  gone: { ja: 'この登録は表示できません', en: 'This case cannot be shown' },
  goneHelp: {
    ja: '登録がないか、同意の撤回や担当の変更により、閲覧できる範囲から外れました。',
    en: 'It does not exist, or you may no longer see it: the consent was withdrawn, or it moved to others.',
  },
  number: { ja: '登録番号', en: 'Number' },
  born: { ja: '生年月日', en: 'Born' },
  sex: { ja: '性別', en: 'Sex' },
  ward: { ja: '担当区', en: 'Ward' },
  registeredOn: { ja: '登録日', en: 'Registered' },
  nextReview: { ja: '次回更新', en: 'Next review' },
  provisional: { ja: '仮登録', en: 'provisional' },
  keeper: { ja: '担当者', en: 'Responsible' },
  noKeeper: { ja: '決まっていません', en: 'nobody yet' },
  provisionalHelp: {
    ja: '緊急のときに作られた仮登録です。内容を確かめ、同意と協議を経て登録してください。',
    en: 'It was made out of an emergency. Check the contents, then obtain consent and the council’s decision.',
  },
  print: { ja: '緊急情報シートを印刷', en: 'Print the emergency sheet' },
  noSheet: {
    ja: '受入施設への提供の同意がないため、緊急情報シートは作れません。',
    en: 'No emergency sheet without a consent that names receiving facilities.',
  },

  changedBy: {
    ja: (who: string, what: string) => `${who}：${what}`,
    en: (who: string, what: string) => `${who}: ${what}`,
  },
  justChanged: { ja: 'ほかの人の変更を反映しました', en: 'Updated with somebody else’s change' },
  house: { ja: 'システム', en: 'the system' },

  wayOn: { ja: '登録までの流れ', en: 'The way to registration' },
  stepDone: { ja: '済', en: 'done' },
  stepNow: { ja: '現在', en: 'now' },
  dueNow: { ja: '次にすること', en: 'To do next' },
  thenTo: { ja: (list: string) => `その後: ${list}`, en: (list: string) => `Then: ${list}` },
  arrow: { ja: ' → ', en: ' → ' },
  allDone: {
    ja: '登録は完了しています。次回更新日までに見直してください。',
    en: 'The registration is complete. Review it before the next review date.',
  },
  closed: { ja: '抹消されています', en: 'Removed from the register' },
  closedHelp: {
    ja: (reason: string) => `理由: ${reason}。内容は見られますが、変更はできません。`,
    en: (reason: string) => `Reason: ${reason}. It can be read but no longer changed.`,
  },
  suspended: {
    ja: (reason: string) => `登録は停止しています（${reason}）`,
    en: (reason: string) => `Suspended (${reason})`,
  },
  expired: {
    ja: '更新期限が過ぎています',
    en: 'The yearly review is overdue',
  },
  forKeepers: {
    ja: '区または相談支援事業所の職員が進めます。',
    en: 'The staff of the ward or of the consultation office take this on.',
  },
  wardOnly: { ja: '区の職員が行います。', en: 'Done by the staff of the ward.' },

  'do-request-consent': {
    ja: '本人（または代理の方）に同意を依頼してください。',
    en: 'Ask the person, or who acts for the person, for consent.',
  },
  'do-record-consent': {
    ja: '同意が得られたら、同意の内容を記録してください。',
    en: 'Once consent is given, record it.',
  },
  'do-submit-for-review': {
    ja: '同意があります。内容を確かめて、協議会の協議にかけてください。',
    en: 'There is a consent. Check the contents and put the case before the council.',
  },
  'do-record-decision': {
    ja: '「協議会の会議」で議題にするか、協議会の決定をここに記録してください。承認されると登録済になります。',
    en: 'Put it on the agenda under “Council meetings”, or record the council’s decision here. With its approval the case is registered.',
  },
  'do-resume': {
    ja: '停止の理由がなくなったら、再開してください。',
    en: 'Take the case up again once the reason for the suspension is gone.',
  },
  'do-renew': {
    ja: '内容を見直し、協議会の更新の決定を記録してください。',
    en: 'Review the contents and record the council’s decision on the renewal.',
  },

  'request-consent': { ja: '同意を依頼した', en: 'Consent has been asked for' },
  'record-consent': { ja: '同意を記録', en: 'Record a consent' },
  'submit-for-review': { ja: '協議にかける', en: 'Put before the council' },
  'record-decision': { ja: '協議会の決定を記録', en: 'Record the decision' },
  renew: { ja: '更新の決定を記録', en: 'Record the renewal' },
  resume: { ja: '再開する', en: 'Take up again' },

  'short-request-consent': { ja: '同意の依頼', en: 'ask for consent' },
  'short-record-consent': { ja: '同意の記録', en: 'record the consent' },
  'short-submit-for-review': { ja: '協議', en: 'the council' },
  'short-record-decision': { ja: '決定の記録', en: 'record the decision' },
  'short-renew': { ja: '更新の決定', en: 'the renewal' },
  'short-resume': { ja: '再開', en: 'take up again' },

  'done-request-consent': {
    ja: '同意を依頼したことを記録しました。',
    en: 'Recorded: consent asked for.',
  },
  'done-record-consent': { ja: '同意を記録しました。', en: 'The consent is recorded.' },
  'done-consent-paper': { ja: '書面の受取りを記録しました。', en: 'The paper is recorded.' },
  'done-submit-for-review': { ja: '協議にかけました。', en: 'The case is before the council.' },
  'done-record-decision': { ja: '協議会の決定を記録しました。', en: 'The decision is recorded.' },
  'done-renew': { ja: '更新の決定を記録しました。', en: 'The renewal is recorded.' },
  'done-resume': { ja: '登録を再開しました。', en: 'The case is taken up again.' },
  'done-suspend': { ja: '登録を停止しました。', en: 'The case is suspended.' },
  'done-withdraw-consent': {
    ja: '同意の撤回を記録し、開示を止めました。',
    en: 'The withdrawal is recorded; disclosure has stopped.',
  },
  'done-close': { ja: '登録を抹消しました。', en: 'The person is off the register.' },
  'done-undo-close': { ja: '抹消を取り消しました。', en: 'The closing is undone.' },
  overtaken: {
    ja: 'ほかの人が先に進めたようです。今の状態を確かめてください。',
    en: 'Somebody else seems to have been first. Look at the present status.',
  },

  gaps: { ja: '備えとして足りないもの', en: 'What a bad night would ask for' },
  crisisPlan: {
    ja: '緊急時支援計画がありません。夜間に誰が何をするかを決めておきます。',
    en: 'There is no crisis plan: who does what at night.',
  },
  emergencyContacts: {
    ja: '緊急連絡先がありません。介護者につながらないときに電話する人です。',
    en: 'There is no emergency contact to call when the caregiver cannot be reached.',
  },
  trialStays: {
    ja: '体験利用がありません。受け入れの条件にする施設があります。',
    en: 'There is no trial stay; some facilities ask for one.',
  },
  write: { ja: '入力する', en: 'Fill in' },

  sections: { ja: '登録内容', en: 'Contents' },
  filled: { ja: '入力済', en: 'filled' },
  empty: { ja: '未入力', en: 'empty' },
  filledOf: {
    ja: (n: number, all: number) => `${all}項目のうち${n}項目を入力済`,
    en: (n: number, all: number) => `${n} of ${all} sections filled`,
  },
  editSection: {
    ja: (section: string) => `${section}を編集`,
    en: (section: string) => `Edit ${section}`,
  },
  readAll: { ja: '内容を読む', en: 'Read the contents' },

  history: { ja: '変更の履歴', en: 'History' },
  historyKept: {
    ja: '誰が、いつ、どの項目を変えたかの記録です。',
    en: 'Who changed which part, and when.',
  },
  versionsOf: { ja: '版と変更点を見る', en: 'Versions and what they changed' },
  noHistory: { ja: '履歴はまだありません。', en: 'Nothing yet.' },
  toStatus: { ja: (status: string) => `「${status}」へ`, en: (status: string) => `to “${status}”` },
  withDetail: {
    ja: (what: string, detail: string) => `${what}（${detail}）`,
    en: (what: string, detail: string) => `${what} (${detail})`,
  },
  listJoin: { ja: '、', en: ', ' },

  rare: { ja: 'そのほかの手続き', en: 'Other steps' },
  suspend: { ja: '停止する', en: 'Suspend' },
  suspendTitle: { ja: '登録を停止しますか', en: 'Suspend the case?' },
  suspendHelp: {
    ja: '登録済ではなくなります。同意は残り、拠点からは引き続き見られます。「再開する」で元に戻せます。',
    en: 'The case is no longer registered. The consent stays, and the base can still see it. It can be taken up again.',
  },
  close: { ja: '抹消する', en: 'Take off the register' },
  closeTitle: { ja: '登録を抹消しますか', en: 'Take the person off the register?' },
  closeHelp: {
    ja: '拠点と受入施設への開示がただちに止まり、進行中の打診も取り下げられます。まちがえたときは、今日のうちなら取り消せます。',
    en: 'Disclosure to the base and to facilities stops at once, and offers on the way are withdrawn. A mistake can be undone until midnight.',
  },
  closingReason: { ja: '抹消の理由', en: 'Reason' },
});
