import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importedInto } from '../../src/on-call/calendar-import.ts';
import {
  inSlot,
  onDutyAt,
  type PlannedShift,
  type Slot,
  slots,
} from '../../src/on-call/on-call.ts';
import {
  applied,
  carved,
  doublesBetween,
  gapsBetween,
  type NewShift,
  type PlanChange,
  together,
} from '../../src/on-call/plan.ts';
import { relaid } from '../../src/on-call/relay.ts';
import { layOut, type Rotation } from '../../src/on-call/rotation-layout.ts';
import { type Swap, swapped } from '../../src/on-call/swap.ts';
import { takenOver, takeOverEnd } from '../../src/on-call/take-over.ts';
import { holidays, personAt, someRotations, wholeHours } from './rotations.ts';

const hour = 3_600_000;
/** The plan of two weeks over New Year, looked at once an hour. */
const start = Date.parse('2026-12-24T00:00+09:00');
const length = 14 * 24;
/** A turn that begins in these weeks may end this much later. */
const whole = length + 10 * 24;
const time = (index: number) => new Date(start + index * hour);

const who = fc.constantFrom('aoki', 'baba', 'chiba');
const slot = fc.constantFrom(...slots);
const when = fc.integer({ min: 0, max: length - 1 });
const long = fc.integer({ min: 1, max: 60 });
const act = fc.oneof(
  fc.record({ act: fc.constant('override' as const), slot, who, when, long }),
  fc.record({ act: fc.constant('import' as const), slot, who, when, long }),
  fc.record({ act: fc.constant('remove' as const), nth: fc.nat(200) }),
  fc.record({ act: fc.constant('swap' as const), nth: fc.nat(200), other: fc.nat(200), who }),
  fc.record({ act: fc.constant('take over' as const), slot, who }),
  fc.record({ act: fc.constant('rotate' as const), slot, rotations: someRotations(wholeHours) }),
  fc.record({ act: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 40 }) }),
);
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

/** The plan beside what it should be: who has each hour, and whether by hand, by rule or by nobody's will. */
class Story {
  plan: PlannedShift[] = [];
  now = 0;
  rotations: Record<Slot, Rotation[]> = { primary: [], secondary: [] };
  byRule: Record<Slot, (string | undefined)[]> = { primary: [], secondary: [] };
  /** By hand. */
  put: Record<Slot, (string | undefined)[]> = { primary: [], secondary: [] };
  /** Knowingly left to nobody. */
  left: Record<Slot, boolean[]> = { primary: [], secondary: [] };
  past: Record<Slot, (string | undefined)[]> = { primary: [], secondary: [] };
  made = 0;

  holder(of: Slot, index: number): string | undefined {
    if (index < this.now) return this.past[of][index];
    const put = this.put[of][index];
    if (put !== undefined || this.left[of][index]) return put;
    return this.byRule[of][index];
  }

  rotate(of: Slot, rotations: Rotation[]): void {
    this.rotations[of] = rotations;
    this.byRule[of] = Array.from(
      { length },
      (_, index) => personAt(rotations, time(index).getTime())[0],
    );
    this.left[of].fill(false);
  }

  change(change: PlanChange): void {
    this.plan = applied(this.plan, change).map((it) => {
      this.made += 1;
      return it.id === '' ? { ...it, id: `shift ${this.made}` } : it;
    });
  }

  fill(of: Slot, from: number, to: number, person: string): void {
    this.put[of].fill(person, from, to);
    this.left[of].fill(false, from, to);
  }

  relay(of: Slot): PlanChange {
    const wanted = layOut(this.rotations[of], holidays, time(this.now), time(length));
    const except = this.left[of].flatMap((isLeft, index) =>
      isLeft ? [{ from: time(index), to: time(index + 1) }] : [],
    );
    return relaid(this.plan, of, wanted, { now: time(this.now), except });
  }

  new(of: Slot, person: string, from: number, to: number): NewShift {
    return {
      slot: of,
      userId: person,
      from: time(from),
      to: time(to),
      source: 'override',
      rotationId: null,
      reason: null,
      answeredAt: null,
    };
  }
}

const story = () => {
  const empty = new Story();
  for (const of of slots) for (const part of [empty.put[of], empty.past[of]]) part.length = whole;
  for (const of of slots) empty.left[of] = new Array<boolean>(whole).fill(false);
  return empty;
};

/** The hours that a shift holds at their beginning. */
const hoursOf = ({ from, to }: { from: Date; to: Date }) => {
  const first = Math.ceil((from.getTime() - start) / hour);
  return [Math.max(first, 0), Math.min(Math.ceil((to.getTime() - start) / hour), whole)] as const;
};

function play(it: Story, step: Act): void {
  const now = time(it.now);
  switch (step.act) {
    case 'wait': {
      const until = Math.min(it.now + step.hours, length - 1);
      for (const of of slots)
        for (let index = it.now; index < until; index += 1)
          it.past[of][index] = it.holder(of, index);
      it.now = until;
      return;
    }
    case 'override':
    case 'import': {
      const [from, to] = [Math.max(step.when, it.now), Math.min(step.when + step.long, length)];
      if (from >= to) return;
      const put = it.new(step.slot, step.who, from, to);
      if (step.act === 'import')
        it.change(importedInto(it.plan, [{ ...put, summary: '', fault: null }], now));
      else
        it.change(
          together([carved(it.plan, step.slot, [put]), { removed: [], moved: [], added: [put] }]),
        );
      const stays =
        step.act === 'import' &&
        Array.from({ length: to - from }, (_, n) => it.holder(step.slot, from + n)).every(
          (one) => one === step.who,
        );
      if (!stays) it.fill(step.slot, from, to, step.who);
      return;
    }
    case 'remove': {
      const ahead = it.plan.filter(({ from }) => from > now);
      const shift = ahead[step.nth % Math.max(ahead.length, 1)];
      if (shift === undefined) return;
      const [from, to] = hoursOf(shift);
      it.change({ removed: [shift], moved: [], added: [] });
      if (shift.source === 'rotation') it.left[shift.slot].fill(true, from, to);
      else {
        it.put[shift.slot].fill(undefined, from, to);
        it.change(it.relay(shift.slot));
      }
      return;
    }
    case 'swap': {
      const ahead = it.plan.filter(({ from }) => from > now);
      const mine = ahead[step.nth % Math.max(ahead.length, 1)];
      const back = ahead.filter(({ userId }) => userId === step.who)[step.other % 7];
      if (mine === undefined || mine.userId === step.who) return;
      const swap: Swap = {
        id: '',
        fromUserId: mine.userId,
        toUserId: step.who,
        slot: mine.slot,
        from: mine.from,
        to: mine.to,
        returns: back ? { slot: back.slot, from: back.from, to: back.to } : null,
        note: null,
        status: 'asked',
        askedAt: now,
        settledAt: null,
      };
      const change = swapped(it.plan, swap);
      if (change === null) throw new Error('shifts that are their people’s cannot be swapped');
      const before = slots.map((of) =>
        gapsBetween(it.plan, time(0), time(length)).filter((gap) => gap.slot === of),
      );
      it.change(change);
      expect(
        slots.map((of) =>
          gapsBetween(it.plan, time(0), time(length)).filter((gap) => gap.slot === of),
        ),
      ).toEqual(before);
      it.fill(mine.slot, ...hoursOf(mine), step.who);
      if (back !== undefined) it.fill(back.slot, ...hoursOf(back), mine.userId);
      return;
    }
    case 'take over': {
      const heldBy = onDutyAt(it.plan, now)[step.slot]?.userId ?? null;
      if (heldBy === step.who) return;
      const [, end] = hoursOf({ from: now, to: takeOverEnd(it.plan, step.slot, now) });
      const other: Slot = step.slot === 'primary' ? 'secondary' : 'primary';
      const doubles = doublesBetween(it.plan, now, time(length)).length;
      const gaps = gapsBetween(it.plan, now, time(length)).length;
      const exchanged = Array.from({ length: end - it.now }, (_, n) => it.now + n).filter(
        (index) => it.holder(other, index) === step.who,
      );
      it.change(takenOver(it.plan, { slot: step.slot, userId: step.who, heldBy, now }));
      if (heldBy !== null) {
        expect(gapsBetween(it.plan, now, time(length)).length).toBe(gaps);
        for (const index of exchanged) it.fill(other, index, index + 1, heldBy);
        if (doubles === 0)
          expect(doublesBetween(it.plan, now, takeOverEnd(it.plan, step.slot, now))).toEqual([]);
      }
      it.fill(step.slot, it.now, end, step.who);
      return;
    }
    case 'rotate':
      it.rotate(step.slot, step.rotations);
      it.change(it.relay(step.slot));
  }
}

describe('any rotations with any overrides, swaps, take-overs and imports', () => {
  it('cover every minute exactly once: with the one shift that it should be, or with a gap', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 14 }), (steps) => {
        const it = story();
        for (const step of steps) {
          play(it, step);
          const gaps = gapsBetween(it.plan, time(0), time(length));
          for (const of of slots) {
            const shifts = inSlot(it.plan, of);
            for (const [index, shift] of shifts.entries()) {
              expect(shift.from < shift.to).toBe(true);
              const next = shifts[index + 1];
              if (next !== undefined) expect(shift.to <= next.from).toBe(true);
            }
            const found: (string | undefined)[] = [];
            const wanted: (string | undefined)[] = [];
            for (let index = 0; index < length; index += 1) {
              const at = time(index);
              found.push(onDutyAt(shifts, at)[of]?.userId);
              wanted.push(it.holder(of, index));
              const isGap = gaps.some((gap) => gap.slot === of && gap.from <= at && at < gap.to);
              if (isGap !== (found[index] === undefined))
                throw new Error(`twice, or not at all: ${at}`);
            }
            expect(found).toEqual(wanted);
            // What is laid out is as the rotations want it: to lay it out again changes nothing.
            expect(it.relay(of)).toEqual({ removed: [], moved: [], added: [] });
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
