/** An emergency as other features speak of it. */
export const subjectOf = (id: string) => ({ kind: 'emergency' as const, id });
