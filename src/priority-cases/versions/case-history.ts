/** What happens to a case beside edits, consents and decisions: triggers write it down. */
const STEP_KINDS = [
  'status-changed',
  'consent-withdrawn',
  'consent-paper-received',
  'printed',
  'attached',
  'attachment-removed',
  'linked',
  'unlinked',
  'merged',
  'erased',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** What the history of a case tells of. */
export const HISTORY_KINDS = [
  'registered',
  'edited',
  'consent-recorded',
  'decision-recorded',
  ...STEP_KINDS,
] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

/**
 * The columns and groups of the profile that an edit touched, each once and in order. What changed
 * inside a group stays untold: the history says where to look, not what was written.
 */
export function touchedGroups(changed: readonly string[]): string[] {
  return [...new Set(changed.map((path) => path.split('.').slice(0, 2).join('.')))].sort();
}
