import type { WakeHandlers } from '../platform/wakes/wakes.ts';
import { wakeDrillSchedule } from './drill-schedule.service.ts';
import { wakeDrill } from './drills.service.ts';
import { wakeMorning, wakePlan } from './plan-alarms.service.ts';
import { wakeProbe } from './probe.service.ts';
import { wakeShiftStart } from './shift-start.service.ts';
import { tellSwap } from './swap-notices.service.ts';

export function readinessJobs(): WakeHandlers {
  return {
    'on-call.shift-start': wakeShiftStart,
    'on-call.plan-changed': wakePlan,
    'on-call.swap': tellSwap,
    'readiness.shift-signal': wakeShiftStart,
    'readiness.morning': wakeMorning,
    'readiness.drill': wakeDrill,
    'readiness.drill-schedule': wakeDrillSchedule,
    'readiness.probe': wakeProbe,
  };
}
