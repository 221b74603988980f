import { describe, expect, it } from 'vitest';
import type { EmergencySheet } from '../../src/priority-cases/disclosure.ts';
import {
  type HandOverItem,
  handOverOf,
  leftOpen,
  withTick,
} from '../../src/stays/hand-over-list.ts';

const sheet = (profile: EmergencySheet['profile']): EmergencySheet => ({
  registrationNo: 'A-000001',
  name: '見本 太郎',
  nameKana: null,
  birthDate: null,
  ageYears: 32,
  sex: 'MALE',
  behaviourScore: null,
  profile,
});
const kinds = (items: readonly HandOverItem[]) => items.map(({ kind }) => kind);
const known = handOverOf(
  sheet({
    medical: {
      medications: [{ name: '見本錠A', keptAt: '居間' }, { name: '見本錠B' }],
      seizures: { hasSeizures: true, rescueMedicine: '坐薬', call119When: '5分続くとき' },
      allergies: [{ kind: 'FOOD', substance: 'えび', isAnaphylactic: true }],
      insuranceCardAt: '鞄',
    },
    adl: { mealForm: 'CHOPPED', isThickened: true },
    communication: { calledBy: 'たろさん' },
    medicalCare: [{ item: 'SUCTION' }],
    crisisPlan: { belongings: '青いタオル、着替え2日分。' },
    emergencyContacts: [
      { order: 2, name: '見本 次郎', phones: ['08000000002'] },
      { order: 1, name: '見本 花子', phones: ['08000000001'] },
    ],
  }),
  'コーディネーター',
);
const item = (kind: HandOverItem['kind']): HandOverItem => {
  const found = known.find((it) => it.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
};

describe('the list at the door', () => {
  it('names every medicine, every thing to bring and whom to call first', () => {
    expect(kinds(known)).toEqual([
      'medicine',
      'medicine',
      'rescue-medicine',
      'medicine-book',
      'no-medicines',
      'insurance-card',
      'belonging',
      'belonging',
      'no-belongings',
      'escort',
      'called-by',
      'allergy',
      'call-119',
      'care',
      'meals',
      'contact',
      'contact',
    ]);
    const things = known.map((it) => (it.kind === 'belonging' ? it.text : null));
    expect(things.filter(Boolean)).toEqual(['青いタオル', '着替え2日分']);
    expect(item('contact')).toMatchObject({ contact: { name: '見本 花子' } });
  });

  it('asks for what nobody has written down: that is not the same as none', () => {
    expect(kinds(handOverOf(null, null))).toEqual([
      'medicine-book',
      'no-medicines',
      'insurance-card',
      'no-belongings',
      'ask-allergies',
      'ask-care',
      'meals',
      'ask-contact',
    ]);
    const none = handOverOf(sheet({ medical: { allergies: [] }, medicalCare: [] }), null);
    expect(kinds(none)).toContain('no-allergies');
    expect(kinds(none)).not.toContain('ask-care');
  });

  it('keeps ticks under keys without a word about the person, each its own', () => {
    const keys = known.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9-]+:[a-z0-9]+$/);
  });

  it('unticks "nothing" when something is ticked, and the other way round', () => {
    const nothing = withTick(known, [], item('no-medicines'));
    const something = withTick(known, nothing, item('medicine'));
    expect(something).toEqual([item('medicine').key]);
    expect(withTick(known, something, item('no-medicines'))).toEqual(nothing);
    expect(withTick(known, nothing, item('no-medicines'))).toEqual([]);
  });

  it('leaves the other parts alone', () => {
    const ticked = [item('allergy').key, item('belonging').key];
    expect(withTick(known, ticked, item('no-medicines'))).toEqual([
      ...ticked,
      item('no-medicines').key,
    ]);
  });

  it('counts what is still to be checked; "nothing" settles its part', () => {
    const open = leftOpen(known, [item('no-medicines').key, item('escort').key]);
    expect(open.map(({ part }) => part)).not.toContain('medicines');
    expect(kinds(open)).not.toContain('escort');
    expect(kinds(open)).toContain('allergy');
    expect(kinds(open)).not.toContain('no-belongings');
  });
});
