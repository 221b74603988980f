import { codesOf } from '../platform/text/label-map.ts';
import { tokyoDayOf, tokyoTimeOf } from '../platform/text/tokyo-day.ts';
import type { CaseRecord } from '../priority-cases/case-record.ts';
import { CASE_STATUS } from '../priority-cases/labels.ts';
import { CASE_COLUMNS } from './case-columns.ts';
import type { ConsentRow } from './case-rows.ts';
import { type ExportedCells, exportedCells } from './exported-row.ts';

/** What only the register knows: a file that is read in again passes over it. */
export const STANDING_COLUMNS = [
  '状態',
  '仮登録',
  '登録日',
  '次回更新日',
  '同意の有無',
  '同意の期限',
  '緊急時支援計画の有無',
  '体験利用の有無',
  '版',
  '最終更新',
] as const;

const FIRST_OF_GROUPS = {
  person: '登録番号',
  disability: '障害種別',
  medical: '医療的ケア',
  people: '意思疎通',
  health: '診断名',
  plan: '相談支援事業所',
  consent: '同意日',
  notes: '備考',
} as const;

export type ExportGroup = keyof typeof FIRST_OF_GROUPS | 'standing';

/** The columns as they are offered, in the order of the file; by group. */
export const EXPORT_GROUPS: readonly { group: ExportGroup; columns: readonly string[] }[] = [
  ...groupsOf(CASE_COLUMNS.map(({ name }) => name)),
  { group: 'standing', columns: STANDING_COLUMNS },
];

export const EXPORT_COLUMNS: readonly string[] = EXPORT_GROUPS.flatMap(({ columns }) => columns);

/** Without these a file cannot be read in again. */
export const COLUMNS_TO_RETURN: readonly string[] = CASE_COLUMNS.filter(
  ({ required }) => required,
).map(({ name }) => name);

function groupsOf(headings: readonly string[]) {
  const starts = codesOf(FIRST_OF_GROUPS).map((group) => ({
    group,
    at: headings.indexOf(FIRST_OF_GROUPS[group]),
  }));
  return starts.map(({ group, at }, place) => ({
    group,
    columns: headings.slice(at, starts[place + 1]?.at),
  }));
}

/** The chosen columns in the order in which files have them. */
export function inFileOrder(chosen: readonly string[]): string[] {
  return EXPORT_COLUMNS.filter((column) => chosen.includes(column));
}

export interface ExportedConsent extends ConsentRow {
  expiresOn: string | null;
}

/** One line of the file. */
export function exportedLine(
  columns: readonly string[],
  record: CaseRecord,
  consent: ExportedConsent | null,
): string[] {
  const cells = { ...exportedCells(record, consent), ...standingCells(record, consent) };
  return columns.map((column) => cells[column] ?? '');
}

function standingCells(record: CaseRecord, consent: ExportedConsent | null): ExportedCells {
  const there = (is: boolean) => (is ? 'あり' : 'なし');
  const { updatedAt } = record;
  const cells: Record<(typeof STANDING_COLUMNS)[number], string> = {
    状態: CASE_STATUS[record.status],
    仮登録: record.isProvisional ? '仮登録' : '',
    登録日: record.registeredOn ?? '',
    次回更新日: record.nextReviewOn ?? '',
    同意の有無: there(record.hasConsent),
    同意の期限: consent?.expiresOn ?? '',
    緊急時支援計画の有無: there(record.hasCrisisPlan),
    体験利用の有無: there(record.hasTrialStay),
    版: String(record.version),
    最終更新: `${tokyoDayOf(updatedAt)} ${tokyoTimeOf(updatedAt)}`,
  };
  return cells;
}

/** In characters, for the columns of a spreadsheet. */
export function widthOfColumn(column: string): number {
  const asWritten = Math.max(10, [...column].length * 2 + 2);
  return PROSE.has(column) ? Math.max(40, asWritten) : Math.max(WIDTHS[column] ?? 0, asWritten);
}

const PROSE = new Set([
  '住所',
  '入室方法',
  '行動の引き金',
  '落ち着く方法',
  '意思疎通',
  '診断名',
  '服薬',
  'アレルギー',
  '禁忌',
  '想定事態',
  '備考',
]);
const WIDTHS: Readonly<Record<string, number>> = {
  氏名: 20,
  カナ: 24,
  医療的ケア: 24,
  同意範囲: 24,
};

/** What of a person the column shows, as the log of reads names it. */
export function fieldOfColumn(column: string): string | null {
  if (column.startsWith('緊急連絡先')) return 'profile.emergencyContacts';
  if (column.startsWith('行動：') || column.startsWith('行動')) return 'profile.behaviour';
  if (column.startsWith('主介護者')) return 'profile.household';
  if (column.startsWith('同意') || column === '代理の理由') return 'consents';
  return FIELDS[column] ?? null;
}

const FIELDS: Readonly<Record<string, string>> = {
  登録番号: 'registrationNo',
  氏名: 'name',
  カナ: 'nameKana',
  生年月日: 'birthDate',
  性別: 'sex',
  担当区: 'wardCode',
  通称: 'profile.commonName',
  住所: 'profile.address',
  電話: 'profile.phone',
  携帯電話: 'profile.mobilePhone',
  入室方法: 'profile.entryMethod',
  受給者証番号: 'profile.benefitCertificateNo',
  障害種別: 'profile.disability',
  障害支援区分: 'profile.disability',
  落ち着く方法: 'profile.behaviour',
  禁忌: 'profile.behaviour',
  医療的ケア: 'profile.medicalCare',
  移動: 'profile.adl',
  意思疎通: 'profile.communication',
  世帯: 'profile.household',
  診断名: 'profile.medical',
  服薬: 'profile.medical',
  アレルギー: 'profile.medical',
  感染症: 'profile.medical',
  相談支援事業所: 'profile.supporters',
  想定事態: 'profile.anticipatedEvents',
  希望施設: 'profile.preferredFacilities',
  備考: 'profile.notes',
  状態: 'status',
  仮登録: 'isProvisional',
  登録日: 'registeredOn',
  次回更新日: 'nextReviewOn',
  緊急時支援計画の有無: 'hasCrisisPlan',
  体験利用の有無: 'hasTrialStay',
  版: 'version',
  最終更新: 'updatedAt',
};
