import type { WakeHandlers } from '../platform/wakes/wakes.ts';
import { heedFailedPages, wakeEscalation } from './escalation.service.ts';

export function escalationJobs(): WakeHandlers {
  return { 'escalation.deadline': wakeEscalation, 'escalation.signal': heedFailedPages };
}
