import { z } from 'zod';
import { DATE_FAULTS, parseJapaneseDate } from './japanese-date.ts';
import { codesOf, type LabelMap } from './label-map.ts';
import { normalisePhone, PHONE_FAULTS } from './phone.ts';

/** What a schema says of a mistake; the edge reads the sentence in both languages and the code. */
interface Mistake {
  message: string;
  params: { code: string };
}

/** A mistake with its own stable code; the sentences never repeat what was typed. */
export function mistake(code: string, words: { ja: string; en: string }): Mistake {
  return { message: `${words.ja} / ${words.en}`, params: { code } };
}

/**
 * Control characters (line breaks and tabs aside), and halves of a character: PostgreSQL refuses NUL
 * and lone surrogates, and nobody can see the others.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|\p{Surrogate}/u;

const printable = (value: string) => !UNPRINTABLE.test(value);
const unprintable = mistake('text-unprintable', {
  ja: '表示できない文字が含まれています。',
  en: 'There are characters that cannot be shown.',
});

/** Text of any number of lines, kept as typed; may be empty. */
export const prose = (max = 2_000) => z.string().max(max).refine(printable, unprintable);

/** As {@link prose}, but it says something, and blanks around it are not kept. */
export const typed = (max: number) =>
  z.string().trim().min(1).max(max).refine(printable, unprintable);

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

/** An e-mail address, in lower case. */
export const emailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** What may be left out or unknown: always null in what is stored, never undefined. */
export const optional = <S extends z.ZodType>(schema: S) => schema.nullable().default(null);

const FIRST_INSTANT = Date.parse('2000-01-01T00:00:00Z');
const LAST_INSTANT = Date.parse('2200-01-01T00:00:00Z');

/**
 * An instant that somebody sends: RFC 3339 with an offset, of the years in which this house can work.
 * Far ones would leave what the database can hold once days are added to them.
 */
export const instantText = z.iso.datetime({ offset: true }).refine(
  (text) => {
    const at = Date.parse(text);
    return at >= FIRST_INSTANT && at < LAST_INSTANT;
  },
  mistake('instant-out-of-range', {
    ja: '2000年から2199年までの日時を指定してください。',
    en: 'Give a time in the years 2000 to 2199.',
  }),
);

/** JIS X 0402 code of a ward or city without its check digit. */
export const wardCode = z
  .string()
  .regex(/^\d{5}$/)
  .meta({ description: 'JIS X 0402 without check digit', examples: ['04101'] });

/** A Japanese telephone number in any spelling; saved by {@link savedPhone}. */
export const phoneText = z
  .string()
  .max(60)
  .check((ctx) => {
    const number = normalisePhone(ctx.value);
    if (number.ok) return;
    ctx.issues.push({
      code: 'custom',
      input: ctx.value,
      ...mistake(`phone-${number.code}`, PHONE_FAULTS[number.code]),
    });
  });

/** The same, read at once: E.164 without an extension. */
export const phone = phoneText.transform((text) => {
  const number = normalisePhone(text);
  return number.ok ? number.e164 : text;
});

/** E.164 with the extension behind it ("+81222148188 ext 12"); what is no number stays as it is. */
export function savedPhone(text: string): string {
  const number = normalisePhone(text);
  if (!number.ok) return text;
  return number.extension === null ? number.e164 : `${number.e164} ext ${number.extension}`;
}

/** A calendar day in any form common in Japan, 和暦 included; saved by {@link savedDay}. */
export const dayText = z
  .string()
  .max(40)
  .check((ctx) => {
    const date = parseJapaneseDate(ctx.value);
    if (date.ok) return;
    ctx.issues.push({
      code: 'custom',
      input: ctx.value,
      ...mistake(`date-${date.code}`, DATE_FAULTS[date.code]),
    });
  });

/** The ISO form of a day that {@link dayText} let through. */
export function savedDay(text: string): string {
  const date = parseJapaneseDate(text);
  return date.ok ? date.iso : text;
}

/** The same, read at once: an ISO day. */
export const day = dayText.transform(savedDay);

/** Which part of a list is asked for: what follows the id `cursor`, `limit` items at the most. */
export const partOfList = (most = 100) => ({
  cursor: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(most).default(50),
});

/** One identifier of a table of labels, in one language or two. */
export const codeIn = <M extends object>(labels: M) =>
  z.enum(Object.keys(labels) as [keyof M & string, ...(keyof M & string)[]]);

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
