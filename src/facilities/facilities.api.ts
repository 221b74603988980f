import { z } from 'zod';
import { codesOf } from '../platform/text/label-map.ts';
import { partOfList, prose, wardCode } from '../platform/text/wire.ts';
import { acceptanceConditions } from './conditions.api.ts';
import { ROOM_SEX, SECURING } from './labels.ts';
import { occupancyKinds, physicalStates, roomReasons } from './room.ts';

export const idParams = z.strictObject({ id: z.uuid() });
const part = partOfList(200);

export const facilityListQuery = z.strictObject({
  municipalityCode: wardCode.optional(),
  /** Part of the name or its kana, in any spelling. */
  q: prose(100).trim().optional(),
  ...part,
});
export type FacilityListQuery = z.output<typeof facilityListQuery>;

const facilityLine = z.object({
  id: z.string(),
  officeNo: z.string(),
  name: z.string(),
  nameKana: z.string(),
  corporation: z.string(),
  municipalityCode: z.string(),
  address: z.string(),
  phone: z.string().nullable(),
  fax: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  capacity: z.number().nullable(),
  roomCount: z.number(),
});
export const facilityPage = z.object({
  items: z.array(facilityLine),
  next: z.string().nullable(),
});

export const conditionsView = z.object({
  facilityId: z.string(),
  /** 0: never stated. */
  version: z.number(),
  conditions: acceptanceConditions.nullable(),
  createdAt: z.string().nullable(),
});
export type ConditionsView = z.output<typeof conditionsView>;
export const facilityView = z.object({
  ...facilityLine.shape,
  staleAfterMinutes: z.number(),
  conditions: acceptanceConditions.nullable(),
  /** 0: never stated; null: not for the asking user to see. */
  conditionsVersion: z.number().nullable(),
});

export const roomListQuery = z.strictObject({
  municipalityCode: wardCode.optional(),
  facilityId: z.uuid().optional(),
  ...part,
});
export type RoomListQuery = z.output<typeof roomListQuery>;

const reason = z.object({ code: z.enum(roomReasons), ja: z.string(), en: z.string() });
export const roomView = z.object({
  id: z.string(),
  facility: z.object({
    id: z.string(),
    name: z.string(),
    municipalityCode: z.string(),
    phone: z.string().nullable(),
  }),
  name: z.string(),
  secured: z.enum(codesOf(SECURING)),
  isWheelchairAccessible: z.boolean(),
  sex: z.enum(codesOf(ROOM_SEX)),
  floor: z.string().nullable(),
  notes: z.string().nullable(),
  physical: z.enum(physicalStates).nullable(),
  isStaffed: z.boolean().nullable(),
  isAccepting: z.boolean().nullable(),
  reportedAt: z.string().nullable(),
  freshness: z.enum(['fresh', 'ageing', 'stale', 'none']),
  isAvailable: z.boolean(),
  /** Which of the five facts are missing. */
  missing: z.array(reason),
  occupiedBy: z.array(
    z.object({
      kind: z.enum(occupancyKinds),
      during: z.object({ from: z.string(), to: z.string().nullable() }),
    }),
  ),
  /** Closures of the room or of its whole facility that hold now. */
  closures: z.array(z.object({ from: z.string(), to: z.string().nullable() })),
  version: z.number(),
});
export type RoomView = z.output<typeof roomView>;
export const roomPage = z.object({ items: z.array(roomView), next: z.string().nullable() });

export const reportBody = z.strictObject({
  physical: z.enum(physicalStates),
  isStaffed: z.boolean(),
  isAccepting: z.boolean(),
});
export type ReportBody = z.output<typeof reportBody>;

export const unchangedBody = z.strictObject({
  /** For a coordinator who has the facility on the phone; its own staff leave it out. */
  facilityId: z.uuid().optional(),
});
export const unchangedView = z.object({
  reported: z.number(),
  /** Rooms that have never been reported: "unchanged" says nothing about them. */
  notReported: z.array(z.object({ id: z.string(), name: z.string() })),
});

export const roomHistory = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      at: z.string(),
      byUser: z.string().nullable(),
      physical: z.enum(physicalStates),
      isStaffed: z.boolean(),
      isAccepting: z.boolean(),
      isUnchanged: z.boolean(),
    }),
  ),
  next: z.string().nullable(),
});
export const historyQuery = z.strictObject(part);
