/** What can be due on a case. */
export const caseTaskKinds = [
  'renewal',
  'consent-paper',
  'consent-expiring',
  'provisional',
  'condition',
  'erasure',
  'other',
] as const;
export type CaseTaskKind = (typeof caseTaskKinds)[number];

/** Moot: what it was about is settled by itself. */
export const caseTaskStatuses = ['OPEN', 'DONE', 'CANCELLED', 'MOOT'] as const;
export type CaseTaskStatus = (typeof caseTaskStatuses)[number];
