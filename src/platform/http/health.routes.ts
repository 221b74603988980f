import type { FastifyInstance } from 'fastify';
import { within } from '../clock.ts';
import { clockSkew } from '../db/database.ts';
import type { Platform } from '../platform.ts';
import { watched } from './server.ts';

/** A process whose clock is further from the database's than this is not ready. */
const mostSkewMs = 2_000;

/** `/readyz`: whether this process can do its work now, and if not, why. */
export function healthRoutes(app: FastifyInstance, platform: Platform): void {
  app.get('/readyz', { config: watched }, async (_request, reply) => {
    const checks = await readiness(app, platform);
    const isReady = Object.values(checks).every((check) => check === 'ok');
    return reply
      .code(isReady ? 200 : 503)
      .send({ status: isReady ? 'ready' : 'not ready', checks });
  });
}

async function readiness(
  app: FastifyInstance,
  platform: Platform,
): Promise<Record<string, string>> {
  const load = app.isUnderPressure() ? 'overloaded' : 'ok';
  try {
    const skew = await within(
      2_000,
      'no answer in 2 s',
      clockSkew(platform.database, platform.clock.now),
    );
    const clock =
      Math.abs(skew) <= mostSkewMs ? 'ok' : `${Math.round(skew)} ms away from the database's clock`;
    return { database: 'ok', clock, load };
  } catch {
    return { database: 'not reachable', clock: 'unknown', load };
  }
}
