import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import postgres, { type Sql } from 'postgres';
import { buildApi } from '../../src/api.ts';
import { changePolicy } from '../../src/escalation/policy.service.ts';
import { recordAnswered } from '../../src/on-call/on-call.service.ts';
import { addShift } from '../../src/on-call/shifts.service.ts';
import type { QueueBackend } from '../../src/platform/wakes/queue.ts';
import { startWorker, wakeHandlers } from '../../src/worker.ts';
import { fakeCarriers } from '../support/carriers.ts';
import { openSession } from '../support/session.ts';
import { openBareQueue } from './bare-queue.ts';
import { type Figure, figuresOf } from './figures.ts';
import { happenings } from './happenings.ts';
import type { BenchDatabase, Stage } from './stage.ts';

const loads = [
  { atOnce: 1, requests: 150 },
  { atOnce: 20, requests: 400 },
] as const;
const warmUp = 20;

/** Of each request, in the order of asking: ms until the answer, and until the page was handed over. */
interface Samples {
  answered: number[];
  paged: number[];
}

/**
 * Intake answered, and its first page handed to its channel, at 1 and 20 at once. Floor: a bare
 * Fastify route with as many INSERT statements in one transaction, which adds one bare BullMQ job
 * before it answers; the page's floor is the start of that job.
 */
export async function benchIntake(stage: Stage): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const kind of stage.backends) {
    const database = await stage.newDatabase();
    const inserts = await insertsOfIntake(stage, database);
    for (const { atOnce, requests } of loads) {
      const own = await ownIntake(stage, kind, database, atOnce, requests);
      const bare = await bareIntake(stage, kind, database, inserts, atOnce, requests);
      const where = `${atOnce} at once, queue in ${kind}`;
      figures.push(...figuresOf('intake', `answered, ${where}`, own.answered, bare.answered));
      figures.push(...figuresOf('intake', `first page out, ${where}`, own.paged, bare.paged));
    }
  }
  return figures;
}

const call = {
  caller: { name: '試験 太郎', phone: '022-000-0009' },
  person: { name: '試験 花子' },
  personLocation: '自宅',
  situation: '介護者が倒れた',
  wardCode: '04101',
  callerOnLine: false,
};

/** Asks `requests` times, `atOnce` at a time; a request's id goes out and comes back with its page. */
async function load(
  atOnce: number,
  requests: number,
  ask: (begin: () => void) => Promise<string>,
  pagedAt: (id: string) => Promise<number>,
): Promise<Samples> {
  const samples: Samples = { answered: [], paged: [] };
  let left = requests + warmUp;
  const paging: Promise<void>[] = [];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (; left > 0; ) {
        const isWarm = left <= requests;
        left -= 1;
        let began = 0;
        const id = await ask(() => {
          began = performance.now();
        });
        if (isWarm) samples.answered.push(performance.now() - began);
        const page = pagedAt(id).then((at) => {
          if (isWarm) samples.paged.push(at - began);
        });
        paging.push(page);
        // One at a time means that the night is quiet: the next call comes after the page.
        if (atOnce === 1) await page;
      }
    }),
  );
  await Promise.all(paging);
  return samples;
}

async function ownIntake(
  stage: Stage,
  kind: QueueBackend['kind'],
  { appUrl, admin, people }: BenchDatabase,
  atOnce: number,
  requests: number,
): Promise<Samples> {
  const platform = await stage.openPlatform(kind, appUrl);
  const app = await buildApi(platform);
  await app.listen({ port: 0, host: '127.0.0.1' });
  const address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const pages = happenings();
  const carriers = fakeCarriers();
  carriers.answerWith(({ message }) => {
    pages.note(message.reference);
    return { status: 'sent' };
  });
  const worker = startWorker(
    platform,
    wakeHandlers({ carriers: carriers.all, publicUrl: address }),
  );
  const cookie = `kyoten=${await openSession({ admin }, people.chiba, new Date())}`;
  const headers = { 'content-type': 'application/json', origin: address, cookie };
  const samples = await load(
    atOnce,
    requests,
    async (begin) => {
      begin();
      const answer = await fetch(`${address}/api/v1/emergencies`, {
        method: 'POST',
        headers: { ...headers, 'idempotency-key': randomUUID() },
        body: JSON.stringify(call),
      });
      const { number } = (await answer.json()) as { number: string };
      if (answer.status !== 201) throw new Error(`the intake was answered ${answer.status}`);
      return number;
    },
    pages.when,
  );
  await app.close();
  await worker.stop();
  await platform.close();
  return samples;
}

async function bareIntake(
  stage: Stage,
  kind: QueueBackend['kind'],
  { appUrl, admin }: BenchDatabase,
  inserts: number,
  atOnce: number,
  requests: number,
): Promise<Samples> {
  await admin`create table if not exists bare (
    id uuid primary key default uuidv7(), at timestamptz not null, body jsonb not null)`;
  await admin`grant insert on bare to kyoten_app`;
  const sql = postgres(appUrl, { max: 20, onnotice: () => {} });
  const jobs = happenings();
  const queue = openBareQueue(stage.backendOf(kind, appUrl), jobs.note);
  const app = Fastify();
  app.post('/emergencies', async (request, reply) => {
    const id = randomUUID();
    const body = JSON.stringify(request.body);
    await sql.begin(async (tx) => {
      for (let n = 0; n < inserts; n += 1)
        await tx`insert into bare (at, body) values (now(), ${body})`;
    });
    void queue.add(id, 0);
    return reply.code(201).send({ id });
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const samples = await load(
    atOnce,
    requests,
    async (begin) => {
      begin();
      const answer = await fetch(`${address}/emergencies`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(call),
      });
      return ((await answer.json()) as { id: string }).id;
    },
    jobs.when,
  );
  await app.close();
  await queue.close();
  await sql.end();
  return samples;
}

/** Prepares the night, and counts the rows that one intake inserts by itself, without triggers. */
async function insertsOfIntake(stage: Stage, database: BenchDatabase): Promise<number> {
  const { appUrl, admin, people } = database;
  const { aoki, chiba } = people;
  await admin`
    insert into contact_methods (base_id, user_id, channel, address, position, created_at, verified_at)
    values (${aoki.baseId}, ${aoki.userId}, 'email', 'aoki@example.test', 1, now(), now())`;
  const platform = await stage.openPlatform('postgres', appUrl);
  const hour = 3_600_000;
  const shift = {
    from: new Date(Date.now() - hour).toISOString(),
    to: new Date(Date.now() + hour).toISOString(),
  };
  await platform.inTx(chiba, async (tx) => {
    const { id } = await addShift(tx, { ...shift, slot: 'primary', userId: aoki.userId });
    await recordAnswered(tx, id);
    // One page each: what follows on it is not measured here.
    const steps = [{ afterSeconds: 0, targets: ['primary' as const] }];
    await changePolicy(tx, { steps, repeatEverySeconds: 3_600, leaseSeconds: 3_600 }, 0);
  });
  const app = await buildApi(platform);
  const cookie = `kyoten=${await openSession({ admin }, chiba, new Date())}`;
  const before = await countRows(admin);
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/emergencies',
    headers: { host: 'bench', origin: 'http://bench', cookie, 'idempotency-key': randomUUID() },
    payload: call,
  });
  if (answer.statusCode !== 201) throw new Error(`the intake was answered ${answer.statusCode}`);
  const inserts = (await countRows(admin)) - before;
  await app.close();
  await platform.close();
  return inserts;
}

/** Rows of the features' tables; what triggers write for the log is not a statement of the intake. */
async function countRows(admin: Sql): Promise<number> {
  const tables = await admin<{ name: string }[]>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like 'audit%'`;
  let rows = 0;
  for (const { name } of tables) {
    const [row] = await admin<{ n: number }[]>`select count(*)::int as n from ${admin(name)}`;
    rows += row?.n ?? 0;
  }
  return rows;
}
