import { defineProblems } from '../platform/problem.ts';

export const attachmentProblems = defineProblems({
  'no-such-attachment': {
    status: 404,
    ja: 'この添付書類は見つかりません。取り下げられた可能性があります。',
    en: 'There is no such paper. It may have been taken off.',
  },
  'file-too-large': {
    status: 413,
    ja: '10MBを超えるファイルは添付できません。写真は小さく撮り直すか、PDFを分けてください。',
    en: 'Files above 10 MB cannot be attached. Take a smaller picture, or split the PDF.',
  },
  'file-type-unknown': {
    status: 422,
    ja: '添付できるのはPDF・JPEG・PNGだけです。ファイルの中身がそのどれでもありません。',
    en: 'Only PDF, JPEG and PNG can be attached. The content of this file is none of them.',
  },
  'file-there-already': {
    status: 409,
    ja: '同じ内容のファイルが、この登録にすでに添付されています。',
    en: 'A file with the same content is attached to this case already.',
  },
  'too-many-attachments': {
    status: 422,
    ja: '添付は1件の登録につき100件までです。要らなくなったものを取り下げてください。',
    en: 'A case holds 100 papers at the most. Take off what is not needed any more.',
  },
  'file-store-unreachable': {
    status: 503,
    ja: 'ファイルの保管先につながりません。しばらくしてからもう一度お試しください。',
    en: 'The place where files are kept cannot be reached. Try again in a while.',
  },
  'file-damaged': {
    status: 500,
    ja: '保管されているファイルが、添付したときの内容と違います。管理者に知らせてください。',
    en: 'The file that is kept is not the one that was attached. Tell the administrator.',
  },
});
