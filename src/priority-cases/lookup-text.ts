import { normalisePhone, partOfPhone } from '../platform/text/phone.ts';
import { searchKey } from '../platform/text/search-key.ts';

/** What somebody who is typing may be looking for; null: not this. */
export interface Wanted {
  /** A whole number. */
  e164: string | null;
  /** The digits of a whole number or of a part of one, as dialled in Japan. */
  digits: string | null;
  /** A part of a name, a reading or a registration number, folded. */
  key: string | null;
}

const LEAST_DIGITS = 4;
const LEAST_CHARACTERS = 2;

/** Reads whatever was typed or pasted so far. Total: what says nothing is looked for nowhere. */
export function wantedBy(text: string): Wanted {
  // Control characters and halves of a character: a paste may bring them, no column can hold them.
  const plain = text.replace(/[\p{Cc}\p{Cs}]/gu, ' ');
  const number = normalisePhone(plain);
  const e164 = number.ok ? number.e164 : null;
  const digits = e164 === null ? partOfPhone(plain) : `0${e164.slice('+81'.length)}`;
  const key = searchKey(plain);
  return {
    e164,
    digits: digits !== null && digits.length >= LEAST_DIGITS ? digits : null,
    key: [...key].length >= LEAST_CHARACTERS ? key : null,
  };
}
