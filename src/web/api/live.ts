import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import type { ServerMessage } from '../../platform/live/live-protocol.api.ts';
import { type Connection, keepLine, protocol, type Resume } from './line.ts';
import { touchedBy } from './touched.ts';

const watchEveryMs = 1_000;
/** Events that come together are answered by one question. */
const gatherMs = 60;

const listeners = new Set<() => void>();
let connection: Connection = { line: 'connecting', lastWordAt: null };
/** How far the server's clock is ahead of this device's, in milliseconds. */
let aheadMs = 0;

function tell(next: Partial<Connection>): void {
  connection = { ...connection, ...next };
  for (const listener of listeners) listener();
}

export function useConnection(): Connection {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => connection,
  );
}

/** Now, by the server's clock: countdowns must not depend on how this device's clock is set. */
export const serverNow = (): number => Date.now() + aheadMs;

/** Topics beyond one's own that pages show now, each with how many of them show it. */
const shown = new Map<string, number>();
let ask: (topics: readonly string[]) => void = () => {};

/**
 * Hears, as long as the page is there, of what is not one's own: a base listens to a ward's register
 * while it looks at it. What the server refuses is not heard of, and nothing else happens.
 */
export function useTopics(topics: readonly string[]): void {
  const list = [...new Set(topics)].sort().join(' ');
  useEffect(() => {
    const mine = list === '' ? [] : list.split(' ');
    for (const topic of mine) shown.set(topic, (shown.get(topic) ?? 0) + 1);
    ask(mine);
    return () => {
      for (const topic of mine) {
        const others = (shown.get(topic) ?? 1) - 1;
        if (others > 0) shown.set(topic, others);
        else shown.delete(topic);
      }
    };
  }, [list]);
}

const reloadedKey = 'kyoten.reloaded-for-protocol';

/** The server speaks a newer language: a new page speaks it too. Once, or a wrong deploy would loop. */
function reloadOnce(): void {
  if (sessionStorage.getItem(reloadedKey) === String(protocol)) return;
  sessionStorage.setItem(reloadedKey, String(protocol));
  location.reload();
}

function addressOf(resume: Resume | null): URL {
  const url = new URL('/api/v1/live', location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  if (resume !== null) {
    url.searchParams.set('since', resume.since);
    url.searchParams.set('topics', resume.topics.join(','));
  }
  return url;
}

/**
 * Opens the line and keeps it: every event makes the queries it touches ask again. `mayGoOn` is asked
 * when the server has ended the line's rights. Returns the end.
 */
export function openLine(queries: QueryClient, mayGoOn: () => Promise<boolean>): () => void {
  const gathered = new Map<string, readonly unknown[]>();
  let gathering: ReturnType<typeof setTimeout> | undefined;
  const askAgain = () => {
    gathering = undefined;
    const keys = [...gathered.values()];
    gathered.clear();
    for (const queryKey of keys) void queries.invalidateQueries({ queryKey });
  };

  const line = keepLine({
    now: () => Date.now(),
    later: (run, ms) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    open: (resume, ears) => {
      const socket = new WebSocket(addressOf(resume));
      socket.onopen = ears.opened;
      socket.onmessage = ({ data }) => ears.said(JSON.parse(String(data)) as ServerMessage);
      socket.onclose = ({ code }) => ears.closed(code);
      return {
        send: (text) => {
          if (socket.readyState === WebSocket.OPEN) socket.send(text);
        },
        close: () => socket.close(),
      };
    },
    mayGoOn,
    shown: () => [...shown.keys()],
    tell,
    onEvent: (event) => {
      for (const key of touchedBy(event)) gathered.set(JSON.stringify(key), key);
      gathering ??= setTimeout(askAgain, gatherMs);
    },
    onResync: () => void queries.invalidateQueries(),
    onClock: (serverNow) => {
      aheadMs = serverNow - Date.now();
    },
    onOtherProtocol: reloadOnce,
  });

  const watch = setInterval(line.check, watchEveryMs);
  const tryNow = () => {
    if (document.visibilityState === 'visible') line.tryNow();
  };
  addEventListener('online', tryNow);
  document.addEventListener('visibilitychange', tryNow);
  ask = line.ask;

  return () => {
    ask = () => {};
    clearInterval(watch);
    clearTimeout(gathering);
    removeEventListener('online', tryNow);
    document.removeEventListener('visibilitychange', tryNow);
    line.close();
    connection = { line: 'connecting', lastWordAt: null };
  };
}
