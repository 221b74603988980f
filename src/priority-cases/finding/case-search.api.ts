import { z } from 'zod';
import { line, phoneText } from '../../platform/text/wire.ts';
import { caseListItem, lackFilter, limit, listFilter } from '../priority-cases.api.ts';

const whose = z.enum(['PERSON', 'CAREGIVER', 'CONTACT', 'SUPPORTER']);
const relation = z.string().nullable();

/**
 * A POST: a name or a number typed into a URL would stay in logs and histories. With `q` the likeliest
 * come first, and there is no next part: who is not among them is found by typing more.
 */
export const searchCasesBody = z.strictObject({
  ...listFilter,
  ...lackFilter(z.boolean()),
  q: line(100).optional(),
  /** Those of them that one may see: for a screen that knows cases by their ids alone. */
  ids: z.array(z.uuid()).min(1).max(50).optional(),
  limit: limit.default(50),
});

/** Why somebody was found; of a telephone number, whose it is. */
const foundBy = z.object({
  by: z.enum(['name', 'reading', 'number', 'birthDate', 'phone']),
  whose: whose.nullable(),
  relation,
  phone: z.string().nullable(),
});

export const caseSearch = z.object({
  items: z.array(caseListItem.extend({ found: foundBy.nullable() })),
  next: z.uuid().nullable(),
});

export const lookupBody = z.strictObject({ phone: phoneText });
export const lookupAnswer = z.object({ items: z.array(caseListItem.extend({ whose, relation })) });

export type SearchCases = z.output<typeof searchCasesBody>;
export type CaseSearch = z.input<typeof caseSearch>;
export type FoundBy = z.output<typeof foundBy>;
