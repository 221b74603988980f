/**
 * The municipality code that an address says, five digits without check digit (青葉区 = 04101), or
 * null where the address lies outside Miyagi or names no municipality of it. The open data gives the
 * code of the authority that designates an office (the city, the prefecture), never the ward.
 * Source: 全国地方公共団体コード of the Ministry of Internal Affairs and Communications.
 */
export function municipalityOf(address: string): string | null {
  const plain = plainOf(address);
  if (!plain.startsWith('宮城県')) return null;
  const place = withoutPrefix(plain);
  return MIYAGI.find(([name]) => place.startsWith(name))?.[1] ?? null;
}

/** The code that somebody means who writes a name (also a ward's alone, 「青葉区」) or a code; else null. */
export function municipalityMeant(text: string): string | null {
  const plain = withoutPrefix(plainOf(text));
  if (plain === '') return null;
  const named = MIYAGI.find(([name]) => name === plain || name === `仙台市${plain}`);
  return named?.[1] ?? municipalityCode(plain);
}

const plainOf = (text: string) => text.normalize('NFKC').replace(/\s/g, '').replace(/ヶ/g, 'ケ');
const withoutPrefix = (plain: string) => plain.replace(/^宮城県/, '').replace(/^[^市]{1,3}郡/, '');

/**
 * A municipality code in five digits: the sixth of the six-digit form is a check digit and is held
 * against the others. Null where it is neither.
 */
export function municipalityCode(text: string): string | null {
  const digits = text.normalize('NFKC').trim();
  if (/^\d{5}$/.test(digits)) return digits;
  if (!/^\d{6}$/.test(digits)) return null;
  const code = digits.slice(0, 5);
  const sum = [...code].reduce((total, digit, place) => total + Number(digit) * (6 - place), 0);
  const check = (11 - (sum % 11)) % 10;
  return String(check) === digits.slice(5) ? code : null;
}

/** Wards before their city: the first name that fits is taken. */
const MIYAGI: readonly (readonly [name: string, code: string])[] = [
  ['仙台市青葉区', '04101'],
  ['仙台市宮城野区', '04102'],
  ['仙台市若林区', '04103'],
  ['仙台市太白区', '04104'],
  ['仙台市泉区', '04105'],
  ['仙台市', '04100'],
  ['石巻市', '04202'],
  ['塩竈市', '04203'],
  ['塩釜市', '04203'],
  ['気仙沼市', '04205'],
  ['白石市', '04206'],
  ['名取市', '04207'],
  ['角田市', '04208'],
  ['多賀城市', '04209'],
  ['岩沼市', '04211'],
  ['登米市', '04212'],
  ['栗原市', '04213'],
  ['東松島市', '04214'],
  ['大崎市', '04215'],
  ['富谷市', '04216'],
  ['蔵王町', '04301'],
  ['七ケ宿町', '04302'],
  ['大河原町', '04321'],
  ['村田町', '04322'],
  ['柴田町', '04323'],
  ['川崎町', '04324'],
  ['丸森町', '04341'],
  ['亘理町', '04361'],
  ['山元町', '04362'],
  ['松島町', '04401'],
  ['七ケ浜町', '04404'],
  ['利府町', '04406'],
  ['大和町', '04421'],
  ['大郷町', '04422'],
  ['大衡村', '04424'],
  ['色麻町', '04444'],
  ['加美町', '04445'],
  ['涌谷町', '04501'],
  ['美里町', '04505'],
  ['女川町', '04581'],
  ['南三陸町', '04606'],
];

/** To choose from by name: each once, and of the city its wards. */
export const municipalityNames: readonly string[] = MIYAGI.filter(
  ([name, code], at) => name !== '仙台市' && MIYAGI.findIndex((it) => it[1] === code) === at,
).map(([name]) => name);
