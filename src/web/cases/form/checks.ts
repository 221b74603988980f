import { DATE_FAULTS, parseJapaneseDate } from '../../../platform/text/japanese-date.ts';
import { normalisePhone, PHONE_FAULTS } from '../../../platform/text/phone.ts';
import { formCheckWords } from '../../words/case-form-checks.ts';
import type { Label } from '../../words/label.ts';
import type { FieldSpec, Value } from './spec.ts';
import { numberIn } from './values.ts';

/**
 * What looks wrong with a field while it is typed; null: nothing, or nothing is there. It only says
 * so: whether it can be saved is for the server to tell.
 */
export function checkOf(field: FieldSpec, value: Value): Label | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  switch (field.kind) {
    case 'day':
      return dayFault(value);
    case 'phone':
      return phoneFault(value);
    case 'number': {
      const n = numberIn(value);
      return typeof n === 'number' && n >= field.min && n <= field.max
        ? null
        : said(formCheckWords.wholeNumber, field.min, field.max);
    }
    case 'digits':
      return new RegExp(`^\\d{${field.max}}$`).test(value)
        ? null
        : said(formCheckWords.digits, field.max);
    case 'line':
    case 'prose':
      return tooLong(value, field.max);
    case 'lines': {
      const lines = value.split('\n').filter((it) => it.trim() !== '');
      if (lines.length > field.most) return said(formCheckWords.tooManyLines, field.most);
      return lines.map((it) => tooLong(it, field.max)).find((it) => it !== null) ?? null;
    }
    default:
      return null;
  }
}

function dayFault(text: string): Label | null {
  const date = parseJapaneseDate(text);
  return date.ok ? null : DATE_FAULTS[date.code];
}

export function phoneFault(text: string): Label | null {
  if (text.trim() === '') return null;
  const phone = normalisePhone(text);
  return phone.ok ? null : PHONE_FAULTS[phone.code];
}

function tooLong(text: string, max: number): Label | null {
  return text.length > max ? said(formCheckWords.tooLong, max, text.length) : null;
}

/** A sentence of the catalogue with its values, still in both languages. */
export function said<A extends readonly unknown[]>(
  word: { readonly ja: (...values: A) => string; readonly en: (...values: A) => string },
  ...values: A
): Label {
  return { ja: word.ja(...values), en: word.en(...values) };
}
