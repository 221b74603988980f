import { defineWords } from './label.ts';

/** Consent and council decision, as they are read; their forms have case-steps.ts. */
export const caseConsentWords = defineWords({
  consents: { ja: '同意', en: 'Consent' },
  noConsent: { ja: '同意の記録はまだありません。', en: 'No consent is recorded yet.' },
  noneValid: { ja: '有効な同意はありません。', en: 'No consent holds now.' },
  valid: { ja: '有効', en: 'valid' },
  replaced: { ja: '新しい同意に置き換え', en: 'replaced by a newer one' },
  withdrawn: { ja: '撤回', en: 'withdrawn' },
  ranOut: { ja: '期限切れ', en: 'expired' },
  notYet: { ja: '開始前', en: 'not yet valid' },
  ended: { ja: '終了', en: 'ended' },
  recordNew: { ja: '新しい同意を記録', en: 'Record a new consent' },
  earlier: { ja: (n: number) => `以前の同意（${n}件）`, en: (n: number) => `Earlier (${n})` },
  givenOn: { ja: '同意日', en: 'Given on' },
  expiresOn: { ja: '有効期限', en: 'Expires' },
  untilWithdrawn: { ja: '撤回まで', en: 'until withdrawn' },
  givenBy: { ja: '同意した人', en: 'Given by' },
  proxyReason: { ja: '代理の理由', en: 'Why a proxy' },
  scopes: { ja: '提供先', en: 'To whom' },
  method: { ja: '方法', en: 'How' },
  textVersion: { ja: '同意書の版', en: 'Version of the text' },
  withdrawnAt: { ja: '撤回', en: 'Withdrawn' },
  withdraw: { ja: '同意を撤回する', en: 'Withdraw the consent' },
  withdrawTitle: { ja: '同意の撤回を記録しますか', en: 'Record the withdrawal?' },
  withdrawHelp: {
    ja: '開示がただちに止まり、進行中の打診も取り下げられます。以前の同意もすべて無効になります。もう一度開示するには、新しい同意が必要です。',
    en: 'Disclosure stops at once, and offers on the way are withdrawn. Earlier consents end too. To disclose again, a new consent is needed.',
  },
  withdrawForBase: {
    ja: 'あなたもこの登録を見られなくなります。',
    en: 'You will no longer see this case either.',
  },
  withdrawConfirm: { ja: '撤回を記録する', en: 'Record the withdrawal' },

  decisions: { ja: '協議会の決定', en: 'Decisions of the council' },
  noDecision: { ja: '決定の記録はまだありません。', en: 'No decision is recorded yet.' },
});
