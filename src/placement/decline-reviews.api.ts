import { z } from 'zod';
import { day, typed } from '../platform/text/wire.ts';
import { declineReasons } from './reasons.ts';

const text = z.string();
const sides = ['person', 'facility', 'neither'] as const;
const reason = z.enum(declineReasons);
const side = z.enum(sides);

/** Declined: with a coded reason; expired: no answer in time; fallback: a refusal on the ladder. */
export const refusalKinds = ['declined', 'expired', 'fallback'] as const;
export type RefusalKind = (typeof refusalKinds)[number];

export const reviewBody = z.strictObject({ reason, side, comment: typed(1000) });
export type ReviewBody = z.output<typeof reviewBody>;

const filter = {
  /** Days in Japan, both included; left out: this fiscal year. */
  from: day.optional(),
  to: day.optional(),
  facilityId: z.uuid().optional(),
  /** As reviewed, where it was; otherwise as stated. */
  reason: reason.optional(),
  side: side.optional(),
};
export const refusalQuery = z.strictObject({
  ...filter,
  cursor: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(100),
});
export type RefusalQuery = z.output<typeof refusalQuery>;
export const refusalFileQuery = z.strictObject(filter);

const judged = z.object({ reason, side });

export const refusalLine = z.object({
  id: text,
  kind: z.enum(refusalKinds),
  emergencyId: text,
  reference: text,
  /** The facility, or whom the ladder named. */
  facilityName: text,
  roomName: text.nullable(),
  at: text,
  /** From the offer to the answer (or its end); null: a call. */
  seconds: z.number().nullable(),
  /** Null: nothing was said. */
  stated: judged.nullable(),
  reviewed: judged.nullable(),
});
export type RefusalLine = z.output<typeof refusalLine>;

export const refusalList = z.object({
  from: text,
  to: text,
  total: z.number(),
  /** Of the whole period and filter, not of this part alone. `reason` null: nothing was said. */
  counts: z.array(
    z.object({
      kind: z.enum(refusalKinds),
      reason: reason.nullable(),
      side: side.nullable(),
      count: z.number(),
    }),
  ),
  items: z.array(refusalLine),
  next: text.nullable(),
});

export const reviewView = z.object({
  id: text,
  at: text,
  by: text.nullable(),
  reason,
  side,
  comment: text,
});
export const reviewList = z.object({ items: z.array(reviewView) });
