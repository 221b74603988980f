import { useSyncExternalStore } from 'react';

/** Parts of the screen that somebody waits for, and that the server, though it answers, does not give. */
const missing = new Set<object>();
const listeners = new Set<() => void>();

const tell = () => {
  for (const listener of listeners) listener();
};

/** A part could not be loaded: missing where the line is not to blame (a newer version has other names). */
export async function isMissingIfServed(part: object): Promise<void> {
  const { ok } = await fetch('/livez', { cache: 'no-store' }).catch(() => ({ ok: false }));
  if (!ok || missing.has(part)) return;
  missing.add(part);
  tell();
}

export function isThere(part: object): void {
  if (missing.delete(part)) tell();
}

export function usePartsMissing(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => missing.size > 0,
  );
}
