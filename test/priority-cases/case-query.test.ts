import { describe, expect, it } from 'vitest';
import { readQuery } from '../../src/priority-cases/finding/case-query.ts';

describe('what was typed', () => {
  it.each(['S58.3.4', '昭和58年3月4日', '19830304', '1983/3/4', '１９８３．３．４', 's580304'])(
    'is a birth date: %s',
    (text) => {
      expect(readQuery(text).births).toEqual(['1983-03-04']);
    },
  );

  it('is a birth date of any era where the year has two digits, the likeliest first', () => {
    expect(readQuery('58.3.4').births).toEqual([
      '1983-03-04',
      '1958-03-04',
      '2076-03-04',
      '2058-03-04',
    ]);
  });

  it.each([
    ['022-214-8188', '+81222148188', '0222148188'],
    ['０９０（１２３４）５６７８', '+819012345678', '09012345678'],
    ['+81 22 214', null, '022214'],
    ['8188', null, '8188'],
  ])('is a telephone number or a part of one: %s', (text, e164, digits) => {
    expect(readQuery(text).phone).toEqual({ e164, digits });
  });

  it.each([
    ['A-000123', 'a000123'],
    ['Ａ−０００', 'a000'],
    ['123', '123'],
  ])('is a registration number or a part of one: %s', (text, number) => {
    expect(readQuery(text)).toMatchObject({ number, words: null });
  });

  it('is a name beside a birth date', () => {
    expect(readQuery('佐藤 S58.3.4')).toMatchObject({
      births: ['1983-03-04'],
      words: { texts: ['佐藤'] },
    });
  });

  it.each(['', '　', '\u{E0100}', '\u0000', '|', '~'])('is nothing yet: %j', (text) => {
    expect(readQuery(text)).toEqual({ phone: null, births: [], number: null, words: null });
  });
});
