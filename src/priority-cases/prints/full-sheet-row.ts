import { formatJapaneseDate } from '../../platform/text/japanese-date.ts';
import type { LabelMap } from '../../platform/text/label-map.ts';
import { savedDay } from '../../platform/text/wire.ts';
import { listed, NONE, phoneOf } from './sheet-block.ts';

/** One line of the full sheet; null: nobody has asked. */
export interface SheetRow {
  label: string;
  value: string | null;
}

/** Several of a kind, one under the other. */
export interface SheetTable {
  label: string;
  head: readonly string[];
  /** Null: nobody has asked; an empty list: there is none. */
  rows: readonly (readonly string[])[] | null;
}

export type SheetPart = SheetRow | SheetTable;

/** A group of the profile as it is printed. */
export interface SheetSection {
  heading: string;
  parts: readonly SheetPart[];
}

export function text(label: string, value: string | undefined): SheetRow {
  return { label, value: value === undefined || value.trim() === '' ? null : value };
}

export function coded<M extends LabelMap>(
  label: string,
  code: (keyof M & string) | undefined,
  labels: M,
): SheetRow {
  return { label, value: code === undefined ? null : (labels[code] ?? code) };
}

/** An empty list says that there is none. */
export function codes(
  label: string,
  list: readonly string[] | undefined,
  labels: LabelMap,
): SheetRow {
  return { label, value: list === undefined ? null : listed(list, labels) || NONE };
}

export function yesNo(
  label: string,
  value: boolean | undefined,
  [yes, no]: readonly [string, string] = ['あり', NONE],
): SheetRow {
  return { label, value: value === undefined ? null : value ? yes : no };
}

export function counted(label: string, value: number | undefined, unit: string): SheetRow {
  return { label, value: value === undefined ? null : `${value}${unit}` };
}

/** In both calendars. */
export function dated(label: string, day: string | undefined | null): SheetRow {
  return { label, value: day ? dayOf(day) : null };
}

export function dayOf(day: string): string {
  const iso = savedDay(day);
  return `${formatJapaneseDate(iso)}（${iso}）`;
}

export function phone(label: string, value: string | undefined): SheetRow {
  return { label, value: value === undefined ? null : phoneOf(value) };
}

export function table<T>(
  label: string,
  head: readonly string[],
  list: readonly T[] | undefined,
  cells: (one: T) => readonly (string | undefined | null | false)[],
): SheetTable {
  return {
    label,
    head,
    rows: list === undefined ? null : list.map((one) => cells(one).map((cell) => cell || '')),
  };
}
