import { ROOM_SEX, SECURING } from '../../facilities/labels.ts';
import type { Freshness, OccupancyKind, PhysicalState } from '../../facilities/room.ts';
import type { OfferState } from '../../placement/offer.ts';
import type { Side } from '../../placement/reasons.ts';
import { both, type Labels } from './both.ts';

const physicalState: Labels<PhysicalState> = {
  USABLE: { ja: '空き', en: 'free' },
  IN_USE: { ja: '使用中', en: 'in use' },
  CLEANING: { ja: '清掃', en: 'cleaning' },
  CLOSED: { ja: '休止', en: 'closed' },
};

const freshness: Labels<Freshness> = {
  fresh: { ja: '新しい報告', en: 'fresh report' },
  ageing: { ja: '時間がたった報告', en: 'ageing report' },
  stale: { ja: '古い報告', en: 'stale report' },
  none: { ja: '報告なし', en: 'no report' },
};

const occupancyKind: Labels<OccupancyKind> = {
  hold: { ja: '仮押さえ', en: 'held' },
  reservation: { ja: '予約', en: 'reserved' },
  stay: { ja: '利用中', en: 'occupied' },
  trial: { ja: '体験利用', en: 'trial stay' },
  cleaning: { ja: '清掃中', en: 'being cleaned' },
};

const offerStatus: Labels<OfferState['status']> = {
  sent: { ja: '打診中', en: 'sent' },
  seen: { ja: '打診中（確認済み）', en: 'seen' },
  conditional: { ja: '条件付き', en: 'accepted with a condition' },
  accepted: { ja: '受諾', en: 'accepted' },
  declined: { ja: '受入れ不可', en: 'declined' },
  cancelled: { ja: '取消し', en: 'cancelled' },
  expired: { ja: '時間切れ', en: 'expired' },
  withdrawn: { ja: '取下げ', en: 'withdrawn' },
};

const side: Labels<Side> = {
  person: { ja: '本人側', en: 'on the side of the person' },
  facility: { ja: '施設側', en: 'on the side of the facility' },
  neither: { ja: 'どちらでもない', en: 'on neither side' },
};

/** Facilities, their rooms, and what becomes of an offer. */
export const facilityCodes = {
  physicalState,
  freshness,
  occupancyKind,
  secured: both(SECURING, {
    DEDICATED: 'dedicated',
    PRIORITY: 'priority',
    COOPERATING: 'cooperating',
  }),
  roomSex: both(ROOM_SEX, { MALE: 'men', FEMALE: 'women', ANY: 'anyone' }),
  offerStatus,
  side,
} as const;
