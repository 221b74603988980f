import type { AlarmView } from '../../../escalation/alarms.api.ts';

/** Those that stand still, the oldest first: it has waited longest. */
export const openAlarms = (alarms: readonly AlarmView[]): AlarmView[] =>
  alarms
    .filter(({ clearedAt }) => clearedAt === null)
    .sort((a, b) => Date.parse(a.raisedAt) - Date.parse(b.raisedAt));
