import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPhone, normalisePhone, partOfPhone } from '../../../src/platform/text/phone.ts';

describe('a telephone number in any spelling', () => {
  it.each([
    ['022-000-1234', '+81220001234'],
    ['０２２－０００－１２３４', '+81220001234'],
    ['022ー000ー1234', '+81220001234'],
    ['022−000‐1234', '+81220001234'],
    ['022–000—1234', '+81220001234'],
    ['022(000)1234', '+81220001234'],
    ['（０２２）０００　１２３４', '+81220001234'],
    ['022の000の1234', '+81220001234'],
    ['0220001234', '+81220001234'],
    ['022-000-1234（代）', '+81220001234'],
    ['TEL：022-000-1234', '+81220001234'],
    ['+81-22-000-1234', '+81220001234'],
    ['+81 (0)22 000 1234', '+81220001234'],
    ['0081 90 0000 1234', '+819000001234'],
    ['010-81-90-0000-1234', '+819000001234'],
    ['090-0000-1234', '+819000001234'],
    ['０７０・００００・１２３４', '+817000001234'],
    ['060-0000-1234', '+816000001234'],
    ['050-0000-1234', '+815000001234'],
    ['0120-000-123', '+81120000123'],
    ['0800-000-1234', '+818000001234'],
    ['03-1234-5678', '+81312345678'],
  ])('%s is %s', (text, e164) => {
    expect(normalisePhone(text)).toEqual({ ok: true, e164, extension: null });
  });

  it.each([
    ['022-000-1234 内線 56', '56'],
    ['022-000-1234（内線５６）', '56'],
    ['022-000-1234 ext. 56', '56'],
    ['022-000-1234#56', '56'],
  ])('keeps the extension of %s', (text, extension) => {
    expect(normalisePhone(text)).toEqual({ ok: true, e164: '+81220001234', extension });
  });

  it.each([
    ['', 'empty'],
    ['－', 'empty'],
    ['なし', 'letters'],
    ['022-000-12O4', 'letters'],
    ['022-000-1234, 022-000-1235', 'too-long'],
    ['119', 'too-short'],
    ['022-000-123', 'too-short'],
    ['090-000-1234', 'too-short'],
    ['022-000-12345', 'too-long'],
    ['0120-0000-1234', 'too-long'],
    ['22-000-1234', 'leading-zero-missing'],
    ['9000001234', 'leading-zero-missing'],
    ['+1 202 555 0100', 'foreign'],
    ['030-0000-1234', 'unknown-prefix'],
    ['0000000000', 'unknown-prefix'],
    ['12345678901', 'unknown-prefix'],
  ])('refuses %j as %s', (text, code) => {
    expect(normalisePhone(text)).toEqual({ ok: false, code });
  });

  it('answers for every text, and gives its own spelling back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const phone = normalisePhone(text);
        if (phone.ok) expect(normalisePhone(phone.e164)).toMatchObject({ e164: phone.e164 });
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^0[1-9][1-9][0-9]{7}$/), (national) => {
        const phone = normalisePhone(national);
        if (!phone.ok) throw new Error(phone.code);
        expect(formatPhone(phone.e164).replaceAll('-', '')).toBe(national);
      }),
    );
  });
});

describe('a part of a telephone number', () => {
  it.each([
    ['022', '022'],
    ['022-21', '02221'],
    ['（０２２）２１４ー８', '0222148'],
    ['TEL 8188', '8188'],
    ['+81 22 21', '02221'],
    ['0081 (0)22-21', '02221'],
    ['0081', '0081'],
    ['+', null],
    ['青木 022', null],
    ['', null],
  ])('%j is %j', (text, digits) => {
    expect(partOfPhone(text)).toBe(digits);
  });

  it('is found in every whole number from its beginning on, however it is begun', () => {
    const numbers = fc.stringMatching(/^0[1-9][1-9][0-9]{7}$/);
    fc.assert(
      fc.property(numbers, fc.integer({ min: 4, max: 10 }), (national, length) => {
        expect(national).toContain(partOfPhone(national.slice(0, length)));
        expect(national).toContain(partOfPhone(`+81${national.slice(1, length)}`));
        expect(national).toContain(partOfPhone(national.slice(-4)));
      }),
    );
  });
});

describe('a telephone number for people', () => {
  it.each([
    ['+81222148188', '022-214-8188', 'Sendai'],
    ['+81223451234', '022-345-1234', 'Sendai, beside 0223'],
    ['+81223221234', '0223-22-1234', 'Iwanuma'],
    ['+81223341234', '0223-34-1234', 'Watari'],
    ['+81220221234', '0220-22-1234', 'Tome'],
    ['+81225951234', '0225-95-1234', 'Ishinomaki'],
    ['+81229231234', '0229-23-1234', 'Osaki'],
    ['+81312345678', '03-1234-5678', 'Tokyo'],
    ['+81612345678', '06-1234-5678', 'Osaka'],
    ['+81236411234', '023-641-1234', 'Yamagata'],
    ['+81246221234', '0246-22-1234', 'Iwaki'],
    ['+81499221234', '04992-2-1234', 'an island'],
    ['+819012345678', '090-1234-5678', 'mobile'],
    ['+815012345678', '050-1234-5678', 'IP'],
    ['+81120123456', '0120-123-456', 'free'],
    ['+818001234567', '0800-123-4567', 'free, long'],
    ['+81570123456', '0570-123-456', 'navigation'],
  ])('writes %s as %s (%s)', (e164, text) => {
    expect(formatPhone(e164)).toBe(text);
  });

  it.each(['', '022-214-8188', '+12025550100', '+81'])('leaves %j alone', (text) => {
    expect(formatPhone(text)).toBe(text);
  });
});
