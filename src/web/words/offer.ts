import { defineWords } from './words.ts';

/** One offer, as the facility that is asked reads it. */
export const offerWords = defineWords({
  title: { ja: '受入れの打診', en: 'Offer' },
  back: { ja: '居室の画面へ', en: 'To the rooms' },
  number: { ja: '番号', en: 'Number' },
  facility: { ja: '施設', en: 'Facility' },
  plannedEnd: { ja: '利用の予定', en: 'Planned stay' },
  untilEnd: {
    ja: (end: string, days: number) => `${end} まで（${days}日間）`,
    en: (end: string, days: number) => `until ${end} (${days} days)`,
  },
  sentAt: { ja: '届いた時刻', en: 'Sent' },
  status: { ja: '状態', en: 'Status' },
  timeLeft: { ja: '回答まで', en: 'Time to answer' },
  decisionLeft: { ja: '拠点の返事まで', en: 'The base decides within' },
  need: { ja: '必要な支援', en: 'What is needed' },
  needHelp: {
    ja: '氏名や連絡先は、受け入れた後に表示されます。',
    en: 'Name and contacts are shown after you accept.',
  },
  onBehalf: {
    ja: '施設から電話で聞いた返事を、代わりに記録できます。',
    en: 'You can record the answer that the facility gave on the telephone.',
  },
  toEmergency: { ja: '緊急対応の画面へ', en: 'To the emergency' },
  baseHelp: {
    ja: 'ご本人の情報と打診全体は、緊急対応の画面にあります。',
    en: 'The person and all offers are on the page of the emergency.',
  },

  accept: { ja: '受け入れる', en: 'Accept' },
  acceptTitle: { ja: '受け入れますか', en: 'Accept?' },
  acceptMeans: {
    ja: (room: string) =>
      `「${room}」を確保し、ご本人の詳しい情報が開示されます。ほかの施設への打診は終わります。`,
    en: (room: string) =>
      `${room} is reserved, and the person's full sheet is disclosed to you. Other facilities are no longer asked.`,
  },
  acceptYes: { ja: '受け入れる', en: 'Accept' },

  conditional: { ja: '条件付きで受入れ', en: 'Accept with a condition' },
  condition: { ja: '条件', en: 'Condition' },
  conditionHelp: {
    ja: '例：明日の朝10時まで。家族の付き添いがあれば。',
    en: 'e.g. until 10 tomorrow morning; if a relative stays.',
  },
  conditionMeans: {
    ja: '拠点がこの条件でよいか決めるまで、部屋は仮押さえのままです。',
    en: 'The room stays held until the base has decided on the condition.',
  },
  conditionSend: { ja: 'この条件で回答する', en: 'Send this condition' },
  conditionWhy: { ja: '条件を書いてください。', en: 'Write the condition.' },

  decline: { ja: '受け入れられない', en: 'Cannot accept' },
  declineTitle: { ja: '理由を押すと、すぐに回答します', en: 'Press a reason: it is sent at once' },
  declineMeans: {
    ja: '部屋の仮押さえは外れ、次の施設へ打診が移ります。',
    en: 'The hold on the room ends, and the next facility is asked.',
  },
  otherReason: { ja: 'その他の理由', en: 'Other reason' },
  otherReasonHelp: { ja: '短く書いてください。', en: 'In a few words.' },
  otherReasonSend: { ja: 'この理由で断る', en: 'Decline with this reason' },
  otherReasonWhy: { ja: '理由を書いてください。', en: 'Write the reason.' },

  acceptedTitle: { ja: '受入れが決まりました', en: 'Accepted' },
  acceptedNext: {
    ja: '移送が始まると、引き継ぎと受入れの画面が開けるようになります。',
    en: 'Once the transfer begins, the page for hand-over and admission opens.',
  },
  stayUnread: {
    ja: '移送が始まったか、読み込めません。引き継ぎの画面は、居室の画面の「到着の予定」からも開けます。',
    en: 'Whether the transfer has begun cannot be read. “Arrivals” on the rooms page leads there too.',
  },
  agreedCondition: { ja: '合意した条件', en: 'Agreed condition' },
  toStay: { ja: '引き継ぎ・受入れの画面へ', en: 'To hand-over and admission' },
  sheet: { ja: '緊急情報シート', en: 'Emergency sheet' },
  withheld: {
    ja: 'ご本人の同意に施設への提供が含まれていないため、氏名などは表示できません。必要なことは拠点へ電話で確かめてください。',
    en: 'The consent does not include facilities, so name and contacts are not shown. Call the base for what you need.',
  },
  waitingTitle: { ja: '条件付きで回答しました', en: 'Answered with a condition' },
  waitingHelp: {
    ja: '拠点が条件を確かめています。決まりしだい知らせます。部屋は仮押さえのままです。',
    en: 'The base is considering it; you will be told. The room stays held.',
  },

  endedAccepted: { ja: '受入れは終わっています', en: 'This stay is over' },
  endedAcceptedHelp: {
    ja: '受入れが終わったか、同意が取り消されたため、ご本人の情報は表示されません。',
    en: 'The stay is over, or the consent was withdrawn: the person is no longer shown.',
  },
  declined: { ja: '受入れ不可と回答しました', en: 'You declined' },
  declinedHelp: { ja: 'ほかの施設に打診しています。', en: 'Other facilities are being asked.' },
  cancelled: { ja: '受入れは取り消されました', en: 'The acceptance was cancelled' },
  cancelledHelp: {
    ja: '部屋の確保は外れ、ご本人の情報は表示されません。',
    en: 'The room is no longer kept, and the person is no longer shown.',
  },
  expired: { ja: '回答の期限を過ぎました', en: 'The time to answer is over' },
  expiredHelp: {
    ja: '部屋の仮押さえは外れました。まだ受け入れられるときは、拠点へ電話してください。',
    en: 'The hold on the room has ended. If you can still take the person, call the base.',
  },
  withdrawn: { ja: 'この打診は取り下げられました', en: 'The offer was withdrawn' },
  withdrawnHelp: {
    ja: '回答はいりません。部屋の仮押さえは外れています。',
    en: 'There is nothing to answer, and the room is no longer held.',
  },
  reason: { ja: '理由', en: 'Reason' },

  lose: { ja: '受入れできなくなった', en: 'Cannot take the person after all' },
  loseTitle: { ja: '受入れを取り消しますか', en: 'Cancel the acceptance?' },
  loseMeans: {
    ja: '部屋の確保が外れ、ご本人の情報は見られなくなります。拠点にすぐ知らせが行き、別の受入れ先を探します。',
    en: 'The room is no longer kept, you no longer see the person, and the base is told at once to look for another room.',
  },
  loseReason: { ja: '理由', en: 'Reason' },
  loseNote: { ja: '補足（任意）', en: 'Note (optional)' },
  loseNoteNeeded: { ja: '何があったか', en: 'What happened' },
  loseWhy: { ja: '理由を選んでください。', en: 'Choose a reason.' },
  loseWhyNote: { ja: '何があったか書いてください。', en: 'Write what happened.' },
  loseYes: { ja: '受入れを取り消す', en: 'Cancel the acceptance' },
});
