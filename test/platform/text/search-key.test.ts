import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchKey } from '../../../src/platform/text/search-key.ts';

describe('the search key of a name', () => {
  it.each([
    ['width and kana', ['サトウ', 'さとう', 'ｻﾄｳ', 'サ ト ウ', 'サ　トウ']],
    ['long vowels', ['サトウ', 'サトー', 'サトオ', 'さとｰ', 'サト－']],
    ['long u', ['ユウコ', 'ユーコ', 'ゆうこ']],
    ['long e', ['ケイコ', 'ケーコ', 'けえこ']],
    ['long o at the start', ['オオノ', 'おうの', 'オーノ']],
    ['small kana', ['ハットリ', 'はつとり', 'ﾊｯﾄﾘ']],
    ['small ya', ['キョウコ', 'きようこ', 'キョーコ']],
    ['half-width voiced sounds', ['バンバ', 'ﾊﾞﾝﾊﾞ', 'は゛んは゛', 'ばんば']],
    ['ヴ', ['ヴァネッサ', 'バネッサ', 'ウ゛ァネッサ']],
    ['ヂ, ヅ', ['チヅコ', 'ちずこ']],
    ['old kana', ['ヰセキ', 'いせき']],
    ['middle dots', ['マリア・サントス', 'まりあ　さんとす', 'ﾏﾘｱ･ｻﾝﾄｽ']],
    ['Latin', ['José', 'JOSE', 'ｊｏｓｅ']],
    ['iteration marks', ['佐々木', '佐佐木']],
    ['kana iteration marks', ['いすゞ', 'イスズ']],
    ['ladder 高', ['髙橋', '高橋']],
    ['standing 崎', ['山﨑', '山崎', '山嵜']],
    ['辺', ['渡辺', '渡邊', '渡邉']],
    ['斎', ['斎藤', '齋藤', '斉藤', '齊藤']],
    ['variation selectors', ['辻', '辻\u{E0101}', '辻\uFE00']],
    ['outside the basic plane', ['吉田', '𠮷田']],
    ['enclosed letters', ['(株)', '㈱', '（株）']],
    ['small ke', ['錦ヶ丘', '錦ケ丘']],
  ])('meets in spite of %s', (_, spellings) => {
    expect(new Set(spellings.map(searchKey)).size).toBe(1);
  });

  it.each([
    ['大野 and 小野', 'オオノ', 'オノ'],
    ['優子 and 由子', 'ユウコ', 'ユコ'],
    ['飯田 and 井田', 'イイダ', 'イダ'],
    ['voiced and unvoiced', 'ナガシマ', 'ナカシマ'],
    ['畑 and 畠', '畑山', '畠山'],
    ['two numbers of a street', '1-23', '12-3'],
  ])('keeps %s apart', (_, one, other) => {
    expect(searchKey(one)).not.toBe(searchKey(other));
  });

  it('writes kana as large katakana', () => {
    expect(searchKey('ｷｮｰｺ やまだ')).toBe('キヨオコヤマダ');
  });

  it('throws on nothing and is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const key = searchKey(text);
        expect(searchKey(key)).toBe(key);
      }),
      { numRuns: 2000 },
    );
    const kana = fc.constantFrom(...'あぁかがコオウーヴァィゞゝ々ヾｶﾞ゛ー-イえケ');
    fc.assert(
      fc.property(fc.string({ unit: kana }), (text) => {
        const key = searchKey(text);
        expect(searchKey(key)).toBe(key);
      }),
      { numRuns: 2000 },
    );
    expect(searchKey('\uD800')).toBe('\uD800');
  });
});
