import { TEMPLATE_TITLES } from './message.ts';
import type { Answer, PageMessage, PageStatus, Template } from './page.ts';

/** What a call says. `ask`: then it waits for one key, which goes to this address; null: it ends. */
export interface Speech {
  lines: readonly string[];
  ask: string | null;
}

export type SpokenOutcome = 'taken' | 'noted' | 'too-late' | 'over';

const digits = ['ゼロ', 'いち', 'に', 'さん', 'よん', 'ご', 'ろく', 'なな', 'はち', 'きゅう'];
const letters: Readonly<Record<string, string>> = { R: 'アール', H: 'エイチ', '-': 'の' };

/** A reference or a code as people read it out, one sign after the other: 「アール、はち、の、ゼロ…」. */
export function spellOut(reference: string): string {
  return [...reference].map((sign) => digits[Number(sign)] ?? letters[sign] ?? sign).join('、');
}

const questions: Partial<Record<Template, string>> = {
  emergency: '対応する場合は1を、対応できない場合は2を、押してください。',
  'lease-lapsed': '対応を続ける場合は1を、対応できない場合は2を、押してください。',
  'hand-over': '引き継ぐ場合は1を、引き継げない場合は2を、押してください。',
  second: '応援に入れる場合は1を、入れない場合は2を、押してください。',
  'shift-start': '当番を始める場合は1を、始められない場合は2を、押してください。',
};
const otherQuestion = '受け取った場合は1を、対応できない場合は2を、押してください。';

const opening = ({ template, reference }: PageMessage) => [
  `地域生活支援拠点です。${TEMPLATE_TITLES[template].ja}。`,
  `番号は、${spellOut(reference)}、です。`,
];

/** The question of a page. Names nobody: whoever picks up the telephone hears it. */
export function askingSpeech(message: PageMessage, ask: string): Speech {
  return { lines: [...opening(message), questions[message.template] ?? otherQuestion], ask };
}

/** A page that a key cannot answer: it wants to be looked at first. Said twice. */
export function tellingSpeech(message: PageMessage): Speech {
  const said = [...opening(message), '画面を開いて、確認してください。'];
  return { lines: [...said, 'くり返します。', ...said, '失礼します。'], ask: null };
}

/** Asked again: a key that means nothing, or none. */
export function askingAgainSpeech(message: PageMessage, ask: string): Speech {
  const { lines } = askingSpeech(message, ask);
  return { lines: ['もう一度お願いします。', ...lines.slice(1)], ask };
}

/** What came of a key. */
export function outcomeSpeech(answer: Answer, outcome: SpokenOutcome): Speech {
  const words: Record<SpokenOutcome, string> = {
    taken: 'あなたの担当になりました。画面を開いて、対応を始めてください。',
    noted:
      answer === 'take'
        ? '受け付けました。ありがとうございます。'
        : '対応できないことを、受け付けました。',
    'too-late': 'すでに、ほかの担当者が対応しています。ご対応は不要です。',
    over: 'この呼び出しは、すでに終わっています。ご対応は不要です。',
  };
  return { lines: [words[outcome], '失礼します。'], ask: null };
}

/** Nobody has pressed anything useful. */
export const unansweredSpeech: Speech = {
  lines: ['応答を確認できませんでした。画面から応答してください。失礼します。'],
  ask: null,
};

/** The page is over: answered by the person, or by somebody else; or there never was one. */
export function overSpeech(status: PageStatus): Speech {
  const words =
    status === 'answered'
      ? 'この呼び出しには、すでに応答いただいています。'
      : 'この呼び出しは、すでにほかの担当者が対応しているか、終わっています。ご対応は不要です。';
  return { lines: [words, '失礼します。'], ask: null };
}

/** The answer could not be kept: asked once more, unless the carrier has hung up. */
export function troubleSpeech(ask: string): Speech {
  return {
    lines: ['ただいま受け付けられません。もう一度、1か2を押してください。画面からも応答できます。'],
    ask,
  };
}

/** To a machine. */
export const silence: Speech = { lines: [], ask: null };

/** A code that proves a number: three times, for somebody who is looking for a pen. */
export function codeSpeech(code: string): Speech {
  const line = `確認コードは、${spellOut(code)}、です。`;
  return {
    lines: ['地域生活支援拠点です。', line, `くり返します。${line}`, line, '失礼します。'],
    ask: null,
  };
}
