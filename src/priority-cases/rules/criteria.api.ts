import { z } from 'zod';
import { line, mistake, prose, typed } from '../../platform/text/wire.ts';

const twice = mistake('listed-twice', {
  ja: '同じ項目が2つあります。',
  en: 'Something is listed twice.',
});

const criterion = z.strictObject({
  /** Given by who adds it, and never changed: what a case names. */
  id: z.uuid(),
  label: line(100),
  guidance: prose(1_000),
});

/** A criterion by its id, which it keeps over the versions of criteria.ts, and how it is met. */
export const criteriaMet = z
  .array(z.strictObject({ criterionId: z.uuid(), reason: typed(500) }))
  .max(50)
  .refine((met) => new Set(met.map(({ criterionId }) => criterionId)).size === met.length, twice);

export const changeCriteriaBody = z.strictObject({
  criteria: z
    .array(criterion)
    .max(50)
    .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, twice),
  /** Why. */
  reason: typed(500),
});
export type ChangeCriteria = z.output<typeof changeCriteriaBody>;

const criterionView = z.object({ id: z.string(), label: z.string(), guidance: z.string() });
const criteriaVersion = z.object({
  version: z.int(),
  criteria: z.array(criterionView),
  reason: z.string().nullable(),
  changedAt: z.string().nullable(),
  changedBy: z.object({ userId: z.string(), name: z.string() }).nullable(),
});

/** `version` 0: nothing has been agreed on yet. */
export const criteriaView = criteriaVersion.extend({
  /** In their last words: cases may still name them. */
  retired: z.array(criterionView),
});
export type CriteriaView = z.input<typeof criteriaView>;

/** Newest first. */
export const criteriaVersionsView = z.object({ items: z.array(criteriaVersion) });
export type CriteriaVersion = z.input<typeof criteriaVersion>;

/** Of the cases that the asker may see, without the closed ones. */
export const criteriaCounts = z.object({
  items: z.array(z.object({ criterionId: z.string(), cases: z.int() })),
});
