import type { WakeHandlers } from '../platform/wakes/wakes.ts';
import { onConsentChanged } from './meetings.service.ts';

export function councilJobs(): WakeHandlers {
  return { 'cases.agenda': onConsentChanged };
}
