import type { ConsentScope } from '../../priority-cases/labels.ts';
import { defineWords, type Label } from './label.ts';

/** The forms in which consent, the council's decision and the end are recorded: not loaded with the page. */
export const caseStepWords = defineWords({
  council: { ja: '会議の名称', en: 'Council' },
  councilHelp: {
    ja: '例: 青葉区自立支援協議会 11月定例会',
    en: 'For example: Aoba ward council, November meeting',
  },
  decidedOn: { ja: '協議した日', en: 'Decided on' },
  outcome: { ja: '結果', en: 'Outcome' },
  approvedHelp: { ja: '登録済になります。', en: 'The case is registered.' },
  conditionalHelp: {
    ja: '条件を付けて登録済になります。',
    en: 'The case is registered, with conditions.',
  },
  rejectedHelp: { ja: '作成中に戻ります。', en: 'The case is a draft again.' },
  rejectedRenewalHelp: { ja: '登録を停止します。', en: 'The case is suspended.' },
  conditions: { ja: '条件・意見', en: 'Conditions, remarks' },
  nextReviewOn: { ja: '次回更新日', en: 'Next review' },
  nextReviewHelp: {
    ja: '空欄なら、協議した日の1年後になります。',
    en: 'Left empty: a year after the decision.',
  },
  decisionTitle: { ja: '協議会の決定を記録', en: 'Record the council’s decision' },
  renewalTitle: { ja: '更新の決定を記録', en: 'Record the renewal' },
  save: { ja: '記録する', en: 'Record' },

  consentTitle: { ja: '同意を記録', en: 'Record a consent' },
  proxyReasonHelp: {
    ja: '本人が同意できない事情と、代理の方の立場。',
    en: 'Why the person cannot consent, and who the proxy is.',
  },
  scopesHelp: {
    ja: '情報を渡してよい相手だけを選びます。拠点は必ず含めます。',
    en: 'Only those to whom the data may go. The base is always among them.',
  },
  expiresHelp: { ja: '空欄なら、撤回されるまで有効です。', en: 'Left empty: until withdrawn.' },
  oralHelp: { ja: '後日、書面でも受け取ってください。', en: 'Obtain it in writing later.' },
  text: { ja: '同意書（説明した文面）', en: 'The text that was consented to' },
  textHelp: {
    ja: '何に同意したかを後で確かめられるように、版の名前と、文面から計算した値（ハッシュ）を記録します。文面そのものは送信しません。',
    en: 'So that it can be shown later what was consented to, the version’s name and a value computed from the text (its hash) are recorded. The text itself is not sent.',
  },
  lastText: {
    ja: (version: string) => `前回と同じ「${version}」`,
    en: (version: string) => `As last time: “${version}”`,
  },
  otherText: { ja: '別の同意書', en: 'Another text' },
  versionName: { ja: '同意書の版の名前', en: 'Name of the version' },
  versionHelp: { ja: '例: 2026年4月版', en: 'For example: April 2026' },
  file: { ja: '同意書のファイル', en: 'File of the text' },
  fileHelp: {
    ja: '様式のファイル（PDF・Wordなど）を選ぶか、下の欄に文面を貼り付けます。',
    en: 'Choose the form’s file (PDF, Word …) or paste the text below.',
  },
  pasted: { ja: '文面を貼り付ける', en: 'Paste the text' },
  fileUnreadable: {
    ja: 'ファイルを読めませんでした。もう一度選んでください。',
    en: 'The file could not be read. Choose it again.',
  },
  needText: {
    ja: '同意書のファイルを選ぶか、文面を貼り付けてください。',
    en: 'Choose the file or paste the text.',
  },
  needVersion: { ja: '版の名前を書いてください。', en: 'Name the version.' },
  needGivenOn: { ja: '同意日を書いてください。', en: 'Write the day of the consent.' },
  needDecidedOn: { ja: '協議した日を書いてください。', en: 'Write the day of the decision.' },
  needBy: { ja: '同意した人を選んでください。', en: 'Say who consented.' },
  needMethod: { ja: '方法を選んでください。', en: 'Say how it was given.' },
  needBase: {
    ja: '拠点への提供の同意が必要です。',
    en: 'The base must be among them.',
  },
  needReason: { ja: '代理の理由を書いてください。', en: 'Say why a proxy consents.' },
  needOutcome: { ja: '結果を選んでください。', en: 'Choose the outcome.' },
  needCouncil: { ja: '会議の名称を書いてください。', en: 'Name the council.' },
  needReasonOfClosing: { ja: '抹消の理由を選んでください。', en: 'Choose the reason.' },
  mend: {
    ja: (n: number) => `入力していないか、読めない項目が${n}件あります。`,
    en: (n: number) => (n === 1 ? 'One entry needs attention.' : `${n} entries need attention.`),
  },
});

/** What a yes to each of them means, in a sentence to be read out. */
export const scopeSentences: Readonly<Record<ConsentScope, Label>> = {
  BASE: {
    ja: '地域生活支援拠点のコーディネーターが、緊急のときに見ます。',
    en: 'The coordinators of the base see it in an emergency.',
  },
  WARD: {
    ja: '区役所の担当課が、登録と支援のために見ます。',
    en: 'The ward office sees it to register and to support.',
  },
  CONSULTATION: {
    ja: '担当の相談支援事業所が見て、内容を新しくします。',
    en: 'The consultation office in charge sees it and keeps it up to date.',
  },
  FACILITY: {
    ja: '受け入れを打診する施設に、必要な情報を渡します。',
    en: 'Facilities that are asked to receive the person get what they need to know.',
  },
  MEDICAL: {
    ja: '受診や入院のときに、医療機関に渡します。',
    en: 'Hospitals and doctors get it when treatment is needed.',
  },
  FIRE_POLICE: {
    ja: '119番・110番で、救急隊や警察に伝えます。',
    en: 'Ambulance crews and police are told when 119 or 110 is called.',
  },
  COUNCIL: {
    ja: '名前を伏せて、協議会の検討に使います。',
    en: 'The council discusses it without the name.',
  },
};
