import type { z } from 'zod';
import type { declineReasonList, offerLine, offerView } from '../../placement/placement.api.ts';

/** Offers as the wire has them, by the server's own schemas. */
export type OfferLine = z.output<typeof offerLine>;
export type OfferView = z.output<typeof offerView>;
export type DeclineReason = z.output<typeof declineReasonList>['items'][number];
