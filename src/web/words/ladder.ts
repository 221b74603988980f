import type { Rung } from '../../placement/fallback.ts';
import type { Labels } from './both.ts';
import { defineWords } from './words.ts';

/** The ladder for a night without a room, on the desk. */
export const ladderWords = defineWords({
  title: { ja: '次に当たる先（上から順に）', en: 'Where to turn next, in this order' },
  titleQuiet: { ja: '満床のときの連絡先', en: 'When all rooms are full' },
  next: { ja: '次はここ', en: 'next' },
  passed: { ja: '断られた・対象外', en: 'no' },
  agreed: { ja: '引き受けた', en: 'agreed' },
  calls: { ja: (n: number) => `連絡 ${n} 件`, en: (n: number) => `${n} calls` },
  phoneFirst: { ja: '照合では「電話で確認」', en: 'ranked as “phone first”' },
  surge: {
    ja: (n: number) => `24時間以内にあと ${n} 人`,
    en: (n: number) => `${n} more within 24 hours`,
  },
  neverVerified: { ja: '番号は未確認', en: 'number never verified' },
  stale: {
    ja: (days: number) => `番号は ${days} 日未確認`,
    en: (days: number) => `not verified for ${days} days`,
  },
  nobody: {
    ja: '登録された連絡先がありません。',
    en: 'No contact is listed for this step.',
  },
  toList: { ja: '連絡先を登録する', en: 'Add contacts' },
  noPhone: { ja: '電話番号なし', en: 'no number' },
  record: { ja: '結果を記録', en: 'Record the outcome' },
  recordOf: {
    ja: (who: string) => `${who}への電話の結果を記録`,
    en: (who: string) => `Record the outcome of the call to ${who}`,
  },
  other: { ja: 'ほかの先に電話した', en: 'Somebody else was called' },
  passOver: { ja: '対象外にする', en: 'Does not apply' },
  passOverOf: {
    ja: (rung: string) => `「${rung}」を対象外にする`,
    en: (rung: string) => `“${rung}” does not apply`,
  },
  by: { ja: (name: string) => `記録：${name}`, en: (name: string) => `by ${name}` },

  dialog: { ja: (who: string) => `${who}：電話の結果`, en: (who: string) => `${who}: the call` },
  dialogOther: { ja: 'ほかの先への電話の結果', en: 'A call to somebody else' },
  who: { ja: '電話した先', en: 'Who was called' },
  whoMissing: { ja: '先に、電話した先を書いてください。', en: 'First write down who was called.' },
  note: { ja: '補足（記録に残す言葉）', en: 'Note for the record' },
  noteHelp: {
    ja: '必要なら先に書きます。下を1つ押すと記録されます。',
    en: 'Optional, and before the press: one press below records the call.',
  },
  pressOne: { ja: '結果を1つ押すと記録します', en: 'One press records it' },
  refusedBecause: { ja: '断られた（理由）', en: 'They refused because' },
  passTitle: { ja: 'この段階を対象外にしますか？', en: 'Does this step not apply?' },
  passWhy: { ja: '対象外とする理由', en: 'Why it does not apply' },
  passWhyMissing: { ja: '理由を書いてください。', en: 'Write down why.' },
  passConfirm: { ja: '対象外と記録する', en: 'Record it' },

  agreedTitle: {
    ja: (who: string) => `${who}が引き受けました。次にすること：`,
    en: (who: string) => `${who} has agreed. What comes next:`,
  },
  decide: {
    ja: (decision: string) => `判断を「${decision}」に改める`,
    en: (decision: string) => `Change the decision to “${decision}”`,
  },
  decideTitle: {
    ja: (decision: string) => `判断を「${decision}」に改めますか？`,
    en: (decision: string) => `Change the decision to “${decision}”?`,
  },
  decideWhat: {
    ja: '受入れ先探しは終わり、打診中のものは取り下げます。',
    en: 'The search for a room ends, and open offers are taken back.',
  },
  decideReason: { ja: '理由', en: 'Reason' },
  decideReasonGiven: {
    ja: (who: string) => `居室に空きがなく、${who}が引き受けた。`,
    en: (who: string) => `No room is free; ${who} has agreed.`,
  },
  decideConfirm: { ja: '判断を改める', en: 'Change the decision' },
  nobodyLeft: {
    ja: 'すべての段階に当たりました。もう一度上から電話するか、「要否判断」を改めてください。',
    en: 'Every step was tried. Call again from the top, or change the decision.',
  },
});

/** Whom to think of on a rung, whatever the list holds. */
export const rungHints: Labels<Rung> = {
  'secured-rooms': {
    ja: '照合で候補に入らなかった施設にも。報告が古いだけ、断りの理由が解けただけのこともあります。',
    en: 'Those not in the ranking too: a report may be old, a reason may be gone.',
  },
  'other-short-stay': { ja: '短期入所の管理者へ', en: 'the manager of the short stay' },
  'familiar-place': {
    ja: '通っている事業所（シートの「支援者」）へ',
    en: 'the services on the sheet of the person',
  },
  'support-at-home': {
    ja: '計画相談支援の担当者、ヘルパー事業所へ',
    en: 'the planning consultant, the home care service',
  },
  'next-ward': { ja: '隣の区・市の拠点や短期入所へ', en: 'bases and short stays there' },
  medical: {
    ja: '主治医・かかりつけ病院へ（命の危険は119）',
    en: 'the doctor or hospital of the person (danger to life: 119)',
  },
  city: { ja: '拠点の管理者と区の障害高齢課へ', en: 'the base manager and the ward office' },
};
