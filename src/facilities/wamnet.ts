import { codeOf } from '../platform/text/label-map.ts';
import { normalisePhone, PHONE_FAULTS } from '../platform/text/phone.ts';
import type { CsvRow, RowProblem } from '../platform/text/row-problem.ts';
import { checkHeader, type RowReader, rowReaders } from '../platform/text/sheet.ts';
import { SERVICE_ALIASES, SERVICES, type ServiceCode } from './labels.ts';
import { municipalityCode, municipalityOf } from './municipalities.ts';

/** An office as the open data describes it. Texts as published, without outer white space. */
export interface WamFacility {
  readonly line: number;
  readonly officeNo: string;
  readonly name: string;
  readonly nameKana: string;
  readonly corporation: string;
  /** 13 digits; null where the file has none or something else. */
  readonly corporationNo: string | null;
  /** Who designates the office: 04100 the city, 04000 the prefecture. */
  readonly designationCode: string;
  /** Where the office is: the ward or municipality in Miyagi, elsewhere the designation code. */
  readonly municipalityCode: string;
  readonly municipality: string;
  /** The whole address, municipality included. */
  readonly address: string;
  /** E.164; null where there is none or it cannot be dialled. */
  readonly phone: string | null;
  readonly phoneAsTyped: string;
  readonly fax: string | null;
  readonly faxAsTyped: string;
  readonly url: string | null;
  /** Degrees, WGS 84; both or neither. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Null where not stated, and for 0: an office that uses vacant beds has none of its own. */
  readonly capacity: number | null;
  readonly serviceCode: ServiceCode | null;
}

export interface WamnetFile {
  readonly facilities: readonly WamFacility[];
  /** Records in the file, those with mistakes and repetitions included. */
  readonly rowCount: number;
  readonly problems: readonly RowProblem[];
}

/**
 * What makes an office the same one in two files. The number alone does not: one number may cover
 * several places with names of their own.
 */
export function facilityKey(office: { readonly officeNo: string; readonly name: string }): string {
  return `${office.officeNo} ${office.name}`;
}

/**
 * Reads the short-stay (or any other service's) file of WAM NET. An office that the file lists twice
 * counts once, as first listed. What an emergency does not depend on (a phone that cannot be dialled,
 * an odd coordinate) is a warning and becomes null; a missing name or number is an error.
 */
export function parseWamnet(header: readonly string[], rows: readonly CsvRow[]): WamnetFile {
  const problems: RowProblem[] = checkHeader(
    header,
    WAMNET_COLUMNS.map((name) => ({ name, required: true, ja: '', en: '' })),
    {
      ja: 'WAM NETの障害福祉サービス等情報',
      en: 'WAM NET open data',
    },
  );
  if (problems.some((problem) => problem.severity === 'error')) {
    return { facilities: [], rowCount: rows.length, problems };
  }
  const facilities = new Map<string, WamFacility>();
  const reader = rowReaders(header, problems);
  for (const row of rows) {
    const office = reader(row);
    const facility = facilityOf(office);
    if (!facility) continue;
    const key = facilityKey(facility);
    const first = facilities.get(key);
    if (first) {
      office.warn('事業所番号', 'office-repeated', {
        ja: `${first.line}行目と同じ事業所です（番号と名称）。先の行を使います。`,
        en: `The same office (number and name) is on line ${first.line}. That line counts.`,
      });
    } else {
      facilities.set(key, facility);
    }
  }
  return { facilities: [...facilities.values()], rowCount: rows.length, problems };
}

function facilityOf(row: RowReader): WamFacility | null {
  const name = row.required('事業所の名称');
  const officeNo = officeNumber(row, '事業所番号');
  const municipality = row.text('事業所住所（市区町村）');
  const address = municipality + row.text('事業所住所（番地以降）');
  const designationCode = municipalityCode(row.text(AUTHORITY)) ?? '';
  if (designationCode === '') {
    row.error(AUTHORITY, 'municipality-code-invalid', {
      ja: '自治体コードは5桁、または検査数字を付けた6桁です。',
      en: 'A municipality code has five digits, or six with its check digit.',
    });
  }
  if (municipality === '') {
    row.warn('事業所住所（市区町村）', 'address-missing', {
      ja: '住所がないため、所在地の区市町村が分かりません。',
      en: 'Without an address the municipality of the office is not known.',
    });
  }
  const service = row.text('サービス種別');
  const serviceCode = codeOf(SERVICES, service, SERVICE_ALIASES);
  if (serviceCode === null) {
    row.warn('サービス種別', 'service-unknown', {
      ja: 'このサービス種別は登録されていません。',
      en: 'This kind of service is not known here.',
    });
  }
  const [latitude, longitude] = place(row);
  const phoneAsTyped = row.text('事業所電話番号');
  const faxAsTyped = row.text('事業所FAX番号');
  const facility: WamFacility = {
    line: row.line,
    officeNo: officeNo ?? '',
    name,
    nameKana: row.text('事業所の名称_かな'),
    corporation: row.text('法人の名称'),
    corporationNo: corporationNumber(row),
    designationCode,
    municipalityCode: municipalityOf(address) ?? designationCode,
    municipality,
    address,
    phone: phoneOrNull(row, '事業所電話番号'),
    phoneAsTyped,
    fax: phoneOrNull(row, '事業所FAX番号'),
    faxAsTyped,
    url: urlOrNull(row),
    latitude,
    longitude,
    capacity: capacityOrNull(row),
    serviceCode,
  };
  return name === '' || officeNo === null || designationCode === '' ? null : facility;
}

/** 事業所番号: ten digits; null after a mistake was noted. Shared with the file of rooms. */
export function officeNumber(row: RowReader, column: string): string | null {
  const typed = row.required(column);
  if (typed === '') return null;
  const digits = typed.normalize('NFKC').replace(/[\s‐‑–—−-]/g, '');
  if (/^\d{10}$/.test(digits)) return digits;
  row.error(column, 'office-no-invalid', {
    ja: '事業所番号は10桁の数字です。表計算ソフトが先頭の0を消していないか確かめてください。',
    en: 'An office number has ten digits. Check whether a spreadsheet dropped the leading 0.',
  });
  return null;
}

function corporationNumber(row: RowReader): string | null {
  const digits = row.text('法人番号').normalize('NFKC');
  if (digits === '') return null;
  if (/^\d{13}$/.test(digits)) return digits;
  row.warn('法人番号', 'corporation-no-invalid', {
    ja: '法人番号が13桁ではないため、空として読みます。',
    en: 'The corporation number does not have 13 digits and is left empty.',
  });
  return null;
}

function phoneOrNull(row: RowReader, column: string): string | null {
  const phone = normalisePhone(row.text(column));
  if (phone.ok) return phone.e164;
  if (phone.code !== 'empty') row.warn(column, `phone-${phone.code}`, PHONE_FAULTS[phone.code]);
  return null;
}

function urlOrNull(row: RowReader): string | null {
  const url = row.text('事業所URL');
  if (/^https?:\/\/[^\s]+$/i.test(url)) return url;
  if (/^www\.[^\s]+$/i.test(url)) return `http://${url}`;
  if (url !== '' && !/^[-‐－ー]+$/.test(url)) {
    row.warn('事業所URL', 'url-invalid', {
      ja: 'URLとして読めないため、空として読みます。',
      en: 'This is not a web address and is left empty.',
    });
  }
  return null;
}

/** Zero is how the published files write "no coordinates"; what lies outside Japan is a mistake. */
function place(row: RowReader): readonly [number, number] | readonly [null, null] {
  const texts = [row.text('事業所緯度'), row.text('事業所経度')] as const;
  const [latitude, longitude] = [Number(texts[0]), Number(texts[1])];
  if (latitude === 0 || longitude === 0) return [null, null];
  if (latitude > 20 && latitude < 46 && longitude > 122 && longitude < 154) {
    return [latitude, longitude];
  }
  row.warn('事業所緯度', 'coordinates-invalid', {
    ja: '緯度・経度が日本の範囲にないため、空として読みます。',
    en: 'The coordinates do not lie in Japan and are left empty.',
  });
  return [null, null];
}

function capacityOrNull(row: RowReader): number | null {
  const text = row
    .text('定員')
    .normalize('NFKC')
    .replace(/[人名]$/, '');
  if (text === '') return null;
  if (/^\d{1,4}$/.test(text)) return Number(text) || null;
  row.warn('定員', 'capacity-invalid', {
    ja: '定員が整数ではないため、空として読みます。',
    en: 'The capacity is not a whole number and is left empty.',
  });
  return null;
}

const AUTHORITY = '都道府県コード又は市区町村コード';

/** The header as published (March 2024). */
export const WAMNET_COLUMNS: readonly string[] = [
  AUTHORITY,
  'NO（※システム内の固有の番号、連番）',
  '指定機関名',
  '法人の名称',
  '法人の名称_かな',
  '法人番号',
  '法人住所（市区町村）',
  '法人住所（番地以降）',
  '法人電話番号',
  '法人FAX番号',
  '法人URL',
  'サービス種別',
  '事業所の名称',
  '事業所の名称_かな',
  '事業所番号',
  '事業所住所（市区町村）',
  '事業所住所（番地以降）',
  '事業所電話番号',
  '事業所FAX番号',
  '事業所URL',
  '事業所緯度',
  '事業所経度',
  '利用可能な時間帯（平日）',
  '利用可能な時間帯（土曜）',
  '利用可能な時間帯（日曜）',
  '利用可能な時間帯（祝日）',
  '定休日',
  '利用可能曜日特記事項（留意事項）',
  '定員',
];
