import { MEDICAL_CARE } from '../../platform/text/care-labels.ts';
import { escapeHtml } from '../../platform/text/html.ts';
import { formatJapaneseDate } from '../../platform/text/japanese-date.ts';
import type { CaseRecord } from '../case-record.ts';
import { CASE_STATUS, WARDS } from '../labels.ts';
import type { CaseProfile } from '../profile.api.ts';
import type { PrintMark } from './case-print.ts';
import { printPage } from './print-page.ts';
import { joined, listed, NONE, phoneOf, UNKNOWN } from './sheet-block.ts';
import { contactsOf } from './sheet-person.ts';

/** Who stands on the list for the ward's binder, with what is needed before a file can be opened. */
export function binderPage(cases: readonly CaseRecord[], chosen: string, mark: PrintMark): string {
  const head = ['登録番号', '氏名・カナ', '生年月日', '主介護者の電話', '医療的ケア', '次回更新日'];
  const rows = cases.map((record) => `<tr>${rowHtml(record)}</tr>`).join('\n');
  return printPage({
    title: '事前登録 名簿',
    aboutHtml: `<p>${escapeHtml(chosen)}　<b>${cases.length}</b>人</p>`,
    mark,
    style: STYLE,
    isWide: true,
    bodyHtml:
      cases.length === 0
        ? '<p>この条件に当てはまる人はいません。</p>'
        : `<table class="people"><thead><tr>${head.map((it) => `<th scope="col">${it}</th>`).join('')}</tr></thead><tbody>${rows}</tbody></table>`,
  });
}

function rowHtml(record: CaseRecord): string {
  const { profile, birthDate, nextReviewOn, status, wardCode } = record;
  const cell = (text: string, more = '') =>
    `<td>${text === UNKNOWN ? `<span class="open">${text}</span>` : escapeHtml(text)}${more && `<small>${escapeHtml(more)}</small>`}</td>`;
  const ward = (WARDS as Readonly<Record<string, string>>)[wardCode] ?? wardCode;
  const { phone, whose } = firstToCall(profile);
  return [
    cell(record.registrationNo, `${ward}　第${record.version}版`),
    cell(record.name, record.nameKana),
    cell(birthDate === null ? UNKNOWN : formatJapaneseDate(birthDate)),
    cell(phone || UNKNOWN, whose),
    cell(careOf(profile)),
    cell(nextReviewOn === null ? '—' : formatJapaneseDate(nextReviewOn), CASE_STATUS[status]),
  ].join('');
}

/** The main caregiver; without a number there, who is to be called first. */
function firstToCall(profile: CaseProfile): { phone: string; whose: string } {
  const caregiver = profile.household?.caregivers?.find((it) => it.phone !== undefined);
  if (caregiver?.phone !== undefined)
    return { phone: phoneOf(caregiver.phone), whose: caregiver.name ?? '' };
  const [contact] = contactsOf(profile);
  return { phone: contact?.phones[0] ?? '', whose: contact ? `連絡先：${contact.name}` : '' };
}

function careOf({ medicalCare, medical }: CaseProfile): string {
  const deadly = medical?.allergies?.some((it) => it.isAnaphylactic) && 'アナフィラキシー';
  const care =
    medicalCare === undefined
      ? UNKNOWN
      : listed(
          medicalCare.map(({ item }) => item),
          MEDICAL_CARE,
        ) || NONE;
  return joined([deadly, care]);
}

const STYLE = `
.people thead{display:table-header-group}
.people th{background:#ececef;font-size:8pt}
.people th,.people td{border:.5pt solid #8a8a90;padding:2pt 5pt}
.people tr{break-inside:avoid}
.people th:nth-child(1){width:13%}.people th:nth-child(2){width:22%}.people th:nth-child(3){width:13%}
.people th:nth-child(4){width:19%}.people th:nth-child(6){width:13%}
small{display:block;font-size:7.5pt;line-height:10pt;color:#5c5c60}
`;
