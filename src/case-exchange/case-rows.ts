import { SEX, SEX_ALIASES, type Sex } from '../platform/text/care-labels.ts';
import { codeCell, codeListCell, pastDateCell, textCell } from '../platform/text/cells.ts';
import type { CsvRow, RowProblem } from '../platform/text/row-problem.ts';
import { searchKey } from '../platform/text/search-key.ts';
import { checkHeader, type RowReader, rowReaders } from '../platform/text/sheet.ts';
import {
  CONSENT_BY,
  CONSENT_BY_ALIASES,
  CONSENT_METHOD,
  CONSENT_METHOD_ALIASES,
  CONSENT_SCOPE,
  CONSENT_SCOPE_ALIASES,
  type ConsentBy,
  type ConsentMethod,
  type ConsentScope,
  WARD_ALIASES,
  WARDS,
  type WardCode,
} from '../priority-cases/labels.ts';
import { type CaseProfile, caseProfile } from '../priority-cases/profile.api.ts';
import { CASE_COLUMNS } from './case-columns.ts';
import { profileOf } from './profile-cells.ts';

export interface ConsentRow {
  readonly givenOn: string;
  readonly givenBy: ConsentBy;
  readonly proxyReason: string | null;
  readonly method: ConsentMethod;
  readonly scopes: readonly ConsentScope[];
}

/** A case as a ward hands it in. Names as typed, days in ISO form. */
export interface CaseRow {
  readonly line: number;
  /** The number in the list that was handed in: what a second import recognises the case by. */
  readonly registrationNo: string;
  readonly name: string;
  readonly nameKana: string;
  readonly birthDate: string;
  readonly sex: Sex;
  readonly wardCode: WardCode;
  readonly profile: CaseProfile;
  /** Null: the case is imported as a draft. */
  readonly consent: ConsentRow | null;
}

export interface CaseFile {
  readonly cases: readonly CaseRow[];
  readonly problems: readonly RowProblem[];
}

/**
 * Reads the list of cases; every mistake of the file is noted at once, and a row with an error is
 * not among the cases. `today` is an ISO day in Asia/Tokyo: nobody is born or consents after it.
 */
export function parseCaseRows(
  header: readonly string[],
  rows: readonly CsvRow[],
  today: string,
): CaseFile {
  const reader = caseRowsReader(header, today);
  for (const row of rows) reader.read(row);
  return reader.file;
}

/** As {@link parseCaseRows}, for who hands the rows in one by one: `file` grows with them. */
export function caseRowsReader(
  header: readonly string[],
  today: string,
): { read(row: CsvRow): void; file: CaseFile } {
  const problems: RowProblem[] = checkHeader(header, CASE_COLUMNS, {
    ja: '事前登録',
    en: 'priority cases',
  });
  const cases: CaseRow[] = [];
  const file = { cases, problems };
  if (problems.some((problem) => problem.severity === 'error')) return { read: () => {}, file };
  const lineOfNumber = new Map<string, number>();
  const lineOfPerson = new Map<string, number>();
  const reader = rowReaders(header, problems);
  const read = (row: CsvRow): void => {
    const cells = reader(row);
    const before = problems.length;
    const record = caseOf(cells, today);
    const number = searchKey(cells.text('登録番号'));
    const sameNumber = lineOfNumber.get(number);
    if (number !== '' && sameNumber !== undefined) {
      cells.error('登録番号', 'registration-no-repeated', {
        ja: `同じ登録番号が${sameNumber}行目にあります。`,
        en: `The same registration number is on line ${sameNumber}.`,
      });
    }
    lineOfNumber.set(number, sameNumber ?? row.line);
    if (!record || problems.slice(before).some((it) => it.severity === 'error')) return;
    const person = `${searchKey(record.nameKana)} ${record.birthDate}`;
    const samePerson = lineOfPerson.get(person);
    if (samePerson !== undefined) {
      cells.warn('氏名', 'person-repeated', {
        ja: `カナと生年月日が${samePerson}行目と同じです。同じ人でないか確かめてください。`,
        en: `Kana and date of birth are those of line ${samePerson}. Is it the same person?`,
      });
    }
    lineOfPerson.set(person, samePerson ?? row.line);
    cases.push(record);
  };
  return { read, file };
}

function caseOf(row: RowReader, today: string): CaseRow | null {
  for (const column of ['登録番号', '氏名', 'カナ', '生年月日', '性別', '担当区']) {
    row.required(column);
  }
  const registrationNo = textCell(row, '登録番号', { max: 50 });
  const name = textCell(row, '氏名', { max: 200 });
  const nameKana = kana(row);
  const birthDate = pastDateCell(row, '生年月日', today);
  const sex = codeCell(row, '性別', SEX, SEX_ALIASES);
  const wardCode = codeCell(row, '担当区', WARDS, WARD_ALIASES);
  const profile = profileOf(row);
  if (!caseProfile.safeParse(profile).success) {
    // Cells are checked one by one above; this is what lists hold too many or too long entries of.
    row.error(null, 'entries-too-many', {
      ja: ';で区切る欄に、多すぎる、または長すぎる項目があります。',
      en: 'A cell separated by ; holds too many entries, or one that is too long.',
    });
  }
  const consent = consentOf(row, today, birthDate);
  if (registrationNo === null || name === null || nameKana === null) return null;
  if (birthDate === null || sex === null || wardCode === null) return null;
  return {
    line: row.line,
    registrationNo,
    name,
    nameKana,
    birthDate,
    sex,
    wardCode,
    profile,
    consent,
  };
}

function kana(row: RowReader): string | null {
  const text = textCell(row, 'カナ', { max: 200 });
  if (text === null || !/[\p{Script=Han}\p{Nd}]/u.test(text)) return text;
  row.error('カナ', 'kana-invalid', {
    ja: 'カナに漢字や数字があります。かなで書いてください。',
    en: 'The reading holds kanji or digits. Write it in kana.',
  });
  return null;
}

function consentOf(row: RowReader, today: string, birthDate: string | null): ConsentRow | null {
  const columns = ['同意日', '同意者', '同意方法', '同意範囲'];
  if (columns.every((column) => row.text(column) === '')) return null;
  // A half-written consent is no consent: each missing part is named.
  for (const column of columns) row.required(column);
  const givenOn = pastDateCell(row, '同意日', today);
  const givenBy = codeCell(row, '同意者', CONSENT_BY, CONSENT_BY_ALIASES);
  const method = codeCell(row, '同意方法', CONSENT_METHOD, CONSENT_METHOD_ALIASES);
  const scopes = codeListCell(row, '同意範囲', CONSENT_SCOPE, CONSENT_SCOPE_ALIASES);
  if (givenBy === 'PROXY') row.required('代理の理由');
  const proxyReason = textCell(row, '代理の理由', { max: 500, lines: true });
  if (givenOn !== null && birthDate !== null && givenOn < birthDate) {
    row.error('同意日', 'consent-before-birth', {
      ja: '同意日が生年月日より前です。',
      en: 'The consent is dated before the birth.',
    });
  }
  if (givenOn === null || givenBy === null || method === null) return null;
  return { givenOn, givenBy, proxyReason, method, scopes };
}
