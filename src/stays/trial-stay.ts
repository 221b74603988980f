export const trialStatuses = ['planned', 'done', 'cancelled'] as const;
export type TrialStatus = (typeof trialStatuses)[number];

/** Whether the facility suits the person, as seen on the trial. */
export const suitabilities = ['SUITABLE', 'WITH_CONDITIONS', 'NOT_SUITABLE'] as const;
export type Suitability = (typeof suitabilities)[number];
