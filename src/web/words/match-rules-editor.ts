import { defineWords } from './words.ts';

/** The form of the rules of matching: what only those see who may change them. */
export const rulesEditorWords = defineWords({
  phoneFirst: {
    ja: '分からないこと・古い報告は「電話で確認」にする',
    en: 'What is unknown or stale is to be asked by telephone',
  },
  phoneFirstHelp: {
    ja: '切にすると、分からないことのある施設は候補から外れます。どちらでも、空きとはみなしません。',
    en: 'Off: a facility of which something is unknown is out. Either way it never counts as free.',
  },
  figures: { ja: '目安の数', en: 'Figures' },
  nightHelp: {
    ja: '0〜24点。10点は国の強度行動障害の基準です。医療的ケアがある方には、点数にかかわらず必要とみなします。',
    en: '0 to 24; 10 is the national threshold. With medical care night staff is needed whatever the score.',
  },
  daysHelp: {
    ja: '最近の打診が少ない施設を先にし、同じ施設に偏らないようにします。',
    en: 'Facilities asked less often lately come first.',
  },
  nurseHelp: {
    ja: '選んだケアが必要な方は、看護師のいる施設だけが条件に合います。',
    en: 'Somebody who needs one of these fits only where there is a nurse.',
  },
  notANumber: {
    ja: (least: number, most: number) => `${least}〜${most}の整数を入力してください。`,
    en: (least: number, most: number) => `Enter a whole number from ${least} to ${most}.`,
  },
  running: {
    ja: '保存すると、次の照合から使われます。進行中の打診は、今の候補の順のまま続きます。',
    en: 'Once saved the next ranking goes by them; searches under way keep the ranking they have.',
  },
  note: { ja: '変更の理由', en: 'Why' },
  noteHelp: { ja: '版の一覧に残ります。', en: 'Kept with the version.' },
  noteMissing: { ja: '変更の理由を書いてください。', en: 'Write down why.' },
  save: { ja: 'このルールを保存する', en: 'Save these rules' },
  weakTitle: {
    ja: '安全にかかわる条件がゆるくなります',
    en: 'Conditions become less careful',
  },
  weakHelp: {
    ja: '次の条件に合わない施設も候補に入り、夜間に自動で打診されることがあります。意図した変更ですか？',
    en: 'Facilities that do not meet these will be ranked, and may be asked at night by the house itself. Is that meant?',
  },
  weakConfirm: { ja: '承知のうえで保存する', en: 'Save it all the same' },
});
