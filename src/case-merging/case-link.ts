/** How two cases belong together. `NOT_SAME`: they look alike and are two persons. */
export const linkKinds = ['SAME_PERSON', 'SIBLING', 'HOUSEHOLD', 'NOT_SAME'] as const;
export type LinkKind = (typeof linkKinds)[number];
