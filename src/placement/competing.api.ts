import { z } from 'zod';
import { URGENCY_LABELS } from '../emergencies/labels.ts';
import { codeIn } from '../platform/text/wire.ts';

const text = z.string();

/** Who else wants the rooms of facilities that this emergency is ranked at; nothing about persons. */
export const competingView = z.object({
  others: z.array(
    z.object({
      emergencyId: text,
      number: text,
      urgency: codeIn(URGENCY_LABELS),
      receivedAt: text,
      /** Which of the two goes first for a room, and why. */
      first: z.enum(['this', 'other']),
      because: z.object({ code: z.enum(['urgency', 'received', 'number']), ja: text, en: text }),
      facilities: z.array(
        z.object({
          facilityId: text,
          /** It is being asked there now for the other one. */
          isAsked: z.boolean(),
        }),
      ),
    }),
  ),
  /** Facilities where fewer rooms fit this person than there are emergencies that want them. */
  tight: z.array(text),
  /** Facilities that this search leaves to another one for now, and since when. */
  yielded: z.array(
    z.object({ facilityId: text, emergencyId: text, number: text.nullable(), since: text }),
  ),
});
export type CompetingView = z.output<typeof competingView>;
