import { and, asc, eq, like, sql } from 'drizzle-orm';
import type { Tx } from '../platform/db/tx.ts';
import { acceptanceConditions, facilities, rooms } from './facilities.tables.ts';
import type { OverviewQuery } from './overview.api.ts';

/** Facilities with what the base looks at, by ward and kana. `key`: a search key, not raw text. */
export function overviewOf(
  tx: Tx,
  filter: Pick<OverviewQuery, 'municipalityCode' | 'which' | 'cursor'> & {
    key: string;
    limit: number;
  },
) {
  const { id, municipalityCode, nameKana } = facilities;
  const escaped = filter.key.replace(/[\\%_]/g, (sign) => `\\${sign}`);
  const reports = tx.db
    .select({
      roomCount: sql<number>`count(*)::int`.as('room_count'),
      reportedAt: sql`max(${rooms.reportedAt})`.mapWith(rooms.reportedAt).as('newest_report'),
      roomsInDoubt: sql<number>`count(*) filter (where ${rooms.reportedAt} is null or
        ${rooms.reportedAt} <= ${tx.now.toISOString()}::timestamptz
          - make_interval(mins => ${facilities.staleAfterMinutes}))::int`.as('rooms_in_doubt'),
    })
    .from(rooms)
    .where(eq(rooms.facilityId, id))
    .as('reports');
  const stated = tx.db
    .select({
      version: sql<number>`coalesce(max(${acceptanceConditions.version}), 0)`.as('stated'),
    })
    .from(acceptanceConditions)
    .where(eq(acceptanceConditions.facilityId, id))
    .as('conditions');
  const place = sql`(${municipalityCode}, ${nameKana}, ${id})`;
  return tx.db
    .select({
      id,
      officeNo: facilities.officeNo,
      name: facilities.name,
      municipalityCode,
      phone: facilities.phone,
      origin: facilities.origin,
      staleAfterMinutes: facilities.staleAfterMinutes,
      roomCount: reports.roomCount,
      reportedAt: reports.reportedAt,
      roomsInDoubt: reports.roomsInDoubt,
      conditionsVersion: stated.version,
    })
    .from(facilities)
    .crossJoinLateral(reports)
    .crossJoinLateral(stated)
    .where(
      and(
        filter.municipalityCode === undefined
          ? undefined
          : eq(municipalityCode, filter.municipalityCode),
        filter.key === '' ? undefined : like(facilities.searchKey, `%${escaped}%`),
        filter.which === 'all' ? undefined : sql`${reports.roomCount} > 0`,
        filter.which === 'unstated' ? sql`${stated.version} = 0` : undefined,
        filter.cursor === undefined
          ? undefined
          : sql`${place} > (select f.municipality_code, f.name_kana, f.id from facilities f where f.id = ${filter.cursor})`,
      ),
    )
    .orderBy(asc(municipalityCode), asc(nameKana), asc(id))
    .limit(filter.limit);
}
