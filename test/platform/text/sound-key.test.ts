import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looseSound, soundKey } from '../../../src/platform/text/sound-key.ts';

describe('how a reading sounds', () => {
  it.each([
    ['サトウ', ['さとう', 'ｻﾄｳ', 'サトー', 'satou', 'sato', 'satoh', 'satō', 'ＳＡＴＯ']],
    ['オオノ', ['おおの', 'oono', 'ohno', 'ōno', 'ono']],
    ['オオハシ', ['ohashi', 'oohashi', 'ohasi']],
    ['ジュンイチ', ['junichi', "jun'ichi", 'zyuniti']],
    ['ナンバ', ['namba', 'nanba']],
    ['ホンマ', ['homma', 'honma']],
    ['ハットリ', ['hattori', 'hatori']],
    ['チヅル', ['chizuru', 'tiduru', 'ちずる']],
    ['ヴァネッサ', ['バネッサ', 'vanessa', 'ウ゛ァネッサ']],
    ['カヲル', ['かおる', 'kaoru', 'kaworu']],
    ['イノウエ', ['inoue', 'inouye']],
  ])('%s meets every spelling of it', (reading, spellings) => {
    expect(new Set([reading, ...spellings].map(soundKey)).size).toBe(1);
  });

  it.each([
    ['ナカジマ', 'ナカシマ'],
    ['テヅカ', 'テツカ'],
    ['ハットリ', 'ハツトリ'],
    ['キョウコ', 'キヨウコ'],
    ['シェリー', 'シエリー'],
    ['ファン', 'フアン'],
  ])('is loosely the same for %s and %s, closely not', (one, other) => {
    expect(looseSound(soundKey(one))).toBe(looseSound(soundKey(other)));
    expect(soundKey(one)).not.toBe(soundKey(other));
  });

  it('throws on nothing, is letters alone, and leaves out what has no sound', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(soundKey(text)).toMatch(/^[a-z]*$/);
        expect(looseSound(soundKey(text))).toMatch(/^[a-z]*$/);
      }),
    );
    expect(soundKey('佐藤1-2')).toBe('');
  });
});
