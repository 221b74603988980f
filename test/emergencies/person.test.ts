import { describe, expect, it } from 'vitest';
import { personBody } from '../../src/emergencies/emergencies.api.ts';
import {
  mergedNeed,
  mergedSheet,
  needOfPerson,
  profileOf,
  sheetOfPerson,
  withSaid,
} from '../../src/emergencies/person.ts';
import { disclose } from '../../src/priority-cases/disclosure.ts';
import { caseProfile } from '../../src/priority-cases/profile.api.ts';

const today = '2026-11-22';
const said = (words: Record<string, unknown>) => personBody.parse(words);

describe('what a call says of a person', () => {
  it('leaves unknown what was not said, and none is not unknown', () => {
    const need = needOfPerson(said({}), today);
    expect(Object.values(need).filter((it) => it !== null && !Array.isArray(it))).toEqual([]);
    expect(need.medicalCare).toBeNull();
    expect(needOfPerson(said({ medicalCare: [] }), today).medicalCare).toEqual([]);
  });

  it('becomes a profile that the register takes', () => {
    const person = said({
      ageYears: 44,
      disabilityTypes: ['PROFOUND'],
      medicalCare: ['SUCTION', 'TUBE_FEEDING'],
      mobility: 'WHEELCHAIR_ASSISTED',
      behaviour: '大声に弱い',
      behaviourScore: 3,
      medicine: '朝夕の抗てんかん薬',
      infection: 'NONE',
      allergies: '卵',
      contact: '姉',
    });
    expect(caseProfile.safeParse(profileOf(person)).success).toBe(true);
    expect(needOfPerson(person, today)).toMatchObject({
      ageYears: 44,
      isChild: false,
      behaviourScore: 3,
      needsWheelchairAccess: true,
      infection: 'NONE',
    });
  });

  it('adds care to what is registered and never takes any away', () => {
    const registered = needOfPerson(
      said({ medicalCare: ['SUCTION'], mobility: 'WALKS', birthDate: '2010-01-01' }),
      today,
    );
    const tonight = needOfPerson(said({ medicalCare: ['OXYGEN'], mobility: 'BEDRIDDEN' }), today);
    expect(mergedNeed(registered, tonight)).toMatchObject({
      medicalCare: ['SUCTION', 'OXYGEN'],
      mobility: 'BEDRIDDEN',
      needsWheelchairAccess: true,
      isChild: true,
    });
    expect(mergedNeed(registered, needOfPerson(said({}), today))).toEqual(registered);
  });

  it('is shown to a facility with a name only once it has accepted', () => {
    const sheet = sheetOfPerson(said({ name: '山田 太郎', ageYears: 30 }), '04101', today);
    expect(JSON.stringify(disclose(sheet, 'offer'))).not.toContain('山田');
    expect(disclose(sheet, 'accepted')).toMatchObject({ person: { name: '山田 太郎' } });
    const registered = { ...sheet, name: '山田 太朗', ageYears: null };
    expect(mergedSheet(registered, sheet)).toMatchObject({ name: '山田 太朗', ageYears: 30 });
  });

  it('loses nothing of the register nor of tonight on the sheet that a facility gets', () => {
    const tonight = sheetOfPerson(
      said({
        infection: 'PRESENT',
        medicalCare: ['SUCTION'],
        medicine: '解熱剤を飲んだ',
        mobility: 'CANE',
        allergies: '卵',
      }),
      '04101',
      today,
    );
    const registered = {
      ...sheetOfPerson(said({ name: '見本 太郎' }), '04101', today),
      profile: caseProfile.parse({
        medicalCare: [{ item: 'OXYGEN', frequency: '夜間' }],
        medical: { infection: 'NONE', medicationNotes: '朝夕', diagnosis: '見本症' },
        adl: { mobility: 'WALKS', nightChecks: 2 },
        notes: '大きな音が苦手',
      }),
    };
    const { profile } = mergedSheet(registered, tonight);
    expect(profile.medicalCare).toEqual([
      { item: 'OXYGEN', frequency: '夜間' },
      { item: 'SUCTION' },
    ]);
    expect(profile.medical).toEqual({
      infection: 'PRESENT',
      diagnosis: '見本症',
      medicationNotes: '朝夕\n解熱剤を飲んだ',
    });
    expect(profile.adl).toEqual({ mobility: 'CANE', nightChecks: 2 });
    expect(profile.notes).toMatch(/^大きな音が苦手\nアレルギー（聞き取り）: 卵$/);
  });

  it('does not say twice what a 仮登録 of this call has told the register', () => {
    const tonight = sheetOfPerson(
      said({ ageYears: 34, medicine: '解熱剤を飲んだ', behaviour: '大声に弱い', allergies: '卵' }),
      '04101',
      today,
    );
    expect(mergedSheet(tonight, tonight).profile).toEqual(tonight.profile);
    const edited = { ...tonight, profile: { notes: '年齢（聞き取り）: 34歳\n鍵は隣の家' } };
    expect(mergedSheet(edited, tonight).profile.notes).toBe(
      '年齢（聞き取り）: 34歳\n鍵は隣の家\nアレルギー（聞き取り）: 卵',
    );
  });

  it('keeps what was known before where nothing new is said', () => {
    const known = said({ name: '山田', medicalCare: ['OXYGEN'] });
    expect(withSaid(known, { name: '山田 太郎' })).toEqual({ ...known, name: '山田 太郎' });
    expect(withSaid(known, { medicalCare: null }).medicalCare).toBeNull();
  });
});
