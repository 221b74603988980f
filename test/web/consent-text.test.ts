import { describe, expect, it } from 'vitest';
import { nothingTyped, whyNotYet } from '../../src/web/cases/rules/consent-text-draft.ts';
import { differencesOf } from '../../src/web/cases/rules/text-differences.ts';

const said = (before: string, after: string) =>
  differencesOf(before, after).map(({ kind, text }) => `${kind} ${text}`);

describe('what became of a text', () => {
  it('is told by sentence, in their order', () => {
    expect(said('甲です。乙です。丙です。', '甲です。丁です。丙です。戊')).toEqual([
      'same 甲です。',
      'removed 乙です。',
      'added 丁です。',
      'same 丙です。',
      'added 戊',
    ]);
  });

  it('loses no letter and no line, whatever was changed', () => {
    const texts = ['', '一\n\n二。三', '三。二。\n一', '。。\n', '一\n\n二。三。四\n', '髙〜①'];
    for (const before of texts)
      for (const after of texts) {
        const pieces = differencesOf(before, after);
        const without = (kind: string) =>
          pieces.flatMap((it) => (it.kind === kind ? [] : it.text)).join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }
  });

  it('is told as a whole where there is too much to compare', () => {
    const many = (word: string) => `${word}。`.repeat(1_500);
    expect(differencesOf(many('甲'), many('乙')).map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
    ]);
  });
});

describe('a text that is being written', () => {
  it('says what is missing', () => {
    const whole = { ...nothingTyped, version: '2026年12月版', body: '文' };
    expect(whyNotYet(whole)).toBeNull();
    expect(whyNotYet({ ...whole, version: '　' })).toBe('needVersion');
    expect(whyNotYet({ ...whole, body: ' \n' })).toBe('needBody');
    for (const months of ['', '0', '121', '1.5', '十二'])
      expect(whyNotYet({ ...whole, isLimited: true, months })).toBe('needMonths');
    expect(whyNotYet({ ...whole, isLimited: true, months: '12' })).toBeNull();
  });
});
