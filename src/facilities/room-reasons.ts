import type { RoomReason } from './room.ts';

interface Words {
  ja: string;
  en: string;
}

/** Why a room is not available, as the coordinator and the facility read it. */
export const ROOM_REASONS: Readonly<Record<RoomReason, Words>> = {
  'physical-unknown': {
    ja: '部屋の状態が報告されていません。',
    en: 'The state of the room is not known.',
  },
  'physical-in-use': { ja: '部屋は使用中です。', en: 'The room is in use.' },
  'physical-cleaning': { ja: '部屋は清掃中です。', en: 'The room is being cleaned.' },
  'physical-closed': { ja: '部屋は休止中です。', en: 'The room is closed.' },
  'staffing-unknown': {
    ja: '職員体制が報告されていません。',
    en: 'Whether there is staff is not known.',
  },
  'not-staffed': { ja: '対応できる職員がいません。', en: 'There is no staff for the room.' },
  'accepting-unknown': {
    ja: '受入れの可否が報告されていません。',
    en: 'Whether the facility accepts is not known.',
  },
  'not-accepting': { ja: '受入れを止めています。', en: 'The facility is not accepting.' },
  'report-missing': { ja: '空き状況の報告がまだありません。', en: 'No report has been made yet.' },
  'report-stale': { ja: '空き状況の報告が古くなっています。', en: 'The last report is too old.' },
  'room-closed': {
    ja: '休止期間に当たっています。',
    en: 'The room, or its facility, is closed at that time.',
  },
  'room-occupied': {
    ja: '仮押さえ・予約・利用中です。',
    en: 'The room is held, reserved or occupied.',
  },
};
