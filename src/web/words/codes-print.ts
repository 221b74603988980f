import { PRINT_REASON } from '../../priority-cases/prints/case-print.ts';
import { both } from './both.ts';

/** What a person's data is taken out for: on paper, or in a file. */
export const printReasons = both(PRINT_REASON, {
  receiving: 'asking a facility to receive the person',
  'home-visit': 'a visit to the home',
  council: 'papers of the council',
  binder: "the ward's binder",
  consent: 'explaining or recording a consent',
  'person-asked': 'the person or the family asked',
  review: 'a review of the case',
});
