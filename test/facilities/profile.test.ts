import { describe, expect, it } from 'vitest';
import { changedConditions } from '../../src/facilities/condition-changes.ts';
import { contactsFor } from '../../src/facilities/contacts.ts';
import { decideProfile, type Profile } from '../../src/facilities/profile.ts';
import { conditions } from '../placement/samples.ts';

const profile: Profile = {
  kind: 'COMBINED',
  medicalClass: null,
  phone: '+81222000001',
  fax: null,
  staleAfterMinutes: 720,
  reportHours: ['08:00', '20:00'],
  cleaningMinutes: 0,
};

describe('a change of a profile', () => {
  it.each<[string, Partial<Profile>, 'base' | 'facility', object]>([
    [
      'its own window',
      { staleAfterMinutes: 60 },
      'facility',
      { ok: true, changed: ['staleAfterMinutes'], remindsAnew: false },
    ],
    [
      'its own telephone',
      { phone: null, fax: '+81222000002' },
      'facility',
      { ok: true, changed: ['phone', 'fax'] },
    ],
    ['its kind, by itself', { kind: 'STANDALONE' }, 'facility', { ok: false, notYours: ['kind'] }],
    [
      'its class among others, by itself',
      { medicalClass: 'MEDICAL', cleaningMinutes: 30 },
      'facility',
      { ok: false, notYours: ['medicalClass'] },
    ],
    ['its kind, by the base', { kind: 'STANDALONE' }, 'base', { ok: true, changed: ['kind'] }],
    [
      'hours in another order',
      { reportHours: ['20:00', '08:00'] },
      'facility',
      { ok: true, changed: [], remindsAnew: false },
    ],
    [
      'one hour more',
      { reportHours: ['20:00', '08:00', '14:30'] },
      'facility',
      { ok: true, changed: ['reportHours'], remindsAnew: true },
    ],
    ['no hours', { reportHours: [] }, 'facility', { ok: true, remindsAnew: true }],
    ['nothing', {}, 'facility', { ok: true, changed: [] }],
  ])('%s', (_, change, by, expected) => {
    expect(decideProfile(profile, { ...profile, ...change }, by)).toMatchObject(expected);
  });

  it('keeps the hours in the order of the day', () => {
    const decided = decideProfile(profile, { ...profile, reportHours: ['22:00', '06:00'] }, 'base');
    expect(decided).toMatchObject({ profile: { reportHours: ['06:00', '22:00'] } });
  });
});

describe('whom a facility has paged', () => {
  const day = { userId: 'day', hours: 'DAY' } as const;
  const night = { userId: 'night', hours: 'NIGHT' } as const;
  const always = { userId: 'always', hours: 'ALWAYS' } as const;
  it.each([
    ['00:00:00', ['night', 'always']],
    ['07:59:59.999', ['night', 'always']],
    ['08:00:00', ['always', 'day']],
    ['17:59:59.999', ['always', 'day']],
    ['18:00:00', ['night', 'always']],
    ['23:59:59.999', ['night', 'always']],
  ])('at %s in Japan', (time, expected) => {
    const now = new Date(`2026-11-22T${time}+09:00`);
    expect(contactsFor([night, always, day], now)).toEqual(expected);
  });

  it('is everybody on the list where nobody is for the hour, and without a list nobody said', () => {
    const noon = new Date('2026-11-22T12:00:00+09:00');
    expect(contactsFor([night], noon)).toEqual(['night']);
    expect(contactsFor([], noon)).toBeNull();
  });
});

describe('what has changed in conditions', () => {
  it('is told item by item, whatever the order in which they were written', () => {
    const before = conditions({ medicalCare: ['SUCTION', 'OXYGEN'], behaviourMax: 10 });
    expect(changedConditions(before, { ...before, medicalCare: ['OXYGEN', 'SUCTION'] })).toEqual(
      [],
    );
    const after = { ...before, behaviourMax: null, admissionHours: { to: '17:00', from: '09:00' } };
    expect(changedConditions(before, after)).toEqual(['behaviourMax', 'admissionHours']);
    const turned = { ...after, admissionHours: { from: '09:00', to: '17:00' } };
    expect(changedConditions(after, turned)).toEqual([]);
  });

  it('is, from nothing, all that is said', () => {
    const nothing = Object.fromEntries(
      Object.keys(conditions()).map((field) => [field, null]),
    ) as ReturnType<typeof conditions>;
    expect(changedConditions(null, { ...nothing, nurse: false })).toEqual(['nurse']);
  });
});
