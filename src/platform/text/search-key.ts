/**
 * Names are stored as they were typed (髙, 﨑, ㈱, IVS survive). Only this key, kept beside the
 * name, is folded, so that a person is found whichever way the caller or the clerk spells the name.
 *
 * The folding, in order:
 *  1. variation selectors and Latin accents away, NFKC (ｻﾄｳ → サトウ, Ａ → A), lower case;
 *  2. white space and middle dots away;
 *  3. hiragana → katakana; ヴァ ヴィ ヴ ヴェ ヴォ → バ ビ ブ ベ ボ;
 *  4. variant kanji to the common form; 々 ヽ ヾ written out;
 *  5. small kana → large, ヂ → ジ, ヅ → ズ, ヲ → オ, ヰ → イ, ヱ → エ;
 *  6. a long vowel is written as its vowel: ー → the vowel before it, オ段 + ウ → オ, エ段 + イ → エ.
 *     サトー, サトウ and サトオ meet; オオノ and オノ (two different surnames) do not.
 *
 * Total and idempotent: it throws on nothing, and a key is its own key.
 */
export function searchKey(text: string): string {
  const plain = text
    .replace(/[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu, '')
    // NFKD writes ゛ as a space and a combining mark: with the space gone, カ゛ composes to ガ.
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[\s\u200B-\u200D\u2060\uFEFF・‧·]/g, '')
    .normalize('NFC')
    // A voicing mark without a kana that can be voiced would join whatever comes before it.
    .replace(/[\u3099\u309A]/g, '')
    .replace(/[ぁ-ゖゝゞ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/ヴ([ァィェォ]?)/g, (_, vowel: string) => AFTER_VU[vowel] ?? 'ブ');
  let key = '';
  let previous = '';
  for (const char of plain) {
    previous = fold(char, previous);
    key += previous;
  }
  return key;
}

function fold(char: string, previous: string): string {
  if (char === '々' && previous !== '') return previous;
  if (char === 'ヽ' && VOWEL_OF.has(previous)) return previous;
  if (char === 'ヾ' && VOWEL_OF.has(previous)) return voiced(previous);
  const vowel = VOWEL_OF.get(previous);
  if (DASHES.test(char)) return vowel ?? '-';
  const large = KANA_FOLDS[char] ?? VARIANTS.get(char) ?? char;
  if (large === 'ウ' && vowel === 'オ') return 'オ';
  if (large === 'イ' && vowel === 'エ') return 'エ';
  return large;
}

function voiced(kana: string): string {
  const composed = `${kana}\u3099`.normalize('NFC');
  if (composed === 'ヴ') return 'ブ';
  return composed.length === 1 ? (KANA_FOLDS[composed] ?? composed) : kana;
}

const AFTER_VU: Readonly<Record<string, string>> = { ァ: 'バ', ィ: 'ビ', ェ: 'ベ', ォ: 'ボ' };

// biome-ignore format: a table is read by rows
const KANA_FOLDS: Readonly<Record<string, string>> = {
  ァ: 'ア', ィ: 'イ', ゥ: 'ウ', ェ: 'エ', ォ: 'オ', ッ: 'ツ', ャ: 'ヤ', ュ: 'ユ', ョ: 'ヨ',
  ヮ: 'ワ', ヵ: 'カ', ヶ: 'ケ', ヂ: 'ジ', ヅ: 'ズ', ヲ: 'オ', ヰ: 'イ', ヱ: 'エ',
};

const VOWEL_OF: ReadonlyMap<string, string> = new Map(
  [
    ['ア', 'アカガサザタダナハバパマヤラワ'],
    ['イ', 'イキギシジチニヒビピミリ'],
    ['ウ', 'ウクグスズツヌフブプムユル'],
    ['エ', 'エケゲセゼテデネヘベペメレ'],
    ['オ', 'オコゴソゾトドノホボポモヨロ'],
  ].flatMap(([vowel = '', row = '']) => [...row].map((kana) => [kana, vowel] as const)),
);

/** Every dash a keyboard offers: after a kana they all mean the long vowel. */
const DASHES = /^[-‐‑‒–—―−─ー]$/;

/** The first character of a group is the form that the key keeps. */
// biome-ignore format: a table is read by rows
const VARIANTS: ReadonlyMap<string, string> = new Map(
  [
    '高髙', '崎﨑嵜碕', '辺邊邉', '斎齋斉齊', '沢澤', '浜濱濵', '広廣', '国國', '桜櫻', '島嶋嶌',
    '真眞', '恵惠', '徳德', '瀬瀨', '黒黑', '富冨', '将將', '浅淺', '円圓', '桑桒', '条條', '伝傳',
    '蔵藏', '静靜', '豊豐', '竜龍', '淵渕渊', '野埜', '峰峯', '岳嶽', '巌巖', '滝瀧', '万萬', '与與',
    '来來', '栄榮', '寿壽', '実實', '増增', '礼禮', '聡聰', '顕顯', '暁曉', '彦彥', '勲勳', '晋晉',
    '荘莊', '凛凜', '遥遙', '吉𠮷', '郷鄕', '柳栁桺', '薮藪', '篭籠', '桧檜', '曽曾', '鴎鷗', '館舘',
    '会會', '学學', '医醫', '渋澁', '関關', '児兒', '鉄鐵', '縄繩', '総總', '剣劍劔', '団團', '船舩',
    '穂穗', '峡峽', '芸藝', '昂昻', '尚尙', '巻卷', '亀龜', '塩鹽', '仏佛', '弥彌', '検檢', '県縣',
    '宝寶寳', '様樣', '祇祗', '祢禰', '緑綠', '頼賴', '霊靈', '駅驛', '台臺', '沖冲', '涼凉', '翠翆',
    '覚覺', '誉譽', '鶏鷄', '麦麥', '壮壯', '奥奧', '戸戶', '桟棧', '渓溪', '温溫', '湾灣', '禅禪',
  ].flatMap(([common = '', ...others]) => others.map((other) => [other, common] as const)),
);
