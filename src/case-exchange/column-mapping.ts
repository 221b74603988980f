import type { CsvRow } from '../platform/text/row-problem.ts';
import { searchKey } from '../platform/text/search-key.ts';
import { CASE_COLUMNS } from './case-columns.ts';
import type { ColumnMapping } from './staging.ts';

/** Further headings under which lists of wards hold what our column holds. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  登録番号: ['番号', 'No.', 'No', '整理番号', '管理番号', '台帳番号', '受付番号', 'ID'],
  氏名: ['名前', 'お名前', '本人氏名', '利用者氏名', '利用者名', '対象者氏名', '対象者', '利用者'],
  カナ: [
    'フリガナ',
    'ふりがな',
    '氏名カナ',
    '氏名フリガナ',
    'カナ氏名',
    '名前カナ',
    'よみがな',
    '読み',
  ],
  通称: ['呼び名', 'ニックネーム', '通称名'],
  生年月日: ['誕生日', '生まれ', '出生日', '生年月日和暦', '生年月日西暦'],
  性別: ['男女', '性'],
  住所: ['現住所', '居住地', '自宅住所', '住所地', '所在地'],
  電話: ['電話番号', 'TEL', '自宅電話', '固定電話', '本人電話', '連絡先電話'],
  携帯電話: ['携帯', '携帯番号', '本人携帯', '携帯電話番号'],
  入室方法: ['鍵', '鍵の場所', '入室', '玄関の鍵'],
  担当区: ['区', '行政区', '居住区', '区名', '担当区役所'],
  受給者証番号: ['受給者番号', '受給者証', '福祉サービス受給者証番号', '受給者証No'],
  障害種別: ['障害', '障害の種類', '障害種類', '手帳', '障害の種別', '障がい種別', '障がい'],
  障害支援区分: ['支援区分', '区分', '障害程度区分', '障がい支援区分'],
  行動関連項目合計: ['行動関連項目', '行動関連項目点数', '行動援護点数', '強度行動障害点数'],
  行動の引き金: ['引き金', 'きっかけ', '苦手なこと'],
  落ち着く方法: ['落ち着く', '対応方法', '落ち着かせ方'],
  医療的ケア: ['医ケア', '医療ケア', '医療的ケアの内容'],
  移動: ['移動方法', '歩行', '移動手段', 'ADL移動'],
  意思疎通: ['コミュニケーション', 'コミュニケーション方法', '意思疎通方法'],
  世帯: ['世帯状況', '世帯類型', '家族構成', '世帯構成'],
  主介護者氏名: ['主介護者', '介護者', '介護者氏名', '主たる介護者', '保護者', '保護者氏名'],
  主介護者続柄: ['続柄', '介護者続柄', '主たる介護者続柄', '保護者続柄'],
  主介護者電話: [
    '介護者電話',
    '介護者TEL',
    '主介護者TEL',
    '介護者電話番号',
    '保護者電話',
    '保護者TEL',
  ],
  緊急連絡先1氏名: [
    '緊急連絡先',
    '緊急連絡先氏名',
    '緊急連絡先①',
    '緊急連絡先1',
    '緊急連絡先①氏名',
  ],
  緊急連絡先1続柄: ['緊急連絡先続柄', '緊急連絡先①続柄'],
  緊急連絡先1電話: ['緊急連絡先電話', '緊急連絡先TEL', '緊急連絡先電話番号', '緊急連絡先①電話'],
  緊急連絡先2氏名: ['緊急連絡先②', '緊急連絡先2', '緊急連絡先②氏名'],
  緊急連絡先3氏名: ['緊急連絡先③', '緊急連絡先3', '緊急連絡先③氏名'],
  診断名: ['病名', '疾患名', '主病名', '疾病'],
  服薬: ['薬', '内服', '服薬状況', '服薬内容', '常用薬'],
  アレルギー: ['アレルギーの有無'],
  感染症: ['感染症の有無'],
  禁忌: ['配慮', '避けること', '配慮事項', '注意事項', '禁忌事項'],
  相談支援事業所: ['相談支援', '計画相談', '計画相談支援事業所', '担当事業所', '相談事業所'],
  想定事態: ['想定される事態', '想定する事態', '緊急時の想定'],
  希望施設: ['希望事業所', '希望する施設', '利用希望施設'],
  同意日: ['同意年月日', '同意取得日', '同意書日付'],
  同意者: ['同意した人', '同意者区分'],
  代理の理由: ['代理理由', '代理人の理由'],
  同意方法: ['同意の方法', '同意取得方法'],
  同意範囲: ['提供先', '同意の範囲', '情報提供先', '提供範囲'],
  備考: ['特記事項', 'メモ', 'その他'],
};

/** Meets in spite of width, kana, spaces, marks and what stands in brackets beside it. */
function keyOf(heading: string): string {
  return searchKey(
    heading
      .normalize('NFKC')
      .replace(/\([^()]*\)|※必須|[*:.]/g, '')
      .trim(),
  );
}

const columnOfKey = new Map<string, { column: string; isOurs: boolean }>();
for (const [column, others] of Object.entries(SYNONYMS))
  for (const other of others) columnOfKey.set(keyOf(other), { column, isOurs: false });
for (const { name } of CASE_COLUMNS) columnOfKey.set(keyOf(name), { column: name, isOurs: true });

/**
 * Headings as they are told apart: a blank one is called by its letter, one that is there before gets a
 * number. `width`: columns that hold anything, also beyond the last heading.
 */
export function headingsOf(cells: readonly string[], width: number): string[] {
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, place) => {
    const typed = (cells[place] ?? '').replace(/\s+/g, ' ').trim();
    // Headings become names of members: this one would be none.
    const isNone = typed === '' || typed === '__proto__';
    const name = isNone ? `（${letterOf(place)}列）` : typed.slice(0, 100);
    let unique = name;
    for (let number = 2; taken.has(unique); number += 1) unique = `${name} (${number})`;
    taken.add(unique);
    return unique;
  });
}

function letterOf(place: number): string {
  const before = place >= 26 ? letterOf(Math.floor(place / 26) - 1) : '';
  return before + String.fromCharCode(65 + (place % 26));
}

/** Titles and dates may stand above the list. */
const ROWS_ABOVE = 15;

/** Where the headings are: the first of the rows that name most of our columns. */
export function headerPlace(records: readonly CsvRow[]): number {
  let best = { place: 0, known: 0 };
  for (const [place, { cells }] of records.slice(0, ROWS_ABOVE).entries()) {
    const known = knownColumns(cells);
    if (known > best.known) best = { place, known };
  }
  return best.place;
}

/** How many of our columns these headings name. */
export function knownColumns(cells: readonly string[]): number {
  return new Set(cells.map((it) => columnOfKey.get(keyOf(it))?.column).filter(Boolean)).size;
}

/** Our own names first, then other words for them; each of our columns is given once. */
export function guessMapping(headings: readonly string[]): ColumnMapping {
  const mapping: ColumnMapping = Object.fromEntries(headings.map((it) => [it, null]));
  const given = new Set<string>();
  for (const isOurs of [true, false]) {
    for (const heading of headings) {
      const known = columnOfKey.get(keyOf(heading));
      if (known === undefined || known.isOurs !== isOurs || given.has(known.column)) continue;
      mapping[heading] = known.column;
      given.add(known.column);
    }
  }
  return mapping;
}

/** A mapping of before, as far as it still fits: for these headings, to columns that there still are. */
export function fittingMapping(headings: readonly string[], before: ColumnMapping): ColumnMapping {
  const ours = new Set(CASE_COLUMNS.map(({ name }) => name));
  return Object.fromEntries(
    headings.map((heading) => {
      const column = before[heading] ?? null;
      return [heading, column !== null && ours.has(column) ? column : null];
    }),
  );
}
