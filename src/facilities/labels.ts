/** Words of facilities and rooms: identifier in code → label in forms, prints and files. */

/** 確保区分: how firmly a room is kept for emergencies. */
export const SECURING = {
  DEDICATED: '専用',
  PRIORITY: '優先',
  COOPERATING: '協力',
} as const;
export type Securing = keyof typeof SECURING;

/** 事業の形: how a short stay is run. */
export const FACILITY_KINDS = {
  COMBINED: '併設型',
  VACANT_BED: '空床利用型',
  STANDALONE: '単独型',
} as const;
export type FacilityKind = keyof typeof FACILITY_KINDS;

export const FACILITY_CLASSES = {
  WELFARE: '福祉型',
  WELFARE_ENHANCED: '福祉型強化',
  MEDICAL: '医療型',
} as const;
export type FacilityClass = keyof typeof FACILITY_CLASSES;

/** How the base knows of a facility. */
export const facilityOrigins = ['register', 'manual'] as const;
export type FacilityOrigin = (typeof facilityOrigins)[number];

/** When somebody of a facility wants to be paged. */
export const CONTACT_HOURS = {
  ALWAYS: 'いつでも',
  DAY: '日中',
  NIGHT: '夜間',
} as const;
export type ContactHours = keyof typeof CONTACT_HOURS;

/** Why a room, or a whole facility, is closed for a time. */
export const CLOSURE_REASONS = {
  REPAIR: '修繕・設備点検',
  INFECTION: '感染症の発生',
  STAFF: '職員体制',
  REGULAR: '定休・行事',
  DISASTER: '災害・停電',
  OTHER: 'その他',
} as const;
export type ClosureReason = keyof typeof CLOSURE_REASONS;

/** Whom a room admits. */
export const ROOM_SEX = {
  MALE: '男',
  FEMALE: '女',
  ANY: '問わない',
} as const;
export type RoomSex = keyof typeof ROOM_SEX;
export const ROOM_SEX_ALIASES: Readonly<Record<string, RoomSex>> = {
  男性: 'MALE',
  女性: 'FEMALE',
  不問: 'ANY',
  男女: 'ANY',
  どちらも可: 'ANY',
};

/** 可 / 不可 in files. */
export const POSSIBLE = { YES: '可', NO: '不可' } as const;
export const POSSIBLE_ALIASES: Readonly<Record<string, keyof typeof POSSIBLE>> = {
  '○': 'YES',
  〇: 'YES',
  '◯': 'YES',
  はい: 'YES',
  有: 'YES',
  あり: 'YES',
  対応: 'YES',
  必要: 'YES',
  要: 'YES',
  いる: 'YES',
  '1': 'YES',
  '×': 'NO',
  '✕': 'NO',
  いいえ: 'NO',
  不要: 'NO',
  いない: 'NO',
  無: 'NO',
  なし: 'NO',
  '0': 'NO',
};

/** WAM NET service codes: the last two digits of csvdownload0NN.csv and the name in the file. */
export const SERVICES = {
  '22': '生活介護',
  '24': '短期入所',
  '32': '施設入所支援',
  '33': '共同生活援助',
  '52': '計画相談支援',
  '53': '地域相談支援（地域移行支援）',
  '54': '地域相談支援（地域定着支援）',
  '61': '自立生活援助',
  '70': '障害児相談支援',
} as const;
export type ServiceCode = keyof typeof SERVICES;
/** The published files name the two regional consultation services in short or long form. */
export const SERVICE_ALIASES: Readonly<Record<string, ServiceCode>> = {
  地域移行支援: '53',
  '地域相談支援(地域移行支援)': '53',
  地域定着支援: '54',
  '地域相談支援(地域定着支援)': '54',
};
