import { sql } from 'drizzle-orm';
import { ringingChannels } from '../paging/page.ts';
import type { Tx } from '../platform/db/tx.ts';
import type { CallTimes, PageTimes } from './figures.ts';

/**
 * Emergencies that began in the span and for which somebody was paged: not those whose call an owner
 * had on the line. An escalation begins in the same step as its call is recorded.
 */
export async function callTimes(tx: Tx, from: Date, to: Date): Promise<CallTimes[]> {
  const { rows } = await tx.db.execute<Record<'at' | 'ring' | 'taken', string | null>>(sql`
    select e.started_at as at,
      (select min(a.sent_at) from pages p join page_attempts a on a.page_id = p.id
        where p.subject_kind = 'emergency' and p.subject_id = e.subject_id
          and a.channel in ${ringingChannels}) as ring,
      (select min(l.at) from escalation_log l
        where l.escalation_id = e.id and l.kind = 'taken') as taken
    from escalations e
    where ${begunIn(from, to)}`);
  const known = (text: string | null) => (text === null ? null : new Date(text));
  return rows.map(({ at, ring, taken }) => ({
    at: new Date(at ?? 0),
    firstRingAt: known(ring),
    answeredAt: known(taken),
  }));
}

/** Pages of the same emergencies that somebody has answered. */
export async function pageTimes(tx: Tx, from: Date, to: Date): Promise<PageTimes[]> {
  const { rows } = await tx.db.execute<{ opened: string; answered: string }>(sql`
    select p.opened_at as opened, p.settled_at as answered
    from escalations e
    join pages p on p.subject_kind = 'emergency' and p.subject_id = e.subject_id
    where ${begunIn(from, to)} and p.status = 'answered'
      and p.message ->> 'template' in ('emergency', 'lease-lapsed')`);
  return rows.map(({ opened, answered }) => ({
    openedAt: new Date(opened),
    answeredAt: new Date(answered),
  }));
}

const begunIn = (from: Date, to: Date) => sql`
  e.started_at >= ${from.toISOString()}::timestamptz
  and e.started_at < ${to.toISOString()}::timestamptz
  and not exists (
    select 1 from escalation_log l
    where l.escalation_id = e.id and l.kind = 'started' and l.user_id is not null)`;
