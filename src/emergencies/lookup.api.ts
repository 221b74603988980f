import { z } from 'zod';
import { SEX } from '../platform/text/care-labels.ts';
import { codeIn } from '../platform/text/wire.ts';
import { CASE_STATUS } from '../priority-cases/labels.ts';
import { STATUS_LABELS } from './labels.ts';

/** Typed or pasted while the telephone rings: nothing that fits is refused, however odd. */
export const lookupBody = z.strictObject({ text: z.string().min(1).max(100) });

const text = z.string();
const standing = {
  id: text,
  number: text,
  status: codeIn(STATUS_LABELS),
  statusLabel: z.object({ ja: text, en: text }),
  ownerName: text.nullable(),
};

export const lookupAnswer = z.object({
  /** Ten at most: those in which the number stands, then those found by name. */
  items: z.array(
    z.object({
      caseId: text,
      registrationNo: text,
      name: text,
      nameKana: text,
      birthDate: text.nullable(),
      sex: codeIn(SEX),
      status: codeIn(CASE_STATUS),
      hasConsent: z.boolean(),
      /** Whose number it is; null: found by name. */
      whose: z.enum(['PERSON', 'CAREGIVER', 'CONTACT', 'SUPPORTER']).nullable(),
      relation: text.nullable(),
      phone: text.nullable(),
      running: z.object(standing).nullable(),
    }),
  ),
  /** Running emergencies in which this number called, or is to be called back. */
  calls: z.array(z.object({ ...standing, receivedAt: text })),
});
export type LookupAnswer = z.output<typeof lookupAnswer>;
