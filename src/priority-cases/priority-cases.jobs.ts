import type { WakeHandlers } from '../platform/wakes/wakes.ts';
import { expireCase } from './case-steps.service.ts';
import { renewalWake } from './case-wakes.ts';

export function caseJobs(): WakeHandlers {
  return { [renewalWake]: expireCase };
}
