import type { FastifyInstance } from 'fastify';
import { forgetRemoved } from './attachments/attachments.service.ts';
import { logChainHead, sealAudit } from './audit/audit.service.ts';
import { forgetOldImports } from './case-exchange/staged-imports.service.ts';
import { caseTaskJobs } from './case-tasks/case-tasks.jobs.ts';
import { councilJobs } from './council/council.jobs.ts';
import { forgetOldDrafts } from './drafts/drafts.service.ts';
import { emergencyJobs } from './emergencies/emergencies.jobs.ts';
import { escalationJobs } from './escalation/escalation.jobs.ts';
import { forgetOldSignIns } from './identity/sign-in.service.ts';
import { onCallJobs } from './on-call/on-call.jobs.ts';
import type { Carriers } from './paging/carrier.ts';
import { pagingJobs } from './paging/paging.jobs.ts';
import { placementJobs } from './placement/placement.jobs.ts';
import { system } from './platform/actor.ts';
import { loop, pause, stopwatch } from './platform/clock.ts';
import { openObjectStorage } from './platform/files/object-storage.ts';
import { housekeeping } from './platform/housekeeping.ts';
import { healthRoutes } from './platform/http/health.routes.ts';
import { makeServer } from './platform/http/server.ts';
import { makeReadinessGauges, showFigures, showGauges } from './platform/metrics.ts';
import type { Platform } from './platform/platform.ts';
import { openWakeWorker } from './platform/wakes/queue.ts';
import { makeWakeRunner, type WakeHandlers } from './platform/wakes/wakes.ts';
import { caseJobs } from './priority-cases/priority-cases.jobs.ts';
import { usualFigures } from './readiness/figures.service.ts';
import { sendHeartbeat } from './readiness/heartbeat.service.ts';
import { startProbes } from './readiness/probe.service.ts';
import { readinessJobs } from './readiness/readiness.jobs.ts';
import { readGauges } from './readiness/readiness.service.ts';
import { runWatchdog } from './readiness/watchdog.service.ts';
import { reportRoundJobs } from './report-rounds/report-rounds.jobs.ts';
import { stayJobs } from './stays/stays.jobs.ts';

/** Every kind of wake with who answers it: the one place to look up what a deadline does. */
export function wakeHandlers(deps: { carriers: Carriers; publicUrl: string }): WakeHandlers {
  return {
    ...caseJobs(),
    ...councilJobs(),
    ...caseTaskJobs(),
    ...onCallJobs(),
    ...pagingJobs(deps),
    ...escalationJobs(),
    ...emergencyJobs(),
    ...readinessJobs(),
    ...reportRoundJobs(),
    ...stayJobs(),
    ...placementJobs(),
  };
}

const sweepEveryMs = 2_000;
const sweepPatienceMs = 1_000;
/** Longer than a sweep leaves a row to its job. */
const sweepAgainMs = 300;
const sealEveryMs = 1_000;
const tidyEveryMs = 10 * 60_000;
const headEveryMs = 60 * 60_000;
const minuteMs = 60_000;
const probeLookMs = 15_000;
const figuresEveryMs = 10 * minuteMs;
/** A worker that has just started still has to catch up with what was due while none was there. */
const settledMs = 30_000;

/** What a worker without the API answers: whether it lives, is ready, and its figures. */
export async function buildWorkerStatus(platform: Platform): Promise<FastifyInstance> {
  const app = await makeServer(platform);
  healthRoutes(app, platform);
  return app;
}

/** Runs the wakes (hinted by the queue, found by the sweep), seals the audit log, tidies up. */
export function startWorker(platform: Platform, handlers: WakeHandlers) {
  const { config, inTx, logger, metrics } = platform;
  const storage = openObjectStorage(config);
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
  // What a sweep has run may want somebody paged now, and no job may be there to do it.
  const sweep = async () => {
    if ((await runner.sweep()) === 0) return;
    await pause(sweepAgainMs);
    await runner.sweep();
  };
  const duties = [
    loop(sweepEveryMs, sweep, failed('sweep')),
    loop(sealEveryMs, async () => metrics.auditSealed.inc(await sealAudit(inTx)), failed('seal')),
    loop(headEveryMs, () => logChainHead(inTx, logger), failed('audit-head')),
    loop(tidyEveryMs, () => housekeeping(platform), failed('housekeeping')),
    loop(tidyEveryMs, () => forgetOldSignIns(inTx), failed('sign-ins')),
    loop(tidyEveryMs, () => forgetOldDrafts(inTx), failed('drafts')),
    loop(tidyEveryMs, () => forgetOldImports(inTx), failed('case-imports')),
    loop(tidyEveryMs, () => forgetRemoved(inTx, storage), failed('attachments')),
  ];
  return {
    stop: async () => {
      await Promise.all([queue.close(), ...duties.map((duty) => duty.stop())]);
      await runner.idle();
    },
  };
}

/**
 * The house proves, to itself and to the outside, that it would reach somebody now: pages to nobody, a
 * look at everything that must not be, a sign of life. Needs a worker that answers every kind of wake.
 */
export function startSelfProof(platform: Platform) {
  const { inTx, logger, metrics, config } = platform;
  const gauges = makeReadinessGauges(metrics.registry);
  const sinceStart = stopwatch();
  const failed = (duty: string) => (error: unknown) =>
    logger.warn({ err: error, duty }, 'a duty failed; it is tried again');
  const url = config.KYOTEN_HEARTBEAT_URL;
  const beat = async () => void (url !== undefined && (await sendHeartbeat(inTx, url)));
  const heartbeat = loop(minuteMs, beat, failed('heartbeat'));
  const watch = async () => {
    if (sinceStart() < settledMs) return;
    const check = await runWatchdog(inTx);
    if (check?.isSound === false)
      logger.warn({ findings: check.findings }, 'the self-check has found something');
    // Its own duty: an address outside that hangs keeps nothing waiting here.
    heartbeat.kick();
  };
  const duties = [
    heartbeat,
    loop(probeLookMs, () => startProbes(inTx), failed('probe')),
    loop(minuteMs, watch, failed('watchdog')),
    loop(minuteMs, async () => showGauges(gauges, await readGauges(inTx)), failed('gauges')),
    loop(
      figuresEveryMs,
      async () => showFigures(gauges, await inTx(system('figures'), usualFigures)),
      failed('figures'),
    ),
  ];
  return { stop: async () => void (await Promise.all(duties.map((duty) => duty.stop()))) };
}
