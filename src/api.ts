import type { FastifyInstance, FastifyRequest } from 'fastify';
import { auditRoutes } from './audit/audit.routes.ts';
import { draftRoutes } from './drafts/drafts.routes.ts';
import { emergencyRoutes } from './emergencies/emergencies.routes.ts';
import { escalationRoutes } from './escalation/escalation.routes.ts';
import { facilityRoutes } from './facilities/facilities.routes.ts';
import { actorFromCookie, identityRoutes, sessionCookie } from './identity/identity.routes.ts';
import { actorOfToken } from './identity/sign-in.service.ts';
import { onCallRoutes } from './on-call/on-call.routes.ts';
import { devInboxRoutes } from './paging/dev-inbox.routes.ts';
import { pagingRoutes } from './paging/paging.routes.ts';
import { placementRoutes } from './placement/placement.routes.ts';
import { aboutRoutes } from './platform/http/about.routes.ts';
import { consoleRoutes } from './platform/http/console.routes.ts';
import type { Api } from './platform/http/endpoint.ts';
import { healthRoutes } from './platform/http/health.routes.ts';
import { makeServer } from './platform/http/server.ts';
import { liveRoutes } from './platform/live/live.routes.ts';
import { openLiveHub } from './platform/live/live-hub.ts';
import type { Platform } from './platform/platform.ts';
import { caseRoutes } from './priority-cases/priority-cases.routes.ts';
import { stayRoutes } from './stays/stays.routes.ts';

/** Production does not start without a secret of its own. */
const secretOutsideProduction = 'not a secret';

/** The API with every route and the live hub; not listening yet. */
export async function buildApi(platform: Platform): Promise<FastifyInstance> {
  const { config, inTx, logger, metrics, clock, database } = platform;
  const app = await makeServer({ config, logger, metrics });
  const isProduction = config.NODE_ENV === 'production';
  const cookie = sessionCookie(isProduction);
  const actorOf = actorFromCookie(inTx, cookie);
  const api: Api = { app, inTx, actorOf };

  const hub = await openLiveHub({
    database,
    clock,
    logger,
    actorOfToken: (token) => actorOfToken(inTx, token),
    onClients: (count) => metrics.liveClients.set(count),
  });
  app.addHook('preClose', () => hub.close());
  const tokenOf = (request: FastifyRequest) => request.cookies[cookie.name];

  // A scope of its own: the plugins registered before are ready when its routes are added.
  await app.register(async (scope) => {
    const scoped: Api = { ...api, app: scope };
    healthRoutes(scope, platform);
    aboutRoutes(scoped, { hasInbox: !isProduction });
    await consoleRoutes(scope);
    liveRoutes(scope, { hub, actorOf, tokenOf });
    identityRoutes(scoped, cookie, config.KYOTEN_SECRET ?? secretOutsideProduction);
    auditRoutes(scoped);
    draftRoutes(scoped);
    onCallRoutes(scoped);
    pagingRoutes(scoped, { isProduction });
    if (!isProduction) devInboxRoutes(scope, { inTx });
    caseRoutes(scoped);
    facilityRoutes(scoped);
    escalationRoutes(scoped);
    emergencyRoutes(scoped);
    stayRoutes(scoped);
    placementRoutes(scoped);
  });
  await app.ready();
  return app;
}
