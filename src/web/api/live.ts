import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import type { ServerMessage } from '../../platform/live/live-protocol.api.ts';
import { touchedBy } from './touched.ts';

/**
 * The line to the server. `live`: what is shown is true as of the last word; `catching-up`: the line
 * is back and what was missed is on its way; `lost`: what is shown may be old.
 */
export type Line = 'connecting' | 'live' | 'catching-up' | 'lost';
export interface Connection {
  readonly line: Line;
  /** Epoch milliseconds of the server's last word, by this device's clock; null: none yet. */
  readonly lastWordAt: number | null;
}

/** The protocol says: no heartbeat for 10 s, and what is shown may be old. */
const staleAfterMs = 10_000;
const watchEveryMs = 1_000;
const retryMs = [250, 500, 1_000, 2_000, 4_000, 5_000];
/** Of the server, see live-protocol.api.ts: another meaning of the messages than we know. */
const protocol = 1;
/** Close codes of the server. */
const signInAgain = 4401;
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

/** Opens the line and keeps it: every event makes the queries it touches ask again. Returns the end. */
export function openLine(queries: QueryClient, onSignInAgain: () => void): () => void {
  let socket: WebSocket | null = null;
  let isClosed = false;
  let tries = 0;
  let safe: string | null = null;
  let topics: readonly string[] = [];
  let retry: ReturnType<typeof setTimeout> | undefined;
  const gathered = new Map<string, readonly unknown[]>();
  let gathering: ReturnType<typeof setTimeout> | undefined;

  function askAgain(): void {
    gathering = undefined;
    const keys = [...gathered.values()];
    gathered.clear();
    for (const queryKey of keys) void queries.invalidateQueries({ queryKey });
  }

  function hear(message: ServerMessage): void {
    tell({ lastWordAt: Date.now() });
    switch (message.type) {
      case 'hello':
        if (message.protocol !== protocol) {
          reloadOnce();
          return;
        }
        tries = 0;
        safe ??= message.safe;
        topics = message.topics;
        ask([...shown.keys()]);
        // Without a place to resume from, everything shown is asked for anew.
        void queries.invalidateQueries();
        return;
      case 'event':
        for (const key of touchedBy(message)) gathered.set(JSON.stringify(key), key);
        gathering ??= setTimeout(askAgain, gatherMs);
        return;
      case 'heartbeat':
        aheadMs = Date.parse(message.at) - Date.now();
        safe = message.safe;
        tell({ line: 'live' });
        return;
      case 'resync':
        void queries.invalidateQueries();
        return;
      case 'subscribed':
        topics = message.topics;
        return;
      case 'refused':
        return;
    }
  }

  function connect(): void {
    if (isClosed) return;
    const url = new URL('/api/v1/live', location.href);
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
    if (safe !== null) {
      url.searchParams.set('since', safe);
      url.searchParams.set('topics', topics.join(','));
    }
    const opened = new WebSocket(url);
    socket = opened;
    opened.onopen = () => tell({ line: connection.line === 'connecting' ? 'live' : 'catching-up' });
    opened.onmessage = ({ data }) => hear(JSON.parse(String(data)) as ServerMessage);
    opened.onclose = ({ code }) => {
      if (isClosed || socket !== opened) return;
      socket = null;
      tell({ line: 'lost' });
      if (code === signInAgain) return onSignInAgain();
      schedule();
    };
  }

  function schedule(): void {
    clearTimeout(retry);
    retry = setTimeout(connect, retryMs[Math.min(tries, retryMs.length - 1)]);
    tries += 1;
  }

  /** A line that says nothing is no line: it is given up and opened anew. */
  const watch = setInterval(() => {
    const { line, lastWordAt } = connection;
    const isSilent = lastWordAt !== null && Date.now() - lastWordAt > staleAfterMs;
    if (!isSilent || line === 'lost') return;
    tell({ line: 'lost' });
    const silent = socket;
    socket = null;
    silent?.close();
    schedule();
  }, watchEveryMs);

  const atOnce = () => {
    if (document.visibilityState !== 'visible' || socket !== null) return;
    tries = 0;
    clearTimeout(retry);
    connect();
  };
  addEventListener('online', atOnce);
  document.addEventListener('visibilitychange', atOnce);
  ask = (wanted) => {
    const fresh = wanted.filter((topic) => !topics.includes(topic));
    if (fresh.length > 0 && socket?.readyState === WebSocket.OPEN)
      socket.send(JSON.stringify({ type: 'subscribe', topics: fresh }));
  };
  connect();

  return () => {
    isClosed = true;
    ask = () => {};
    clearInterval(watch);
    clearTimeout(retry);
    clearTimeout(gathering);
    removeEventListener('online', atOnce);
    document.removeEventListener('visibilitychange', atOnce);
    socket?.close();
    connection = { line: 'connecting', lastWordAt: null };
  };
}
