import type { FactsBody } from '../../../emergencies/emergencies.api.ts';
import { houseCodes } from '../../words/codes-house.ts';
import { personCodes } from '../../words/codes-person.ts';
import type { factsWords } from '../../words/desk-facts.ts';
import type { Label } from '../../words/words.ts';
import type { KnownFacts } from './known-facts.ts';

type Coded = Readonly<Record<string, Label>>;
type Kind =
  | { readonly kind: 'line' | 'phone' | 'text' | 'day' | 'number' | 'flag' }
  | { readonly kind: 'one'; readonly coded: Coded }
  | { readonly kind: 'many'; readonly coded: Coded };
type WordKey = {
  [K in keyof typeof factsWords]: (typeof factsWords)[K]['ja'] extends string ? K : never;
}[keyof typeof factsWords];
export type FactField = {
  /** Where it stands in the body: a member, or a member of `caller` or `person`. */
  readonly path: string;
  readonly word: WordKey;
  readonly group: 'ofPlace' | 'ofCaller' | 'ofPerson';
  /** The wire has no "not known" for it. */
  readonly isNeverNull?: true;
} & Kind;
export type FactValue = string | number | boolean | readonly string[] | null;
export type Typed = Readonly<Record<string, FactValue>>;

/** Everything that is asked, in the order of the form. */
export const factFields: readonly FactField[] = [
  { path: 'personLocation', word: 'personLocation', group: 'ofPlace', kind: 'line' },
  {
    path: 'personIsSafe',
    word: 'personIsSafe',
    group: 'ofPlace',
    kind: 'one',
    coded: houseCodes.personIsSafe,
    isNeverNull: true,
  },
  { path: 'situation', word: 'situation', group: 'ofPlace', kind: 'text', isNeverNull: true },
  { path: 'isAbuseSuspected', word: 'isAbuseSuspected', group: 'ofPlace', kind: 'flag' },
  { path: 'caller/name', word: 'callerName', group: 'ofCaller', kind: 'line' },
  { path: 'caller/relation', word: 'relation', group: 'ofCaller', kind: 'line' },
  { path: 'caller/phone', word: 'callerPhone', group: 'ofCaller', kind: 'phone' },
  { path: 'caller/callBackPhone', word: 'callBackPhone', group: 'ofCaller', kind: 'phone' },
  { path: 'caller/noCallBackReason', word: 'noCallBackReason', group: 'ofCaller', kind: 'line' },
  { path: 'person/name', word: 'personName', group: 'ofPerson', kind: 'line' },
  { path: 'person/nameKana', word: 'nameKana', group: 'ofPerson', kind: 'line' },
  { path: 'person/birthDate', word: 'birthDate', group: 'ofPerson', kind: 'day' },
  { path: 'person/ageYears', word: 'ageYears', group: 'ofPerson', kind: 'number' },
  { path: 'person/sex', word: 'sex', group: 'ofPerson', kind: 'one', coded: personCodes.sex },
  {
    path: 'person/mobility',
    word: 'mobility',
    group: 'ofPerson',
    kind: 'one',
    coded: personCodes.mobility,
  },
  {
    path: 'person/infection',
    word: 'infection',
    group: 'ofPerson',
    kind: 'one',
    coded: personCodes.infection,
  },
  { path: 'person/behaviourScore', word: 'behaviourScore', group: 'ofPerson', kind: 'number' },
  { path: 'person/contact', word: 'contact', group: 'ofPerson', kind: 'line' },
  {
    path: 'person/disabilityTypes',
    word: 'disabilityTypes',
    group: 'ofPerson',
    kind: 'many',
    coded: personCodes.disabilityType,
  },
  {
    path: 'person/medicalCare',
    word: 'medicalCare',
    group: 'ofPerson',
    kind: 'many',
    coded: personCodes.medicalCare,
  },
  { path: 'person/allergies', word: 'allergies', group: 'ofPerson', kind: 'line' },
  { path: 'person/behaviour', word: 'behaviour', group: 'ofPerson', kind: 'text' },
  { path: 'person/medicine', word: 'medicine', group: 'ofPerson', kind: 'text' },
];

type Nested = Readonly<Record<string, unknown>>;

export function factAt(facts: KnownFacts, path: string): FactValue {
  const [outer = '', inner] = path.split('/');
  const value = (facts as unknown as Nested)[outer];
  return ((inner === undefined ? value : (value as Nested)[inner]) ?? null) as FactValue;
}

const isSame = (a: FactValue, b: FactValue) => JSON.stringify(a) === JSON.stringify(b);

/** The fields in which two looks at the same call differ. */
export const changedFields = (before: KnownFacts, after: KnownFacts): FactField[] =>
  factFields.filter(({ path }) => !isSame(factAt(before, path), factAt(after, path)));

/** What is to be sent: of what was typed, what differs from what is known. Null: nothing does. */
export function bodyOf(facts: KnownFacts, typed: Typed): FactsBody | null {
  const body: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(typed)) {
    if (isSame(factAt(facts, path), value)) continue;
    const [outer = '', inner] = path.split('/');
    body[outer] = inner === undefined ? value : { ...(body[outer] as Nested), [inner]: value };
  }
  return Object.keys(body).length === 0 ? null : (body as FactsBody);
}

/** Of what is typed now, what was not sent as it stands. */
export const withoutSent = (typed: Typed, sent: Typed): Typed =>
  Object.fromEntries(
    Object.entries(typed).filter(
      ([path, value]) => !(path in sent) || !isSame(value, sent[path] ?? null),
    ),
  );

/** The fields that a PATCH named, as its entry in the record keeps it. */
export function saidFields(learned: Nested): FactField[] {
  return factFields.filter(({ path }) => {
    const [outer = '', inner] = path.split('/');
    const said = learned[outer];
    if (said === undefined) return false;
    return inner === undefined || (said !== null && inner in (said as object));
  });
}

/** A value for a sentence; null: it is not known. */
export function shownValue(
  field: FactField,
  value: FactValue,
  say: (label: Label) => string,
  join: string,
): string | null {
  if (value === null) return null;
  if ('coded' in field) {
    const labels = (Array.isArray(value) ? value : [value]).map((code) => field.coded[code]);
    return labels.flatMap((label) => (label ? [say(label)] : [])).join(join);
  }
  return String(value);
}
