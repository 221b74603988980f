/**
 * Short-stay offices of Aoba ward, Sendai, as WAM NET's open data of March 2024 has them (number, name,
 * degrees). What they accept and their rooms are invented, and so are the persons.
 */
export const offices = {
  takimichi: ['0415102920', 'ウェルネスラボ「滝道」', 38.29421624, 140.85316119],
  sendan: ['0415103373', 'せんだんの館ショートステイ', 38.29470789, 140.85441101],
  happiness: ['0415103159', 'ショートステイハピネス', 38.2690755, 140.87017166],
  masumi: ['0415100098', '障害者支援施設　ますみ学園', 38.28538626, 140.72311947],
  seifu: ['0415100114', '障害者支援施設　清風園', 38.30076483, 140.72414637],
  echo: ['0415100056', '仙台エコー医療療育センター', 38.29276957, 140.75945508],
  hinata: ['0415101823', 'ひなたぼっこ', 38.28003168, 140.84920975],
  kaigamori: ['0415102458', 'ゆう貝ヶ森', 38.28698052, 140.83885477],
  fukushia: ['0415102094', '短期入所ふくしあ', 38.28770564, 140.8461374],
  daichi: ['0415102706', 'だいち', 38.26830572, 140.86116448],
} as const satisfies Record<string, readonly [no: string, name: string, lat: number, long: number]>;
export type Office = keyof typeof offices;
