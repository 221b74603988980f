import { system } from '../platform/actor.ts';
import type { InTx, Tx } from '../platform/db/tx.ts';
import type { Carriers } from './carrier.ts';
import { devInboxCarrier } from './dev-inbox.channel.ts';
import { type InboxMessage, insertMessage, newestMessages } from './dev-inbox.store.ts';
import { type EmailSettings, emailCarrier } from './email.channel.ts';
import { webhookCarrier } from './webhook.channel.ts';

/** The carriers of this process. Without a mail server (outside production) mails go to the inbox. */
export function openCarriers(deps: {
  smtp: EmailSettings | null;
  inTx: InTx;
  isProduction: boolean;
}): Carriers {
  const { smtp, inTx, isProduction } = deps;
  const inbox = devInboxCarrier(({ key, address, subject, body, at }) =>
    inTx(system('dev inbox'), (tx) =>
      insertMessage(tx, { id: key, channel: 'email', recipient: address, subject, body, at }),
    ),
  );
  return {
    email: smtp === null ? inbox : emailCarrier(smtp),
    webhook: webhookCarrier({ isProduction }),
  };
}

export async function closeCarriers(carriers: Carriers): Promise<void> {
  await Promise.all(Object.values(carriers).map((carrier) => carrier.close()));
}

/** The newest 200 messages that would have been sent, newest first. */
export function readInbox(tx: Tx): Promise<InboxMessage[]> {
  return newestMessages(tx, 200);
}
