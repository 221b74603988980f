import type { WakeHandlers } from '../platform/wakes/wakes.ts';

export function caseTaskJobs(): WakeHandlers {
  return {};
}
