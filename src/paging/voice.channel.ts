import type { Provider } from './provider.ts';
import { codeSpeech } from './speech.ts';
import type { TelephonyLine } from './telephony.ts';

/** A call. "Sent" means that the carrier rings; what comes of it is told by its callbacks. */
export function voiceProvider(line: TelephonyLine): Provider {
  return {
    name: line.name,
    send: ({ key, address, code }) =>
      line.call({ key, to: address, says: code === null ? null : codeSpeech(code) }),
    close: async () => {},
  };
}
