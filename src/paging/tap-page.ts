import { escapeHtml } from '../platform/text/html.ts';
import { TEMPLATE_TITLES } from './message.ts';
import type { Answer, answerOutcomes, PageMessage } from './page.ts';

type Outcome = (typeof answerOutcomes)[number];

interface Words {
  ja: string;
  en: string;
}

const style = `
:root { color-scheme: light; --ink: #1a1a1c; --soft: #4d4d4d; --blue: #0017c1; --line: #767676; }
* { box-sizing: border-box; }
body { margin: 0; background: #f8f8fb; color: var(--ink);
  font: 18px/1.7 'Noto Sans JP', 'Hiragino Sans', 'Yu Gothic', Meiryo, sans-serif; }
main { max-width: 32rem; margin: 0 auto; padding: 2rem 1rem; }
h1 { font-size: 1.5rem; line-height: 1.4; margin: 0 0 .25rem; overflow-wrap: anywhere; text-wrap: balance; }
p { margin: .5rem 0; }
[lang=en] { color: var(--soft); font-size: .875rem; }
form { display: grid; gap: 1rem; margin: 1.5rem 0; }
p:has(> a) { margin: 1.5rem 0; }
button, a.button { display: block; width: 100%; min-height: 4rem; padding: .75rem 1rem; border-radius: .5rem;
  border: 2px solid var(--blue); background: var(--blue); color: #fff; font: inherit; font-weight: 700;
  text-align: center; text-decoration: none; cursor: pointer; }
button.second { background: #fff; color: var(--blue); }
button [lang=en], a.button [lang=en] { display: block; color: inherit; font-weight: 400; }
button:focus-visible, a:focus-visible { outline: 4px solid #000; outline-offset: 2px; box-shadow: 0 0 0 2px #ffd43d; }
`;

/** The buttons: the template says what taking it means. */
const TAKE: Partial<Record<PageMessage['template'], Words>> = {
  'lease-lapsed': { ja: '対応を続ける', en: 'I go on' },
  'hand-over': { ja: '引き継ぐ', en: 'I take it over' },
  second: { ja: '応援に入る', en: 'I am there' },
  'shift-start': { ja: '当番を始める', en: 'I am on duty' },
  drill: { ja: '受け取った', en: 'I have got it' },
  test: { ja: '受け取った', en: 'I have got it' },
};
const take: Words = { ja: '対応する', en: 'I take it' };
const cannot: Words = { ja: '対応できない', en: 'I cannot' };
const toConsole: Words = { ja: 'コンソールを開く', en: 'Open the console' };

/**
 * The page that asks, in Japanese and English, without scripts. Whoever only opens it, a mail scanner
 * too, has answered nothing. Names nobody.
 */
export function askingPage(message: PageMessage): string {
  const title = TEMPLATE_TITLES[message.template];
  const button = (answer: Answer, words: Words, look: string) =>
    `<button name="answer" value="${answer}"${look}>${both(words)}</button>`;
  return html(title, [
    `<h1>${escapeHtml(title.ja)}</h1>`,
    `<p lang="en">${escapeHtml(title.en)}</p>`,
    `<p><strong>${escapeHtml(message.reference)}</strong></p>`,
    '<form method="post">',
    button('take', TAKE[message.template] ?? take, ''),
    button('cannot', cannot, ' class="second"'),
    '</form>',
  ]);
}

const OUTCOMES: Record<Outcome, Words> = {
  taken: { ja: 'あなたの担当になりました。', en: 'It is yours now.' },
  noted: { ja: '受け付けました。', en: 'Your answer was noted.' },
  'too-late': {
    ja: 'すでにほかの担当者が対応しています。ご対応は不要です。',
    en: 'Another coordinator has it already. Nothing is needed of you.',
  },
  over: {
    ja: 'この呼び出しはすでに終わっています。ご対応は不要です。',
    en: 'This is over already. Nothing is needed of you.',
  },
};

/** What came of the answer. `link`: where the console shows the subject. */
export function outcomePage(outcome: Outcome, link: string): string {
  return told(OUTCOMES[outcome], link);
}

/** Used before: the console knows how it stands. */
export function usedPage(link: string): string {
  return told(
    { ja: 'このリンクではすでに応答しています。', en: 'You have answered by this link already.' },
    link,
  );
}

/** What could not be done, in the words of the refusal. */
export function refusedPage(words: Words): string {
  return told(words, '/');
}

/** Wrong, changed or too old: the same for all, so that nothing can be learned by trying. */
export function deadPage(): string {
  return told(
    {
      ja: 'このリンクは使えません。コンソールにサインインして確認してください。',
      en: 'This link cannot be used. Sign in to the console.',
    },
    '/',
  );
}

function told(words: Words, link: string): string {
  return html(words, [
    `<h1>${escapeHtml(words.ja)}</h1>`,
    `<p lang="en">${escapeHtml(words.en)}</p>`,
    `<p><a class="button" href="${escapeHtml(link)}">${both(toConsole)}</a></p>`,
  ]);
}

const both = ({ ja, en }: Words) => `${escapeHtml(ja)}<span lang="en">${escapeHtml(en)}</span>`;

function html(title: Words, lines: readonly string[]): string {
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title.ja)}</title>
<style>${style}</style>
</head>
<body>
<main>
${lines.join('\n')}
</main>
</body>
</html>
`;
}
