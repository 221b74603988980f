import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../src/priority-cases/case-record.ts';
import { ageBandOf, type DisclosureStage, disclose } from '../../src/priority-cases/disclosure.ts';
import { personSheetOf } from '../../src/priority-cases/person-sheet.ts';
import { caseProfile } from '../../src/priority-cases/profile.api.ts';
import { fullProfile, someone } from './someone.ts';

const today = '2026-11-22';
const shown = (stage: DisclosureStage, changes: Partial<CaseRecord> = {}) =>
  disclose(personSheetOf(someone(changes), today), stage);
const textOf = (stage: DisclosureStage, changes: Partial<CaseRecord> = {}) =>
  JSON.stringify(shown(stage, changes));

/** Every word of the file that could name the person, and the stages at which it may be read. */
// biome-ignore format: a table is read by rows
const words: [field: string, word: string, accepted: boolean][] = [
  ['name', '見本　桜', true],
  ['nameKana', 'ミホン　サクラ', true],
  ['registrationNo', 'A-000123', true],
  ['birthDate', '1983-03-04', true],
  ['commonName', 'さくらさん', true],
  ['address', '見本荘', true],
  ['phone', '+81220000001', true],
  ['mobilePhone', '+819000000002', true],
  ['entryMethod', '郵便受け', false],
  ['benefitCertificateNo', '0000000001"', false],
  ['priority', '"高"', false],
  ['criteria', '介護者が高齢', false],
  ['criteriaMet', '通院中', false],
  ['criteriaReason', '80歳代', false],
  ['behaviour.triggers', '工事の音', true],
  ['behaviour.calming', '毛布', true],
  ['medicalCare.frequency', '1日3回', true],
  ['medical.diagnosis', '自閉スペクトラム', true],
  ['medical.medications', '見本錠', true],
  ['medical.allergies', '卵', true],
  ['medical.doctors', '見本病院', true],
  ['adl.sleep', '22時から6時', true],
  ['communication.calledBy', 'さっちゃん', true],
  ['household.caregivers', '見本梅子', false],
  ['household.pets', '犬1匹', false],
  ['emergencyContacts', '見本次郎', true],
  ['supporters', '見本相談員', true],
  ['anticipatedEvents', 'CAREGIVER_ILLNESS', false],
  ['crisisPlan', '弟に電話する', true],
  ['preferredFacilities', 'あさひ短期入所', false],
  ['avoidFacilities', '以前けが', false],
  ['trialStays', '2026-05-01', false],
  ['disaster', 'needsElectricity', false],
  ['notes', '連絡は弟を先に', false],
];

/** What an offer tells: coded values only. */
const need = {
  ageBand: '40_TO_64',
  sex: 'FEMALE',
  isChild: false,
  disabilityTypes: ['INTELLECTUAL', 'DEVELOPMENTAL'],
  supportLevel: 'LEVEL_5',
  behaviourScore: 12,
  wanderingRisk: 'HIGH',
  medicalCare: ['TUBE_FEEDING'],
  hasSeizures: true,
  hasAnaphylaxis: true,
  infection: 'NONE',
  mobility: 'WALKS',
  transferPersons: 0,
  mealHelp: 'PARTIAL',
  mealForm: 'CHOPPED',
  toilet: ['PROMPTED'],
  bath: 'NORMAL',
  nightChecks: 2,
  communication: ['PICTURE_CARDS'],
};

describe('what a facility sees of a person', () => {
  it.each(words)('%s', (_, word, isOnTheSheet) => {
    expect(textOf('offer')).not.toContain(word);
    expect(textOf('accepted').includes(word)).toBe(isOnTheSheet);
    expect(textOf('ended')).not.toContain(word);
  });

  it('has a row above for every group of a profile that could name somebody', () => {
    const coded = ['disability'];
    const rows = new Set(words.map(([field]) => field.split('.')[0]));
    const missing = Object.keys(caseProfile.shape).filter(
      (group) => !rows.has(group) && !coded.includes(group),
    );
    expect(missing).toEqual([]);
    expect(Object.keys(fullProfile).sort()).toEqual(Object.keys(caseProfile.shape).sort());
  });

  it('tells the need and nothing else in an offer', () => {
    expect(shown('offer')).toEqual({ stage: 'offer', need });
    expect(shown('accepted')).toMatchObject({ stage: 'accepted', need });
  });

  it('tells nothing when the stay is over', () => {
    expect(shown('ended')).toEqual({ stage: 'ended' });
  });

  it('tells nothing at any stage once the consent is withdrawn', () => {
    for (const stage of ['offer', 'accepted', 'ended'] as const) {
      expect(shown(stage, { hasConsent: false, consentScopes: [] })).toEqual({ stage: 'ended' });
    }
  });

  it('tells nothing of a closed case', () => {
    expect(shown('accepted', { status: 'CLOSED' })).toEqual({ stage: 'ended' });
  });

  it('keeps the person back where the consent leaves receiving facilities out', () => {
    expect(shown('accepted', { consentScopes: ['BASE', 'WARD'] })).toEqual({
      stage: 'accepted',
      need,
      person: null,
      withheld: 'consent-scope-missing',
    });
  });

  it('tells what an emergency needs of a person who is registered provisionally', () => {
    const provisional = { isProvisional: true, hasConsent: false, consentScopes: [] };
    expect(textOf('accepted', provisional)).toContain('見本　桜');
    expect(textOf('offer', provisional)).not.toContain('見本　桜');
  });

  it('says null, never no, of what nobody has asked', () => {
    const unknown = shown('offer', { profile: {}, birthDate: null });
    if (unknown.stage !== 'offer') throw new Error('no offer');
    expect(unknown.need).toEqual({
      ...Object.fromEntries(Object.keys(need).map((field) => [field, null])),
      sex: 'FEMALE',
    });
    const unsure = shown('offer', {
      profile: { medical: { allergies: [{ kind: 'FOOD', substance: '卵' }] } },
    });
    expect(unsure).toMatchObject({ need: { hasAnaphylaxis: null } });
  });

  it.each([
    [0, 'UNDER_6'],
    [5, 'UNDER_6'],
    [6, '6_TO_17'],
    [17, '6_TO_17'],
    [18, '18_TO_39'],
    [39, '18_TO_39'],
    [40, '40_TO_64'],
    [64, '40_TO_64'],
    [65, '65_AND_OVER'],
  ])('%i years are %s', (years, band) => {
    expect(ageBandOf(years)).toBe(band);
  });
});
