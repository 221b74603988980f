/**
 * The console's service worker (/sw.js): shows a page as a notice of the system, whether a window is
 * open or not, and leads to it. It keeps no file and answers no request: the console is always the
 * newest.
 */

/** What a service worker has and a page has not: the DOM's own types do not know it. */
interface Worker {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly Shown[]>;
    openWindow(url: string): Promise<unknown>;
  };
  readonly location: Location;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', hear: (event: Lasting) => void): void;
  addEventListener(type: 'push', hear: (event: Lasting & { data: Sent | null }) => void): void;
  addEventListener(
    type: 'notificationclick',
    hear: (event: Lasting & { notification: Notification }) => void,
  ): void;
}
interface Shown {
  readonly visibilityState: DocumentVisibilityState;
  postMessage(message: unknown): void;
  focus(): Promise<unknown>;
}
interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
interface Sent {
  json(): unknown;
}

const worker = globalThis as unknown as Worker;

/** What the service sends: a title, a sentence and an address, never a word about anybody. */
function readPush(data: Sent | null): { title: string; body: string; path: string } {
  try {
    const { title, body, path } = (data?.json() ?? {}) as Record<string, unknown>;
    return { title: String(title), body: String(body ?? ''), path: String(path ?? '/') };
  } catch {
    // Browsers demand a notice for every message, also for one that cannot be read.
    return { title: 'Kyoten', body: '', path: '/' };
  }
}

/** Only ever an address of this console. */
function addressOf(path: unknown): URL {
  const home = new URL('/', worker.location.origin);
  const url = new URL(typeof path === 'string' ? path : '/', home);
  return url.origin === home.origin ? url : home;
}

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('push', (event) => {
  const { title, body, path } = readPush(event.data);
  const options = {
    body,
    data: { path },
    // One notice of one matter, and the same anew rings anew.
    tag: path,
    renotify: true,
    requireInteraction: true,
  };
  event.waitUntil(worker.registration.showNotification(title, options));
});

worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const data = event.notification.data as { path?: unknown } | null;
  event.waitUntil(show(addressOf(data?.path)));
});

/** A window that is open is told the address: loaded anew it would lose what is being typed. */
async function show({ href, pathname, search, hash }: URL): Promise<unknown> {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const open = windows.find((it) => it.visibilityState === 'visible') ?? windows[0];
  if (open === undefined) return worker.clients.openWindow(href);
  open.postMessage({ type: 'open', path: pathname + search + hash });
  return open.focus();
}
