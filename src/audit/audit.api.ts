import { z } from 'zod';
import { prose } from '../platform/text/wire.ts';

export const auditFilter = z.strictObject({
  subjectKind: prose(50).optional(),
  subjectId: prose(50).optional(),
  before: z.coerce.number().int().positive().optional(),
});

export const auditPage = z.object({
  items: z.array(
    z.object({
      id: z.number(),
      at: z.iso.datetime(),
      actorKind: z.string(),
      actorName: z.string().nullable(),
      userId: z.string().nullable(),
      action: z.string(),
      subjectKind: z.string(),
      subjectId: z.string(),
      fields: z.array(z.string()),
      purpose: z.string().nullable(),
    }),
  ),
  next: z.string().nullable(),
});
