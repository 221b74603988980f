import { formatSavedPhone } from '../../platform/text/phone.ts';
import { commonWords } from '../words/common.ts';
import { useWords } from '../words/words.ts';
import { bigButton, buttonClass } from './button.tsx';
import { cx } from './classes.ts';

/** A number one press away from being called. */
export function PhoneLink({
  phone,
  who,
  isBig = false,
}: {
  phone: string;
  who?: string;
  /** For one thumb, in a hurry. */
  isBig?: boolean;
}) {
  const w = useWords(commonWords);
  const number = formatSavedPhone(phone);
  // An extension is asked for by voice: dialled along with the number it would be another number.
  const dialled = phone.split(' ext ')[0] ?? phone;
  return (
    <a
      href={`tel:${dialled.replace(/[^+\d]/g, '')}`}
      aria-label={`${w.call} ${who ?? ''} ${number}`}
      className={cx(buttonClass('outlined'), 'tabular', isBig && bigButton)}
    >
      <span aria-hidden="true">☎</span>
      {number}
    </a>
  );
}
