import { z } from 'zod';
import { line, prose } from '../../platform/text/wire.ts';

const longestText = 20_000;
const mostMonths = 120;

export const consentTextParams = z.strictObject({ id: z.uuid() });

/** A new version: what was written before stays as it is for ever. */
export const consentTextBody = z.strictObject({
  version: line(40),
  body: prose(longestText).refine((text) => text.trim() !== ''),
  /** Months after which a consent to it runs out; null: it holds until it is withdrawn. */
  validMonths: z.int().min(1).max(mostMonths).nullable(),
});

const listed = z.object({
  id: z.uuid(),
  version: z.string(),
  /** SHA-256 of the text's UTF-8, in hex. */
  hash: z.string(),
  validMonths: z.int().nullable(),
  createdAt: z.iso.datetime({ offset: true }),
  createdBy: z.object({ id: z.uuid(), name: z.string() }).nullable(),
});
export const consentTextList = z.object({ items: z.array(listed) });
export const consentTextView = listed.extend({ body: z.string() });

export type ConsentTextInput = z.output<typeof consentTextBody>;
export type ConsentTextItem = z.input<typeof listed>;
export type ConsentTextView = z.input<typeof consentTextView>;
