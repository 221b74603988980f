import { describe, expect, it } from 'vitest';
import type { CaseRow } from '../../src/case-exchange/case-rows.ts';
import { newConsent, withRow } from '../../src/case-exchange/with-row.ts';
import { endOfTokyoDay, tokyoDayOf, yearsLater } from '../../src/platform/text/tokyo-day.ts';
import { behaviourScoreOf, needOf } from '../../src/priority-cases/care-need.ts';
import { caseProfile } from '../../src/priority-cases/profile.api.ts';
import { phonesOf, savedProfile } from '../../src/priority-cases/profile-phones.ts';
import { changedFields, snapshotOf } from '../../src/priority-cases/versions/case-changes.ts';
import { fullProfile, someone } from './someone.ts';

describe('the need of a person', () => {
  it('is read from the file', () => {
    expect(needOf(someone(), '2026-11-22')).toEqual({
      ageYears: 43,
      isChild: false,
      sex: 'FEMALE',
      disabilityTypes: ['INTELLECTUAL', 'DEVELOPMENTAL'],
      medicalCare: ['TUBE_FEEDING'],
      behaviourScore: 12,
      mobility: 'WALKS',
      needsWheelchairAccess: false,
      infection: 'NONE',
      wants: ['00000000-0000-4000-8000-000000000001'],
      avoids: ['00000000-0000-4000-8000-000000000002'],
      trialStays: ['00000000-0000-4000-8000-000000000001'],
    });
  });

  it('is unknown, not absent, where nobody has asked', () => {
    const need = needOf(someone({ profile: {}, birthDate: null }), '2026-11-22');
    expect(need).toMatchObject({
      ageYears: null,
      isChild: null,
      disabilityTypes: null,
      medicalCare: null,
      behaviourScore: null,
      needsWheelchairAccess: null,
      infection: null,
    });
  });

  it('turns adult on the eighteenth birthday, whatever the file says', () => {
    const teenager = someone({
      birthDate: '2008-11-23',
      profile: { disability: { isChild: false } },
    });
    expect(needOf(teenager, '2026-11-22').isChild).toBe(true);
    expect(needOf(teenager, '2026-11-23').isChild).toBe(false);
  });

  it('does not take some of the twelve behaviour items for the whole', () => {
    expect(behaviourScoreOf({ behaviour: { items: { PICA: 2, SELF_HARM: 1 } } })).toBeNull();
    expect(
      behaviourScoreOf({
        behaviour: {
          items: { PICA: 2, SELF_HARM: 2, SHOUTING: 2, HARM_TO_OTHERS: 2, RESTLESSNESS: 2 },
        },
      }),
    ).toBe(10);
  });
});

describe('the profile', () => {
  it('takes everything of the reference person, and comes back as it was', () => {
    expect(caseProfile.parse(fullProfile)).toEqual(fullProfile);
    expect(savedProfile(fullProfile)).toEqual(fullProfile);
  });

  it('keeps telephone numbers in one spelling and days in one form', () => {
    const typed = caseProfile.parse({
      phone: '０２２－２１４－８１８８',
      emergencyContacts: [
        { order: 1, name: '見本', phones: ['090-0000-0005', '022-214-8188 内線12'] },
      ],
      trialStays: [{ name: 'あさひ', from: '令和8年5月1日' }],
    });
    expect(savedProfile(typed)).toMatchObject({
      phone: '+81222148188',
      emergencyContacts: [{ phones: ['+819000000005', '+81222148188 ext 12'] }],
      trialStays: [{ from: '2026-05-01' }],
    });
    expect(savedProfile(savedProfile(typed))).toEqual(savedProfile(typed));
  });

  it('names whose numbers may call, each once, and leaves hospitals out', () => {
    expect(phonesOf({ ...fullProfile, mobilePhone: '022-000-0001' })).toEqual([
      { phone: '+81220000001', whose: 'PERSON', relation: null },
      { phone: '+81220000004', whose: 'CAREGIVER', relation: 'MOTHER' },
      { phone: '+819000000005', whose: 'CONTACT', relation: 'SIBLING' },
      { phone: '+81220000006', whose: 'SUPPORTER', relation: null },
    ]);
  });

  it.each([
    ['a field that does not exist', { nickname: 'さく' }, 'unrecognized_keys'],
    ['a control character', { notes: 'a\u0000b' }, 'text-unprintable'],
    ['half a character', { notes: '\ud83d' }, 'text-unprintable'],
    ['a number without its leading zero', { phone: '222148188' }, 'phone-leading-zero-missing'],
    ['a day that does not exist', { trialStays: [{ from: '2026-02-30' }] }, 'date-no-such-day'],
    ['the same disability twice', { disability: { types: ['MENTAL', 'MENTAL'] } }, 'listed-twice'],
    ['a line that is blank', { commonName: '　' }, 'text-not-a-line'],
  ])('refuses %s', (_, profile, code) => {
    const issue = caseProfile.safeParse(profile).error?.issues[0];
    const own = issue?.code === 'custom' ? issue.params?.code : issue?.code;
    expect(own).toBe(code);
  });
});

describe('what changed between two versions', () => {
  it('is named down to the field of a group', () => {
    const before = snapshotOf(someone());
    const after = {
      ...before,
      name: '見本　櫻',
      profile: {
        ...before.profile,
        address: '新しい住所',
        medical: { ...before.profile.medical, infection: 'PRESENT' as const },
        emergencyContacts: [],
      },
    };
    expect(changedFields(before, after)).toEqual([
      'name',
      'profile.address',
      'profile.emergencyContacts',
      'profile.medical.infection',
    ]);
  });

  it('is nothing where only the order of the keys differs', () => {
    const before = snapshotOf(someone());
    const turned = Object.fromEntries(Object.entries(fullProfile).reverse());
    expect(changedFields(before, { ...before, profile: turned })).toEqual([]);
  });

  it('names a group that was not there before by its name', () => {
    const before = snapshotOf(someone({ profile: {} }));
    expect(changedFields(before, { ...before, profile: { adl: { mobility: 'CANE' } } })).toEqual([
      'profile.adl',
    ]);
  });
});

describe('a row of a list beside the register', () => {
  const row = {
    line: 2,
    registrationNo: 'A-000123',
    name: '見本　桜',
    nameKana: 'ミホン　サクラ',
    birthDate: '1983-03-04',
    sex: 'FEMALE',
    wardCode: '04101',
    profile: { address: '新住所', medical: { infection: 'PRESENT' } },
    consent: null,
  } as const satisfies CaseRow;

  it('adds and corrects, and takes nothing away', () => {
    const merged = withRow(snapshotOf(someone()), row);
    expect(merged.profile.address).toBe('新住所');
    expect(merged.profile.medical).toEqual({ ...fullProfile.medical, infection: 'PRESENT' });
    expect(merged.profile.household).toEqual(fullProfile.household);
  });

  it('does not bring back a consent that was withdrawn', () => {
    const said = {
      givenOn: '2026-04-01',
      givenBy: 'SELF',
      proxyReason: null,
      method: 'WRITTEN',
      scopes: ['BASE'],
    } as const;
    expect(newConsent(said, [])).toEqual(said);
    expect(newConsent(said, [{ ...said, withdrawnOn: null }])).toBeNull();
    const earlier = { givenOn: '2025-04-01', givenBy: 'SELF' };
    expect(newConsent(said, [{ ...earlier, withdrawnOn: '2026-05-01' }])).toBeNull();
    expect(newConsent(said, [{ ...earlier, withdrawnOn: '2026-01-01' }])).toEqual(said);
  });
});

describe('a day in Japan', () => {
  it('begins and ends at midnight of Asia/Tokyo', () => {
    expect(tokyoDayOf(new Date('2026-11-21T14:59:59Z'))).toBe('2026-11-21');
    expect(tokyoDayOf(new Date('2026-11-21T15:00:00Z'))).toBe('2026-11-22');
    expect(endOfTokyoDay('2026-12-31')).toEqual(new Date('2027-01-01T00:00:00+09:00'));
  });

  it('comes again a year later, 29 February on the 28th', () => {
    expect(yearsLater('2026-11-22', 1)).toBe('2027-11-22');
    expect(yearsLater('2024-02-29', 1)).toBe('2025-02-28');
    expect(yearsLater('2024-02-29', 4)).toBe('2028-02-29');
  });
});
