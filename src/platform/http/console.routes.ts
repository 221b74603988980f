import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { httpProblems } from './problems.ts';
import { sendProblem } from './send-problem.ts';

/** Where the build puts the console; the same place whether the service runs from src/ or dist/. */
const builtConsole = join(
  dirname(fileURLToPath(import.meta.url)),
  ...['..', '..', '..', 'dist', 'web'],
);

/** A file in assets/ has the hash of its content in its name: it is never another one. */
const assetsKeptMs = 365 * 24 * 3_600_000;

/**
 * The console: its files, and its one page for every address that is a screen of it. Without a built
 * console (an API for itself) whoever opens the address finds the API's documentation.
 */
export async function consoleRoutes(app: FastifyInstance, folder = builtConsole): Promise<void> {
  const hidden = { schema: { hide: true } as object };
  if (!existsSync(join(folder, 'index.html'))) {
    app.get('/', hidden, (_request, reply) => reply.redirect('/api/docs'));
    return;
  }
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    // The build has compressed them.
    preCompressed: true,
    immutable: true,
    maxAge: assetsKeptMs,
    index: false,
  });
  // Its scope is the folder it is served from, and a browser asks for it anew by itself.
  app.get('/sw.js', hidden, (_request, reply) => alwaysAnew(reply).sendFile('sw.js', folder, kept));
  app.get('/*', hidden, (request, reply) => {
    const isKnown = isScreen(request);
    const wantsPage = isKnown || request.headers.accept?.includes('text/html');
    if (!wantsPage || isOfService(request))
      return sendProblem(request, reply, httpProblems['not-found']());
    return page(reply.code(isKnown ? 200 : 404), folder);
  });
}

/** The page names the newest files: it is asked for anew each time. */
const page = (reply: FastifyReply, folder: string): FastifyReply =>
  alwaysAnew(reply).sendFile('index.html', folder, kept);

const kept = { cacheControl: false, immutable: false };
const alwaysAnew = (reply: FastifyReply) => reply.header('cache-control', 'no-cache');

/** The first word of every address of the console (src/web/paths.ts). */
const screens: readonly string[] = [
  '',
  'sign-in',
  'desk',
  'emergencies',
  'cases',
  'rooms',
  'offers',
  'stays',
  'on-call',
  'readiness',
  'account',
  'help',
];
const firstWord = ({ url }: FastifyRequest) => /^\/([^/?#]*)/.exec(url)?.[1] ?? '';
const isScreen = (request: FastifyRequest) => screens.includes(firstWord(request));
/** What is missing there is no page, whoever asks. */
const isOfService = (request: FastifyRequest) =>
  ['api', 'dev', 'assets'].includes(firstWord(request));
