import { existsSync, readFileSync } from 'node:fs';

/** Real surnames by how many bear them, and given names; persons made of both are nobody. */
const folder = new URL('../../../shared/data/names', import.meta.url).pathname;

export interface InventedPerson {
  name: string;
  nameKana: string;
  birthDate: string;
  sex: 'MALE' | 'FEMALE';
}

/** The same people each time: the n-th is the n-th of any number of them. */
export function inventedPeople(count: number): InventedPerson[] {
  const { families, givens } = namesOf();
  const all = families.reduce((sum, { bearers }) => sum + bearers, 0);
  const random = mulberry(20261123);
  return Array.from({ length: count }, () => {
    let left = random() * all;
    const family = families.find(({ bearers }) => {
      left -= bearers;
      return left < 0;
    });
    const given = givens[Math.floor(random() * givens.length)];
    if (family === undefined || given === undefined) throw new Error('there are no names');
    const gap = random() < 0.8 ? '　' : random() < 0.5 ? ' ' : '';
    const year = 1940 + Math.floor(random() * 80);
    const day = 1 + Math.floor(random() * 365);
    return {
      name: `${family.name}${gap}${given.name}`,
      nameKana: `${family.kana}${gap}${given.kana}`,
      birthDate: new Date(Date.UTC(year, 0, day)).toISOString().slice(0, 10),
      sex: given.sex,
    };
  });
}

interface Names {
  families: { name: string; kana: string; bearers: number }[];
  givens: { name: string; kana: string; sex: 'MALE' | 'FEMALE' }[];
}

let names: Names | null = null;

function namesOf(): Names {
  names ??= existsSync(folder) ? read() : few();
  return names;
}

function read(): Names {
  const rows = (file: string) =>
    readFileSync(`${folder}/${file}`, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split(','));
  const givens = rows('gimei_names.csv').filter(([kind]) => kind === 'first_name');
  // As many men as women: the file has four times as many names of women.
  const men = givens.filter(([, sex]) => sex === 'male');
  const women = givens.filter(([, sex]) => sex === 'female').filter((_, at) => at % 4 === 0);
  return {
    families: rows('surnames_1999_with_population.csv').map(
      ([name = '', bearers = '', kana = '']) => ({
        name,
        kana: katakana(kana),
        bearers: Number(bearers),
      }),
    ),
    givens: [...men, ...women].map(([, sex, name = '', , kana = '']) => ({
      name,
      kana,
      sex: sex === 'male' ? 'MALE' : 'FEMALE',
    })),
  };
}

// biome-ignore format: a table is read by rows
const FAMILIES = [
  '佐藤サトウ', '鈴木スズキ', '高橋タカハシ', '田中タナカ', '渡辺ワタナベ', '伊藤イトウ', '小林コバヤシ', '中村ナカムラ',
  '加藤カトウ', '吉田ヨシダ', '山田ヤマダ', '佐々木ササキ', '山口ヤマグチ', '斎藤サイトウ', '松本マツモト', '井上イノウエ',
  '木村キムラ', '林ハヤシ', '清水シミズ', '山崎ヤマザキ', '中島ナカジマ', '池田イケダ', '阿部アベ', '橋本ハシモト',
  '山下ヤマシタ', '森モリ', '石川イシカワ', '前田マエダ', '小川オガワ', '藤田フジタ', '岡田オカダ', '後藤ゴトウ',
];
// biome-ignore format: a table is read by rows
const GIVENS = [
  '健ケン', '翔太ショウタ', '大輔ダイスケ', '拓也タクヤ', '直樹ナオキ', '浩二コウジ', '誠マコト', '隆タカシ', '和也カズヤ', '一郎イチロウ',
  '陽菜ヒナ', '美咲ミサキ', '葵アオイ', '愛アイ', '由美子ユミコ', '恵子ケイコ', '裕子ユウコ', '真由美マユミ', '千尋チヒロ', '明美アケミ',
  '亮リョウ', '修オサム', '光ヒカル', '学マナブ', '豊ユタカ', '幸子サチコ', '和子カズコ', '節子セツコ', '凛リン', '結衣ユイ',
];

function few(): Names {
  const split = (text: string) => {
    const [, name = '', kana = ''] = /^(\P{Script=Katakana}+)(.+)$/u.exec(text) ?? [];
    return { name, kana };
  };
  return {
    families: FAMILIES.map((text, at) => ({ ...split(text), bearers: FAMILIES.length - at })),
    givens: GIVENS.map((text, at) => ({ ...split(text), sex: at % 2 === 0 ? 'MALE' : 'FEMALE' })),
  };
}

const katakana = (kana: string) =>
  kana.replace(/[ぁ-ゖ]/g, (it) => String.fromCharCode(it.charCodeAt(0) + 0x60));

/** Pseudo-random and the same each time. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
