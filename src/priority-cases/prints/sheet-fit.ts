import { cutTo, lineCount } from '../../platform/text/fit.ts';
import type { SheetBlock, SheetEntry } from './sheet-block.ts';
import type { SheetContact } from './sheet-person.ts';

/** What is said where something was cut. */
export const CUT = '続きは登録票を参照';

/** Measures of the page in points; the style of the page is written with the same numbers. */
export const PAGE = {
  /** Of one of the two columns. */
  columnWidth: 266,
  /** Of everything between the person's name and the foot of the page. */
  bodyHeight: 630,
  headingHeight: 17,
  blockGap: 8,
  labelWidth: 54,
  /** Frame and padding of what comes before anything else, at each side. */
  frame: 7,
  normal: { font: 9, line: 13 },
  large: { font: 11, line: 15.5 },
  contactLine: 18,
} as const;

/** A block as it is printed: what of it fits, and whether something was left out. */
export interface FittedBlock extends SheetBlock {
  isCut: boolean;
}

/** A block with what it must get, in lines, before any other gets more than that. */
export interface Wish {
  block: SheetBlock;
  least: number;
}

/**
 * Gives the blocks of one column their lines: first to each its least, then what is left to each in
 * turn, so that what stands higher is cut last. Together they are never higher than `height` points.
 */
export function fitColumn(wishes: readonly Wish[], height: number): FittedBlock[] {
  const wanted = wishes.map(({ block }) => heightsOf(block));
  const granted = wishes.map(({ least }, at) => Math.min(least, wanted[at]?.lines ?? 0));
  const used = () =>
    wanted.reduce((sum, it, at) => sum + it.around + it.line * (granted[at] ?? 0), 0);
  wanted.forEach(({ lines, line }, at) => {
    const more = Math.max(0, Math.floor((height - used()) / line));
    granted[at] = Math.min(lines, (granted[at] ?? 0) + more);
  });
  return wishes.map(({ block }, at) => fitBlock(block, granted[at] ?? 0));
}

/** The block in at most so many lines, the words that say that it was cut among them. */
export function fitBlock(block: SheetBlock, lines: number): FittedBlock {
  if (heightsOf(block).lines <= lines) {
    const entries = block.entries.map((entry) => cutEntry(block, entry, Number.POSITIVE_INFINITY));
    return { ...block, entries, isCut: false };
  }
  const entries: SheetEntry[] = [];
  let left = lines - 1;
  for (const [at, entry] of block.entries.entries()) {
    if (left <= 0) break;
    // One that is long must not hide that there are others: each of them keeps a line.
    const behind = block.entries.length - at - 1;
    const most = entry.isKept ? left : Math.max(1, left - behind);
    entries.push(cutEntry(block, entry, most));
    left -= Math.min(most, linesOfEntry(block, entry));
  }
  return { ...block, entries, isCut: true };
}

/** As many contacts as fit into so many lines, in the order of calling, and how many do not. */
export function fitContacts(
  contacts: readonly SheetContact[],
  lines: number,
): { shown: SheetContact[]; hidden: number; height: number } {
  const shown: SheetContact[] = [];
  let used = 0;
  for (const contact of contacts) {
    if (used + linesOfContact(contact) > lines) break;
    shown.push(contact);
    used += linesOfContact(contact);
  }
  const height = PAGE.headingHeight + PAGE.contactLine * Math.max(1, used) + PAGE.blockGap;
  return { shown, hidden: contacts.length - shown.length, height };
}

/** A number with an extension is too long for a line beside another one. */
function linesOfContact({ phones }: SheetContact): number {
  return phones.some((phone) => phone.length > 13) ? phones.length : 1;
}

function heightsOf(block: SheetBlock): { lines: number; line: number; around: number } {
  const lines = block.entries.reduce((sum, entry) => sum + linesOfEntry(block, entry), 0);
  const frame = block.isAlarm ? 2 * PAGE.frame : 0;
  const around = PAGE.headingHeight + PAGE.blockGap + frame;
  return { lines, line: sizeOf(block).line, around };
}

function linesOfEntry(block: SheetBlock, entry: SheetEntry): number {
  return lineCount(wholeText(entry), widthOfEntry(block, entry));
}

function cutEntry(block: SheetBlock, entry: SheetEntry, lines: number): SheetEntry {
  const { text } = cutTo(wholeText(entry), widthOfEntry(block, entry), lines);
  if (entry.head === undefined) return { ...entry, text };
  const head = text.startsWith(entry.head) ? entry.head : text;
  return { ...entry, head, text: text.slice(head.length).trimStart() };
}

function wholeText({ head, text }: SheetEntry): string {
  return head === undefined ? text : `${head}　${text}`;
}

function widthOfEntry(block: SheetBlock, entry: SheetEntry): number {
  const frame = block.isAlarm ? 2 * PAGE.frame : 0;
  const label = entry.label === undefined ? 0 : PAGE.labelWidth;
  return (PAGE.columnWidth - frame - label) / sizeOf(block).font;
}

function sizeOf(block: SheetBlock) {
  return block.isLarge ? PAGE.large : PAGE.normal;
}
