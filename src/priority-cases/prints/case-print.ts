/** What can be printed of a case. */
export const printKinds = [
  'sheet-offer',
  'sheet',
  'full',
  'plan',
  'consent',
  'binder',
  'agenda',
] as const;
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

export const PRINT_REASON: Readonly<Record<PrintReason, string>> = {
  receiving: '受入れの相談・依頼',
  'home-visit': '訪問・駆けつけ',
  council: '協議会の資料',
  binder: '区のファイルに綴じる',
  consent: '同意の説明・記録',
  'person-asked': '本人・家族の求め',
  review: '見直し・事例検討',
};

/** What stands on every paper beside the person: by it a stray sheet is traced back. */
export interface PrintMark {
  at: Date;
  /** The name of who printed it. */
  by: string;
  reason: PrintReason;
}
