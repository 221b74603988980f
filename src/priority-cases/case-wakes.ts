/** Wakes a case on the midnight (Asia/Tokyo) after its consent or its review runs out. */
export const renewalWake = 'cases.renewal';

/**
 * Raised when nobody outside ward and office may see the person any more, or less of the person. A kind of wake has one
 * answer: placement takes its offers back on the first, stays its planned trials on the second.
 */
export const disclosureStoppedWakes = ['cases.disclosure-stopped', 'cases.trials-stopped'] as const;

/** Raised with every step and edit of a case: what is due on it may have changed. */
export const caseTasksWake = 'cases.tasks';

/** Raised when a consent was given or ended: what a council may see of the case has changed. */
export const agendaWake = 'cases.agenda';
