import { z } from 'zod';
import { DATE_FAULTS, parseJapaneseDate } from '../platform/text/japanese-date.ts';
import { codesOf, type LabelMap } from '../platform/text/label-map.ts';
import { normalisePhone, PHONE_FAULTS } from '../platform/text/phone.ts';

/** A field mistake with its own stable code; the sentences never repeat what was typed. */
function mistake(code: string, words: { ja: string; en: string }) {
  return { message: `${words.ja} / ${words.en}`, params: { code } };
}

/** Control characters (line breaks and tabs aside) and halves of a character: no column holds them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|\p{Surrogate}/u;

const printable = (value: string) => !UNPRINTABLE.test(value);
const unprintable = mistake('text-unprintable', {
  ja: '表示できない文字が含まれています。',
  en: 'There are characters that cannot be shown.',
});

/** Text of any number of lines, kept as typed. */
export const prose = (max = 2_000) => z.string().max(max).refine(printable, unprintable);

/** One line that says something, kept as typed. */
export const line = (max = 200) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine(printable, unprintable)
    .refine(
      (value) => value.trim() !== '' && !/[\r\n]/.test(value),
      mistake('text-not-a-line', {
        ja: '空白だけ、または改行を含む文字列は使えません。',
        en: 'Blank text and line breaks are not possible here.',
      }),
    );

/** A Japanese telephone number in any spelling; saved by {@link savedPhone}. */
export const phoneText = z
  .string()
  .max(60)
  .check((ctx) => {
    const phone = normalisePhone(ctx.value);
    if (phone.ok) return;
    ctx.issues.push({
      code: 'custom',
      input: ctx.value,
      ...mistake(`phone-${phone.code}`, PHONE_FAULTS[phone.code]),
    });
  });

/** E.164 with the extension behind it ("+81222148188 ext 12"); what is no number stays as it is. */
export function savedPhone(text: string): string {
  const phone = normalisePhone(text);
  if (!phone.ok) return text;
  return phone.extension === null ? phone.e164 : `${phone.e164} ext ${phone.extension}`;
}

/** A calendar day in any form common in Japan, 和暦 included; saved by {@link savedDay}. */
export const dayText = z
  .string()
  .max(40)
  .check((ctx) => {
    const day = parseJapaneseDate(ctx.value);
    if (day.ok) return;
    ctx.issues.push({
      code: 'custom',
      input: ctx.value,
      ...mistake(`date-${day.code}`, DATE_FAULTS[day.code]),
    });
  });

/** The ISO form of a day that {@link dayText} let through. */
export function savedDay(text: string): string {
  const day = parseJapaneseDate(text);
  return day.ok ? day.iso : text;
}

/** One identifier of a list of labels. */
export const codeIn = <M extends LabelMap>(labels: M) => z.enum(codesOf(labels));

/** Identifiers of a list of labels, each once. */
export const codesIn = <M extends LabelMap>(labels: M) =>
  z
    .array(codeIn(labels))
    .max(codesOf(labels).length)
    .refine(
      (codes) => new Set(codes).size === codes.length,
      mistake('listed-twice', {
        ja: '同じ項目が2つあります。',
        en: 'Something is listed twice.',
      }),
    );
