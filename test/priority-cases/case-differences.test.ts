import { describe, expect, it } from 'vitest';
import type { CaseProfile } from '../../src/priority-cases/profile.api.ts';
import { consentAt } from '../../src/priority-cases/versions/as-of.ts';
import { snapshotOf } from '../../src/priority-cases/versions/case-changes.ts';
import { differencesOf } from '../../src/priority-cases/versions/case-differences.ts';
import { someone } from './someone.ts';

const person = (profile: CaseProfile) => snapshotOf(someone({ profile }));
const between = (before: CaseProfile, after: CaseProfile) =>
  differencesOf(person(before), person(after));

const father = { order: 1, name: '佐藤 誠', phones: ['+81220000001'] };
const mother = { order: 2, name: '佐藤 京子', phones: ['+81220000002'], isNightOk: true };
const uncle = { order: 3, name: '鈴木 翔', phones: ['+81220000004'] };
const aunt = { order: 4, name: '鈴木 恵', phones: ['+81220000003'] };

describe('what is different between two versions', () => {
  it('is told field by field with both values, also where a whole group came', () => {
    expect(
      between(
        { phone: '+81220000001', medical: { infection: 'NONE' } },
        { phone: '+81220000009', adl: { mobility: 'WALKS' }, medical: { infection: 'NONE' } },
      ),
    ).toEqual([
      { path: 'profile.adl.mobility', before: null, after: 'WALKS', rows: null },
      { path: 'profile.phone', before: '+81220000001', after: '+81220000009', rows: null },
    ]);
  });

  it('knows an entry of a list again, whose telephone is another', () => {
    const [contacts] = between(
      { emergencyContacts: [father, mother] },
      { emergencyContacts: [father, { ...mother, phones: ['+81220000022'] }] },
    );
    expect(contacts?.rows).toMatchObject([
      { change: 'changed', was: 1, is: 1, members: ['phones'], before: mother },
    ]);
  });

  it('knows it also when another was put before it, and calls only that one new', () => {
    const [contacts] = between(
      { emergencyContacts: [father, mother] },
      {
        emergencyContacts: [
          { ...aunt, order: 1 },
          { ...father, order: 2 },
          { ...mother, order: 3 },
        ],
      },
    );
    expect(contacts?.rows).toMatchObject([{ change: 'added', was: null, is: 0 }]);
  });

  it('tells who was taken out and who is called in another turn', () => {
    const [contacts] = between(
      { emergencyContacts: [father, mother, uncle, aunt] },
      {
        emergencyContacts: [
          { ...aunt, order: 1 },
          { ...father, order: 2 },
          { ...uncle, order: 3 },
        ],
      },
    );
    expect(contacts?.rows?.map(({ change, before }) => [change, before])).toEqual([
      ['removed', mother],
      ['moved', aunt],
    ]);
  });

  it('sees a corrected name as a change of the entry that is alike in most else', () => {
    const [contacts] = between(
      { emergencyContacts: [mother] },
      { emergencyContacts: [{ ...mother, name: '佐藤 今日子' }] },
    );
    expect(contacts?.rows).toMatchObject([{ change: 'changed', members: ['name'] }]);
  });

  it('tells what was ticked and unticked, and "none" from "nobody has asked"', () => {
    const [events] = between(
      { anticipatedEvents: ['ABUSE', 'FIRE'] },
      { anticipatedEvents: ['FIRE', 'FUNERAL'] },
    );
    expect(events?.rows).toMatchObject([
      { change: 'removed', before: 'ABUSE' },
      { change: 'added', after: 'FUNERAL' },
    ]);
    expect(between({}, { medicalCare: [] })).toEqual([
      { path: 'profile.medicalCare', before: null, after: [], rows: [] },
    ]);
  });
});

describe('the consent that held at an instant', () => {
  const at = (day: string) => new Date(`${day}T02:14:00+09:00`);
  const given = {
    givenOn: '2026-04-01',
    expiresOn: '2026-11-30',
    recordedAt: at('2026-04-02'),
    withdrawnAt: null as Date | null,
  };

  it('is known by then, and neither run out nor taken back', () => {
    expect(consentAt([given], 'ACTIVE', at('2026-11-03'))).toBe(given);
    expect(consentAt([given], 'DRAFT', at('2026-04-01'))).toBeNull();
    expect(consentAt([given], 'ACTIVE', at('2026-12-01'))).toBeNull();
    expect(consentAt([given], 'CLOSED', at('2026-11-03'))).toBeNull();
    const withdrawn = { ...given, withdrawnAt: at('2026-11-10') };
    expect(consentAt([withdrawn], 'ACTIVE', at('2026-11-03'))).toBe(withdrawn);
    expect(consentAt([withdrawn], 'SUSPENDED', at('2026-11-10'))).toBeNull();
  });
});
