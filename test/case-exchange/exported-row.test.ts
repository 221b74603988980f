import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASE_COLUMNS } from '../../src/case-exchange/case-columns.ts';
import { type CaseRow, parseCaseRows } from '../../src/case-exchange/case-rows.ts';
import {
  COLUMNS_TO_RETURN,
  EXPORT_COLUMNS,
  EXPORT_GROUPS,
  exportedLine,
  fieldOfColumn,
  inFileOrder,
  STANDING_COLUMNS,
} from '../../src/case-exchange/export-columns.ts';
import { exportedCells } from '../../src/case-exchange/exported-row.ts';
import { withRow } from '../../src/case-exchange/with-row.ts';
import { encodeCp932, notInCp932 } from '../../src/platform/files/cp932.ts';
import { csvLines, parseCsv, writeCsv } from '../../src/platform/files/csv.ts';
import { MEDICAL_CARE, MOBILITY } from '../../src/platform/text/care-labels.ts';
import { codesOf } from '../../src/platform/text/label-map.ts';
import { BEHAVIOUR_ITEMS, RELATION, SUPPORT_LEVEL } from '../../src/priority-cases/labels.ts';
import type { CaseProfile } from '../../src/priority-cases/profile.api.ts';
import { snapshotOf } from '../../src/priority-cases/versions/case-changes.ts';
import { fullestProfile, japanese } from '../priority-cases/fullest.ts';
import { fullProfile, someone } from '../priority-cases/someone.ts';

const TODAY = '2026-11-22';
const HEADINGS = CASE_COLUMNS.map(({ name }) => name);

/** What the import makes of a line that the export wrote. */
function readAgain(cells: Readonly<Record<string, string>>) {
  const row = { line: 2, cells: HEADINGS.map((heading) => cells[heading] ?? '') };
  const { cases, problems } = parseCaseRows(HEADINGS, [row], TODAY);
  return { row: cases[0], errors: problems.filter(({ severity }) => severity === 'error') };
}

const letters = fc.constantFrom(
  ...[
    '髙',
    '﨑',
    '葛󠄀',
    '𠮷',
    '〜',
    '−',
    '①',
    '㈱',
    'が',
    "'",
    '=',
    '+1',
    '"',
    ',',
    '<&>',
    'ア',
    '　見',
    '、',
  ],
);
const word = fc.array(letters, { minLength: 1, maxLength: 6 }).map((it) => `見${it.join('')}本`);
const prose = fc.array(word, { minLength: 1, maxLength: 3 }).map((it) => it.join('\n'));
const phone = fc.constantFrom('+81220000001', '+819000000002', '+81220000001 ext 123456');
const may = <T>(it: fc.Arbitrary<T>) => fc.option(it, { nil: undefined });
const some = <T extends string>(of: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...of), { maxLength: 4 });

/** Without what is undefined, as a profile is kept; groups without anything in them are not there. */
function bare<T>(value: T): T {
  if (Array.isArray(value)) return value.map(bare) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, it]) =>
    it === undefined ? [] : [[key, bare(it)]],
  );
  return Object.fromEntries(
    entries.filter(
      ([, it]) =>
        Array.isArray(it) || typeof it !== 'object' || Object.keys(it as object).length > 0,
    ),
  ) as T;
}

const profile = fc
  .record({
    commonName: may(word),
    address: word,
    phone: may(phone),
    entryMethod: may(prose),
    benefitCertificateNo: may(fc.constant('0000000001')),
    disability: fc.record({
      types: some(['PHYSICAL', 'INTELLECTUAL', 'PROFOUND'] as const),
      supportLevel: may(fc.constantFrom(...codesOf(SUPPORT_LEVEL))),
    }),
    behaviour: fc.oneof(
      fc.record({
        total: may(fc.integer({ min: 0, max: 24 })),
        avoid: may(prose),
        triggers: may(prose),
      }),
      fc.record({
        items: fc.constant(
          Object.fromEntries(codesOf(BEHAVIOUR_ITEMS).map((it, at) => [it, at % 3])),
        ),
        calming: may(prose),
      }),
    ),
    medicalCare: may(
      some(codesOf(MEDICAL_CARE)).map((items) =>
        items.map((item) =>
          item === 'TUBE_FEEDING' ? { item, tubeRoute: 'JEJUNOSTOMY' as const } : { item },
        ),
      ),
    ),
    medical: fc.record({
      diagnosis: may(prose),
      medicationNotes: may(prose),
      allergies: may(
        fc.array(
          fc.record({
            kind: fc.constantFrom('FOOD' as const, 'DRUG' as const, 'OTHER' as const),
            substance: word,
          }),
          {
            maxLength: 3,
          },
        ),
      ),
      infection: may(fc.constantFrom('NONE' as const, 'PRESENT' as const)),
    }),
    adl: fc.record({ mobility: may(fc.constantFrom(...codesOf(MOBILITY))) }),
    communication: fc.record({ notes: may(prose) }),
    household: fc.record({
      type: may(fc.constantFrom('PARENT_80_CHILD_50' as const, 'OTHER' as const)),
      caregivers: may(
        fc
          .record({
            name: may(word),
            relation: may(fc.constantFrom(...codesOf(RELATION))),
            phone: may(phone),
          })
          .filter((it) => Object.values(it).some((one) => one !== undefined))
          .map((it) => [it]),
      ),
    }),
    emergencyContacts: may(
      fc
        .array(
          fc.record({
            name: word,
            relation: may(fc.constantFrom(...codesOf(RELATION))),
            phones: fc.array(phone, { minLength: 1, maxLength: 2 }),
          }),
          { minLength: 1, maxLength: 3 },
        )
        .map((list) => list.map((it, at) => ({ order: at + 1, ...it }))),
    ),
    anticipatedEvents: may(fc.constant(['DISASTER' as const, 'OTHER' as const])),
    preferredFacilities: may(
      fc.array(
        word.map((name) => ({ name })),
        { minLength: 1, maxLength: 2 },
      ),
    ),
    notes: may(prose),
  })
  .map((it) => bare(it) as CaseProfile);

const caseRow: fc.Arbitrary<CaseRow> = fc.record({
  line: fc.constant(2),
  registrationNo: fc.constantFrom('A-000001', '007', '=1+1', "'=1", '-5', '000'),
  name: word,
  nameKana: fc.constantFrom('ミホン　サクラ', 'みほん', 'ミホン－ア'),
  birthDate: fc.constantFrom('1983-03-04', '2019-05-01', '1926-12-25'),
  sex: fc.constantFrom('MALE', 'FEMALE', 'OTHER', 'UNDISCLOSED'),
  wardCode: fc.constantFrom('04101', '04105'),
  profile,
  consent: fc.option(
    fc.record({
      givenOn: fc.constant('2026-04-01'),
      givenBy: fc.constantFrom('SELF', 'PROXY'),
      proxyReason: fc.constant('本人が書けないため'),
      method: fc.constantFrom('WRITTEN', 'ORAL'),
      scopes: fc.constant(['BASE', 'COUNCIL', 'FIRE_POLICE'] as const),
    }),
  ),
});

describe('a case in a file', () => {
  it('is the same case when it is read again', () => {
    fc.assert(
      fc.property(caseRow, (row) => {
        const again = readAgain(exportedCells(row, row.consent));
        expect(again.errors).toEqual([]);
        expect(again.row).toEqual(row);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same by way of a CSV file, whatever its cells begin with', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            fc.oneof(
              prose,
              fc.constantFrom('=1', "'=1", "''@x", '-5', "'-5", '＋8', '\tx', "'", ''),
            ),
          ),
          { minLength: 1 },
        ),
        (rows) => {
          const wide = rows.map((cells) => Array.from({ length: 6 }, (_, at) => cells[at] ?? ''));
          const file = parseCsv(Buffer.from(writeCsv(['a', 'b', 'c', 'd', 'e', 'f'], wide)));
          if (!file.ok) throw new Error('not read');
          expect(file.rows.map(({ cells }) => cells)).toEqual(
            wide.filter((cells) => cells.some((cell) => cell.trim() !== '')),
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each<[string, CaseProfile]>([
    ['a usual one', fullProfile],
    ['the fullest', { ...fullestProfile(japanese), medicalCare: fullProfile.medicalCare ?? [] }],
    [
      'one with points beside another sum',
      { ...fullProfile, behaviour: { total: 9, items: { PICA: 2 } } },
    ],
    [
      'one whose lists hold what parts lists',
      {
        ...fullProfile,
        medical: { allergies: [{ kind: 'FOOD', substance: '卵、乳；蕎麦', isAnaphylactic: true }] },
      },
    ],
    [
      'one with blanks around it and lines of an old system',
      { ...fullProfile, notes: '  一行目\r\n二行目 ' },
    ],
  ])('%s loses nothing by going out and coming back', (_what, it) => {
    const record = someone({ profile: it, name: ' 見本　桜' });
    const { row, errors } = readAgain(exportedCells(record, null));
    expect(errors).toEqual([]);
    if (row === undefined) throw new Error('not read');
    expect(withRow(snapshotOf(record), row)).toEqual(snapshotOf(record));
  });

  it('takes over the cell that was changed, and leaves the others as rich as they were', () => {
    const record = someone();
    const cells = {
      ...exportedCells(record, null),
      落ち着く方法: '音楽',
      アレルギー: '食物：卵;薬：ペニシリン',
    };
    const { row } = readAgain(cells);
    if (row === undefined) throw new Error('not read');
    const next = withRow(snapshotOf(record), row).profile;
    expect(next.behaviour).toEqual({ ...fullProfile.behaviour, calming: '音楽' });
    expect(next.medical?.allergies).toHaveLength(2);
    expect(next.medical?.medications).toEqual(fullProfile.medical?.medications);
    expect(next.emergencyContacts).toEqual(fullProfile.emergencyContacts);
  });

  it('keeps a name whose letters the file could not write', () => {
    const record = someone({
      name: '𠮷田　葛󠄀子',
      profile: { ...fullProfile, address: '見本町１−２〜３' },
    });
    const file = encodeCp932(
      csvLines([HEADINGS, HEADINGS.map((it) => exportedCells(record, null)[it] ?? '')]),
    );
    const csv = parseCsv(file);
    if (!csv.ok) throw new Error('not read');
    const { cases } = parseCaseRows(csv.header, csv.rows, TODAY);
    expect(cases[0]?.name).toBe('〓田　〓子');
    if (cases[0] === undefined) throw new Error('not read');
    expect(withRow(snapshotOf(record), cases[0])).toEqual(snapshotOf(record));
    expect(withRow(snapshotOf(someone()), cases[0]).name).toBe('〓田　〓子');
  });
});

describe('what cp932 cannot hold', () => {
  it('is named letter by letter, and written as 〓', () => {
    expect(notInCp932('髙﨑①㈱～－?ｱ纊')).toEqual([]);
    expect(notInCp932('〜1−2〜葛󠄀𠮷か\u3099👨‍👩‍👧')).toEqual([
      '〜',
      '−',
      '葛󠄀',
      '𠮷',
      'か\u3099',
      '👨‍👩‍👧',
    ]);
    expect(new TextDecoder('shift_jis').decode(encodeCp932('髙〜𠮷?葛󠄀'))).toBe('髙〓〓?〓');
  });
});

describe('the columns of a file', () => {
  it('are those of the import and what only the register knows, each in one group', () => {
    expect(EXPORT_COLUMNS).toEqual([...HEADINGS, ...STANDING_COLUMNS]);
    expect(EXPORT_GROUPS.every(({ columns }) => columns.length > 0)).toBe(true);
    expect(EXPORT_COLUMNS.filter((column) => fieldOfColumn(column) === null)).toEqual([]);
    expect(COLUMNS_TO_RETURN).toContain('同意範囲');
    expect(inFileOrder(['状態', '氏名', '登録番号'])).toEqual(['登録番号', '氏名', '状態']);
  });

  it('say where a case stands', () => {
    const consent = {
      givenOn: '2026-04-01',
      givenBy: 'SELF',
      proxyReason: null,
      method: 'ORAL',
      scopes: ['BASE'],
      expiresOn: '2027-03-31',
    } as const;
    expect(exportedLine(['登録番号', ...STANDING_COLUMNS], someone(), consent)).toEqual([
      'A-000123',
      '登録済',
      '',
      '2025-12-01',
      '2026-12-01',
      'あり',
      '2027-03-31',
      'あり',
      'あり',
      '3',
      '2025-12-01 10:00',
    ]);
  });
});
