import { parseJapaneseDate } from '../../platform/text/japanese-date.ts';
import { normalisePhone, partOfPhone } from '../../platform/text/phone.ts';
import { searchKey } from '../../platform/text/search-key.ts';
import { looseSound, soundKey } from '../../platform/text/sound-key.ts';
import {
  endGram,
  isHeard,
  LEAST_PIECE,
  pairsOf,
  partsOf,
  soundGrams,
  wordGram,
} from './search-keys.ts';

/** What somebody who is typing may be looking for; a part that is null or empty: not this. */
export interface CaseQuery {
  phone: PhoneQuery | null;
  /** Days that may be meant, the likeliest first; with `words`: of persons so named. */
  births: readonly string[];
  /** The beginning or the end of a registration number: letters and digits alone. */
  number: string | null;
  words: WordsQuery | null;
}

export interface PhoneQuery {
  /** A whole number. */
  e164: string | null;
  /** The digits of a whole number or of a part of one, as dialled in Japan. */
  digits: string;
}

/** Names, in patterns of LIKE over both keys of search-keys.ts, one behind the other. */
export interface WordsQuery {
  /** Of one of these all pieces must be there, and all patterns fit. */
  ways: readonly { grams: readonly string[]; likes: readonly string[] }[];
  /** What is meant rather, best first. */
  ranks: readonly string[];
  /** With so little to go by: what the reading begins with. */
  begins: string | null;
  /** Where nobody is meant by all of it: by its first or its last part, 渡部こうへい of 渡辺. */
  otherwise: Pick<WordsQuery, 'ways' | 'ranks' | 'begins'> | null;
  /** Each word as folded. */
  texts: readonly string[];
  /** A single letter or kana: enough to leaf through a list, not to name anybody. */
  isVague: boolean;
}

/** Reads whatever was typed or pasted so far. Total: what says nothing is looked for nowhere. */
export function readQuery(text: string): CaseQuery {
  // Control characters and halves of a character: a paste may bring them, no column can hold them.
  const plain = text.replace(/[\p{Cc}\p{Cs}]/gu, ' ').trim();
  const phone = phoneOf(plain);
  const whole = birthsOf(plain);
  if (whole.length > 0 || phone !== null)
    return { phone, births: whole, number: numberOf(plain), words: null };
  const parts = partsOf(plain);
  const births = parts.flatMap(birthsOf);
  const names = parts.filter(
    (part) =>
      birthsOf(part).length === 0 && numberOf(part) === null && !/^\d+$/.test(searchKey(part)),
  );
  const words = wordsOf(names);
  const number = words === null ? (parts.map(numberOf).find((it) => it !== null) ?? null) : null;
  return { phone: null, births, number, words };
}

const LEAST_DIGITS = 4;

function phoneOf(text: string): PhoneQuery | null {
  const number = normalisePhone(text);
  if (number.ok) return { e164: number.e164, digits: `0${number.e164.slice('+81'.length)}` };
  const digits = partOfPhone(text);
  return digits === null || digits.length < LEAST_DIGITS ? null : { e164: null, digits };
}

/** A year of two digits may be of any era in which somebody can have been born. */
const ERAS = ['S', 'H', 'T', '19', 'R', '20'];

function birthsOf(text: string): string[] {
  const date = parseJapaneseDate(text);
  if (date.ok) return [date.iso];
  if (date.code !== 'two-digit-year') return [];
  const dates = ERAS.map((era) => parseJapaneseDate(`${era}${text.normalize('NFKC').trim()}`));
  return [...new Set(dates.flatMap((it) => (it.ok ? [it.iso] : [])))];
}

const LEAST_NUMBER = 2;

/** Letters, digits and dashes, at least one digit; two digits of a date are none. */
function numberOf(text: string): string | null {
  const key = searchKey(text);
  if (!/^[a-z]*-?[a-z0-9-]*\d[a-z0-9-]*$/.test(key)) return null;
  const bare = key.replaceAll('-', '');
  return bare.length < LEAST_NUMBER ? null : bare;
}

/** A stretch of what was typed in one kind of script. */
type Run =
  | { isHeard: true; near: string; loose: string; text: string; isInName: boolean }
  | { isHeard: false; text: string; isFirst: boolean };

function wordsOf(parts: readonly string[]): WordsQuery | null {
  const runs = parts.flatMap(runsOf);
  if (runs.length === 0) return null;
  const heard = runs.flatMap((run) => (run.isHeard && !run.isInName ? [run] : []));
  const written = runs.flatMap((run) => (run.isHeard ? [] : [run]));
  const texts = written.map(({ text }) => like`%${text}%`);
  const textGrams = written.flatMap(({ text, isFirst }) => gramsOfText(text, isFirst));
  const isShort = heard.every(({ near }) => near.length < LEAST_PIECE + 1);
  const [only] = heard;
  // Alone and as short as this, a sound is a whole word or the beginning of a reading.
  const isOne = runs.length === 1 && only !== undefined;
  const word = isOne && isShort ? [wordGram(only.near)] : [];
  const ways = [
    {
      grams: [...textGrams, ...word, ...heard.flatMap(({ near }) => pieces(near, ''))],
      likes: [...texts, ...heard.map(({ near }) => like`%${near}%`)],
    },
    ...(heard.some(({ loose }) => loose !== '')
      ? [
          {
            grams: [...textGrams, ...word, ...heard.flatMap(({ loose }) => pieces(loose, '~'))],
            likes: [...texts, ...heard.map(({ loose }) => like`%${loose}%`)],
          },
        ]
      : []),
  ].map(({ grams, likes }) => ({ grams: [...new Set(grams)], likes }));
  const hasGrams = ways.some(({ grams }) => grams.length > 0);
  const begins = (isOne && isShort) || !hasGrams ? (heard[0]?.near ?? null) : null;
  return {
    ways: ways.filter(({ grams }) => grams.length > 0),
    ranks: ranksOf(parts, runs),
    begins,
    otherwise: otherwiseOf(runs),
    texts: parts.map(searchKey),
    isVague: isOne && only.text.length < 2,
  };
}

function otherwiseOf(runs: readonly Run[]): WordsQuery['otherwise'] {
  const whole = runs.filter((run) => !(run.isHeard && run.isInName));
  const [first, last] = [whole[0], whole.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const said = (run: Run) => (run.isHeard ? run.near : run.text);
  const wayOf = (run: Run) => ({
    grams: run.isHeard ? soundOrWord(run.near) : gramsOfText(run.text, true),
    likes: [like`%${said(run)}%`],
  });
  const initial = [...said(first)][0] ?? '';
  return {
    ways: [wayOf(first), wayOf(last)],
    ranks: [
      like`%|${initial}%${said(last)}|%`,
      like`%|${said(first)} %`,
      like`% ${said(last)}|%`,
      like`%|${said(first)}%`,
    ],
    begins: null,
  };
}

const soundOrWord = (near: string) =>
  near.length > LEAST_PIECE ? soundGrams(near, '') : [wordGram(near)];

/** 佐藤たろう is 佐藤 and たろう; a single kana between kanji belongs to them, 三ケ田, 井ノ上. */
function runsOf(part: string): Run[] {
  const stretches: string[] = [];
  for (const char of part.normalize('NFC')) {
    const before = stretches.at(-1);
    if (before !== undefined && isHeard(before) === isHeard(char)) {
      stretches[stretches.length - 1] = before + char;
    } else stretches.push(char);
  }
  return stretches.flatMap((stretch, at): Run[] => {
    const text = searchKey(stretch === '々' ? (stretches[at - 1] ?? '') : stretch);
    if (text === '') return [];
    if (!isHeard(stretch)) return [{ isHeard: false, text, isFirst: at === 0 }];
    const near = soundKey(stretch);
    if (near === '') return [];
    const isInName = at > 0 && at < stretches.length - 1 && [...stretch].length === 1;
    return [{ isHeard: true, near, loose: looseSound(near), text, isInName }];
  });
}

function gramsOfText(text: string, isFirst: boolean): string[] {
  const chars = [...text];
  return chars.length > 1 ? pairsOf(chars) : isFirst ? [endGram(text)] : [];
}

const pieces = (sound: string, mark: '' | '~') =>
  sound.length > LEAST_PIECE ? soundGrams(sound, mark) : [];

/** Whole name > whole word > beginning > beginning of a word > anywhere > sounds like it. */
function ranksOf(parts: readonly string[], runs: readonly Run[]): string[] {
  const text = searchKey(parts.join(''));
  const turned = parts.length > 1 ? searchKey(parts.toReversed().join('')) : null;
  const ranks: (string | null)[] = [like`%|${text}|%`, turned && like`%|${turned}|%`];
  if (runs.every((run) => run.isHeard)) {
    const near = soundKey(parts.join(''));
    const back = turned === null ? null : soundKey(parts.toReversed().join(''));
    ranks.push(
      like`%|${near}|%`,
      back && like`%|${back}|%`,
      like`%|${text} %`,
      like`%|${near} %`,
      like`% ${near}|%`,
      like`%|${near}%`,
      back && like`%|${back}%`,
      like`% ${near}%`,
      like`%${near}%`,
      like`%~${looseSound(near)}~%`,
      like`%~${looseSound(near)}%`,
    );
  } else {
    const written = runs.find((run) => !run.isHeard);
    const heard = runs.find((run) => run.isHeard);
    if (written !== undefined && heard?.isHeard === true) {
      // The written name stands before the sound of it in the two keys.
      const isFamilyHeard = runs[0] === heard;
      ranks.push(
        isFamilyHeard
          ? `%${literal(written.text)}|%|${literal(heard.near)} %`
          : `%|${literal(written.text)}%${literal(heard.near)}|%`,
        isFamilyHeard
          ? `%${literal(written.text)}%|${literal(heard.near)}%`
          : `%|${literal(written.text)}%${literal(heard.near)}%`,
      );
    }
    ranks.push(
      like`%|${text} %`,
      like`% ${text}|%`,
      like`%|${text}%`,
      turned && like`%|${turned}%`,
      like`% ${text}%`,
      like`%${text}%`,
    );
  }
  return [...new Set(ranks.filter((it) => it !== null))];
}

/** A % or _ that somebody typed is a letter like any other. */
const literal = (text: string) => text.replace(/[\\%_]/g, (char) => `\\${char}`);

function like(strings: TemplateStringsArray, ...values: string[]): string {
  return strings.map((part, at) => part + literal(values[at] ?? '')).join('');
}
