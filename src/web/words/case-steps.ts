import { defineWords } from './label.ts';

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
  oralHelp: {
    ja: '後日、書面でも受け取ります。期限は登録の決まりによります。',
    en: 'It is followed by paper, by the day that the rules say.',
  },
  text: { ja: '同意書（説明した文面）', en: 'The text that was consented to' },
  textHelp: {
    ja: '何に同意したかを後で確かめられるように、版の名前と、文面から計算した値（ハッシュ）を記録します。文面そのものは送信しません。',
    en: 'So that it can be shown later what was consented to, the version’s name and a value computed from the text (its hash) are recorded. The text itself is not sent.',
  },
  whichText: { ja: '同意した文', en: 'Consented to' },
  newestText: { ja: '最新の版', en: 'the newest version' },
  earlierText: { ja: '以前の版', en: 'an earlier version' },
  lastText: {
    ja: (version: string) => `前回と同じ「${version}」`,
    en: (version: string) => `As last time: “${version}”`,
  },
  ownText: { ja: '別の書面（独自の様式）', en: 'Another paper (of its own)' },
  ownTextHelp: { ja: '版の名前とファイルで記録します。', en: 'By its name and its file.' },
  readText: { ja: 'この版の文を読む', en: 'Read this version' },
  noTextYet: {
    ja: '同意書の文がまだ登録されていません',
    en: 'No text of the consent sheet is registered yet',
  },
  noTextYetHelp: {
    ja: '登録しておくと、ここで選ぶだけで記録でき、署名用の同意書も印刷できます。今回は、別の書面として記録できます。',
    en: 'With one, it is only chosen here, and the sheet can be printed for signing. This time, record a paper of its own.',
  },
  toTexts: { ja: '同意書の文を登録する', en: 'Add a text' },
  expiresByText: {
    ja: (term: string) => `この文では、同意日から${term}です。変えることもできます。`,
    en: (term: string) => `By this text: ${term} from the day of the consent. It can be changed.`,
  },
  monthsTerm: {
    ja: (n: number) => (n % 12 === 0 ? `${n / 12}年間` : `${n}か月間`),
    en: (n: number) => (n % 12 === 0 ? `${n / 12} years` : `${n} months`),
  },
  decisionSupport: { ja: '意思決定支援の記録', en: 'How the person was helped to decide' },
  decisionSupportHelp: {
    ja: '説明のしかた（絵カード、ゆっくり、2回に分けて など）、立ち会った人、本人の様子。',
    en: 'How it was explained, who was there, how the person answered.',
  },
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
