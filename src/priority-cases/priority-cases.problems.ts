import { defineProblems } from '../platform/problem.ts';

/** Refusals that somebody can meet who works with the register. */
export const caseProblems = defineProblems({
  'no-such-case': {
    status: 404,
    ja: 'この事前登録は見つかりません。閲覧できる範囲にない可能性があります。',
    en: 'There is no such case, or none that you may see.',
  },
  'no-such-version': {
    status: 404,
    ja: 'この版は見つかりません。その時点ではまだ登録されていなかった可能性があります。',
    en: 'There is no such version; the person may not have been registered yet at that time.',
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
  'full-sheet-without-consent': {
    status: 409,
    ja: '有効な同意がないため、登録票は登録した区・事業所でしか印刷できません。',
    en: 'Without a valid consent only those who keep the case can print its full sheet.',
  },
  'binder-too-long': {
    status: 422,
    ja: '名簿は2,000人までです。条件で絞るか、書出しを使ってください。',
    en: 'The list takes at most 2,000 persons. Filter it, or take it out as a file.',
  },
  'decision-missing': {
    status: 409,
    ja: '協議会の承認の記録がないため、登録済にできません。',
    en: 'This is not possible without an approving decision of the council.',
  },
  'fields-missing': {
    status: 409,
    ja: 'この状態に必要な項目が入力されていません。足りない項目を入力してから進めてください。',
    en: 'Fields are missing that this status needs. Fill them in first.',
  },
  'consent-not-valid': {
    status: 422,
    ja: '同意日が未来、または有効期限が過ぎているため、同意として記録できません。',
    en: 'A consent given in the future or already expired cannot be recorded.',
  },
  'consent-needs-no-paper': {
    status: 409,
    ja: '口頭の同意ではないため、後日の書面はいりません。',
    en: 'This consent was not given orally: no paper follows it.',
  },
  'consent-paper-already-there': {
    status: 409,
    ja: 'この同意の書面は、すでに受け取ったと記録されています。',
    en: 'The paper of this consent is recorded already.',
  },
  'consent-paper-day-wrong': {
    status: 422,
    ja: '書面を受け取った日は、同意日から今日までの日付にしてください。',
    en: 'The day on which the paper came lies between the consent and today.',
  },
  'no-such-consent-text': {
    status: 422,
    ja: 'この同意書の文は登録されていません。',
    en: 'There is no such text of the consent sheet.',
  },
  'no-consent-text-yet': {
    status: 409,
    ja: '同意書の文がまだ登録されていません。「登録の決まり」の「同意書の文」で登録してください。',
    en: 'No text of the consent sheet is registered yet: add it under the rules of the register.',
  },
  'consent-text-version-taken': {
    status: 409,
    ja: 'この版の名前はすでに使われています。',
    en: 'This name of a version is already in use.',
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
