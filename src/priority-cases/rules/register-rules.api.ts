import { z } from 'zod';
import { mistake, typed } from '../../platform/text/wire.ts';
import { gatedStatuses, needableFields } from './needed-fields.ts';
import type { RegisterRules } from './register-rules.ts';

const days = z.int().min(1).max(365);

const twice = mistake('listed-twice', {
  ja: '同じ項目が2つあります。',
  en: 'Something is listed twice.',
});
const once = (list: readonly unknown[]) => new Set(list).size === list.length;

/** At least one: a day that nobody is reminded of goes by in silence. */
const noticeDays = z.array(days).min(1).max(5).refine(once, twice);

const registerRulesBody = z.strictObject({
  needed: z.partialRecord(
    z.enum(gatedStatuses),
    z.array(z.enum(needableFields)).max(needableFields.length).refine(once, twice),
  ),
  consentPaperDays: days,
  renewalNoticeDays: noticeDays,
  consentNoticeDays: noticeDays,
  provisionalDays: days,
  keepYears: z.int().min(1).max(30),
}) satisfies z.ZodType<RegisterRules>;

export const changeRegisterRulesBody = z.strictObject({
  rules: registerRulesBody,
  /** Why. */
  reason: typed(500),
});
export type ChangeRegisterRules = z.output<typeof changeRegisterRulesBody>;

/** Fields by their places: an older version may name one that is no longer asked. */
const rulesView = registerRulesBody.extend({
  needed: z.partialRecord(z.enum(gatedStatuses), z.array(z.string())),
});

/** `version` 0: nobody has set rules yet, those that the program brings along hold. */
export const registerRulesView = z.object({
  version: z.int(),
  rules: rulesView,
  reason: z.string().nullable(),
  changedAt: z.string().nullable(),
  changedBy: z.object({ userId: z.string(), name: z.string() }).nullable(),
});
export type RegisterRulesView = z.input<typeof registerRulesView>;

/** Newest first. */
export const registerRulesVersions = z.object({ items: z.array(registerRulesView) });
