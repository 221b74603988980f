import { SEX } from '../../platform/text/care-labels.ts';
import { cutTo, widthOf } from '../../platform/text/fit.ts';
import { escapeHtml } from '../../platform/text/html.ts';
import { formatJapaneseDate } from '../../platform/text/japanese-date.ts';
import { formatSavedPhone } from '../../platform/text/phone.ts';
import type { EmergencySheet } from '../disclosure.ts';
import { PRINT_REASON, type PrintMark } from './case-print.ts';
import { sheetStyle } from './emergency-sheet-style.ts';
import { printedAt } from './print-mark.ts';
import { joined, NOT_THERE, type SheetEntry, UNKNOWN } from './sheet-block.ts';
import { CUT, type FittedBlock, fitColumn, fitContacts, PAGE, type Wish } from './sheet-fit.ts';
import { medicalBlocks } from './sheet-medical.ts';
import { contactsOf, disabilityOf, personBlocks, type SheetContact } from './sheet-person.ts';

/** Lines that each block gets at the least, from the top; what is short leaves its lines to others. */
const LEAST_MEDICAL = [4, 6, 5, 4, 3, 2];
const LEAST_PERSON = [4, 3, 3, 5, 3, 4];
const MOST_CONTACT_LINES = 5;
/** A longer name to call by is written smaller, in two lines. */
const LARGE_NAME_EM = 8.5;

/**
 * 緊急情報シート: what the receiving house must know, on one page of A4 whatever is registered. What
 * does not fit is cut and said to be. Complete in itself: no script, nothing loaded.
 */
export function emergencySheetPage(
  sheet: EmergencySheet,
  version: number,
  mark: PrintMark,
): string {
  const contacts = fitContacts(contactsOf(sheet.profile), MOST_CONTACT_LINES);
  const height = PAGE.bodyHeight - contacts.height;
  const column = (blocks: ReturnType<typeof medicalBlocks>, least: readonly number[]) => {
    const wishes = blocks.map((block, at): Wish => ({ block, least: least[at] ?? 1 }));
    return `<div class="column">${fitColumn(wishes, height).map(blockHtml).join('')}</div>`;
  };
  const title = '緊急情報シート';
  return `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><title>${title}</title>
<style>${sheetStyle}</style></head>
<body><main class="page">
<header><h1>${title}</h1><p class="for">受入先用</p>
<dl><div><dt>登録番号</dt><dd>${cutText('', sheet.registrationNo ?? UNKNOWN, 22, 1).html}</dd></div><div><dt>印刷</dt><dd>${printedAt(mark.at)}　第${version}版</dd></div></dl>
<p class="care">取扱注意</p></header>
${identityHtml(sheet)}
<div class="columns">${column(medicalBlocks(sheet), LEAST_MEDICAL)}${column(personBlocks(sheet), LEAST_PERSON)}</div>
${contactsHtml(contacts)}
<footer><span>支援に当たる人だけが見て、使い終えたら返すか裁断してください。「${UNKNOWN}」は「なし」ではありません。</span><span>印刷者 ${cutText('', mark.by, 12, 1).html}　${PRINT_REASON[mark.reason]}</span></footer>
</main></body></html>
`;
}

/** Who it is; first the name that the person answers to. */
function identityHtml(sheet: EmergencySheet): string {
  const { profile, name, nameKana, birthDate, ageYears, sex } = sheet;
  const called = profile.communication?.calledBy ?? profile.commonName ?? UNKNOWN;
  const isLong = widthOf(called) > LARGE_NAME_EM;
  const { types, papers } = disabilityOf(profile);
  const born = birthDate === null ? null : `${formatJapaneseDate(birthDate)}生`;
  const life = joined([ageYears === null ? null : `${ageYears}歳`, sex && SEX[sex], born]);
  const phones = [profile.phone, profile.mobilePhone].flatMap((it) =>
    it ? formatSavedPhone(it) : [],
  );
  const fits = [
    cutText('called', called, isLong ? 16.5 : 10, isLong ? 2 : 1),
    cutText('kana', nameKana ?? '', 30, 1),
    cutText('name', name ?? UNKNOWN, 17, 1),
  ];
  const facts = [
    cutText('年齢・性別', life || UNKNOWN, 25, 1),
    cutText('障害', types, 25, 2),
    cutText('区分・手帳', papers, 25, 1),
    cutText('住所', profile.address ?? UNKNOWN, 25, 2),
    cutText('電話', phones.join('\n') || UNKNOWN, 25, 2),
  ];
  const size = `${isLong ? ' long' : ''}${openClass(called)}`;
  const names = fits.map(
    ({ html, what }) => `<p class="${what}${what === 'called' ? size : ''}">${html}</p>`,
  );
  const isCut = [...fits, ...facts].some((it) => it.isCut);
  return `<section class="who"><div><p class="small">呼び名</p>${names.join('')}${isCut ? cutHtml() : ''}</div>
<dl>${facts.map(({ what, html }) => `<dt>${what}</dt><dd class="${openClass(html)}">${html}</dd>`).join('')}</dl></section>`;
}

function cutText(what: string, text: string, width: number, lines: number) {
  const { text: shown, isCut } = cutTo(text, width, lines);
  return { what, html: escapeHtml(shown), isCut };
}

function blockHtml(block: FittedBlock): string {
  const kind = `block${block.isLarge ? ' large' : ''}${block.isAlarm ? ' alarm' : ''}`;
  const entries = block.entries.map(entryHtml).join('');
  return `<section class="${kind}"><h2>${escapeHtml(block.heading)}</h2>${entries}${block.isCut ? cutHtml() : ''}</section>`;
}

function entryHtml({ label, head, text, isDanger }: SheetEntry): string {
  const kind = `entry${isDanger ? ' danger' : ''}${openClass(text)}`;
  const bold = head === undefined ? '' : `<b>${escapeHtml(head)}</b>　`;
  const said = `<p>${bold}${escapeHtml(text)}</p>`;
  return label === undefined
    ? `<div class="${kind}">${said}</div>`
    : `<div class="${kind} labelled"><span>${escapeHtml(label)}</span>${said}</div>`;
}

function contactsHtml({ shown, hidden }: { shown: SheetContact[]; hidden: number }): string {
  const names = shown.map(({ name }) => cutText('name', name, 14, 1));
  const rows = shown.map(
    ({ relation, phones, availability }, at) => `<li><b>${at + 1}</b>
<b class="person">${names[at]?.html ?? ''}</b><span>${relation}</span>
<span class="phones">${phones.map((phone) => `<b>${escapeHtml(phone)}</b>`).join('')}</span>
<span class="when">${availability}</span></li>`,
  );
  const list = rows.length === 0 ? `<p class="open">${NOT_THERE}</p>` : `<ol>${rows.join('')}</ol>`;
  const others = hidden === 0 ? '' : `ほか${hidden}人　`;
  const isCut = hidden > 0 || names.some((it) => it.isCut);
  return `<section class="contacts"><h2>緊急連絡先（この順に電話）${isCut ? cutHtml(others) : ''}</h2>${list}</section>`;
}

function cutHtml(before = ''): string {
  return `<span class="cut">${before}${CUT}</span>`;
}

/** What nobody has asked is paler than what is known. */
function openClass(text: string): string {
  return [UNKNOWN, NOT_THERE].includes(text) ? ' open' : '';
}
