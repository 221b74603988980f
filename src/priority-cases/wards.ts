/** Wards of Sendai by JIS code (without check digit). A further ward or city is configuration. */
export const WARDS = {
  '04101': '青葉区',
  '04102': '宮城野区',
  '04103': '若林区',
  '04104': '太白区',
  '04105': '泉区',
} as const;
export type WardCode = keyof typeof WARDS;
