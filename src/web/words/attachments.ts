import { defineWords } from './words.ts';

/** The papers of a case. */
export const attachmentWords = defineWords({
  title: { ja: '添付書類', en: 'Papers' },
  none: {
    ja: '添付はまだありません。手帳や受給者証、診断書の写しを置いておけます。',
    en: 'Nothing is attached yet. Copies of certificates and of medical papers can be kept here.',
  },
  noneToRead: { ja: '添付はありません。', en: 'Nothing is attached.' },
  add: { ja: '書類を添付する', en: 'Attach a paper' },
  addTitle: { ja: '書類を添付する', en: 'Attach a paper' },
  file: { ja: 'ファイル', en: 'File' },
  fileHelp: {
    ja: 'PDF・JPEG・PNG、10MBまで。スマートフォンではその場で撮れます。',
    en: 'PDF, JPEG or PNG up to 10 MB. On a telephone you can take the picture now.',
  },
  note: { ja: 'メモ', en: 'Note' },
  noteHelp: { ja: '何の書類か、いつのものか。', en: 'What it is, and of when.' },
  chooseFile: { ja: 'ファイルを選んでください。', en: 'Choose a file.' },
  tooLarge: {
    ja: '10MBを超えています。小さく撮り直すか、PDFを分けてください。',
    en: 'Above 10 MB. Take a smaller picture, or split the PDF.',
  },
  send: { ja: '添付する', en: 'Attach' },
  by: {
    ja: (day: string, name: string) => `${day} ${name}`,
    en: (day: string, name: string) => `${day}, ${name}`,
  },
  download: {
    ja: (name: string) => `${name}を保存して開く`,
    en: (name: string) => `Save and open ${name}`,
  },
  remove: { ja: '取り下げる', en: 'Take off' },
  removeOf: {
    ja: (name: string) => `${name}を取り下げる`,
    en: (name: string) => `Take off ${name}`,
  },
  removed: {
    ja: (count: number) => `取り下げた書類（${count}件。30日間は戻せます）`,
    en: (count: number) => `Taken off (${count}; can be put back for 30 days)`,
  },
  restore: { ja: '戻す', en: 'Put back' },
  restoreOf: { ja: (name: string) => `${name}を戻す`, en: (name: string) => `Put back ${name}` },
});
