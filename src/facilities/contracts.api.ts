import { z } from 'zod';
import { codeIn, day, mistake, optional, typed } from '../platform/text/wire.ts';
import { SECURING } from './labels.ts';
import { dayOutcomes, uses } from './secured-days.ts';

export const contractBody = z
  .strictObject({
    secured: codeIn(SECURING),
    /** Days in Japan, both included; `untilDay` null: no end agreed. */
    fromDay: day,
    untilDay: optional(day),
    note: optional(typed(500)),
  })
  .refine(({ fromDay, untilDay }) => untilDay === null || untilDay >= fromDay, {
    ...mistake('contract-ends-before-start', {
      ja: '終了日は開始日以降にしてください。',
      en: 'The last day must not come before the first.',
    }),
    path: ['untilDay'],
  });
export type ContractBody = z.output<typeof contractBody>;

export const contractView = z.object({
  id: z.string(),
  roomId: z.string(),
  secured: codeIn(SECURING),
  fromDay: z.string(),
  untilDay: z.string().nullable(),
  note: z.string().nullable(),
  version: z.number(),
});
export type ContractView = z.output<typeof contractView>;
export const contractList = z.object({ contracts: z.array(contractView) });

export const securedDaysQuery = z.strictObject({
  /** Days in Japan, both included; without: the fiscal year that today is in, from 1 April. */
  from: day.optional(),
  until: day.optional(),
});
export type SecuredDaysQuery = z.output<typeof securedDaysQuery>;

const count = z.number();
export const securedDaysView = z.object({
  facilityId: z.string(),
  facilityName: z.string(),
  from: z.string(),
  until: z.string(),
  rooms: z.array(
    z.object({
      roomId: z.string(),
      roomName: z.string(),
      contracts: z.array(contractView),
      /** Contract days that have begun: each counts once below. `ahead`: those still to come. */
      days: count,
      ahead: count,
      used: count,
      unusable: count,
      unknown: count,
      free: count,
      byUse: z.object({ stay: count, trial: count, reservation: count, hold: count }),
      /** The days themselves, in stretches of the same outcome. */
      stretches: z.array(
        z.object({
          from: z.string(),
          until: z.string(),
          days: count,
          outcome: z.enum(dayOutcomes),
          use: z.enum(uses).nullable(),
        }),
      ),
    }),
  ),
});
export type SecuredDaysView = z.output<typeof securedDaysView>;
