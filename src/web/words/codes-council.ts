import {
  BEHAVIOUR_BAND,
  ITEM_PURPOSE,
  ITEM_STATUS,
  MEETING_STATUS,
  SIGHT,
  WITHHELD,
} from '../../council/labels.ts';
import { both } from './both.ts';

/** The council's meetings. */
export const councilCodes = {
  purpose: both(ITEM_PURPOSE, { NEW: 'new', RENEWAL: 'renewal', REVIEW: 'review' }),
  itemStatus: both(ITEM_STATUS, {
    WAITING: 'waiting',
    DECIDED: 'decided',
    DEFERRED: 'put off',
    REMOVED: 'taken off',
  }),
  meetingStatus: both(MEETING_STATUS, {
    PLANNED: 'planned',
    HELD: 'held',
    CANCELLED: 'cancelled',
  }),
  sight: both(SIGHT, {
    NOTHING: 'sees nothing',
    ANONYMOUS: 'sees no name',
    NAMED: 'sees the name too',
  }),
  behaviourBand: both(BEHAVIOUR_BAND, {
    BELOW_10: 'below 10',
    '10_TO_17': '10 to 17',
    '18_AND_OVER': '18 and over',
  }),
  withheld: both(WITHHELD, {
    'consent-missing': 'Without a valid consent nothing more is shown.',
    'council-not-consented': 'The person has not agreed to the council: nothing more is shown.',
    'other-ward': 'The case belongs to another ward by now: nothing more is shown.',
  }),
} as const;
