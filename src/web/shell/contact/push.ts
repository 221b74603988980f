import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { answered, api } from '../../api/client.ts';

/** Notices that come also while no window is open: this browser's own part of it. */

const workerAddress = '/sw.js';
/** Which address in the list is this browser: the list itself names no more than a host. */
const ownKey = 'kyoten.push-method';

/** `insecure` and old browsers have none; an iPhone has it once the console is on its home screen. */
export const canPush = (): boolean =>
  'serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis;

export interface Subscribed {
  endpoint: string;
  keys: { p256dh: string; auth: string };
}

/** The person refused, or the browser does for them. */
export class PushDenied extends Error {}

/** Asks for the permission, and has this browser's notice service take messages of this house. */
export async function subscribe(): Promise<Subscribed> {
  if ((await Notification.requestPermission()) !== 'granted') throw new PushDenied();
  const { publicKey } = await answered(api.GET('/api/v1/push/key'));
  await navigator.serviceWorker.register(workerAddress);
  const registration = await navigator.serviceWorker.ready;
  // One that belongs to another key of the house would be refused.
  await (await registration.pushManager.getSubscription())?.unsubscribe();
  const subscription = await registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: publicKey,
  });
  const { endpoint = '', keys: { p256dh = '', auth = '' } = {} } = subscription.toJSON();
  return { endpoint, keys: { p256dh, auth } };
}

export async function unsubscribe(): Promise<void> {
  rememberOwn(null);
  if (!canPush()) return;
  const registration = await navigator.serviceWorker.getRegistration(workerAddress);
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
}

export function rememberOwn(id: string | null): void {
  if (id === null) localStorage.removeItem(ownKey);
  else localStorage.setItem(ownKey, id);
}

/** The id of the address that is this browser, as long as the browser takes messages; null: none. */
export function useOwnPush(): string | null {
  const [own, setOwn] = useState<string | null>(null);
  const stored = localStorage.getItem(ownKey);
  useEffect(() => {
    let isOver = false;
    void isSubscribed().then((is) => !isOver && setOwn(is ? stored : null));
    return () => {
      isOver = true;
    };
  }, [stored]);
  return own;
}

async function isSubscribed(): Promise<boolean> {
  if (!canPush()) return false;
  const registration = await navigator.serviceWorker.getRegistration(workerAddress);
  return ((await registration?.pushManager.getSubscription()) ?? null) !== null;
}

/** Goes where a notice leads that was pressed while this window was open. */
export function useOpenedByNotice(): void {
  const router = useRouter();
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return;
    const hear = ({ data }: MessageEvent<{ type?: unknown; path?: unknown } | null>) => {
      if (data?.type === 'open' && typeof data.path === 'string')
        void router.navigate({ to: data.path });
    };
    navigator.serviceWorker.addEventListener('message', hear);
    return () => navigator.serviceWorker.removeEventListener('message', hear);
  }, [router]);
}
