import { expect, it } from 'vitest';
import { type MatchFacility, match } from '../../src/placement/matching.ts';
import type { CareNeed } from '../../src/priority-cases/care-need.ts';
import { aFacility, aNeed, anInput, aRoom, conditions, minutesBefore } from './samples.ts';
import { type Office, offices } from './ten-persons.data.ts';

/** A Sunday, two in the morning, and the evening of a public holiday (勤労感謝の日). */
const sunday = new Date('2026-11-22T02:00:00+09:00');
const holiday = new Date('2026-11-23T21:00:00+09:00');

/** What each house is, at this time. All else as in samples.ts: takes nearly everybody, reported just now. */
function houses(at: Date): MatchFacility[] {
  const fresh = minutesBefore(at, 10);
  const house = (office: Office, over: Partial<MatchFacility> = {}) => {
    const [officeNo, name, latitude, longitude] = offices[office];
    const rooms = [aRoom(`${office}-1`, { reportedAt: fresh })];
    return aFacility(office, { officeNo, name, latitude, longitude, rooms, ...over });
  };
  const room = (id: string, over = {}) => aRoom(id, { reportedAt: fresh, ...over });
  const stepFree = { isWheelchairAccessible: true };
  const day = { from: '09:00', to: '17:00' };
  const byDay = {
    ...{ mon: day, tue: day, wed: day, thu: day, fri: day },
    ...{ sat: { from: '20:00', to: '06:00' }, sun: null, holiday: null },
  };
  return [
    house('kaigamori', { conditions: conditions({ behaviourMax: 8 }) }),
    house('echo', {
      conditions: conditions({
        ...{ medicalCare: ['SUCTION', 'TUBE_FEEDING', 'VENTILATOR'], nurse: true },
        ...{ wheelchair: true, infection: true },
      }),
      rooms: [room('echo-1', stepFree)],
    }),
    house('fukushia', {
      conditions: conditions({ minAge: 18, maxAge: 64 }),
      rooms: [room('fukushia-1', { reportedAt: minutesBefore(at, 400) })],
    }),
    house('hinata', { conditions: conditions({ sex: 'FEMALE' }) }),
    house('takimichi', {
      conditions: conditions({ wheelchair: true, trialStayRequired: true }),
      rooms: [room('takimichi-1', stepFree)],
    }),
    house('sendan', { conditions: conditions({ admissionHours: { byDay } }) }),
    house('daichi', { conditions: conditions({ behaviourMax: null, nightStaff: null }) }),
    house('happiness', {
      rooms: [room('happiness-1', { reportedAt: minutesBefore(at, 800) })],
    }),
    house('masumi', { recentOffers: 3 }),
    house('seifu', {
      conditions: conditions({ children: false, wheelchair: true, infection: true }),
      rooms: [
        room('seifu-1', {
          ...stepFree,
          occupiedBy: [{ kind: 'stay', during: { from: at.toISOString(), to: null } }],
        }),
        room('seifu-2', stepFree),
      ],
    }),
  ];
}

/** The middle of Aoba ward: km 3.5 貝ヶ森, 3.9 エコー, 4.1 ふくしあ, 4.3 ひなた, 4.9 滝道, 5.0 せんだん, 5.4 だいち, 6.2 ハピネス, 6.8 ますみ, 7.1 清風. */
const origin = { latitude: 38.2788, longitude: 140.8004 };

interface Person {
  who: string;
  at?: Date;
  need: Partial<CareNeed>;
  placed: Office[];
  phoneFirst: Office[];
  excluded: Partial<Record<Office, string>>;
}

const noWheelchair = 'wheelchair-not-accepted room-not-wheelchair-accessible';
const noCare = `medical-care-not-accepted no-nurse ${noWheelchair}`;

const persons: Person[] = [
  {
    who: 'a man of 34 who walks and needs no care',
    need: {},
    // Fresh first; of these by the way where nothing scarce is taken (貝ヶ森, せんだん: Saturday's hours
    // last until six, ますみ), then 清風 (step-free) and エコー (step-free and medical), though near; the
    // ageing report last. だいち has not said up to which score; ハピネス is stale, so after it.
    placed: ['kaigamori', 'sendan', 'masumi', 'seifu', 'echo', 'fukushia'],
    phoneFirst: ['daichi', 'happiness'],
    excluded: { hinata: 'sex-not-accepted', takimichi: 'trial-stay-required' },
  },
  {
    who: 'a woman in a wheelchair, on a ventilator and fed by tube',
    need: {
      ...{ sex: 'FEMALE', medicalCare: ['VENTILATOR', 'TUBE_FEEDING'], behaviourScore: 0 },
      ...{ mobility: 'WHEELCHAIR_ASSISTED', needsWheelchairAccess: true },
    },
    // Only エコー has the care and the nurse. Nobody is to be called: a known no stands beside what is unknown.
    placed: ['echo'],
    phoneFirst: [],
    excluded: {
      masumi: noCare,
      seifu: 'medical-care-not-accepted no-nurse room-occupied',
      hinata: noCare,
      fukushia: noCare,
      kaigamori: noCare,
      daichi:
        'medical-care-not-accepted no-nurse night-staff-unstated wheelchair-not-accepted room-not-wheelchair-accessible',
      takimichi: 'medical-care-not-accepted no-nurse trial-stay-required',
      happiness:
        'medical-care-not-accepted no-nurse wheelchair-not-accepted report-stale room-not-wheelchair-accessible',
      sendan: noCare,
    },
  },
  {
    who: 'a man with severe behaviour (14 points)',
    need: { behaviourScore: 14 },
    // As the first, but above the 8 points of 貝ヶ森; somebody must be awake, of which だいち has not spoken either.
    placed: ['sendan', 'masumi', 'seifu', 'echo', 'fukushia'],
    phoneFirst: ['daichi', 'happiness'],
    excluded: {
      hinata: 'sex-not-accepted',
      kaigamori: 'behaviour-above-limit',
      takimichi: 'trial-stay-required',
    },
  },
  {
    who: 'a man who has been on trial in 滝道 and wishes 清風',
    need: { trialStays: ['takimichi'], wants: ['seifu'] },
    // Known before all others, among them by the way: a trial is not worth more than a wish. The trial
    // that 滝道 requires has been.
    placed: ['takimichi', 'seifu', 'kaigamori', 'sendan', 'masumi', 'echo', 'fukushia'],
    phoneFirst: ['daichi', 'happiness'],
    excluded: { hinata: 'sex-not-accepted' },
  },
  {
    who: 'a girl of 15',
    need: { sex: 'FEMALE', ageYears: 15, isChild: true },
    // The women's house takes her; ふくしあ begins at 18, 清風 takes no children.
    placed: ['kaigamori', 'hinata', 'sendan', 'masumi', 'echo'],
    phoneFirst: ['daichi', 'happiness'],
    excluded: {
      seifu: 'children-not-accepted room-occupied',
      fukushia: 'too-young',
      takimichi: 'trial-stay-required',
    },
  },
  {
    who: 'a woman of 70',
    need: { sex: 'FEMALE', ageYears: 70 },
    // Above the 64 of ふくしあ; 清風 and エコー behind the plain rooms.
    placed: ['kaigamori', 'hinata', 'sendan', 'masumi', 'seifu', 'echo'],
    phoneFirst: ['daichi', 'happiness'],
    excluded: { fukushia: 'too-old', takimichi: 'trial-stay-required' },
  },
  {
    who: 'a man with an infection',
    need: { infection: 'PRESENT' },
    // Two houses take infections: エコー is nearer, but its room gives medical care that he does not need.
    placed: ['seifu', 'echo'],
    phoneFirst: [],
    excluded: {
      masumi: 'infection-not-accepted',
      hinata: 'sex-not-accepted infection-not-accepted',
      fukushia: 'infection-not-accepted',
      kaigamori: 'infection-not-accepted',
      daichi: 'behaviour-unstated infection-not-accepted',
      takimichi: 'infection-not-accepted trial-stay-required',
      happiness: 'infection-not-accepted report-stale',
      sendan: 'infection-not-accepted',
    },
  },
  {
    who: 'somebody of whom nothing is known',
    need: {
      ...{ ageYears: null, isChild: null, sex: null, medicalCare: null, behaviourScore: null },
      ...{ mobility: null, needsWheelchairAccess: null, infection: null },
    },
    // Silence excludes nobody and takes nothing scarce: by the way alone, the ageing report last. The
    // women's house and だいち are asked, with what must be asked first.
    placed: ['kaigamori', 'echo', 'hinata', 'sendan', 'daichi', 'masumi', 'seifu', 'fukushia'],
    phoneFirst: ['happiness'],
    excluded: { takimichi: 'trial-stay-required' },
  },
  {
    who: 'a man in a wheelchair who will not go to 清風',
    need: { mobility: 'WHEELCHAIR_ASSISTED', needsWheelchairAccess: true, avoids: ['seifu'] },
    // Three houses take wheelchairs: one he avoids, one wants a trial first.
    placed: ['echo'],
    phoneFirst: [],
    excluded: {
      masumi: noWheelchair,
      seifu: 'person-avoids room-occupied',
      hinata: 'wheelchair-not-accepted sex-not-accepted room-not-wheelchair-accessible',
      fukushia: noWheelchair,
      kaigamori: noWheelchair,
      daichi: `behaviour-unstated ${noWheelchair}`,
      takimichi: 'trial-stay-required',
      happiness: 'wheelchair-not-accepted report-stale room-not-wheelchair-accessible',
      sendan: noWheelchair,
    },
  },
  {
    who: 'a man who was in ハピネス in an earlier emergency, on the evening of a holiday',
    at: holiday,
    need: { earlierStays: ['happiness'] },
    // せんだん is closed on holidays, though it is a Monday. ハピネス is known, and so first to be called,
    // but a stale room is never free: it stays behind all that are.
    placed: ['kaigamori', 'masumi', 'seifu', 'echo', 'fukushia'],
    phoneFirst: ['happiness', 'daichi'],
    excluded: {
      hinata: 'sex-not-accepted',
      takimichi: 'trial-stay-required',
      sendan: 'outside-admission-hours',
    },
  },
];

it.each(persons)('ranks for $who', ({ at = sunday, need, placed, phoneFirst, excluded }) => {
  const result = match({
    ...anInput(houses(at), aNeed(need)),
    ...{ now: at.toISOString(), origin, holidays: ['2026-11-23'] },
  });
  const codes = (it: { reasons: readonly { code: string }[] }) =>
    [...new Set(it.reasons.map(({ code }) => code))].join(' ');
  expect(result.placed.map((it) => it.facilityId)).toEqual(placed);
  expect(result.phoneFirst?.map((it) => it.facilityId)).toEqual(phoneFirst);
  expect(result.excluded.map((it) => [it.facilityId, codes(it)])).toEqual(Object.entries(excluded));
});
