import type { FastifyInstance } from 'fastify';
import { logChainHead, sealAudit } from './audit/audit.service.ts';
import { forgetOldDrafts } from './drafts/drafts.service.ts';
import { escalationJobs } from './escalation/escalation.jobs.ts';
import { forgetOldSignIns } from './identity/sign-in.service.ts';
import type { Carriers } from './paging/carrier.ts';
import { pagingJobs } from './paging/paging.jobs.ts';
import { placementJobs } from './placement/placement.jobs.ts';
import { loop } from './platform/clock.ts';
import { housekeeping } from './platform/housekeeping.ts';
import { healthRoutes } from './platform/http/health.routes.ts';
import { makeServer } from './platform/http/server.ts';
import type { Platform } from './platform/platform.ts';
import { openWakeWorker } from './platform/wakes/queue.ts';
import { makeWakeRunner, type WakeHandlers } from './platform/wakes/wakes.ts';
import { caseJobs } from './priority-cases/priority-cases.jobs.ts';
import { stayJobs } from './stays/stays.jobs.ts';

/** Every kind of wake with who answers it: the one place to look up what a deadline does. */
export function wakeHandlers(deps: { carriers: Carriers; publicUrl: string }): WakeHandlers {
  return {
    ...caseJobs(),
    ...pagingJobs(deps),
    ...escalationJobs(),
    ...stayJobs(),
    ...placementJobs(),
  };
}

const sweepEveryMs = 2_000;
const sweepPatienceMs = 1_000;
const sealEveryMs = 1_000;
const tidyEveryMs = 10 * 60_000;
const headEveryMs = 60 * 60_000;

/** What a worker without the API answers: whether it lives, is ready, and its figures. */
export async function buildWorkerStatus(platform: Platform): Promise<FastifyInstance> {
  const app = await makeServer(platform);
  healthRoutes(app, platform);
  return app;
}

/** Runs the wakes (hinted by the queue, found by the sweep), seals the audit log, tidies up. */
export function startWorker(platform: Platform, handlers: WakeHandlers) {
  const { inTx, logger, metrics } = platform;
  const runner = makeWakeRunner({
    inTx,
    handlers,
    logger,
    patienceMs: sweepPatienceMs,
    onRun: (kind, latenessMs) =>
      metrics.wakeLateness.observe({ kind }, Math.max(0, latenessMs) / 1000),
  });
  const queue = openWakeWorker(platform.backend, runner.run, logger);
  const failed = (duty: string) => (error: unknown) =>
    logger.warn({ err: error, duty }, 'a duty failed; it is tried again');
  const duties = [
    loop(sweepEveryMs, async () => void (await runner.sweep()), failed('sweep')),
    loop(sealEveryMs, async () => metrics.auditSealed.inc(await sealAudit(inTx)), failed('seal')),
    loop(headEveryMs, () => logChainHead(inTx, logger), failed('audit-head')),
    loop(tidyEveryMs, () => housekeeping(platform), failed('housekeeping')),
    loop(tidyEveryMs, () => forgetOldSignIns(inTx), failed('sign-ins')),
    loop(tidyEveryMs, () => forgetOldDrafts(inTx), failed('drafts')),
  ];
  return {
    stop: async () => {
      await Promise.all([queue.close(), ...duties.map((duty) => duty.stop())]);
      await runner.idle();
    },
  };
}
