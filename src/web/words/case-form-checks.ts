import { defineWords, type Label } from './label.ts';

/** What a form says of a field that looks wrong. */
export const formCheckWords = defineWords({
  required: { ja: '入力してください。', en: 'Fill this in.' },
  choose: { ja: '選んでください。', en: 'Choose one.' },
  wholeNumber: {
    ja: (min: number, max: number) => `${min}から${max}までの整数で入力してください。`,
    en: (min: number, max: number) => `A whole number from ${min} to ${max}.`,
  },
  digits: {
    ja: (n: number) => `${n}桁の半角数字で入力してください。`,
    en: (n: number) => `${n} digits.`,
  },
  tooLong: {
    ja: (max: number, now: number) => `${max}文字までです（いま${now}文字）。`,
    en: (max: number, now: number) => `At most ${max} characters; there are ${now}.`,
  },
  atMost: {
    ja: (max: number) => `${max}文字まで入力できます。`,
    en: (max: number) => `At most ${max} characters.`,
  },
  tooManyLines: {
    ja: (most: number) => `${most}行までです。`,
    en: (most: number) => `At most ${most} lines.`,
  },
  tooManyRows: {
    ja: (most: number) => `${most}件までです。`,
    en: (most: number) => `At most ${most}.`,
  },
  rowNo: {
    ja: (one: Label, n: number) => `${one.ja}${n}`,
    en: (one: Label, n: number) => `${one.en} ${n}`,
  },
  inRow: {
    ja: (row: Label, member: Label) => `${row.ja}の「${member.ja}」`,
    en: (row: Label, member: Label) => `${row.en}, ${member.en}`,
  },
});
