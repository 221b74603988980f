import type { WakeHandlers } from '../platform/wakes/wakes.ts';
import { stayWarning, warnStay } from './stays.service.ts';

export function stayJobs(): WakeHandlers {
  return { [stayWarning]: warnStay };
}
