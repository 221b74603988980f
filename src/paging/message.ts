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

const alarms: Record<AlarmCode, Text> = {
  'nobody-on-call': {
    ja: '当番が空いているため、次の段階に進みました。当番表を確認してください。',
    en: 'Nobody is on call at a level, so the next was paged at once. Check the shifts.',
  },
  'nobody-reachable': {
    ja: '誰にも通知が届いていません。電話で連絡してください。',
    en: 'Nobody could be reached. Call by telephone.',
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
  'placement-lost': { ja: '決まった受入れが取り消されました', en: 'Place lost' },
  'emergency-resumed': { ja: '緊急対応の再開', en: 'Emergency resumed' },
  'matching-exhausted': { ja: '受入れ先が見つかりません', en: 'No place found' },
  'stay-ending': { ja: '受入れの終了予定が近づいています', en: 'A stay is about to end' },
  'disclosure-stopped': { ja: '情報提供の停止', en: 'Disclosure stopped' },
  alarm: { ja: '警報', en: 'Alarm' },
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
  'disclosure-stopped': {
    ja: '施設に情報を示せなくなりました。打診中のものは取り下げました。リンクを開いて、この後の対応を決めてください。',
    en: 'Nothing may be shown to a facility any more. Open requests were withdrawn. Open the link and decide how to go on.',
  },
};

/**
 * A page as people read it, Japanese first. Holds the reference and a link, never personal data.
 * `publicUrl`: address under which people reach the console, with or without a slash at its end.
 */
export function renderMessage(message: PageMessage, publicUrl: string): RenderedMessage {
  const title = TEMPLATE_TITLES[message.template];
  const request =
    message.template === 'alarm'
      ? alarms[message.alarm ?? 'nobody-reachable']
      : requests[message.template];
  const level =
    message.level === undefined ? '' : `（第${message.level}段階 / level ${message.level}）`;
  const link = publicUrl.replace(/\/+$/, '') + message.path;
  return {
    subject: `【${title.ja}】${message.reference} ${title.en}`,
    body: [
      `${title.ja} ${message.reference}${level}`,
      request.ja,
      '',
      `${title.en} ${message.reference}`,
      request.en,
      '',
      link,
      '',
    ].join('\n'),
    link,
  };
}
