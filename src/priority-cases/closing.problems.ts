import { defineProblems } from '../platform/problem.ts';

export const closingProblems = defineProblems({
  'closing-not-undoable': {
    status: 409,
    ja: '抹消を取り消せるのは、抹消した日のうちだけです。統合・消去した登録の抹消は取り消せません。',
    en: 'A closing can be undone on its own day only, and not of a case that was merged or erased.',
  },
  'case-still-kept': {
    status: 409,
    ja: '保存期間が過ぎていないため、消去できません。',
    en: 'The case is still to be kept and cannot be erased.',
  },
  'case-erased': {
    status: 409,
    ja: 'この登録は、すでに消去されています。',
    en: 'This case has been erased already.',
  },
  'registration-no-differs': {
    status: 422,
    ja: '登録番号が違います。消去する登録の番号を入れてください。',
    en: 'This is not the number of the case that is to be erased.',
  },
});
