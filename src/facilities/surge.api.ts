import { z } from 'zod';
import { mistake, optional, prose } from '../platform/text/wire.ts';

const persons = z.int().min(0).max(99);

/** How many more persons than tonight's free rooms: those of 24 hours are among those of 72. */
export const surgeBody = z
  .strictObject({
    within24h: persons,
    within72h: persons,
    note: optional(prose(300).trim()),
  })
  .refine((it) => it.within24h <= it.within72h, {
    ...mistake('surge-reversed', {
      ja: '72時間以内の人数には24時間以内の人数も含めてください。',
      en: 'Those within 72 hours are at least those within 24 hours.',
    }),
    path: ['within72h'],
  });
export type SurgeBody = z.output<typeof surgeBody>;

export const surgeView = z.object({
  id: z.string(),
  facilityId: z.string(),
  within24h: z.number(),
  within72h: z.number(),
  note: z.string().nullable(),
  at: z.string(),
});
export type SurgeView = z.output<typeof surgeView>;

/** Null: never said. */
export const newestSurge = z.object({ newest: surgeView.nullable() });
/** The newest of each facility that has said anything in the last 72 hours. */
export const surgeList = z.object({ items: z.array(surgeView) });
