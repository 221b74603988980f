/** What came of telephoning a facility that had not reported. */
export const phoneOutcomes = ['reported', 'will-report', 'no-answer', 'refused'] as const;
export type PhoneOutcome = (typeof phoneOutcomes)[number];
