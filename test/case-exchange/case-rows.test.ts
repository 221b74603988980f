import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  behaviourColumn,
  CASE_COLUMNS,
  caseTemplate,
} from '../../src/case-exchange/case-columns.ts';
import { parseCaseRows } from '../../src/case-exchange/case-rows.ts';
import { parseCsv, writeCsv } from '../../src/platform/files/csv.ts';
import { BEHAVIOUR_ITEMS } from '../../src/priority-cases/labels.ts';
import { caseProfile } from '../../src/priority-cases/profile.api.ts';

const TODAY = '2026-11-22';

/** Somebody invented; the least that a row must say. */
const PERSON: Readonly<Record<string, string>> = {
  登録番号: 'A-1',
  氏名: '髙橋　一郎',
  カナ: 'タカハシ　イチロウ',
  生年月日: 'S58.3.4',
  性別: '男',
  住所: '宮城県仙台市青葉区見本町1-2-3',
  担当区: '青葉区',
  障害種別: '知的',
  主介護者氏名: '髙橋　花子',
  主介護者電話: '０２２－３４５－１２３４',
};

const CONSENT: Readonly<Record<string, string>> = {
  同意日: '令和8年4月1日',
  同意者: '本人',
  同意方法: '書面',
  同意範囲: '拠点;区;受入施設',
};

function file(...people: Readonly<Record<string, string>>[]) {
  const { header } = caseTemplate;
  const rows = people.map((it, place) => ({
    line: place + 2,
    cells: header.map((name) => ({ ...PERSON, ...it })[name] ?? ''),
  }));
  return parseCaseRows(header, rows, TODAY);
}

const found = (result: ReturnType<typeof parseCaseRows>) =>
  result.problems.map(({ severity, code, line, column }) => [severity, code, line, column]);

const behaviour = (points: readonly string[]) =>
  Object.fromEntries(
    (Object.keys(BEHAVIOUR_ITEMS) as (keyof typeof BEHAVIOUR_ITEMS)[]).map((item, place) => [
      behaviourColumn(item),
      points[place] ?? '',
    ]),
  );

describe('the list of cases', () => {
  it('takes its own template', () => {
    const text = writeCsv(caseTemplate.header, caseTemplate.examples);
    const csv = parseCsv(new TextEncoder().encode(text));
    if (!csv.ok) throw new Error(csv.problems[0]?.code);
    const { cases, problems } = parseCaseRows(csv.header, csv.rows, TODAY);
    expect(problems).toEqual([]);
    expect(cases).toMatchObject([
      { name: '見本　一郎', consent: { givenBy: 'SELF', method: 'WRITTEN' } },
      { name: '例示　さくら', consent: null },
    ]);
    for (const { profile } of cases) expect(caseProfile.safeParse(profile).success).toBe(true);
  });

  it('keeps names as typed, and leaves out of the profile what nobody said', () => {
    const { cases, problems } = file({});
    expect(problems).toEqual([]);
    expect(cases).toEqual([
      {
        line: 2,
        registrationNo: 'A-1',
        name: '髙橋　一郎',
        nameKana: 'タカハシ　イチロウ',
        birthDate: '1983-03-04',
        sex: 'MALE',
        wardCode: '04101',
        consent: null,
        profile: {
          address: '宮城県仙台市青葉区見本町1-2-3',
          disability: { types: ['INTELLECTUAL'] },
          household: { caregivers: [{ name: '髙橋　花子', phone: '+81223451234' }] },
        },
      },
    ]);
  });

  it('reads a full row into the profile', () => {
    const { cases, problems } = file({
      ...CONSENT,
      電話: '022-345-1234 内線 5',
      障害種別: '身体障害；重心',
      障害支援区分: '６',
      医療的ケア: 'たん吸引;胃瘻',
      移動: '車椅子介助',
      世帯: '8050',
      主介護者続柄: '母親',
      緊急連絡先2氏名: '髙橋　次郎',
      緊急連絡先2続柄: '弟',
      緊急連絡先2電話: '090-1234-5678',
      緊急連絡先2電話2: '022-345-9999',
      服薬: '見本薬\n朝食後',
      アレルギー: '食物：卵;ペニシリン',
      感染症: 'なし',
      禁忌: '大きな音',
      想定事態: '介護者の急病;災害',
      希望施設: '短期入所みほん',
      行動関連項目合計: '12',
    });
    expect(problems).toEqual([]);
    expect(cases[0]?.consent).toEqual({
      givenOn: '2026-04-01',
      givenBy: 'SELF',
      proxyReason: null,
      method: 'WRITTEN',
      scopes: ['BASE', 'WARD', 'FACILITY'],
    });
    expect(cases[0]?.profile).toEqual({
      address: '宮城県仙台市青葉区見本町1-2-3',
      phone: '+81223451234 ext 5',
      disability: { types: ['PHYSICAL', 'PROFOUND'], supportLevel: 'LEVEL_6' },
      behaviour: { total: 12, avoid: '大きな音' },
      medicalCare: [{ item: 'SUCTION' }, { item: 'TUBE_FEEDING', tubeRoute: 'GASTROSTOMY' }],
      medical: {
        medicationNotes: '見本薬\n朝食後',
        allergies: [
          { kind: 'FOOD', substance: '卵' },
          { kind: 'OTHER', substance: 'ペニシリン' },
        ],
        infection: 'NONE',
      },
      adl: { mobility: 'WHEELCHAIR_ASSISTED' },
      household: {
        type: 'PARENT_80_CHILD_50',
        caregivers: [{ name: '髙橋　花子', relation: 'MOTHER', phone: '+81223451234' }],
      },
      emergencyContacts: [
        {
          order: 1,
          name: '髙橋　次郎',
          relation: 'SIBLING',
          phones: ['+819012345678', '+81223459999'],
        },
      ],
      anticipatedEvents: ['CAREGIVER_ILLNESS', 'DISASTER'],
      preferredFacilities: [{ name: '短期入所みほん' }],
    });
    expect(caseProfile.safeParse(cases[0]?.profile).success).toBe(true);
  });

  it('tells "none" from "not asked"', () => {
    const none = file({ 医療的ケア: 'なし', アレルギー: 'なし' }).cases[0]?.profile;
    expect(none).toMatchObject({ medicalCare: [], medical: { allergies: [] } });
    const silent = file({}).cases[0]?.profile;
    expect(silent?.medicalCare).toBeUndefined();
    expect(silent?.medical).toBeUndefined();
  });

  it('adds up the twelve behaviour items', () => {
    const points = ['2', '2', '1', '0', '2', '1', '2', '0', '0', '1', '0', '１'];
    const { cases, problems } = file({ ...behaviour(points), 行動関連項目合計: '12' });
    expect(problems).toEqual([]);
    expect(cases[0]?.profile.behaviour?.items).toMatchObject({ COMMUNICATION: 2, EPILEPSY: 1 });
    expect(found(file({ ...behaviour(points), 行動関連項目合計: '13' }))).toEqual([
      ['error', 'behaviour-total-differs', 2, '行動関連項目合計'],
    ]);
  });

  it('refuses some of the twelve behaviour items, and points above 2', () => {
    const result = file(behaviour(['3', ...Array(10).fill('0')]));
    expect(found(result)).toEqual([
      ['error', 'cell-not-a-number', 2, '行動：コミュニケーション'],
      ['error', 'behaviour-item-missing', 2, '行動：てんかん'],
    ]);
  });

  it('names every mistake of the file at once, and takes the rows that have none', () => {
    const result = file(
      { 氏名: '', カナ: '高橋', 生年月日: '昭和58年2月30日', 性別: '不詳', 担当区: '港区' },
      { 登録番号: 'A-2', 電話: '22-345-1234', 障害種別: '知的;恋の病', 受給者証番号: '12' },
      { 登録番号: 'A-3', 生年月日: '2026-11-23', 緊急連絡先1氏名: '誰か' },
      { 登録番号: 'A-4', 住所: '', 障害種別: '', 障害支援区分: '7', 移動: '飛行' },
      { 登録番号: 'A-5', カナ: 'サトウ　ハナ' },
      { 登録番号: 'A-6', 氏名: '#VALUE!', 備考: '#N/A' },
    );
    expect(found(result)).toEqual([
      ['error', 'cell-required', 2, '氏名'],
      ['error', 'kana-invalid', 2, 'カナ'],
      ['error', 'date-no-such-day', 2, '生年月日'],
      ['error', 'word-unknown', 2, '性別'],
      ['error', 'word-unknown', 2, '担当区'],
      ['error', 'phone-leading-zero-missing', 3, '電話'],
      ['error', 'certificate-no-invalid', 3, '受給者証番号'],
      ['error', 'word-unknown', 3, '障害種別'],
      ['error', 'date-in-future', 4, '生年月日'],
      ['error', 'cell-required', 4, '緊急連絡先1電話'],
      ['error', 'cell-required', 5, '住所'],
      ['error', 'cell-required', 5, '障害種別'],
      ['error', 'word-unknown', 5, '障害支援区分'],
      ['error', 'word-unknown', 5, '移動'],
      ['error', 'formula-failed', 7, '氏名'],
      ['error', 'formula-failed', 7, '備考'],
    ]);
    expect(result.cases.map((it) => it.registrationNo)).toEqual(['A-5']);
  });

  it('never repeats a cell in what it says', () => {
    const { problems } = file({
      氏名: '',
      電話: '秘密',
      生年月日: '秘密',
      性別: '秘密',
      移動: '秘密',
    });
    expect(problems).toHaveLength(5);
    expect(JSON.stringify(problems)).not.toContain('秘密');
  });

  it('takes a half-written consent for a mistake, never for a consent or a draft', () => {
    const result = file({ 同意日: '2026-04-01' });
    expect(result.cases).toEqual([]);
    expect(found(result)).toEqual([
      ['error', 'cell-required', 2, '同意者'],
      ['error', 'cell-required', 2, '同意方法'],
      ['error', 'cell-required', 2, '同意範囲'],
    ]);
  });

  it('asks a proxy for the reason, and a consent for a day that can be', () => {
    expect(found(file({ ...CONSENT, 同意者: '代理人' }))).toEqual([
      ['error', 'cell-required', 2, '代理の理由'],
    ]);
    expect(found(file({ ...CONSENT, 同意日: '2026-11-23' }))).toEqual([
      ['error', 'date-in-future', 2, '同意日'],
    ]);
    expect(found(file({ ...CONSENT, 同意日: '1980-01-01' }))).toEqual([
      ['error', 'consent-before-birth', 2, '同意日'],
    ]);
  });

  it('refuses a registration number that comes twice, and warns of a person who does', () => {
    const result = file({}, { 登録番号: 'Ａ-1' }, { 登録番号: 'A-2', カナ: 'たかはし いちろー' });
    expect(found(result)).toEqual([
      ['error', 'registration-no-repeated', 3, '登録番号'],
      ['warning', 'person-repeated', 4, '氏名'],
    ]);
  });

  it('warns where nobody can be called, and of a relation it does not know', () => {
    expect(found(file({ 主介護者電話: '' }))).toEqual([
      ['warning', 'nobody-to-call', 2, '緊急連絡先1電話'],
    ]);
    const result = file({ 主介護者続柄: '長男の妻' });
    expect(found(result)).toEqual([['warning', 'relation-unknown', 2, '主介護者続柄']]);
    expect(result.cases[0]?.profile.household?.caregivers?.[0]?.relation).toBe('OTHER');
  });

  it('refuses text that is too long or cannot be shown', () => {
    const result = file({
      氏名: 'あ'.repeat(201),
      通称: '一\n郎',
      服薬: '薬\u0007',
      希望施設: 'あ;'.repeat(30),
    });
    expect(found(result)).toEqual([
      ['error', 'text-too-long', 2, '氏名'],
      ['error', 'text-not-a-line', 2, '通称'],
      ['error', 'text-unprintable', 2, '服薬'],
      ['error', 'entries-too-many', 2, null],
    ]);
  });

  it('says which column is missing', () => {
    const header = CASE_COLUMNS.map(({ name }) => name).filter((name) => name !== '生年月日');
    expect(found(parseCaseRows(header, [], TODAY))).toEqual([
      ['error', 'column-missing', 1, '生年月日'],
    ]);
    expect(found(parseCaseRows(['事業所番号', '居室名'], [], TODAY))).toEqual([
      ['error', 'other-kind-of-file', 1, null],
    ]);
  });

  it('gives only profiles that the register takes, whatever the cells hold', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('', 'なし', '1', '2026-01-01', '男', '吸引'),
    );
    const person = fc.record(
      Object.fromEntries(caseTemplate.header.map((name) => [name, cell])) as Record<
        string,
        typeof cell
      >,
    );
    fc.assert(
      fc.property(person, (cells) => {
        const { cases, problems } = file(cells);
        for (const it of cases) expect(caseProfile.safeParse(it.profile).success).toBe(true);
        const isWrong = problems.some((it) => it.severity === 'error');
        expect(cases).toHaveLength(isWrong ? 0 : 1);
      }),
      { numRuns: 50 },
    );
  });
});
