import type { WakeHandlers } from '../platform/wakes/wakes.ts';
import { heedTargets } from './targets.service.ts';
import { targetWake } from './targets.ts';

export function emergencyJobs(): WakeHandlers {
  return { [targetWake]: heedTargets };
}
