import type { Tx } from '../platform/db/tx.ts';
import * as store from './contact-methods.store.ts';

/** The account whom the house pages when it pages itself is reached by the sink, and by nothing else. */
export async function keepSink(tx: Tx, userId: string): Promise<void> {
  const known = await store.contactMethodsOf(tx, [userId]);
  if (known.some(({ channel }) => channel === 'sink')) return;
  await store.insertContactMethod(tx, userId, {
    channel: 'sink',
    address: 'sink',
    secret: null,
    format: null,
    template: null,
    label: null,
    verifiedAt: tx.now,
  });
}
