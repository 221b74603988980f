import { system } from '../../src/platform/actor.ts';
import { stopwatch } from '../../src/platform/clock.ts';
import type { Platform } from '../../src/platform/platform.ts';
import {
  findMissingProbes,
  findOverdueWakes,
  findStuckAttempts,
  findUnsettledWithoutWake,
} from '../../src/readiness/watchdog.store.ts';
import { type Figure, figuresOf } from './figures.ts';
import type { BenchDatabase, Stage } from './stage.ts';

const old = 1_000_000;
const running = 1_000;
const rounds = 40;

/** All that the self-check asks every minute, over a million old pages; floor: over an empty house. */
export async function benchWatchdog(stage: Stage): Promise<Figure[]> {
  const database = await stage.newDatabase();
  const platform = await stage.openPlatform('postgres', database.appUrl);
  const empty = await looks(platform);
  await fill(database);
  const full = await looks(platform);
  await platform.close();
  return figuresOf(
    'watchdog',
    `all its questions, ${old} old pages, ${running} running`,
    full,
    empty,
  );
}

async function looks(platform: Platform): Promise<number[]> {
  const samples: number[] = [];
  for (let round = -3; round < rounds; round += 1) {
    const ms = await platform.inTx(system('bench'), async (tx) => {
      const elapsed = stopwatch();
      const findings = [
        ...(await findUnsettledWithoutWake(tx)),
        ...(await findStuckAttempts(tx)),
        ...(await findOverdueWakes(tx)),
        ...(await findMissingProbes(tx)),
      ];
      const took = elapsed();
      const others = findings.filter(({ code }) => code !== 'probe-overdue');
      if (others.length > 0) throw new Error(`it found ${JSON.stringify(others[0])}`);
      return took;
    });
    // The first ones fill the caches.
    if (round >= 0) samples.push(ms);
  }
  return samples;
}

/** Years of nights: 100,000 escalations with ten pages each, and 1,000 that run now. */
async function fill({ admin, people }: BenchDatabase): Promise<void> {
  const { baseId, aoki } = people;
  await admin.begin(async (sql) => {
    // Without triggers and foreign keys: what is written here is only to be looked past.
    await sql`set local session_replication_role = replica`;
    await sql`
      insert into escalations (base_id, subject_kind, subject_id, reference, state, status, started_at)
      select ${baseId}, 'emergency', gen_random_uuid(), 'OLD-' || n, '{"status": "settled"}', 'settled',
        now() - n * interval '10 minutes'
      from generate_series(1, ${old / 10}) n`;
    await sql`
      with escalation as (
        insert into escalations (base_id, subject_kind, subject_id, reference, state, status, started_at)
        select ${baseId}, 'emergency', gen_random_uuid(), 'NOW-' || n, '{"status": "paging"}', 'paging', now()
        from generate_series(1, ${running}) n returning id)
      insert into wakes (kind, subject_id, due_at)
      select 'escalation.deadline', id, now() + interval '1 hour' from escalation`;
    await sql`
      with page as (
        insert into pages (base_id, user_id, subject_kind, subject_id, message, status, opened_at, settled_at)
        select ${baseId}, ${aoki.userId}, 'emergency', gen_random_uuid(), '{"template": "emergency"}',
          case when n % 10 = 0 then 'answered' when n % 10 < 4 then 'failed' else 'withdrawn' end,
          now() - n * interval '1 minute', now() - n * interval '1 minute'
        from generate_series(1, ${old}) n returning id, opened_at)
      insert into page_attempts (base_id, page_id, channel, status, tries, queued_at, sent_at)
      select ${baseId}, id, 'sms', 'sent', 1, opened_at, opened_at from page`;
    await sql`
      with page as (
        insert into pages (base_id, user_id, subject_kind, subject_id, message, status, opened_at)
        select ${baseId}, ${aoki.userId}, 'emergency', gen_random_uuid(), '{"template": "emergency"}',
          'open', now()
        from generate_series(1, ${running}) n returning id),
      attempt as (
        insert into page_attempts (base_id, page_id, channel, status, tries, due_at, queued_at)
        select ${baseId}, id, 'voice', 'queued', 0, now() + interval '1 hour', now() from page returning id)
      insert into wakes (kind, subject_id, due_at)
      select 'paging.attempt', id, now() + interval '1 hour' from attempt`;
    await sql`
      insert into probes (base_id, started_at, sent_at, answered_at)
      select ${baseId}, now() - n * interval '5 minutes', now(), now() from generate_series(1, 200000) n`;
  });
  await admin`analyze`;
}
