import { formatSavedPhone } from '../../../platform/text/phone.ts';
import type { Facility, FieldSpec, Row, Rows, RowsSpec, Scores, Value } from './spec.ts';
import { emptyRows } from './spec.ts';

/** The wire's value as it stands in a field; undefined and null are "not said". */
export function toValue(field: FieldSpec, json: unknown): Value {
  switch (field.kind) {
    case 'codes':
      return Array.isArray(json) ? json.map(String) : null;
    case 'phone':
      return typeof json === 'string' ? formatSavedPhone(json) : '';
    case 'phones':
      return Array.isArray(json) ? json.map((it) => formatSavedPhone(String(it))) : [];
    case 'scores':
      return Object.fromEntries(Object.entries(json ?? {}).map(([item, n]) => [item, String(n)]));
    case 'criteria':
      return Object.fromEntries(
        ((json ?? []) as { criterionId: string; reason: string }[]).map((it) => [
          it.criterionId,
          it.reason,
        ]),
      );
    case 'flag':
      return typeof json === 'boolean' ? (json ? 'yes' : 'no') : '';
    case 'lines':
      return Array.isArray(json) ? json.join('\n') : '';
    case 'facility': {
      const { facilityId = '', name = '' } = (json ?? {}) as Partial<Facility>;
      return { facilityId, name };
    }
    case 'rows':
      return toRows(field, json);
    default:
      return json === undefined || json === null ? '' : String(json);
  }
}

function toRows({ fields, numbered }: RowsSpec, json: unknown): Rows {
  if (!Array.isArray(json)) return emptyRows;
  if (json.length === 0) return { asked: 'none', rows: [] };
  const items = json as Record<string, unknown>[];
  const inOrder = numbered
    ? [...items].sort((a, b) => Number(a[numbered]) - Number(b[numbered]))
    : items;
  const rows = inOrder.map((item) =>
    Object.fromEntries(
      fields.map((field) => [
        field.at,
        toValue(field, field.kind === 'facility' ? item : item[field.at]),
      ]),
    ),
  );
  return { asked: 'some', rows };
}

/**
 * What a field sends; undefined: nothing was said. What cannot be read as the number it should be
 * goes as it was typed: the server says what is wrong with it.
 */
export function toJson(field: FieldSpec, value: Value): unknown {
  switch (field.kind) {
    case 'codes':
      return value ?? undefined;
    case 'phones': {
      const phones = (value as readonly string[]).filter((it) => it.trim() !== '');
      return phones.length > 0 ? phones : undefined;
    }
    case 'scores': {
      const said = Object.entries(value as Scores).filter(([, points]) => points !== '');
      return said.length > 0
        ? Object.fromEntries(said.map(([item, points]) => [item, Number(points)]))
        : undefined;
    }
    case 'criteria': {
      const met = Object.entries(value as Scores);
      return met.length > 0
        ? met.map(([criterionId, reason]) => ({ criterionId, reason }))
        : undefined;
    }
    case 'flag':
      return value === '' ? undefined : value === 'yes';
    case 'lines': {
      const lines = (value as string).split('\n').filter((it) => it.trim() !== '');
      return lines.length > 0 ? lines : undefined;
    }
    case 'facility': {
      const { facilityId, name } = value as Facility;
      const said = { ...(facilityId && { facilityId }), ...(name.trim() && { name }) };
      return Object.keys(said).length > 0 ? said : undefined;
    }
    case 'rows':
      return fromRows(field, value as Rows);
    case 'number':
      return value === '' ? undefined : numberIn(value as string);
    case 'choice':
      return value === '' ? undefined : field.isNumber ? Number(value) : value;
    case 'prose':
      return value === '' ? undefined : value;
    default:
      return (value as string).trim() === '' ? undefined : value;
  }
}

function fromRows(field: RowsSpec, { asked, rows }: Rows): unknown {
  if (asked === 'none') return [];
  const said = rows.filter((row) => !isBlankRow(field, row)).map((row) => rowJson(field, row));
  if (said.length === 0) return undefined;
  const { numbered } = field;
  return numbered ? said.map((row, place) => ({ ...row, [numbered]: place + 1 })) : said;
}

function rowJson({ fields }: RowsSpec, row: Row): Record<string, unknown> {
  const said = fields.flatMap((field): [string, unknown][] => {
    const json = toJson(field, row[field.at] ?? toValue(field, undefined));
    if (json === undefined) return [];
    return field.kind === 'facility' ? Object.entries(json as Facility) : [[field.at, json]];
  });
  return Object.fromEntries(said);
}

export const emptyRow = ({ fields }: RowsSpec): Row =>
  Object.fromEntries(fields.map((field) => [field.at, toValue(field, undefined)]));

const isBlankRow = (field: RowsSpec, row: Row): boolean =>
  Object.keys(rowJson(field, row)).length === 0;

/** Whether a field says anything at all. */
export const isBlank = (field: FieldSpec, value: Value): boolean =>
  toJson(field, value) === undefined;

/** Without rows and numbers in which nothing stands: places in the form are then those on the wire. */
export function tidied(field: FieldSpec, value: Value): Value {
  if (field.kind === 'phones') return (toJson(field, value) as string[] | undefined) ?? [];
  if (field.kind !== 'rows') return value;
  const { asked, rows } = value as Rows;
  const said = rows
    .filter((row) => !isBlankRow(field, row))
    .map((row) =>
      Object.fromEntries(
        field.fields.map((it) => [it.at, tidied(it, row[it.at] ?? toValue(it, undefined))]),
      ),
    );
  return { asked: asked === 'some' && said.length === 0 ? '' : asked, rows: said };
}

/** A whole number in any width; what is none comes back as it was typed. */
export function numberIn(text: string): number | string {
  const plain = text.normalize('NFKC').trim();
  return /^-?\d{1,9}$/.test(plain) ? Number(plain) : text;
}
