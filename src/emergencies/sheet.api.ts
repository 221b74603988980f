import { z } from 'zod';
import { SEX } from '../platform/text/care-labels.ts';
import { codeIn } from '../platform/text/wire.ts';

const text = z.string();

/** 緊急情報シート for the base: the register's word with tonight's. Null is "not known". */
export const sheetView = z.object({
  caseId: text.nullable(),
  /** Null: no registered person, or one whom the base may not see (any more). */
  isProvisional: z.boolean().nullable(),
  registrationNo: text.nullable(),
  name: text.nullable(),
  nameKana: text.nullable(),
  birthDate: text.nullable(),
  ageYears: z.number().nullable(),
  isChild: z.boolean().nullable(),
  sex: codeIn(SEX).nullable(),
  wardCode: text.nullable(),
  behaviourScore: z.number().nullable(),
  /** As a case's, with what was said tonight beside it, which may be longer than a form takes. */
  profile: z.record(text, z.unknown()),
});
export type SheetView = z.output<typeof sheetView>;
