import { z } from 'zod';
import { CLOSURE_REASONS, SECURING } from '../facilities/labels.ts';
import { occupancyKinds } from '../facilities/room.ts';
import { codeIn, day, wardCode } from '../platform/text/wire.ts';

export const roomPlanQuery = z.strictObject({
  /** Days in Japan, both included; without: today and the 13 days after. */
  from: day.optional(),
  until: day.optional(),
  municipalityCode: wardCode.optional(),
  facilityId: z.uuid().optional(),
});
export type RoomPlanQuery = z.output<typeof roomPlanQuery>;

const span = {
  from: z.string(),
  /** Null: without an end. */
  to: z.string().nullable(),
};
const bar = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('occupancy'),
    id: z.string(),
    kind: z.enum(occupancyKinds),
    ...span,
    /** It ended, or was given up: `to` is when. */
    isReleased: z.boolean(),
    /** The planned end, where it has passed and nobody has said that the person left: `to` is null. */
    overdueSince: z.string().nullable(),
    /** The number of the emergency (R8-000123), never a name. */
    reference: z.string().nullable(),
    /** Null for facility staff. */
    emergencyId: z.string().nullable(),
    offerId: z.string().nullable(),
    stayId: z.string().nullable(),
    trialId: z.string().nullable(),
  }),
  z.object({
    type: z.literal('closure'),
    id: z.string(),
    ...span,
    isWholeFacility: z.boolean(),
    reason: codeIn(CLOSURE_REASONS),
    reasonLabel: z.string(),
    note: z.string().nullable(),
    version: z.number(),
  }),
  z.object({
    type: z.literal('contract'),
    id: z.string(),
    /** Midnights in Japan. */
    ...span,
    secured: codeIn(SECURING),
  }),
]);
export type PlanBar = z.output<typeof bar>;

export const roomPlan = z.object({
  from: z.string(),
  until: z.string(),
  /** Public holidays among these days. */
  holidays: z.array(z.object({ day: z.string(), name: z.string() })),
  facilities: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      municipalityCode: z.string(),
      rooms: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          secured: codeIn(SECURING),
          /** In the order of their begin. */
          bars: z.array(bar),
        }),
      ),
    }),
  ),
});
export type RoomPlan = z.output<typeof roomPlan>;
