import { SEX } from '../../platform/text/care-labels.ts';
import { both } from './both.ts';

/** Apart from the other codes of a person: a heading needs it, without all that care is about. */
export const sexCodes = both(SEX, {
  MALE: 'male',
  FEMALE: 'female',
  OTHER: 'other',
  UNDISCLOSED: 'not stated',
});
