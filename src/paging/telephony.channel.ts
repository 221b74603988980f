import type RequestClient from 'twilio/lib/base/RequestClient.js';
import type { ProviderOutcome } from './provider.ts';
import type { Speech } from './speech.ts';
import { callbackPath, type LineSettings, type TelephonyLine } from './telephony.ts';

/** Half of what a try may take: then the other line still has its turn. */
const answerWithinMs = 4_000;
/** How long a telephone rings. A mailbox mostly answers before; the next page comes after a minute. */
const ringSeconds = 40;
/** Nobody needs longer to hear a page three times and press a key. */
const longestCallSeconds = 120;
/** Waits for a key after the words have ended. */
const keyWithinSeconds = 6;

/**
 * Codes of Twilio that say that this number cannot be rung or written to, by whomever: invalid,
 * unreachable, not a mobile telephone. Others may come from how the account is set up.
 */
const badNumberCodes = [13223, 13224, 21211, 21214, 21217, 21614];

const japanese = { language: 'ja-JP' } as const;

/** Loaded when a line is opened: a house without telephony starts without Twilio's 150 ms. */
async function loadTwilio() {
  const [client, request, voice, messaging, webhooks] = await Promise.all([
    import('twilio/lib/rest/Twilio.js'),
    import('twilio/lib/base/RequestClient.js'),
    import('twilio/lib/twiml/VoiceResponse.js'),
    import('twilio/lib/twiml/MessagingResponse.js'),
    import('twilio/lib/webhooks/webhooks.js'),
  ]);

  /** Asks at `url`, whatever host the library has in mind; with `key` a repetition is dropped there. */
  class Rerouted extends request.default {
    readonly url: string;
    readonly key: string;

    constructor(url: string, key: string) {
      super({ timeout: answerWithinMs, keepAlive: false });
      this.url = url;
      this.key = key;
    }

    override request<T>(options: RequestClient.RequestOptions<T>) {
      const { pathname, search } = new URL(options.uri);
      const idempotency = { 'Idempotency-Key': this.key, 'I-Twilio-Idempotency-Token': this.key };
      const headers = { ...options.headers, ...idempotency };
      return super.request<T>({ ...options, uri: this.url + pathname + search, headers });
    }
  }

  return {
    accountOf: ({ url, account, token }: LineSettings, key: string) => {
      const httpClient = new Rerouted(url.replace(/\/+$/, ''), key);
      // Other carriers' accounts do not begin with AC, which the library insists on.
      const accountSid = `AC${'0'.repeat(32)}`;
      const twilio = new client.default(account, token, { httpClient, accountSid });
      return twilio.api.v2010.accounts(account);
    },
    VoiceResponse: voice.default,
    MessagingResponse: messaging.default,
    validateRequest: webhooks.validateRequest,
  };
}

/** Opens an account at a carrier with Twilio's protocol. `publicUrl`: where the carrier reaches us. */
export function openLine(settings: LineSettings, publicUrl: string): TelephonyLine {
  const { name, token, from, smsFrom } = settings;
  const origin = publicUrl.replace(/\/+$/, '');
  const loading = loadTwilio();
  // Whoever needs it hears of it.
  loading.catch(() => {});
  const accountFor = async (key: string) => (await loading).accountOf(settings, key);

  const twiml = async (speech: Speech) => {
    const { VoiceResponse } = await loading;
    const response = new VoiceResponse();
    const speaker =
      speech.ask === null
        ? response
        : response.gather({
            input: ['dtmf'],
            numDigits: 1,
            timeout: keyWithinSeconds,
            action: origin + speech.ask,
            method: 'POST',
            actionOnEmptyResult: true,
          });
    for (const line of speech.lines) speaker.say(japanese, line);
    if (speech.ask === null) response.hangup();
    return response.toString();
  };

  return {
    name,
    call: ({ key, to, says }) =>
      outcomeOf(async () => {
        const account = await accountFor(key);
        const path = (what: 'voice' | 'status' | 'machine') =>
          origin + callbackPath(name, key, what);
        const ringing = { to, from, timeout: ringSeconds, timeLimit: longestCallSeconds };
        if (says !== null) return account.calls.create({ ...ringing, twiml: await twiml(says) });
        return account.calls.create({
          ...ringing,
          url: path('voice'),
          // Asked when the first is not answered: a process that is just being replaced.
          fallbackUrl: path('voice'),
          statusCallback: path('status'),
          statusCallbackEvent: ['ringing', 'answered', 'completed'],
          machineDetection: 'Enable',
          // At once, while the machine is looked for: a person who hears nothing hangs up.
          asyncAmd: 'true',
          asyncAmdStatusCallback: path('machine'),
        });
      }),
    text: ({ key, to, body, isReported }) =>
      outcomeOf(async () =>
        (await accountFor(key)).messages.create({
          to,
          from: smsFrom,
          body,
          ...(isReported && { statusCallback: origin + callbackPath(name, key, 'status') }),
        }),
      ),
    hangUp: async (callRef) => {
      const account = await accountFor(`${callRef} completed`);
      await account.calls(callRef).update({ status: 'completed' });
    },
    isGenuine: async ({ path, fields, signature }) =>
      (await loading).validateRequest(token, signature, origin + path, fields),
    twiml,
    twimlOfText: async (text) => {
      const { MessagingResponse } = await loading;
      const response = new MessagingResponse();
      if (text !== null) response.message(text);
      return response.toString();
    },
  };
}

async function outcomeOf(ask: () => Promise<{ sid: string }>): Promise<ProviderOutcome> {
  try {
    const { sid } = await ask();
    return { status: 'sent', ref: sid };
  } catch (error) {
    // Of an answer: its HTTP status and the carrier's own code, both numbers. Otherwise Node's word.
    const { status, code } = error as { status?: number; code?: number | string };
    const isPermanent = status !== undefined && status >= 400 && status < 500 && status !== 429;
    return {
      status: 'failed',
      isTemporary: !isPermanent && status !== 408,
      reason: `telephony ${[status, code].filter((it) => it !== undefined).join(' ') || 'error'}`,
      blames: typeof code === 'number' && badNumberCodes.includes(code) ? 'address' : 'provider',
    };
  }
}
