import { describe, expect, it } from 'vitest';
import { type Change, faultsOf } from './checker.ts';

let seq = 0;
const change = (tx: string, table: Change['table'], row: object): Change => {
  seq += 1;
  return { seq, tx, table, row: { ...row } };
};
const night = '["2026-11-22 02:00:00+09","2026-11-29 02:00:00+09")';
const hold = (id: string, part: object = {}) => ({
  id,
  room_id: 'room 1',
  kind: 'hold',
  during: night,
  released_at: null,
  ...part,
});
const offer = (id: string, occupancy_id: string, part: object = {}) => ({
  id,
  occupancy_id,
  status: 'sent',
  emergency_id: 'emergency 1',
  case_id: 'case 1',
  ...part,
});
/** An offer with its hold, in one transaction. */
const offered = (tx: string) => [
  change(tx, 'occupancies', hold('o1')),
  change(tx, 'offers', offer('f1', 'o1')),
];
const accepted = (tx: string) => [
  change(tx, 'occupancies', hold('o1', { kind: 'reservation' })),
  change(tx, 'offers', offer('f1', 'o1', { status: 'accepted' })),
];

describe('the checker', () => {
  it('finds nothing in a night as it should be', () => {
    const history = [
      ...offered('1'),
      ...accepted('2'),
      change(
        '3',
        'occupancies',
        hold('o1', { kind: 'stay', during: '["2026-11-22 04:00:00+09",)' }),
      ),
      change('4', 'emergencies', { id: 'emergency 1', status: 'DISCHARGED' }),
      change('4', 'occupancies', hold('o1', { kind: 'stay', released_at: '2026-11-24' })),
      change('5', 'occupancies', hold('o2', { during: '["2026-11-24 00:00:00+09",)' })),
      change('5', 'offers', offer('f2', 'o2', { emergency_id: 'emergency 2' })),
    ];
    expect(faultsOf(history)).toEqual([]);
  });

  it.each<[string, () => Change[], RegExp]>([
    ['two in one room', () => [...offered('1'), change('2', 'occupancies', hold('o2'))], /overlap/],
    [
      'an open end that meets what comes later',
      () => [
        change(
          '1',
          'occupancies',
          hold('o1', { kind: 'stay', during: '["2026-11-22 02:00:00+09",)' }),
        ),
        change('2', 'occupancies', hold('o2', { during: '["2027-01-01 00:00:00+09",)' })),
      ],
      /overlap/,
    ],
    [
      'a hold that outlived its offer',
      () => [...offered('1'), change('2', 'offers', offer('f1', 'o1', { status: 'expired' }))],
      /a hold outlived/,
    ],
    [
      'an offer without its hold',
      () => [
        ...offered('1'),
        change('2', 'occupancies', hold('o1', { released_at: '2026-11-22' })),
      ],
      /without its hold/,
    ],
    [
      'a lost acceptance: its room is free',
      () => [
        ...offered('1'),
        ...accepted('2'),
        change('3', 'occupancies', hold('o1', { kind: 'reservation', released_at: '2026-11-22' })),
      ],
      /acceptance lost/,
    ],
    [
      'a lost acceptance: it expires',
      () => [
        ...offered('1'),
        ...accepted('2'),
        change('3', 'offers', offer('f1', 'o1', { status: 'expired' })),
      ],
      /acceptance lost/,
    ],
    [
      'two acceptances for one person',
      () => [
        ...offered('1'),
        ...accepted('2'),
        change('3', 'occupancies', hold('o2', { room_id: 'room 2', kind: 'reservation' })),
        change('3', 'offers', offer('f2', 'o2', { status: 'accepted' })),
      ],
      /two acceptances/,
    ],
    [
      'an offer after the withdrawal',
      () => [
        change('1', 'consents', { id: 'c1', case_id: 'case 1', withdrawn_at: '2026-11-22' }),
        ...offered('2'),
      ],
      /after the consent was withdrawn/,
    ],
    [
      'an acceptance after the withdrawal',
      () => [
        ...offered('1'),
        change('2', 'consents', { id: 'c1', case_id: 'case 1', withdrawn_at: '2026-11-22' }),
        ...accepted('3'),
      ],
      /accepted after the consent/,
    ],
  ])('finds %s', (_, history, fault) => {
    expect(faultsOf(history()).join('\n')).toMatch(fault);
  });

  it('orders transactions by their ends: who waited for a room comes after who left it', () => {
    const [first, , third] = [...offered('1'), change('2', 'occupancies', hold('o2'))];
    const left = change('1', 'occupancies', hold('o1', { released_at: '2026-11-22' }));
    const late = { ...third, seq: left.seq + 1 } as Change;
    expect(faultsOf([first as Change, left, late])).toEqual([]);
  });
});
