import { intakeBody } from '../../src/emergencies/emergencies.api.ts';
import { recordCall, stepEmergency } from '../../src/emergencies/emergencies.service.ts';
import type { Urgency } from '../../src/emergencies/emergency.ts';
import { keptBoard } from '../../src/facilities/boards.service.ts';
import { type Run, runOf, type StoredRun } from '../../src/placement/match-run.ts';
import { system, type UserActor } from '../../src/platform/actor.ts';
import type { House } from '../support/house.ts';
import { conditions } from './samples.ts';

/** A room that is free as of now, in a facility that takes nearly everybody. */
export async function addRoom(house: House, facilityId: string, name: string): Promise<string> {
  const { admin } = house.database;
  const at = house.clock.now().toISOString();
  const [row] = await admin<{ id: string }[]>`
    insert into rooms (base_id, facility_id, name, secured, is_wheelchair_accessible, sex,
      physical, is_staffed, is_accepting, reported_at, created_at)
    values (${house.people.baseId}, ${facilityId}, ${name}, 'DEDICATED', false, 'ANY',
      'USABLE', true, true, ${at}, ${at}) returning id`;
  await admin`
    insert into acceptance_conditions (base_id, facility_id, version, conditions, created_at)
    values (${house.people.baseId}, ${facilityId}, 1, ${admin.json({ ...conditions() })}, ${at})
    on conflict do nothing`;
  return String(row?.id);
}

/** A call about an invented, unregistered person. */
const aCall = {
  caller: { name: '見本 花子', phone: '022-200-0001' },
  person: {
    name: '見本 太郎',
    ageYears: 34,
    sex: 'MALE',
    medicalCare: [],
    mobility: 'WALKS',
    infection: 'NONE',
  },
  personLocation: '自宅',
  personIsSafe: 'yes',
  situation: '介護者が救急搬送された',
  callerOnLine: true,
} as const;

/** An emergency for which somebody has decided that a room is needed; matching has not run yet. */
export async function anAdmission(
  house: House,
  by: UserActor = house.people.aoki,
  urgency: Urgency = 'ORANGE',
): Promise<string> {
  return house.inTx(by, async (tx) => {
    const { id } = await recordCall(tx, intakeBody.parse(aCall));
    await stepEmergency(tx, id, { type: 'triage', urgency });
    await stepEmergency(tx, id, {
      type: 'identify',
      identified: { kind: 'unregistered', caseId: null },
    });
    await stepEmergency(tx, id, { type: 'decide', decision: 'ADMIT', reason: '今夜の介護がない' });
    return id;
  });
}

export interface OfferRow {
  id: string;
  facility_id: string;
  room_id: string;
  status: string;
}

/** The offers of an emergency as they are in the database, oldest first. */
export function offersIn(house: House, emergencyId: string): Promise<OfferRow[]> {
  return house.database.admin<OfferRow[]>`
    select id, facility_id, room_id, status from offers
    where emergency_id = ${emergencyId} order by id`;
}

/** What stands in rooms now. */
export async function occupied(house: House): Promise<string[]> {
  const rows = await house.database.admin<{ what: string }[]>`
    select r.name || ' ' || o.kind as what from occupancies o join rooms r on r.id = o.room_id
    where o.released_at is null order by 1`;
  return rows.map((row) => row.what);
}

export async function statusOf(house: House, emergencyId: string): Promise<string> {
  const [row] = await house.database.admin<{ status: string }[]>`
    select status from emergencies where id = ${emergencyId}`;
  return String(row?.status);
}

/** The latest ranking of an emergency, from what is in the database. */
export async function storedRun(house: House, emergencyId: string): Promise<Run> {
  const [row] = await house.database.admin<StoredRun[]>`
    select id, emergency_id as "emergencyId", at, rule_version as "ruleVersion", input, result,
      board_read_id as "boardReadId", ranking
    from match_runs where emergency_id = ${emergencyId} order by at desc, id desc limit 1`;
  if (row === undefined) throw new Error('matching did not run');
  const actor = system('test', house.people.baseId);
  return runOf(row, (readId) => house.inTx(actor, (tx) => keptBoard(tx, readId)));
}
