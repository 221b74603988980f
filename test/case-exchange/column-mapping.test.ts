import { describe, expect, it } from 'vitest';
import { CASE_COLUMNS } from '../../src/case-exchange/case-columns.ts';
import {
  fittingMapping,
  guessMapping,
  headerPlace,
  headingsOf,
} from '../../src/case-exchange/column-mapping.ts';
import { mappedRows, mendedCell } from '../../src/case-exchange/mapped-rows.ts';

describe('guessing what a column stands for', () => {
  it.each([
    ['お名前', '氏名'],
    ['ふりがな', 'カナ'],
    ['ﾌﾘｶﾞﾅ', 'カナ'],
    ['誕生日', '生年月日'],
    ['生年月日（和暦）', '生年月日'],
    ['現住所', '住所'],
    ['ＴＥＬ', '電話'],
    ['電 話 番 号', '電話'],
    ['手帳', '障害種別'],
    ['※必須 氏名', '氏名'],
    ['行動:自傷', '行動：自傷'],
    ['担当者の血液型', null],
  ])('%s is %s', (heading, column) => {
    const known = CASE_COLUMNS.some(({ name }) => name === column);
    expect(guessMapping([heading])[heading]).toBe(column !== null && known ? column : null);
  });

  it('gives each field once, and first to the heading that is our own', () => {
    expect(guessMapping(['名前', '氏名', 'お名前'])).toEqual({
      名前: null,
      氏名: '氏名',
      お名前: null,
    });
  });

  it('finds the headings below a title, and tells columns apart that have one name or none', () => {
    const rows = [
      { line: 1, cells: ['令和8年度 一覧', ''] },
      { line: 3, cells: ['氏名', 'カナ', '電話'] },
      { line: 4, cells: ['見本', 'ミホン', '1'] },
    ];
    expect(headerPlace(rows)).toBe(1);
    expect(headingsOf(['電話', '', '電話', '__proto__'], 5)).toEqual([
      '電話',
      '（B列）',
      '電話 (2)',
      '（D列）',
      '（E列）',
    ]);
  });

  it('keeps of an older mapping what there still is', () => {
    const before = { 甲: '氏名', 乙: 'もうない項目', 丁: 'カナ' };
    expect(fittingMapping(['甲', '乙', '丙'], before)).toEqual({ 甲: '氏名', 乙: null, 丙: null });
  });

  it('reads the mapped columns only, and not the rows that are left out', () => {
    const rows = [
      { line: 2, cells: ['a', 'b', 'c'] },
      { line: 3, cells: ['d'], isSkipped: true },
    ];
    const mapped = mappedRows(['甲', '乙', '丙'], { 甲: 'カナ', 乙: null, 丙: '氏名' }, rows);
    expect(mapped.columns).toEqual(['氏名', 'カナ']);
    expect(mapped.rows).toHaveLength(1);
    expect(mapped.rows[0]?.cells.slice(0, 2)).toEqual(['c', 'a']);
    expect(mapped.header).toContain('同意日');
  });
});

describe('what a spreadsheet made of a cell', () => {
  it.each([
    ['phone-leading-zero-missing', '220000001', '0220000001'],
    ['phone-leading-zero-missing', '９０００００００１２', '09000000012'],
    ['phone-leading-zero-missing', '120', null],
    ['date-not-a-date', '30379', '1983-03-04'],
    ['date-not-a-date', '3', null],
    ['date-not-a-date', 'ごろ', null],
    ['word-unknown', '30379', null],
  ])('%s %s → %s', (code, cell, mended) => {
    expect(mendedCell(code, cell)).toBe(mended);
  });
});
