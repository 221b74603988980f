/** Why a room that was accepted is lost before the person was there, and on whose side that lies. */
export const LOST_REASONS = {
  'facility-cancelled': {
    side: 'facility',
    ja: '施設による取消し',
    en: 'The facility has cancelled',
  },
  'room-unusable': {
    side: 'facility',
    ja: '居室が使えなくなった',
    en: 'The room cannot be used any more',
  },
  'person-refused': { side: 'person', ja: '本人が望まない', en: 'The person does not want it' },
  'taken-to-hospital': {
    side: 'person',
    ja: '病院へ運ばれた',
    en: 'The person was taken to hospital',
  },
  other: { side: 'neither', ja: 'その他', en: 'Other' },
} as const satisfies Record<
  string,
  { side: 'person' | 'facility' | 'neither'; ja: string; en: string }
>;
export type LostReason = keyof typeof LOST_REASONS;
export const lostReasons = Object.keys(LOST_REASONS) as LostReason[];
export type LostSide = (typeof LOST_REASONS)[LostReason]['side'];
