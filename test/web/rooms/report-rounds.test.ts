import { describe, expect, it } from 'vitest';
import type { AskedFacilityView } from '../../../src/report-rounds/report-rounds.api.ts';
import { type Askable, asked, bodyOf, byTask } from '../../../src/web/rooms/reports/whom.ts';

const facility = (id: string, municipalityCode: string, isOld: boolean): Askable => ({
  id,
  name: id,
  municipalityCode,
  rooms: 1,
  isOld,
  persons: 1,
});
const all = [facility('a', '04101', true), facility('b', '04102', false)];

describe('whom a round asks', () => {
  it.each([
    ['everybody', { which: 'all' }, ['a', 'b'], {}],
    ['those without a fresh report', { which: 'old' }, ['a'], { facilityIds: ['a'] }],
    ['a ward', { which: 'ward', ward: '04102' }, ['b'], { wardCode: '04102' }],
    ['a ward with nobody', { which: 'ward', ward: '04103' }, [], { wardCode: '04103' }],
  ] as const)('%s', (_, scope, ids, body) => {
    expect(asked(all, scope).map(({ id }) => id)).toEqual(ids);
    expect(bodyOf(all, scope)).toEqual(body);
  });
});

describe('what is to be done about a facility', () => {
  const line = (name: string, more: Partial<AskedFacilityView>): AskedFacilityView => ({
    id: name,
    name,
    municipalityCode: '04101',
    phone: null,
    standing: 'silent',
    isToPhone: false,
    rooms: [],
    answeredAt: null,
    answeredBy: null,
    silentSince: null,
    freeRooms: 0,
    reach: 'sent',
    contacts: [],
    phoned: null,
    ...more,
  });
  const phoned = { at: '2026-11-22T02:00:00Z', by: null, outcome: 'refused', note: null } as const;

  it('is said once, also where it was telephoned before it answered', () => {
    const tasks = byTask([
      line('to phone', { isToPhone: true, phoned }),
      line('half', { standing: 'partly' }),
      line('refused', { phoned }),
      line('answered', { standing: 'answered', phoned }),
    ]);
    const names = Object.values(tasks).map((some) => some.map(({ name }) => name));
    expect(names).toEqual([['to phone'], ['half'], ['refused'], ['answered']]);
  });
});
