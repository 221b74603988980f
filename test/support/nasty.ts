/** What of JSON Schema the API's description uses. */
export interface Schema {
  type?: string;
  format?: string;
  pattern?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  minimum?: number;
  minLength?: number;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
}

/** One field with the value to put there. */
interface Change {
  path: (string | number)[];
  value: unknown;
}

/** Text that a column refuses, or that reads as something else. */
export const nastyTexts = ['\u0000', 'a\u0000b', '\ud800', 'b\udc00', '\u001b[2J', '\r\n', ' '];
const farInstants = [
  '0000-01-01T00:00:00+14:00',
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:59-14:00',
  '2199-12-31T23:59:59-14:00',
];
const farDays = ['0000-01-01', '9999-12-31', '令和9999年1月1日', '2026-02-30'];
const farNumbers = [-1, 2 ** 31, 2 ** 53, 1e308, 0.5];

/** Values of every kind of mistake for a field of this kind. */
function nastyFor(schema: Schema): unknown[] {
  if (schema.type === 'integer' || schema.type === 'number') return farNumbers;
  if (schema.type !== 'string' || schema.enum !== undefined || schema.const !== undefined)
    return [];
  if (schema.format === 'date-time') return [...farInstants, '\u0000'];
  if (schema.format === 'uuid') return ['\u0000', '00000000-0000-0000-0000-000000000000'];
  return [...nastyTexts, ...(schema.pattern === undefined ? [...farDays, farInstants[2]] : [])];
}

/** A body that is right; of a union its first member. */
export function sampleOf(schema: Schema, guess: (name: string) => unknown): unknown {
  return sample(schema, '', guess);
}

/**
 * Every field of a body with every nasty value for it (those deep inside with two). What no column
 * holds comes first: a value that is taken after all may end what the others are meant for.
 */
export function changes(schema: Schema): Change[] {
  const all = alternatives(schema).flatMap((it) => changesAt(it, []));
  const isWorst = ({ value }: Change) => nastyTexts.slice(0, 4).includes(String(value));
  return [...all.filter(isWorst), ...all.filter((it) => !isWorst(it))];
}

/** A copy with one field changed; what leads to it is made where it is not there. */
export function changed(body: unknown, { path, value }: Change): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const inner = (body as Record<string | number, unknown> | null | undefined)?.[step];
  const next = changed(inner, { path: rest, value });
  if (typeof step === 'number') return [next];
  return { ...(body as object | null), [step]: next };
}

/** Every way of writing what the schema takes: each member of a union. */
export function alternatives(schema: Schema): Schema[] {
  const { oneOf, anyOf, allOf, ...own } = schema;
  const union = oneOf ?? anyOf ?? allOf;
  return union === undefined
    ? [own]
    : union.filter((it) => it.type !== 'null').flatMap(alternatives);
}

function changesAt(schema: Schema, path: (string | number)[]): Change[] {
  return alternatives(schema).flatMap((it) => {
    const values = nastyFor(it);
    const own = (path.length > 2 ? [...values.slice(0, 1), ...values.slice(2, 3)] : values).map(
      (value) => ({ path, value }),
    );
    const members = Object.entries(it.properties ?? {}).flatMap(([name, member]) =>
      changesAt(member, [...path, name]),
    );
    return [
      ...own,
      ...members,
      ...(it.items === undefined ? [] : changesAt(it.items, [...path, 0])),
    ];
  });
}

function sample(whole: Schema, name: string, guess: (name: string) => unknown): unknown {
  const [schema = {}] = alternatives(whole);
  if (schema.const !== undefined) return schema.const;
  const guessed = guess(name);
  if (guessed !== undefined) return guessed;
  if (schema.enum !== undefined) return schema.enum[0];
  switch (schema.type) {
    case 'object': {
      const { properties = {}, required = [] } = schema;
      return Object.fromEntries(
        Object.entries(properties)
          .filter(([key]) => required.includes(key))
          .map(([key, member]) => [key, sample(member, key, guess)]),
      );
    }
    case 'array':
      return (schema.minItems ?? 0) > 0 ? [sample(schema.items ?? {}, name, guess)] : [];
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 0, 0);
    case 'boolean':
      return true;
    default:
      return schema.format === 'date-time'
        ? '2026-11-24T09:00:00+09:00'
        : 'あ'.repeat(schema.minLength ?? 1);
  }
}
