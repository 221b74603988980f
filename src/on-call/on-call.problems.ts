import { defineProblems } from '../platform/problem.ts';

export const onCallProblems = defineProblems({
  'shift-ends-before-start': {
    status: 422,
    ja: '当番の終わりは始まりより後にしてください。',
    en: 'A shift must end after it starts.',
  },
  'shift-is-over': {
    status: 422,
    ja: '終わった時間帯の当番は登録できません。',
    en: 'A shift that is already over cannot be added.',
  },
  'shift-overlaps': {
    status: 409,
    ja: 'この時間帯にはすでに別の当番が入っています。',
    en: 'Another shift of this slot already covers part of this time.',
  },
  'one-person-two-slots': {
    status: 409,
    ja: '同じ人が同じ時間に当番1と当番2の両方に入ることはできません。',
    en: 'One person cannot be primary and secondary at the same time.',
  },
  'no-such-coordinator': {
    status: 422,
    ja: '当番にできる職員ではありません。',
    en: 'This is not somebody who can be on call.',
  },
  'no-such-shift': {
    status: 404,
    ja: '当番が見つかりません。',
    en: 'There is no such shift.',
  },
  'shift-has-begun': {
    status: 409,
    ja: 'すでに始まった当番は削除できません。',
    en: 'A shift that has begun cannot be removed.',
  },
});
