import { isObject, isSame } from './data.ts';
import type { FieldSpec, Value } from './spec.ts';
import { tidied, toJson, toValue } from './values.ts';

/**
 * What somebody has typed over a saved case, by field: what stood there when he began, and what he
 * put in its place. Fields that he did not touch stay whatever others make of them meanwhile.
 */
export interface Edit {
  readonly was: Value;
  readonly now: Value;
}
export type Edits = { readonly [at: string]: Edit };

/** The parts of a case that a form can send. */
export interface Saved {
  readonly profile: object;
}

export const savedValue = (saved: Saved, field: FieldSpec): Value =>
  toValue(field, valueAt(saved, field.at));

export const shownValue = (saved: Saved, edits: Edits, field: FieldSpec): Value =>
  edits[field.at]?.now ?? savedValue(saved, field);

/** Typing back what was there takes the edit away. */
export function edited(saved: Saved, edits: Edits, field: FieldSpec, now: Value): Edits {
  const before = savedValue(saved, field);
  const { [field.at]: known, ...others } = edits;
  const was = known?.was ?? before;
  return isSame(now, before) ? others : { ...others, [field.at]: { was, now } };
}

/** Fields that others have saved anew, and differently, since one began to type over them. */
export function conflictsOf(saved: Saved, edits: Edits, fields: readonly FieldSpec[]): FieldSpec[] {
  return fields.filter((field) => {
    const edit = edits[field.at];
    const theirs = savedValue(saved, field);
    return edit !== undefined && !isSame(edit.was, theirs) && !isSame(edit.now, theirs);
  });
}

/** Keeps one's own: it now stands over what the others wrote. */
export function keepMine(saved: Saved, edits: Edits, field: FieldSpec): Edits {
  const edit = edits[field.at];
  if (!edit) return edits;
  return { ...edits, [field.at]: { ...edit, was: savedValue(saved, field) } };
}

export function takeTheirs(edits: Edits, field: FieldSpec): Edits {
  const { [field.at]: _mine, ...others } = edits;
  return others;
}

/** What was typed while `sent` was on its way: over what has just been saved, and to be saved yet. */
export function editsAfter(sent: Edits, edits: Edits): Edits {
  return Object.fromEntries(
    Object.entries(edits).flatMap(([at, edit]): [string, Edit][] => {
      const arrived = sent[at];
      if (!arrived) return [[at, edit]];
      return isSame(arrived.now, edit.now) ? [] : [[at, { was: arrived.now, now: edit.now }]];
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
    else body[member] = valueAt(next, at) ?? (kind === 'day' ? null : '');
  }
  return Object.keys(profile).length > 0 ? { ...body, profile } : body;
}

/** The body of a new case: what was said, and no more. */
export function newBody(values: { readonly [at: string]: Value }, fields: readonly FieldSpec[]) {
  return fields.reduce<unknown>((body, field) => {
    const value = values[field.at];
    return value === undefined ? body : withAt(body, stepsOf(field.at), toJson(field, value));
  }, {}) as Record<string, unknown>;
}

const stepsOf = (at: string): string[] => at.split('/').slice(1);

function valueAt(of: unknown, at: string): unknown {
  return stepsOf(at).reduce<unknown>((it, step) => (isObject(it) ? it[step] : undefined), of);
}

/** A copy in which `json` stands at that place; without it, and what it leaves empty, for undefined. */
function withAt(of: unknown, [step = '', ...deeper]: readonly string[], json: unknown): unknown {
  const { [step]: before, ...others } = isObject(of) ? of : {};
  const next = deeper.length > 0 ? withAt(before, deeper, json) : json;
  const isGone = next === undefined || (isObject(next) && Object.keys(next).length === 0);
  return isGone ? others : { ...others, [step]: next };
}
