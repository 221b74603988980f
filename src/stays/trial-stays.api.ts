import { z } from 'zod';
import { instantText, partOfList, typed } from '../platform/text/wire.ts';
import { suitabilities, trialActions, trialStatuses } from './trial-stay.ts';

export const trialParams = z.strictObject({ id: z.uuid() });

const time = { from: instantText, to: instantText };
export const trialBody = z.strictObject({
  caseId: z.uuid(),
  roomId: z.uuid(),
  ...time,
  /** What the trial is to show. */
  purpose: typed(1000),
});
export type TrialBody = z.output<typeof trialBody>;

export const changeTrialBody = z.strictObject({
  roomId: z.uuid(),
  ...time,
  purpose: typed(1000),
});
export type ChangeTrialBody = z.output<typeof changeTrialBody>;

export const recordTrialBody = z.strictObject({
  suitability: z.enum(suitabilities),
  /** How it went, and under which conditions the person could stay again. */
  outcome: typed(4000),
});
export type RecordTrialBody = z.output<typeof recordTrialBody>;

export const cancelTrialBody = z.strictObject({ reason: typed(1000) });

export const trialListQuery = z.strictObject({
  scope: z.enum(['planned', 'all']).default('planned'),
  caseId: z.uuid().optional(),
  ...partOfList(),
});
export type TrialListQuery = z.output<typeof trialListQuery>;

const text = z.string();
const named = z.object({ id: text, name: text });
const trialLine = z.object({
  id: text,
  /** Null for a facility: who it is stands on the sheet, as long as there is one. */
  case: z.object({ id: text, registrationNo: text }).nullable(),
  facility: named,
  room: named,
  during: z.object({ from: text, to: text.nullable() }),
  status: z.enum(trialStatuses),
  /** Its time is over and nobody has written down how it went. */
  isUnrecorded: z.boolean(),
  suitability: z.enum(suitabilities).nullable(),
  version: z.number(),
});
export const trialPage = z.object({ items: z.array(trialLine), next: text.nullable() });
export type TrialLine = z.output<typeof trialLine>;

export const trialView = z.object({
  ...trialLine.shape,
  /** Free words, which may speak of the person: null for a facility once the trial is over. */
  purpose: text.nullable(),
  outcome: text.nullable(),
  possible: z.array(z.enum(trialActions)),
  sheet: z.looseObject({ stage: z.enum(['offer', 'accepted', 'ended']) }),
});
export type TrialView = z.output<typeof trialView>;
