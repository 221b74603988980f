import type { ChipTone } from '../ui/layout.tsx';
import { defineWords, type Label } from './words.ts';

/** One desk's page of help: the main path, the signs, the keys, and what to do without the service. */
export interface Help {
  readonly title: Label;
  readonly steps: readonly Label[];
  readonly marks: readonly {
    readonly tone: ChipTone;
    readonly mark: Label;
    readonly means: Label;
  }[];
  readonly keys: readonly { readonly keys: string; readonly does: Label }[];
  /** The connection is lost, or the service is down. */
  readonly outage: readonly Label[];
  readonly ask: readonly Label[];
}

export const helpWords = defineWords({
  title: { ja: (desk: string) => `使い方：${desk}`, en: (desk: string) => `How to use: ${desk}` },
  pages: { ja: '使い方のページ', en: 'Help pages' },
  steps: { ja: '進め方', en: 'Step by step' },
  times: { ja: '時間のめやす（受付から）', en: 'Time targets, from the call on' },
  marks: { ja: '色としるし', en: 'Colours and signs' },
  keys: { ja: 'キーボード', en: 'Keyboard' },
  key: { ja: 'キー', en: 'Key' },
  does: { ja: 'すること', en: 'What it does' },
  outage: {
    ja: '接続が切れたとき・止まったとき',
    en: 'When the connection or the service is down',
  },
  script: { ja: '電話で聞くこと（紙に書く）', en: 'What to ask on the telephone (write it down)' },
  ask: { ja: '困ったとき', en: 'Who to ask' },
  minutes: { ja: (n: number) => `${n}分以内`, en: (n: number) => `within ${n} min` },
  hours: { ja: (n: number) => `${n}時間以内`, en: (n: number) => `within ${n} h` },
  mark: { ja: 'しるし', en: 'Sign' },
  means: { ja: '意味', en: 'Meaning' },
  target: { ja: '項目', en: 'What' },
  within: { ja: 'めやす', en: 'When' },
});

/** What must be on the paper when the call is over: the intake's own fields. */
export const phoneScript: readonly Label[] = [
  { ja: '受付時刻、かけてきた人、折り返しの番号', en: 'Time, who calls, number to call back' },
  {
    ja: '本人は今どこにいて、安全か（危険なら119・110）',
    en: 'Where the person is, whether safe (else 119, 110)',
  },
  { ja: '何が起きたか、介護する人はどうしたか', en: 'What happened, and what of the caregiver' },
  { ja: '氏名、年齢、障害、移動のしかた', en: 'Name, age, disability, how they move' },
  { ja: '医療的ケア、薬、アレルギー、発作', en: 'Medical care, medicine, allergies, fits' },
  {
    ja: '困った行動と落ち着く方法、連絡できる家族',
    en: 'Behaviour and what calms, family to reach',
  },
];

/** Everywhere in the console. */
export const keysEverywhere: Help['keys'] = [
  { keys: 'Alt+T', does: { ja: '呼出に答える', en: 'Answer a page' } },
  { keys: 'Alt+B', does: { ja: '画面下のお知らせへ移る', en: 'To the notices at the bottom' } },
  { keys: 'Esc', does: { ja: '開いた窓を閉じる', en: 'Close a window' } },
];
