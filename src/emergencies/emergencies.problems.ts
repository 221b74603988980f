import { defineProblems } from '../platform/problem.ts';

export const emergencyProblems = defineProblems({
  'no-such-emergency': {
    status: 404,
    ja: '緊急対応が見つかりません。',
    en: 'There is no such emergency.',
  },
  'step-out-of-order': {
    status: 409,
    ja: '今の段階ではこの操作はできません。',
    en: 'This step is not possible now.',
  },
  'intake-incomplete': {
    status: 409,
    ja: '折り返し先の電話番号（または確認できない理由）と本人の居場所を記録してから判定してください。赤の場合はそのまま判定できます。',
    en: 'Record a call-back number (or why there is none) and where the person is before the triage. RED needs neither.',
  },
  'rescue-not-confirmed': {
    status: 422,
    ja: '赤の場合は、119・110へ通報したか、しない理由を記録してください。',
    en: 'For RED, record that 119 or 110 was called, or why not.',
  },
  'already-running': {
    status: 409,
    ja: 'この方の緊急対応がすでに進んでいます。別件であれば「別件として受付」を選んでください。',
    en: 'An emergency of this person is already running. Send `separate: true` if this is another one.',
  },
  'emergency-changed': {
    status: 412,
    ja: '他の方が先に更新しました。最新の内容を確かめてください。',
    en: 'Somebody else changed the emergency first. Look at its newest version.',
  },
  'called-in-the-future': {
    status: 422,
    ja: '入電時刻が未来になっています。',
    en: 'The time of the call lies in the future.',
  },
  'called-too-long-ago': {
    status: 422,
    ja: '入電時刻が30日より前になっています。',
    en: 'The time of the call lies more than 30 days back.',
  },
  'name-needed': {
    status: 422,
    ja: '仮登録には本人の氏名が必要です。',
    en: "A provisional registration needs the person's name.",
  },
  'no-such-entry': {
    status: 404,
    ja: '追記の対象となる記録が見つかりません。',
    en: 'The entry to be corrected does not exist.',
  },
});
