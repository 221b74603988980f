import iconv from 'iconv-lite';
import type { RowProblem } from '../text/row-problem.ts';
import { type FileProblemCode, fileProblem } from './file-problem.ts';

export type TextEncoding = 'utf-8' | 'utf-8-bom' | 'cp932';

export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: TextEncoding }
  | { readonly ok: false; readonly problem: RowProblem };

/**
 * Text of a file that may be UTF-8 (with or without BOM) or cp932, which is what Japanese Excel
 * writes by default. What is recognisably something else is refused by its name, so that the reader
 * learns what to do rather than seeing garbled headings.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const foreign = otherKind(bytes);
  if (foreign) return { ok: false, problem: fileProblem(foreign) };
  const hasBom = startsWith(bytes, [0xef, 0xbb, 0xbf]);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return checked(text, hasBom ? 'utf-8-bom' : 'utf-8');
  } catch {
    if (hasBom) return { ok: false, problem: fileProblem('encoding-unknown') };
  }
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), 'cp932');
  return text.includes('\uFFFD')
    ? { ok: false, problem: fileProblem('encoding-unknown') }
    : checked(text, 'cp932');
}

function checked(text: string, encoding: TextEncoding): DecodedText {
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) {
    return { ok: false, problem: fileProblem('html-file') };
  }
  return { ok: true, text, encoding };
}

function otherKind(bytes: Uint8Array): FileProblemCode | null {
  if (bytes.length === 0) return 'empty-file';
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return 'encoding-utf16';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    // Every Office Open XML package names its parts in this entry, first in what Excel writes.
    const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096));
    return /\[Content_Types\]\.xml|xl\//.test(start.toString('latin1')) ? 'excel-file' : 'zip-file';
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'excel-file';
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf-file';
  const head = bytes.subarray(0, 64 * 1024);
  const nulAt = [0, 0];
  let controls = 0;
  head.forEach((byte, place) => {
    if (byte === 0) nulAt[place % 2] = (nulAt[place % 2] ?? 0) + 1;
    else if (byte < 0x20 && ![0x09, 0x0a, 0x0d].includes(byte)) controls += 1;
  });
  const [even = 0, odd = 0] = nulAt;
  if (even + odd > 0) {
    // UTF-16 without BOM: commas, digits and line ends have their NUL on one side only.
    return Math.min(even, odd) * 20 < Math.max(even, odd) ? 'encoding-utf16' : 'binary-file';
  }
  // ISO-2022-JP switches its alphabets by ESC; a text file holds no other control characters.
  return controls > 0 ? (head.includes(0x1b) ? 'encoding-unknown' : 'binary-file') : null;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, place) => bytes[place] === byte);
}
