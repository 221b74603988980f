import { z } from 'zod';
import { type ConditionField, conditionFields } from './condition-changes.ts';
import { acceptanceConditions } from './conditions.api.ts';

export const versionsQuery = z.strictObject({
  /** Those older than this version. */
  before: z.coerce.number().int().min(1).max(1_000_000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type VersionsQuery = z.output<typeof versionsQuery>;

export const conditionVersions = z.object({
  /** Newest first. */
  items: z.array(
    z.object({
      version: z.number(),
      createdAt: z.string(),
      /** Null: read from the base's list of rooms. The name is null where it is not for the asker to see. */
      createdBy: z.object({ userId: z.string(), name: z.string().nullable() }).nullable(),
      conditions: acceptanceConditions,
      /** The one before it, to say what has changed; null: there is none. */
      former: acceptanceConditions.nullable(),
      changed: z.array(z.enum(conditionFields as unknown as [ConditionField, ...ConditionField[]])),
    }),
  ),
  /** What to give as `before` for the next part. */
  next: z.number().nullable(),
});
export type ConditionVersions = z.output<typeof conditionVersions>;
export type ConditionVersion = ConditionVersions['items'][number];
