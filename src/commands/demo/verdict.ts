import { type SQL, sql } from 'drizzle-orm';
import { verifyAudit } from '../../audit/audit.service.ts';
import { type Role, system } from '../../platform/actor.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { ownTopics } from '../../platform/live/topics.ts';
import type { Platform } from '../../platform/platform.ts';
import type { DemoClient } from './client.ts';
import type { NightTraces } from './night.ts';

/** One thing that the database must say after the night. */
export interface Finding {
  isRight: boolean;
  what: string;
}

/** Reads the database back: nothing here asks the program what it believes. */
export async function readBack(
  platform: Platform,
  night: NightTraces,
  clients: DemoClient[],
  firstSeq: number,
): Promise<Finding[]> {
  const facts = await platform.inTx(system('demo'), async (tx) => {
    const findings = await factsOf(tx, night);
    for (const client of clients) findings.push(await liveOf(tx, client, firstSeq));
    return findings;
  });
  const { brokenAt, checked } = await verifyAudit(platform.inTx);
  return [
    ...facts,
    {
      isRight: brokenAt === null && checked > 0,
      what: `監査ログの鎖 / audit chain: ${checked} 行`,
    },
  ];
}

async function factsOf(tx: Tx, night: NightTraces): Promise<Finding[]> {
  const one = async (what: string, query: SQL): Promise<Finding> => {
    const {
      rows: [row],
    } = await tx.db.execute<{ is_right: boolean }>(query);
    return { isRight: row?.is_right === true, what };
  };
  const { emergencyId, rivalId, acceptedOfferId, declinedOfferId, roomId, takenBy } = night;
  return [
    await one(
      '緊急対応は終結 / the emergency is CLOSED',
      sql`
      select status = 'CLOSED' and closed_at is not null as is_right from emergencies where id = ${emergencyId}`,
    ),
    await one(
      '呼出は二人目が受けて決着 / taken by the second, settled',
      sql`
      select e.status = 'settled' and exists (select 1 from escalation_log l
        where l.escalation_id = e.id and l.kind = 'taken' and l.user_id = ${takenBy}) as is_right
      from escalations e where e.subject_id = ${emergencyId}`,
    ),
    await one(
      '遅れた応答も記録 / the late take is in the log',
      sql`
      select count(*) = 1 as is_right from escalation_log l join escalations e on e.id = l.escalation_id
      where e.subject_id = ${emergencyId} and l.kind = 'late-take'`,
    ),
    await one(
      '打診: 不可1・受諾1 / one offer declined, one accepted',
      sql`
      select count(*) filter (where id = ${declinedOfferId} and status = 'declined') = 1
        and count(*) filter (where status = 'accepted') = 1
        and bool_or(id = ${acceptedOfferId} and status = 'accepted') as is_right
      from offers where emergency_id = ${emergencyId}`,
    ),
    await one(
      '二件目は同じ居室を得ていない / the rival never got the room',
      sql`
      select count(*) = 0 as is_right from occupancies where room_id = ${roomId} and emergency_id = ${rivalId}`,
    ),
    await one(
      '居室の重なりなし / no room given twice',
      sql`
      select count(*) = 0 as is_right from occupancies a join occupancies b
        on a.room_id = b.room_id and a.id < b.id and a.during && b.during
        and coalesce(a.released_at, 'infinity') > lower(b.during) and coalesce(b.released_at, 'infinity') > lower(a.during)
      where a.room_id = ${roomId}`,
    ),
    await one(
      '居室は空いた / the room is free again',
      sql`
      select count(*) = 0 as is_right from occupancies where emergency_id = ${emergencyId} and released_at is null`,
    ),
    await one(
      '事業所への開示は終了 / nothing is disclosed any more',
      sql`
      select bool_and(disclosure_ended_at is not null) as is_right from offers where id = ${acceptedOfferId}`,
    ),
    await one(
      '期限の取り残しなし / no deadline is left over',
      sql`
      select count(*) = 0 as is_right from wakes
      where subject_id in (${emergencyId}, ${rivalId}, ${acceptedOfferId}, ${declinedOfferId})`,
    ),
  ];
}

/** Every event of its topics that was committed since the beginning, each one and nothing else. */
async function liveOf(tx: Tx, client: DemoClient, firstSeq: number): Promise<Finding> {
  const {
    rows: [user],
  } = await tx.db.execute<{
    role: Role;
    base_id: string;
    organisation_id: string;
    ward_codes: string[];
  }>(sql`
    select role, base_id, organisation_id, ward_codes from users where id = ${client.userId}`);
  if (user === undefined) return { isRight: false, what: `live: ${client.key}` };
  const topics = ownTopics({
    kind: 'user',
    userId: client.userId,
    baseId: user.base_id,
    organisationId: user.organisation_id,
    role: user.role,
    wardCodes: user.ward_codes,
  });
  const seen = new Set(client.seen.map(({ seq }) => seq));
  const { rows } = await tx.db.execute<{ seq: number }>(sql`
    select seq::float8 as seq from events
    where base_id = ${user.base_id} and topic = any(${sql.param(topics)}::text[]) and seq > ${firstSeq}`);
  const committed = new Set(rows.map(({ seq }) => seq));
  const missed = [...committed].filter((seq) => !seen.has(seq)).length;
  const isRight = missed === 0 && [...seen].every((seq) => committed.has(seq));
  return {
    isRight,
    what: `ライブ ${client.key}: 確定 ${committed.size} 件中 ${committed.size - missed} 件を受信 / live events seen`,
  };
}
