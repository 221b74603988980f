import { z } from 'zod';

/** A time of day in Tokyo, 00:00 to 23:59. */
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/**
 * Which days a rotation is for. New year (12/29 to 1/3) is above public holidays, these above workdays
 * (Monday to Friday that are neither), these above the rest.
 */
export const dayKinds = ['any', 'workday', 'holiday', 'new-year'] as const;
export type DayKind = (typeof dayKinds)[number];

/**
 * A rule that fills a slot. `people` take turns of `turn`, the first one from `startsAt`
 * (YYYY-MM-DDTHH:MM in Tokyo, also the time of hand-over). With `windows` it holds only in them
 * (`to` at or before `from`: until the next day); without, from hand-over to hand-over. On holidays and
 * at New Year turns go on from one such day to the next, whatever lies between them.
 */
export const rotationRule = z.strictObject({
  people: z.array(z.uuid()).min(1).max(50),
  turn: z.discriminatedUnion('unit', [
    z.strictObject({ unit: z.literal('hours'), length: z.int().min(1).max(720) }),
    z.strictObject({ unit: z.literal('days'), length: z.int().min(1).max(366) }),
  ]),
  startsAt: z.string().regex(/^20\d\d-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/),
  /** The last instant it covers, in the same notation; null: goes on. */
  endsAt: z
    .string()
    .regex(/^20\d\d-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  dayKind: z.enum(dayKinds),
  windows: z
    .array(
      z.strictObject({
        /** 1 Monday to 7 Sunday. */
        weekdays: z.array(z.int().min(1).max(7)).min(1).max(7),
        from: timeOfDay,
        to: timeOfDay,
      }),
    )
    .max(20),
});
export type RotationRule = z.infer<typeof rotationRule>;
