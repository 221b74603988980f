import { z } from 'zod';
import { codeIn, wardCode } from '../../platform/text/wire.ts';
import { CASE_STATUS } from '../labels.ts';
import { printReasons } from './case-print.ts';

const reason = z.enum(printReasons);
const flag = z
  .enum(['true', 'false'])
  .transform((it) => it === 'true')
  .optional();

/** `offer`: before a facility has accepted, without anything by which the person is known. */
export const sheetQuery = z.strictObject({
  stage: z.enum(['offer', 'accepted']).default('accepted'),
  reason: reason.default('receiving'),
});
export const fullSheetQuery = z.strictObject({ reason });
/** As the list is filtered: codes only, nothing about anybody stands in an address. */
export const binderQuery = z.strictObject({
  wardCode: wardCode.optional(),
  status: codeIn(CASE_STATUS).optional(),
  renewalDue: flag,
  consentMissing: flag,
  paperOverdue: flag,
  noCrisisPlan: flag,
  noTrialStay: flag,
  reason: reason.default('binder'),
});
