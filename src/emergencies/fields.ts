import { z } from 'zod';
import { DATE_FAULTS, parseJapaneseDate } from '../platform/text/japanese-date.ts';
import { normalisePhone, PHONE_FAULTS } from '../platform/text/phone.ts';

interface Sentences {
  readonly ja: string;
  readonly en: string;
}

/** How the HTTP edge is told a sentence in both languages. */
const both = ({ ja, en }: Sentences) => `${ja} / ${en}`;

const UNWRITABLE: Sentences = {
  ja: '保存できない文字（制御文字など）が含まれています。',
  en: 'The text holds characters that cannot be stored (control characters).',
};

/** Text as a person typed it, trimmed, not empty. NUL and lone surrogates cannot be stored. */
export const typed = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    .refine((text) => !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\p{Surrogate}]/u.test(text), {
      error: both(UNWRITABLE),
      params: { code: 'text-unprintable' },
    });

/** What may be left out or unknown: always null in what is stored, never undefined. */
export const optional = <S extends z.ZodType>(schema: S) => schema.nullable().default(null);

/** A telephone number in any Japanese spelling; kept as E.164. */
export const phone = z
  .string()
  .max(60)
  .transform((text, context) => {
    const number = normalisePhone(text);
    if (number.ok) return number.e164;
    context.addIssue({
      code: 'custom',
      message: both(PHONE_FAULTS[number.code]),
      params: { code: `phone-${number.code}` },
    });
    return z.NEVER;
  });

/** A day in any Japanese spelling, 和暦 too; kept as an ISO day. */
export const day = z
  .string()
  .max(40)
  .transform((text, context) => {
    const date = parseJapaneseDate(text);
    if (date.ok) return date.iso;
    context.addIssue({
      code: 'custom',
      message: both(DATE_FAULTS[date.code]),
      params: { code: `date-${date.code}` },
    });
    return z.NEVER;
  });

/** RFC 3339 with an offset; a day or an hour that does not exist is refused. */
export const instantText = z.iso.datetime({ offset: true });

/** The keys of a table of two-language labels. */
export const oneOf = <M extends object>(labels: M) =>
  z.enum(Object.keys(labels) as [keyof M & string, ...(keyof M & string)[]]);
