import type { WakeHandlers } from '../platform/wakes/wakes.ts';
import { stayWake } from './stay-step.service.ts';
import { wakeStay } from './stay-wakes.service.ts';
import { heedTaskDue, taskDueWake } from './tasks.service.ts';
import { onTrialRoomClosed, onTrialsStopped } from './trial-wakes.service.ts';

export function stayJobs(): WakeHandlers {
  return {
    [stayWake]: wakeStay,
    [taskDueWake]: heedTaskDue,
    'cases.trials-stopped': onTrialsStopped,
    'stays.trial-room-closed': onTrialRoomClosed,
  };
}
