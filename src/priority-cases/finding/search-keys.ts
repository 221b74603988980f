import { searchKey } from '../../platform/text/search-key.ts';
import { looseSound, soundKey } from '../../platform/text/sound-key.ts';
import type { CaseProfile } from '../profile.api.ts';

/** By which rules the keys below are made: raise it with them, and every row is keyed anew. */
export const SEARCH_VERSION = 1;

/** What finds a case. Made of the person alone, on every write. */
export interface SearchKeys {
  searchKey: string;
  soundKey: string;
  searchGrams: string[];
  searchVersion: number;
}

export interface Findable {
  name: string;
  nameKana: string;
  registrationNo: string;
  profile: Pick<CaseProfile, 'commonName'>;
}

/**
 * `searchKey`: names as folded, each with its words apart and together: |佐藤 太郎|佐藤太郎|サトオ タロオ|…|
 * `soundKey`: how they sound, and how they sound loosely: |sato taro|satotaro|~sato taro~satotaro~
 * `searchGrams`: pieces of both, by which the index finds candidates.
 */
export function searchKeysOf(person: Findable): SearchKeys {
  const { name, nameKana, registrationNo } = person;
  const names = [name, nameKana, person.profile.commonName ?? ''].map(partsOf);
  const [written, reading, common] = names as [string[], string[], string[]];
  const texts = names.flatMap((words) => fieldOf(words, searchKey));
  const heard = [reading, ...[written, common].filter((words) => words.every(isHeard))];
  const near = heard.flatMap((words) => fieldOf(words, soundKey));
  const loose = near.map(looseSpaced);
  return {
    searchKey: `|${unique([...texts, searchKey(partsOf(registrationNo).join(''))]).join('|')}|`,
    soundKey: `|${unique(near).join('|')}|~${unique(loose).join('~')}~`,
    searchGrams: unique([
      ...[written, common].flatMap((words) => textGramsOf(words.map(searchKey))),
      ...near.flatMap((field) => soundGrams(field, '')),
      ...loose.flatMap((field) => soundGrams(field, '~')),
      ...numberGrams(registrationNo),
    ]),
    searchVersion: SEARCH_VERSION,
  };
}

/** The parts of a name; what separates the fields of a key is in none of them. */
export function partsOf(name: string): string[] {
  return name
    .replace(/[|~]/g, ' ')
    .split(/[\s・·‧･]+/)
    .filter((part) => part !== '');
}

/** Kana in either script and width, Latin letters, and what stands between them. */
const HEARD = /^[ぁ-ゖゝゞァ-ヺー-ヿｦ-ﾟ゛゜a-zà-ÿāīūēōA-ZÀ-ÝĀĪŪĒŌａ-ｚＡ-Ｚ'’.\-‐-―−\u3099\u309A]+$/;
export const isHeard = (text: string): boolean => HEARD.test(text);

/** Pieces of what is written in kanji: a query that has them all may be meant. */
function textGramsOf(words: readonly string[]): string[] {
  const whole = [...words.join('')];
  const ends = [...words.map((word) => [...word][0] ?? ''), whole.at(-1) ?? ''];
  return [
    ...pairsOf(whole).filter((pair) => ![...pair].some(isHeard)),
    // One character is found where a name begins or ends, or every 子 would be.
    ...ends.filter((end) => end !== '' && !isHeard(end)).map(endGram),
  ];
}

export const endGram = (char: string): string => `^${char}`;
export const wordGram = (sound: string): string => `=${sound}`;
export const tailGram = (digits: string): string => `#${digits.replace(/^0+(?=.)/, '')}`;

/** Sounds shorter than this have no pieces: they are found as whole words, and where a reading begins. */
export const LEAST_PIECE = 3;

/** `mark` tells how closely was listened. */
export function soundGrams(field: string, mark: '' | '~'): string[] {
  return field
    .split(' ')
    .flatMap((word) => [
      ...Array.from(
        { length: Math.max(0, word.length - LEAST_PIECE + 1) },
        (_, at) => `${mark}${word.slice(at, at + LEAST_PIECE)}`,
      ),
      ...(word.length <= LEAST_PIECE && word !== '' ? [wordGram(word)] : []),
    ]);
}

/** The loose sound of a field whose words are apart. */
function looseSpaced(field: string): string {
  return field.split(' ').map(looseSound).join(' ');
}

export function pairsOf(chars: readonly string[]): string[] {
  return chars.slice(1).map((char, at) => `${chars[at]}${char}`);
}

/** Apart and together: at the seams the fold of the whole is not that of its words. */
function fieldOf(words: readonly string[], fold: (text: string) => string): string[] {
  const apart = words
    .map(fold)
    .filter((word) => word !== '')
    .join(' ');
  return [apart, fold(words.join(''))].filter((field) => field !== '');
}

/** 128 of A-000128: nobody types its zeros. */
function numberGrams(registrationNo: string): string[] {
  const digits = /(\d+)\D*$/.exec(searchKey(registrationNo))?.[1];
  return digits === undefined ? [] : [tailGram(digits)];
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
