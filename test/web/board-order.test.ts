import { describe, expect, it } from 'vitest';
import type { EmergencyLine } from '../../src/emergencies/emergencies.api.ts';
import {
  boardOrder,
  nearestTarget,
  neighbourOf,
  overdueIds,
  standingOf,
} from '../../src/web/desk/board/board-order.ts';

const noon = Date.parse('2026-11-22T12:00:00Z');
const at = (minutes: number) => new Date(noon + minutes * 60_000).toISOString();

function target(name: string, dueIn: number, metAt: string | null = null) {
  const standing = metAt ? ('met' as const) : ('open' as const);
  return { name, label: { ja: name, en: name }, dueAt: at(dueIn), metAt, standing };
}

function line(id: string, of: Partial<EmergencyLine> = {}): EmergencyLine {
  return {
    id,
    number: `2026-${id}`,
    status: 'TRIAGED',
    statusLabel: { ja: '緊急度判定', en: 'triaged' },
    urgency: 'ORANGE',
    wardCode: '04101',
    isAbuseSuspected: false,
    hasCase: false,
    receivedAt: at(-10),
    closedAt: null,
    ownerId: 'aoki',
    ownerName: '青木',
    handOverTo: null,
    isPaging: false,
    targets: [target('placed', 60)],
    version: 1,
    ...of,
  };
}

const nobody = { ownerId: null, ownerName: null, isPaging: true };
const settled = { ownerId: null, ownerName: null, isPaging: false };

function ordered(...lines: EmergencyLine[]): string[] {
  const overdue = new Set(overdueIds(lines, noon).split(' '));
  return boardOrder(lines, overdue).map(({ id }) => id);
}

describe('the order of the board', () => {
  it('puts what nobody has taken before everything, also before a RED that somebody has', () => {
    const red = line('red', { urgency: 'RED' });
    const lone = line('lone', { urgency: 'GREEN', ...nobody });
    expect(ordered(red, lone)).toEqual(['lone', 'red']);
  });

  it('goes by urgency, and takes who was not judged for nearly as urgent as RED', () => {
    const lines = (['GREEN', null, 'YELLOW', 'RED', 'ORANGE'] as const).map((urgency) =>
      line(String(urgency), { urgency }),
    );
    expect(ordered(...lines)).toEqual(['RED', 'null', 'ORANGE', 'YELLOW', 'GREEN']);
  });

  it('puts what is overdue before what is not, within one urgency only', () => {
    const late = line('late', { targets: [target('placed', -1)] });
    const inTime = line('in-time');
    const lateGreen = line('late-green', { urgency: 'GREEN', targets: [target('placed', -60)] });
    expect(ordered(inTime, lateGreen, late)).toEqual(['late', 'in-time', 'late-green']);
  });

  it('puts the newest first among equals', () => {
    const older = line('older', { receivedAt: at(-30) });
    const newer = line('newer', { receivedAt: at(-5) });
    expect(ordered(older, newer)).toEqual(['newer', 'older']);
  });

  it('does not take an emergency that needs nobody any more for one that nobody has', () => {
    expect(standingOf(line('placed', settled))).toBe('settled');
    expect(ordered(line('placed', settled), line('lone', nobody))).toEqual(['lone', 'placed']);
  });

  it('orders 500 in the blink of an eye', () => {
    const lines = Array.from({ length: 500 }, (_, n) =>
      line(String(n), { receivedAt: at(-n), targets: [target('placed', n - 250)] }),
    );
    const began = performance.now();
    expect(ordered(...lines)).toHaveLength(500);
    expect(performance.now() - began).toBeLessThan(50);
  });
});

describe('the clock of an emergency', () => {
  it('is against the unmet target that is due first', () => {
    const targets = [target('answered', -7, at(-8)), target('placed', 170), target('triage', 20)];
    expect(nearestTarget(line('a', { targets }))?.name).toBe('triage');
  });

  it('stays on a target that is overdue until it is met', () => {
    const targets = [target('call-back', -5), target('triage', 20)];
    expect(nearestTarget(line('a', { targets }))?.name).toBe('call-back');
    expect(overdueIds([line('a', { targets })], noon)).toBe('a');
  });

  it('stands still when all is met, and when the emergency is over', () => {
    expect(nearestTarget(line('a', { targets: [target('triage', 20, at(-1))] }))).toBeNull();
    const closed = line('b', { closedAt: at(0), targets: [target('informed', -20)] });
    expect(nearestTarget(closed)).toBeNull();
    expect(overdueIds([closed], noon)).toBe('');
  });
});

describe('going through the board with the keyboard', () => {
  const ids = ['a', 'b', 'c'];

  it('goes on and back, and round the ends', () => {
    expect(neighbourOf(ids, 'a', 1)).toBe('b');
    expect(neighbourOf(ids, 'c', 1)).toBe('a');
    expect(neighbourOf(ids, 'a', -1)).toBe('c');
  });

  it('begins at an end when none is open, or the open one is not on the board', () => {
    expect(neighbourOf(ids, undefined, 1)).toBe('a');
    expect(neighbourOf(ids, 'ended', -1)).toBe('c');
    expect(neighbourOf([], undefined, 1)).toBeUndefined();
  });
});
