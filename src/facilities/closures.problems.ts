import { defineProblems } from '../platform/problem.ts';

export const closureProblems = defineProblems({
  'no-such-closure': {
    status: 404,
    ja: '休止の登録が見つかりません。',
    en: 'There is no such closure.',
  },
  'closure-over-use': {
    status: 409,
    ja: 'この期間には仮押さえ・予約・利用などがあります。内容を確かめたうえで、それでも休止にする場合は確認して登録してください。',
    en: 'The room is held, reserved or lived in at that time. Confirm to close it all the same.',
  },
  'closure-changed': {
    status: 412,
    ja: '他の方が先にこの休止を変更しました。最新の内容を確かめてください。',
    en: 'Somebody else changed this closure first. Look at it as it is now.',
  },
  'closure-cancelled': {
    status: 409,
    ja: 'この休止はすでに取り消されています。',
    en: 'This closure has been cancelled already.',
  },
});
