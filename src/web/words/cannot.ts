import type { Template } from '../../paging/page.ts';
import type { Label } from './label.ts';

/** What happens if one says that one cannot: of the pages that this can be said to. */
export const cannotWords: Readonly<Partial<Record<Template, Label>>> = {
  emergency: {
    ja: '次の人をすぐに呼び出します。あなたは、最後の段階まで呼び出されません。',
    en: 'The next person is paged at once; you are not paged again before the last level.',
  },
  'lease-lapsed': {
    ja: 'あなたの担当を外し、ほかの人をすぐに呼び出します。',
    en: 'It is taken off you, and others are paged at once.',
  },
  'hand-over': {
    ja: '引き継ぎを断ります。担当は今の人のままで、すぐに知らせます。',
    en: 'You decline: its owner keeps it, and is told at once.',
  },
  second: {
    ja: 'ほかに答えられる人がいなければ、管理者に知らせます。',
    en: 'If nobody else can be the second, the managers are told.',
  },
  'shift-start': {
    ja: '管理者に知らせます。前の当番の人が、当番のまま残ります。',
    en: 'The managers are told. The one before you stays on call.',
  },
  drill: {
    ja: '訓練には応答したものとして記録します。',
    en: 'It counts as an answer to the drill.',
  },
};
