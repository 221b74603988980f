/** How a facility came to know a person: it counts first when a room is sought for that person. */
export const knownBy = ['trial', 'stay'] as const;
export type KnownBy = (typeof knownBy)[number];
