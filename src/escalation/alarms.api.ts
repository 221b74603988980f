import { z } from 'zod';
import { typed } from '../platform/text/wire.ts';

const instant = z.iso.datetime({ offset: true });

export const alarmView = z.strictObject({
  id: z.uuid(),
  code: z.string(),
  /** What people call the subject, and where the console shows it. */
  reference: z.string(),
  path: z.string(),
  detail: z.record(z.string(), z.unknown()),
  raisedAt: instant,
  /** null: it stands still. */
  clearedAt: instant.nullable(),
  /** Who cleared it by hand, and why; both null: it was mended. */
  clearedBy: z.strictObject({ userId: z.uuid(), name: z.string() }).nullable(),
  clearedReason: z.string().nullable(),
});
export type AlarmView = z.infer<typeof alarmView>;

export const alarmList = z.strictObject({ alarms: z.array(alarmView) });

export const clearAlarmBody = z.strictObject({ reason: typed(500) });
