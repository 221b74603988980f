/**
 * How a reading sounds, in Latin letters: whichever way it is written, in either kana and any romaji
 * (Hepburn, Kunrei, that of passports), it becomes the same letters.
 *
 *  - ち, chi and ti are ti; じ, ぢ, ji and zi are zi; づ is zu; ヴ and v are b; l is r;
 *  - long vowels are short: satō, satou, satoo, satoh, サトー → sato; ケイコ, ケーコ → keko;
 *  - consonants are single, m before b, m, p is n: hattori → hatori, namba → nanba.
 *
 * What is neither kana nor Latin is left out. Total and idempotent.
 */
export function soundKey(text: string): string {
  return shortened(inLetters(latin(kanaOf(text))));
}

/**
 * The same, as loosely as people hear and old systems write: voiced as unvoiced (ナカジマ, ナカシマ),
 * つ as す, small kana as large ones (ハツトリ, キヨウコ). `sound` is a {@link soundKey}.
 */
export function looseSound(sound: string): string {
  const loose = sound
    .replace(/[gzdbp]/g, (letter) => UNVOICED[letter] ?? letter)
    .replace(/tu/g, 'su')
    .replace(/([ksthmnr])ye/g, '$1ie')
    .replace(/([ksthmnr])iy/g, '$1y')
    .replace(/hu([aieo])/g, 'h$1');
  // A small つ that was written large, and every other す that sounds as little.
  return shortened(loose.replace(/([aiueo])su(?=[ksth])/g, '$1'));
}

const UNVOICED: Readonly<Record<string, string>> = { g: 'k', z: 's', d: 't', b: 'h', p: 'h' };

function kanaOf(text: string): string {
  return text
    .replace(/[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/\s/g, '')
    .normalize('NFC')
    .replace(/[ぁ-ゖゝゞ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/(.)[ヽヾ]/g, (pair, kana: string) =>
      pair.endsWith('ヾ') ? kana + `${kana}\u3099`.normalize('NFC') : kana + kana,
    );
}

/** Kana → letters; what is not known stays as it is. */
function latin(kana: string): string {
  return kana
    .replace(/([キギシジチヂニヒビピミリヴ])([ャュョェ])/g, (_, first: string, small: string) =>
      `${(LETTERS[first] ?? '').slice(0, -1)}y${LETTERS[small] ?? ''}`.replace('yy', 'y'),
    )
    .replace(/フ([ァィェォ])/g, (_, small: string) => `h${LETTERS[small]}`)
    .replace(/ヴ([ァィェォ])/g, (_, small: string) => `b${LETTERS[small]}`)
    .replace(/([テデ])ィ/g, (_, first: string) => (first === 'テ' ? 'ti' : 'zi'))
    .replace(/([トド])ゥ/g, (_, first: string) => (first === 'ト' ? 'tu' : 'zu'))
    .replace(/ツ([ァィェォ])/g, (_, small: string) => `t${LETTERS[small]}`)
    .replace(/ウォ/g, 'o')
    .replace(/[ァ-ヶー]/g, (one) => LETTERS[one] ?? '');
}

/** Romaji of every system → that of the key. */
function inLetters(text: string): string {
  let sound = text.replace(/[^a-z]/g, '');
  for (const [spelled, written] of SPELLINGS) sound = sound.replace(spelled, written);
  return sound;
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/tch/g, 'ch'],
  [/s+h(?=i)/g, 's'],
  [/s+h(?=[aueo])/g, 'sy'],
  [/s+h/g, 's'],
  [/c+h(?=[aueo])/g, 'ty'],
  [/c+h/g, 't'],
  [/t+s/g, 't'],
  [/j+(?=[aueo])/g, 'zy'],
  [/j/g, 'z'],
  [/cy/g, 'ty'],
  [/[cq]/g, 'k'],
  [/dy/g, 'zy'],
  [/d+z/g, 'z'],
  [/d+(?=[iu])/g, 'z'],
  [/f/g, 'h'],
  [/v/g, 'b'],
  [/l/g, 'r'],
  [/w(?=[uo])/g, ''],
  [/w(?=[ie])/g, 'u'],
  [/(^|[aiueo])ye/g, '$1e'],
  [/m(?=[bmp])/g, 'n'],
];

/** Long vowels short, consonants single. */
function shortened(sound: string): string {
  return sound
    .replace(/([^aiueo])\1+/g, '$1')
    .replace(/o[ou]*h(?![aiueoy])/g, 'o')
    .replace(/o[ou]+/g, 'o')
    .replace(/e[ei]+/g, 'e')
    .replace(/([aiu])\1+/g, '$1');
}

// biome-ignore format: a table is read by rows
const LETTERS: Readonly<Record<string, string>> = {
  ア: 'a', イ: 'i', ウ: 'u', エ: 'e', オ: 'o', カ: 'ka', キ: 'ki', ク: 'ku', ケ: 'ke', コ: 'ko',
  ガ: 'ga', ギ: 'gi', グ: 'gu', ゲ: 'ge', ゴ: 'go', サ: 'sa', シ: 'si', ス: 'su', セ: 'se', ソ: 'so',
  ザ: 'za', ジ: 'zi', ズ: 'zu', ゼ: 'ze', ゾ: 'zo', タ: 'ta', チ: 'ti', ツ: 'tu', テ: 'te', ト: 'to',
  ダ: 'da', ヂ: 'zi', ヅ: 'zu', デ: 'de', ド: 'do', ナ: 'na', ニ: 'ni', ヌ: 'nu', ネ: 'ne', ノ: 'no',
  ハ: 'ha', ヒ: 'hi', フ: 'hu', ヘ: 'he', ホ: 'ho', バ: 'ba', ビ: 'bi', ブ: 'bu', ベ: 'be', ボ: 'bo',
  パ: 'pa', ピ: 'pi', プ: 'pu', ペ: 'pe', ポ: 'po', マ: 'ma', ミ: 'mi', ム: 'mu', メ: 'me', モ: 'mo',
  ヤ: 'ya', ユ: 'yu', ヨ: 'yo', ラ: 'ra', リ: 'ri', ル: 'ru', レ: 're', ロ: 'ro', ワ: 'wa', ヰ: 'i',
  ヱ: 'e', ヲ: 'o', ン: 'n', ヴ: 'bu', ヵ: 'ka', ヶ: 'ke', ヮ: 'wa',
  ァ: 'a', ィ: 'i', ゥ: 'u', ェ: 'e', ォ: 'o', ャ: 'ya', ュ: 'yu', ョ: 'yo', ッ: '', ー: '',
};
