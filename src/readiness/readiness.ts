/** When the drills are: every so many days at a time of day in Tokyo, or not at all. */
export interface DrillSchedule {
  isOn: boolean;
  everyDays: number;
  /** HH:MM */
  at: string;
}

/** What a self-check has found that must not be. `subjectId`: of an escalation, a page, a facility, a wake. */
export interface Finding {
  code:
    | 'unsettled-without-wake'
    | 'page-stuck'
    | 'reminder-without-wake'
    | 'wake-overdue'
    | 'probe-overdue';
  baseId: string | null;
  subjectId: string;
  detail: Record<string, unknown>;
}
