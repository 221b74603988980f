import type { Criterion, Handling } from '../../placement/match-codes.ts';
import { defineWords, type Label } from './words.ts';

/** What the ranking of facilities goes by: the manager's form and its versions. */
export const matchRulesWords = defineWords({
  title: { ja: '照合のルール', en: 'Matching rules' },
  intro: {
    ja: '受入れ先の候補を、どの条件で外し、どの順に並べるかを決めます。部屋の空き・予約・休止は、ここでは変えられません。',
    en: 'Which conditions keep a facility out of the ranking, and by what the others are ordered. Whether a room is free cannot be changed here.',
  },
  readOnly: { ja: '変更できるのは拠点管理者です。', en: 'Base managers can change them.' },
  order: { ja: '並べる順', en: 'Order' },
  orderHelp: {
    ja: '上の基準から比べます。上で差がつけば、下の基準は見ません。点数の合計はしません。',
    en: 'Compared from the top: a difference there decides, and nothing below is weighed against it.',
  },
  up: { ja: (what: string) => `「${what}」を上へ`, en: (what: string) => `Move “${what}” up` },
  down: { ja: (what: string) => `「${what}」を下へ`, en: (what: string) => `Move “${what}” down` },
  moved: {
    ja: (what: string, place: number) => `「${what}」は${place}番目です。`,
    en: (what: string, place: number) => `“${what}” is number ${place}.`,
  },
  conditions: { ja: '条件に合わないとき', en: 'When a condition is not met' },
  conditionsHelp: {
    ja: '対象外＝候補に入れません。電話で確認＝候補の後ろに並べ、自動では打診しません。見ない＝合わなくても候補に入れます。',
    en: 'Out: not in the ranking. Phone first: after the others, never asked by the house itself. Ignored: ranked all the same.',
  },
  whenNot: { ja: '合わないとき', en: 'If not met' },
  whenUnknown: { ja: '施設が登録していないとき', en: 'If the facility has not said' },
  night: {
    ja: '夜勤の職員が必要になる行動関連項目の点数',
    en: 'Behaviour score from which night staff is needed',
  },
  points: { ja: '点', en: 'points' },
  days: { ja: '打診の回数を数える期間', en: 'Past days in which offers are counted' },
  daysUnit: { ja: '日', en: 'days' },
  nurse: { ja: '看護師が必要な医療的ケア', en: 'Medical care that needs a nurse' },

  noneChanged: { ja: '内容の違いはありません。', en: 'Nothing else.' },
});

/** How a change of the rules is said. */
export const ruleChangeWords = defineWords({
  order: {
    ja: (to: string) => `並べる順：${to}`,
    en: (to: string) => `order: ${to}`,
  },
  condition: {
    ja: (what: string, from: string, to: string) => `「${what}」：${from} → ${to}`,
    en: (what: string, from: string, to: string) => `“${what}”: ${from} → ${to}`,
  },
  night: {
    ja: (from: number, to: number) => `夜勤の職員が必要になる点数：${from}点 → ${to}点`,
    en: (from: number, to: number) => `night staff from ${from} → ${to} points`,
  },
  days: {
    ja: (from: number, to: number) => `打診の回数を数える期間：${from}日 → ${to}日`,
    en: (from: number, to: number) => `offers counted over ${from} → ${to} days`,
  },
  nurseAdded: {
    ja: (what: string) => `看護師が必要なケアに追加：${what}`,
    en: (what: string) => `needs a nurse now: ${what}`,
  },
  nurseRemoved: {
    ja: (what: string) => `看護師が必要なケアから除外：${what}`,
    en: (what: string) => `needs no nurse any more: ${what}`,
  },
  phoneOn: { ja: '分からないことは「電話で確認」にする', en: 'what is unknown: phone first' },
  phoneOff: { ja: '分からないことは「対象外」にする', en: 'what is unknown: out' },
  before: { ja: ' → ', en: ', ' },
  join: { ja: '、', en: ', ' },
});

export const handlingLabels: Readonly<Record<Handling, Label>> = {
  exclude: { ja: '対象外', en: 'Out' },
  'phone-first': { ja: '電話で確認', en: 'Phone first' },
  ignore: { ja: '見ない', en: 'Ignored' },
};

/** What facilities are compared by, and what it is for. */
export const criterionLabels: Readonly<Record<Criterion, Label & { help: Label }>> = {
  known: {
    ja: 'なじみのある施設',
    en: 'Known facility',
    help: {
      ja: '体験利用・以前の利用・本人の希望がある施設を先にします。',
      en: 'Where the person has stayed or wishes to go comes first.',
    },
  },
  freshness: {
    ja: '報告の新しさ',
    en: 'Freshness of the report',
    help: {
      ja: '空き状況の報告が新しい施設を先にします。',
      en: 'The fresher the report, the sooner.',
    },
  },
  scarce: {
    ja: '限られた部屋を残す',
    en: 'Scarce rooms are kept',
    help: {
      ja: '医療的ケアや車いすに対応できる部屋は、必要のない方には後にします。',
      en: 'Rooms for medical care or wheelchairs come last for who does not need them.',
    },
  },
  travel: {
    ja: '近さ',
    en: 'Distance',
    help: {
      ja: '直線距離の短い施設を先にします。距離が分からない施設は後です。',
      en: 'The nearer, the sooner; unknown distances last.',
    },
  },
  fairness: {
    ja: '打診の公平さ',
    en: 'Fairness',
    help: {
      ja: '最近の打診が少ない施設を先にします。',
      en: 'Who was asked less often lately comes first.',
    },
  },
};
