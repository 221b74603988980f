import type { FeedView } from '../../on-call/calendar.api.ts';
import type { Labels } from './both.ts';
import { defineWords } from './words.ts';

export const feedScopes: Labels<FeedView['scope']> = {
  me: { ja: '自分の当番', en: 'My shifts' },
  base: { ja: '拠点全員の当番', en: 'Everybody’s shifts' },
};

/** The plan in other calendars, and other calendars in the plan. */
export const feedWords = defineWords({
  title: { ja: 'カレンダー連携', en: 'Calendar feeds' },
  feeds: { ja: 'ほかのカレンダーで見る（iCal）', en: 'In another calendar (iCal)' },
  intro: {
    ja: 'アドレスを Google カレンダーや Outlook、iPhone に登録すると、当番がそこに出ます。アドレスを知っている人は誰でも見られるので、人に渡さないでください。入っているのは職員の氏名と時間だけです。',
    en: 'Give the address to Google Calendar, Outlook or a phone. Whoever has it can read it: keep it to yourself. It holds names of staff and hours only.',
  },
  make: {
    ja: (scope: string) => `「${scope}」のアドレスを作る`,
    en: (scope: string) => `Make an address: ${scope}`,
  },
  once: {
    ja: 'このアドレスは、今だけ表示されます',
    en: 'This address is shown now, and never again',
  },
  address: { ja: 'アドレス', en: 'Address' },
  copy: { ja: 'コピー', en: 'Copy' },
  copied: { ja: 'コピーしました。', en: 'Copied.' },
  gone: {
    ja: 'このアドレスはもう表示できません。新しく作ってください。',
    en: 'This address can no longer be shown: make a new one.',
  },
  close: { ja: 'しまう', en: 'Put away' },
  none: { ja: 'アドレスはまだありません。', en: 'There is no address yet.' },
  madeBy: { ja: (name: string) => `${name} さん作成`, en: (name: string) => `made by ${name}` },
  madeAt: { ja: (at: string) => `${at} 作成`, en: (at: string) => `made ${at}` },
  readAt: { ja: (at: string) => `最後の読み取り ${at}`, en: (at: string) => `last read ${at}` },
  neverRead: { ja: 'まだ読み取られていません', en: 'never read so far' },
  revoke: { ja: '無効にする', en: 'Revoke' },
  revokeTitle: { ja: 'このアドレスを無効にしますか', en: 'Revoke this address?' },
  revokeMeans: {
    ja: 'このアドレスを登録したカレンダーには、当番が出なくなります。元に戻せません。',
    en: 'Calendars that use it show no shifts any more. It cannot be undone.',
  },

  import: { ja: 'iCal から取り込む', en: 'Import from iCal' },
  importIntro: {
    ja: '予定の件名から職員の氏名を読み取ります。取り込む前に、1行ずつ確かめられます。取り込んだ時間に入っている当番は置き換わります。',
    en: 'Names of staff are read from the titles of events. You see every row before anything is written. What lies in these hours is replaced.',
  },
  file: { ja: '.ics ファイル', en: 'An .ics file' },
  text: { ja: 'または中身を貼り付け', en: 'Or paste what is in it' },
  slot: { ja: 'どちらの当番', en: 'Which slot' },
  slotInEach: { ja: '予定ごとに書いてある', en: 'each event says' },
  check: { ja: '確かめる', en: 'Check it' },
  whyText: { ja: 'ファイルを選ぶか、中身を貼り付けてください。', en: 'Choose a file or paste it.' },
  rows: {
    ja: (n: number, problems: number) => `${n}件の予定（問題 ${problems}件）`,
    en: (n: number, problems: number) => `${n} events, ${problems} with a problem`,
  },
  past: {
    ja: (n: number) => `終わった予定${n}件は取り込みません。`,
    en: (n: number) => `${n} that are over are left out.`,
  },
  number: { ja: '行', en: 'Row' },
  summary: { ja: '件名', en: 'Title' },
  when: { ja: '日時', en: 'When' },
  slotHead: { ja: '当番', en: 'Slot' },
  person: { ja: '担当', en: 'Who' },
  state: { ja: '確認', en: 'Check' },
  fine: { ja: 'よい', en: 'fine' },
  whyProblems: {
    ja: '問題のある行を直してから取り込んでください（すべてか、何も取り込まないか）。',
    en: 'Mend the rows with a problem first: all of it is imported, or nothing.',
  },
  whyNothing: { ja: '取り込む予定がありません。', en: 'There is nothing to import.' },
  importYes: { ja: (n: number) => `${n}件を取り込む`, en: (n: number) => `Import ${n}` },
  imported: {
    ja: (n: number) => `${n}件の当番を取り込みました。`,
    en: (n: number) => `${n} shifts imported.`,
  },
  willBeWrong: {
    ja: '取り込むと、次の問題ができます',
    en: 'Once imported, this would be newly wrong',
  },
});
