import { DISABILITY_TYPES, MEDICAL_CARE, MOBILITY, SEX } from '../platform/text/care-labels.ts';
import type { LabelMap } from '../platform/text/label-map.ts';
import type { ColumnHelp, SheetTemplate } from '../platform/text/sheet.ts';
import {
  ANTICIPATED_EVENTS,
  BEHAVIOUR_ITEMS,
  CONSENT_BY,
  CONSENT_METHOD,
  CONSENT_SCOPE,
  HOUSEHOLD_TYPE,
  RELATION,
  SUPPORT_LEVEL,
  WARDS,
} from '../priority-cases/labels.ts';
import { INFECTION } from '../priority-cases/profile-words.ts';

/** How many emergency contacts a row holds. */
export const CONTACTS_IN_FILE = 3;

/** The heading of one behaviour item. */
export function behaviourColumn(item: keyof typeof BEHAVIOUR_ITEMS): string {
  return `行動：${BEHAVIOUR_ITEMS[item]}`;
}

export function contactColumn(order: number, what: '氏名' | '続柄' | '電話' | '電話2'): string {
  return `緊急連絡先${order}${what}`;
}

const words = (labels: LabelMap) => Object.values(labels).join('・');
const must = (name: string, ja: string, en: string): ColumnHelp => ({
  name,
  required: true,
  ja,
  en,
});
const may = (name: string, ja: string, en: string): ColumnHelp => ({
  name,
  required: false,
  ja,
  en,
});

/** The columns of the file of cases. A required column must be there; most cells of it may be empty. */
export const CASE_COLUMNS: readonly ColumnHelp[] = [
  must('登録番号', '必須。ファイルの中で重ならない番号', 'Required, unique within the file'),
  must('氏名', '必須', 'Required'),
  must('カナ', '必須', 'Required, in kana'),
  may('通称', '', 'Name to be called by'),
  must('生年月日', '必須。1983-03-04、昭和58年3月4日など', 'Required: 1983-03-04, S58.3.4 …'),
  must('性別', `必須。${words(SEX)}`, 'Required'),
  must('住所', '必須。方書まで', 'Required, with the name of the building'),
  may('電話', '', 'Telephone of the person'),
  may('携帯電話', '', 'Mobile telephone of the person'),
  may('入室方法', '鍵の場所など', 'How to get in'),
  must('担当区', `必須。${words(WARDS)}`, 'Required: the ward'),
  may('受給者証番号', '10桁', 'Ten digits'),
  must('障害種別', `必須。;で区切る。${words(DISABILITY_TYPES)}`, 'Required, separated by ;'),
  must('障害支援区分', `空は不明。${words(SUPPORT_LEVEL)}`, 'Empty means not known'),
  may(
    '行動関連項目合計',
    '0から24。12項目があれば省略できる',
    '0 to 24; not needed beside the items',
  ),
  ...(Object.keys(BEHAVIOUR_ITEMS) as (keyof typeof BEHAVIOUR_ITEMS)[]).map((item) =>
    may(
      behaviourColumn(item),
      '0・1・2。12項目すべてか、すべて空',
      '0, 1 or 2; all twelve or none',
    ),
  ),
  may('行動の引き金', '', 'What sets the behaviour off'),
  may('落ち着く方法', '', 'What calms the person'),
  must(
    '医療的ケア',
    `;で区切る。ないときは「なし」、空は不明。${words(MEDICAL_CARE)}`,
    'Separated by ; or なし for none. Empty: not known',
  ),
  must('移動', words(MOBILITY), 'How the person moves'),
  may('意思疎通', '自由記述', 'How the person communicates'),
  may('世帯', words(HOUSEHOLD_TYPE), 'The household'),
  must('主介護者氏名', '', 'Name of the main caregiver'),
  must('主介護者続柄', words(RELATION), 'Relation'),
  must('主介護者電話', '', 'Telephone of the main caregiver'),
  ...Array.from({ length: CONTACTS_IN_FILE }, (_, place) => place + 1).flatMap((order) => [
    may(contactColumn(order, '氏名'), '電話する順', 'In the order of calling'),
    may(contactColumn(order, '続柄'), '', 'Relation'),
    may(contactColumn(order, '電話'), '氏名があれば必須', 'Required beside a name'),
    may(contactColumn(order, '電話2'), '', 'A second number'),
  ]),
  may('診断名', '', 'Diagnosis'),
  may('服薬', '薬名・量・時刻・置き場所', 'Medicine, dose, time, where it is kept'),
  may('アレルギー', ';で区切る。食物：卵 のように種類を付けられる。なし', 'Separated by ; or なし'),
  may('感染症', words(INFECTION), 'Whether there is an infection'),
  may('禁忌', '避けること', 'What must be avoided'),
  may('相談支援事業所', '', 'The consultation office'),
  may('想定事態', `;で区切る。${words(ANTICIPATED_EVENTS)}`, 'Expected events, separated by ;'),
  may('希望施設', ';で区切る。事業所の名称', 'Names of wished facilities, separated by ;'),
  must('同意日', '空は作成中として登録', 'Empty: the case stays a draft'),
  must('同意者', words(CONSENT_BY), 'Who consented'),
  may('代理の理由', '同意者が「代理」のとき必須', 'Required where a proxy consented'),
  must('同意方法', words(CONSENT_METHOD), 'How'),
  must('同意範囲', `;で区切る。${words(CONSENT_SCOPE)}`, 'To whom the data may go, separated by ;'),
  may('備考', '自由記述', 'Free text'),
];

/** What `import cases --template` writes. The people are invented. */
export const caseTemplate: SheetTemplate = {
  header: CASE_COLUMNS.map(({ name }) => name),
  columns: CASE_COLUMNS,
  examples: [
    exampleRow({
      登録番号: '見本-001',
      氏名: '見本　一郎',
      カナ: 'ミホン　イチロウ',
      生年月日: '昭和58年3月4日',
      性別: '男',
      住所: '宮城県仙台市青葉区見本町1-2-3',
      担当区: '青葉区',
      障害種別: '知的;発達',
      障害支援区分: '区分5',
      行動関連項目合計: '12',
      医療的ケア: 'なし',
      移動: '独歩',
      世帯: '8050',
      主介護者氏名: '見本　花子',
      主介護者続柄: '母',
      主介護者電話: '022-000-0001',
      緊急連絡先1氏名: '見本　次郎',
      緊急連絡先1続柄: '弟',
      緊急連絡先1電話: '090-0000-0001',
      服薬: '見本薬 1錠 朝食後 居間の引き出し',
      禁忌: '大きな音',
      想定事態: '介護者の急病',
      同意日: '2026-04-01',
      同意者: '本人',
      同意方法: '書面',
      同意範囲: '拠点;区;受入施設',
    }),
    exampleRow({
      登録番号: '見本-002',
      氏名: '例示　さくら',
      カナ: 'レイジ　サクラ',
      生年月日: '2001/11/20',
      性別: '女',
      住所: '宮城県仙台市青葉区見本町4-5-6',
      担当区: '青葉区',
      障害種別: '身体;重症心身',
      障害支援区分: '区分6',
      医療的ケア: '吸引;胃ろう',
      移動: '車いす介助',
      主介護者氏名: '例示　梅子',
      主介護者続柄: '母',
      主介護者電話: '022-000-0002',
    }),
  ],
};

function exampleRow(cells: Readonly<Record<string, string>>): string[] {
  return CASE_COLUMNS.map(({ name }) => cells[name] ?? '');
}
