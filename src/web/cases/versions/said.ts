import type { RowChange } from '../../../priority-cases/versions/case-differences.ts';
import { historyCodes } from '../../words/codes-history.ts';
import type { Label } from '../../words/label.ts';
import type { SectionParts } from '../form/all-parts.ts';
import { isObject } from '../form/data.ts';
import { linesOf } from '../form/say-value.ts';
import type { FieldSpec, Row, SpecOf } from '../form/spec.ts';
import { toValue } from '../form/values.ts';

/** A difference as the wire has it: null and left out are both "not said". */
export interface DifferenceLike {
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly rows: readonly RowLike[] | null;
}
type RowLike = Pick<RowChange, 'change' | 'was' | 'is' | 'members'> & {
  readonly before?: unknown;
  readonly after?: unknown;
};
/** Names behind the ids of users, offices and facilities. */
export type Names = Readonly<Record<string, string>>;

/** Two values in the words of the form. */
export interface SaidPair {
  readonly label: Label;
  readonly before: readonly Label[];
  readonly after: readonly Label[];
}
export interface SaidRow {
  readonly change: RowChange['change'];
  readonly was: number | null;
  readonly is: number | null;
  /** What one entry is called; null where an entry is no more than its words. */
  readonly one: Label | null;
  readonly name: string;
  readonly lines: readonly Label[];
  readonly members: readonly SaidPair[];
}
export interface SaidDifference extends SaidPair {
  readonly path: string;
  /** Key of the form's section; null: of none. */
  readonly section: string | null;
  /** Where in the form it stands, from the outside in, without its own name. */
  readonly within: readonly Label[];
  readonly rows: readonly SaidRow[] | null;
}

const same = (text: string): Label => ({ ja: text, en: text });

/** Differences in the order and with the labels of the form; what it does not have, last. */
export function saidDifferences<D extends DifferenceLike>(
  differences: readonly D[],
  sections: readonly SectionParts[],
  names: Names,
): { difference: D; said: SaidDifference }[] {
  const fields = sections.flatMap(({ key: section, label, parts }) =>
    parts.flatMap(({ title, fields: inPart }) =>
      inPart.map((field) => ({ field, section, within: apart([label, title], field.label) })),
    ),
  );
  return differences
    .map((difference) => {
      const at = `/${difference.path.replaceAll('.', '/')}`;
      const place = fields.findIndex(
        ({ field }) => at === field.at || at.startsWith(`${field.at}/`),
      );
      const found = fields[place];
      const { section = null, within = [] } = found ?? {};
      const said = found
        ? { ...ofField(difference, at, found.field, names), section, within }
        : { ...outsideForm(difference, names), section, within };
      return { difference, said, place: place === -1 ? fields.length : place };
    })
    .sort((a, b) => a.place - b.place)
    .map(({ difference, said }) => ({ difference, said }));
}

type Said = Omit<SaidDifference, 'section' | 'within'>;

/** Headings that say the same as what is below them are said once. */
const apart = (headings: readonly Label[], label: Label): Label[] =>
  headings.filter(
    ({ ja }, place) => ja !== label.ja && headings.findIndex((it) => it.ja === ja) === place,
  );

function ofField(difference: DifferenceLike, at: string, field: FieldSpec, names: Names): Said {
  const { path, before, after, rows } = difference;
  if (field.kind === 'scores' && at !== field.at) {
    const item = at.slice(field.at.length + 1);
    const points = (value: unknown) =>
      value === null || value === undefined ? [] : [same(String(value))];
    const label = joined(field.label, field.options[item] ?? same(item));
    return { path, label, before: points(before), after: points(after), rows: null };
  }
  const say = (value: unknown) => linesWithNames(field, value, names);
  const pair = { path, label: field.label, before: say(before), after: say(after) };
  // Where "none" or "not asked" stands on a side there is more to tell than entries.
  const isWhole = !Array.isArray(before) || !Array.isArray(after) || !rows || rows.length === 0;
  if (field.kind === 'rows')
    return {
      ...pair,
      rows: isWhole && rows?.length === 0 ? null : (rows?.map(rowOf(field, names)) ?? null),
    };
  if (isWhole || (field.kind !== 'codes' && field.kind !== 'lines')) return { ...pair, rows: null };
  const word = (code: unknown) =>
    field.kind === 'codes'
      ? (field.options[String(code)] ?? same(String(code)))
      : same(String(code));
  return {
    ...pair,
    rows: rows.map(({ change, was, is, before: gone, after: come }) => ({
      ...{ change, was, is, one: null, name: '', members: [] },
      lines: [word(change === 'removed' ? gone : come)],
    })),
  };
}

const rowOf =
  (field: SpecOf<'rows'>, names: Names) =>
  ({ change, was, is, before, after, members }: RowLike): SaidRow => {
    const rowIn = (json: unknown): Row =>
      Object.fromEntries(field.fields.map((it) => [it.at, memberOf(it, withNames(json, names))]));
    const [gone, come] = [rowIn(before), rowIn(after)];
    const shown = change === 'removed' ? gone : come;
    return {
      ...{ change, was, is, one: field.one, name: nameOf(field, shown) },
      lines: linesOf(field, { asked: 'some', rows: [shown] }),
      members: field.fields
        .filter((it) => members.some((member) => isMember(it, member)))
        .map((it) => ({
          label: it.label,
          before: linesOf(it, gone[it.at] ?? toValue(it, undefined)),
          after: linesOf(it, come[it.at] ?? toValue(it, undefined)),
        })),
    };
  };

const isMember = (field: FieldSpec, member: string): boolean =>
  field.kind === 'facility' ? ['facilityId', 'name'].includes(member) : field.at === member;

const memberOf = (field: FieldSpec, json: unknown) =>
  toValue(field, field.kind === 'facility' || !isObject(json) ? json : json[field.at]);

function nameOf({ fields }: SpecOf<'rows'>, row: Row): string {
  const naming = fields.find(({ kind }) => kind === 'line' || kind === 'facility');
  const value = naming && row[naming.at];
  if (isObject(value)) return String(value.name ?? '');
  return typeof value === 'string' ? value : '';
}

/** What stands in a field, with the names of whom and what it names by ids. */
export function linesWithNames(field: FieldSpec, json: unknown, names: Names): Label[] {
  const isSomebody = field.kind === 'keeper' || field.kind === 'office';
  const name = isSomebody && typeof json === 'string' ? names[json] : undefined;
  if (name !== undefined) return [same(name)];
  return linesOf(field, toValue(field, withNames(json, names)));
}

/** A facility that is named by its id alone, with its name. */
function withNames(value: unknown, names: Names): unknown {
  if (Array.isArray(value)) return value.map((it) => withNames(it, names));
  if (!isObject(value) || value.name || typeof value.facilityId !== 'string') return value;
  const name = names[value.facilityId];
  return name === undefined ? value : { ...value, name };
}

/** The columns that no section has, and what the form does not know (any more). */
function outsideForm({ path, before, after }: DifferenceLike, names: Names): Said {
  const [first = '', group = ''] = path.split('.');
  const label: Label =
    (first === 'profile'
      ? historyCodes.profileGroup[group as keyof typeof historyCodes.profileGroup]
      : historyCodes.caseField[first as keyof typeof historyCodes.caseField]) ?? same(path);
  const say = (value: unknown) => wordsIn(value, names).map(same);
  return { path, label, before: say(before), after: say(after), rows: null };
}

/** Everything readable in a value; an id only where its name is known. */
function wordsIn(value: unknown, names: Names): string[] {
  if (Array.isArray(value)) return value.map((it) => wordsIn(it, names).join('、')).filter(Boolean);
  if (isObject(value)) return Object.values(value).flatMap((it) => wordsIn(it, names));
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const isId = /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(String(value));
  return isId ? [names[value] ?? ''].filter(Boolean) : [String(value)];
}

const joined = (whole: Label, one: Label): Label => ({
  ja: `${whole.ja}：${one.ja}`,
  en: `${whole.en}: ${one.en}`,
});
