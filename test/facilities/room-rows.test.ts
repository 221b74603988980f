import { describe, expect, it } from 'vitest';
import { acceptanceConditions } from '../../src/facilities/conditions.api.ts';
import { parseRoomRows, roomTemplate } from '../../src/facilities/room-rows.ts';
import { parseCsv, writeCsv } from '../../src/platform/files/csv.ts';

const ROOM: Readonly<Record<string, string>> = {
  事業所番号: '0499900001',
  事業所名: '短期入所みほん',
  居室名: '101',
  確保区分: '専用',
  車いす: '可',
  性別: '問わない',
};

function file(...rooms: Readonly<Record<string, string>>[]) {
  const rows = rooms.map((it) =>
    roomTemplate.header.map((name) => ({ ...ROOM, ...it })[name] ?? ''),
  );
  return parseRoomRows(
    roomTemplate.header,
    rows.map((cells, place) => ({ line: place + 2, cells })),
  );
}

const found = (result: ReturnType<typeof parseRoomRows>) =>
  result.problems.map(({ severity, code, line, column }) => [severity, code, line, column]);

describe('the list of rooms', () => {
  it('takes its own template', () => {
    const csv = parseCsv(
      new TextEncoder().encode(writeCsv(roomTemplate.header, roomTemplate.examples)),
    );
    if (!csv.ok) throw new Error(csv.problems[0]?.code);
    const { rooms, problems } = parseRoomRows(csv.header, csv.rows);
    expect(problems).toEqual([]);
    expect(rooms).toMatchObject([
      { secured: 'DEDICATED', sex: 'ANY', medicalCare: ['SUCTION', 'TUBE_FEEDING'], nurse: true },
      { secured: 'PRIORITY', sex: 'FEMALE', medicalCare: [], trialStayRequired: true, maxAge: 64 },
    ]);
  });

  it('never reads an empty cell as "yes" or "none"', () => {
    const { rooms, problems } = file({});
    expect(problems).toEqual([]);
    expect(rooms).toEqual([
      {
        line: 2,
        officeNo: '0499900001',
        facilityName: '短期入所みほん',
        roomName: '101',
        secured: 'DEDICATED',
        isWheelchairAccessible: true,
        floor: null,
        sex: 'ANY',
        medicalCare: null,
        nightStaff: null,
        nurse: null,
        behaviourMax: null,
        minAge: null,
        maxAge: null,
        children: null,
        trialStayRequired: null,
        infection: null,
        transport: null,
        admissionHours: null,
        notes: null,
      },
    ]);
  });

  it.each([
    ['9:00-18:00', { from: '09:00', to: '18:00' }],
    ['９時～１７時３０分', { from: '09:00', to: '17:30' }],
    ['22:00〜6:00', { from: '22:00', to: '06:00' }],
    ['終日', { from: '00:00', to: '24:00' }],
  ])('reads the hours of admission %s as the conditions know them', (text, admissionHours) => {
    const { rooms, problems } = file({ 受入時間: text });
    expect(problems).toEqual([]);
    expect(rooms[0]?.admissionHours).toEqual(admissionHours);
    const hours = acceptanceConditions.shape.admissionHours;
    expect(hours.safeParse(rooms[0]?.admissionHours).success).toBe(true);
  });

  it('takes the spellings that people use', () => {
    const { rooms, problems } = file({
      車いす: '○',
      性別: '不問',
      対応可能な医療的ケア: 'たん吸引；胃ろう、インスリン',
      夜間職員数: '２名',
      看護師: 'あり',
    });
    expect(problems).toEqual([]);
    expect(rooms[0]).toMatchObject({
      isWheelchairAccessible: true,
      sex: 'ANY',
      medicalCare: ['SUCTION', 'TUBE_FEEDING', 'SUBCUTANEOUS_INJECTION'],
      nightStaff: 2,
      nurse: true,
    });
  });

  it('names every mistake of the file at once, with line and column', () => {
    const result = file(
      { 事業所番号: '1', 事業所名: '', 確保区分: 'たぶん', 車いす: '', 性別: '犬' },
      { 対応可能な医療的ケア: '吸引;魔法', 夜間職員数: '-1', 行動関連項目の上限: '25' },
      { 居室名: '102', 年齢下限: '60', 年齢上限: '20', 受入時間: '25:00-26:00' },
    );
    expect(found(result)).toEqual([
      ['error', 'office-no-invalid', 2, '事業所番号'],
      ['error', 'cell-required', 2, '事業所名'],
      ['error', 'word-unknown', 2, '確保区分'],
      ['error', 'cell-required', 2, '車いす'],
      ['error', 'word-unknown', 2, '性別'],
      ['error', 'word-unknown', 3, '対応可能な医療的ケア'],
      ['error', 'cell-not-a-number', 3, '夜間職員数'],
      ['error', 'cell-not-a-number', 3, '行動関連項目の上限'],
      ['error', 'ages-reversed', 4, '年齢上限'],
      ['error', 'hours-invalid', 4, '受入時間'],
    ]);
  });

  it('refuses a room that is listed twice', () => {
    expect(found(file({}, { 居室名: '102' }, {}))).toEqual([
      ['error', 'room-repeated', 4, '居室名'],
    ]);
  });

  it('refuses a file of another kind', () => {
    expect(found(parseRoomRows(['氏名', 'カナ'], []))).toEqual([
      ['error', 'other-kind-of-file', 1, null],
    ]);
  });
});
