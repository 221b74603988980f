import { z } from 'zod';
import { partOfList, prose, wardCode } from '../platform/text/wire.ts';
import { facilityOrigins } from './labels.ts';

export const overviewQuery = z.strictObject({
  municipalityCode: wardCode.optional(),
  /** Part of the name or its kana, in any spelling. */
  q: prose(100).trim().optional(),
  /** `with-rooms`: those that can be matched at all; `unstated`: of these, without any conditions. */
  which: z.enum(['all', 'with-rooms', 'unstated']).default('all'),
  ...partOfList(200),
});
export type OverviewQuery = z.output<typeof overviewQuery>;

/** By ward, then by kana. */
export const overviewPage = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      officeNo: z.string(),
      name: z.string(),
      municipalityCode: z.string(),
      phone: z.string().nullable(),
      origin: z.enum(facilityOrigins),
      roomCount: z.number(),
      /** Of the newest report on any room; null: never. */
      reportedAt: z.string().nullable(),
      freshness: z.enum(['fresh', 'ageing', 'stale', 'none']),
      /** Rooms with an old report, or with none. */
      roomsInDoubt: z.number(),
      /** 0: never stated. */
      conditionsVersion: z.number(),
    }),
  ),
  next: z.string().nullable(),
});
