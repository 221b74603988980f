import { describe, expect, it } from 'vitest';
import type { RoomView } from '../../src/facilities/facilities.api.ts';
import { byFacility, wardsOf } from '../../src/web/rooms/board/by-facility.ts';

function room(
  facility: string,
  name: string,
  { ward = '04101', ...more }: Partial<RoomView> & { ward?: string } = {},
): RoomView {
  return {
    id: `${facility} ${name}`,
    facility: { id: facility, name: facility, municipalityCode: ward, phone: null },
    name,
    secured: 'DEDICATED',
    isWheelchairAccessible: false,
    sex: 'ANY',
    floor: null,
    notes: null,
    physical: 'USABLE',
    isStaffed: true,
    isAccepting: true,
    reportedAt: '2026-11-22T10:00:00.000Z',
    freshness: 'fresh',
    isAvailable: true,
    missing: [],
    occupiedBy: [],
    closures: [],
    version: 1,
    ...more,
  };
}

const rooms = [
  room('なないろ', '緊急10'),
  room('なないろ', '緊急2', { freshness: 'stale', isAvailable: false }),
  room('みやぎ野', '個室', {
    ward: '04102',
    freshness: 'none',
    isAvailable: false,
    physical: null,
  }),
  room('あさひ野', '緊急1', { isAvailable: false, physical: 'IN_USE' }),
];
const shown = (...choice: Parameters<typeof byFacility>) =>
  byFacility(...choice).map((it) => [it.facility.name, ...it.rooms.map(({ name }) => name)]);

describe('the rooms of all facilities', () => {
  it('stand under their facilities, ward by ward, in an order that does not move', () => {
    expect(shown(rooms, { which: 'all', ward: null })).toEqual([
      ['あさひ野', '緊急1'],
      ['なないろ', '緊急2', '緊急10'],
      ['みやぎ野', '個室'],
    ]);
    expect(wardsOf(rooms)).toEqual(['04101', '04102']);
  });

  it('never shows an unknown or old one among the free', () => {
    expect(shown(rooms, { which: 'free', ward: null })).toEqual([['なないろ', '緊急10']]);
  });

  it('finds those to call about, in one ward too', () => {
    expect(shown(rooms, { which: 'doubtful', ward: null })).toEqual([
      ['なないろ', '緊急2'],
      ['みやぎ野', '個室'],
    ]);
    expect(shown(rooms, { which: 'doubtful', ward: '04102' })).toEqual([['みやぎ野', '個室']]);
    expect(shown(rooms, { which: 'free', ward: '04102' })).toEqual([]);
  });
});
