import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type Deliver,
  type PhoneScript,
  type PlacedCall,
  type PlayedCall,
  playCall,
  signatureOf,
  type Tell,
} from './fake-phone.ts';

/** What becomes of status callbacks: `late` ones wait for `tellHeld`, `reversed` come last one first. */
export type Receipts = 'told' | 'lost' | 'late' | 'reversed' | 'twice';

/** When a call that was placed is played: by `ring`, or before or after the house has its answer. */
export type Rings = 'when-told' | 'before-answer' | 'after-answer';

export interface PlacedText {
  sid: string;
  to: string;
  body: string;
  asked: Readonly<Record<string, string>>;
}

/** A carrier that speaks Twilio's protocol, on loopback. What nobody expected fails at `close`. */
export interface FakeTelephony {
  url: string;
  account: string;
  token: string;
  number: string;
  /** Settings of a house that uses this carrier as its first, or second. */
  environment(which?: 1 | 2): Record<string, string>;
  /** Where the house listens; what its public address says goes there. */
  connect(houseAddress: string): void;
  /** A call to this number is right, once, and goes like this. */
  expectCall(to: string, script: PhoneScript): void;
  /** A text message to this number is right, once. */
  expectText(to: string): void;
  /** From now on: how status callbacks arrive. */
  receipts(mood: Receipts): void;
  tellHeld(): Promise<void>;
  /** From now on: when calls ring. */
  rings(when: Rings): void;
  /** Answers requests with this from now on; null: as it should. `after`: takes it, then says this. */
  refuse(refusal: { status: number; code?: number; after?: boolean } | null): void;
  /** Lets every call that was placed ring, one after the other. */
  ring(): Promise<PlayedCall[]>;
  /** Tells what became of every text message that was taken since. */
  deliverTexts(status?: 'delivered' | 'undelivered'): Promise<void>;
  /** Somebody writes to the house; what it writes back. */
  textFrom(from: string, body: string): Promise<string | null>;
  /** Any signed request to the house; `token`: signed with another one. */
  send(
    path: string,
    fields: Record<string, string>,
    signature?: { token?: string; header?: string | null },
  ): Promise<{ status: number; body: string }>;
  /** All that was taken: a repetition with the same key is not taken again. */
  calls: PlacedCall[];
  texts: PlacedText[];
  /** The idempotency keys of every request, repetitions too. */
  keys: string[];
  /** Fails when something came that was not expected, or did not come that was; then begins anew. */
  verify(): void;
  /** `verify`, and away. */
  close(): Promise<void>;
}

export async function fakeTelephony(
  options: { publicUrl?: string; account?: string } = {},
): Promise<FakeTelephony> {
  const { publicUrl = 'https://kyoten.test' } = options;
  const account = options.account ?? `AC${'1234567890abcdef'.repeat(2)}`;
  const token = `token-of-${account}`;
  const number = '+815012345678';
  const faults: string[] = [];
  const expectedCalls: { to: string; script: PhoneScript }[] = [];
  const expectedTexts: string[] = [];
  const calls: PlacedCall[] = [];
  const texts: PlacedText[] = [];
  const keys: string[] = [];
  const byKey = new Map<string, object>();
  const waiting: PlacedCall[] = [];
  const untold: PlacedText[] = [];
  const held: (() => Promise<void>)[] = [];
  const playing: Promise<unknown>[] = [];
  let mood: Receipts = 'told';
  let rings: Rings = 'when-told';
  let refusal: { status: number; code?: number; after?: boolean } | null = null;
  let house = '';
  let made = 0;

  const post = async (url: string, fields: Record<string, string>, signature: string | null) => {
    const answer = await fetch(url.replace(publicUrl, house), {
      method: 'POST',
      body: new URLSearchParams(fields),
      // As a proxy hands it on: the house is asked under another name than its own.
      headers: signature === null ? {} : { 'x-twilio-signature': signature },
    });
    return { status: answer.status, body: await answer.text() };
  };
  const deliver: Deliver = async (url, fields) => {
    const answer = await post(url, fields, signatureOf(token, url, fields));
    if (answer.status >= 300) faults.push(`${new URL(url).pathname} answered ${answer.status}`);
    return answer;
  };
  const tell: Tell = async (url, fields) => {
    if (url === undefined || mood === 'lost') return;
    const telling = async () => void (await deliver(url, fields));
    if (mood === 'late') held.push(telling);
    else if (mood === 'reversed') held.unshift(telling);
    else {
      await telling();
      if (mood === 'twice') await telling();
    }
  };
  const tellHeld = async () => {
    for (const telling of held.splice(0)) await telling();
  };
  const play = async (call: PlacedCall) => {
    const played = await playCall(call, { deliver, tell });
    if (mood === 'reversed') await tellHeld();
    return played;
  };

  const take = async (path: string, asked: Record<string, string>): Promise<object> => {
    made += 1;
    const to = asked.To ?? '';
    const sid = (letters: string) => `${letters}${String(made).padStart(32, '0')}`;
    if (path === 'Messages.json') {
      const at = expectedTexts.indexOf(to);
      if (at < 0) faults.push(`a text message to ${to} was not expected`);
      else expectedTexts.splice(at, 1);
      const text = { sid: sid('SM'), to, body: asked.Body ?? '', asked };
      texts.push(text);
      untold.push(text);
      return { sid: text.sid, status: 'queued' };
    }
    const at = expectedCalls.findIndex((it) => it.to === to);
    if (at < 0) faults.push(`a call to ${to} was not expected`);
    const [{ script } = { script: 'no-answer' as const }] =
      at < 0 ? [] : expectedCalls.splice(at, 1);
    const call: PlacedCall = { sid: sid('CA'), to, asked, script, isOver: false };
    calls.push(call);
    if (rings === 'before-answer') await play(call);
    else waiting.push(call);
    return { sid: call.sid, status: 'queued' };
  };

  const answer = async (request: IncomingMessage): Promise<{ status: number; body: object }> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const asked = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString('utf8')));
    const basic = Buffer.from(`${account}:${token}`).toString('base64');
    if (request.headers.authorization !== `Basic ${basic}`)
      return { status: 401, body: { status: 401, code: 20003, message: 'Authenticate' } };
    const [, path = ''] =
      new RegExp(`/2010-04-01/Accounts/${account}/(.*)$`).exec(request.url ?? '') ?? [];
    const [, ended] = /^Calls\/(CA\d+)\.json$/.exec(path) ?? [];
    if (ended !== undefined) {
      for (const call of calls) if (call.sid === ended) call.isOver = asked.Status === 'completed';
      return { status: 200, body: { sid: ended, status: 'completed' } };
    }
    if (path !== 'Calls.json' && path !== 'Messages.json') {
      faults.push(`${request.method} ${request.url} is no request of the protocol`);
      return { status: 404, body: { status: 404, code: 20404, message: 'not found' } };
    }
    const key = String(request.headers['idempotency-key']);
    keys.push(key);
    const refused = refusal && {
      status: refusal.status,
      body: { status: refusal.status, code: refusal.code ?? 20500, message: 'refused' },
    };
    if (refused && refusal?.after !== true) return refused;
    const known = byKey.get(`${path} ${key}`) ?? (await take(path, asked));
    byKey.set(`${path} ${key}`, known);
    return refused ?? { status: 201, body: known };
  };

  const verify = () => {
    for (const { to } of expectedCalls.splice(0)) faults.push(`a call to ${to} did not come`);
    for (const to of expectedTexts.splice(0)) faults.push(`a text message to ${to} did not come`);
    for (const list of [calls, texts, keys, waiting, untold, held]) list.length = 0;
    [mood, rings, refusal] = ['told', 'when-told', null];
    if (faults.length > 0) throw new Error(`the telephone: ${faults.splice(0).join('; ')}`);
  };

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const answering = answer(request).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
      if (rings === 'after-answer') for (const call of waiting.splice(0)) playing.push(play(call));
    });
    answering.catch((error: unknown) => {
      faults.push(String(error));
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    ...{ url, account, token, number, calls, texts, keys, tellHeld },
    environment: (which = 1) => {
      const name = which === 1 ? 'TELEPHONY' : 'TELEPHONY_2';
      return {
        KYOTEN_PUBLIC_URL: publicUrl,
        [`${name}_URL`]: url,
        [`${name}_ACCOUNT`]: account,
        [`${name}_TOKEN`]: token,
        [`${name}_FROM`]: number,
      };
    },
    connect: (address) => {
      house = address;
    },
    expectCall: (to, script) => void expectedCalls.push({ to, script }),
    expectText: (to) => void expectedTexts.push(to),
    receipts: (next) => {
      mood = next;
    },
    rings: (when) => {
      rings = when;
    },
    refuse: (next) => {
      refusal = next;
    },
    ring: async () => {
      const played: PlayedCall[] = [];
      for (const call of waiting.splice(0)) played.push(await play(call));
      return played;
    },
    deliverTexts: async (status = 'delivered') => {
      for (const { sid, to, asked } of untold.splice(0)) {
        const fields = { MessageSid: sid, To: to };
        await tell(asked.StatusCallback, { ...fields, MessageStatus: 'sent' });
        const ErrorCode = status === 'undelivered' ? { ErrorCode: '30003' } : {};
        await tell(asked.StatusCallback, { ...fields, MessageStatus: status, ...ErrorCode });
      }
      if (mood === 'reversed') await tellHeld();
    },
    textFrom: async (from, body) => {
      const path = `${publicUrl}/carriers/telephony-1/sms`;
      const { body: twiml } = await deliver(path, { From: from, To: number, Body: body });
      return /<Message>([^<]*)<\/Message>/.exec(twiml)?.[1] ?? null;
    },
    send: (path, fields, { token: other = token, header } = {}) => {
      const signed = signatureOf(other, publicUrl + path, fields);
      return post(publicUrl + path, fields, header === undefined ? signed : header);
    },
    verify,
    close: async () => {
      await Promise.all(playing);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      verify();
    },
  };
}
