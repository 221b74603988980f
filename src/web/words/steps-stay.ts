import { defineWords } from './words.ts';

/** From the promised room to the end: transfer, stay, review, and the ways to end early. */
export const stayStepWords = defineWords({
  means: { ja: '移送の手段', en: 'Means' },
  escort: { ja: '付き添い', en: 'Who goes along' },
  escortHelp: {
    ja: '例：母、拠点の青木、施設の職員',
    en: 'For example: mother, staff of the base',
  },
  expectedAt: { ja: '到着予定', en: 'Expected arrival' },
  expectedAtHelp: {
    ja: '30分を過ぎても到着が記録されないときは、担当者に通知します。',
    en: 'If no arrival is recorded 30 minutes later, the owner is told.',
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

  admitDo: { ja: '到着・受入れを記録', en: 'Record the admission' },

  newEnd: { ja: '新しい終了日時', en: 'New end' },
  plannedEnd: {
    ja: (time: string) => `今の予定：${time}`,
    en: (time: string) => `Planned now: ${time}`,
  },
  limits: {
    ja: '受入れから7日までは、すぐに延長できます。7日を超えると、ほかの人の承認が必要です。',
    en: 'Up to 7 days from the admission it is extended at once; beyond, somebody else approves.',
  },
  needsAnother: {
    ja: '受入れから7日を超えるため、ほかのコーディネーターか拠点管理者の承認が必要です。承認する人に通知します。',
    en: 'Beyond 7 days another coordinator or a manager must approve it: they are told.',
  },
  needsManager: {
    ja: '受入れから14日を超えるため、拠点管理者の承認が必要です。拠点管理者に通知します。',
    en: 'Beyond 14 days a base manager must approve it: the managers are told.',
  },
  extendAsk: { ja: '延長の承認を依頼', en: 'Ask for the approval' },
  extendDo: { ja: '延長を記録', en: 'Extend' },

  destination: { ja: '行き先', en: 'Where to' },
  departDo: { ja: '退所を記録', en: 'Record the departure' },
  departTitle: { ja: '退所を記録しますか', en: 'Record the departure?' },
  departWhat: {
    ja: '居室は空き（清掃の時間があれば清掃の後）になり、施設は本人の情報を見られなくなります。元に戻せません。',
    en: 'The room becomes free (after its time of cleaning) and the facility sees nothing of the person any more. This cannot be undone.',
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
