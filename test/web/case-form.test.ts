import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { caseProfile } from '../../src/priority-cases/profile.api.ts';
import { savedProfile } from '../../src/priority-cases/profile-phones.ts';
import {
  type Edits,
  edited,
  newBody,
  patchBody,
  savedValue,
} from '../../src/web/cases/form/edits.ts';
import { newCase } from '../../src/web/cases/form/fields-person.ts';
import { sections } from '../../src/web/cases/form/sections.ts';
import type { FieldSpec } from '../../src/web/cases/form/spec.ts';
import { toValue } from '../../src/web/cases/form/values.ts';

interface Schema {
  type?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  enum?: string[];
  propertyNames?: { enum: string[] };
  required?: string[];
  maxLength?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
  format?: string;
}
const wire = z.toJSONSchema(caseProfile, { io: 'input', unrepresentable: 'any' }) as Schema;

const fields: readonly FieldSpec[] = (
  await Promise.all(sections.map((section) => section.load()))
).flatMap((parts) => parts.flatMap((part) => part.fields));
const ofProfile = fields.filter(({ at }) => at.startsWith('/profile/'));

/** A profile with nothing missing, drawn from the wire's own description. */
function anyOf(schema: Schema, at: string): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.propertyNames) {
    const points = anyOf(schema.additionalProperties as Schema, at);
    const items = schema.propertyNames.enum.map((item) => [item, points] as const);
    return fc.record(Object.fromEntries(items));
  }
  if (schema.properties) {
    const members = Object.entries(schema.properties);
    const arbitraries = members.map(([name, it]) => [name, anyOf(it, `${at}/${name}`)] as const);
    return fc.record(Object.fromEntries(arbitraries), { requiredKeys: schema.required ?? [] });
  }
  if (schema.items) {
    const list = schema.items.enum
      ? fc.subarray(schema.items.enum)
      : fc.array(anyOf(schema.items, at), {
          minLength: at.endsWith('/phones') ? 1 : 0,
          maxLength: Math.min(schema.maxItems ?? 3, at.endsWith('/phones') ? 2 : 3),
        });
    return list;
  }
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'integer')
    return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 9 });
  if (schema.format === 'uuid') return fc.uuid();
  if (schema.pattern) return fc.constant('0123456789');
  const name = at.split('/').at(-1) ?? '';
  if (/phone/i.test(name)) return fc.constantFrom('+81222148188', '+819012345678 ext 12');
  if (schema.maxLength === 40) return fc.constantFrom('2026-11-22', '1988-03-04');
  return fc.constantFrom(...texts);
}
/** As typed: blanks at the ends, characters of the extended sets, half a line of digits. */
const texts = ['髙﨑 ㈱', ' 前後に空白 ', '𠮷野家👨‍👩‍👧', '0', '１２', 'a,"b"', '-'];

/** What the wire cannot tell apart from saying nothing is not asked of the form either. */
function plain(profile: unknown): unknown {
  const wide = JSON.parse(JSON.stringify(profile)) as {
    emergencyContacts?: { order: number }[];
  };
  wide.emergencyContacts?.forEach((contact, place) => {
    contact.order = place + 1;
  });
  return withoutNothing(wide);
}

function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing).filter((it) => !isNothing(it));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, it]) => [name, withoutNothing(it)] as const);
  return Object.fromEntries(members.filter(([, it]) => !isNothing(it)));
}
const isNothing = (it: unknown) =>
  typeof it === 'object' && it !== null && !Array.isArray(it) && Object.keys(it).length === 0;

/** Empty lists that only a question of its own could tell from no list. */
const blanked = new Set(['/profile/criteria', '/profile/criteriaMet']);

describe('the form of a case', () => {
  it('gives back every field of a profile as it was, whatever is filled', () => {
    fc.assert(
      fc.property(anyOf(wire, '/profile'), (drawn) => {
        const profile = withoutListsOf(caseProfile.parse(plain(drawn)), blanked);
        const edits: Edits = Object.fromEntries(
          ofProfile.map((field) => {
            const now = savedValue({ profile }, field);
            return [field.at, { was: toValue(field, undefined), now }];
          }),
        );
        const sent = patchBody({ profile: {} }, edits, ofProfile).profile;
        const kept = Object.entries(sent as object).filter(([, group]) => group !== null);
        expect(savedProfile(caseProfile.parse(Object.fromEntries(kept)))).toEqual(profile);
      }),
      { numRuns: 30 },
    );
  });

  it('has a field for everything that the wire knows of a person, with its limits', () => {
    const asked = new Map(ofProfile.flatMap((field) => leavesOf(field, field.at)));
    const known = new Map(leavesOfWire(wire, '/profile'));
    expect([...asked.keys()].sort()).toEqual([...known.keys()].sort());
    for (const [at, limits] of known) expect({ at, ...asked.get(at) }).toEqual({ at, ...limits });
  });

  it('sends no group in two sections, for each save replaces it whole', async () => {
    const inSections = await Promise.all(
      sections.map(async ({ key, groups, load }) => {
        const parts = await load();
        const used = parts.flatMap((part) => part.fields.map(({ at }) => at.split('/')));
        const names = used.filter(([, first]) => first === 'profile').map(([, , group]) => group);
        return { key, groups: [...groups].sort(), used: [...new Set(names)].sort() };
      }),
    );
    for (const { key, groups, used } of inSections)
      expect({ key, used }).toEqual({ key, used: groups });
    const all = inSections.flatMap(({ groups }) => groups);
    expect(new Set(all).size).toBe(all.length);
  });

  it('leaves alone in a group what nobody has touched, and takes away what was emptied', () => {
    const saved = {
      profile: { medical: { diagnosis: 'てんかん', infection: 'NONE' }, notes: '夜は電気をつける' },
    };
    const diagnosis = fieldAt('/profile/medical/diagnosis');
    const notes = fieldAt('/profile/notes');
    let edits = edited(saved, {}, diagnosis, '');
    edits = edited(saved, edits, notes, '');
    expect(patchBody(saved, edits, fields)).toEqual({
      profile: { medical: { infection: 'NONE' }, notes: null },
    });
    expect(edited(saved, edits, notes, '夜は電気をつける')).not.toHaveProperty([notes.at]);
  });

  it('tells "none" from "nobody has asked"', () => {
    const medications = fieldAt('/profile/medical/medications');
    const body = (asked: '' | 'none' | 'some') =>
      newBody({ [medications.at]: { asked, rows: [] } }, [medications]);
    expect(body('none')).toEqual({ profile: { medical: { medications: [] } } });
    expect(body('')).toEqual({});
    expect(body('some')).toEqual({});
  });

  it('registers a person with what was typed and nothing else', () => {
    const values = { '/name': '見本 花子', '/birthDate': 'S63.3.4', '/registrationNo': ' ' };
    expect(
      newBody(
        values,
        newCase.flatMap((part) => part.fields),
      ),
    ).toEqual({
      name: '見本 花子',
      birthDate: 'S63.3.4',
    });
  });
});

function fieldAt(at: string): FieldSpec {
  const field = fields.find((it) => it.at === at);
  if (!field) throw new Error(`no field at ${at}`);
  return field;
}

function withoutListsOf(profile: object, places: ReadonlySet<string>): object {
  const members = Object.entries(profile).filter(
    ([name, it]) => !(places.has(`/profile/${name}`) && Array.isArray(it) && it.length === 0),
  );
  return Object.fromEntries(members);
}

type Limits = Record<string, number>;

/** Every place of the wire that a field fills, with the field's limits. */
function leavesOf(field: FieldSpec, at: string): [string, Limits][] {
  switch (field.kind) {
    case 'rows':
      return [
        [at, { most: field.most }],
        ...(field.numbered ? [[`${at}/*/${field.numbered}`, {}] as [string, Limits]] : []),
        ...field.fields.flatMap((it) =>
          leavesOf(it, it.kind === 'facility' ? `${at}/*` : `${at}/*/${it.at}`),
        ),
      ];
    case 'facility':
      return [
        [`${at}/facilityId`, {}],
        [`${at}/name`, { max: field.max }],
      ];
    case 'lines':
      return [
        [at, { most: field.most }],
        [`${at}/*`, { max: field.max }],
      ];
    case 'criteria':
      return [
        [at, { most: field.most }],
        [`${at}/*/criterionId`, {}],
        [`${at}/*/reason`, { max: field.max }],
      ];
    case 'phones':
      return [
        [at, { most: field.most }],
        [`${at}/*`, {}],
      ];
    case 'number':
      return [[at, { min: field.min, max: field.max }]];
    case 'line':
    case 'prose':
      return [[at, { max: field.max }]];
    case 'choice':
      return [[at, field.isNumber ? numbersOf(Object.keys(field.options)) : {}]];
    default:
      return [[at, {}]];
  }
}
const numbersOf = (codes: string[]): Limits => ({
  min: Math.min(...codes.map(Number)),
  max: Math.max(...codes.map(Number)),
});

function leavesOfWire(schema: Schema, at: string): [string, Limits][] {
  if (schema.properties)
    return Object.entries(schema.properties).flatMap(([name, it]) =>
      leavesOfWire(it, `${at}/${name}`),
    );
  const { items } = schema;
  if (items && !items.enum)
    return [[at, { most: schema.maxItems ?? 0 }], ...leavesOfWire(items, `${at}/*`)];
  if (schema.type === 'integer') {
    const { minimum: min = 0, maximum: max = 0 } = schema;
    return [[at, at.endsWith('/order') ? {} : { min, max }]];
  }
  const isTyped = schema.type === 'string' && !schema.enum && !schema.pattern && !schema.format;
  const isPhoneOrDay = schema.maxLength === 60 || schema.maxLength === 40;
  return [[at, isTyped && !isPhoneOrDay ? { max: schema.maxLength ?? 0 } : {}]];
}
