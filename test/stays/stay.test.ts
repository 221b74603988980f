import { describe, expect, it } from 'vitest';
import { isRecordedRefusal } from '../../src/platform/problem.ts';
import {
  can,
  decide,
  dueOf,
  isOverdue,
  possibleActions,
  reserve,
  type StayAction,
  type StayEvent,
  type StayState,
  type StayStatus,
} from '../../src/stays/stay.ts';

const start = new Date('2026-11-22T05:00:00+09:00');
const inDays = (days: number) => new Date(start.getTime() + days * 86_400_000);
const by = '0194a000-0000-7000-8000-000000000001';

const events = {
  transfer: { type: 'transfer', means: 'FACILITY_CAR', escort: '青木' },
  admit: { type: 'admit', belongings: '着替え', medicines: '7日分' },
  extend: {
    type: 'extend',
    approver: '千葉',
    reason: '調整中',
    newEnd: inDays(10),
    isManager: false,
  },
  depart: { type: 'depart', destination: 'HOME', note: null },
  cancel: { type: 'cancel', reason: 'facility-cancelled', side: 'facility' },
} as const satisfies Record<Exclude<StayAction, 'note'>, StayEvent>;

function through(state: StayState, ...steps: StayEvent[]): StayState {
  return steps.reduce((current, event) => {
    const step = decide(current, event, start, by);
    if (isRecordedRefusal(step)) throw new Error(`${event.type}: ${step.refused.code}`);
    return step.state;
  }, state);
}

const reserved = reserve(start, inDays(7));
const admitted = through(reserved, events.transfer, events.admit);
const states: Record<StayStatus, StayState> = {
  reserved,
  'in-transit': through(reserved, events.transfer),
  admitted,
  extended: through(admitted, events.extend),
  departed: through(admitted, events.depart),
  cancelled: through(reserved, events.transfer, events.cancel),
};

const table: Record<StayStatus, Partial<Record<keyof typeof events, StayStatus>>> = {
  reserved: { transfer: 'in-transit', cancel: 'cancelled' },
  'in-transit': { admit: 'admitted', cancel: 'cancelled' },
  admitted: { extend: 'extended', depart: 'departed' },
  extended: { extend: 'extended', depart: 'departed' },
  departed: {},
  cancelled: {},
};
const statuses = Object.keys(table) as StayStatus[];
const actions = Object.keys(events) as (keyof typeof events)[];

describe('a stay', () => {
  it.each(statuses.flatMap((status) => actions.map((action) => [status, action] as const)))(
    '%s with %s goes where the table says',
    (status, action) => {
      const later = { ...events.extend, newEnd: inDays(12) };
      const step = decide(states[status], action === 'extend' ? later : events[action], start, by);
      const expected = table[status][action];
      if (expected) expect(step).toMatchObject({ state: { status: expected } });
      else
        expect(step).toMatchObject({
          refused: { code: 'stay-step-out-of-order', status: 409, extra: { stayStatus: status } },
        });
      expect(can(states[status], action) === true).toBe(expected !== undefined);
    },
  );

  it('takes the room with the admission and frees it with the departure', () => {
    expect(decide(states['in-transit'], events.admit, start)).toMatchObject({
      effects: [{ type: 'occupy' }],
    });
    expect(decide(states.extended, events.depart, start)).toMatchObject({
      effects: [{ type: 'free-room' }],
    });
  });

  it('that is cancelled says why and nothing of who was on the way with whom', () => {
    expect(states.cancelled).toEqual({
      status: 'cancelled',
      startsAt: start.toISOString(),
      plannedEnd: inDays(7).toISOString(),
      cancellation: {
        reason: 'facility-cancelled',
        side: 'facility',
        at: start.toISOString(),
        by,
      },
    });
    expect(isOverdue(states.cancelled, inDays(8))).toBe(false);
    expect(dueOf(states.cancelled)).toBeNull();
  });

  it('takes notes until it is over', () => {
    expect(statuses.filter((status) => possibleActions(states[status]).includes('note'))).toEqual([
      'reserved',
      'in-transit',
      'admitted',
      'extended',
    ]);
  });
});

describe('an extension', () => {
  const extend = (days: number, changes: Partial<(typeof events)['extend']> = {}) =>
    decide(
      admitted,
      { ...events.extend, newEnd: inDays(days), ...changes } as StayEvent,
      start,
      by,
    );

  it.each([
    ['beyond a week without an approver', 8, { approver: null }, 'approval-needed'],
    ['to exactly two weeks with an approver', 14, {}, null],
    ['beyond two weeks by a coordinator', 14.01, {}, 'manager-approval-needed'],
    ['beyond two weeks by a manager', 30, { isManager: true }, null],
    [
      'beyond two weeks by a manager who names no approver',
      30,
      { isManager: true, approver: null },
      'approval-needed',
    ],
    ['to the end that is planned already', 7, {}, 'end-not-later'],
    ['to the past', -1, {}, 'end-not-later'],
  ] as const)('%s', (_, days, changes, code) => {
    const step = extend(days, changes as object);
    if (code === null) expect(step).toMatchObject({ state: { status: 'extended' } });
    else expect(step).toMatchObject({ refused: { code } });
  });

  it('of a short plan, within the week, needs nobody else', () => {
    const short = through(reserve(start, inDays(2)), events.transfer, events.admit);
    const step = decide(short, { ...events.extend, approver: null, newEnd: inDays(7) }, start, by);
    expect(step).toMatchObject({
      state: { status: 'extended', plannedEnd: inDays(7).toISOString() },
    });
  });

  it('keeps those before it', () => {
    const twice = through(states.extended, { ...events.extend, newEnd: inDays(13) });
    expect(twice).toMatchObject({
      extensions: [{ newEnd: inDays(10).toISOString() }, { approver: '千葉' }],
    });
  });
});

describe('the warning of the planned end', () => {
  const wake = (state: StayState, at: Date) => {
    const step = decide(state, { type: 'wake' }, at);
    if (isRecordedRefusal(step)) throw new Error('a wake was refused');
    return step;
  };

  it('comes three days and one day before, each once', () => {
    expect(dueOf(admitted)).toEqual(inDays(4));
    const first = wake(admitted, inDays(4));
    expect(first.effects).toMatchObject([{ type: 'warn', warning: 'D-3' }]);
    expect(wake(first.state, inDays(4)).effects).toEqual([]);
    expect(dueOf(first.state)).toEqual(inDays(6));
    const second = wake(first.state, inDays(6));
    expect(second.effects).toMatchObject([{ warning: 'D-1' }]);
    expect(dueOf(second.state)).toBeNull();
  });

  it('that is early changes nothing; two that are late are one', () => {
    expect(wake(admitted, inDays(3.9))).toEqual({ state: admitted, effects: [] });
    expect(wake(admitted, inDays(6.5)).effects).toMatchObject([{ warning: 'D-1' }]);
  });

  it('moves with an extension and ends with the departure', () => {
    expect(dueOf(states.extended)).toEqual(inDays(7));
    expect(dueOf(states.departed)).toBeNull();
    expect(wake(states.departed, inDays(9)).effects).toEqual([]);
    expect(dueOf(reserved)).toBeNull();
  });

  it('of a stay of two days comes once', () => {
    const short = through(reserve(start, inDays(2)), events.transfer, events.admit);
    expect(dueOf(short)).toEqual(inDays(1));
  });

  it('says that a stay is overdue once its end has passed, until the person has left', () => {
    expect(isOverdue(admitted, inDays(7))).toBe(false);
    expect(isOverdue(admitted, inDays(7.1))).toBe(true);
    expect(isOverdue(states.departed, inDays(9))).toBe(false);
  });
});
