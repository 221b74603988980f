import { defineProblems } from '../platform/problem.ts';

export const profileProblems = defineProblems({
  'profile-changed': {
    status: 412,
    ja: '他の方が先に施設の情報を更新しました。最新の内容を確かめてください。',
    en: 'Somebody else changed the facility first. Look at it as it is now.',
  },
  'profile-field-of-base': {
    status: 403,
    ja: '事業の形と区分は、拠点だけが変更できます。拠点へ連絡してください。',
    en: 'The kind and the class of a facility are changed by the base alone.',
  },
  'contact-not-of-facility': {
    status: 422,
    ja: 'この施設の職員ではない方、または利用を止めた方は選べません。',
    en: 'Only active staff of this facility can be chosen.',
  },
});
