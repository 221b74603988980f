import postgres from 'postgres';
import { intakeBody } from '../../src/emergencies/emergencies.api.ts';
import { recordCall, stepEmergency } from '../../src/emergencies/emergencies.service.ts';
import { answerOffer } from '../../src/placement/placement.service.ts';
import { offerByHand } from '../../src/placement/search.service.ts';
import { openDatabase } from '../../src/platform/db/database.ts';
import { type InTx, makeInTx } from '../../src/platform/db/tx.ts';
import { isRecordedRefusal, Refused } from '../../src/platform/problem.ts';
import { losePlacement } from '../../src/stays/loss.service.ts';
import { type Figure, figuresOf, rateOf } from './figures.ts';
import type { BenchDatabase, Stage } from './stage.ts';

const connections = 20;
const rooms = 50;
/** Every room is offered once a round, and every offer is accepted so often. */
const rounds = 20;
const attemptsPerOffer = 10;

/**
 * 10,000 acceptances of 1,000 offers in 50 rooms over 20 connections: one of ten wins, nine are told
 * why not. Floor: the bare INSERT … ON CONFLICT DO NOTHING under the same constraint, raced the same way.
 * Throws where two have one room, or an attempt ends otherwise than by an answer.
 */
export async function benchAccept(stage: Stage): Promise<Figure[]> {
  const database = await stage.newDatabase();
  const own = await ownRaces(database);
  const bare = await bareRaces(database);
  return [
    ...figuresOf('accept', `an attempt, ${connections} connections`, own.each, bare.each),
    rateOf('accept', 'attempts', own, bare),
  ];
}

interface Races {
  /** Milliseconds of each attempt. */
  each: number[];
  /** Milliseconds of all of them together, without what lies between the rounds. */
  wallMs: number;
}

/** Twenty at once, until every task is done. */
async function race(races: Races, tasks: readonly (() => Promise<boolean>)[]): Promise<number> {
  let next = 0;
  let won = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let task = tasks[next++]; task !== undefined; task = tasks[next++]) {
        const at = performance.now();
        if (await task()) won += 1;
        races.each.push(performance.now() - at);
      }
    }),
  );
  races.wallMs += performance.now() - began;
  return won;
}

async function ownRaces(database: BenchDatabase): Promise<Races> {
  const { admin, people, appUrl } = database;
  const connection = openDatabase(appUrl, { maxConnections: connections });
  const clock = { now: () => new Date() };
  const inTx = makeInTx(connection, clock, () => {});
  const roomIds = await addRooms(database);
  const emergencies: string[] = [];
  for (const _ of roomIds) emergencies.push(await anAdmission(inTx, database));
  const races: Races = { each: [], wallMs: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const loss = { reason: 'facility-cancelled', note: null } as const;
    if (round > 0)
      for (const id of emergencies) await inTx(people.aoki, (tx) => losePlacement(tx, id, loss));
    const offers: string[] = [];
    for (const [at, id] of emergencies.entries()) {
      const roomId = roomIds[(at + round) % rooms] ?? '';
      offers.push((await inTx(people.aoki, (tx) => offerByHand(tx, id, roomId))).id);
    }
    const accept = (offerId: string) => () =>
      inTx(people.goto, async (tx) => {
        const answer = await answerOffer(tx, offerId, { answer: 'accept' });
        return !isRecordedRefusal(answer);
      }).catch((error: unknown) => {
        if (error instanceof Refused) return false;
        throw error;
      });
    const tasks = Array.from({ length: attemptsPerOffer }, () => offers.map(accept)).flat();
    const won = await race(races, tasks);
    if (won !== rooms) throw new Error(`${won} of ${rooms} offers were accepted`);
  }
  const overlaps = await admin`
    select 1 from occupancies a join occupancies b on a.room_id = b.room_id and a.id < b.id
      and a.during && b.during where a.released_at is null and b.released_at is null`;
  if (overlaps.length > 0) throw new Error(`${overlaps.length} rooms were given twice`);
  await connection.close();
  return races;
}

async function bareRaces({ admin, appUrl }: BenchDatabase): Promise<Races> {
  await admin.unsafe(`
    create table bare_occupancies (id uuid primary key default uuidv7(), room int not null,
      during tstzrange not null, released_at timestamptz,
      exclude using gist (room with =, during with &&) where (released_at is null));
    grant select, insert, update on bare_occupancies to kyoten_app;`);
  const sql = postgres(appUrl, { max: connections, onnotice: () => {} });
  const races: Races = { each: [], wallMs: 0 };
  for (let round = 0; round < rounds; round += 1) {
    await sql`update bare_occupancies set released_at = now() where released_at is null`;
    const claim = (room: number) => async () => {
      const rows = await sql`
        insert into bare_occupancies (room, during)
        values (${room}, tstzrange(now(), now() + interval '7 days', '[)'))
        on conflict do nothing returning id`;
      return rows.length === 1;
    };
    const all = Array.from({ length: rooms }, (_, room) => claim(room));
    const won = await race(races, Array.from({ length: attemptsPerOffer }, () => all).flat());
    if (won !== rooms) throw new Error(`${won} of ${rooms} bare claims won`);
  }
  await sql.end();
  return races;
}

async function addRooms({ admin, people }: BenchDatabase): Promise<string[]> {
  const rows = await admin<{ id: string }[]>`
    insert into rooms (base_id, facility_id, name, secured, is_wheelchair_accessible, sex,
      physical, is_staffed, is_accepting, reported_at, created_at)
    select ${people.baseId}, ${people.facilityA}, '居室 ' || n, 'DEDICATED', false, 'ANY',
      'USABLE', true, true, now(), now() from generate_series(1, ${rooms}) n returning id`;
  return rows.map(({ id }) => id);
}

/** An invented, unregistered person for whom a room is wanted. */
function anAdmission(inTx: InTx, { people }: BenchDatabase): Promise<string> {
  return inTx(people.aoki, async (tx) => {
    const call = {
      caller: { phone: '022-200-0001' },
      person: { name: '試験 花子' },
      personLocation: '自宅',
      situation: '介護者が倒れた',
      callerOnLine: true,
    };
    const { id } = await recordCall(tx, intakeBody.parse(call));
    await stepEmergency(tx, id, { type: 'triage', urgency: 'ORANGE' });
    const identified = { kind: 'unregistered', caseId: null } as const;
    await stepEmergency(tx, id, { type: 'identify', identified });
    await stepEmergency(tx, id, { type: 'decide', decision: 'ADMIT', reason: '今夜の介護がない' });
    return id;
  });
}
