import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { buildApi } from '../../src/api.ts';
import type { UserActor } from '../../src/platform/actor.ts';
import type { Clock } from '../../src/platform/clock.ts';
import { readConfig } from '../../src/platform/config.ts';
import type { Database } from '../../src/platform/db/database.ts';
import type { InTx } from '../../src/platform/db/tx.ts';
import { makeMetrics } from '../../src/platform/metrics.ts';
import type { TestDatabase } from './database.ts';
import { openSession } from './session.ts';

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects and fails otherwise
  body: any;
  headers: Record<string, unknown>;
}

export interface Client {
  get(url: string, headers?: Record<string, string>): Promise<Answer>;
  post(url: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  put(url: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  patch(url: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  delete(url: string, headers?: Record<string, string>): Promise<Answer>;
  /** A body as it is, of any type. */
  raw(url: string, payload: string, contentType: string): Promise<Answer>;
  /** The cookie header of this person's session. */
  cookie: string;
}

export interface ApiClients {
  as(person: UserActor): Promise<Client>;
  /** Somebody without a session. */
  anyone(): Promise<Client>;
  app(): Promise<FastifyInstance>;
  close(): Promise<void>;
}

export function apiClients(deps: {
  database: TestDatabase;
  connection: Database;
  inTx: InTx;
  clock: Clock;
  environment?: Record<string, string>;
}): ApiClients {
  let built: Promise<FastifyInstance> | null = null;
  const app = () => {
    built ??= buildApi({
      config: readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', ...deps.environment }),
      clock: deps.clock,
      logger: pino({ level: 'silent' }),
      metrics: makeMetrics(),
      database: deps.connection,
      inTx: deps.inTx,
      backend: { kind: 'postgres', databaseUrl: deps.database.appUrl },
      close: async () => {},
    });
    return built;
  };
  return {
    app,
    as: async (person) =>
      client(await app(), `kyoten=${await openSession(deps.database, person, deps.clock.now())}`),
    anyone: async () => client(await app(), ''),
    close: async () => {
      if (built !== null) await (await built).close();
    },
  };
}

function client(server: FastifyInstance, cookie: string): Client {
  const ask = async (
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    payload: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const answer = await server.inject({
      method,
      url: /^\/(api|dev|calendar)\//.test(url) ? url : `/api/v1${url}`,
      headers: { host: 'kyoten.test', origin: 'http://kyoten.test', cookie, ...headers },
      ...(payload !== undefined && { payload: payload as object }),
    });
    const isJson = String(answer.headers['content-type']).includes('json');
    return {
      status: answer.statusCode,
      body: isJson ? answer.json() : answer.body,
      headers: answer.headers,
    };
  };
  return {
    cookie,
    get: (url, headers) => ask('GET', url, undefined, headers),
    post: (url, body, headers) => ask('POST', url, body ?? {}, headers),
    put: (url, body, headers) => ask('PUT', url, body, headers),
    patch: (url, body, headers) => ask('PATCH', url, body, headers),
    delete: (url, headers) => ask('DELETE', url, undefined, headers),
    raw: (url, payload, type) => ask('POST', url, payload, { 'content-type': type }),
  };
}
