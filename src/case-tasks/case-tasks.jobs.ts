import type { WakeHandlers } from '../platform/wakes/wakes.ts';
import { caseTasksWake } from '../priority-cases/case-wakes.ts';
import { heedCase } from './due-tasks.service.ts';

export function caseTaskJobs(): WakeHandlers {
  return { [caseTasksWake]: heedCase };
}
