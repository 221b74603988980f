/** What a member of the council may see of a case before it is decided upon. */
export const sights = ['NOTHING', 'ANONYMOUS', 'NAMED'] as const;
export type Sight = (typeof sights)[number];

export const meetingStatuses = ['PLANNED', 'HELD', 'CANCELLED'] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

export const itemPurposes = ['NEW', 'RENEWAL', 'REVIEW'] as const;
export type ItemPurpose = (typeof itemPurposes)[number];

export const itemStatuses = ['WAITING', 'DECIDED', 'DEFERRED', 'REMOVED'] as const;
export type ItemStatus = (typeof itemStatuses)[number];
