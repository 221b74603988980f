import { describe, expect, it } from 'vitest';
import type { AcceptanceConditions } from '../../src/facilities/conditions.api.ts';
import { type MatchFacility, match } from '../../src/placement/matching.ts';
import { matchingViewOf } from '../../src/placement/matching-view.ts';
import { matchRulesBody } from '../../src/placement/rules.api.ts';
import { currentRules, type MatchRules } from '../../src/placement/rules.ts';
import type { CareNeed } from '../../src/priority-cases/care-need.ts';
import { aFacility, aNeed, anInput, aRoom, conditions, minutesBefore, night } from './samples.ts';

const rank = (facilities: MatchFacility[], need?: CareNeed) => match(anInput(facilities, need));
const order = (facilities: MatchFacility[], need?: CareNeed) =>
  rank(facilities, need).placed.map((it) => it.facilityId);
const reasons = (facility: MatchFacility, need?: CareNeed) => {
  const { phoneFirst = [], excluded } = rank([facility], need);
  return [...phoneFirst, ...excluded][0]?.reasons.map((it) => it.code);
};

describe('hard conditions', () => {
  const cases: [string, Partial<CareNeed>, Partial<AcceptanceConditions>, string[]][] = [
    ['medical care not accepted', { medicalCare: ['SUCTION'] }, {}, ['medical-care-not-accepted']],
    [
      'medical care not stated',
      { medicalCare: ['SUCTION'] },
      { medicalCare: null },
      ['medical-care-unstated'],
    ],
    [
      'a nurse is needed for a ventilator',
      { medicalCare: ['VENTILATOR'] },
      { medicalCare: ['VENTILATOR'], nurse: false },
      ['no-nurse'],
    ],
    [
      'severe behaviour needs night staff',
      { behaviourScore: 12 },
      { nightStaff: false },
      ['no-night-staff'],
    ],
    [
      'night staff not stated',
      { behaviourScore: 10 },
      { nightStaff: null },
      ['night-staff-unstated'],
    ],
    [
      'behaviour above the limit',
      { behaviourScore: 9 },
      { behaviourMax: 8 },
      ['behaviour-above-limit'],
    ],
    [
      'behaviour limit not stated',
      { behaviourScore: 1 },
      { behaviourMax: null },
      ['behaviour-unstated'],
    ],
    ['sex not accepted', { sex: 'MALE' }, { sex: 'FEMALE' }, ['sex-not-accepted']],
    ['too young', { ageYears: 17 }, { minAge: 18 }, ['too-young']],
    ['too old', { ageYears: 66 }, { maxAge: 65 }, ['too-old']],
    ['children not stated', { isChild: true }, { children: null }, ['children-unstated']],
    ['infection', { infection: 'PRESENT' }, { infection: false }, ['infection-not-accepted']],
    ['trial stay required', {}, { trialStayRequired: true }, ['trial-stay-required']],
    [
      'outside the hours',
      {},
      { admissionHours: { from: '09:00', to: '17:00' } },
      ['outside-admission-hours'],
    ],
  ];
  it.each(cases)('%s', (_, need, stated, expected) => {
    const facility = aFacility('a', { conditions: conditions(stated) });
    expect(reasons(facility, aNeed(need))).toEqual(expected);
  });

  it('gives all reasons, of the facility and of each room, not the first', () => {
    const facility = aFacility('a', {
      conditions: conditions({ sex: 'FEMALE', behaviourMax: 2, wheelchair: false }),
      rooms: [
        aRoom('a-1', { physical: 'CLEANING', isStaffed: false }),
        aRoom('a-2', { sex: 'FEMALE' }),
      ],
    });
    const result = rank([facility], aNeed({ needsWheelchairAccess: true }));
    expect(result.excluded[0]?.reasons).toEqual([
      { code: 'behaviour-above-limit', roomId: null },
      { code: 'wheelchair-not-accepted', roomId: null },
      { code: 'sex-not-accepted', roomId: null },
      { code: 'physical-cleaning', roomId: 'a-1' },
      { code: 'not-staffed', roomId: 'a-1' },
      { code: 'room-not-wheelchair-accessible', roomId: 'a-1' },
      { code: 'room-sex-differs', roomId: 'a-2' },
      { code: 'room-not-wheelchair-accessible', roomId: 'a-2' },
    ]);
  });

  it('admits over midnight', () => {
    const hours = (from: string, to: string) =>
      aFacility('a', { conditions: conditions({ admissionHours: { from, to } }) });
    expect(order([hours('20:00', '06:00')])).toEqual(['a']);
    expect(order([hours('20:00', '02:00')])).toEqual([]);
    expect(order([hours('02:00', '03:00')])).toEqual(['a']);
    expect(order([hours('00:00', '00:00')])).toEqual(['a']);
  });

  it('does not send a person where the person does not want to be', () => {
    expect(reasons(aFacility('a'), aNeed({ avoids: ['a'] }))).toEqual(['person-avoids']);
  });

  it('names facilities that have no room here or never stated their conditions', () => {
    expect(reasons(aFacility('a', { rooms: [], conditions: null }))).toEqual([
      'no-room-registered',
      'conditions-unknown',
    ]);
  });
});

describe('rooms of which something is not known', () => {
  it.each([
    ['the state', { physical: null }, 'physical-unknown'],
    ['the staff', { isStaffed: null }, 'staffing-unknown'],
    ['the will', { isAccepting: null }, 'accepting-unknown'],
    ['the report', { reportedAt: null }, 'report-missing'],
    ['a fresh report', { reportedAt: minutesBefore(night, 720) }, 'report-stale'],
  ])('are never free: %s is missing', (_, over, code) => {
    expect(reasons(aFacility('a', { rooms: [aRoom('a-1', over)] }))).toEqual([code]);
  });

  it('are listed with what to ask, after all that are free and without being asked', () => {
    const near = aFacility('a', {
      rooms: [aRoom('a-1', { isStaffed: null }), aRoom('a-2', { sex: 'FEMALE' })],
    });
    const unstated = aFacility('b', { conditions: conditions({ behaviourMax: null }) });
    const far = aFacility('z', { latitude: 38.4 });
    const { placed, phoneFirst, excluded } = rank([near, unstated, far]);
    expect(placed.map((it) => it.facilityId)).toEqual(['z']);
    expect(phoneFirst).toMatchObject([
      {
        facilityId: 'a',
        place: 2,
        roomIds: ['a-1'],
        reasons: [
          { code: 'staffing-unknown', roomId: 'a-1' },
          { code: 'room-sex-differs', roomId: 'a-2' },
        ],
        questions: ['ask-rooms'],
      },
      { facilityId: 'b', place: 3, roomIds: ['b-1'], questions: ['ask-conditions'] },
    ]);
    expect(excluded).toEqual([]);
  });

  it('exclude under rules that know nothing of calling first', () => {
    const { phoneFirst: _, ...rules } = currentRules;
    const input = {
      ...anInput([aFacility('a', { rooms: [aRoom('a-1', { isStaffed: null })] })]),
      rules,
    };
    expect(match(input)).toEqual({
      ruleVersion: rules.version,
      placed: [],
      excluded: [{ facilityId: 'a', reasons: [{ code: 'staffing-unknown', roomId: 'a-1' }] }],
    });
  });

  it('are not free while somebody holds them', () => {
    const during = { from: night.toISOString(), to: null };
    const room = aRoom('a-1', { occupiedBy: [{ kind: 'hold', during }] });
    expect(reasons(aFacility('a', { rooms: [room] }))).toEqual(['room-occupied']);
  });
});

describe('what is not known of the person', () => {
  it('excludes no facility, and is to be asked', () => {
    const unknown = aNeed({
      ageYears: null,
      isChild: null,
      sex: null,
      medicalCare: null,
      behaviourScore: null,
      needsWheelchairAccess: null,
      infection: null,
    });
    const facility = aFacility('a', { conditions: conditions({ minAge: 18, sex: 'MALE' }) });
    expect(rank([facility], unknown).placed[0]?.questions).toEqual([
      'ask-medical-care',
      'ask-behaviour',
      'ask-wheelchair',
      'ask-infection',
      'ask-age',
      'ask-sex',
    ]);
  });

  it('does not put somebody whose sex is not known into a room for one sex', () => {
    const facility = aFacility('a', { rooms: [aRoom('a-1', { sex: 'FEMALE' })] });
    expect(reasons(facility, aNeed({ sex: null }))).toEqual(['room-sex-differs']);
  });
});

describe('rules of the base', () => {
  const ranked = (over: Partial<MatchRules>, facilities: MatchFacility[], need?: CareNeed) =>
    match({ ...anInput(facilities, need), rules: { ...currentRules, ...over } });
  const strict = aFacility('a', { conditions: conditions({ trialStayRequired: true }) });

  it('may have a condition called about, or not looked at', () => {
    const phone = ranked({ conditions: { 'trial-stay-required': 'phone-first' } }, [strict]);
    expect(phone.phoneFirst).toMatchObject([{ facilityId: 'a', questions: ['ask-exception'] }]);
    const ignored = ranked({ conditions: { 'trial-stay-required': 'ignore' } }, [strict]);
    expect(ignored.placed).toMatchObject([{ facilityId: 'a', place: 1 }]);
  });

  it('may put the way before everything else', () => {
    const known = aFacility('z', { latitude: 38.4 });
    const order = ['travel', 'known', 'freshness', 'scarce', 'fairness'] as const;
    const { placed } = ranked({ order }, [known, aFacility('a')], aNeed({ wants: ['z'] }));
    expect(placed.map((it) => it.facilityId)).toEqual(['a', 'z']);
  });

  const body = { nightStaffFromBehaviour: 10, nurseFor: ['DIALYSIS'], fairnessDays: 90 };
  it.each([
    [{}, []],
    [{ order: ['known', 'known', 'scarce', 'travel', 'fairness'] }, [['order']]],
    [{ order: ['known'] }, [['order']]],
    [{ conditions: { 'person-avoids': 'ignore' } }, [['conditions', 'person-avoids']]],
    [{ conditions: { 'nurse-unstated': 'ignore' } }, [['conditions', 'nurse-unstated']]],
    [{ conditions: { 'nurse-unstated': 'ignore', 'no-nurse': 'ignore' } }, []],
    [{ conditions: { 'no-room-registered': 'ignore' } }, [['conditions']]],
  ])('are checked when they are edited: %j', (over, paths) => {
    const read = matchRulesBody.safeParse({ ...body, ...over });
    expect(read.error?.issues.map((it) => it.path) ?? []).toEqual(paths);
  });
});

describe('an earlier stay', () => {
  const stayed = aNeed({ earlierStays: ['z'] });

  it('counts as known, and as a trial', () => {
    const z = aFacility('z', {
      latitude: 38.4,
      conditions: conditions({ trialStayRequired: true }),
    });
    const { placed } = rank([aFacility('a'), z], stayed);
    expect(placed.map((it) => [it.facilityId, it.why.known])).toEqual([
      ['z', 'earlier-stay'],
      ['a', null],
    ]);
  });
});

describe('the order', () => {
  const far = { latitude: 38.4, longitude: 140.87 };

  it('puts a known facility before a fresher and nearer one', () => {
    const old = aFacility('z', {
      ...far,
      rooms: [aRoom('z-1', { reportedAt: minutesBefore(night, 700) })],
    });
    expect(order([aFacility('a'), old], aNeed({ wants: ['z'] }))).toEqual(['z', 'a']);
    expect(order([aFacility('a'), old], aNeed({ trialStays: ['z'] }))).toEqual(['z', 'a']);
  });

  it('puts a fresh report before a nearer house whose report is ageing', () => {
    const near = aFacility('a', {
      rooms: [aRoom('a-1', { reportedAt: minutesBefore(night, 361) })],
    });
    expect(order([near, aFacility('z', far)])).toEqual(['z', 'a']);
  });

  it('keeps the room for medical care for somebody who needs it', () => {
    const medical = aFacility('a', { conditions: conditions({ medicalCare: ['SUCTION'] }) });
    const plain = aFacility('z', far);
    expect(order([medical, plain])).toEqual(['z', 'a']);
    expect(order([medical, plain], aNeed({ medicalCare: ['SUCTION'] }))).toEqual(['a']);
  });

  it('then looks at the way, where an unknown way is the longest', () => {
    const lost = aFacility('a', { latitude: null, longitude: null });
    expect(order([lost, aFacility('m', far), aFacility('z')])).toEqual(['z', 'm', 'a']);
  });

  it('then at who was asked least, and last at number and name', () => {
    expect(
      order([aFacility('a', { recentOffers: 2 }), aFacility('z', { recentOffers: 1 })]),
    ).toEqual(['z', 'a']);
    expect(order([aFacility('z'), aFacility('a')])).toEqual(['a', 'z']);
  });

  it('offers the fresher room of a house first', () => {
    const rooms = [aRoom('a-1', { reportedAt: minutesBefore(night, 500) }), aRoom('a-2')];
    expect(rank([aFacility('a', { rooms })]).placed[0]?.roomIds).toEqual(['a-2', 'a-1']);
  });
});

it('says every place and every reason in both languages', () => {
  const input = anInput([aFacility('a'), aFacility('b', { rooms: [] })], aNeed({ wants: ['a'] }));
  const asOfNow = {
    phones: new Map([['a', '+81220000001']]),
    reportedAt: new Map([
      ['a', '2026-11-22T03:00:00.000Z'],
      ['a-1', '2026-11-22T02:00:00.000Z'],
    ]),
  };
  const view = matchingViewOf(input, match(input), asOfNow);
  expect(view.placed[0]).toMatchObject({
    facility: { id: 'a', phone: '+81220000001', reportedAt: '2026-11-22T03:00:00.000Z' },
    rooms: [{ id: 'a-1', reportedAt: '2026-11-22T02:00:00.000Z' }],
  });
  expect(view.placed[0]?.why.sentences.map((it) => it.code)).toEqual([
    'wish',
    'report-fresh',
    'travel',
    'recent-offers',
  ]);
  expect(view.excluded[0]).toMatchObject({
    facility: { id: 'b', name: 'b', phone: null, reportedAt: null },
    reasons: [{ code: 'no-room-registered', side: 'neither', ja: '居室が登録されていません。' }],
  });
});

it('puts facilities without rooms into the result by their ids, in words only the first fifty', () => {
  const withoutRooms = Array.from({ length: 60 }, (_, n) => `none-${n}`);
  const input = { ...anInput([aFacility('a')]), withoutRooms };
  const result = match(input);
  expect(result.withoutRooms).toEqual(withoutRooms);
  const named = withoutRooms.slice(0, 50).map((id) => ({ id, officeNo: '0', name: id }));
  const unknown = { phones: new Map(), reportedAt: new Map() };
  expect(matchingViewOf(input, result, unknown, named).withoutRooms).toEqual({
    count: 60,
    facilities: named.map((it) => ({ ...it, phone: null, reportedAt: null })),
  });
});
