import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/platform/config.ts';
import { consoleRoutes } from '../../src/platform/http/console.routes.ts';
import { makeServer } from '../../src/platform/http/server.ts';
import { makeMetrics } from '../../src/platform/metrics.ts';
import { paths } from '../../src/web/paths.ts';

let folder: string;
let app: FastifyInstance;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kyoten-console-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<title>console</title>');
  await writeFile(join(folder, 'sw.js'), 'listen()');
  await writeFile(join(folder, 'assets', 'main-1a2b.js'), 'run()');
  await writeFile(join(folder, 'assets', 'main-1a2b.js.gz'), gzipSync('run()'));
  app = await server(folder);
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

async function server(from: string): Promise<FastifyInstance> {
  const made = await makeServer({
    config: readConfig({ NODE_ENV: 'test' }),
    logger: pino({ level: 'silent' }),
    metrics: makeMetrics(),
  });
  await made.register((scope) => consoleRoutes(scope, from));
  return made;
}

describe('the console', () => {
  it('is one page at every address that is a screen, and is asked for anew each time', async () => {
    for (const url of ['/', '/desk', '/emergencies/0198f0a1-0411-7222-8333-044455556666?x=1']) {
      const answer = await app.inject(url);
      expect([url, answer.statusCode, answer.body]).toEqual([url, 200, '<title>console</title>']);
      expect(answer.headers['cache-control']).toBe('no-cache');
    }
  });

  it('serves every address that it knows itself', async () => {
    for (const path of Object.values(paths))
      expect([path, (await app.inject(path)).statusCode]).toEqual([path, 200]);
  });

  it('says on its own page that an address does not exist, to who came with a browser', async () => {
    const answer = await app.inject({ url: '/nowhere', headers: { accept: 'text/html,*/*' } });
    expect([answer.statusCode, answer.body]).toEqual([404, '<title>console</title>']);
  });

  it('hands out its files compressed, and for good: their names change with their content', async () => {
    const answer = await app.inject({
      url: '/assets/main-1a2b.js',
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-encoding': 'gzip',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  it('gives its service worker at one address, for all of the console, and always the newest', async () => {
    const answer = await app.inject('/sw.js');
    expect([answer.statusCode, answer.body]).toEqual([200, 'listen()']);
    expect(answer.headers['content-type']).toMatch(/^(text|application)\/javascript/);
    expect(answer.headers['cache-control']).toBe('no-cache');
  });

  it.each([
    '/api/nowhere',
    '/dev/nowhere',
    '/assets/gone-9z.js',
    '/robots.txt',
    '/../package.json',
  ])('does not answer for what is no screen: %s', async (url) => {
    const answer = await app.inject(url);
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ code: 'not-found' });
  });

  it('leads to the documentation of the API where it has not been built', async () => {
    const bare = await server(join(folder, 'nothing'));
    const answer = await bare.inject('/');
    expect([answer.statusCode, answer.headers.location]).toEqual([302, '/api/docs']);
    await bare.close();
  });
});
