import { defineProblems } from '../platform/problem.ts';

/** Refusals that somebody can meet who works with the register. */
export const caseProblems = defineProblems({
  'no-such-case': {
    status: 404,
    ja: 'この事前登録は見つかりません。閲覧できる範囲にない可能性があります。',
    en: 'There is no such case, or none that you may see.',
  },
  'no-such-consent': {
    status: 404,
    ja: 'この同意の記録は見つかりません。',
    en: 'There is no such consent on this case.',
  },
  'no-such-office': {
    status: 422,
    ja: '指定された相談支援事業所は登録されていません。',
    en: 'The consultation office named is not registered.',
  },
  'version-conflict': {
    status: 412,
    ja: 'ほかの人が先に保存しました。変わった項目を確かめてから保存し直してください。',
    en: 'Somebody else saved first. Look at the fields that changed, then save again.',
  },
  'registration-no-taken': {
    status: 409,
    ja: 'この登録番号はすでに使われています。',
    en: 'This registration number is already in use.',
  },
  'ward-not-yours': {
    status: 403,
    ja: '担当していない区の事前登録はできません。',
    en: 'You may only register persons of your own ward.',
  },
  'office-not-yours': {
    status: 403,
    ja: '担当事業所をほかの事業所に変えることはできません。',
    en: 'You cannot hand the case to another office.',
  },
  'birth-date-in-future': {
    status: 422,
    ja: '生年月日が未来の日付です。',
    en: 'The date of birth lies in the future.',
  },
  'consent-missing': {
    status: 409,
    ja: '有効な同意がないため、進められません。',
    en: 'This is not possible without a valid consent.',
  },
  'sheet-without-consent': {
    status: 409,
    ja: '受入施設に渡す同意がないため、緊急情報シートを作れません。同意の有無と範囲を確かめてください。',
    en: 'Without a consent that names receiving facilities there is no emergency sheet to hand on.',
  },
  'decision-missing': {
    status: 409,
    ja: '協議会の承認の記録がないため、登録済にできません。',
    en: 'This is not possible without an approving decision of the council.',
  },
  'consent-not-valid': {
    status: 422,
    ja: '同意日が未来、または有効期限が過ぎているため、同意として記録できません。',
    en: 'A consent given in the future or already expired cannot be recorded.',
  },
  'consent-already-withdrawn': {
    status: 409,
    ja: 'この同意はすでに撤回されています。',
    en: 'This consent has already been withdrawn.',
  },
  'decision-in-future': {
    status: 422,
    ja: '協議の日が未来の日付です。',
    en: 'The day of the decision lies in the future.',
  },
  'review-date-passed': {
    status: 422,
    ja: '次回更新日は今日以降にしてください。',
    en: 'The next review must not lie in the past.',
  },
  'case-closed': {
    status: 409,
    ja: '抹消された登録は変更できません。',
    en: 'A closed case cannot be changed.',
  },
  'case-step-out-of-order': {
    status: 409,
    ja: '今の状態ではこの操作はできません。',
    en: 'This step is not possible in the present status.',
  },
});
