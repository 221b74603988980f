import { z } from 'zod';
import {
  instantText,
  line,
  optional,
  phoneText,
  savedPhone,
  typed,
  wardCode,
} from '../platform/text/wire.ts';

/** Where the person goes. A room that is not registered yet is written down with the placement. */
const place = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('room'), roomId: z.uuid() }),
  z.strictObject({ kind: z.literal('facility'), facilityId: z.uuid(), roomName: line(100) }),
  z.strictObject({
    kind: z.literal('outside'),
    facilityName: line(200),
    phone: phoneText.transform(savedPhone),
    /** Left out: the emergency's ward. */
    municipalityCode: optional(wardCode),
    address: optional(line(300)),
    roomName: line(100),
  }),
]);

export const manualPlacementBody = z.strictObject({
  place,
  /** Why past the ranking. */
  reason: typed(1000),
  /** Who of the facility has said yes. */
  agreedWith: line(100),
  /** Left out: a week from now. */
  plannedEnd: optional(instantText),
});
export type ManualPlacementBody = z.output<typeof manualPlacementBody>;
