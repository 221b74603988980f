import { describe, expect, it } from 'vitest';
import { avoidedIn, callingOrder, isPlanned } from '../../src/priority-cases/crisis-plan.ts';
import { criteriaChanges, retiredOf } from '../../src/priority-cases/rules/criteria.ts';
import {
  gatedStatuses,
  lackingFor,
  neededFrom,
  reachedBy,
  recommendedNeeded,
} from '../../src/priority-cases/rules/needed-fields.ts';
import { currentRegisterRules } from '../../src/priority-cases/rules/register-rules.ts';
import { fullProfile } from './someone.ts';

const nobody = { birthDate: null, profile: {} };

describe('which fields a case lacks', () => {
  it('adds up over the statuses, in the order in which a person is asked', () => {
    const needed = {
      ACTIVE: ['profile.crisisPlan', 'profile.address'],
      CONSENT_PENDING: ['birthDate'],
    } as const;
    expect(lackingFor('CONSENT_PENDING', nobody, needed)).toEqual(['birthDate']);
    expect(lackingFor('UNDER_REVIEW', nobody, needed)).toEqual(['birthDate']);
    const all = ['birthDate', 'profile.address', 'profile.crisisPlan'];
    expect(lackingFor('ACTIVE', nobody, needed)).toEqual(all);
    for (const status of ['DRAFT', 'CLOSED', 'SUSPENDED'] as const)
      expect(lackingFor(status, nobody, needed)).toEqual([]);
    expect(neededFrom(needed, 'profile.address')).toBe('ACTIVE');
  });

  it('takes "none" for an answer where it is one, and blanks for none', () => {
    const lacks = (profile: object, field: string) =>
      lackingFor('ACTIVE', { birthDate: null, profile }, { ACTIVE: [field] }).length > 0;
    expect(lacks({ medicalCare: [] }, 'profile.medicalCare')).toBe(false);
    expect(lacks({ medical: { allergies: [] } }, 'profile.medical.allergies')).toBe(false);
    expect(lacks({ medical: {} }, 'profile.medical.allergies')).toBe(true);
    expect(lacks({ emergencyContacts: [] }, 'profile.emergencyContacts')).toBe(true);
    expect(lacks({ entryMethod: ' \n' }, 'profile.entryMethod')).toBe(true);
    expect(lacks({ mobilePhone: '+819000000002' }, 'profile.phone')).toBe(false);
    expect(lacks({ behaviour: { total: 0 } }, 'profile.behaviour.items')).toBe(false);
    const seizures = 'profile.medical.seizures.hasSeizures';
    expect(lacks({ medical: { seizures: { hasSeizures: false } } }, seizures)).toBe(false);
    expect(lacks({ crisisPlan: { calm: { signs: '静か' } } }, 'profile.crisisPlan')).toBe(true);
    const planned = { crisisPlan: { emergency: { steps: [{ what: '電話する' }] } } };
    expect(lacks(planned, 'profile.crisisPlan')).toBe(false);
  });

  it('is nothing for somebody of whom everything that we propose is known', () => {
    const known = { birthDate: '1983-03-04', profile: fullProfile };
    expect(lackingFor('ACTIVE', known, recommendedNeeded)).toEqual([]);
    expect(lackingFor('ACTIVE', nobody, currentRegisterRules.needed)).toEqual([]);
    const proposed = gatedStatuses.flatMap((status) => recommendedNeeded[status]);
    expect(lackingFor('ACTIVE', nobody, recommendedNeeded)).toHaveLength(proposed.length);
  });

  it('holds up only who leads a case on', () => {
    expect(reachedBy('submit-for-review', 'DRAFT')).toBe('UNDER_REVIEW');
    expect(reachedBy('renew', 'EXPIRED')).toBe('ACTIVE');
    expect(reachedBy('renew', 'ACTIVE')).toBeNull();
    for (const free of [
      'withdraw-consent',
      'expire',
      'close',
      'suspend',
      'record-consent',
    ] as const)
      expect(reachedBy(free, 'UNDER_REVIEW')).toBeNull();
  });
});

describe('criteria over their versions', () => {
  const old = { id: 'a', label: '親が高齢', guidance: '' };
  const alone = { id: 'b', label: '単身', guidance: '' };

  it('stay readable in their last words once they are retired', () => {
    const first = { ...old, label: '親が80歳以上' };
    expect(retiredOf([[alone], [old, alone], [first]])).toEqual([old]);
    expect(retiredOf([[old, alone], [old]])).toEqual([]);
    expect(retiredOf([])).toEqual([]);
  });

  it('tell what was added, retired, reworded and moved', () => {
    const reworded = { ...alone, guidance: '家族と同居していない' };
    expect(criteriaChanges([old], [reworded])).toEqual([
      { kind: 'added', label: '単身' },
      { kind: 'retired', label: '親が高齢' },
    ]);
    expect(criteriaChanges([old, alone], [reworded, old])).toEqual([
      { kind: 'reworded', label: '単身' },
      { kind: 'reordered' },
    ]);
    expect(criteriaChanges([old, alone], [old, alone])).toEqual([]);
  });
});

describe('the plan in the night', () => {
  const contact = (order: number, phones: string[]) => ({
    order,
    name: `連絡先${order}`,
    phones,
    isNightOk: order === 1,
  });

  it('calls whom the stage names, then the contacts, nobody twice', () => {
    const profile = {
      crisisPlan: {
        emergency: {
          calls: [{ name: '弟', phone: '+819000000005' }, { name: '当番の医師' }],
        },
      },
      emergencyContacts: [
        contact(2, ['+81220000001']),
        contact(1, ['+81220000009', '+819000000005']),
      ],
    };
    expect(callingOrder(profile, 'emergency')).toEqual([
      { name: '弟', phones: ['+819000000005', '+81220000009'], isNightOk: true },
      { name: '当番の医師', phones: [] },
      { name: '連絡先2', phones: ['+81220000001'], isNightOk: false },
    ]);
    expect(callingOrder(profile, 'calm').map(({ name }) => name)).toEqual(['連絡先1', '連絡先2']);
  });

  it('says what never to do beside what not to do now', () => {
    const behaviour = { avoid: '急に触らない' };
    const crisisPlan = { emergency: { avoid: '大声を出さない' }, calm: { avoid: ' ' } };
    expect(avoidedIn({ behaviour, crisisPlan }, 'emergency')).toEqual([
      '大声を出さない',
      '急に触らない',
    ]);
    expect(avoidedIn({ behaviour, crisisPlan }, 'calm')).toEqual(['急に触らない']);
    expect(isPlanned(crisisPlan, 'emergency')).toBe(true);
    expect(isPlanned(crisisPlan, 'calm')).toBe(false);
  });
});
