import type { SheetTemplate } from '../platform/text/sheet.ts';
import { WAMNET_COLUMNS } from './wamnet.ts';

/** An office as somebody would write it down; what is not named stays blank in the file. */
export interface OfficeExample {
  officeNo: string;
  name: string;
  nameKana: string;
  corporation: string;
  ward: string;
  street: string;
  phone: string;
  latitude: number;
  longitude: number;
  capacity: number;
}

/** The row of a WAM NET file for a short-stay office designated by the city of Sendai. */
export function wamnetRow(office: OfficeExample, no: number): string[] {
  const cells: Record<string, string> = {
    都道府県コード又は市区町村コード: '041009',
    'NO（※システム内の固有の番号、連番）': String(no),
    指定機関名: '仙台市',
    法人の名称: office.corporation,
    サービス種別: '短期入所',
    事業所の名称: office.name,
    事業所の名称_かな: office.nameKana,
    事業所番号: office.officeNo,
    '事業所住所（市区町村）': `宮城県仙台市${office.ward}`,
    '事業所住所（番地以降）': office.street,
    事業所電話番号: office.phone,
    事業所緯度: String(office.latitude),
    事業所経度: String(office.longitude),
    定員: String(office.capacity),
  };
  return WAMNET_COLUMNS.map((column) => cells[column] ?? '');
}

/** What `import facilities --template` writes. The offices are invented. */
export const wamnetTemplate: SheetTemplate = {
  header: WAMNET_COLUMNS,
  columns: WAMNET_COLUMNS.map((name) => ({
    name,
    required: true,
    ja: '公開ファイルのまま（空欄可）',
    en: 'As published; may be blank',
  })),
  examples: [
    {
      officeNo: '0499900001',
      name: '短期入所みほん青葉',
      nameKana: 'たんきにゅうしょみほんあおば',
      corporation: '社会福祉法人みほん会',
      ward: '青葉区',
      street: '見本町1-1',
      phone: '022-000-0001',
      latitude: 38.2682,
      longitude: 140.8694,
      capacity: 2,
    },
    {
      officeNo: '0499900002',
      name: '短期入所みほん泉',
      nameKana: 'たんきにゅうしょみほんいずみ',
      corporation: '社会福祉法人みほん会',
      ward: '泉区',
      street: '見本台2-2',
      phone: '022-000-0002',
      latitude: 38.3232,
      longitude: 140.8816,
      capacity: 1,
    },
  ].map((office, index) => wamnetRow(office, index + 1)),
};
