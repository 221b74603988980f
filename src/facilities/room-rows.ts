import {
  MEDICAL_CARE,
  MEDICAL_CARE_ALIASES,
  type MedicalCare,
} from '../platform/text/care-labels.ts';
import { codeCell, codeListCell } from '../platform/text/cells.ts';
import type { CsvRow, RowProblem } from '../platform/text/row-problem.ts';
import {
  type ColumnHelp,
  checkHeader,
  type RowReader,
  rowReaders,
  type SheetTemplate,
} from '../platform/text/sheet.ts';
import {
  POSSIBLE,
  POSSIBLE_ALIASES,
  ROOM_SEX,
  ROOM_SEX_ALIASES,
  type RoomSex,
  SECURING,
  type Securing,
} from './labels.ts';
import { officeNumber } from './wamnet.ts';

/** A room as the base keeps it in its own list. Null: the list does not say. */
export interface RoomRow {
  readonly line: number;
  readonly officeNo: string;
  readonly facilityName: string;
  readonly roomName: string;
  readonly secured: Securing;
  readonly isWheelchairAccessible: boolean;
  readonly floor: string | null;
  readonly sex: RoomSex;
  /** What the place can do; empty where it can do none of it. */
  readonly medicalCare: readonly MedicalCare[] | null;
  /** Persons on duty at night. */
  readonly nightStaff: number | null;
  readonly nurse: boolean | null;
  /** Highest sum of the behaviour items that is taken, 0–24. */
  readonly behaviourMax: number | null;
  /** Whole years, both inclusive. */
  readonly minAge: number | null;
  readonly maxAge: number | null;
  readonly children: boolean | null;
  readonly trialStayRequired: boolean | null;
  readonly infection: boolean | null;
  readonly transport: boolean | null;
  /** Asia/Tokyo, HH:MM; to 24:00 at the latest, or over midnight. */
  readonly admissionHours: { readonly from: string; readonly to: string } | null;
  readonly notes: string | null;
}

export interface RoomFile {
  readonly rooms: readonly RoomRow[];
  readonly problems: readonly RowProblem[];
}

/** Reads the list of rooms; every mistake of the file is noted at once. */
export function parseRoomRows(header: readonly string[], rows: readonly CsvRow[]): RoomFile {
  const problems: RowProblem[] = checkHeader(header, COLUMNS, { ja: '居室', en: 'rooms' });
  if (problems.some((problem) => problem.severity === 'error')) return { rooms: [], problems };
  const rooms: RoomRow[] = [];
  const lineOf = new Map<string, number>();
  const reader = rowReaders(header, problems);
  for (const row of rows) {
    const cells = reader(row);
    const room = roomOf(cells);
    if (!room) continue;
    const key = JSON.stringify([room.officeNo, room.facilityName, room.roomName]);
    const first = lineOf.get(key);
    if (first !== undefined) {
      cells.error('居室名', 'room-repeated', {
        ja: `同じ事業所の同じ居室名が${first}行目にあります。`,
        en: `The same room of the same facility is on line ${first}.`,
      });
      continue;
    }
    lineOf.set(key, row.line);
    rooms.push(room);
  }
  return { rooms, problems };
}

function roomOf(row: RowReader): RoomRow | null {
  const officeNo = officeNumber(row, '事業所番号');
  const facilityName = row.required('事業所名');
  const roomName = row.required('居室名');
  row.required('確保区分');
  const secured = codeCell(row, '確保区分', SECURING);
  row.required('車いす');
  const wheelchair = yesOrNo(row, '車いす');
  row.required('性別');
  const sex = codeCell(row, '性別', ROOM_SEX, ROOM_SEX_ALIASES);
  const minAge = row.integer('年齢下限', 0, 120);
  const maxAge = row.integer('年齢上限', 0, 120);
  if (minAge !== null && maxAge !== null && minAge > maxAge) {
    row.error('年齢上限', 'ages-reversed', {
      ja: '年齢の上限が下限より小さくなっています。',
      en: 'The highest age is below the lowest.',
    });
  }
  const room = {
    line: row.line,
    facilityName,
    roomName,
    floor: row.text('階') || null,
    medicalCare:
      row.text('対応可能な医療的ケア') === ''
        ? null
        : codeListCell(row, '対応可能な医療的ケア', MEDICAL_CARE, MEDICAL_CARE_ALIASES),
    nightStaff: row.integer('夜間職員数', 0, 99),
    nurse: yesOrNo(row, '看護師'),
    behaviourMax: row.integer('行動関連項目の上限', 0, 24),
    minAge,
    maxAge,
    children: yesOrNo(row, '障害児'),
    trialStayRequired: yesOrNo(row, '体験利用'),
    infection: yesOrNo(row, '感染症'),
    transport: yesOrNo(row, '送迎'),
    admissionHours: hours(row, '受入時間'),
    notes: row.text('備考') || null,
  };
  if (officeNo === null || secured === null || wheelchair === null || sex === null) return null;
  if (facilityName === '' || roomName === '') return null;
  return { ...room, officeNo, secured, isWheelchairAccessible: wheelchair, sex };
}

function yesOrNo(row: RowReader, column: string): boolean | null {
  const code = codeCell(row, column, POSSIBLE, POSSIBLE_ALIASES);
  return code === null ? null : code === 'YES';
}

/** 9:00-18:00, 22時～6時 or 終日. */
function hours(row: RowReader, column: string): RoomRow['admissionHours'] {
  const text = row.text(column).normalize('NFKC').replace(/\s/g, '');
  if (text === '') return null;
  if (/^(?:終日|24時間)$/.test(text)) return { from: '00:00', to: '24:00' };
  const match = /^(\d{1,2})(?::|時)(\d{2})?分?[-‐–—−ー~〜から]+(\d{1,2})(?::|時)(\d{2})?分?$/.exec(
    text,
  );
  const [, fromHour = '', fromMinute = '00', toHour = '', toMinute = '00'] = match ?? [];
  const from = `${fromHour.padStart(2, '0')}:${fromMinute}`;
  const to = `${toHour.padStart(2, '0')}:${toMinute}`;
  const areTimes = TIME_OF_DAY.test(from) && from !== '24:00' && TIME_OF_DAY.test(to);
  // Equal could mean all day or never: all day is 終日.
  if (match && areTimes && from !== to) return { from, to };
  row.error(column, 'hours-invalid', {
    ja: `「${column}」は 9:00-18:00 のように書いてください。一日中なら「終日」。`,
    en: `Write ${column} like 9:00-18:00, or 終日 for all day.`,
  });
  return null;
}

const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;

const column = (name: string, required: boolean, ja: string, en: string): ColumnHelp => ({
  name,
  required,
  ja,
  en,
});

const COLUMNS: readonly ColumnHelp[] = [
  column(
    '事業所番号',
    true,
    '10桁。先に取り込んだ事業所の番号',
    'Ten digits, of an imported office',
  ),
  column('事業所名', true, '取り込んだ名称のとおり', 'Exactly as imported'),
  column('居室名', true, '事業所の中で重ならない名前', 'Unique within the facility'),
  column('確保区分', true, '専用・優先・協力', 'Dedicated, priority or cooperating'),
  column('車いす', true, '可・不可', 'Whether a wheelchair gets in: 可 or 不可'),
  column('階', false, '例：1', 'Floor'),
  column('性別', true, '男・女・問わない', 'Whom the room admits: 男, 女 or 問わない'),
  column(
    '対応可能な医療的ケア',
    false,
    `;で区切る。対応できなければ「なし」、空は不明。${Object.values(MEDICAL_CARE).join('、')}`,
    'Separated by ; or なし for none. Empty: not known',
  ),
  column('夜間職員数', false, '整数', 'Persons on duty at night'),
  column('看護師', false, 'いる・いない', 'Whether a nurse is there: いる or いない'),
  column(
    '行動関連項目の上限',
    false,
    '0から24。受け入れられる合計点の上限',
    'Highest sum taken, 0 to 24',
  ),
  column('年齢下限', false, '整数', 'Lowest age, in whole years'),
  column('年齢上限', false, '整数', 'Highest age, in whole years'),
  column('障害児', false, '可・不可', 'Whether children are taken: 可 or 不可'),
  column('体験利用', false, '必要・不要', 'Whether a trial stay must come first: 必要 or 不要'),
  column('感染症', false, '可・不可', 'Whether an infection is taken: 可 or 不可'),
  column('送迎', false, '可・不可', 'Whether the facility fetches the person: 可 or 不可'),
  column('受入時間', false, '9:00-18:00、または終日', 'Hours of admission: 9:00-18:00, or 終日'),
  column('備考', false, '自由記述', 'Free text'),
];

/** What `import rooms --template` writes. The facilities are invented. */
// biome-ignore format: one line is one row
export const roomTemplate: SheetTemplate = {
  header: COLUMNS.map(({ name }) => name),
  columns: COLUMNS,
  examples: [
    ['0499900001', '短期入所みほん青葉', '101', '専用', '可', '1', '問わない', '吸引;経管栄養', '2', 'いる', '18', '18', '', '不可', '不要', '不可', '可', '終日', ''],
    ['0499900002', '短期入所みほん泉', '緊急A', '優先', '不可', '2', '女', 'なし', '1', 'いない', '9', '15', '64', '可', '必要', '', '', '9:00-18:00', ''],
  ],
};
