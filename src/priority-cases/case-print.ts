/** What can be printed of a case. */
export const printKinds = ['sheet-offer', 'sheet', 'full', 'plan', 'consent', 'binder'] as const;
export type PrintKind = (typeof printKinds)[number];

/** What a print is for: a code, because words may speak of the person. */
export const printReasons = [
  'receiving',
  'home-visit',
  'council',
  'binder',
  'consent',
  'person-asked',
  'review',
] as const;
export type PrintReason = (typeof printReasons)[number];
