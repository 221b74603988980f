import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoomOnTheBoard } from '../../src/facilities/board.ts';
import type { AcceptanceConditions } from '../../src/facilities/conditions.api.ts';
import type { RoomSex } from '../../src/facilities/labels.ts';
import { availabilityOf, type PhysicalState } from '../../src/facilities/room.ts';
import { adjustableReasons, criteria, handlings } from '../../src/placement/match-codes.ts';
import {
  type MatchFacility,
  type MatchInput,
  type MatchResult,
  match,
} from '../../src/placement/matching.ts';
import { rankingIn, rankingText } from '../../src/placement/ranking-text.ts';
import { matchRulesBody } from '../../src/placement/rules.api.ts';
import { currentRules, type MatchRules } from '../../src/placement/rules.ts';
import type { MedicalCare } from '../../src/platform/text/care-labels.ts';
import type { CareNeed } from '../../src/priority-cases/care-need.ts';
import { aNeed, anInput, conditions, minutesBefore, night } from './samples.ts';

const yesNoUnknown = fc.constantFrom(true, false, null);
const care = fc.subarray(['SUCTION', 'VENTILATOR', 'TUBE_FEEDING'] as const);
const noCare = fc.constant<MedicalCare[] | null>([]);

/** Most facilities must be able to take the person: a property of empty rankings says nothing. */
function mostly<T>(usual: fc.Arbitrary<T>, otherwise: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: otherwise });
}
const yes = mostly(fc.constant<boolean | null>(true), yesNoUnknown);

const roomOf = (id: string): fc.Arbitrary<RoomOnTheBoard> =>
  fc.record({
    id: fc.constant(id),
    name: fc.constantFrom('A', 'B'),
    secured: fc.constant('DEDICATED' as const),
    isWheelchairAccessible: fc.boolean(),
    sex: mostly(fc.constant<RoomSex>('ANY'), fc.constantFrom<RoomSex>('MALE', 'FEMALE')),
    medicalCare: mostly(fc.constant<MedicalCare[] | null>(null), care),
    physical: mostly(
      fc.constant<PhysicalState | null>('USABLE'),
      fc.constantFrom<PhysicalState | null>('CLEANING', null),
    ),
    isStaffed: yes,
    isAccepting: yes,
    reportedAt: mostly(
      fc.integer({ min: 0, max: 800 }).map((it): string | null => minutesBefore(night, it)),
      fc.constant(null),
    ),
    occupiedBy: fc.constant([]),
  });

const facilityOf = (index: number): fc.Arbitrary<MatchFacility> =>
  fc.record({
    id: fc.constant(`f${index}`),
    officeNo: fc.constantFrom('0410000001', '0410000002'),
    name: fc.constantFrom('あさひ', 'ひろせ'),
    municipalityCode: fc.constant('04101'),
    latitude: fc.constantFrom(38.27, 38.3, null),
    longitude: fc.constant(140.87),
    staleAfterMinutes: fc.constantFrom(720, 1440),
    conditions: mostly(
      fc
        .record({
          behaviourMax: mostly(fc.constant<number | null>(24), fc.constantFrom(0, 8, null)),
          nurse: yes,
          wheelchair: yes,
          medicalCare: mostly(care as fc.Arbitrary<MedicalCare[] | null>, fc.constant(null)),
        })
        .map((it): AcceptanceConditions | null => conditions(it)),
      fc.constant(null),
    ),
    rooms: fc
      .integer({ min: 0, max: 3 })
      .chain((count) =>
        fc.tuple(...Array.from({ length: count }, (_, room) => roomOf(`f${index}-${room}`))),
      ),
    recentOffers: fc.integer({ min: 0, max: 2 }),
  });

const need: fc.Arbitrary<CareNeed> = fc
  .record({
    medicalCare: mostly(noCare, care),
    behaviourScore: mostly(
      fc.constant<number | null>(4),
      fc.option(fc.integer({ min: 0, max: 24 })),
    ),
    needsWheelchairAccess: mostly(fc.constant<boolean | null>(false), yesNoUnknown),
    sex: fc.constantFrom('MALE', 'FEMALE', null),
    wants: fc.subarray(['f0', 'f3']),
    trialStays: fc.subarray(['f1']),
    avoids: fc.subarray(['f2']),
  })
  .map(aNeed);

/** The rules that the program brings along, those of before, and any that a base may write. */
const rules: fc.Arbitrary<MatchRules> = fc.oneof(
  fc.constant(currentRules),
  fc.constant({ ...currentRules, phoneFirst: false }),
  fc
    .record({
      nightStaffFromBehaviour: fc.integer({ min: 1, max: 24 }),
      nurseFor: fc.constant(currentRules.nurseFor),
      fairnessDays: fc.constant(90),
      phoneFirst: fc.boolean(),
      order: fc.shuffledSubarray([...criteria], { minLength: criteria.length }),
      conditions: fc.dictionary(
        fc.constantFrom(...adjustableReasons),
        fc.constantFrom(...handlings),
      ),
    })
    .filter((it) => matchRulesBody.safeParse(it).success)
    .map((it): MatchRules => ({ ...it, version: 'base-1' })),
);

const input: fc.Arbitrary<MatchInput> = fc
  .tuple(fc.integer({ min: 1, max: 8 }), need, rules)
  .chain(([count, person, byRules]) =>
    fc
      .tuple(...Array.from({ length: count }, (_, index) => facilityOf(index)))
      .map((facilities) => ({ ...anInput(facilities, person), rules: byRules })),
  );

/** Lower is better: places go on through those to call first; whoever is excluded is below all. */
function placeOf(of: MatchInput, facilityId: string): number {
  const { placed, phoneFirst = [] } = match(of);
  const found = [...placed, ...phoneFirst].find((it) => it.facilityId === facilityId);
  return found?.place ?? Infinity;
}

function withFacility(of: MatchInput, changed: MatchFacility): MatchInput {
  return { ...of, facilities: of.facilities.map((it) => (it.id === changed.id ? changed : it)) };
}

/** Of a no it would be an improvement that nobody knows. */
const lessKnown = (room: RoomOnTheBoard): RoomOnTheBoard => ({
  ...room,
  isStaffed: room.isStaffed === true ? null : room.isStaffed,
});

const inputAndOne = input.chain((of) =>
  fc.tuple(fc.constant(of), fc.constantFrom(...of.facilities)),
);

describe('any ranking', () => {
  it('of those tried here mostly has several places, and often somebody to call first', () => {
    const results = fc.sample(input, { numRuns: 200, seed: 1 }).map(match);
    expect(results.filter(({ placed }) => placed.length > 1).length).toBeGreaterThan(80);
    expect(results.filter(({ phoneFirst = [] }) => phoneFirst.length > 0).length).toBeGreaterThan(
      20,
    );
  });

  it('asks nobody of whom something is not known', () => {
    fc.assert(
      fc.property(input, (of) => {
        for (const { facilityId, roomIds } of match(of).placed) {
          const facility = of.facilities.find((it) => it.id === facilityId);
          for (const id of roomIds) {
            const room = facility?.rooms.find((it) => it.id === id);
            if (room === undefined || facility === undefined) throw new Error('a room of another');
            const { isAvailable } = availabilityOf(
              room,
              facility.staleAfterMinutes,
              new Date(of.now),
            );
            expect(isAvailable).toBe(true);
          }
        }
      }),
    );
  });

  it('has every facility exactly once, with a place or with reasons', () => {
    fc.assert(
      fc.property(input, (of) => {
        const { placed, phoneFirst = [], excluded } = match(of);
        const seen = [...placed, ...phoneFirst, ...excluded].map((it) => it.facilityId).sort();
        expect(seen).toEqual(of.facilities.map((it) => it.id).sort());
        expect([...phoneFirst, ...excluded].every((it) => it.reasons.length > 0)).toBe(true);
        const places = [...placed, ...phoneFirst].map((it) => it.place);
        expect(places).toEqual(places.map((_, index) => index + 1));
      }),
    );
  });

  it('does not hang on the order in which facilities and rooms are given', () => {
    fc.assert(
      fc.property(input, fc.infiniteStream(fc.nat()), (of, stream) => {
        const shuffled = <T>(items: readonly T[]): T[] =>
          items
            .map((item) => ({ item, key: stream.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const facilities = shuffled(of.facilities).map((it) => ({
          ...it,
          rooms: shuffled(it.rooms),
        }));
        expect(match({ ...of, facilities })).toEqual(match(of));
      }),
    );
  });

  it('is a total order: leaving facilities out never swaps the others', () => {
    fc.assert(
      fc.property(inputAndOne, ([of, one]) => {
        const inOrder = ({ placed, phoneFirst = [] }: MatchResult) =>
          [...placed, ...phoneFirst].map((it) => it.facilityId);
        const fewer = match({ ...of, facilities: of.facilities.filter((it) => it.id !== one.id) });
        expect(inOrder(fewer)).toEqual(inOrder(match(of)).filter((id) => id !== one.id));
      }),
    );
  });

  it('comes out the same when it is replayed from what was stored', () => {
    fc.assert(
      fc.property(input, (of) => {
        const stored: MatchInput = JSON.parse(JSON.stringify(of));
        expect(match(stored)).toEqual(JSON.parse(JSON.stringify(match(of))));
      }),
    );
  });

  it('never moves a facility down for a fresher report', () => {
    fc.assert(
      fc.property(inputAndOne, fc.nat({ max: 2 }), ([of, one], index) => {
        const room = one.rooms[index];
        if (room?.reportedAt == null) return;
        const rooms = one.rooms.map((it) => (it === room ? { ...it, reportedAt: of.now } : it));
        expect(placeOf(withFacility(of, { ...one, rooms }), one.id)).toBeLessThanOrEqual(
          placeOf(of, one.id),
        );
      }),
    );
  });

  it('never moves a facility up for one more failed condition', () => {
    const worse: ((it: MatchFacility) => MatchFacility)[] = [
      (it) => ({
        ...it,
        conditions: it.conditions && { ...it.conditions, trialStayRequired: true },
      }),
      (it) => ({ ...it, conditions: it.conditions && { ...it.conditions, sex: 'FEMALE' } }),
      (it) => ({ ...it, conditions: null }),
      (it) => ({ ...it, rooms: it.rooms.map(lessKnown) }),
      (it) => ({
        ...it,
        rooms: it.rooms.map((room, n) => (n === 0 ? lessKnown(room) : room)),
      }),
      (it) => ({ ...it, rooms: it.rooms.map((room) => ({ ...room, isAccepting: false })) }),
      (it) => ({
        ...it,
        rooms: it.rooms.map((room) => ({
          ...room,
          closures: [{ from: night.toISOString(), to: null }],
        })),
      }),
      (it) => ({ ...it, rooms: it.rooms.slice(1) }),
      (it) => ({
        ...it,
        rooms: it.rooms.map((room) => ({ ...room, physical: 'CLOSED' as const })),
      }),
    ];
    fc.assert(
      fc.property(inputAndOne, fc.constantFrom(...worse), ([of, one], spoil) => {
        expect(placeOf(withFacility(of, spoil(one)), one.id)).toBeGreaterThanOrEqual(
          placeOf(of, one.id),
        );
      }),
    );
  });
});

describe('a ranking as it is kept', () => {
  it('says again what came out', () => {
    fc.assert(
      fc.property(input, (of) => {
        const { ruleVersion: _, ...result } = match(of);
        expect(rankingIn(rankingText(result, of), of)).toStrictEqual(result);
      }),
    );
  });
});
