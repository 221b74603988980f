import type { WakeHandlers } from '../platform/wakes/wakes.ts';
import { expireCase, renewalWake } from './priority-cases.service.ts';

export function caseJobs(): WakeHandlers {
  return { [renewalWake]: expireCase };
}
