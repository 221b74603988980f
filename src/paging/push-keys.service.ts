import type { Tx } from '../platform/db/tx.ts';
import { houseKey } from './house-keys.service.ts';
import type { VapidKeys } from './push.channel.ts';

/** The keys of web push, made at first need. The public one is what a browser subscribes to. */
export async function vapidKeys(tx: Tx): Promise<VapidKeys> {
  const text = await houseKey(tx, 'vapid', async () => {
    const { default: webPush } = await import('web-push');
    return JSON.stringify(webPush.generateVAPIDKeys());
  });
  return JSON.parse(text) as VapidKeys;
}
