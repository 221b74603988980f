import { defineWords } from './words.ts';

/** The texts of the consent sheet, in versions. */
export const consentTextWords = defineWords({
  title: { ja: '同意書の文', en: 'Texts of the consent sheet' },
  intro: {
    ja: '同意をいただくときに説明し、同意書に印刷する文です。登録した版は変更できないので、誰がどの文に同意したかを、いつでもそのまま読めます。',
    en: 'What is explained and printed on the sheet when somebody consents. A version never changes: what each person consented to can always be read word for word.',
  },
  readOnly: {
    ja: '新しい版を登録できるのは、区の職員と拠点の管理者です。',
    en: 'The staff of the ward and the manager of the base add versions.',
  },
  none: { ja: '同意書の文がまだありません', en: 'There is no text yet' },
  noneHelp: {
    ja: '最初の版を登録すると、同意を記録するときに選べ、署名用の同意書を印刷できます。それまでは、別の書面（版の名前とファイル）で記録できます。',
    en: 'With a first version, a consent is recorded to it and the sheet can be printed for signing. Until then a paper of one’s own can be recorded.',
  },
  noneForReader: {
    ja: '区の職員か拠点の管理者が登録すると、ここに表示されます。',
    en: 'It appears here once the ward or the manager of the base adds it.',
  },
  fromExample: { ja: '例文から作る', en: 'Begin with the example' },
  fromNothing: { ja: '白紙から作る', en: 'Begin with nothing' },
  example: { ja: '例文（このシステムの提案）', en: 'Example (a proposal of this system)' },
  exampleHelp: {
    ja: 'このシステムが用意した案で、国や市の定めた様式ではありません。区の決まりと、関係機関との申し合わせに合わせて直してから登録してください。',
    en: 'A proposal of this system, not a form of the state or the city. Adapt it to the rules of the ward and to what the agencies agreed on.',
  },
  add: { ja: '新しい版を作る', en: 'Write a new version' },
  addTitle: { ja: '新しい版', en: 'New version' },
  version: { ja: '版の名前', en: 'Name of the version' },
  versionHelp: { ja: '例: 2026年12月版', en: 'For example: December 2026' },
  needVersion: { ja: '版の名前を書いてください。', en: 'Name the version.' },
  body: { ja: '文', en: 'Text' },
  bodyHelp: {
    ja: '情報を渡す相手の一覧、有効期間、署名欄は、印刷するときに自動で付きます。',
    en: 'To whom, for how long and the lines for signing are added when it is printed.',
  },
  needBody: { ja: '文を書いてください。', en: 'Write the text.' },
  validity: { ja: '同意の有効期間', en: 'How long a consent to it is valid' },
  untilWithdrawn: { ja: '撤回されるまで', en: 'until withdrawn' },
  forMonths: { ja: '月数で決める', en: 'a number of months' },
  months: { ja: '月数', en: 'Months' },
  monthsUnit: { ja: 'か月', en: 'months' },
  monthsHelp: {
    ja: '1〜120。記録するときに、1件ごとに変えられます。',
    en: '1 to 120. It can be changed for each consent.',
  },
  needMonths: { ja: '1から120までの数を書いてください。', en: 'Write a number from 1 to 120.' },
  validFor: {
    ja: (n: number) => (n % 12 === 0 ? `${n / 12}年間有効` : `${n}か月間有効`),
    en: (n: number) => (n % 12 === 0 ? `valid for ${n / 12} years` : `valid for ${n} months`),
  },
  changes: {
    ja: (version: string) => `「${version}」との違い`,
    en: (version: string) => `Differences from “${version}”`,
  },
  noDifference: { ja: '文は同じです。', en: 'The words are the same.' },
  addedHere: { ja: '【追加】', en: '[added] ' },
  removedHere: { ja: '【削除】', en: '[removed] ' },
  register: { ja: 'この版を登録', en: 'Add this version' },
  confirmTitle: { ja: 'この版を登録しますか', en: 'Add this version?' },
  confirmHelp: {
    ja: '登録した版は、後から変更も削除もできません。誤りがあれば、新しい版を作ります。これから記録する同意では、この版が最初に選ばれます。',
    en: 'A version can be neither changed nor removed afterwards; a mistake is mended by another version. From now on it is the first choice when a consent is recorded.',
  },
  added: {
    ja: (version: string) => `「${version}」を登録しました。`,
    en: (version: string) => `“${version}” is added.`,
  },
  discard: { ja: '書きかけを捨てる', en: 'Throw the draft away' },
  versions: { ja: '登録されている版', en: 'Versions' },
  newest: { ja: '最新', en: 'newest' },
  hash: { ja: 'ハッシュ（SHA-256）', en: 'Hash (SHA-256)' },
  compareWith: { ja: '比べる版', en: 'Compare with' },
  compareNone: { ja: '比べない（文をそのまま読む）', en: 'none: read the text as it is' },
});
