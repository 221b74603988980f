import { defineWords } from './words.ts';

/** From the promised room to the end: transfer, stay, review, and the ways to end early. */
export const stayStepWords = defineWords({
  means: { ja: '移送の手段', en: 'Means' },
  escort: { ja: '付き添い', en: 'Who goes along' },
  escortHelp: {
    ja: '例：母、拠点の青木、施設の職員',
    en: 'For example: mother, staff of the base',
  },
  transferDo: { ja: '出発を記録', en: 'Record that they have left' },

  lostReason: { ja: '取消しの理由', en: 'Why the place is lost' },
  lostNote: { ja: '内容', en: 'What happened' },
  lostDo: { ja: '受入れを取り消す', en: 'Record that the place is lost' },
  lostTitle: { ja: '受入れを取り消しますか', en: 'Is the place lost?' },
  lostWhat: {
    ja: '居室は空き、施設は本人の情報を見られなくなります。すぐに別の受入れ先を探し始め、呼び出しも再開します。',
    en: 'The room becomes free, the facility sees nothing of the person any more, and the search and the paging start again.',
  },

  belongings: { ja: '持ち物', en: 'Belongings' },
  medicines: { ja: '預かった薬', en: 'Medicines received' },
  noneHelp: { ja: 'なければ「なし」と書いてください。', en: 'Write “none” if there are none.' },
  admitDo: { ja: '到着・受入れを記録', en: 'Record the admission' },

  newEnd: { ja: '新しい終了日時', en: 'New end' },
  plannedEnd: {
    ja: (time: string) => `今の予定：${time}`,
    en: (time: string) => `Planned now: ${time}`,
  },
  approver: { ja: '承認した人', en: 'Approved by' },
  approverHelp: {
    ja: '受入れから7日を超えるときは必須です。14日を超える延長は拠点管理者が行います。',
    en: 'Needed beyond 7 days. Beyond 14 days a base manager extends.',
  },
  extendDo: { ja: '延長を記録', en: 'Extend' },

  destination: { ja: '行き先', en: 'Where to' },
  departDo: { ja: '退所を記録', en: 'Record the departure' },
  departTitle: { ja: '退所を記録しますか', en: 'Record the departure?' },
  departWhat: {
    ja: '居室は空きになり、施設は本人の情報を見られなくなります。元に戻せません。',
    en: 'The room becomes free and the facility sees nothing of the person any more. This cannot be undone.',
  },
  noStay: { ja: '受入れの記録が見つかりません。', en: 'There is no stay to record this on.' },

  nextSupport: { ja: '次の支援', en: 'Next support' },
  nextDo: { ja: '次の支援を記録', en: 'Record the next support' },
  improvements: { ja: '振り返りと改善点', en: 'Review and improvements' },
  isCaseUpdated: {
    ja: '事前登録の内容を更新した',
    en: "The person's registration was brought up to date",
  },
  reviewDo: { ja: '振り返りを記録', en: 'Record the review' },
  outcome: { ja: '結果', en: 'Outcome' },
  closeDo: { ja: '終結する', en: 'Close it' },
  closeTitle: { ja: '終結しますか', en: 'Close it?' },
  closeWhat: {
    ja: '進行中の一覧から消え、段階は戻せません。記録への追記はあとからもできます。',
    en: 'It leaves the list and cannot go back to an earlier step. The record can still be added to.',
  },
  noActionDo: { ja: '対応不要として終える', en: 'End it without action' },
  noActionTitle: { ja: '対応不要として終えますか', en: 'End it without action?' },
  endWhat: {
    ja: '進行中の一覧から消え、呼び出しと打診はすべて止まります。元に戻せません。',
    en: 'It leaves the list; paging and open offers stop. This cannot be undone.',
  },
  agency: { ja: '引き継ぎ先', en: 'Agency' },
  agencyHelp: { ja: '機関名と担当者', en: 'Name of the agency, and of the person there' },
  agencyDo: { ja: '引き継いで終える', en: 'Hand over and end' },
  agencyTitle: { ja: '他機関へ引き継いで終えますか', en: 'Hand over to the agency and end?' },
});
