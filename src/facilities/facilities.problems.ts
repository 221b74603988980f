import { defineProblems } from '../platform/problem.ts';

export const facilityProblems = defineProblems({
  'no-such-facility': {
    status: 404,
    ja: '施設が見つかりません。',
    en: 'There is no such facility.',
  },
  'no-such-room': { status: 404, ja: '居室が見つかりません。', en: 'There is no such room.' },
  'room-not-in-list': {
    status: 422,
    ja: 'この施設にはその名前の居室が登録されていません。',
    en: 'The facility has no room of that name.',
  },
  'place-known': {
    status: 409,
    ja: '同じ名前と電話番号の施設がすでに登録されています。その施設を選んでください。',
    en: 'A facility of this name and telephone number is known already. Choose it.',
  },
  'conditions-changed': {
    status: 412,
    ja: '他の方が先に受入条件を更新しました。最新の内容を確かめてください。',
    en: 'Somebody else changed the conditions first. Look at their newest version.',
  },
  'facility-needed': {
    status: 422,
    ja: 'どの施設の報告かを指定してください。',
    en: 'Say which facility reports.',
  },
  'nothing-reported-yet': {
    status: 409,
    ja: 'まだ一度も報告がないため、「変更なし」にはできません。部屋ごとに報告してください。',
    en: 'Nothing has been reported so far that could be unchanged. Report each room.',
  },
});
