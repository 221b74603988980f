import { isObject, isSame } from './data.ts';
import { mergeValues, type Prefer } from './merge-values.ts';
import type { FieldSpec, Value } from './spec.ts';
import { tidied, toJson, toValue } from './values.ts';

/**
 * What somebody has typed over a saved case, by field: what stood there when he began, and what he
 * put in its place. Fields that he did not touch stay whatever others make of them meanwhile.
 */
export interface Edit {
  readonly was: Value;
  readonly now: Value;
  /** The version in which `was` stood. */
  readonly of?: number;
}
export type Edits = { readonly [at: string]: Edit };

/** The parts of a case that a form can send. */
export interface Saved {
  readonly profile: object;
  readonly version?: number;
}

export const savedValue = (saved: Saved, field: FieldSpec): Value =>
  toValue(field, valueAt(saved, field.at));

export const shownValue = (saved: Saved, edits: Edits, field: FieldSpec): Value =>
  edits[field.at]?.now ?? savedValue(saved, field);

/** Typing back what was there takes the edit away. */
export function edited(saved: Saved, edits: Edits, field: FieldSpec, now: Value): Edits {
  const before = savedValue(saved, field);
  const { [field.at]: known, ...others } = edits;
  if (isSame(now, before)) return others;
  const edit = known ? { ...known, now } : { was: before, now, ...versionOf(saved) };
  return { ...others, [field.at]: edit };
}

const versionOf = ({ version }: { version?: number }) =>
  version === undefined ? {} : { of: version };

/** Fields into which others have written meanwhile what does not go together with one's own. */
export function conflictsOf(saved: Saved, edits: Edits, fields: readonly FieldSpec[]): FieldSpec[] {
  return fields.filter((field) => {
    const edit = edits[field.at];
    return edit && mergeValues(field, edit.was, savedValue(saved, field), edit.now) === null;
  });
}

/**
 * What one has typed, over what others have saved since one began: put together where it can be,
 * left as it is where both have written into the same.
 */
export function rebased(saved: Saved, edits: Edits, fields: readonly FieldSpec[]): Edits {
  const next: Record<string, Edit> = { ...edits };
  for (const field of fields) {
    const edit = edits[field.at];
    if (!edit) continue;
    const theirs = savedValue(saved, field);
    const together = mergeValues(field, edit.was, theirs, edit.now);
    if (together === null) continue;
    if (isSame(together.value, theirs)) delete next[field.at];
    else next[field.at] = { was: theirs, now: together.value, ...versionOf(saved) };
  }
  return next;
}

/** What is to be saved of a field into which both have written, with one's own where they clash. */
export const keepMine = (saved: Saved, edits: Edits, field: FieldSpec): Edits =>
  settled(saved, edits, field, 'mine');

/** The same with theirs; what one has added where they wrote nothing stays. */
export const takeTheirs = (saved: Saved, edits: Edits, field: FieldSpec): Edits =>
  settled(saved, edits, field, 'theirs');

function settled(saved: Saved, edits: Edits, field: FieldSpec, prefer: Prefer): Edits {
  const { [field.at]: edit, ...others } = edits;
  if (!edit) return edits;
  const was = savedValue(saved, field);
  const together = mergeValues(field, edit.was, was, edit.now, prefer);
  if (together === null || isSame(together.value, was)) return others;
  return { ...others, [field.at]: { was, now: together.value, ...versionOf(saved) } };
}

/** The oldest version that one has typed over, or looked at. */
export const knownVersion = (edits: Edits, seen: number): number =>
  Math.min(seen, ...Object.values(edits).flatMap(({ of }) => of ?? []));

/** What was typed while `sent` was on its way: over what has just been saved, and to be saved yet. */
export function editsAfter(sent: Edits, edits: Edits, saved: { version?: number } = {}): Edits {
  return Object.fromEntries(
    Object.entries(edits).flatMap(([at, edit]): [string, Edit][] => {
      const arrived = sent[at];
      if (!arrived) return [[at, edit]];
      if (isSame(arrived.now, edit.now)) return [];
      return [[at, { was: arrived.now, now: edit.now, ...versionOf(saved) }]];
    }),
  );
}

/** Entries in which nothing stands are not sent; what is then as it was saved is no edit. */
export function tidyEdits(saved: Saved, edits: Edits, fields: readonly FieldSpec[]): Edits {
  return Object.fromEntries(
    fields.flatMap((field): [string, Edit][] => {
      const edit = edits[field.at];
      if (!edit) return [];
      const now = tidied(field, edit.now);
      return isSame(now, savedValue(saved, field)) ? [] : [[field.at, { ...edit, now }]];
    }),
  );
}

/**
 * The body of PATCH /cases/:id: each group of the profile whole in which something was changed, with
 * all that the form does not touch; null for a group in which nothing is left.
 */
export function patchBody(saved: Saved, edits: Edits, fields: readonly FieldSpec[]) {
  const touched = fields.filter(({ at }) => edits[at] !== undefined);
  let next: unknown = saved;
  for (const field of touched)
    next = withAt(next, stepsOf(field.at), toJson(field, shownValue(saved, edits, field)));
  const body: Record<string, unknown> = {};
  const profile: Record<string, unknown> = {};
  for (const { at, kind } of touched) {
    const [member = '', group = ''] = stepsOf(at);
    if (member === 'profile') profile[group] = valueAt(next, `/profile/${group}`) ?? null;
    else body[member] = valueAt(next, at) ?? (isNullable(kind) ? null : '');
  }
  return Object.keys(profile).length > 0 ? { ...body, profile } : body;
}

const isNullable = (kind: FieldSpec['kind']) =>
  kind === 'day' || kind === 'keeper' || kind === 'office';

/** The body of a new case: what was said, and no more. */
export function newBody(values: { readonly [at: string]: Value }, fields: readonly FieldSpec[]) {
  return fields.reduce<unknown>((body, field) => {
    const value = values[field.at];
    return value === undefined ? body : withAt(body, stepsOf(field.at), toJson(field, value));
  }, {}) as Record<string, unknown>;
}

const stepsOf = (at: string): string[] => at.split('/').slice(1);

export function valueAt(of: unknown, at: string): unknown {
  return stepsOf(at).reduce<unknown>((it, step) => (isObject(it) ? it[step] : undefined), of);
}

/** A copy in which `json` stands at that place; without it, and what it leaves empty, for undefined. */
function withAt(of: unknown, [step = '', ...deeper]: readonly string[], json: unknown): unknown {
  const { [step]: before, ...others } = isObject(of) ? of : {};
  const next = deeper.length > 0 ? withAt(before, deeper, json) : json;
  const isGone = next === undefined || (isObject(next) && Object.keys(next).length === 0);
  return isGone ? others : { ...others, [step]: next };
}
