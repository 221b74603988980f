import { z } from 'zod';
import { codeIn, line, mistake, wardCode } from '../platform/text/wire.ts';
import { CASE_STATUS } from '../priority-cases/labels.ts';
import { EXPORT_COLUMNS } from './export-columns.ts';
import { EXPORT_FORMATS, exportReasons } from './export-format.ts';

const column = line(40).refine(
  (heading) => EXPORT_COLUMNS.includes(heading),
  mistake('column-unknown', {
    ja: 'この項目は書き出せません。',
    en: 'There is no such column.',
  }),
);
const flag = z.boolean().optional();

const filter = z.strictObject({
  status: codeIn(CASE_STATUS).optional(),
  wardCode: wardCode.optional(),
  renewalDue: flag,
  consentMissing: flag,
  paperOverdue: flag,
  noCrisisPlan: flag,
  noTrialStay: flag,
});
const chosen = {
  columns: z.array(column).min(1).max(EXPORT_COLUMNS.length),
  filter: filter.optional(),
  format: z.enum(EXPORT_FORMATS),
};

export const exportBody = z.strictObject({ ...chosen, reason: z.enum(exportReasons) });
export const checkExportBody = z.strictObject(chosen);

/** `items`: what cp932 cannot hold, the first of them; `found` says how many cells there are in all. */
export const exportCheck = z.object({
  rows: z.int().min(0),
  found: z.int().min(0),
  items: z.array(
    z.object({
      registrationNo: z.string(),
      column: z.string(),
      characters: z.array(z.string()),
    }),
  ),
});

export type ExportBody = z.output<typeof exportBody>;
export type CheckExportBody = z.output<typeof checkExportBody>;
export type ExportFilter = z.output<typeof filter>;
export type ExportCheck = z.output<typeof exportCheck>;
