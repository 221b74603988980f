import { describe, expect, it } from 'vitest';
import type { RoomView } from '../../../src/facilities/facilities.api.ts';
import type { OccupancyKind } from '../../../src/facilities/room.ts';
import {
  asReported,
  isSameReport,
  lastReportOf,
  reportsOf,
  spokenAgainst,
} from '../../../src/web/rooms/room-report.ts';

const now = new Date('2026-11-22T17:00:00Z');
const report = { physical: 'USABLE', isStaffed: true, isAccepting: true } as const;
const room = (more: Partial<RoomView> = {}): RoomView =>
  ({
    id: 'r1',
    name: '緊急1',
    ...report,
    reportedAt: '2026-11-22T12:00:00.000Z',
    freshness: 'fresh',
    isAvailable: true,
    missing: [],
    occupiedBy: [],
    closures: [],
    ...more,
  }) as RoomView;
const unreported = room({ physical: null, isStaffed: null, isAccepting: null, reportedAt: null });
const keptFor = (kind: OccupancyKind) =>
  room({ occupiedBy: [{ kind, during: { from: now.toISOString(), to: null } }] });

describe('an undo', () => {
  const said = { physical: 'USABLE', isStaffed: true, isAccepting: true } as const;

  it('is of one’s own report, not of what somebody has said since', () => {
    expect(isSameReport({ ...said }, said)).toBe(true);
    expect(isSameReport({ ...said, isStaffed: false }, said)).toBe(false);
    expect(isSameReport(null, said)).toBe(false);
  });
});

describe('a press on the state of a room', () => {
  it('shows the room as the server will count it', () => {
    const cleaned = asReported(room(), { ...report, physical: 'CLEANING' }, now);
    expect(cleaned).toMatchObject({ physical: 'CLEANING', isAvailable: false, freshness: 'fresh' });
    expect(cleaned.missing.map(({ code }) => code)).toEqual(['physical-cleaning']);
    expect(cleaned.reportedAt).toBe('2026-11-22T17:00:00.000Z');
  });

  it('makes a stale room count again', () => {
    const stale = room({ freshness: 'stale', isAvailable: false });
    expect(asReported(stale, report, now)).toMatchObject({ isAvailable: true, missing: [] });
  });

  it('never makes a room free that an emergency keeps', () => {
    const after = asReported(keptFor('reservation'), report, now);
    expect(after.isAvailable).toBe(false);
    expect(after.missing.map(({ code }) => code)).toEqual(['room-occupied']);
  });

  it('has nothing to go back to where nothing was reported', () => {
    expect(lastReportOf(unreported)).toBeNull();
    expect(lastReportOf(room())).toEqual(report);
  });
});

describe('a report against a claim', () => {
  it('is none where nobody keeps the room', () => {
    expect(spokenAgainst(room(), { ...report, physical: 'CLOSED' })).toBeNull();
  });

  it('is any other state, or a stop, while somebody is to come', () => {
    for (const kind of ['hold', 'reservation'] as const) {
      expect(spokenAgainst(keptFor(kind), { ...report, physical: 'CLEANING' })).toBe(kind);
      expect(spokenAgainst(keptFor(kind), { ...report, isStaffed: false })).toBe(kind);
      expect(spokenAgainst(keptFor(kind), { ...report, isAccepting: false })).toBe(kind);
      expect(spokenAgainst(keptFor(kind), report)).toBeNull();
    }
  });

  it('is not to say that a room is in use when somebody is in it', () => {
    expect(spokenAgainst(keptFor('stay'), { ...report, physical: 'IN_USE' })).toBeNull();
    expect(spokenAgainst(keptFor('stay'), { ...report, isAccepting: false })).toBeNull();
    expect(spokenAgainst(keptFor('stay'), { ...report, physical: 'CLEANING' })).toBe('stay');
  });
});

describe('the reports of all rooms', () => {
  it('says since when nobody has looked at everything, and names what was never reported', () => {
    const newer = room({ id: 'r2', reportedAt: '2026-11-22T16:00:00.000Z' });
    expect(reportsOf([newer, unreported, room()])).toEqual({
      oldestAt: '2026-11-22T12:00:00.000Z',
      neverReported: [{ id: 'r1', name: '緊急1' }],
    });
    expect(reportsOf([unreported]).oldestAt).toBeNull();
  });
});
