import type { LabelMap } from '../../platform/text/label-map.ts';
import { formatSavedPhone } from '../../platform/text/phone.ts';

/** One thing said on the sheet: under a label at its left, or with its first words in bold. */
export interface SheetEntry {
  label?: string;
  head?: string;
  text: string;
  /** What kills when it is overlooked. */
  isDanger?: boolean;
  /** Short, and to be whole before anything behind it gets a line. */
  isKept?: boolean;
}

/** A heading with what is to be read under it. */
export interface SheetBlock {
  heading: string;
  /** Before anything else. */
  isAlarm?: boolean;
  /** In large letters, for arm's length. */
  isLarge?: boolean;
  entries: SheetEntry[];
}

/** Nobody has asked: never to be taken for none. */
export const UNKNOWN = '未確認';
/** Nobody has written it yet. */
export const NOT_THERE = '未登録';
export const NONE = 'なし';
export const unknown: SheetEntry[] = [{ text: UNKNOWN }];

/** Null where there is nothing to say. */
export function row(label: string, text: string | undefined | null | false): SheetEntry | null {
  return text && text.trim() !== '' ? { label, text } : null;
}

export function said(text: string | undefined): SheetEntry | null {
  return text && text.trim() !== '' ? { text } : null;
}

export function filled(entries: readonly (SheetEntry | null)[]): SheetEntry[] {
  return entries.filter((entry) => entry !== null);
}

/** What there is to say, else that nobody has asked. */
export function orUnknown(entries: readonly (SheetEntry | null)[]): SheetEntry[] {
  const known = filled(entries);
  return known.length > 0 ? known : unknown;
}

/** Somebody to call, with the number. */
export function spoken(name: string, more: string | undefined, phone: string | undefined): string {
  return joined([name, more, phoneOf(phone)]);
}

export function phoneOf(phone: string | undefined): string {
  return phone === undefined ? '' : formatSavedPhone(phone);
}

export function listed(codes: readonly string[] | undefined, labels: LabelMap): string | undefined {
  return codes?.map((code) => labels[code] ?? code).join('、');
}

/** Side by side, without what is missing. */
export function joined(parts: readonly (string | number | undefined | null | false)[]): string {
  return parts.filter(Boolean).join('　');
}
