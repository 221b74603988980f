import { system } from '../platform/actor.ts';
import { type Config, publicUrlOf } from '../platform/config.ts';
import type { InTx, Tx } from '../platform/db/tx.ts';
import type { Carrier, Carriers } from './carrier.ts';
import { devInboxCarrier } from './dev-inbox.channel.ts';
import { type InboxMessage, insertMessage, newestMessages } from './dev-inbox.store.ts';
import { type EmailSettings, emailProvider } from './email.channel.ts';
import { failover } from './failover.channel.ts';
import type { Channel } from './page.ts';
import type { Provider } from './provider.ts';
import { readHealth } from './provider-health.service.ts';
import { pushCarrier, type VapidKeys } from './push.channel.ts';
import { vapidKeys } from './push-keys.service.ts';
import { sinkCarrier } from './sink.channel.ts';
import { smsProvider } from './sms.channel.ts';
import { openLine } from './telephony.channel.ts';
import type { LineName, LineSettings, TelephonyLine } from './telephony.ts';
import { unsetCarrier } from './unset.channel.ts';
import { voiceProvider } from './voice.channel.ts';
import { webhookCarrier } from './webhook.channel.ts';

/** What is set up: in order, the first is asked first. */
export interface CarrierSettings {
  smtp: readonly EmailSettings[];
  telephony: readonly LineSettings[];
  /** Where people and carriers reach the house. */
  publicUrl: string;
  isProduction: boolean;
}

/** What the configuration says of the ways out of the house. */
export function carrierSettings(config: Config): CarrierSettings {
  const { SMTP_URL, SMTP_2_URL, MAIL_FROM: sender } = config;
  const line = (settings: {
    name: LineName;
    url: string;
    account: string | undefined;
    token: string | undefined;
    from: string | undefined;
    smsFrom: string | undefined;
  }): LineSettings[] => {
    const { name, url, account, token, from, smsFrom = from } = settings;
    if (!account || !token || !from || !smsFrom) return [];
    return [{ name, url, account, token, from, smsFrom }];
  };
  return {
    smtp: [SMTP_URL, SMTP_2_URL].flatMap((url) => (url && sender ? [{ url, from: sender }] : [])),
    telephony: [
      ...line({
        name: 'telephony-1',
        url: config.TELEPHONY_URL,
        account: config.TELEPHONY_ACCOUNT,
        token: config.TELEPHONY_TOKEN,
        from: config.TELEPHONY_FROM,
        smsFrom: config.TELEPHONY_SMS_FROM,
      }),
      ...line({
        name: 'telephony-2',
        url: config.TELEPHONY_2_URL,
        account: config.TELEPHONY_2_ACCOUNT,
        token: config.TELEPHONY_2_TOKEN,
        from: config.TELEPHONY_2_FROM,
        smsFrom: config.TELEPHONY_2_SMS_FROM,
      }),
    ],
    publicUrl: publicUrlOf(config),
    isProduction: config.NODE_ENV === 'production',
  };
}

/**
 * The carriers of this process. A channel that nothing is set up for shows its messages in the inbox;
 * in production it fails at once, so that the next way is taken.
 */
export function openCarriers(deps: CarrierSettings & { inTx: InTx }): Carriers {
  const { smtp, telephony, publicUrl, inTx, isProduction } = deps;
  const inbox = (channel: Channel) =>
    devInboxCarrier(({ key, address, subject, body, at }) =>
      inTx(system('dev inbox'), (tx) =>
        insertMessage(tx, { id: key, channel, recipient: address, subject, body, at }),
      ),
    );
  const over = (channel: Channel, [first, ...others]: readonly Provider[]): Carrier => {
    if (first === undefined) return isProduction ? unsetCarrier(channel) : inbox(channel);
    const health = () => inTx(system('carriers'), (tx) => readHealth(tx, channel));
    return failover([first, ...others], health);
  };
  const lines = openLines({ telephony, publicUrl });
  return {
    email: over(
      'email',
      smtp.map((settings, n) => emailProvider(`smtp-${n + 1}`, settings)),
    ),
    sms: over('sms', lines.map(smsProvider)),
    voice: over('voice', lines.map(voiceProvider)),
    webhook: webhookCarrier({ isProduction }),
    push: pushCarrier({
      keys: once(() => inTx(system('carriers'), vapidKeys)),
      subject: publicUrl.startsWith('https:') ? publicUrl : 'mailto:kyoten@localhost',
      isProduction,
    }),
    sink: sinkCarrier(),
  };
}

/** The accounts at telephone companies: for what they call back, and to end a call. */
export function openLines({
  telephony,
  publicUrl,
}: Pick<CarrierSettings, 'telephony' | 'publicUrl'>): TelephonyLine[] {
  return telephony.map((settings) => openLine(settings, publicUrl));
}

export async function closeCarriers(carriers: Carriers): Promise<void> {
  await Promise.all(Object.values(carriers).map((carrier) => carrier.close()));
}

/** The newest 200 messages that would have been sent, newest first. */
export function readInbox(tx: Tx): Promise<InboxMessage[]> {
  return newestMessages(tx, 200);
}

/** The keys never change once they are there; a failure to read them is not kept. */
function once(read: () => Promise<VapidKeys>): () => Promise<VapidKeys> {
  let known: VapidKeys | null = null;
  return async () => {
    known ??= await read();
    return known;
  };
}
