import type { OfficeExample } from '../facilities/wamnet-template.ts';
import type { Role } from '../platform/actor.ts';

/** Everything here is invented: people, facilities, numbers. Phone numbers are not in use. */

export const demoBase = { name: '仙台市地域生活支援拠点（デモ）', wardCodes: ['04101'] };

/** All demo accounts have this password; they exist in the demo data only. */
export const demoPassword = 'kyoten-demo-night';
export const emailOf = (key: string) => `${key}@demo.kyoten.test`;

export interface DemoPerson {
  key: string;
  name: string;
  role: Role;
  who: string;
  /** Where they belong: the base, the ward office, the consultation office, or a facility's number. */
  at: 'base' | 'ward' | 'consultation' | 'council' | string;
}

export const demoPeople: DemoPerson[] = [
  { key: 'aoki', name: '青木 さくら', role: 'coordinator', who: 'コーディネーター', at: 'base' },
  { key: 'baba', name: '馬場 健', role: 'coordinator', who: 'コーディネーター', at: 'base' },
  { key: 'chiba', name: '千葉 恵子', role: 'base_manager', who: '拠点管理者', at: 'base' },
  { key: 'doi', name: '土井 学', role: 'ward_staff', who: '区職員', at: 'ward' },
  {
    key: 'fujita',
    name: '藤田 望',
    role: 'consultation_staff',
    who: '相談支援',
    at: 'consultation',
  },
  {
    key: 'goto',
    name: '後藤 由美',
    role: 'facility_staff',
    who: 'あさひ野 夜勤',
    at: '0499900011',
  },
  { key: 'honda', name: '本田 誠', role: 'facility_staff', who: 'ひろせ川 夜勤', at: '0499900012' },
  { key: 'ito', name: '伊藤 香', role: 'facility_staff', who: '杜のいえ 夜勤', at: '0499900013' },
  {
    key: 'jinnai',
    name: '陣内 明',
    role: 'facility_staff',
    who: 'なないろ 夜勤',
    at: '0499900014',
  },
  { key: 'council', name: '協議会 閲覧', role: 'council_viewer', who: '協議会', at: 'council' },
  { key: 'auditor', name: '監査 担当', role: 'auditor', who: '監査', at: 'base' },
];

const office = (
  officeNo: string,
  name: string,
  nameKana: string,
  [ward, street]: [string, string],
  [latitude, longitude]: [number, number],
): OfficeExample => ({
  officeNo,
  name,
  nameKana,
  corporation: '社会福祉法人みほん会',
  ward,
  street,
  phone: `022-000-${officeNo.slice(-4)}`,
  latitude,
  longitude,
  capacity: 2,
});

export const demoOffices: OfficeExample[] = [
  office(
    '0499900011',
    '短期入所あさひ野',
    'たんきにゅうしょあさひの',
    ['青葉区', '見本町一丁目1-1'],
    [38.2751, 140.8722],
  ),
  office(
    '0499900012',
    '短期入所ひろせ川',
    'たんきにゅうしょひろせがわ',
    ['青葉区', '見本町二丁目2-2'],
    [38.2588, 140.8571],
  ),
  office(
    '0499900013',
    '医療型短期入所杜のいえ',
    'いりょうがたたんきにゅうしょもりのいえ',
    ['青葉区', '見本台3-3'],
    [38.2914, 140.8423],
  ),
  office(
    '0499900014',
    '短期入所なないろ',
    'たんきにゅうしょなないろ',
    ['青葉区', '見本通4-4'],
    [38.2667, 140.8801],
  ),
  office(
    '0499900015',
    '短期入所みやぎ野',
    'たんきにゅうしょみやぎの',
    ['宮城野区', '見本原5-5'],
    [38.2631, 140.9177],
  ),
];

/** The list of emergency rooms in the columns of `import rooms --template`, by heading. */
export const demoRooms: Record<string, string>[] = [
  {
    事業所番号: '0499900011',
    事業所名: '短期入所あさひ野',
    居室名: '緊急1',
    確保区分: '専用',
    車いす: '可',
    性別: '問わない',
    対応可能な医療的ケア: 'なし',
    夜間職員数: '2',
    看護師: 'いない',
    行動関連項目の上限: '18',
    年齢下限: '15',
    感染症: '不可',
    体験利用: '不要',
    送迎: '可',
    受入時間: '終日',
  },
  {
    事業所番号: '0499900011',
    事業所名: '短期入所あさひ野',
    居室名: '緊急2',
    確保区分: '優先',
    車いす: '不可',
    性別: '問わない',
    対応可能な医療的ケア: 'なし',
    夜間職員数: '2',
    看護師: 'いない',
    行動関連項目の上限: '18',
    年齢下限: '15',
    感染症: '不可',
    体験利用: '不要',
    送迎: '可',
    受入時間: '終日',
  },
  {
    事業所番号: '0499900012',
    事業所名: '短期入所ひろせ川',
    居室名: '緊急1',
    確保区分: '専用',
    車いす: '可',
    性別: '問わない',
    対応可能な医療的ケア: '吸引;経管栄養',
    夜間職員数: '2',
    看護師: 'いる',
    行動関連項目の上限: '24',
    年齢下限: '15',
    感染症: '可',
    体験利用: '不要',
    送迎: '不可',
    受入時間: '終日',
  },
  {
    事業所番号: '0499900013',
    事業所名: '医療型短期入所杜のいえ',
    居室名: '医ケア1',
    確保区分: '協力',
    車いす: '可',
    性別: '問わない',
    対応可能な医療的ケア: '人工呼吸器;気管切開;吸引;経管栄養',
    夜間職員数: '3',
    看護師: 'いる',
    行動関連項目の上限: '9',
    感染症: '可',
    体験利用: '必要',
    送迎: '不可',
    受入時間: '9:00-18:00',
  },
  {
    事業所番号: '0499900014',
    事業所名: '短期入所なないろ',
    居室名: '個室A',
    確保区分: '協力',
    車いす: '不可',
    性別: '女',
    対応可能な医療的ケア: 'なし',
    夜間職員数: '1',
    看護師: 'いない',
    行動関連項目の上限: '9',
    年齢下限: '18',
    感染症: '不可',
    体験利用: '不要',
    送迎: '不可',
    受入時間: '終日',
  },
];

/** Whom to call when all rooms are full: one for each rung. */
export const demoLadder = [
  { rung: 'other-short-stay', name: '短期入所みほん西（定員超過の相談）', phone: '022-000-0031' },
  {
    rung: 'familiar-place',
    name: '生活介護みほん作業所（夜間の開所の相談）',
    phone: '022-000-0032',
  },
  { rung: 'support-at-home', name: '重度訪問みほん（夜間の駆けつけ）', phone: '022-000-0033' },
  { rung: 'next-ward', name: '隣区の拠点（みほん）', phone: '022-000-0034' },
  { rung: 'medical', name: 'みほん病院 地域連携室', phone: '022-000-0035' },
  { rung: 'city', name: '市の夜間連絡先（みほん）', phone: '022-000-0036' },
] as const;
