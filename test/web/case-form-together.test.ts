import { describe, expect, it } from 'vitest';
import {
  conflictsOf,
  type Edits,
  edited,
  keepMine,
  patchBody,
  rebased,
  type Saved,
  takeTheirs,
} from '../../src/web/cases/form/edits.ts';
import { behaviour } from '../../src/web/cases/form/fields-care.ts';
import { contacts } from '../../src/web/cases/form/fields-people.ts';
import { adl } from '../../src/web/cases/form/fields-person.ts';
import type { FieldSpec, Value } from '../../src/web/cases/form/spec.ts';
import { toValue } from '../../src/web/cases/form/values.ts';

const fields = [...contacts, ...adl, ...behaviour].flatMap((part) => part.fields);
function fieldAt(at: string): FieldSpec {
  const field = fields.find((it) => it.at === at);
  if (!field) throw new Error(`no field at ${at}`);
  return field;
}

const father = { order: 1, name: '佐藤 誠', phones: ['+81220000001'] };
const mother = { order: 2, name: '佐藤 京子', phones: ['+81220000002'] };
const aunt = { order: 3, name: '鈴木 恵', phones: ['+81220000003'] };
const withContacts = (...list: object[]): Saved => ({
  version: 2,
  profile: { emergencyContacts: list.map((it, place) => ({ ...it, order: place + 1 })) },
});
const list = fieldAt('/profile/emergencyContacts');

/** What is sent after one has made `mine` of `was`, and another `theirs`; null: one is asked. */
function together(was: Saved, theirs: Saved, mine: Saved): object[] | null {
  const edits = edited(was, {}, list, toValue(list, contactsOf(mine)));
  if (conflictsOf(theirs, edits, fields).length > 0) return null;
  const body = patchBody(theirs, rebased(theirs, edits, fields), fields);
  return contactsOf(body as unknown as Saved) ?? contactsOf(theirs) ?? [];
}
const contactsOf = (saved: Saved) =>
  (saved.profile as { emergencyContacts?: object[] } | undefined)?.emergencyContacts;
const called = (rows: object[] | null) =>
  rows?.map((it) => `${(it as typeof father).name} ${(it as typeof father).phones}`) ?? null;

describe('a list that two people write into', () => {
  const was = withContacts(father, mother);
  const phone = { ...father, phones: ['+81220000099'] };

  it('has in the end the entry of one and the telephone of the other', () => {
    const both = together(was, withContacts(father, mother, aunt), withContacts(phone, mother));
    expect(called(both)).toEqual([
      '佐藤 誠 0220-00-0099',
      '佐藤 京子 0220-00-0002',
      '鈴木 恵 0220-00-0003',
    ]);
  });

  it('puts two members of one entry together', () => {
    const night = { ...father, isNightOk: true };
    const both = together(was, withContacts(night, mother), withContacts(phone, mother));
    expect(both?.[0]).toMatchObject({ isNightOk: true, phones: ['0220-00-0099'] });
  });

  it('keeps the order that one of them has made, and what the other has taken out', () => {
    expect(
      called(together(was, withContacts(aunt, mother, father), withContacts(phone, mother))),
    ).toEqual(['鈴木 恵 0220-00-0003', '佐藤 京子 0220-00-0002', '佐藤 誠 0220-00-0099']);
    expect(called(together(was, withContacts(mother), withContacts(father, mother, aunt)))).toEqual(
      ['佐藤 京子 0220-00-0002', '鈴木 恵 0220-00-0003'],
    );
  });

  it('asks where both wrote one telephone, and where one took out what the other changed', () => {
    const other = { ...father, phones: ['+81220000088'] };
    expect(together(was, withContacts(other, mother), withContacts(phone, mother))).toBeNull();
    expect(together(was, withContacts(mother), withContacts(phone, mother))).toBeNull();
  });
});

describe('a choice where both wrote into one entry', () => {
  const was = withContacts(father, mother);
  const theirs = withContacts({ ...father, phones: ['+81220000088'] }, mother, aunt);
  const mine = withContacts({ ...father, phones: ['+81220000099'] }, mother);
  const edits = edited(was, {}, list, toValue(list, contactsOf(mine)));
  const sent = (chosen: Edits) =>
    called(contactsOf(patchBody(theirs, chosen, fields) as unknown as Saved) ?? null);

  it('takes one telephone or the other, and loses nothing beside it', () => {
    expect(conflictsOf(theirs, edits, fields)).toEqual([list]);
    expect(sent(keepMine(theirs, edits, list))).toEqual([
      '佐藤 誠 0220-00-0099',
      '佐藤 京子 0220-00-0002',
      '鈴木 恵 0220-00-0003',
    ]);
    expect(takeTheirs(theirs, edits, list)).toEqual({});
  });
});

describe('ticks and points that two people set', () => {
  const merged = (at: string, was: Value, theirs: unknown, mine: Value) => {
    const field = fieldAt(at);
    const [group = '', member = ''] = at.split('/').slice(2);
    const saved: Saved = { version: 3, profile: { [group]: { [member]: theirs } } };
    const edits: Edits = { [at]: { was, now: mine } };
    if (conflictsOf(saved, edits, fields).length > 0) return 'asks';
    return rebased(saved, edits, fields)[field.at]?.now ?? 'theirs';
  };

  it('are put together one by one', () => {
    expect(
      merged('/profile/adl/toilet', ['TOILET'], ['TOILET', 'DIAPER'], ['TOILET', 'PROMPTED']),
    ).toEqual(['TOILET', 'PROMPTED', 'DIAPER']);
    const items = '/profile/behaviour/items';
    expect(merged(items, { PICA: '1' }, { PICA: 2 }, { PICA: '1', SELF_HARM: '2' })).toEqual({
      PICA: '2',
      SELF_HARM: '2',
    });
    expect(merged(items, { PICA: '1' }, { PICA: 2 }, { PICA: '0' })).toBe('asks');
  });

  it('are asked for where one says that there is none', () => {
    expect(merged('/profile/adl/toilet', ['TOILET'], [], ['TOILET', 'PROMPTED'])).toBe('asks');
  });
});

describe('a list that one is typing in', () => {
  it('stays as it is in the form until the others’ changes are taken in', () => {
    const before = withContacts(father);
    const edits = edited(before, {}, list, toValue(list, [{ ...father, name: '佐藤 実' }]));
    const after = { ...withContacts(father, aunt), version: 3 };
    expect(edits[list.at]?.now).toMatchObject({ rows: [{ name: '佐藤 実' }] });
    expect(rebased(after, edits, fields)[list.at]).toMatchObject({
      of: 3,
      now: { rows: [{ name: '佐藤 実' }, { name: '鈴木 恵' }] },
    });
  });
});
