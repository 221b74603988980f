import { DATE_FAULTS, parseJapaneseDate } from './japanese-date.ts';
import { codeOf, type LabelMap } from './label-map.ts';
import { normalisePhone, PHONE_FAULTS } from './phone.ts';
import type { RowReader } from './sheet.ts';

/** Further spellings of the words of a map. */
type Aliases<M extends LabelMap> = Readonly<Record<string, keyof M & string>>;

/** The identifier of the one word in a cell; null where it is empty or (an error) not in the map. */
export function codeCell<M extends LabelMap>(
  row: RowReader,
  column: string,
  labels: M,
  aliases: Aliases<M> = {},
): (keyof M & string) | null {
  const text = row.text(column);
  if (text === '') return null;
  const code = codeOf(labels, text, aliases);
  if (code === null) {
    row.error(column, 'word-unknown', {
      ja: `「${column}」の語が一覧にありません。使える語：${wordsOf(labels)}`,
      en: `The word in ${column} is not one of the list. Known words: ${wordsOf(labels)}`,
    });
  }
  return code;
}

/** The identifiers of the words in a cell, each once. 「なし」 is an empty list. */
export function codeListCell<M extends LabelMap>(
  row: RowReader,
  column: string,
  labels: M,
  aliases: Aliases<M> = {},
): (keyof M & string)[] {
  // No identifier's word holds one: in a list of codes it parts them, whatever else does.
  const words = row
    .list(column)
    .flatMap((part) => part.split('、').map((word) => word.trim()))
    .filter((word) => word !== '');
  if (words.length === 1 && /^(?:なし|無し|無|-|－)$/.test(words[0] ?? '')) return [];
  const codes = words.flatMap((word, place) => {
    const code = codeOf(labels, word, aliases);
    if (code !== null) return [code];
    row.error(column, 'word-unknown', {
      ja: `「${column}」の${place + 1}番目の語が一覧にありません。使える語：${wordsOf(labels)}`,
      en: `Word ${place + 1} in ${column} is not one of the list. Known words: ${wordsOf(labels)}`,
    });
    return [];
  });
  return [...new Set(codes)];
}

/**
 * Free text as typed, or null where the cell is empty. Too long, with characters that no column
 * holds, or (unless `lines`) with a line break is an error.
 */
export function textCell(
  row: RowReader,
  column: string,
  { max, lines = false }: { readonly max: number; readonly lines?: boolean },
): string | null {
  const text = row.text(column);
  if (text === '') return null;
  if (text.length > max) {
    row.error(column, 'text-too-long', {
      ja: `「${column}」は${max}文字までです。`,
      en: `${column} takes at most ${max} characters.`,
    });
  } else if (FORMULA_FAULT.test(text)) {
    row.error(column, 'formula-failed', {
      ja: `「${column}」に、表計算の式の誤りが残っています。値を書いてください。`,
      en: `${column} holds a formula that failed. Write the value.`,
    });
  } else if (UNPRINTABLE.test(text)) {
    row.error(column, 'text-unprintable', {
      ja: `「${column}」に表示できない文字が含まれています。`,
      en: `${column} holds characters that cannot be shown.`,
    });
  } else if (!lines && /[\r\n]/.test(text)) {
    row.error(column, 'text-not-a-line', {
      ja: `「${column}」に改行は使えません。`,
      en: `${column} cannot hold a line break.`,
    });
  } else {
    return text;
  }
  return null;
}

/** What a spreadsheet shows where a formula has no value: it would be taken for a name. */
const FORMULA_FAULT = /^#(?:VALUE!|REF!|N\/A|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|\p{Surrogate}/u;

/** E.164, or null where the cell is empty or (an error) no Japanese telephone number. */
export function phoneCell(row: RowReader, column: string): string | null {
  const phone = normalisePhone(row.text(column));
  if (phone.ok) return phone.e164;
  if (phone.code !== 'empty') row.error(column, `phone-${phone.code}`, PHONE_FAULTS[phone.code]);
  return null;
}

/** An ISO day, or null where the cell is empty or (an error) no date, or later than `today`. */
export function pastDateCell(row: RowReader, column: string, today: string): string | null {
  const date = parseJapaneseDate(row.text(column));
  if (!date.ok) {
    if (date.code !== 'empty') row.error(column, `date-${date.code}`, DATE_FAULTS[date.code]);
    return null;
  }
  if (date.iso <= today) return date.iso;
  row.error(column, 'date-in-future', {
    ja: `「${column}」が今日より後の日付です。`,
    en: `The date in ${column} lies in the future.`,
  });
  return null;
}

function wordsOf(labels: LabelMap): string {
  return Object.values(labels).join('、');
}
