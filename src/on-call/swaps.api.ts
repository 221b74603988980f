import { z } from 'zod';
import { instantText, optional, typed } from '../platform/text/wire.ts';
import { confirm, person, slot } from './on-call.api.ts';
import { swapStatuses } from './on-call.ts';

const instant = z.iso.datetime({ offset: true });

/**
 * Asks `withUserId` to take one's shift, or what lies of it between `from` and `to`; in return for
 * that person's shift `forShiftId`, or for nothing.
 */
export const swapInput = z.strictObject({
  shiftId: z.uuid(),
  from: optional(instantText),
  to: optional(instantText),
  withUserId: z.uuid(),
  forShiftId: optional(z.uuid()),
  note: optional(typed(400)),
});
export type SwapInput = z.input<typeof swapInput>;

export const acceptInput = z.strictObject({ confirm });
export type AcceptInput = z.input<typeof acceptInput>;

export const swapView = z.strictObject({
  id: z.uuid(),
  /** Who asks, and who is asked. */
  from: person,
  to: person,
  slot,
  during: z.strictObject({ from: instant, to: instant }),
  returns: z.strictObject({ slot, from: instant, to: instant }).nullable(),
  note: z.string().nullable(),
  status: z.enum(swapStatuses),
  askedAt: instant,
  settledAt: instant.nullable(),
  /** What who is signed in may do with it. */
  can: z.strictObject({ accept: z.boolean(), decline: z.boolean(), withdraw: z.boolean() }),
});
export type SwapView = z.infer<typeof swapView>;

/** Those still open first, then the 50 that were settled last. */
export const swapList = z.strictObject({ swaps: z.array(swapView) });
