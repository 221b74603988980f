import { sealAudit } from './audit/audit.service.ts';
import { loop } from './platform/clock.ts';
import { housekeeping } from './platform/housekeeping.ts';
import type { Platform } from './platform/platform.ts';
import { openWakeWorker } from './platform/wakes/queue.ts';
import { makeWakeRunner, type WakeHandlers } from './platform/wakes/wakes.ts';

/** Every kind of wake with who answers it: the one place to look up what a deadline does. */
export function wakeHandlers(): WakeHandlers {
  return {};
}

const sweepEveryMs = 2_000;
const sealEveryMs = 1_000;
const tidyEveryMs = 10 * 60_000;

/** Runs the wakes (hinted by the queue, found by the sweep), seals the audit log, tidies up. */
export function startWorker(platform: Platform, handlers: WakeHandlers) {
  const { inTx, logger, metrics } = platform;
  const runner = makeWakeRunner({
    inTx,
    handlers,
    logger,
    onRun: (kind, latenessMs) =>
      metrics.wakeLateness.observe({ kind }, Math.max(0, latenessMs) / 1000),
  });
  const queue = openWakeWorker(platform.backend, runner.run, logger);
  const failed = (duty: string) => (error: unknown) =>
    logger.warn({ err: error, duty }, 'a duty failed; it is tried again');
  const duties = [
    loop(sweepEveryMs, async () => void (await runner.sweep()), failed('sweep')),
    loop(sealEveryMs, async () => metrics.auditSealed.inc(await sealAudit(inTx)), failed('seal')),
    loop(tidyEveryMs, () => housekeeping(platform), failed('housekeeping')),
  ];
  return {
    stop: async () => {
      await Promise.all([queue.close(), ...duties.map((duty) => duty.stop())]);
    },
  };
}
