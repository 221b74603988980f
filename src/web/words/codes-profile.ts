import { CONTACT_HOURS, FACILITY_CLASSES, FACILITY_KINDS } from '../../facilities/labels.ts';
import { both } from './both.ts';

/** What a facility says of itself: apart from the rooms, whose pages are small. */
export const profileCodes = {
  facilityKind: both(FACILITY_KINDS, {
    COMBINED: 'combined with a residence',
    VACANT_BED: 'vacant beds',
    STANDALONE: 'standalone',
  }),
  facilityClass: both(FACILITY_CLASSES, {
    WELFARE: 'welfare',
    WELFARE_ENHANCED: 'welfare, enhanced',
    MEDICAL: 'medical',
  }),
  contactHours: both(CONTACT_HOURS, { ALWAYS: 'always', DAY: 'by day', NIGHT: 'by night' }),
} as const;
