import { z } from 'zod';
import { codeIn, prose } from '../../platform/text/wire.ts';
import { CASE_STATUS } from '../labels.ts';
import { DUPLICATE_REASONS } from './duplicate-score.ts';

/** What has been typed so far: what is no date or no number yet says nothing. */
export const duplicatesBody = z.strictObject({
  name: prose(200).default(''),
  nameKana: prose(200).default(''),
  birthDate: prose(40).default(''),
  phones: z.array(prose(60)).max(10).default([]),
  address: prose(300).default(''),
  /** The case itself, where one is edited. */
  exceptId: z.uuid().optional(),
});

export const duplicatesAnswer = z.object({
  /** Five at the most, the likeliest first. */
  items: z.array(
    z.object({
      id: z.uuid(),
      registrationNo: z.string(),
      name: z.string(),
      nameKana: z.string(),
      birthDate: z.iso.date().nullable(),
      status: codeIn(CASE_STATUS),
      wardCode: z.string(),
      reasons: z.array(z.enum(DUPLICATE_REASONS)),
    }),
  ),
});

export type DuplicatesBody = z.output<typeof duplicatesBody>;
export type Duplicates = z.output<typeof duplicatesAnswer>;
