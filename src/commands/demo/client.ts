import { randomUUID } from 'node:crypto';
import WebSocket from 'ws';
import { pause, within } from '../../platform/clock.ts';
import { type LiveEvent, serverMessage } from '../../platform/live/live-protocol.api.ts';

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: the demo reads what it expects and fails otherwise
  body: any;
}

/** One signed-in person with a live connection, over the same wires as a browser. */
export interface DemoClient {
  key: string;
  userId: string;
  /** Live events in the order in which they came. */
  seen: LiveEvent[];
  ask(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  /** As `ask`, but any other status than 2xx ends the demo. */
  must(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer['body']>;
  close(): void;
}

const patienceMs = 20_000;
const lookEveryMs = 100;

export async function signIn(
  address: string,
  person: { key: string; email: string; password: string },
): Promise<DemoClient> {
  const origin = new URL(address).origin;
  const opened = await fetch(`${address}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ email: person.email, password: person.password }),
  });
  if (!opened.ok) throw new Error(`${person.key} cannot sign in: ${await opened.text()}`);
  const cookie = (opened.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';

  const ask: DemoClient['ask'] = async (method, path, body, headers = {}) => {
    const answer = await fetch(`${address}/api/v1${path}`, {
      method,
      headers: {
        origin,
        cookie,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: text.startsWith('{') ? JSON.parse(text) : text };
  };
  const must: DemoClient['must'] = async (method, path, body, headers) => {
    const answer = await ask(method, path, body, headers);
    if (answer.status >= 300)
      throw new Error(
        `${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`,
      );
    return answer.body;
  };
  const seen: LiveEvent[] = [];
  const socket = await openLive(address, origin, cookie, seen);
  const { userId } = await must('GET', '/session');
  return { key: person.key, userId, seen, ask, must, close: () => socket.close() };
}

async function openLive(
  address: string,
  origin: string,
  cookie: string,
  seen: LiveEvent[],
): Promise<WebSocket> {
  const url = `${address.replace(/^http/, 'ws')}/api/v1/live`;
  const socket = new WebSocket(url, { headers: { cookie, origin } });
  const greeted = new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    socket.on('message', (data) => {
      const message = serverMessage.parse(JSON.parse(String(data)));
      if (message.type === 'hello') resolve();
      if (message.type === 'event') seen.push(message);
    });
  });
  await within(patienceMs, 'the live connection did not open', greeted);
  return socket;
}

/** Asks until `look` gives something, or fails with what was waited for. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined>,
): Promise<T> {
  const looks = patienceMs / lookEveryMs;
  for (let count = 0; count < looks; count += 1) {
    const found = await look();
    if (found !== null && found !== undefined) return found;
    await pause(lookEveryMs);
  }
  throw new Error(`waited ${patienceMs / 1000} s in vain for: ${what}`);
}
