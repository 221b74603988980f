import { z } from 'zod';
import { person } from '../on-call/on-call.api.ts';
import { channels } from '../paging/page.ts';
import { instantText } from '../platform/text/wire.ts';
import { drillSchedule } from './drills.api.ts';

const instant = z.iso.datetime({ offset: true });
const channel = z.enum(channels);

/** `findings`: what concerns this base, or all of them. `isSound`: there are none. */
const selfCheck = z.strictObject({
  at: instant,
  isSound: z.boolean(),
  findings: z.array(
    z.strictObject({
      code: z.enum([
        'unsettled-without-wake',
        'page-stuck',
        'reminder-without-wake',
        'wake-overdue',
        'probe-overdue',
      ]),
      subjectId: z.uuid(),
      detail: z.record(z.string(), z.unknown()),
    }),
  ),
});

/** Whether the people who may be paged can be reached, and whether the house works. */
export const readinessView = z.strictObject({
  people: z.array(
    z.strictObject({
      person,
      role: z.enum(['coordinator', 'base_manager']),
      /** Has a verified way that rings. */
      isReachable: z.boolean(),
      ways: z.array(z.strictObject({ channel, isVerified: z.boolean() })),
      lastAnsweredAt: instant.nullable(),
    }),
  ),
  providers: z.array(
    z.strictObject({
      channel,
      provider: z.string(),
      isUp: z.boolean(),
      /** In a row. */
      failures: z.int(),
      failedAt: instant.nullable(),
    }),
  ),
  selfCheck: selfCheck.nullable(),
  /** The newest synthetic page; `seconds` until it was out of the house, null: it is not. */
  probe: z.strictObject({ startedAt: instant, seconds: z.number().nullable() }).nullable(),
  drillSchedule,
  nextDrillAt: instant.nullable(),
});
export type ReadinessView = z.infer<typeof readinessView>;

/** Without them: the 30 days until now. */
export const figuresRange = z.strictObject({
  from: instantText.optional(),
  to: instantText.optional(),
});
export type FiguresRange = z.infer<typeof figuresRange>;

const seconds = z.number().nullable();
const spread = z.strictObject({ n: z.int(), medianSeconds: seconds, p90Seconds: seconds });

/**
 * How long people waited for a human, of nobody in particular. Counted are emergencies for which
 * somebody was paged; drills and probes are not.
 */
export const figuresView = z.strictObject({
  from: instant,
  to: instant,
  callToFirstRing: spread,
  callToAnswer: spread,
  pageToAnswer: spread,
  /** By the hour of the call in Tokyo, all 24. */
  byHour: z.array(
    z.strictObject({
      hour: z.int(),
      n: z.int(),
      callToAnswerMedianSeconds: seconds,
      callToAnswerP90Seconds: seconds,
    }),
  ),
});
export type FiguresView = z.infer<typeof figuresView>;
