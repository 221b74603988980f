import type { ShiftSource, Slot } from '../../on-call/on-call.ts';
import type { Labels } from './both.ts';
import { defineWords } from './words.ts';

export const slotNames: Labels<Slot> = {
  primary: { ja: '当番1', en: 'On call 1' },
  secondary: { ja: '当番2', en: 'On call 2' },
};

/** Where a shift comes from, in full. */
export const sourceNames: Labels<ShiftSource> = {
  manual: { ja: '個別に登録', en: 'added by hand' },
  rotation: { ja: '輪番', en: 'rotation' },
  override: { ja: '代理', en: 'stand-in' },
  swap: { ja: '交代', en: 'swap' },
  'take-over': { ja: '引継ぎ', en: 'taken over' },
  import: { ja: '取込', en: 'imported' },
};

/** The calendar of the two slots. */
export const onCallWords = defineWords({
  title: { ja: '当番表', en: 'On call' },
  pages: { ja: '当番表の画面', en: 'On-call pages' },
  calendar: { ja: 'カレンダー', en: 'Calendar' },
  rotations: { ja: '輪番', en: 'Rotations' },
  timeOff: { ja: '休み', en: 'Time off' },
  policy: { ja: '呼び出しの順番', en: 'Paging order' },
  feeds: { ja: 'カレンダー連携', en: 'Calendar feeds' },

  month: { ja: '月', en: 'Month' },
  week: { ja: '週', en: 'Week' },
  view: { ja: '表示', en: 'Show' },
  previous: { ja: '前へ', en: 'Earlier' },
  following: { ja: '次へ', en: 'Later' },
  today: { ja: '今日', en: 'Today' },
  addShift: { ja: '当番を追加', en: 'Add a shift' },
  weekOf: {
    ja: (from: string, to: string) => `${from}〜${to}`,
    en: (from: string, to: string) => `${from} – ${to}`,
  },
  slotInWeek: {
    ja: (slot: string, week: string) => `${slot} ${week}`,
    en: (slot: string, week: string) => `${slot}, ${week}`,
  },
  open: { ja: '空き', en: 'open' },
  fillGap: {
    ja: (slot: string, span: string) => `${slot} 空き ${span}：当番を入れる`,
    en: (slot: string, span: string) => `${slot} open ${span}: fill it`,
  },
  goesOn: { ja: '続き', en: 'goes on' },
  endsAt: { ja: (time: string) => `${time}まで`, en: (time: string) => `until ${time}` },
  mine: { ja: '自分', en: 'mine' },
  twoSlots: { ja: '両方', en: 'both slots' },
  away: { ja: '休み', en: 'time off' },
  legend: { ja: 'しるし', en: 'Signs' },
  mustMend: { ja: '直す必要があります', en: 'must be mended' },
  otherThanPlanned: { ja: '予定から変わった当番', en: 'changed from what was planned' },
  dragHelp: {
    ja: '自分の当番を、ほかの人の当番に重ねると交代を頼めます。押すと内容と操作が出ます。',
    en: 'Drag a shift of yours onto somebody else’s to ask for a swap. Press one to see what can be done with it.',
  },
  pressHelp: {
    ja: '当番を押すと、内容と操作（交代を頼む、代わりを入れる）が出ます。',
    en: 'Press a shift to see what can be done with it: ask for a swap, put in a stand-in.',
  },
  nothingThatDay: { ja: 'この日に始まる当番はありません', en: 'No shift begins on this day' },
  printedAt: { ja: (at: string) => `${at} 印刷`, en: (at: string) => `printed ${at}` },

  emptyTitle: { ja: '当番がまだありません', en: 'There are no shifts yet' },
  emptyHelp: {
    ja: 'このままでは、緊急の電話で誰も呼び出せません。次の順に進めてください。',
    en: 'As it is, an emergency call reaches nobody. Go on in this order.',
  },
  emptyRotation: {
    ja: '当番1の輪番を作る（誰が、どの順で、何時に交代するか）',
    en: 'Make a rotation for on call 1: who, in which order, when they hand over',
  },
  emptySecond: { ja: '同じように、当番2の輪番を作る', en: 'Make one for on call 2 too' },
  emptyOthers: {
    ja: '別の表をお使いなら、iCal から取り込むか、1件ずつ追加する',
    en: 'If you keep them elsewhere: import an iCal file, or add shifts one by one',
  },
  makeRotation: { ja: '輪番を作る', en: 'Make a rotation' },
  importIcal: { ja: 'iCal を取り込む', en: 'Import iCal' },
});
