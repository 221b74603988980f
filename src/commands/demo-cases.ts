import type { CaseProfile } from '../priority-cases/profile.api.ts';
import type { Criterion } from '../priority-cases/rules/criteria.ts';

/** Who is in the register of the demo. Everybody is invented. */

interface DemoCase {
  name: string;
  nameKana: string;
  birthDate: string;
  sex: 'MALE' | 'FEMALE';
  /** The office the person has stayed with on trial. */
  trialStayAt: string | null;
  profile: CaseProfile;
}

/** 重点対象ケースの考え方, as an invented council has agreed on it. */
export const demoCriteria = [
  {
    id: '0199a000-0000-7000-8000-000000000001',
    label: '介護者が一人で、代わる人がいない',
    guidance: '急病のとき、その日のうちに来られる人がいるかを確かめる。',
  },
  {
    id: '0199a000-0000-7000-8000-000000000002',
    label: '強度行動障害があり、受け入れ先が限られる',
    guidance: '行動関連項目の合計が10点以上。体験利用の有無もあわせて見る。',
  },
  {
    id: '0199a000-0000-7000-8000-000000000003',
    label: '医療的ケアがあり、夜間に対応できる所が少ない',
    guidance: '吸引・経管栄養など、夜間に看護師か研修を受けた人が要るか。',
  },
] satisfies Criterion[];

/** What is consented to in the demo: shorter than a ward's own would be. */
export const demoConsentText = {
  version: '2026-04（デモ）',
  body: [
    '緊急時の情報共有への同意（デモ文）',
    '急なことが起きたときに安心して過ごせる場所を用意するため、必要な情報を、✓を付けた相手だけに渡します。',
    '同意はいつでも、理由を言わずに取り消せます。',
  ].join('\n'),
  validMonths: null,
};

/** The first one is the person of the demo night: the caregiver's number finds him. */
export const demoCases: DemoCase[] = [
  {
    name: '髙橋 陽太',
    nameKana: 'タカハシ ヨウタ',
    birthDate: '1994-06-12',
    sex: 'MALE',
    trialStayAt: '0499900012',
    profile: {
      address: '宮城県仙台市青葉区見本町一丁目9-9',
      phone: '022-000-0101',
      entryMethod: '鍵は管理人室。玄関は声をかけながら入る。',
      disability: { types: ['INTELLECTUAL'], supportLevel: 'LEVEL_5' },
      behaviour: {
        total: 12,
        triggers: '大きな音、予定の急な変更',
        calming: '青いタオルを渡し、静かな部屋で待つ',
        avoid: '腕をつかまない',
      },
      medicalCare: [],
      medical: {
        medications: [
          { name: '見本錠A', dose: '1錠', times: '朝・夕食後', keptAt: '居間の引き出し' },
        ],
        allergies: [{ kind: 'FOOD', substance: 'えび' }],
        infection: 'NONE',
      },
      adl: { mobility: 'WALKS', mealHelp: 'PARTIAL', nightChecks: 2 },
      communication: {
        methods: ['PICTURE_CARDS'],
        yesNo: 'うなずく／首を横に振る',
        calledBy: 'ようちゃん',
      },
      household: {
        type: 'PARENT_80_CHILD_50',
        caregivers: [{ name: '髙橋 和子', relation: 'MOTHER', age: 78, phone: '090-0000-0101' }],
      },
      emergencyContacts: [
        {
          order: 1,
          name: '髙橋 大地',
          relation: 'SIBLING',
          phones: ['080-0000-0102'],
          isNightOk: true,
          canComeMinutes: 90,
        },
      ],
      anticipatedEvents: ['CAREGIVER_ILLNESS'],
      crisisPlan: {
        warning: {
          signs: '同じ言葉をくり返す、部屋を歩き回る',
          steps: [
            { who: '弟', what: '電話で声を聞かせる' },
            { who: '相談支援みほん', what: '翌日までに訪問する' },
          ],
        },
        emergency: {
          avoid: '大勢で囲まない。救急車のサイレンを近くで鳴らさない。',
          steps: [
            { who: '駆けつけた人', what: 'そばに一人つき、青いタオルを渡す' },
            { who: '弟', what: '90分以内に来て、移るときに付き添う' },
            { who: '当番', what: '薬（見本錠A）とお薬手帳を持ったか確かめる' },
          ],
          actions: '本人のそばに一人つく。青いタオルと見本錠Aを持って移る。',
        },
        belongings: '青いタオル、薬、着替え2日分',
      },
    },
  },
  {
    name: '佐々木 美穂',
    nameKana: 'ササキ ミホ',
    birthDate: '1988-11-03',
    sex: 'FEMALE',
    trialStayAt: null,
    profile: {
      address: '宮城県仙台市青葉区見本台8-8',
      phone: '022-000-0103',
      disability: { types: ['PHYSICAL', 'INTELLECTUAL'], supportLevel: 'LEVEL_6' },
      behaviour: { total: 3 },
      medicalCare: [{ item: 'SUCTION', frequency: '2時間ごと' }, { item: 'TUBE_FEEDING' }],
      medical: { infection: 'NONE' },
      adl: { mobility: 'WHEELCHAIR_ASSISTED' },
      household: {
        caregivers: [{ name: '佐々木 京子', relation: 'MOTHER', phone: '090-0000-0103' }],
      },
    },
  },
  {
    name: '鈴木 健太',
    nameKana: 'スズキ ケンタ',
    birthDate: '2001-02-20',
    sex: 'MALE',
    trialStayAt: null,
    profile: {
      address: '宮城県仙台市青葉区見本通7-7',
      phone: '022-000-0104',
      disability: { types: ['DEVELOPMENTAL'], supportLevel: 'LEVEL_4' },
      behaviour: { total: 8 },
      medicalCare: [],
      medical: { infection: 'NONE' },
      adl: { mobility: 'WALKS' },
      household: { caregivers: [{ name: '鈴木 恵', relation: 'MOTHER', phone: '090-0000-0104' }] },
    },
  },
];

/** Somebody whom the council has yet to decide upon. */
export const demoAwaiting: Omit<DemoCase, 'trialStayAt'> = {
  name: '伊藤 咲',
  nameKana: 'イトウ サキ',
  birthDate: '2009-09-09',
  sex: 'FEMALE',
  profile: {
    address: '宮城県仙台市青葉区見本坂6-6',
    disability: { types: ['INTELLECTUAL'], isChild: true, supportLevel: 'CHILD_3' },
    behaviour: { total: 10 },
    medicalCare: [],
    household: {
      type: 'SIBLINGS',
      caregivers: [{ name: '伊藤 真理', relation: 'MOTHER', phone: '090-0000-0105' }],
    },
    anticipatedEvents: ['CAREGIVER_HOSPITAL'],
    criteriaMet: [
      {
        criterionId: '0199a000-0000-7000-8000-000000000001',
        reason: '母の入院が3か月以内に予定されている。',
      },
    ],
  },
};
