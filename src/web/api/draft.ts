import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type { DraftStore, Shown } from './draft-store.ts';
import { storeOf } from './draft-stores.ts';
import { sessionQuery } from './queries.ts';

export interface Draft<T> {
  /** What is typed so far; what the draft does not name is as in `initial`. */
  value: T;
  /** What stands there at this moment: for what comes back after the form was drawn, or is gone. */
  latest(): T;
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

const nothing: Shown = {
  body: null,
  changedAt: null,
  savedAt: null,
  isSaving: false,
  isLost: false,
  foundAt: null,
};
/** Where nobody is signed in, nothing is kept. */
const nowhere: Pick<DraftStore, 'read' | 'subscribe' | 'set' | 'clear'> = {
  read: () => nothing,
  subscribe: () => () => {},
  set: () => {},
  clear: async () => {},
};

/** Whose forms these are: once known, also while the session is over and the page still stands. */
export function useDraftOwner(): string {
  const queries = useQueryClient();
  const now = queries.getQueryData(sessionQuery.queryKey)?.userId ?? '';
  const [owner, setOwner] = useState(now);
  if (now === '' || now === owner) return owner;
  setOwner(now);
  return now;
}

/**
 * What is typed into a form, so that a closed lid loses nothing. `key` as the server takes it
 * (`intake`, `case:new`, `case:<id>:medical`); `initial` should be the same object at every drawing.
 */
export function useDraft<T extends object>(key: string, initial: T): Draft<T> {
  const owner = useDraftOwner();
  const store = owner === '' ? nowhere : storeOf(owner, key);
  const shown = useSyncExternalStore(store.subscribe, store.read);
  const [found, setFound] = useState(() => {
    const { body, changedAt } = store.read();
    return body === null ? null : changedAt;
  });
  const { body } = shown;
  const value = useMemo<T>(() => (body ? { ...initial, ...body } : initial), [body, initial]);
  const latest = useCallback((): T => ({ ...initial, ...store.read().body }), [store, initial]);
  const set = useCallback(
    (next: T | ((now: T) => T)) =>
      store.set(typeof next === 'function' ? (next as (now: T) => T)(latest()) : next),
    [store, latest],
  );
  const clear = useCallback(() => {
    setFound(null);
    return store.clear();
  }, [store]);
  const foundAt = found ?? shown.foundAt;
  const restored = body === null || foundAt === null ? null : new Date(foundAt).toISOString();
  const { savedAt, isSaving, isLost } = shown;
  return { value, latest, set, savedAt, isSaving, isLost, clear, restored };
}
