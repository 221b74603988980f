import iconv from 'iconv-lite';

/** Stands in a file for what its letters cannot write: nobody takes it for a part of a name. */
const GETA = '〓';

const units = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/**
 * What of a text cp932 cannot hold, each once: a letter with what belongs to it (a selector of its
 * variant, a mark of its own) is one. 〜 and − are among them, as the tables of Windows have neither.
 */
export function notInCp932(text: string): string[] {
  return isWritable(text) ? [] : [...new Set(unitsOf(text).filter((unit) => !isWritable(unit)))];
}

/** The text in the letters of Japanese Excel's own files; 〓 for what they do not have. */
export function encodeCp932(text: string): Buffer {
  const bytes = iconv.encode(text, 'cp932');
  if (isSame(bytes, text)) return bytes;
  const written = unitsOf(text).map((unit) => (isWritable(unit) ? unit : GETA));
  return iconv.encode(written.join(''), 'cp932');
}

function unitsOf(text: string): string[] {
  return Array.from(units.segment(text), ({ segment }) => segment);
}

/** Asked by writing and reading again: what cannot be written becomes a question mark in silence. */
function isWritable(text: string): boolean {
  return isSame(iconv.encode(text, 'cp932'), text);
}

function isSame(bytes: Buffer, text: string): boolean {
  return iconv.decode(bytes, 'cp932') === text;
}
