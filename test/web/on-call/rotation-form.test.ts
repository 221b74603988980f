import { describe, expect, it } from 'vitest';
import { dayKinds as serverKinds } from '../../../src/on-call/rotation.ts';
import type { RotationView } from '../../../src/on-call/rotations.api.ts';
import {
  dayKinds,
  emptyForm,
  formOf,
  moved,
  ruleOf,
} from '../../../src/web/on-call/rotations/rotation-form.ts';

const [aoki, baba] = ['a'.repeat(8), 'b'.repeat(8)];
const form = { ...emptyForm('primary', '2026-11-23'), name: '週ごと', people: [aoki, baba] };

describe('a rotation as it is typed', () => {
  it('begins with turns of a week from Monday morning', () => {
    expect(ruleOf(form)).toEqual({
      people: [aoki, baba],
      turn: { unit: 'days', length: 7 },
      startsAt: '2026-11-23T09:00',
      endsAt: null,
      dayKind: 'any',
      windows: [],
    });
  });

  it.each([
    [{ people: [] }, 'whyPeople'],
    [{ length: '' }, 'whyLength'],
    [{ length: '0' }, 'whyLength'],
    [{ length: '1.5' }, 'whyLength'],
    [{ startsAt: '' }, 'whyStart'],
    [{ isAllDay: false, windows: [{ weekdays: [], from: '19:00', to: '07:00' }] }, 'whyWindow'],
    [{ isAllDay: false, windows: [{ weekdays: [1], from: '', to: '07:00' }] }, 'whyWindow'],
  ])('lacks something with %j', (part, lacking) => {
    expect(ruleOf({ ...form, ...part })).toBe(lacking);
  });

  it('keeps what it was when it is opened and saved', () => {
    const windows = [{ weekdays: [1, 5], from: '19:00', to: '07:00' }];
    for (const rule of [
      { ...(ruleOf(form) as RotationView['rule']), windows },
      { ...(ruleOf(form) as RotationView['rule']), turn: { unit: 'hours', length: 12 } as const },
      { ...(ruleOf(form) as RotationView['rule']), turn: { unit: 'days', length: 3 } as const },
    ]) {
      const view = { slot: 'secondary', name: '夜', rule } as RotationView;
      expect(ruleOf(formOf(view))).toEqual(rule);
    }
  });

  it('says the weekdays in their order, however they were pressed', () => {
    const windows = [{ weekdays: [7, 1, 6], from: '19:00', to: '07:00' }];
    expect(ruleOf({ ...form, isAllDay: false, windows })).toMatchObject({
      windows: [{ weekdays: [1, 6, 7] }],
    });
  });

  it('offers every kind of day that the server knows', () => {
    expect([...dayKinds].sort()).toEqual([...serverKinds].sort());
  });

  it('moves its people by one place, and the first no further up', () => {
    expect(moved([aoki, baba], 1, -1)).toEqual([baba, aoki]);
    expect(moved([aoki, baba], 0, -1)).toEqual([aoki, baba]);
  });
});
