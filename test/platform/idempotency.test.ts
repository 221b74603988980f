import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { UserActor } from '../../src/platform/actor.ts';
import { readConfig } from '../../src/platform/config.ts';
import { openDatabase } from '../../src/platform/db/database.ts';
import { housekeeping } from '../../src/platform/housekeeping.ts';
import { endpoint } from '../../src/platform/http/endpoint.ts';
import { httpProblems } from '../../src/platform/http/problems.ts';
import { makeServer } from '../../src/platform/http/server.ts';
import { makeMetrics } from '../../src/platform/metrics.ts';
import { Refused } from '../../src/platform/problem.ts';
import { type House, openHouse } from '../support/house.ts';

let house: House;
let app: FastifyInstance;
/** Who asks, by the header that this test's server believes. */
let people: Record<string, UserActor>;
const made: string[] = [];
/** What may be seen now of what came of a key; null: nothing any more. */
let seen: string | null = 'whole';

beforeAll(async () => {
  house = await openHouse({ handlers: {} });
  people = { aoki: house.people.aoki, baba: house.people.baba };
  app = await makeServer({
    config: readConfig({ NODE_ENV: 'test' }),
    logger: pino({ level: 'silent' }),
    metrics: makeMetrics(),
  });
  const api = {
    app,
    inTx: house.inTx,
    actorOf: async (request: { headers: Record<string, unknown> }) =>
      people[String(request.headers['x-person'])] ?? null,
  };
  endpoint(api, {
    method: 'POST',
    url: '/things',
    summary: 'Make a thing',
    roles: 'signed-in',
    body: z.strictObject({ name: z.string(), fate: z.enum(['made', 'thrown', 'returned']) }),
    response: { 201: z.object({ id: z.string(), version: z.number() }) },
    idempotent: 'as-answered',
    handle: async (tx, { body }) => {
      const {
        rows: [row],
      } = await tx.db.execute<{ id: string }>('select uuidv7() as id');
      if (body.fate === 'thrown') throw new Refused(httpProblems['not-allowed']());
      made.push(body.name);
      tx.publish('emergencies', String(row?.id), 'thing.made');
      if (body.fate === 'returned') return { refused: httpProblems.busy() };
      return { id: String(row?.id), version: 1 };
    },
  });
  endpoint(api, {
    method: 'POST',
    url: '/secrets',
    summary: 'Make something that not everybody may see for ever',
    roles: 'signed-in',
    body: z.strictObject({ name: z.string() }),
    response: { 201: z.object({ id: z.string(), what: z.string() }) },
    idempotent: {
      again: async (_tx, id, { body }) => {
        if (seen === null) throw new Refused(httpProblems['not-found']());
        return { id, what: `${seen} ${body.name}` };
      },
    },
    handle: async (tx, { body }) => {
      made.push(body.name);
      const { rows } = await tx.db.execute<{ id: string }>('select uuidv7() as id');
      return { id: String(rows[0]?.id), what: `first ${body.name}` };
    },
  });
});
afterAll(async () => {
  await app.close();
  await house.close();
});

const post = (key: string | undefined, body: { name: string; fate?: string }, person = 'aoki') =>
  send('things', key, { fate: 'made', ...body }, person);
const send = async (what: string, key: string | undefined, body: object, person = 'aoki') => {
  const answer = await app.inject({
    method: 'POST',
    url: `/api/v1/${what}`,
    headers: {
      host: 'kyoten.test',
      origin: 'http://kyoten.test',
      'x-person': person,
      ...(key !== undefined && { 'idempotency-key': key }),
    },
    payload: body,
  });
  return { status: answer.statusCode, body: answer.json(), etag: answer.headers.etag };
};

describe('an Idempotency-Key', () => {
  it('gives the same answer again, and nothing is made twice', async () => {
    const first = await post('key-number-1', { name: 'one' });
    expect(first).toMatchObject({ status: 201, etag: '"1"' });
    expect(await post('key-number-1', { name: 'one' })).toEqual(first);
    expect(made).toEqual(['one']);
  });

  it('with another body is refused', async () => {
    const other = await post('key-number-1', { name: 'two' });
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  it('sent twenty times at once is carried out once', async () => {
    made.length = 0;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => post('key-number-2', { name: 'storm' })),
    );
    expect(made).toEqual(['storm']);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    const written = await house.database.admin`
      select 1 from events where subject_id = ${answers[0]?.body.id}`;
    expect(written).toHaveLength(1);
  });

  it('is free again after a step that was rolled back', async () => {
    const refused = await post('key-number-3', { name: 'three', fate: 'thrown' });
    expect(refused.status).toBe(403);
    expect(await post('key-number-3', { name: 'three' })).toMatchObject({ status: 201 });
  });

  it('repeats a refusal that was recorded', async () => {
    made.length = 0;
    const first = await post('key-number-4', { name: 'four', fate: 'returned' });
    const again = await post('key-number-4', { name: 'four', fate: 'returned' });
    expect(first).toMatchObject({ status: 503, body: { code: 'busy' } });
    expect({ ...again.body, requestId: '' }).toEqual({ ...first.body, requestId: '' });
    expect(made).toEqual(['four']);
  });

  it('belongs to one person', async () => {
    const mine = await post('key-number-5', { name: 'mine' });
    const theirs = await post('key-number-5', { name: 'theirs' }, 'baba');
    expect(theirs.status).toBe(201);
    expect(theirs.body.id).not.toBe(mine.body.id);
  });

  it('must be one', async () => {
    for (const key of ['short', 'x'.repeat(201), 'with a space'])
      expect(await post(key, { name: 'x' })).toMatchObject({
        status: 400,
        body: { code: 'idempotency-key-invalid' },
      });
  });

  it('is not needed: without one each request makes its own', async () => {
    made.length = 0;
    await post(undefined, { name: 'a' });
    await post(undefined, { name: 'a' });
    expect(made).toEqual(['a', 'a']);
  });

  it('of what is personal keeps the id alone, and the answer is what may be seen now', async () => {
    made.length = 0;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => send('secrets', 'key-number-6', { name: 'hanako' })),
    );
    expect(made).toEqual(['hanako']);
    const id: unknown = answers[0]?.body.id;
    const said = answers.map(({ status, body }) => [status, body.id, body.what]).sort();
    expect(said).toEqual([
      [201, id, 'first hanako'],
      ...Array.from({ length: 19 }, () => [201, id, 'whole hanako']),
    ]);
    const [kept] = await house.database.admin`
      select answer from idempotency_keys where key = 'key-number-6'`;
    expect(kept?.answer).toEqual({ id });

    seen = null;
    const later = await send('secrets', 'key-number-6', { name: 'hanako' });
    expect(later).toMatchObject({ status: 404, body: { code: 'not-found' } });
    const other = await send('secrets', 'key-number-6', { name: 'jiro' });
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    expect(made).toEqual(['hanako']);
  });

  it('is forgotten after two days', async () => {
    const kept = () => house.database.admin`select 1 from idempotency_keys`;
    expect((await kept()).length).toBeGreaterThan(0);
    const database = openDatabase(house.database.appUrl, { maxConnections: 1 });
    await housekeeping({ clock: house.clock, database, inTx: house.inTx });
    expect((await kept()).length).toBeGreaterThan(0);
    await house.advance({ days: 2, seconds: 1 });
    await housekeeping({ clock: house.clock, database, inTx: house.inTx });
    expect(await kept()).toHaveLength(0);
    await database.close();
  });
});
