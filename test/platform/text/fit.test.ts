import { describe, expect, it } from 'vitest';
import { cutTo, lineCount, widthOf } from '../../../src/platform/text/fit.ts';
import { escapeHtml } from '../../../src/platform/text/html.ts';

describe('lines on paper', () => {
  it.each([
    ['', 0],
    ['　 \n \n', 0],
    ['短い', 1],
    ['一\r\n二\u2028三', 3],
    // Ten em of column hold eight and a half: what may not begin a line pulls its neighbour along.
    ['あ'.repeat(8), 1],
    ['あ'.repeat(9), 2],
    ['あ'.repeat(80), 10],
    // A number that a line can hold stays whole; what no line can hold is broken, with a line to spare.
    ['あいう 022-000-0001', 2],
    ['W'.repeat(16), 3],
  ])('%j takes %i in ten em', (text, lines) => {
    expect(lineCount(text, 10)).toBe(lines);
  });

  it('are rather counted too wide than too narrow', () => {
    expect(widthOf('髙﨑')).toBe(2);
    expect(widthOf('0120')).toBeGreaterThanOrEqual(4 * 0.56);
    expect(widthOf('WWMM')).toBeGreaterThan(widthOf('iiii'));
    expect(widthOf('😀')).toBeGreaterThan(1);
  });
});

describe('cutting', () => {
  it('keeps what fits as it was typed, without empty lines', () => {
    expect(cutTo('一  行\n\n二行', 10, 2)).toEqual({ text: '一 行\n二行', isCut: false });
  });

  it('says that there was more, within the lines given', () => {
    const cut = cutTo('あ'.repeat(40), 10, 2);
    expect(cut).toEqual({ text: `${'あ'.repeat(15)}…`, isCut: true });
    expect(lineCount(cut.text, 10)).toBe(2);
  });

  it('shows the beginning of a name that no line can hold', () => {
    expect(cutTo('Wolfeschlegelsteinhausen', 10, 1).text).toMatch(/^Wolfe.*…$/);
  });

  it('never ends on a whole line as if nothing followed', () => {
    expect(cutTo('一行目\n二行目', 10, 1)).toEqual({ text: '一行目…', isCut: true });
  });
});

describe('text in a page', () => {
  it('is text', () => {
    expect(escapeHtml('<b a="1">&')).toBe('&lt;b a=&quot;1&quot;&gt;&amp;');
  });
});
