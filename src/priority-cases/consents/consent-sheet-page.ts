import { escapeHtml } from '../../platform/text/html.ts';
import { formatJapaneseDate } from '../../platform/text/japanese-date.ts';
import { codesOf } from '../../platform/text/label-map.ts';
import { tokyoDayOf } from '../../platform/text/tokyo-day.ts';
import type { CaseRecord } from '../case-record.ts';
import {
  CONSENT_BY,
  CONSENT_METHOD,
  CONSENT_SCOPE,
  type ConsentBy,
  type ConsentMethod,
  type ConsentScope,
} from '../labels.ts';
import type { PrintMark } from '../prints/case-print.ts';
import { printedAt, printedBy } from '../prints/print-mark.ts';
import { consentSheetStyle } from './consent-sheet-style.ts';
import { scopeSentences } from './scope-sentences.ts';

/** What stands on the sheet: the text, and what was given; null: it is blank, for signing. */
export interface ConsentSheet {
  version: string;
  hash: string;
  /** null: a paper of its own, which the house does not hold. */
  body: string | null;
  validMonths: number | null;
  given: GivenConsent | null;
}

interface GivenConsent {
  givenBy: ConsentBy;
  proxyReason: string | null;
  scopes: readonly ConsentScope[];
  method: ConsentMethod;
  givenOn: string;
  expiresOn: string | null;
  paperDueOn: string | null;
  paperReceivedOn: string | null;
  decisionSupport: string | null;
  withdrawnAt: Date | null;
}

type Person = Pick<CaseRecord, 'name' | 'nameKana' | 'birthDate' | 'registrationNo' | 'version'>;

const openDay = '令和　　　年　　　月　　　日';
const noText =
  'この同意は、別に保管している書面によります。文面は下の版とハッシュの書面で確かめてください。';

/**
 * 同意書 on A4: the text word for word, to whom as boxes, who signs. Its head stands on each page, since a
 * text may be long. Complete in itself: no script, nothing loaded.
 */
export function consentSheetPage(person: Person, sheet: ConsentSheet, mark: PrintMark): string {
  const { given } = sheet;
  const title =
    given === null ? '個人情報の提供に関する同意書' : '個人情報の提供に関する同意書（記録）';
  return `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>同意書</title>
<style>${consentSheetStyle}</style></head>
<body><main><table class="frame"><thead><tr><td>${headHtml(person, sheet, mark)}</td></tr></thead>
<tbody><tr><td>
<h1>${title}</h1>
${personHtml(person)}
<section class="text"><h2>説明する内容</h2><p class="body">${escapeHtml(sheet.body ?? noText)}</p></section>
<section><h2>情報を渡してよい相手${given === null ? '<small>（よい相手に✓を付けてください。「拠点」は必ず含まれます）</small>' : ''}</h2>
<ul class="scopes">${codesOf(CONSENT_SCOPE)
    .map((scope) => scopeHtml(scope, given))
    .join('')}</ul></section>
<section class="whole"><h2>有効期間と撤回</h2><p>${escapeHtml(durationOf(sheet))}　同意はいつでも、理由を言わずに撤回できます。撤回すると、情報の提供はただちに止まります。</p></section>
${given === null ? blankHtml() : givenHtml(given)}
<footer>この書面は支援に当たる人だけが見ます。本人・同意した方に写しを渡し、鍵のかかる場所に保管してください。</footer>
</td></tr></tbody></table></main></body></html>
`;
}

function headHtml(person: Person, { version, hash }: ConsentSheet, mark: PrintMark): string {
  return `<div class="head"><p class="care">取扱注意</p><dl>
<div><dt>登録番号</dt><dd>${escapeHtml(person.registrationNo)}（第${person.version}版）</dd></div>
<div><dt>同意書の版</dt><dd>${escapeHtml(version)}</dd></div>
<div><dt>印刷</dt><dd>${printedAt(mark.at)}　${escapeHtml(printedBy(mark))}</dd></div>
<div class="hash"><dt>SHA-256</dt><dd>${escapeHtml(hash)}</dd></div></dl></div>`;
}

function personHtml({ name, nameKana, birthDate }: Person): string {
  const born = birthDate === null ? openDay.replace('令和', '　　') : formatJapaneseDate(birthDate);
  return `<dl class="person"><div><dt>本人の氏名</dt><dd><small>${escapeHtml(nameKana)}</small><b>${escapeHtml(name)}</b></dd></div>
<div><dt>生年月日</dt><dd>${born}</dd></div></dl>`;
}

function boxHtml(isOn: boolean): string {
  return `<span class="box${isOn ? ' on' : ''}" role="img" aria-label="${isOn ? '選択' : '未選択'}">${isOn ? '✓' : ''}</span>`;
}

function scopeHtml(scope: ConsentScope, given: GivenConsent | null): string {
  return `<li>${boxHtml(given?.scopes.includes(scope) ?? false)}<span><b>${CONSENT_SCOPE[scope]}</b>${scopeSentences[scope].ja}</span></li>`;
}

function choicesHtml<C extends string>(labels: Readonly<Record<C, string>>, chosen: C | null) {
  const one = (code: C) => `<li>${boxHtml(code === chosen)}<span>${labels[code]}</span></li>`;
  return `<ul class="choices">${codesOf(labels).map(one).join('')}</ul>`;
}

function durationOf({ validMonths, given }: ConsentSheet): string {
  if (given !== null)
    return given.expiresOn === null
      ? '撤回されるまで有効です。'
      : `${formatJapaneseDate(given.expiresOn)}まで有効です。`;
  if (validMonths === null) return '撤回されるまで有効です。';
  return validMonths % 12 === 0
    ? `同意した日から${validMonths / 12}年間有効です。`
    : `同意した日から${validMonths}か月間有効です。`;
}

function blankHtml(): string {
  const line = (label: string) => `<div><dt>${label}</dt><dd class="line"></dd></div>`;
  return `<section class="sign whole"><p class="yes">上の説明を受け、✓を付けた相手に情報を提供することに同意します。</p>
<p class="day">${openDay}</p>
<div class="who"><h2>同意する人</h2>${choicesHtml(CONSENT_BY, null)}</div>
<dl>${line('署名')}${line('本人以外が署名するとき：続柄・立場')}${line('代理の理由（本人が同意できない事情）')}${line('意思決定を支えた方法（説明のしかた、立ち会った人）')}${line('説明した人（所属・氏名）')}</dl></section>`;
}

function givenHtml(given: GivenConsent): string {
  const day = (iso: string | null) => (iso === null ? 'まだ' : formatJapaneseDate(iso));
  const facts: [string, string | null][] = [
    ['同意日', day(given.givenOn)],
    ['代理の理由', given.proxyReason],
    ['意思決定支援', given.decisionSupport],
    [
      '書面の受取り',
      given.method === 'ORAL'
        ? `${day(given.paperReceivedOn)}${given.paperDueOn === null ? '' : `（期限 ${day(given.paperDueOn)}）`}`
        : null,
    ],
    ['撤回', given.withdrawnAt === null ? null : formatJapaneseDate(tokyoDayOf(given.withdrawnAt))],
  ];
  const rows = facts.flatMap(([label, said]) =>
    said ? [`<div><dt>${label}</dt><dd>${escapeHtml(said)}</dd></div>`] : [],
  );
  return `<section class="sign whole"><div class="who"><h2>同意した人</h2>${choicesHtml(CONSENT_BY, given.givenBy)}</div>
<div class="who"><h2>方法</h2>${choicesHtml(CONSENT_METHOD, given.method)}</div>
<dl class="given">${rows.join('')}</dl></section>`;
}
