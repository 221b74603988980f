import { escapeHtml } from '../platform/text/html.ts';

export interface ShownMessage {
  channel: string;
  recipient: string;
  subject: string;
  body: string;
  at: Date;
}

const style = `
:root { color-scheme: light; --line: #d8d8db; --ink: #1a1a1c; --soft: #626264; --blue: #0017c1; }
* { box-sizing: border-box; }
body { margin: 0; background: #f8f8fb; color: var(--ink);
  font: 16px/1.7 'Noto Sans JP', 'Hiragino Sans', 'Yu Gothic', Meiryo, sans-serif; }
header, main { max-width: 56rem; margin: 0 auto; padding: 1.5rem 1rem; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: baseline; padding-bottom: 0; }
h1 { font-size: 1.5rem; margin: 0; }
header p { flex-basis: 100%; margin: 0; color: var(--soft); }
header span { color: var(--soft); }
header a { margin-left: auto; padding: .5rem .25rem; }
a { color: var(--blue); }
a:focus-visible { outline: 4px solid #000; outline-offset: 2px; box-shadow: 0 0 0 2px #ffd43d; }
ol { list-style: none; margin: 0; padding: 0; display: grid; gap: 1rem; }
article { background: #fff; border: 1px solid var(--line); border-radius: .5rem; padding: 1rem 1.25rem; }
h2 { font-size: 1.125rem; margin: 0 0 .5rem; overflow-wrap: anywhere; }
dl { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0 0 .75rem; font-size: .875rem; color: var(--soft); }
dl div { display: flex; gap: .5rem; }
dd { margin: 0; color: var(--ink); overflow-wrap: anywhere; }
pre { margin: 0; padding-top: .75rem; border-top: 1px solid var(--line); font: inherit;
  white-space: pre-wrap; overflow-wrap: anywhere; }
.empty { padding: 3rem 1rem; text-align: center; color: var(--soft); border: 1px dashed var(--line); border-radius: .5rem; }
`;

const clockFace = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo',
  dateStyle: 'medium',
  timeStyle: 'medium',
});

/**
 * The inbox as a page without scripts: messages newest first, times in Japan's. `refreshSeconds`:
 * load again by itself after that long; null: only when asked.
 */
export function renderInbox(
  messages: readonly ShownMessage[],
  refreshSeconds: number | null,
): string {
  const refresh =
    refreshSeconds === null ? '' : `<meta http-equiv="refresh" content="${refreshSeconds}">`;
  const toggle =
    refreshSeconds === null
      ? '<a href="/dev/inbox?refresh=5">5秒ごとに自動更新</a>'
      : '<a href="/dev/inbox">自動更新を止める</a>';
  const list =
    messages.length === 0
      ? '<p class="empty">まだ通知はありません。</p>'
      : `<ol>${messages.map(renderOne).join('')}</ol>`;
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${refresh}
<title>受信箱（開発用）</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>受信箱（開発用）</h1>
<span>${messages.length}件</span>
${toggle}
<p>メールサーバーが設定されていないため、送信されるはずの通知をここに表示しています。新しい順です。</p>
</header>
<main>${list}</main>
</body>
</html>
`;
}

function renderOne(message: ShownMessage): string {
  const { channel, recipient, subject, body, at } = message;
  return `<li><article>
<h2>${escapeHtml(subject)}</h2>
<dl>
<div><dt>日時</dt><dd><time datetime="${at.toISOString()}">${clockFace.format(at)}</time></dd></div>
<div><dt>宛先</dt><dd>${escapeHtml(recipient)}</dd></div>
<div><dt>経路</dt><dd>${escapeHtml(channel)}</dd></div>
</dl>
<pre>${withLinks(escapeHtml(body))}</pre>
</article></li>`;
}

function withLinks(escaped: string): string {
  return escaped.replace(/https?:\/\/[^\s&]+/g, (url) => `<a href="${url}">${url}</a>`);
}
