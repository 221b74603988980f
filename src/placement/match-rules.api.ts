import { z } from 'zod';
import { MEDICAL_CARE } from '../platform/text/care-labels.ts';
import { codesIn, typed } from '../platform/text/wire.ts';
import { adjustableReasons, criteria, handlings } from './match-codes.ts';
import { matchRulesBody } from './rules.api.ts';

export const changeRulesBody = z.strictObject({
  rules: matchRulesBody,
  /** Why. */
  note: typed(500),
  /** That a change which makes the rules less careful is meant. */
  confirm: z.boolean().default(false),
});
export type ChangeRulesBody = z.output<typeof changeRulesBody>;

const count = z.number();
const order = z.array(z.enum(criteria));
const care = codesIn(MEDICAL_CARE);
const handling = z.enum(handlings);

const ruleChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('order'), before: order, after: order }),
  z.object({
    kind: z.literal('condition'),
    code: z.enum(adjustableReasons),
    before: handling,
    after: handling,
  }),
  z.object({ kind: z.enum(['night-staff', 'fairness']), before: count, after: count }),
  z.object({ kind: z.literal('nurse'), added: care, removed: care }),
  z.object({ kind: z.literal('phone-first'), after: z.boolean() }),
]);

/** `version` 0: nobody has set rules yet, those that the program brings along hold. */
export const matchRulesView = z.object({
  version: z.int(),
  /** What a ranking names them by. */
  ruleVersion: z.string(),
  rules: matchRulesBody,
  note: z.string().nullable(),
  changedAt: z.string().nullable(),
  changedBy: z.object({ userId: z.string(), name: z.string() }).nullable(),
});
export type MatchRulesView = z.output<typeof matchRulesView>;

/** Newest first; `changes` against the version before. */
export const matchRulesVersions = z.object({
  items: z.array(matchRulesView.extend({ changes: z.array(ruleChange) })),
});
