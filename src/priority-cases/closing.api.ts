import { z } from 'zod';
import { line } from '../platform/text/wire.ts';

/** The registration number once more: nobody erases the wrong case by a slip. */
export const eraseBody = z.strictObject({ registrationNo: line(50) });

/** Until when a case that is closed today is kept. */
export const closingTerms = z.object({ keepYears: z.int(), keepUntil: z.iso.date() });
