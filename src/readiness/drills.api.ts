import { z } from 'zod';
import { person } from '../on-call/on-call.api.ts';
import { channels } from '../paging/page.ts';
import { instantText } from '../platform/text/wire.ts';

const instant = z.iso.datetime({ offset: true });
const channel = z.enum(channels);

/** Every `everyDays` days at a time of day in Tokyo (HH:MM), or not at all. */
export const drillSchedule = z.strictObject({
  isOn: z.boolean(),
  everyDays: z.int().min(1).max(366),
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
});

/** `version` 0: nobody has set a schedule yet. */
export const drillScheduleView = z.strictObject({
  ...drillSchedule.shape,
  version: z.int(),
  changedAt: instant.nullable(),
  /** The next drill by the schedule; null: it is off. */
  nextAt: instant.nullable(),
});
export type DrillScheduleView = z.infer<typeof drillScheduleView>;

/** `at` null: now. */
export const drillInput = z.strictObject({ at: instantText.nullable() });
export type DrillInput = z.infer<typeof drillInput>;

const drill = {
  id: z.uuid(),
  dueAt: instant,
  startedAt: instant.nullable(),
  endedAt: instant.nullable(),
  /** null: the schedule. */
  askedBy: person.nullable(),
};

/** What became of one person's test page. */
const drillCall = z.strictObject({
  person,
  pageStatus: z.enum(['open', 'answered', 'failed', 'withdrawn']),
  /** When the first way outside the console was handed the page. */
  firstSentAt: instant.nullable(),
  answeredAt: instant.nullable(),
  /** The way it was answered by; null: not known, or not answered. */
  answeredBy: channel.nullable(),
  /** From the page to the answer. */
  seconds: z.number().nullable(),
  attempts: z.array(z.strictObject({ channel, status: z.string(), sentAt: instant.nullable() })),
});

export const drillView = z.strictObject({ ...drill, calls: z.array(drillCall) });
export type DrillView = z.infer<typeof drillView>;

/** Newest first. */
export const drillList = z.strictObject({
  drills: z.array(z.strictObject({ ...drill, called: z.int(), answered: z.int() })),
});
export type DrillList = z.infer<typeof drillList>;
