import { searchKey } from '../../platform/text/search-key.ts';
import { looseSound, soundKey } from '../../platform/text/sound-key.ts';
import { partsOf } from './search-keys.ts';

/** Why somebody may be the person who is being entered. */
export const DUPLICATE_REASONS = [
  'SAME_NAME',
  'SAME_READING',
  'SIMILAR_NAME',
  'SAME_BIRTH',
  'SAME_PHONE',
  'SIMILAR_ADDRESS',
] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

/** What is compared of two people; what is not known yet is empty. Phones in E.164. */
export interface Comparable {
  name: string;
  nameKana: string;
  birthDate: string | null;
  phones: readonly string[];
  address: string;
}

const WEIGHTS: Readonly<Record<DuplicateReason, number>> = {
  SAME_NAME: 2,
  SAME_READING: 3,
  SIMILAR_NAME: 2,
  SAME_BIRTH: 3,
  SAME_PHONE: 4,
  SIMILAR_ADDRESS: 2,
};

/**
 * From here on somebody is worth a look: one number, or two other signs. A birthday, a reading or an
 * address alone is shared by strangers.
 */
const LEAST_SCORE = 4;

/** Why the two may be one person, and how much speaks for it; null: too little. */
export function likenessOf(
  one: Comparable,
  other: Comparable,
): { reasons: DuplicateReason[]; score: number } | null {
  const reasons = DUPLICATE_REASONS.filter((reason) => IS[reason](one, other));
  const score = reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0);
  return score < LEAST_SCORE ? null : { reasons, score };
}

const same = (one: string, other: string) => one !== '' && one === other;

const IS: Readonly<Record<DuplicateReason, (one: Comparable, other: Comparable) => boolean>> = {
  SAME_NAME: (one, other) => same(searchKey(one.name), searchKey(other.name)),
  SAME_READING: (one, other) => same(searchKey(one.nameKana), searchKey(other.nameKana)),
  SIMILAR_NAME: (one, other) =>
    !IS.SAME_READING(one, other) && same(heard(one.nameKana), heard(other.nameKana)),
  SAME_BIRTH: (one, other) => one.birthDate !== null && one.birthDate === other.birthDate,
  SAME_PHONE: (one, other) => one.phones.some((phone) => other.phones.includes(phone)),
  SIMILAR_ADDRESS: (one, other) => isNear(addressKey(one.address), addressKey(other.address)),
};

/** Turned around too: 太郎 佐藤. */
function heard(reading: string): string {
  return partsOf(reading)
    .map((part) => looseSound(soundKey(part)))
    .toSorted()
    .join('');
}

/** The street and its numbers, however they are written: 1丁目2番3号 and 1-2-3. */
function addressKey(address: string): string {
  return searchKey(address)
    .replace(/^.{2,3}[都道府県](?=.+[市区町村])/, '')
    .replace(/[一二三四五六七八九](?=丁目)/g, (digit) => String(KANJI_DIGITS.indexOf(digit)))
    .replace(/(?:丁目|番地の?|番|号)/g, '-')
    .replace(/-+/g, '-')
    .replace(/-$/, '');
}

const KANJI_DIGITS = '零一二三四五六七八九';
const LEAST_ADDRESS = 6;

/** The same, or one with its house or room and the other without. */
function isNear(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < LEAST_ADDRESS || !/\d/.test(short) || !long.includes(short)) return false;
  const behind = long.slice(long.indexOf(short) + short.length);
  return !/^\d/.test(behind);
}
