import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import underPressure from '@fastify/under-pressure';
import websocket from '@fastify/websocket';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyServerOptions,
  LogController,
} from 'fastify';
import { jsonSchemaTransform, serializerCompiler } from 'fastify-type-provider-zod';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { databaseTrouble } from '../db/database.ts';
import { isUnstorable } from '../db/sql-state.ts';
import type { Metrics } from '../metrics.ts';
import { type Problem, Refused } from '../problem.ts';
import { httpProblems } from './problems.ts';
import { sendProblem } from './send-problem.ts';
import { fieldProblems } from './validation.ts';

const bodyLimit = 1024 * 1024;

/** The HTTP server without routes: rights are checked in `endpoint`, everything else here. */
export async function makeServer(deps: {
  config: Config;
  logger: Logger;
  metrics: Metrics;
}): Promise<FastifyInstance> {
  const { config, logger, metrics } = deps;
  const options: FastifyServerOptions = {
    loggerInstance: logger as FastifyBaseLogger,
    // The route's pattern is logged below, never a URL: URLs of other people's making may hold data.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    trustProxy: (_address: string, hop: number) => hop < config.TRUST_PROXY_HOPS,
    genReqId: () => randomUUID(),
    requestTimeout: 30_000,
    // Its own answer is no problem with a code: `refuseWhileClosing` gives ours.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
    // A path that cannot be decoded never gets as far as the error handler.
    frameworkErrors: (error, request, reply) => void sendProblem(request, reply, problemOf(error)),
  };
  const app = Fastify(options);

  app.setValidatorCompiler(({ schema }) => (data) => {
    const result = (schema as z.ZodType).safeParse(data);
    return result.success ? { value: result.data } : { error: result.error };
  });
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = problemOf(error);
    if (problem.status >= 500) request.log.error({ err: error }, 'request failed');
    else if (isUnstorable(error))
      request.log.warn({ err: error }, 'a schema let a value through that cannot be stored');
    return sendProblem(request, reply, problem);
  });
  app.setNotFoundHandler((request, reply) =>
    sendProblem(request, reply, httpProblems['not-found']()),
  );
  refuseUndeclaredRoutes(app);
  refuseWhileClosing(app);

  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        upgradeInsecureRequests: config.NODE_ENV === 'production' ? [] : null,
      },
    },
    hsts: config.NODE_ENV === 'production',
  });
  await app.register(cookie);
  await app.register(underPressure, {
    maxEventLoopDelay: 2_000,
    pressureHandler: (request, reply) => void sendProblem(request, reply, httpProblems.busy()),
  });
  await app.register(rateLimit, { global: false });
  await app.register(websocket, { options: { maxPayload: 16 * 1024 } });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Kyoten API',
        version: '1',
        description:
          'Emergency coordination of a community living support base. Errors are RFC 9457 problem ' +
          'details with a stable `code`. Unsafe methods need an Origin header of this site.',
      },
    },
    transform: jsonSchemaTransform,
  });
  await app.register(swaggerUi, { routePrefix: '/api/docs' });
  app.get('/api/openapi.json', { config: { access: 'public' } }, async () => app.swagger());
  app.get('/livez', { config: watched }, async () => ({ status: 'ok' }));
  app.get('/metrics', { config: watched }, async (_request, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );

  guardOrigin(app, config);
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    const status = String(reply.statusCode);
    metrics.requests.observe({ method: request.method, route, status }, reply.elapsedTime / 1000);
    request.log.debug(
      { method: request.method, route, status, ms: Math.round(reply.elapsedTime) },
      'answered',
    );
  });
  return app;
}

/** Who watches over the process must be answered most of all while it is overloaded. */
export const watched = { access: 'public', pressureHandler: () => {} } as const;

/** A route below /api/v1 that does not say who may call it keeps the server from starting. */
function refuseUndeclaredRoutes(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    if (route.url.startsWith('/api/v1') && route.config?.access === undefined)
      throw new Error(`${route.method} ${route.url} does not declare who may call it`);
  });
}

/** What still comes in on an open connection after SIGTERM is for the next process; nothing is begun. */
function refuseWhileClosing(app: FastifyInstance): void {
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  // Sent, not thrown: that a service which stops refuses is no fault to be logged.
  app.addHook('onRequest', async (request, reply) => {
    if (isClosing) return sendProblem(request, reply, httpProblems.busy());
  });
}

/** Unsafe methods are only taken from our own pages: an Origin that is missing or foreign is refused. */
function guardOrigin(app: FastifyInstance, config: Config): void {
  const own = config.KYOTEN_PUBLIC_URL ? new URL(config.KYOTEN_PUBLIC_URL).origin : null;
  app.addHook('onRequest', async (request) => {
    const isUpgrade = request.headers.upgrade !== undefined;
    if (['GET', 'HEAD', 'OPTIONS'].includes(request.method) && !isUpgrade) return;
    if (request.routeOptions.config.provesItself) return;
    const { origin, host } = request.headers;
    const same =
      origin === own || (config.NODE_ENV !== 'production' && origin === `http://${host}`);
    if (origin === undefined || !same) throw new Refused(httpProblems['foreign-origin']());
  });
}

const byFastifyCode: Record<string, () => Problem> = {
  FST_ERR_BAD_URL: httpProblems['not-found'],
  FST_ERR_MAX_PARAM_LENGTH: httpProblems['not-found'],
  FST_ERR_CTP_BODY_TOO_LARGE: httpProblems['body-too-large'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: httpProblems['wrong-media-type'],
  FST_ERR_CTP_EMPTY_JSON_BODY: httpProblems['not-json'],
  FST_ERR_CTP_INVALID_JSON_BODY: httpProblems['not-json'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: httpProblems['not-json'],
};

/** The problem an error is answered with. Unknown errors say nothing about themselves. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refused) return error.problem;
  if (error instanceof z.ZodError) {
    const { validationContext } = error as { validationContext?: string };
    const root = validationContext === 'body' ? '' : `/${validationContext ?? ''}`;
    return httpProblems['bad-input']({ fields: fieldProblems(error.issues, root) });
  }
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  const known = byFastifyCode[code ?? ''];
  if (known) return known();
  if (error instanceof SyntaxError) return httpProblems['not-json']();
  const trouble = databaseTrouble(error);
  if (trouble !== null) return httpProblems[trouble === 'away' ? 'database-away' : 'busy']();
  if (isUnstorable(error)) return httpProblems['bad-input']();
  if (statusCode === 429) return httpProblems['too-many-requests']();
  // A path that leads out of a folder of files, a method that is none: nothing is there.
  if ([403, 404, 405, 410].includes(statusCode ?? 0)) return httpProblems['not-found']();
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return httpProblems['bad-input']();
  return httpProblems['internal-error']();
}
