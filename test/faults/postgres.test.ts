import { randomUUID } from 'node:crypto';
import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { system } from '../../src/platform/actor.ts';
import { stopwatch } from '../../src/platform/clock.ts';
import { migrateDatabase } from '../../src/platform/db/migrate.ts';
import { type LiveConnection, openLive } from '../support/live-client.ts';
import { type People, writePeople } from '../support/people.ts';
import { startTestPostgres, type TestPostgres } from '../support/postgres.ts';
import { collector, type RunningService, startService } from '../support/service.ts';
import { openSession } from '../support/session.ts';

describe('PostgreSQL restarted under API and worker', () => {
  let server: TestPostgres;
  let admin: Sql;
  let people: People;
  let service: RunningService;
  let cookie: string;
  const ran = collector<{ id: string; late: number }>();
  const due = new Map<string, number>();

  beforeAll(async () => {
    server = await startTestPostgres();
    await migrateDatabase(server.adminUrl, server.appUrl);
    admin = postgres(server.adminUrl, { max: 2, onnotice: () => {} });
    const now = new Date();
    people = await writePeople(admin, now);
    cookie = `kyoten=${await openSession({ admin }, people.admin, now)}`;
    service = await startService({
      appUrl: server.appUrl,
      hasApi: true,
      handlers: {
        // A run whose commit was cut off is done again.
        'test.level': async (tx, id) => {
          const isFirst = ran.all.every((level) => level.id !== id);
          if (isFirst) ran.add({ id, late: tx.now.getTime() - (due.get(id) ?? Number.NaN) });
        },
      },
    });
  });
  afterAll(async () => {
    await service.stop();
    await admin.end();
    await server.stop();
  });

  const setLevels = (count: number, everyMs: number) =>
    service.platform.inTx(system('test'), async (tx) => {
      for (let n = 1; n <= count; n += 1) {
        const [id, at] = [randomUUID(), tx.now.getTime() + n * everyMs];
        due.set(id, at);
        tx.wakeAt('test.level', id, new Date(at));
      }
    });
  const create = async (name: string) => {
    const answer = await fetch(`${service.address}/api/v1/organisations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: service.address, cookie },
      body: JSON.stringify({ kind: 'CONSULTATION_OFFICE', name, wardCode: null }),
    });
    return { status: answer.status, body: (await answer.json()) as { id: string; code?: string } };
  };
  const watch = async (): Promise<LiveConnection> =>
    openLive(service.address, {
      cookie: `kyoten=${await openSession({ admin }, people.aoki, new Date())}`,
    });

  it('they recover by themselves, keep every answer and every deadline, and live goes on', async () => {
    const live = await watch();
    await live.first('hello');
    await setLevels(30, 120);
    const kept: string[] = [];
    const refusals: { status: number; code: string | undefined }[] = [];
    let restarted = false;
    const restarting = (async () => {
      await ran.count(3);
      await server.restart();
      restarted = true;
    })();
    const elapsed = stopwatch();
    let answeredSince = 0;
    for (let n = 0; answeredSince < 20 && elapsed() < 12_000; n += 1) {
      const { status, body } = await create(`試験事業所 ${n}`);
      if (status === 201) {
        kept.push(body.id);
        if (restarted) answeredSince += 1;
      } else refusals.push({ status, code: body.code });
    }
    await restarting;
    expect(answeredSince).toBe(20);
    for (const refusal of refusals) expect(refusal).toEqual({ status: 503, code: 'database-away' });
    const stored = await admin<{ id: string }[]>`select id from organisations`;
    const ids = new Set(stored.map((row) => row.id));
    expect(kept.filter((id) => !ids.has(id))).toEqual([]);

    await setLevels(5, 50);
    const levels = await ran.count(35);
    expect(new Set(levels.map((level) => level.id)).size).toBe(35);
    expect(Math.max(...levels.map((level) => level.late))).toBeLessThan(5_000);

    const subject = randomUUID();
    await service.platform.inTx(people.aoki, async (tx) =>
      tx.publish('emergencies', subject, 'emergency.changed'),
    );
    await live.first('event', (event) => event.id === subject);
    const ready = await fetch(`${service.address}/readyz`);
    expect(ready.status).toBe(200);
    live.cut();
  });
});
