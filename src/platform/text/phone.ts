/** Why a text is not a Japanese telephone number. */
export type PhoneFault =
  | 'empty'
  | 'letters'
  | 'too-short'
  | 'too-long'
  | 'leading-zero-missing'
  | 'foreign'
  | 'unknown-prefix';

export type NormalisedPhone =
  | { readonly ok: true; readonly e164: string; readonly extension: string | null }
  | { readonly ok: false; readonly code: PhoneFault };

/** A sentence per fault, for forms and import reports alike. */
export const PHONE_FAULTS: Readonly<
  Record<PhoneFault, { readonly ja: string; readonly en: string }>
> = {
  empty: { ja: '電話番号がありません。', en: 'There is no telephone number.' },
  letters: {
    ja: '電話番号に数字以外の文字があります。',
    en: 'The telephone number holds something other than digits.',
  },
  'too-short': { ja: '電話番号の桁が足りません。', en: 'The telephone number is too short.' },
  'too-long': { ja: '電話番号の桁が多すぎます。', en: 'The telephone number is too long.' },
  'leading-zero-missing': {
    ja: '電話番号の先頭の0がありません。表計算ソフトで消えた可能性があります。',
    en: 'The telephone number lacks its leading 0, perhaps dropped by a spreadsheet.',
  },
  foreign: {
    ja: '日本の電話番号ではありません。',
    en: 'This is not a Japanese telephone number.',
  },
  'unknown-prefix': {
    ja: '電話番号の始まりの数字が正しくありません。',
    en: 'No Japanese telephone number begins like this.',
  },
};

/**
 * Reads a Japanese telephone number in any spelling: full-width digits, every kind of dash, brackets,
 * spaces, +81 / 0081 / 010-81, "TEL", "（代）", "内線 12". A number is never completed by guessing:
 * a lost leading zero is a fault, because a wrong number calls a stranger in an emergency.
 * Three-digit services (110, 119, 189) are not subscriber numbers and are refused as too short.
 */
export function normalisePhone(text: string): NormalisedPhone {
  const { bare, extension } = bareOf(text);
  if (bare === '') return { ok: false, code: 'empty' };
  if (!DIGITS.test(bare)) return { ok: false, code: 'letters' };

  const japan = JAPAN.exec(bare);
  if (!japan && bare.startsWith('+')) return { ok: false, code: 'foreign' };
  const national = japan ? `0${bare.slice(japan[0].length)}` : bare;
  const code = faultOf(national);
  return code === null
    ? { ok: true, e164: `+81${national.slice(1)}`, extension }
    : { ok: false, code };
}

/**
 * The digits of a part of a number, in any spelling and in the form dialled in Japan; null: no number.
 * "+81 22 214" is 022214; "0081" alone may be the end of a number as well as the beginning of one.
 */
export function partOfPhone(text: string): string | null {
  const { bare } = bareOf(text);
  if (!DIGITS.test(bare)) return null;
  const behind = bare.slice(JAPAN.exec(bare)?.[0].length ?? bare.length);
  return behind.length >= LEAST_TELLING ? `0${behind}` : bare.replace('+', '');
}

function bareOf(text: string): { bare: string; extension: string | null } {
  const line = text.normalize('NFKC').trim();
  const [, spelled = '', extension = null] = EXTENSION.exec(line) ?? [null, line];
  return { bare: spelled.replace(LABELS, '').replace(SEPARATORS, ''), extension };
}

const DIGITS = /^\+?[0-9]+$/;
/** The ways of dialling into Japan; the area's 0 is often left in behind them. */
const JAPAN = /^(?:\+|0010|010|00)810?/;
/** So many digits behind the code of the country say that it was one. */
const LEAST_TELLING = 3;

function faultOf(national: string): PhoneFault | null {
  if (!national.startsWith('0')) {
    if (national.length < 9) return 'too-short';
    return national.length > 10 ? 'unknown-prefix' : 'leading-zero-missing';
  }
  const length = lengthOf(national);
  if (length === null) return national.length < 10 ? 'too-short' : 'unknown-prefix';
  if (national.length < length) return 'too-short';
  return national.length > length ? 'too-long' : null;
}

/**
 * Digits of a complete number, by the numbering plan of the Ministry of Internal Affairs and
 * Communications: 0A0 (mobile, 050 IP, 020 machines, 0800 free) has 11, areas and 0120 have 10.
 */
function lengthOf(national: string): 10 | 11 | null {
  if (/^0[25-9]0/.test(national)) return 11;
  return /^0[1-9][1-9]/.test(national) ? 10 : null;
}

const EXTENSION =
  /^(.*?[0-9)].*?)[\s(,;/]*(?:内線(?:番号)?|ext(?:ension)?\.?|x|#)[\s:]*([0-9]{1,6})[\s)]*$/i;
const LABELS =
  /^(?:tel(?:ephone)?|phone|電話(?:番号)?|携帯|自宅|fax)[:.\s]*|\(?(?:代表?|直通?)\)?/gi;
const SEPARATORS = /[\s()[\]{}〔〕【】「」<>〈〉.,・/:ーの‐‑‒–—―−─~〜_-]/g;

/**
 * Writes an E.164 number the way it is read out in Japan: 022-214-8188, 090-1234-5678, 0120-123-456.
 * What is not a Japanese E.164 number is given back unchanged.
 */
export function formatPhone(e164: string): string {
  if (!/^\+81[1-9][0-9]{8,9}$/.test(e164)) return e164;
  const national = `0${e164.slice(3)}`;
  const parts = PARTS.find(([prefix]) => prefix.test(national))?.[1] ?? FOUR_DIGIT_AREA;
  return (parts.exec(national) ?? [national, national]).slice(1).join('-');
}

/** A number as it is saved, with its extension, for people to read: 022-214-8188 内線12. */
export function formatSavedPhone(saved: string): string {
  const [number = '', extension] = saved.split(' ext ');
  return extension === undefined ? formatPhone(number) : `${formatPhone(number)} 内線${extension}`;
}

const FOUR_DIGIT_AREA = /^(.{4})(.{2})(.+)$/;

/**
 * Area codes are prefix-free only by their next digits: 0223-2 and 0223-3 are Iwanuma and Watari,
 * every other 0223 is Sendai's 022-3. Source: the telephone numbers of the nationwide WAM NET
 * short-stay file (March 2024) and the ministry's list of five-digit area codes.
 */
const PARTS: readonly (readonly [prefix: RegExp, parts: RegExp])[] = [
  [/^0800/, /^(.{4})(.{3})(.+)$/],
  [/^0[25-9]0/, /^(.{3})(.{4})(.+)$/],
  [/^0(?:120|570|180|990)/, /^(.{4})(.{3})(.+)$/],
  [/^0(?:3|6|417|429[0-69]|471|4709)/, /^(.{2})(.{4})(.+)$/],
  [
    /^0(?:1267|137[247]|139[278]|145[67]|1466|1547|1558|1564|158[67]|163[245]|1648|165[4-68])/,
    /^(.{5})(.)(.+)$/,
  ],
  [
    /^0(?:499[2468]|5769|5979|7468|838[78]|8396|8477|851[24]|9496|9802|991[23]|9969)/,
    /^(.{5})(.)(.+)$/,
  ],
  [
    new RegExp(
      `^0(?:${[
        '11|177|188|196|22[127]|223[014-9]|236|245|249|252|253|255[2-69]|2575|257[6-9]|262|27[23]',
        '286|2890|292|293[05]|298|414|42[3-7]|4281|428[4-6]|429[78]|43[2-4]|44|45|46[28]|47[347]',
        '48[2-9]|492|52|53[45]|54[236]|552|559|58[23]|59[23]|72[2-46-9]|734|75|76[24]|775|78|79[23]',
        '794[2-59]|822|825|828|829[246]|832|839|849|862|864|8652|8672|878|886|888[03-69]|899',
        '92[2-9]|93[2-9]|958|96[23]|975|98[89]|992',
      ].join('|')})`,
    ),
    /^(.{3})(.{3})(.+)$/,
  ],
];
