import { useSyncExternalStore } from 'react';

/** Notices of the system, for a window that lies behind others. They hold no personal data. */
const isThere = typeof Notification !== 'undefined';
const listeners = new Set<() => void>();

/** `default`: the person has not been asked yet; `unsupported`: this browser, or plain http, has none. */
export type Permission = NotificationPermission | 'unsupported';
const permission = (): Permission => (isThere ? Notification.permission : 'unsupported');

export function usePermission(): Permission {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, permission);
}

export async function askPermission(): Promise<void> {
  if (isThere) await Notification.requestPermission();
  for (const listener of listeners) listener();
}

/** Shows one notice; `tag` keeps it from being shown twice. Returns how to take it away. */
export function notify(
  title: string,
  { body, tag, onOpen }: { body: string; tag: string; onOpen: () => void },
): () => void {
  if (permission() !== 'granted') return () => {};
  try {
    const notice = new Notification(title, { body, tag, requireInteraction: true });
    notice.onclick = () => {
      window.focus();
      onOpen();
      notice.close();
    };
    return () => notice.close();
  } catch {
    // Some phones allow them to a service worker only: the sound and the title are there all the same.
    return () => {};
  }
}
