/** Why a text is not a date. */
export type DateFault =
  | 'empty'
  | 'not-a-date'
  | 'two-digit-year'
  | 'year-out-of-range'
  | 'no-such-day'
  | 'not-in-era';

export type ParsedDate =
  | { readonly ok: true; readonly iso: string }
  | { readonly ok: false; readonly code: DateFault };

/** A sentence per fault, for forms and import reports alike. */
export const DATE_FAULTS: Readonly<
  Record<DateFault, { readonly ja: string; readonly en: string }>
> = {
  empty: { ja: '日付がありません。', en: 'There is no date.' },
  'not-a-date': {
    ja: '日付として読めません。1983-03-04、昭和58年3月4日、S58.3.4 のように書いてください。',
    en: 'This cannot be read as a date. Write 1983-03-04, 昭和58年3月4日 or S58.3.4.',
  },
  'two-digit-year': {
    ja: '年が2桁では西暦か和暦か分かりません。4桁の西暦か、元号を付けて書いてください。',
    en: 'A two-digit year could be of either calendar. Write four digits, or the era.',
  },
  'year-out-of-range': {
    ja: '1873年から2199年までの日付を書いてください。',
    en: 'Write a date in the years 1873 to 2199.',
  },
  'no-such-day': { ja: '存在しない日付です。', en: 'There is no such day.' },
  'not-in-era': {
    ja: 'その元号の期間にない日付です。',
    en: 'This day does not lie in that era.',
  },
};

/**
 * Reads a date in any form common in Japan: 1983-03-04, 1983/3/4, 1983.3.4, 19830304, 1983年3月4日,
 * 昭和58年3月4日, S58.3.4, S580304, 元年, all of it also in full width, with a weekday or the 0:00
 * that spreadsheets add. A calendar day without time zone; the answer is its ISO form.
 */
export function parseJapaneseDate(text: string): ParsedDate {
  const line = text
    .normalize('NFKC')
    .trim()
    .replace(/\([日月火水木金土]曜?日?\)/, '')
    .replace(/[T\s]0{1,2}:00(?::00(?:\.0+)?)?Z?$/, '')
    .replace(/生(?:まれ)?$/, '')
    .replace(/\s/g, '')
    .replace(/[‐‑‒–—―−ー]/g, '-');
  if (line === '') return { ok: false, code: 'empty' };
  if (TWO_DIGIT_YEAR.test(line)) return { ok: false, code: 'two-digit-year' };
  const match = COMPACT.exec(line) ?? SPELLED.exec(line);
  if (!match) return { ok: false, code: 'not-a-date' };
  const [, eraName = '', yearText = '', month = '', day = ''] = match;
  const era = ERAS.find((e) => e.spellings.includes(eraName.toUpperCase()));
  const yearOfEra = yearText === '元' ? 1 : Number(yearText);
  if (!era && yearText.length !== 4) return { ok: false, code: 'not-a-date' };
  if (era && (yearText.length > 2 || yearOfEra === 0)) return { ok: false, code: 'not-a-date' };
  const year = era ? era.firstYear + yearOfEra - 1 : yearOfEra;
  if (year < FIRST_YEAR || year > LAST_YEAR) return { ok: false, code: 'year-out-of-range' };
  const iso = isoDay(year, Number(month), Number(day));
  if (iso === null) return { ok: false, code: 'no-such-day' };
  if (era && (iso < era.from || iso > era.to)) return { ok: false, code: 'not-in-era' };
  return { ok: true, iso };
}

/** Writes an ISO day (1983-03-04) in 和暦 (昭和58年3月4日). What is no ISO day comes back unchanged. */
export function formatJapaneseDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match || isoDay(Number(match[1]), Number(match[2]), Number(match[3])) !== iso) return iso;
  const [, year, month, day] = match;
  const end = `年${Number(month)}月${Number(day)}日`;
  // Newest first: the day on which an era changed counts for the new one.
  const era = ERAS.find((e) => iso >= e.from);
  if (!era) return `${Number(year)}${end}`;
  const yearOfEra = Number(year) - era.firstYear + 1;
  return `${era.name}${yearOfEra === 1 ? '元' : yearOfEra}${end}`;
}

/** Whole years from one ISO day to another; someone born on 29 February ages on 1 March. */
export function ageOn(birthIso: string, dayIso: string): number {
  const years = Number(dayIso.slice(0, 4)) - Number(birthIso.slice(0, 4));
  return dayIso.slice(5) < birthIso.slice(5) ? years - 1 : years;
}

/** Japan took the Gregorian calendar in 1873; a later end than 2199 is a mistype. */
const FIRST_YEAR = 1873;
const LAST_YEAR = 2199;

/** Days of any month that existed in those years. */
function isoDay(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (day > days) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The last day of 明治 and of 大正 is also the first of the next era; 昭和 and 平成 end a day before. */
interface Era {
  readonly name: string;
  readonly spellings: readonly string[];
  readonly firstYear: number;
  readonly from: string;
  readonly to: string;
}

const ERAS: readonly Era[] = [
  { name: '令和', spellings: ['令和', '令', 'R'], firstYear: 2019, from: '2019-05-01', to: '9999' },
  {
    name: '平成',
    spellings: ['平成', '平', 'H'],
    firstYear: 1989,
    from: '1989-01-08',
    to: '2019-04-30',
  },
  {
    name: '昭和',
    spellings: ['昭和', '昭', 'S'],
    firstYear: 1926,
    from: '1926-12-25',
    to: '1989-01-07',
  },
  {
    name: '大正',
    spellings: ['大正', '大', 'T'],
    firstYear: 1912,
    from: '1912-07-30',
    to: '1926-12-25',
  },
  {
    name: '明治',
    spellings: ['明治', '明', 'M'],
    firstYear: 1868,
    from: '1873-01-01',
    to: '1912-07-30',
  },
];

const TWO_DIGIT_YEAR = /^\d{2}(?:[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{4})$/;
const ERA = '(明治|大正|昭和|平成|令和|[明大昭平令]|[MTSHRmtshr])';
const COMPACT = new RegExp(`^(?:西暦)?${ERA}?(\\d{4}|\\d{2})(\\d{2})(\\d{2})$`);
const SPELLED = new RegExp(
  `^(?:西暦)?${ERA}?\\.?(\\d{4}|\\d{1,2}|元)[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?$`,
);
