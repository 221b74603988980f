import type { AlarmCode, PageMessage, Template } from './page.ts';

export interface RenderedMessage {
  subject: string;
  body: string;
  link: string;
}

interface Text {
  ja: string;
  en: string;
}

/** What an alarm says, as it stands in a message and on the list of alarms. */
const ALARM_TEXTS: Readonly<Record<AlarmCode, Text>> = {
  'nobody-on-call': {
    ja: '当番が空いているため、次の段階に進みました。当番表を確認してください。',
    en: 'Nobody is on call at a level, so the next was paged at once. Check the shifts.',
  },
  'nobody-reachable': {
    ja: '誰にも通知が届いていません。電話で連絡してください。',
    en: 'Nobody could be reached. Call by telephone.',
  },
  'second-unanswered': {
    ja: '担当者は決まりましたが、もう1人の応答がありません。電話で確認してください。',
    en: 'It is taken, but the second person does not answer. Call by telephone.',
  },
  'unsettled-too-long': {
    ja: '緊急対応が長い時間、終わっていません。状況を確認してください。',
    en: 'An emergency has been open for too long. See how it stands.',
  },
  gap: {
    ja: '当番表に、誰もいない時間か、1人が2つの当番を兼ねる時間があります。当番表を直してください。',
    en: 'The shift plan has a time with nobody, or with one person in both slots. Mend it.',
  },
  'shift-unanswered': {
    ja: '当番に入る人が、開始の確認に応答していません。前の当番の人を残しています。電話で確認してください。',
    en: 'Whoever comes on call has not answered. The one before stays on call. Call by telephone.',
  },
  'drill-unanswered': {
    ja: '訓練の呼び出しに応答しなかった人がいます。結果を確認してください。',
    en: 'Somebody did not answer the drill. See its report.',
  },
  'channel-down': {
    ja: '通知の経路の1つが使えません。ほかの経路で送っています。契約先と設定を確認してください。',
    en: 'One way of sending messages is down; the others are used. Check the provider and the settings.',
  },
  'self-check': {
    ja: '自動点検で異常が見つかりました。内容を確認してください。',
    en: 'The self-check has found something wrong. See what it is.',
  },
};

export const TEMPLATE_TITLES: Readonly<Record<Template, Text>> = {
  emergency: { ja: '緊急対応の呼び出し', en: 'Emergency' },
  'emergency-taken': { ja: '緊急対応は担当者が決まりました', en: 'Emergency taken' },
  'lease-lapsed': { ja: '緊急対応が止まっています', en: 'Emergency without progress' },
  'hand-over': { ja: '緊急対応の引継ぎの依頼', en: 'Hand-over requested' },
  'hand-over-failed': { ja: '引継ぎの依頼が届いていません', en: 'Hand-over not delivered' },
  offer: { ja: '緊急受入れの打診', en: 'Request for a place' },
  'offer-nudge': {
    ja: '緊急受入れの打診：回答をお願いします',
    en: 'Request for a place: please answer',
  },
  'offer-withdrawn': { ja: '緊急受入れの打診の取り下げ', en: 'Request withdrawn' },
  'offer-conditional': { ja: '条件付きの受諾', en: 'Accepted with a condition' },
  'offer-cancelled': { ja: '緊急受入れの取消し', en: 'Accepted place cancelled' },
  'offer-settled': { ja: '緊急受入れの決定', en: 'Room taken for an emergency' },
  'offer-unreached': { ja: '打診が施設に届いていません', en: 'Facility not reached' },
  'placement-lost': { ja: '決まった受入れが取り消されました', en: 'Place lost' },
  'emergency-resumed': { ja: '緊急対応の再開', en: 'Emergency resumed' },
  'matching-exhausted': { ja: '受入れ先が見つかりません', en: 'No place found' },
  'stay-ending': { ja: '受入れの終了予定が近づいています', en: 'A stay is about to end' },
  'arrival-overdue': { ja: '到着予定を過ぎています', en: 'Arrival overdue' },
  'extension-asked': { ja: '受入れ延長の承認の依頼', en: 'Approval of an extension requested' },
  'extension-answered': { ja: '受入れ延長の依頼への回答', en: 'Extension answered' },
  'meeting-missing': { ja: '次の支援の会議が決まっていません', en: 'No next-support meeting yet' },
  'task-due': { ja: '振り返りの課題の期限', en: 'A task of a review is due' },
  'case-task-due': { ja: '事前登録の期限', en: 'Something is due in the register' },
  'trial-planned': { ja: '体験利用の予定', en: 'Trial stay planned' },
  'trial-cancelled': { ja: '体験利用の取りやめ', en: 'Trial stay cancelled' },
  'room-closed': { ja: '使う予定の居室が休止になりました', en: 'A room in use was closed' },
  'report-due': { ja: '空き状況の報告の時間です', en: 'Time to report your rooms' },
  'report-now': { ja: '空き状況の至急の報告のお願い', en: 'Please report your rooms now' },
  'reports-missing': { ja: '空き状況の報告がない施設があります', en: 'Reports are missing' },
  'disclosure-stopped': { ja: '情報提供の停止', en: 'Disclosure stopped' },
  alarm: { ja: '警報', en: 'Alarm' },
  second: { ja: '緊急対応：2人目の確認', en: 'Emergency: second person' },
  'target-missed': { ja: '目標時間を過ぎました', en: 'Time target missed' },
  'called-again': { ja: '同じ人について再び電話がありました', en: 'Called again' },
  'shift-start': { ja: '当番の開始：応答をお願いします', en: 'Your shift begins: please answer' },
  'swap-asked': { ja: '当番の交代の依頼', en: 'Shift swap requested' },
  'swap-answered': { ja: '当番の交代の依頼への回答', en: 'Shift swap answered' },
  'gaps-ahead': { ja: '当番表に空きがあります', en: 'Gaps in the shift plan' },
  drill: { ja: '訓練の呼び出し', en: 'Drill' },
  test: { ja: '試し送信', en: 'Test' },
  probe: { ja: '自動点検', en: 'Self-check' },
  code: { ja: '連絡先の確認コード', en: 'Verification code' },
};

const requests: Record<Exclude<Template, 'alarm'>, Text> = {
  emergency: {
    ja: '下のリンクを開いて「対応する」を押してください。応答がない場合は次の担当者を呼び出します。',
    en: 'Open the link and take it. Without an answer the next person is paged.',
  },
  'emergency-taken': {
    ja: 'ほかの担当者が対応を始めました。担当者はリンク先で確認できます。',
    en: 'Somebody else has taken it. The link shows who.',
  },
  'lease-lapsed': {
    ja: 'しばらく記録がありません。リンクを開いて対応を続けるか、引き継いでください。',
    en: 'There has been no progress for a while. Open the link and go on, or hand over.',
  },
  'hand-over': {
    ja: '担当を引き継ぐよう頼まれています。リンクを開いて「対応する」を押すと、あなたの担当になります。それまでは今の担当者のままです。',
    en: 'You are asked to take this over. Open the link and take it; until then its owner keeps it.',
  },
  'hand-over-failed': {
    ja: '引継ぎを頼んだ人に届きませんでした。今もあなたの担当です。電話で伝えるか、リンクを開いてほかの人に頼んでください。',
    en: 'Whom you asked could not be reached, and you still own it. Telephone, or ask somebody else.',
  },
  offer: {
    ja: '緊急の受入れをお願いできるか、リンクを開いて期限までにご回答ください。',
    en: 'Please open the link and say before the deadline whether you can take in a person.',
  },
  'offer-nudge': {
    ja: '回答の期限が近づいています。リンクを開いてご回答ください。',
    en: 'The deadline is near. Please open the link and answer.',
  },
  'offer-withdrawn': {
    ja: 'この打診は取り下げられました。ご回答は不要です。',
    en: 'This request was withdrawn. No answer is needed.',
  },
  'offer-conditional': {
    ja: '施設が条件を付けて受諾しました。リンクを開いて条件を確かめ、決めてください。',
    en: 'A facility accepts under a condition. Open the link, look at it and decide.',
  },
  'offer-cancelled': {
    ja: '決まっていた受入れは取り消されました。準備は不要です。',
    en: 'The place you had accepted is cancelled. Nothing needs to be prepared.',
  },
  'offer-settled': {
    ja: 'この部屋での緊急の受入れが決まり、拠点が記録しました。部屋は確保されています。ご回答は不要です。リンクを開いて準備を始めてください。',
    en: 'It is settled that this room takes in a person; the base has recorded it. No answer is needed. Open the link and prepare.',
  },
  'offer-unreached': {
    ja: '打診した施設の誰にも通知が届きません。リンクを開いて、施設に電話をかけるか、ほかの施設に打診してください。',
    en: 'Nobody of a facility that was asked can be reached. Open the link: telephone it, or ask another.',
  },
  'placement-lost': {
    ja: '受入れ先を探し直しています。リンクを開いて、本人の居場所と次の手立てを確かめてください。',
    en: 'A place is sought anew. Open the link, make sure where the person is and what comes next.',
  },
  'emergency-resumed': {
    ja: '「受入れ」に判断が変わり、あなたの担当として再開しました。リンクを開いて確かめてください。',
    en: 'It was decided to admit after all, and you are its owner again. Open the link.',
  },
  'matching-exhausted': {
    ja: '打診できる受入れ先がなくなりました。リンクを開いて次の手立てを決めてください。',
    en: 'There is nobody left to ask. Open the link and decide what to do next.',
  },
  'stay-ending': {
    ja: 'リンクを開いて、退所の準備か延長を確認してください。',
    en: 'Open the link and see to the discharge or an extension.',
  },
  'arrival-overdue': {
    ja: '到着の予定を過ぎても、施設が受入れを記録していません。電話で本人の居場所を確かめてください。',
    en: 'The facility has not recorded the arrival. Call and make sure where the person is.',
  },
  'extension-asked': {
    ja: '受入れの延長に承認が必要です。リンクを開いて、承認するかどうかを決めてください。',
    en: 'An extension needs an approval. Open the link and decide.',
  },
  'extension-answered': {
    ja: '依頼した延長に回答がありました。リンクを開いて確認してください。',
    en: 'Your request for an extension was answered. The link shows how.',
  },
  'meeting-missing': {
    ja: '次の支援の会議がまだ予定されていません。リンクを開いて日時を決めてください。',
    en: 'The next-support meeting has not been planned. Open the link and set a time.',
  },
  'task-due': {
    ja: '担当の課題の期限が来ました。リンクを開いて、結果を記録するか期限を見直してください。',
    en: 'A task of yours is due. Open the link and record its result, or set a new day.',
  },
  'case-task-due': {
    ja: '担当する事前登録で、期限が近い、または過ぎた仕事があります。リンクを開いて確認してください。',
    en: 'A case that you are responsible for has something that is due. The link shows what.',
  },
  'trial-planned': {
    ja: '体験利用の予定が入りました。リンクを開いて日程と部屋を確かめてください。',
    en: 'A trial stay was planned. Open the link and see when and in which room.',
  },
  'trial-cancelled': {
    ja: '予定されていた体験利用は取りやめになりました。部屋の用意は不要です。',
    en: 'A planned trial stay was cancelled. No room needs to be kept.',
  },
  'room-closed': {
    ja: '受入れが決まっている部屋、または利用中の部屋が休止になりました。リンクを開いて、この後の対応を決めてください。',
    en: 'A room that was accepted or is lived in was closed. Open the link and decide how to go on.',
  },
  'report-due': {
    ja: '空き状況を報告する時間です。リンクを開いて、変わりがなければ「変更なし」を押してください。',
    en: 'It is time to report your rooms. Open the link; if nothing has changed, one press will do.',
  },
  'report-now': {
    ja: '緊急の受入れのため、今の空き状況を教えてください。リンクを開いて部屋ごとに報告するか、「変更なし」を押してください。',
    en: 'Rooms are needed now. Open the link and report each room, or press "no change".',
  },
  'reports-missing': {
    ja: '期限までに空き状況を報告していない施設があります。リンクを開いて、電話をかける施設を確かめてください。',
    en: 'Some facilities have not reported in time. The link shows whom to call.',
  },
  second: {
    ja: 'ほかの担当者が対応を始めました。この対応には2人が必要です。応答して、状況を確認してください。',
    en: 'Somebody else has taken it, and two people are needed. Answer, and see how it stands.',
  },
  'target-missed': {
    ja: '時間の目標を過ぎた項目があります。リンクを開いて、次の対応を進めてください。',
    en: 'A time target was missed. Open the link and take the next step.',
  },
  'called-again': {
    ja: '対応中の緊急対応に、再び電話がありました。リンクを開いて、内容を確認してください。',
    en: 'There was another call about an emergency under way. Open the link and see what it says.',
  },
  'shift-start': {
    ja: 'あなたの当番が始まります。応答してください。応答があるまで、前の当番の人も呼び出されます。',
    en: 'Your shift begins. Please answer: until then the one before you is paged as well.',
  },
  'swap-asked': {
    ja: '当番を代わってほしいと頼まれています。リンクを開いて回答してください。',
    en: 'You are asked to swap a shift. Open the link and answer.',
  },
  'swap-answered': {
    ja: '頼んだ当番の交代に回答がありました。リンクを開いて確認してください。',
    en: 'Your request to swap a shift was answered. The link shows how.',
  },
  'gaps-ahead': {
    ja: 'これから14日間の当番表に、空きか重なりがあります。リンクを開いて直してください。',
    en: 'The shifts of the next 14 days have gaps or doubles. Open the link and mend them.',
  },
  drill: {
    ja: 'これは訓練です。本番と同じように応答してください。緊急対応はありません。',
    en: 'This is a drill. Answer as if it were real. There is no emergency.',
  },
  test: {
    ja: 'あなたが送った試しの呼び出しです。届いたことを確かめるため、応答してください。',
    en: 'You have sent this to yourself as a test. Answer to see that it works.',
  },
  probe: {
    ja: '自動点検のための送信です。対応は不要です。',
    en: 'Sent by the self-check. Nothing needs to be done.',
  },
  code: {
    ja: 'この6桁の数字を画面に入力してください。15分間使えます。心当たりがなければ、何もしないでください。',
    en: 'Type these six digits on the screen within 15 minutes. If you did not ask for them, do nothing.',
  },
  'disclosure-stopped': {
    ja: '施設に情報を示せなくなりました。打診中のものは取り下げました。リンクを開いて、この後の対応を決めてください。',
    en: 'Nothing may be shown to a facility any more. Open requests were withdrawn. Open the link and decide how to go on.',
  },
};

/**
 * A page as people read it, Japanese first. Holds the reference and a link, never personal data.
 * `publicUrl`: address under which people reach the console, with or without a slash at its end.
 * `tapLink`: where it is answered without signing in; null: only on the console.
 */
export function renderMessage(
  message: PageMessage,
  publicUrl: string,
  tapLink: string | null = null,
): RenderedMessage {
  const title = TEMPLATE_TITLES[message.template];
  const request =
    message.template === 'alarm'
      ? ALARM_TEXTS[message.alarm ?? 'nobody-reachable']
      : requests[message.template];
  const level =
    message.level === undefined ? '' : `（第${message.level}段階 / level ${message.level}）`;
  const link = publicUrl.replace(/\/+$/, '') + message.path;
  const tap =
    tapLink === null ? [] : ['サインインせずに応答する / Answer without signing in:', tapLink, ''];
  return {
    subject: `【${title.ja}】${message.reference} ${title.en}`,
    body: [
      `${title.ja} ${message.reference}${level}`,
      request.ja,
      '',
      `${title.en} ${message.reference}`,
      request.en,
      '',
      ...tap,
      link,
      '',
    ].join('\n'),
    link,
  };
}
