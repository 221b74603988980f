import type { ContactMethodView } from '../../../paging/paging.api.ts';
import { formatSavedPhone } from '../../../platform/text/phone.ts';

/** What an address is called in a sentence: as its owner named it, or as it is dialled or written. */
export function nameOf({
  channel,
  address,
  label,
}: Pick<ContactMethodView, 'channel' | 'address' | 'label'>): string {
  if (label) return label;
  return channel === 'sms' || channel === 'voice' ? formatSavedPhone(address) : address;
}
