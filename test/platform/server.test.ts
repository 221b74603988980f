import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildApi } from '../../src/api.ts';
import { readConfig } from '../../src/platform/config.ts';
import { openDatabase } from '../../src/platform/db/database.ts';
import { makeInTx } from '../../src/platform/db/tx.ts';
import type { Api } from '../../src/platform/http/endpoint.ts';
import { endpoint } from '../../src/platform/http/endpoint.ts';
import { makeServer, problemOf } from '../../src/platform/http/server.ts';
import { makeMetrics } from '../../src/platform/metrics.ts';
import { cloneDatabase } from '../support/database.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Answer } from '../support/http.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse({ handlers: {} });
});
afterAll(() => house.close());

const config = readConfig({ NODE_ENV: 'test' });
const logger = pino({ level: 'silent' });

describe('a route', () => {
  it('that does not say who may call it keeps the server from starting', async () => {
    const app = await makeServer({ config, logger, metrics: makeMetrics() });
    expect(() => app.get('/api/v1/secrets', async () => 'open')).toThrow(
      'does not declare who may call it',
    );
    await app.close();
  });

  it('of the API always says it: nobody gets in without a session but at the public ones', async () => {
    const anyone = await house.anyone();
    const { paths } = (await anyone.get('/api/openapi.json')).body;
    const open: string[] = [];
    for (const [path, operations] of Object.entries<object>(paths)) {
      for (const method of Object.keys(operations)) {
        if (!path.startsWith('/api/v1')) continue;
        const url = path.replaceAll(/\{\w+\}/g, '0198f0a1-0411-7222-8333-044455556666');
        const answer = await ask(method, url, {});
        if (answer.body.code !== 'not-signed-in') open.push(`${method} ${path}`);
      }
    }
    expect(open).toEqual(['get /api/v1/about', 'post /api/v1/session']);
  });

  it('refuses a role it was not made for before it looks at the input', async () => {
    const council = await house.as(house.people.council);
    const answer = await council.post('/users', { nonsense: true });
    expect(answer).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  });
});

describe('every refusal', () => {
  const refusals: [string, string, string, Record<string, unknown>, number, string][] = [
    ['a path that is not there', 'get', '/api/v1/nowhere', {}, 404, 'not-found'],
    ['a page that is not there', 'get', '/nowhere', {}, 404, 'not-found'],
    ['a method that is not there', 'delete', '/api/v1/users', {}, 404, 'not-found'],
    ['a path that cannot be read', 'get', '/api/v1/%zz', {}, 404, 'not-found'],
    ['a path that is too long', 'get', `/api/v1/users/${'x'.repeat(300)}`, {}, 404, 'not-found'],
    ['a body that is not JSON', 'post', '/api/v1/session', { payload: '{' }, 400, 'not-json'],
    ['no body', 'post', '/api/v1/session', { payload: '' }, 400, 'not-json'],
    [
      'a body that pollutes prototypes',
      'post',
      '/api/v1/session',
      { payload: '{"__proto__":{}}' },
      400,
      'not-json',
    ],
    [
      'a body of another kind',
      'post',
      '/api/v1/session',
      { type: 'text/xml' },
      415,
      'wrong-media-type',
    ],
    ['a wrong body', 'post', '/api/v1/session', { payload: '[1]' }, 400, 'bad-input'],
    ['a stranger', 'get', '/api/v1/session', {}, 401, 'not-signed-in'],
    [
      'another site',
      'post',
      '/api/v1/session',
      { origin: 'https://evil.example' },
      403,
      'foreign-origin',
    ],
    ['no site', 'post', '/api/v1/session', { origin: '' }, 403, 'foreign-origin'],
  ];
  it.each(refusals)('is a problem with a code in two languages: %s', async (...refusal) => {
    const [, method, url, how, status, code] = refusal;
    const { payload, type, origin } = how as { payload?: string; type?: string; origin?: string };
    const answer = await ask(
      method,
      url,
      {
        ...(payload !== undefined || type !== undefined
          ? { 'content-type': type ?? 'application/json' }
          : {}),
        ...(origin !== undefined && { origin }),
      },
      payload ?? (type === undefined ? undefined : '<a/>'),
    );
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.body).toMatchObject({
      type: `urn:kyoten:problem:${code}`,
      status,
      code,
      title: expect.stringMatching(/^[A-Z]/),
      titleJa: expect.stringMatching(/[ぁ-ん一-龠]/),
      requestId: expect.any(String),
    });
  });

  it('that nobody foresaw says nothing about itself', () => {
    const error = Object.assign(new Error('duplicate key (山田)'), { code: '23505' });
    expect(problemOf(error)).toMatchObject({ status: 500, code: 'internal-error' });
    expect(JSON.stringify(problemOf(error))).not.toContain('山田');
  });

  it.each(['22021', '22P05', '22003', '22007', '22008', '22009'])(
    'of the database to hold a value (%s) is bad input, whoever let it through',
    (code) => {
      const cause = Object.assign(new Error('invalid byte sequence'), { code });
      expect(problemOf(new Error('Failed query', { cause }))).toMatchObject({
        status: 400,
        code: 'bad-input',
      });
    },
  );

  it.each([
    [400, 'bad-input', 400],
    [403, 'not-found', 404],
    [404, 'not-found', 404],
    [405, 'not-found', 404],
    [429, 'too-many-requests', 429],
    [431, 'bad-input', 400],
    [500, 'internal-error', 500],
  ])('of another part of the server with %i is %s', (statusCode, code, status) => {
    expect(problemOf(Object.assign(new Error('said so'), { statusCode }))).toMatchObject({
      code,
      status,
    });
  });
});

/** Something that one waits for and another gives. */
function signal(): { given: Promise<void>; give(): void } {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}

describe('a service that is told to stop', () => {
  it('ends what it has begun, and refuses what still comes with the code busy', async () => {
    const app = await makeServer({ config, logger, metrics: makeMetrics() });
    const begun = signal();
    const goOn = signal();
    app.get('/slow', async () => {
      begun.give();
      await goOn.given;
      return { ok: true };
    });
    const closing = signal();
    app.addHook('preClose', async () => closing.give());
    await app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: kyoten.test\r\n\r\n`;
    let text = '';
    socket.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    socket.write(get('/slow'));
    await begun.given;
    const closed = app.close();
    await closing.given;
    // On the same connection, behind the request that is being answered.
    const heard = once(app.server, 'request');
    socket.write(get('/api/v1/session'));
    await heard;
    goOn.give();
    await Promise.all([once(socket, 'close'), closed]);
    expect(text).toContain('{"ok":true}');
    const [, refusal = ''] = text.split('HTTP/1.1 503');
    expect(refusal).toMatch(/content-type: application\/problem\+json/i);
    expect(refusal).toMatch(/connection: close/i);
    expect(refusal).toContain('"code":"busy"');
  });
});

describe('the description of the API', () => {
  it('is OpenAPI 3.1, whole in itself, and has every route', async () => {
    const document = (await (await house.anyone()).get('/api/openapi.json')).body;
    const operation = z.looseObject({
      summary: z.string().min(1),
      tags: z.array(z.string().min(1)),
      description: z.string().startsWith('Who: '),
      parameters: z
        .array(
          z.looseObject({ name: z.string(), in: z.enum(['path', 'query']), schema: z.object() }),
        )
        .optional(),
      requestBody: z
        .looseObject({ content: z.record(z.string(), z.looseObject({ schema: z.object() })) })
        .optional(),
      responses: z
        .record(z.string().regex(/^2\d\d$/), z.looseObject({ description: z.string() }))
        .refine((responses) => Object.keys(responses).length > 0),
    });
    const whole = z.looseObject({
      openapi: z.literal('3.1.0'),
      info: z.looseObject({ title: z.string(), version: z.string() }),
      paths: z.record(
        z.string().startsWith('/'),
        z.partialRecord(z.enum(['get', 'post', 'put', 'patch', 'delete']), z.looseObject({})),
      ),
    });
    const { paths } = whole.parse(document);
    const described: string[] = [];
    for (const [path, operations] of Object.entries(paths)) {
      if (!path.startsWith('/api/v1')) continue;
      for (const [method, it] of Object.entries(operations)) {
        const { parameters = [] } = operation.parse(it);
        const named = parameters.filter((p) => p.in === 'path').map((p) => `{${p.name}}`);
        expect(named.toSorted()).toEqual((path.match(/\{\w+\}/g) ?? []).toSorted());
        described.push(`${method.toUpperCase()} ${path}`);
      }
    }
    const routes = routesOf((await house.app()).printRoutes({ commonPrefix: false }));
    expect(routes.length).toBeGreaterThan(30);
    expect(described.toSorted()).toEqual(routes);
    for (const [, ref] of JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const target = String(ref)
        .split('/')
        .reduce((part, key) => part?.[key], document);
      expect(target, String(ref)).toBeDefined();
    }
  });

  it('can be read at /api/docs', async () => {
    const answer = await (await house.anyone()).get('/api/docs');
    expect(answer.status).toBe(200);
    expect(answer.body).toContain('swagger');
  });
});

describe('who watches over the process', () => {
  it('is told that it lives, and its figures', async () => {
    const anyone = await house.anyone();
    expect((await anyone.get('/api/../livez')).status).toBe(200);
    const figures = await ask('get', '/metrics', {});
    expect(figures.headers['content-type']).toContain('text/plain');
    for (const name of [
      'kyoten_wake_lateness_seconds',
      'kyoten_live_clients',
      'kyoten_http_request_seconds_count{method="GET",route="/livez",status="200"}',
      'kyoten_audit_rows_sealed_total',
      'process_resident_memory_bytes',
    ])
      expect(figures.text).toContain(name);
  });

  it('is told when the clock is more than 2 s away from the database', async () => {
    const at = async (skewMs: number) => {
      const now = () => new Date(Date.now() + skewMs);
      return readiness(house.database.appUrl, { now });
    };
    expect(await at(0)).toMatchObject({ status: 200, body: { status: 'ready' } });
    expect(await at(1_500)).toMatchObject({ status: 200 });
    for (const skew of [2_600, -2_600])
      expect(await at(skew)).toMatchObject({
        status: 503,
        body: { status: 'not ready', checks: { database: 'ok', clock: /ms away/ } },
      });
  });

  it('is told when the database is away', async () => {
    const gone = await cloneDatabase();
    const answer = await readiness(gone.appUrl, { now: () => new Date() }, gone.drop);
    expect(answer).toMatchObject({ status: 503, body: { checks: { database: 'not reachable' } } });
  });
});

describe('what the console must know before anybody has signed in', () => {
  it('is whether there is an inbox: everywhere but in production', async () => {
    const about = async (NODE_ENV: 'test' | 'production') =>
      (await ownServer('/api/v1/about', { config: { ...config, NODE_ENV } })).body;
    expect(await about('test')).toEqual({ hasInbox: true });
    expect(await about('production')).toEqual({ hasInbox: false });
  });
});

/** Asks a server of its own for /readyz, after `before`. */
function readiness(
  url: string,
  clock: { now: () => Date },
  before: () => Promise<void> = async () => {},
): Promise<Answer> {
  return ownServer('/readyz', { url, clock, before });
}

async function ownServer(
  path: string,
  {
    url = house.database.appUrl,
    clock = { now: () => new Date() },
    before = async () => {},
    config: its = config,
  }: {
    url?: string;
    clock?: { now: () => Date };
    before?: () => Promise<void>;
    config?: typeof config;
  },
): Promise<Answer> {
  const database = openDatabase(url, { maxConnections: 2 });
  const inTx = makeInTx(database, clock, () => {});
  const app = await buildApi({
    config: its,
    clock,
    logger,
    metrics: makeMetrics(),
    database,
    inTx,
    backend: { kind: 'postgres', databaseUrl: url },
    close: async () => {},
  });
  await before();
  const answer = await app.inject({ url: path });
  await app.close();
  await database.close();
  return { status: answer.statusCode, body: answer.json(), headers: answer.headers };
}

async function ask(
  method: string,
  url: string,
  headers: Record<string, string>,
  payload?: string,
): Promise<Answer & { text: string }> {
  const app = await house.app();
  const answer = await app.inject({
    method: method.toUpperCase() as 'GET',
    url,
    headers: { host: 'kyoten.test', origin: 'http://kyoten.test', ...headers },
    ...(payload !== undefined && { payload }),
  });
  const isJson = String(answer.headers['content-type']).includes('json');
  return {
    status: answer.statusCode,
    headers: answer.headers,
    body: isJson ? answer.json() : null,
    text: answer.body,
  };
}

/** "GET /api/v1/…" of every route that fastify prints, without HEAD and the WebSocket. */
function routesOf(tree: string): string[] {
  const path: string[] = [];
  const routes: string[] = [];
  for (const line of tree.split('\n')) {
    const match = /^([│ ]*)[├└]── (\S*)(?: \((.+)\))?$/.exec(line);
    if (match === null) continue;
    const depth = (match[1]?.length ?? 0) / 4;
    path.splice(depth, path.length, match[2] ?? '');
    const url = path.join('').replaceAll(/:(\w+)/g, '{$1}');
    for (const method of (match[3] ?? '').split(', '))
      if (method !== '' && method !== 'HEAD') routes.push(`${method} ${url}`);
  }
  return routes
    .filter((route) => route.includes(' /api/v1') && !route.endsWith('/live'))
    .toSorted();
}

describe('an endpoint', () => {
  it('answers with its ETag and asks for the version where it edits', async () => {
    const app = await makeServer({ config, logger, metrics: makeMetrics() });
    const api: Api = { app, inTx: house.inTx, actorOf: async () => house.people.aoki };
    const edited: (number | null)[] = [];
    endpoint(api, {
      method: 'PUT',
      url: '/things',
      summary: 'Edit the thing',
      roles: 'signed-in',
      response: { 200: z.object({ version: z.number() }) },
      requiresIfMatch: true,
      handle: async (_tx, { ifMatch }) => {
        edited.push(ifMatch);
        return { version: (ifMatch ?? 0) + 1 };
      },
    });
    const put = (ifMatch?: string) =>
      app.inject({
        method: 'PUT',
        url: '/api/v1/things',
        headers: {
          host: 'kyoten.test',
          origin: 'http://kyoten.test',
          ...(ifMatch !== undefined && { 'if-match': ifMatch }),
        },
      });
    expect((await put()).json()).toMatchObject({ status: 428, code: 'if-match-required' });
    expect((await put('three')).json()).toMatchObject({ code: 'if-match-required' });
    expect((await put('"3"')).headers.etag).toBe('"4"');
    expect((await put('W/"4"')).headers.etag).toBe('"5"');
    expect(edited).toEqual([3, 4]);
    await app.close();
  });
});
