import { describe, expect, it } from 'vitest';
import { isRecordedRefusal } from '../../src/platform/problem.ts';
import type { Approver } from '../../src/stays/extension.ts';
import { upToDate } from '../../src/stays/old-state.ts';
import {
  can,
  decide,
  dueOf,
  isOverdue,
  possibleActions,
  reserve,
  type StayAction,
  type StayEvent,
} from '../../src/stays/stay.ts';
import type { StayState, StayStatus } from '../../src/stays/stay-state.ts';
import { withoutWords } from '../../src/stays/stay-view.ts';

const start = new Date('2026-11-22T05:00:00+09:00');
const inDays = (days: number) => new Date(start.getTime() + days * 86_400_000);
const inMinutes = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const by = '0194a000-0000-7000-8000-000000000001';
const other = '0194a000-0000-7000-8000-000000000002';
const coordinator: Approver = { userId: by, name: '青木', isManager: false, side: 'base' };
const second: Approver = { userId: other, name: '馬場', isManager: false, side: 'base' };
const manager: Approver = { userId: other, name: '千葉', isManager: true, side: 'base' };
const counted = {
  belongings: [{ name: '着替え', count: 2, unit: '組', note: null }],
  medicines: [{ name: '見本錠A', count: 6, unit: '錠', note: '朝・夕' }],
};
const back = {
  belongings: [{ returned: 2, used: 0, note: null }],
  medicines: [{ returned: 3.5, used: 2.5, note: null }],
};

const events = {
  transfer: { type: 'transfer', means: 'FACILITY_CAR', escort: '青木', expectedAt: inMinutes(60) },
  expect: { type: 'expect', expectedAt: inMinutes(90) },
  tick: { type: 'tick', side: 'base', keys: ['meals:1'] },
  'confirm-hand-over': { type: 'confirm-hand-over', side: 'base', open: 0, why: null },
  admit: { type: 'admit', ...counted },
  extend: { type: 'extend', reason: '調整中', newEnd: inDays(10), who: manager },
  'request-extension': {
    type: 'request-extension',
    reason: '調整中',
    newEnd: inDays(10),
    side: 'base',
  },
  'approve-extension': { type: 'approve-extension', who: second },
  'refuse-extension': { type: 'refuse-extension', reason: '空きがない', who: second },
  depart: { type: 'depart', destination: 'HOME', note: null, counted: back },
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
const moving = through(reserved, events.transfer);
const admitted = through(moving, events.admit);
const asked = through(admitted, events['request-extension']);
const states = {
  reserved,
  'in-transit': moving,
  admitted,
  asked,
  extended: through(admitted, events.extend),
  departed: through(admitted, events.depart),
  cancelled: through(moving, events.cancel),
} satisfies Record<StayStatus | 'asked', StayState>;

type Row = Partial<Record<keyof typeof events, StayStatus | string>>;
const outOfOrder = 'stay-step-out-of-order';
const table: Record<keyof typeof states, Row> = {
  reserved: { transfer: 'in-transit', cancel: 'cancelled' },
  'in-transit': {
    expect: 'in-transit',
    tick: 'in-transit',
    'confirm-hand-over': 'in-transit',
    admit: 'admitted',
    cancel: 'cancelled',
  },
  admitted: {
    tick: 'admitted',
    'confirm-hand-over': 'admitted',
    extend: 'extended',
    'request-extension': 'admitted',
    'approve-extension': 'no-extension-asked',
    'refuse-extension': 'no-extension-asked',
    depart: 'departed',
  },
  asked: {
    tick: 'admitted',
    'confirm-hand-over': 'admitted',
    extend: 'extended',
    'request-extension': 'extension-asked-already',
    'approve-extension': 'extended',
    'refuse-extension': 'admitted',
    depart: 'departed',
  },
  extended: {
    tick: 'extended',
    'confirm-hand-over': 'extended',
    extend: 'extended',
    'request-extension': 'extended',
    'approve-extension': 'no-extension-asked',
    'refuse-extension': 'no-extension-asked',
    depart: 'departed',
  },
  departed: {},
  cancelled: {},
};
const names = Object.keys(table) as (keyof typeof states)[];
const actions = Object.keys(events) as (keyof typeof events)[];

describe('a stay', () => {
  it.each(names.flatMap((name) => actions.map((action) => [name, action] as const)))(
    '%s with %s goes where the table says',
    (name, action) => {
      const isLonger = action === 'extend' || action === 'request-extension';
      const event = isLonger ? { ...events[action], newEnd: inDays(12) } : events[action];
      const step = decide(states[name], event, start, by);
      const expected = table[name][action] ?? outOfOrder;
      const isStatus = expected in states && expected !== 'asked';
      if (isStatus) expect(step).toMatchObject({ state: { status: expected } });
      else expect(step).toMatchObject({ refused: { code: expected } });
      expect(can(states[name], action) === true).toBe(expected !== outOfOrder);
    },
  );

  it('takes the room with the admission and frees it with the departure', () => {
    expect(decide(moving, events.admit, start)).toMatchObject({ effects: [{ type: 'occupy' }] });
    expect(decide(states.extended, events.depart, start)).toMatchObject({
      effects: [{ type: 'free-room' }],
    });
  });

  it('that is cancelled says why and nothing of who was on the way with whom', () => {
    expect(states.cancelled).toEqual({
      status: 'cancelled',
      startsAt: start.toISOString(),
      plannedEnd: inDays(7).toISOString(),
      cancellation: { reason: 'facility-cancelled', side: 'facility', at: start.toISOString(), by },
    });
    expect(isOverdue(states.cancelled, inDays(8))).toBe(false);
    expect(dueOf(states.cancelled)).toBeNull();
  });

  it('takes notes until it is over', () => {
    const notable = names.filter((name) => possibleActions(states[name]).includes('note'));
    expect(notable).toEqual(['reserved', 'in-transit', 'admitted', 'asked', 'extended']);
  });

  it('shows a facility afterwards neither words nor what the lines of the list were', () => {
    const ticked = through(moving, events.tick, {
      type: 'confirm-hand-over',
      side: 'facility',
      open: 2,
      why: '眠っていた',
    });
    const left = through(ticked, events.admit, { ...events.depart, note: '姉の家へ' });
    const shown = JSON.stringify(withoutWords(left));
    for (const word of ['眠っていた', '姉の家へ', 'meals', '着替え', '見本錠', '"青木"'])
      expect(shown).not.toContain(word);
  });
});

describe('the way there', () => {
  const wake = (state: StayState, at: Date) => decide(state, { type: 'wake' }, at);

  it('is asked about half an hour after the expected arrival, once', () => {
    expect(dueOf(moving)).toEqual(inMinutes(90));
    expect(wake(moving, inMinutes(89))).toEqual({ state: moving, effects: [] });
    const said = wake(moving, inMinutes(90));
    expect(said).toMatchObject({ effects: [{ type: 'arrival-overdue' }] });
    if (isRecordedRefusal(said)) throw new Error('a wake was refused');
    expect(wake(said.state, inMinutes(91))).toEqual({ state: said.state, effects: [] });
    expect(dueOf(said.state)).toBeNull();
    // Another time is another question.
    const later = through(said.state, { type: 'expect', expectedAt: inMinutes(120) });
    expect(dueOf(later)).toEqual(inMinutes(150));
  });

  it.each([
    ['half a day ago', -12 * 60, null],
    ['before that', -12 * 60 - 1, 'arrival-out-of-range'],
    ['in three days', 3 * 24 * 60, null],
    ['after that', 3 * 24 * 60 + 1, 'arrival-out-of-range'],
  ] as const)('is expected %s', (_, minutes, code) => {
    const step = decide(moving, { type: 'expect', expectedAt: inMinutes(minutes) }, start, by);
    if (code === null) expect(step).toMatchObject({ state: { status: 'in-transit' } });
    else expect(step).toMatchObject({ refused: { code, status: 422 } });
  });
});

describe('the hand-over', () => {
  it('keeps who ticked a line and when, and whatever the other side has ticked', () => {
    const first = through(moving, { type: 'tick', side: 'facility', keys: ['meals:1'] });
    const step = decide(
      first,
      { type: 'tick', side: 'facility', keys: ['meals:1', 'contact:2'] },
      inMinutes(5),
      other,
    );
    expect(step).toMatchObject({
      state: {
        handOver: {
          base: { ticks: [] },
          facility: {
            ticks: [
              { key: 'meals:1', by, at: start.toISOString() },
              { key: 'contact:2', by: other, at: inMinutes(5).toISOString() },
            ],
          },
        },
      },
    });
  });

  it('with open lines is confirmed only with a word why, and then stands', () => {
    const confirm = { ...events['confirm-hand-over'], open: 2 };
    for (const why of [null, ' '])
      expect(decide(moving, { ...confirm, why }, start)).toMatchObject({
        refused: { code: 'hand-over-open', extra: { open: 2 } },
      });
    const confirmed = through(moving, { ...confirm, why: '家族が不在' });
    expect(confirmed).toMatchObject({
      handOver: { base: { confirmed: { open: 2, why: '家族が不在', by } } },
    });
    for (const event of [events.tick, confirm])
      expect(decide(confirmed, event, start)).toMatchObject({
        refused: { code: 'hand-over-confirmed' },
      });
    expect(decide(confirmed, { ...events.tick, side: 'facility' }, start)).toHaveProperty('state');
  });
});

describe('an extension', () => {
  const extend = (days: number, who: typeof manager) =>
    decide(admitted, { ...events.extend, newEnd: inDays(days), who }, start, by);

  it.each([
    ['beyond a week by a coordinator', 7.01, coordinator, 'approval-needed'],
    ['beyond two weeks by a coordinator', 14.01, coordinator, 'manager-approval-needed'],
    ['beyond two weeks by a manager', 30, manager, null],
    ['to the end that is planned already', 7, manager, 'end-not-later'],
    ['to the past', -1, manager, 'end-not-later'],
    ['to ninety days', 90, manager, null],
    ['beyond ninety days', 90.01, manager, 'end-too-far'],
  ] as const)('%s', (_, days, who, code) => {
    const step = extend(days, who);
    if (code === null)
      expect(step).toMatchObject({ state: { status: 'extended' }, effects: [{ type: 'occupy' }] });
    else expect(step).toMatchObject({ refused: { code } });
  });

  it('of a short plan, within the week, needs nobody else', () => {
    const short = through(reserve(start, inDays(2)), events.transfer, events.admit);
    const step = decide(
      short,
      { ...events.extend, who: coordinator, newEnd: inDays(7) },
      start,
      by,
    );
    expect(step).toMatchObject({
      state: { plannedEnd: inDays(7).toISOString(), extensions: [{ approver: '' }] },
    });
  });

  it.each([
    ['of ten days by another coordinator', 10, second, null],
    ['of exactly two weeks by another coordinator', 14, second, null],
    ['of ten days by who asked', 10, coordinator, 'four-eyes'],
    ['of three weeks by another coordinator', 21, second, 'manager-approval-needed'],
    ['of three weeks by a manager', 21, manager, null],
    ['of three weeks by the manager who asked', 21, { ...manager, userId: by }, 'four-eyes'],
  ] as const)('that was asked for, %s', (_, days, who, code) => {
    const request = { ...events['request-extension'], newEnd: inDays(days) };
    const waiting = through(admitted, request);
    // Nothing is longer before it is approved.
    expect(waiting.plannedEnd).toBe(inDays(7).toISOString());
    const step = decide(waiting, { type: 'approve-extension', who }, start, who.userId);
    if (code !== null) return expect(step).toMatchObject({ refused: { code } });
    expect(step).toMatchObject({
      state: {
        plannedEnd: inDays(days).toISOString(),
        request: null,
        extensions: [{ approver: who.name, reason: '調整中', by: who.userId }],
      },
      effects: [{ type: 'occupy' }, { type: 'answer-request', request: { by } }],
    });
  });

  it('asked for and refused leaves everything as it was, and says so', () => {
    const step = decide(asked, events['refuse-extension'], start, other);
    const [at, newEnd] = [start.toISOString(), inDays(10).toISOString()];
    const request = { reason: '調整中', newEnd, side: 'base', at, by };
    const refusal = { reason: '空きがない', newEnd, at, by: other };
    expect(step).toEqual({
      state: { ...admitted, refusal },
      effects: [{ type: 'answer-request', request, isTakenBack: false }],
    });
  });

  it('of a facility is never decided by it, and taken back only by its own side', () => {
    const staff = { userId: other, name: '本田', isManager: false, side: 'facility' } as const;
    const waiting = through(admitted, { ...events['request-extension'], side: 'facility' });
    const approve = { type: 'approve-extension', who: staff } as const;
    expect(decide(waiting, approve, start, other)).toMatchObject({
      refused: { code: 'four-eyes' },
    });
    const extend = { ...events.extend, newEnd: inDays(7.5), who: staff };
    expect(decide(waiting, extend, start, other)).toHaveProperty('refused');
    const back = { ...events['refuse-extension'], who: staff };
    expect(decide(waiting, back, start, other)).toMatchObject({
      state: { request: null, refusal: null },
      effects: [{ type: 'answer-request', isTakenBack: true }],
    });
    expect(decide(asked, back, start, other)).toMatchObject({
      refused: { code: 'request-of-the-base' },
    });
  });

  it('of a manager beyond what was asked for answers the request; a shorter one does not', () => {
    const to = (days: number) =>
      decide(asked, { ...events.extend, newEnd: inDays(days) }, start, other);
    expect(to(12)).toMatchObject({ state: { request: null } });
    expect(to(9)).toMatchObject({ state: { request: { by } }, effects: [{ type: 'occupy' }] });
  });

  it('that was asked for too late is refused', () => {
    expect(decide(asked, events['approve-extension'], inDays(10), other)).toMatchObject({
      refused: { code: 'end-not-later' },
    });
    const left = through(asked, events.depart);
    expect(decide(left, events['approve-extension'], start, other)).toMatchObject({
      refused: { code: outOfOrder },
    });
  });

  it('keeps those before it', () => {
    const twice = through(states.extended, { ...events.extend, newEnd: inDays(13) });
    expect(twice).toMatchObject({
      extensions: [{ newEnd: inDays(10).toISOString() }, { approver: '千葉' }],
    });
  });
});

describe('what was counted in', () => {
  const depart = (counted: typeof back | { belongings: never[]; medicines: never[] } | null) =>
    decide(admitted, { ...events.depart, counted }, start, by);
  const out = (returned: number, used: number, note: string | null) => ({
    belongings: back.belongings,
    medicines: [{ returned, used, note }],
  });

  it.each([
    ['everything', back, null],
    ['nothing counted', { belongings: [], medicines: [] }, 'counted-lines-differ'],
    ['by somebody who may not see the lines', null, null],
    ['a tablet less', out(3, 2, null), 'count-unexplained'],
    ['a tablet less, explained', out(3, 2, '1錠は床に落ちた'), null],
    ['a tablet more', out(5, 2, null), 'count-unexplained'],
  ] as const)('comes out with the person: %s', (_, counted, code) => {
    const step = depart(counted as typeof back | null);
    if (code === null) expect(step).toMatchObject({ state: { status: 'departed' } });
    else expect(step).toMatchObject({ refused: { code } });
  });
});

describe('the warning of the planned end', () => {
  const wake = (state: StayState, at: Date) => {
    const step = decide(state, { type: 'wake' }, at);
    if (isRecordedRefusal(step)) throw new Error('a wake was refused');
    return step;
  };
  const planned = through(admitted, { type: 'ask-for-meeting', at: null });

  it('comes three days and one day before, each once', () => {
    expect(dueOf(planned)).toEqual(inDays(4));
    const first = wake(planned, inDays(4));
    expect(first.effects).toMatchObject([{ type: 'warn', warning: 'D-3' }]);
    expect(wake(first.state, inDays(4)).effects).toEqual([]);
    expect(dueOf(first.state)).toEqual(inDays(6));
    const second = wake(first.state, inDays(6));
    expect(second.effects).toMatchObject([{ warning: 'D-1' }]);
    expect(dueOf(second.state)).toBeNull();
  });

  it('that is early changes nothing; two that are late are one', () => {
    expect(wake(planned, inDays(3.9))).toEqual({ state: planned, effects: [] });
    expect(wake(planned, inDays(6.5)).effects).toMatchObject([{ warning: 'D-1' }]);
  });

  it('moves with an extension and ends with the departure', () => {
    expect(dueOf(through(planned, events.extend))).toEqual(inDays(7));
    expect(dueOf(states.departed)).toBeNull();
    expect(wake(states.departed, inDays(9)).effects).toEqual([]);
    expect(dueOf(reserved)).toBeNull();
  });

  it('of a stay of two days comes once', () => {
    const short = through(reserve(start, inDays(2)), events.transfer, events.admit);
    expect(dueOf(short)).toEqual(inDays(1));
  });

  it('asks for a meeting two days after the admission, once', () => {
    expect(dueOf(admitted)).toEqual(inDays(2));
    const said = wake(admitted, inDays(2));
    expect(said.effects).toEqual([{ type: 'meeting-missing' }]);
    expect(wake(said.state, inDays(2)).effects).toEqual([]);
    expect(dueOf(said.state)).toEqual(inDays(4));
  });

  it('says that a stay is overdue once its end has passed, until the person has left', () => {
    expect(isOverdue(admitted, inDays(7))).toBe(false);
    expect(isOverdue(admitted, inDays(7.1))).toBe(true);
    expect(isOverdue(states.departed, inDays(9))).toBe(false);
  });
});

describe('a state that an older version has kept', () => {
  const mark = { at: start.toISOString(), by };
  const planned = { startsAt: start.toISOString(), plannedEnd: inDays(7).toISOString() };
  const transfer = { means: 'BASE_CAR', escort: '青木', ...mark };
  const admission = { belongings: '着替え', medicines: 'なし', ...mark };
  const old = {
    'in-transit': { status: 'in-transit', ...planned, transfer },
    admitted: { status: 'admitted', ...planned, transfer, admission, warnings: [] },
    departed: {
      status: 'departed',
      ...planned,
      transfer,
      admission,
      extensions: [],
      departure: { destination: 'HOME', note: null, ...mark },
    },
  } as const;

  it('is read, and steps on', () => {
    const arriving = upToDate(old['in-transit']);
    expect(dueOf(arriving)).toBeNull();
    expect(through(arriving, events.expect, events.tick, events.admit).status).toBe('admitted');
    const inside = upToDate(old.admitted);
    expect(inside).toMatchObject({
      admission: { belongings: [{ name: '着替え', count: null }], medicines: [] },
      request: null,
    });
    const returned = { belongings: [{ returned: 1, used: 0, note: null }], medicines: [] };
    expect(through(inside, events['request-extension']).status).toBe('admitted');
    expect(through(inside, { ...events.depart, counted: returned }).status).toBe('departed');
    expect(upToDate(old.departed)).toMatchObject({ departure: { counted: null } });
  });

  it('of today is read as it is', () => {
    for (const state of Object.values(states))
      expect(upToDate(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });
});
