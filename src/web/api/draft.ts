import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { answered, api, Unreachable } from './client.ts';
import { type DraftStore, draftStore, type Kept } from './draft-store.ts';
import { serverNow } from './live.ts';
import { sessionQuery } from './queries.ts';

/** On this device, for this tab and this person alone: kyoten.draft/<user>/<key>. */
const prefix = 'kyoten.draft/';
const ofUser = (userId: string) => `${prefix}${userId}/`;

const stores = new Map<string, DraftStore>();
const tabs = new BroadcastChannel('kyoten.draft');
type Word = { name: string; kept: Kept } | { forget: string };

tabs.addEventListener('message', ({ data }: MessageEvent<Word>) => {
  if ('forget' in data) dropAll((name) => name.startsWith(data.forget));
  else stores.get(data.name)?.hear(data.kept);
});

/** The page may be gone in a moment (a closed lid, a phone put away): nothing waits any longer. */
const sendAll = () => Promise.allSettled([...stores.values()].map((store) => store.send()));
/** Then a request must live on without its page; only then, because such a one may not be large. */
const isLeaving = () => document.visibilityState === 'hidden';
addEventListener('pagehide', () => void sendAll());
document.addEventListener('visibilitychange', () => {
  if (isLeaving()) void sendAll();
});

function storeOf(userId: string, key: string): DraftStore {
  const name = ofUser(userId) + key;
  const known = stores.get(name);
  if (known) return known;
  // Somebody else sat here before and did not sign out: what that person typed goes.
  dropAll((other) => other.startsWith(prefix) && !other.startsWith(ofUser(userId)));
  const path = { params: { path: { key } } };
  const url = '/api/v1/drafts/{key}';
  const store = draftStore({
    now: serverNow,
    later: (run, ms) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    device: deviceOf(name),
    server: {
      // Asked for by the list: that there is none is the rule, and no failure.
      load: async () => {
        const { items } = await answered(api.GET('/api/v1/drafts'));
        return items.some((it) => it.key === key) ? answered(api.GET(url, path)) : null;
      },
      save: (body) =>
        answered(
          api.PUT(url, {
            ...path,
            body: { body: body as Record<string, unknown> },
            keepalive: true,
          }),
        ),
      remove: () => answered(api.DELETE(url, { ...path, keepalive: isLeaving() })),
      isAway: (error) => error instanceof Unreachable,
    },
    tell: (kept) => tabs.postMessage({ name, kept } satisfies Word),
  });
  stores.set(name, store);
  return store;
}

/** A browser that keeps nothing (full, forbidden) still has the server's copy. */
function deviceOf(name: string) {
  const attempt = <T>(act: () => T): T | null => {
    try {
      return act();
    } catch {
      return null;
    }
  };
  return {
    read: () => attempt(() => JSON.parse(sessionStorage.getItem(name) ?? 'null') as Kept | null),
    write: (kept: Kept) => void attempt(() => sessionStorage.setItem(name, JSON.stringify(kept))),
    remove: () => void attempt(() => sessionStorage.removeItem(name)),
  };
}

function dropAll(isMeant: (name: string) => boolean): void {
  for (const name of stores.keys()) if (isMeant(name)) stores.delete(name);
  for (const name of Object.keys(sessionStorage))
    if (isMeant(name)) sessionStorage.removeItem(name);
}

/** Before a sign-out: what is typed goes to the server, where its owner finds it again. */
export async function handInDrafts(): Promise<void> {
  await sendAll();
}

/** After a sign-out: nothing of this person stays on the device, in no tab. */
export function forgetDrafts(userId: string): void {
  dropAll((name) => name.startsWith(ofUser(userId)));
  tabs.postMessage({ forget: ofUser(userId) } satisfies Word);
}

export interface Draft<T> {
  /** What is typed so far; what the draft does not name is as in `initial`. */
  value: T;
  set(next: T | ((now: T) => T)): void;
  /** ISO instant at which the server last took it; null: not yet. */
  savedAt: string | null;
  isSaving: boolean;
  /** The server does not have the newest (away, or it refused): the device does, and goes on trying. */
  isLost: boolean;
  /** Throws it away, here, on the server and in other tabs; `value` is `initial` again. */
  clear(): Promise<void>;
  /** ISO instant of the last change of what was found on opening; null: the form began empty. */
  restored: string | null;
}

/**
 * What is typed into a form, so that a closed lid loses nothing. `key` as the server takes it
 * (`intake`, `case:new`, `case:<id>:medical`); `initial` should be the same object at every drawing.
 */
export function useDraft<T extends object>(key: string, initial: T): Draft<T> {
  const queries = useQueryClient();
  const userId = queries.getQueryData(sessionQuery.queryKey)?.userId ?? '';
  const store = storeOf(userId, key);
  const shown = useSyncExternalStore(store.subscribe, store.read);
  const [found, setFound] = useState(() => {
    const { body, changedAt } = store.read();
    return body === null ? null : changedAt;
  });
  const { body } = shown;
  const value = useMemo<T>(() => (body ? { ...initial, ...body } : initial), [body, initial]);
  const set = useCallback(
    (next: T | ((now: T) => T)) => {
      const now = { ...initial, ...store.read().body };
      store.set(typeof next === 'function' ? (next as (now: T) => T)(now) : next);
    },
    [store, initial],
  );
  const clear = useCallback(() => {
    setFound(null);
    return store.clear();
  }, [store]);
  const foundAt = found ?? shown.foundAt;
  const restored = body === null || foundAt === null ? null : new Date(foundAt).toISOString();
  const { savedAt, isSaving, isLost } = shown;
  return { value, set, savedAt, isSaving, isLost, clear, restored };
}
