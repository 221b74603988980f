import { defineProblems } from '../platform/problem.ts';

export const placementProblems = defineProblems({
  'no-such-offer': { status: 404, ja: '打診が見つかりません。', en: 'There is no such offer.' },
  'offer-expired': {
    status: 409,
    ja: '回答の期限を過ぎたため、この打診は終わっています。コーディネーターに電話してください。',
    en: 'The time to answer is over. Please call the coordinator.',
  },
  'offer-withdrawn': {
    status: 409,
    ja: 'この打診は取り下げられました。',
    en: 'The offer has been withdrawn.',
  },
  'offer-already-answered': {
    status: 409,
    ja: 'この打診にはすでに回答があります。',
    en: 'The offer has already been answered.',
  },
  'offer-not-conditional': {
    status: 409,
    ja: 'この打診には判断を待つ条件がありません。',
    en: 'The offer has no condition that waits for a decision.',
  },
  'condition-expired': {
    status: 409,
    ja: '条件への回答の期限を過ぎました。施設に電話で確かめ、あらためて打診してください。',
    en: 'The time to decide on the condition is over. Call the facility, and offer the room anew.',
  },
  'offer-not-accepted': {
    status: 409,
    ja: '受入れが決まっている打診ではないため、取り消せません。',
    en: 'The offer is not an accepted one: there is nothing to cancel.',
  },
  'room-taken': {
    status: 409,
    ja: 'この部屋はすでに押さえられています。',
    en: 'The room is already held, reserved or occupied.',
  },
  'room-closed': {
    status: 409,
    ja: 'この部屋は予定の期間に利用停止となっています。別の部屋を選んでください。',
    en: 'The room is closed within the planned time. Choose another one.',
  },
  'already-placed': {
    status: 409,
    ja: '受入れ先はすでに決まっています。',
    en: 'The person has already been placed.',
  },
  'not-matched-yet': {
    status: 409,
    ja: '受入れ先の照合がまだ行われていません。',
    en: 'Matching has not run yet.',
  },
  'search-stopped': {
    status: 409,
    ja: '受入れ先の調整は終わっています。',
    en: 'The search has been stopped.',
  },
  'facility-not-matched': {
    status: 422,
    ja: '照合で候補に入っていない施設が含まれています。部屋を選んで個別に打診してください。',
    en: 'A facility is not in the ranking. Offer it one of its rooms by hand instead.',
  },
  'not-searching': {
    status: 409,
    ja: '受入れ先を探す段階ではありません。「受入れ」と判断してから行ってください。',
    en: 'The emergency is not looking for a room. Decide to admit first.',
  },
  'nothing-to-disclose': {
    status: 409,
    ja: '本人の同意がないため、施設に情報を示せません。',
    en: 'There is no consent: nothing about the person may be shown to a facility.',
  },
  'no-such-run': {
    status: 404,
    ja: '照合の結果がありません。',
    en: 'There is no matching result.',
  },
});
