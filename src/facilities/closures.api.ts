import { z } from 'zod';
import {
  codeIn,
  instantText,
  mistake,
  optional,
  partOfList,
  typed,
} from '../platform/text/wire.ts';
import { CLOSURE_REASONS } from './labels.ts';
import { occupancyKinds } from './room.ts';

const during = {
  from: instantText,
  /** Null: until somebody says that it is over. */
  to: optional(instantText),
  reason: codeIn(CLOSURE_REASONS),
  note: optional(typed(500)),
  /** True: closed although somebody has the room, or is in it. A flood does not ask. */
  confirm: z.boolean().default(false),
};
const isForwards = ({ from, to }: { from: string; to: string | null }) =>
  to === null || Date.parse(to) > Date.parse(from);
const backwards = {
  ...mistake('closure-ends-before-start', {
    ja: '終了は開始より後にしてください。',
    en: 'The end must come after the start.',
  }),
  path: ['to'],
};

export const closureBody = z
  .strictObject({
    /** For the base, where a whole facility closes; its own staff leave it out. */
    facilityId: z.uuid().optional(),
    /** Null: the whole facility. */
    roomId: optional(z.uuid()),
    ...during,
  })
  .refine(isForwards, backwards);
export type ClosureBody = z.output<typeof closureBody>;

export const closureChange = z.strictObject(during).refine(isForwards, backwards);
export type ClosureChange = z.output<typeof closureChange>;

export const closureListQuery = z.strictObject({
  facilityId: z.uuid().optional(),
  /** `ahead`: those that hold now or later; `all`: those that are over or cancelled too. */
  scope: z.enum(['ahead', 'all']).default('ahead'),
  ...partOfList(200),
});
export type ClosureListQuery = z.output<typeof closureListQuery>;

export const closureView = z.object({
  id: z.string(),
  facilityId: z.string(),
  facilityName: z.string(),
  roomId: z.string().nullable(),
  roomName: z.string().nullable(),
  from: z.string(),
  to: z.string().nullable(),
  reason: codeIn(CLOSURE_REASONS),
  reasonLabel: z.string(),
  note: z.string().nullable(),
  createdAt: z.string(),
  cancelledAt: z.string().nullable(),
  version: z.number(),
});
export type ClosureView = z.output<typeof closureView>;
export const closurePage = z.object({ items: z.array(closureView), next: z.string().nullable() });

/** What a closure would lie over: in the refusal `closure-over-use`, as `uses`. */
export const useOfRoom = z.object({
  roomId: z.string(),
  roomName: z.string(),
  kind: z.enum(occupancyKinds),
  from: z.string(),
  to: z.string().nullable(),
  /** The number of the emergency (R8-000123); null: there is none. */
  reference: z.string().nullable(),
});
export type UseOfRoom = z.output<typeof useOfRoom>;
