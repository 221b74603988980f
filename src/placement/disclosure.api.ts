import { z } from 'zod';

/** Who sees something of a person now: asked, without the name; or accepted, with the sheet. */
export const shownToView = z.object({
  facilities: z.array(
    z.object({ id: z.uuid(), name: z.string(), stage: z.enum(['asked', 'accepted']) }),
  ),
});
