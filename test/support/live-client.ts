import { WebSocket } from 'ws';
import { type ServerMessage, serverMessage } from '../../src/platform/live/live-protocol.api.ts';

/** A WebSocket of the live endpoint that a test reads from. */
export interface LiveConnection {
  /** Everything that came, in order. */
  received: ServerMessage[];
  /** The last `safe` that was said: where to resume. */
  safe(): string;
  /** The first message, past or to come, that fits. */
  first<T extends ServerMessage['type']>(
    type: T,
    fits?: (message: Extract<ServerMessage, { type: T }>) => boolean,
  ): Promise<Extract<ServerMessage, { type: T }>>;
  say(message: unknown): void;
  /** The code it was closed with, by either side. */
  closed: Promise<number>;
  /** Cuts the line without a farewell. */
  cut(): void;
}

export interface LiveOptions {
  cookie: string;
  since?: string;
  topics?: readonly string[];
  origin?: string;
  onMessage?: (message: ServerMessage) => void;
}

/** `address` is the server's, http://127.0.0.1:PORT. Rejects with the HTTP status of a refusal. */
export function openLive(address: string, options: LiveOptions): Promise<LiveConnection> {
  const url = new URL(`${address.replace('http', 'ws')}/api/v1/live`);
  if (options.since !== undefined) url.searchParams.set('since', options.since);
  if (options.topics !== undefined) url.searchParams.set('topics', options.topics.join(','));
  const ws = new WebSocket(url, {
    headers: { cookie: options.cookie, origin: options.origin ?? address },
  });
  const received: ServerMessage[] = [];
  const waiting = new Set<(message: ServerMessage) => void>();
  ws.on('message', (data) => {
    const message = serverMessage.parse(JSON.parse(String(data)));
    received.push(message);
    options.onMessage?.(message);
    for (const look of waiting) look(message);
  });
  const closed = new Promise<number>((resolve) => ws.once('close', resolve));
  const connection: LiveConnection = {
    received,
    safe: () => {
      for (const message of received.toReversed()) if ('safe' in message) return message.safe;
      throw new Error('nothing was said about where to resume');
    },
    first: (type, fits = () => true) =>
      new Promise((resolve) => {
        const look = (message: ServerMessage): boolean => {
          if (message.type !== type || !fits(message as never)) return false;
          waiting.delete(look);
          resolve(message as never);
          return true;
        };
        if (!received.some(look)) waiting.add(look);
      }),
    say: (message) => ws.send(typeof message === 'string' ? message : JSON.stringify(message)),
    closed,
    cut: () => ws.terminate(),
  };
  return new Promise((resolve, reject) => {
    ws.once('open', () => resolve(connection));
    ws.once('unexpected-response', (_request, response) => {
      response.resume();
      reject(new Error(`refused with ${response.statusCode}`));
    });
    ws.on('error', reject);
  });
}
