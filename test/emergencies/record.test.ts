import { describe, expect, it } from 'vitest';
import { buildRecord, type RecordInput, type TimelineItem } from '../../src/emergencies/record.ts';
import type { PersonSheet } from '../../src/priority-cases/person-sheet.ts';
import { at } from './night.ts';

const night = new Date('2026-11-22T02:00:05+09:00');
const input: RecordInput = {
  number: 'R8-000001',
  state: at('DECIDED'),
  caller: { name: null, phone: null, relation: '母', callBackPhone: null, noCallBackReason: null },
  personLocation: '自宅',
  personIsSafe: 'yes',
  situation: '介護者が倒れた',
  isAbuseSuspected: false,
  calledAt: night,
  receivedAt: night,
  receivedBy: 'u-chiba',
  closedAt: null,
};
const sheet: PersonSheet = {
  basis: { kind: 'consent', scopes: ['BASE'] },
  registrationNo: 'A-000001',
  name: '見本 大樹',
  nameKana: 'ミホン ダイキ',
  birthDate: '1988-03-04',
  ageYears: 38,
  isChild: false,
  sex: 'MALE',
  wardCode: '04101',
  behaviourScore: 11,
  profile: {
    disability: { types: ['INTELLECTUAL'] },
    medicalCare: [],
    medical: { allergies: [{ kind: 'FOOD', substance: 'えび', isAnaphylactic: true }] },
    household: { caregivers: [{ name: '見本 和子', phone: '+81220000101' }] },
  },
};
const names = new Map([
  ['u-aoki', '青木 試'],
  ['u-chiba', '千葉 試'],
  ['f-1', '短期入所みほん'],
]);
const item = (kind: string, data: TimelineItem['data'], byUser: string | null): TimelineItem => ({
  id: kind,
  at: night,
  kind,
  data,
  byUser,
});
const linesOf = (...items: TimelineItem[]) => buildRecord(input, sheet, items, names).timeline;
const personOf = (shown: PersonSheet | null) =>
  Object.fromEntries(
    (buildRecord(input, shown, [], names).sections[1]?.rows ?? []).map((it) => [
      it.label,
      it.value,
    ]),
  );

describe('the person in the record', () => {
  it('is the registered one, with what nobody has asked said to be unknown', () => {
    expect(personOf(sheet)).toMatchObject({
      登録番号: 'A-000001',
      氏名: '見本 大樹',
      '生年月日・年齢': '昭和63年3月4日 38歳',
      医療的ケア: 'なし',
      移動: '不明',
      行動面: '関連項目 11点',
      アレルギー: 'えび（アナフィラキシー）',
    });
    expect(personOf(sheet).連絡先).toMatch(/^見本 和子 /);
  });

  it('is not shown where the reader may not see the registered data', () => {
    expect(personOf(null)).toEqual({ 登録情報: '表示できません（同意がありません）' });
  });
});

describe('the lines of the record', () => {
  it('tell whom the house paged, at which level, to the second', () => {
    expect(linesOf(item('escalation-paged', { level: 2 }, 'u-aoki'))).toEqual([
      {
        at: '令和8年11月22日（日）02:00:05',
        label: '呼び出し',
        by: '（自動）',
        text: '青木 試　段階：2',
      },
    ]);
  });

  it('name who took it, in the column of who acted', () => {
    expect(linesOf(item('escalation-taken', {}, 'u-aoki'))[0]).toMatchObject({ by: '青木 試' });
  });

  it('say codes in words and the facility once', () => {
    const offer = { facilityId: 'f-1', facilityName: '短期入所みほん', roomName: '緊急1' };
    const [settled, sent] = linesOf(
      item('escalation-settled', { reason: 'PLACED' }, null),
      item('offer-sent', offer, null),
    );
    expect(settled?.text).toBe('理由：受入れ決定');
    expect(sent?.text).toBe('施設：短期入所みほん　居室：緊急1');
  });
});
