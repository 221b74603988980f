import { describe, expect, it } from 'vitest';
import { chosenSnapshot, mergeDifferences } from '../../src/case-merging/merge-choice.ts';
import { snapshotOf } from '../../src/priority-cases/versions/case-changes.ts';
import { someone } from '../priority-cases/someone.ts';

const father = { order: 1, name: '佐藤 誠', phones: ['+81220000001'] };
const kept = snapshotOf(
  someone({
    profile: {
      address: '見本町1',
      adl: { mobility: 'WALKS' },
      emergencyContacts: [father],
    },
  }),
);
const other = snapshotOf(
  someone({
    registrationNo: 'A-000999',
    wardCode: '04102',
    birthDate: null,
    profile: {
      address: '見本町2',
      phone: '+81220000009',
      emergencyContacts: [
        { order: 1, name: '鈴木 恵', phones: ['+81220000003'] },
        { ...father, order: 2, phones: ['+81220000008'], isNightOk: true },
      ],
    },
  }),
);

describe('a second registration put into the first', () => {
  it('asks for every field that differs, but for the number and the ward', () => {
    expect(mergeDifferences(kept, other).map(({ path }) => path)).toEqual([
      'birthDate',
      'profile.address',
      'profile.adl.mobility',
      'profile.emergencyContacts',
      'profile.phone',
    ]);
  });

  it('takes what was chosen, and the rest stays as it is', () => {
    const chosen = chosenSnapshot(kept, other, [
      { path: 'profile.phone', from: 'other' },
      { path: 'birthDate', from: 'other' },
      { path: 'profile.adl.mobility', from: 'other' },
    ]);
    expect(chosen).toEqual({
      ...kept,
      birthDate: null,
      profile: { address: '見本町1', phone: '+81220000009', emergencyContacts: [father] },
    });
  });

  it('puts two lists together: each person once, with the numbers of both', () => {
    const chosen = chosenSnapshot(kept, other, [
      { path: 'profile.emergencyContacts', from: 'both' },
    ]);
    expect(chosen?.profile.emergencyContacts).toEqual([
      { ...father, phones: ['+81220000001', '+81220000008'], isNightOk: true },
      { order: 2, name: '鈴木 恵', phones: ['+81220000003'] },
    ]);
  });

  it('takes no choice that is none', () => {
    expect(chosenSnapshot(kept, other, [{ path: 'wardCode', from: 'other' }])).toBeNull();
    expect(chosenSnapshot(kept, other, [{ path: 'profile.address', from: 'both' }])).toBeNull();
  });
});
