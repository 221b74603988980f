import type { Provider } from './provider.ts';
import { smsText } from './sms-text.ts';
import type { TelephonyLine } from './telephony.ts';

/** A text message. "Sent" means that the carrier has it; its callbacks tell whether it came. */
export function smsProvider(line: TelephonyLine): Provider {
  return {
    name: line.name,
    send: (message) =>
      line.text({
        key: message.key,
        to: message.address,
        body: smsText(message),
        isReported: message.code === null,
      }),
    close: async () => {},
  };
}
