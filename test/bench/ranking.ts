import { performance } from 'node:perf_hooks';
import type { Sql } from 'postgres';
import { intakeBody } from '../../src/emergencies/emergencies.api.ts';
import { recordCall, stepEmergency } from '../../src/emergencies/emergencies.service.ts';
import { onDecided } from '../../src/placement/search.service.ts';
import { system } from '../../src/platform/actor.ts';
import type { Tx } from '../../src/platform/db/tx.ts';
import type { Platform } from '../../src/platform/platform.ts';
import type { People } from '../support/people.ts';
import { type Figure, figuresOf } from './figures.ts';
import type { Stage } from './stage.ts';

const sizes = [
  { rooms: 15, samples: 100 },
  { rooms: 1_000, samples: 100 },
  { rooms: 10_000, samples: 100 },
  { rooms: 100_000, samples: 10 },
];
/** A service that runs for hours has ranked before; how it begins is a figure of its own. */
const warmUp = 20;
const roomsOfFacility = 3;

/**
 * One person against many rooms, three to a facility and 30 % of them occupied: from the decision to
 * admit, committed, to the ranking, stored and committed. Floor: reading the same rows in one step of
 * the same user, and doing nothing with them.
 */
export async function benchRanking(stage: Stage): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { rooms, samples } of sizes) {
    const { appUrl, admin, people } = await stage.newDatabase();
    await fill(admin, people, rooms);
    const platform = await stage.openPlatform('postgres', appUrl);
    try {
      const decided: string[] = [];
      for (let n = 0; n < samples + warmUp; n += 1) decided.push(await aDecision(platform, people));
      const ranked: number[] = [];
      const floor: number[] = [];
      const actor = system('bench', people.baseId);
      for (const id of decided)
        ranked.push(await timed(() => platform.inTx(actor, (tx) => onDecided(tx, id))));
      // Afterwards: the rows that the floor reads would be collected while a ranking is timed.
      for (const _ of decided) floor.push(await timed(() => platform.inTx(actor, readTheSame)));
      const what = `ranking, ${rooms} rooms`;
      figures.push(
        ...figuresOf('ranking', what, ranked.slice(warmUp), floor.slice(warmUp)),
        ...figuresOf(
          'ranking',
          `${what}, first after a start`,
          ranked.slice(0, 1),
          floor.slice(0, 1),
          {
            shares: [1],
          },
        ),
      );
    } finally {
      await platform.close();
    }
  }
  return figures;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

async function aDecision({ inTx }: Platform, people: People): Promise<string> {
  const call = intakeBody.parse({
    caller: { name: '計測 花子', phone: '022-200-0001' },
    person: { name: '計測 太郎', ageYears: 34, sex: 'MALE', medicalCare: [], mobility: 'WALKS' },
    personLocation: '自宅',
    personIsSafe: 'yes',
    situation: '介護者が救急搬送された',
    wardCode: '04101',
    callerOnLine: true,
  });
  return inTx(people.aoki, async (tx) => {
    const { id } = await recordCall(tx, call);
    const identified = { kind: 'unregistered', caseId: null } as const;
    await stepEmergency(tx, id, { type: 'triage', urgency: 'ORANGE' });
    await stepEmergency(tx, id, { type: 'identify', identified });
    await stepEmergency(tx, id, { type: 'decide', decision: 'ADMIT', reason: '今夜の介護がない' });
    return id;
  });
}

/** The rows that a ranking hangs on, as they stand in their tables. */
async function readTheSame({ db }: Tx): Promise<void> {
  await db.execute(`select id, office_no, name, municipality_code, latitude, longitude,
    stale_after_minutes from facilities`);
  await db.execute(`select distinct on (facility_id) facility_id, conditions
    from acceptance_conditions order by facility_id, version desc`);
  await db.execute(`select id, facility_id, name, secured, is_wheelchair_accessible, sex,
    medical_care, physical, is_staffed, is_accepting, reported_at from rooms`);
  await db.execute(`select room_id, kind, during from occupancies
    where released_at is null and during && tstzrange(now(), now() + interval '7 days')`);
}

/** Invented facilities of many kinds around the middle of Sendai; every number is the same each time. */
async function fill(admin: Sql, { baseId }: People, rooms: number): Promise<void> {
  const facilities = Math.ceil(rooms / roomsOfFacility);
  await admin`
    with made as (
      insert into organisations (base_id, kind, name, ward_code, created_at)
      select ${baseId}, 'FACILITY', '計測短期入所 ' || n, '04101', now()
      from generate_series(1, ${facilities}::int) n returning id, name
    )
    insert into facilities (id, base_id, office_no, name, name_kana, corporation, municipality_code,
      address, latitude, longitude, created_at, updated_at)
    select id, ${baseId}, (4110000000 + row_number() over ())::text, name, '', '計測法人', '04101', '',
      38.2 + (row_number() over () % 97) * 0.002, 140.8 + (row_number() over () % 89) * 0.002, now(), now()
    from made`;
  await admin`
    insert into acceptance_conditions (base_id, facility_id, version, conditions, created_at)
    select base_id, id, 1, jsonb_build_object('medicalCare', '["SUCTION"]'::jsonb, 'behaviourMax', n % 25,
      'wheelchair', n % 3 = 0, 'sex', 'ANY', 'minAge', 18, 'maxAge', null, 'children', false,
      'nightStaff', n % 5 > 0, 'nurse', n % 4 = 0,
      'admissionHours', case when n % 7 > 0 then '{"from":"00:00","to":"24:00"}'::jsonb end,
      'trialStayRequired', n % 11 = 0, 'infection', null, 'transport', n % 2 = 0), now()
    from (select *, row_number() over (order by office_no) as n from facilities where capacity is null
      and address = '') f`;
  await admin`
    insert into rooms (base_id, facility_id, name, secured, is_wheelchair_accessible, sex, physical,
      is_staffed, is_accepting, reported_at, created_at)
    select base_id, id, '居室' || r, 'PRIORITY', r = 1, case when (n + r) % 9 = 0 then 'FEMALE' else 'ANY' end,
      'USABLE', (n + r) % 8 > 0, (n + r) % 10 > 0,
      case when (n + r) % 12 > 0 then now() - ((n + r) % 900) * interval '1 minute' end, now()
    from (select *, row_number() over (order by office_no) as n from facilities where address = '') f,
      generate_series(1, ${roomsOfFacility}::int) r
    order by n limit ${rooms}`;
  await admin`
    insert into occupancies (base_id, facility_id, room_id, kind, during, created_at)
    select base_id, facility_id, id, 'stay', tstzrange(now() - interval '1 day', now() + interval '3 days'), now()
    from (select *, row_number() over (order by id) as n from rooms) r where n % 10 < 3`;
  await admin`vacuum analyze`;
}
