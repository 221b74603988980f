import type { WakeHandlers } from '../platform/wakes/wakes.ts';
import { wakeReminder, wakeReportHours } from './reminders.service.ts';
import { onReported, wakeAsked, wakeRound, wakeUnreached } from './round-wakes.service.ts';

export function reportRoundJobs(): WakeHandlers {
  return {
    'facilities.report-hours': wakeReportHours,
    'facilities.reported': onReported,
    'report-rounds.remind': wakeReminder,
    'report-rounds.facility': wakeAsked,
    'report-rounds.round': wakeRound,
    'report-rounds.unreached': wakeUnreached,
  };
}
