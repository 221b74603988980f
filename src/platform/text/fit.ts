/**
 * How text falls into lines on paper, without a browser. Widths are in em and rather too wide than
 * too narrow: what is said to fit here fits in the fonts of any Japanese computer.
 */

/** Punctuation that may not begin or end a line draws a character with it into the next. */
const KINSOKU_EM = 1.5;

/** How many lines a text takes in a column of `width` em; blank ones are left out. */
export function lineCount(text: string, width: number): number {
  return paragraphsOf(text).reduce((sum, it) => sum + wrapped(it, roomOf(width)).length, 0);
}

/** The text cut to so many lines, with … where it was cut. */
export function cutTo(
  text: string,
  width: number,
  lines: number,
): { text: string; isCut: boolean } {
  const kept: string[] = [];
  let left = lines;
  for (const paragraph of paragraphsOf(text)) {
    const all = wrapped(paragraph, roomOf(width));
    if (all.length > left) {
      const shown = all.slice(0, left);
      const last = shown.pop();
      // With no line left at all the paragraph before it says that there was more.
      if (last === undefined) kept.push(withDots(kept.pop() ?? '', Number.POSITIVE_INFINITY));
      else kept.push(shown.join('') + withDots(last, roomOf(width)));
      return { text: kept.join('\n'), isCut: true };
    }
    kept.push(paragraph);
    left -= all.length;
  }
  return { text: kept.join('\n'), isCut: false };
}

/** In em, at the most. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + emOf(char), 0);
}

function roomOf(width: number): number {
  return Math.max(1, width - KINSOKU_EM);
}

function withDots(line: string, room: number): string {
  const chars = [...line];
  while (chars.length > 0 && widthOf(`${chars.join('')}…`) > room) chars.pop();
  return `${chars.join('')}…`;
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\r\n?|[\n\u0085\u2028\u2029]/)
    .map((line) =>
      line
        .replace(/[ \t]+/g, ' ')
        .replace(/\u3000+/g, '\u3000')
        .trim(),
    )
    .filter((line) => line !== '');
}

/** Words of letters and digits stay whole where a line can hold them; all else breaks anywhere. */
function wrapped(paragraph: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const next = () => {
    lines.push(line);
    line = '';
    used = 0;
  };
  const put = (piece: string, em: number) => {
    line += piece;
    used += em;
  };
  for (const word of paragraph.match(/[!-~\u00a1-\u024f]+|./gsu) ?? []) {
    const em = widthOf(word);
    if (used > 0 && used + em > room) next();
    if (em <= room) {
      put(word, em);
      continue;
    }
    for (const piece of word.split(/(?<=[^A-Za-z0-9])/)) {
      if (used > 0 && used + widthOf(piece) > room) next();
      for (const char of piece) {
        if (used > 0 && used + emOf(char) > room) next();
        put(char, emOf(char));
      }
    }
    // Where a browser likes to break what no line can hold differs: a line is set aside for that.
    next();
    lines.push('');
  }
  if (line !== '') next();
  return lines;
}

function emOf(char: string): number {
  const point = char.codePointAt(0) ?? 0;
  if (point < 0x250) return /[MW@%&mw]/.test(char) ? 0.95 : /[A-Z]/.test(char) ? 0.75 : 0.6;
  if (point >= 0xff61 && point <= 0xff9f) return 0.6;
  // Pictures are wider than letters.
  return point > 0xffff ? 1.4 : 1;
}
