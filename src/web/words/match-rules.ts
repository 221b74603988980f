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
  version: {
    ja: (n: number) => (n === 0 ? '初めからのルール' : `第${n}版`),
    en: (n: number) => (n === 0 ? 'as they came' : `version ${n}`),
  },
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
  phoneFirst: {
    ja: '分からないこと・古い報告は「電話で確認」にする',
    en: 'What is unknown or stale is to be asked by telephone',
  },
  phoneFirstHelp: {
    ja: '切にすると、分からないことのある施設は候補から外れます。どちらでも、空きとはみなしません。',
    en: 'Off: a facility of which something is unknown is out. Either way it never counts as free.',
  },
  figures: { ja: '目安の数', en: 'Figures' },
  night: {
    ja: '夜勤の職員が必要になる行動関連項目の点数',
    en: 'Behaviour score from which night staff is needed',
  },
  nightHelp: {
    ja: '0〜24点。10点は国の強度行動障害の基準です。医療的ケアがある方には、点数にかかわらず必要とみなします。',
    en: '0 to 24; 10 is the national threshold. With medical care night staff is needed whatever the score.',
  },
  points: { ja: '点', en: 'points' },
  days: { ja: '打診の回数を数える期間', en: 'Past days in which offers are counted' },
  daysHelp: {
    ja: '最近の打診が少ない施設を先にし、同じ施設に偏らないようにします。',
    en: 'Facilities asked less often lately come first.',
  },
  daysUnit: { ja: '日', en: 'days' },
  nurse: { ja: '看護師が必要な医療的ケア', en: 'Medical care that needs a nurse' },
  nurseHelp: {
    ja: '選んだケアが必要な方は、看護師のいる施設だけが条件に合います。',
    en: 'Somebody who needs one of these fits only where there is a nurse.',
  },
  notANumber: {
    ja: (least: number, most: number) => `${least}〜${most}の整数を入力してください。`,
    en: (least: number, most: number) => `Enter a whole number from ${least} to ${most}.`,
  },
  changes: { ja: '変更の内容', en: 'What changes' },
  running: {
    ja: '保存すると、次の照合から使われます。進行中の打診は、今の候補の順のまま続きます。',
    en: 'Once saved the next ranking goes by them; searches under way keep the ranking they have.',
  },
  note: { ja: '変更の理由', en: 'Why' },
  noteHelp: { ja: '版の一覧に残ります。', en: 'Kept with the version.' },
  noteMissing: { ja: '変更の理由を書いてください。', en: 'Write down why.' },
  save: { ja: 'このルールを保存する', en: 'Save these rules' },
  saved: {
    ja: (n: number) => `第${n}版として保存しました。`,
    en: (n: number) => `Saved as version ${n}.`,
  },
  discard: { ja: '変更をやめる', en: 'Discard the changes' },
  noChanges: { ja: '変更がありません。', en: 'Nothing has been changed.' },
  mendFirst: { ja: '入力の誤りを直してください。', en: 'Mend the mistakes first.' },
  conflictTitle: {
    ja: 'ほかの人が先にルールを変更しました',
    en: 'Somebody has changed the rules meanwhile',
  },
  conflictHelp: {
    ja: '先に保存された変更は次のとおりです。どちらを使うか選んでください。',
    en: 'This is what they changed. Choose which is to hold.',
  },
  takeTheirs: { ja: '先に保存された内容を使う', en: 'Take theirs' },
  keepMine: { ja: '自分の編集を続ける', en: 'Go on with mine' },
  weakTitle: {
    ja: '安全にかかわる条件がゆるくなります',
    en: 'Conditions become less careful',
  },
  weakHelp: {
    ja: '次の条件に合わない施設も候補に入り、夜間に自動で打診されることがあります。意図した変更ですか？',
    en: 'Facilities that do not meet these will be ranked, and may be asked at night by the house itself. Is that meant?',
  },
  weakConfirm: { ja: '承知のうえで保存する', en: 'Save it all the same' },

  versions: { ja: 'これまでの版', en: 'Versions' },
  noVersions: {
    ja: 'まだ変更されていません。初めからのルールが使われています。',
    en: 'Not changed so far: the rules that came with the program hold.',
  },
  current: { ja: '使用中', en: 'in force' },
  by: { ja: (name: string) => `${name}`, en: (name: string) => `by ${name}` },
  use: {
    ja: (n: number) => `第${n}版の内容を編集欄に入れる`,
    en: (n: number) => `Edit from version ${n}`,
  },
  noneChanged: { ja: '内容の違いはありません。', en: 'Nothing else.' },
  draftKept: { ja: '編集中の内容があります', en: 'You have begun to edit' },
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
