import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it } from 'vitest';
import type { Carrier, Outgoing } from '../../src/paging/carrier.ts';
import { openCarriers } from '../../src/paging/carriers.service.ts';
import { emailCarrier } from '../../src/paging/email.channel.ts';
import { webhookCarrier } from '../../src/paging/webhook.channel.ts';
import { openHouse } from '../support/house.ts';

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

const outgoing = (address: string): Outgoing => ({
  key: randomUUID(),
  address,
  secret: `whsec_${Buffer.alloc(24, 7).toString('base64')}`,
  message: { template: 'emergency', reference: 'R8-000123', path: '/emergencies/1' },
  subject: '【緊急対応の呼び出し】R8-000123 Emergency',
  body: '緊急対応の呼び出し\nhttps://kyoten.example.jp/emergencies/1\n',
  link: 'https://kyoten.example.jp/emergencies/1',
  // A receiver compares the signature's time with its own clock.
  at: new Date(),
});

/** A mail server on loopback that answers RCPT with `refusal`, or takes the mail. */
async function mailServer(refusal: number | null = null) {
  const mails: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) =>
      refusal === null ? done() : done(Object.assign(new Error('no'), { responseCode: refusal })),
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        mails.push(Buffer.concat(chunks).toString('utf8'));
        done();
      });
    },
  });
  const listener = await new Promise<Server>((resolve) => {
    const opened = server.listen(0, '127.0.0.1', () => resolve(opened as unknown as Server));
  });
  cleanUps.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = listener.address() as AddressInfo;
  return { mails, url: `smtp://127.0.0.1:${port}` };
}

function mailTo(url: string): Carrier {
  const carrier = emailCarrier({ url, from: 'Kyoten <kyoten@example.jp>' });
  cleanUps.push(() => carrier.close());
  return carrier;
}

describe('e-mail', () => {
  it('arrives with its Japanese subject, its text, and an id that stays the same', async () => {
    const { mails, url } = await mailServer();
    const carrier = mailTo(url);
    const message = outgoing('aoki@example.test');
    expect(await carrier.send(message)).toEqual({ status: 'sent' });
    expect(await carrier.send(message)).toEqual({ status: 'sent' });
    expect(mails).toHaveLength(2);
    const [first, second] = await Promise.all(mails.map((mail) => PostalMime.parse(mail)));
    expect(first?.subject).toBe(message.subject);
    expect(first?.text?.trim()).toBe(message.body.trim());
    expect(first?.to?.[0]?.address).toBe('aoki@example.test');
    expect(first?.messageId).toBe(`<${message.key}@kyoten>`);
    expect(second?.messageId).toBe(first?.messageId);
  });

  it.each([
    [550, false],
    [451, true],
  ])('refused with %s has failed; temporary: %s', async (code, isTemporary) => {
    const { url } = await mailServer(code);
    expect(await mailTo(url).send(outgoing('nobody@example.test'))).toEqual({
      status: 'failed',
      isTemporary,
      reason: `smtp ${code}`,
    });
  });

  it('to a server that is away has failed for now', async () => {
    expect(await mailTo('smtp://127.0.0.1:1').send(outgoing('aoki@example.test'))).toMatchObject({
      status: 'failed',
      isTemporary: true,
    });
  });
});

/** A receiver on loopback that answers with `status`. */
async function receiver(status: number, headers: Record<string, string> = {}) {
  const requests: { headers: Record<string, string>; body: string }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      requests.push({ headers: request.headers as Record<string, string>, body });
      response.writeHead(status, headers).end('ok');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanUps.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { requests, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` };
}

describe('a webhook', () => {
  it('is signed so that the receiver can check it, and says what happened without a person', async () => {
    const { requests, url } = await receiver(204);
    const message = outgoing(url);
    expect(await webhookCarrier({ isProduction: false }).send(message)).toEqual({ status: 'sent' });
    const [request] = requests;
    if (request === undefined) throw new Error('nothing came');
    const payload = new Webhook(message.secret ?? '').verify(request.body, request.headers);
    expect(payload).toEqual({
      type: 'page.emergency',
      timestamp: message.at.toISOString(),
      data: {
        reference: 'R8-000123',
        subject: message.subject,
        text: message.body,
        link: message.link,
      },
    });
    expect(request.headers['webhook-id']).toBe(message.key);
    const forged = request.body.replace('R8-000123', 'R8-000124');
    expect(() => new Webhook(message.secret ?? '').verify(forged, request.headers)).toThrow();
  });

  it.each([
    [200, { status: 'sent' }],
    [404, { status: 'failed', isTemporary: false, reason: 'webhook 404' }],
    [410, { status: 'failed', isTemporary: false, reason: 'webhook 410' }],
    [429, { status: 'failed', isTemporary: true, reason: 'webhook 429' }],
    [503, { status: 'failed', isTemporary: true, reason: 'webhook 503' }],
  ])('answered with %s', async (status, outcome) => {
    const { url } = await receiver(status);
    expect(await webhookCarrier({ isProduction: false }).send(outgoing(url))).toEqual(outcome);
  });

  it('does not follow a redirect', async () => {
    const elsewhere = await receiver(200);
    const { url } = await receiver(307, { location: elsewhere.url });
    expect(await webhookCarrier({ isProduction: false }).send(outgoing(url))).toEqual({
      status: 'failed',
      isTemporary: false,
      reason: 'webhook 307',
    });
    expect(elsewhere.requests).toEqual([]);
  });

  it('goes to the very address that was checked, whatever the name leads to afterwards', async () => {
    const { requests, url } = await receiver(204);
    const { port } = new URL(url);
    const asked: string[] = [];
    const resolve = async (host: string) => {
      asked.push(host);
      return asked.length === 1 ? ['127.0.0.1'] : ['169.254.169.254'];
    };
    const carrier = webhookCarrier({ isProduction: false, resolve });
    const message = outgoing(`http://hooks.example.test:${port}/hook`);
    expect(await carrier.send(message)).toEqual({ status: 'sent' });
    expect(asked).toEqual(['hooks.example.test']);
    expect(requests[0]?.headers.host).toBe(`hooks.example.test:${port}`);
    const refused = { status: 'failed', isTemporary: false, reason: 'webhook address-not-allowed' };
    expect(await carrier.send(message)).toEqual(refused);
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['a private address', ['10.0.0.7']],
    ['a private one beside a public one', ['203.0.114.7', '192.168.1.1']],
    ['loopback', ['127.0.0.1']],
    ['loopback, IPv6', ['::1']],
    ['a private address dressed up as IPv6', ['::ffff:10.0.0.7']],
    ['the metadata service', ['169.254.169.254']],
    ['a unique local address', ['fd00:ec2::254']],
    ['nothing', []],
  ])('in production does not go to a name that leads to %s', async (_, found) => {
    const carrier = webhookCarrier({ isProduction: true, resolve: async () => found });
    expect(await carrier.send(outgoing('https://hooks.example.test/hook'))).toEqual({
      status: 'failed',
      isTemporary: false,
      reason: 'webhook address-not-allowed',
    });
  });

  it('in production does not go to such an address itself, and asks nobody about it', async () => {
    const resolve = async () => Promise.reject(new Error('asked'));
    const carrier = webhookCarrier({ isProduction: true, resolve });
    for (const address of ['https://127.0.0.1/', 'https://[::1]/', 'https://0x7f.1/'])
      expect(await carrier.send(outgoing(address))).toMatchObject({
        reason: 'webhook address-not-allowed',
      });
  });

  it('to a name that is not found has failed for now', async () => {
    const resolve = async () =>
      Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
    const carrier = webhookCarrier({ isProduction: true, resolve });
    expect(await carrier.send(outgoing('https://hooks.example.test/'))).toEqual({
      status: 'failed',
      isTemporary: true,
      reason: 'webhook ENOTFOUND',
    });
  });

  it('to a receiver that is away has failed for now', async () => {
    expect(
      await webhookCarrier({ isProduction: false }).send(outgoing('http://127.0.0.1:1/hook')),
    ).toMatchObject({
      status: 'failed',
      isTemporary: true,
    });
  });
});

describe('without a mail server', () => {
  it('a mail is shown in the inbox, once however often it is sent', async () => {
    const house = await openHouse({ handlers: {} });
    cleanUps.push(() => house.close());
    const carriers = openCarriers({ smtp: null, inTx: house.inTx, isProduction: false });
    const message = outgoing('aoki@example.test');
    expect(await carriers.email.send(message)).toEqual({ status: 'sent' });
    expect(await carriers.email.send(message)).toEqual({ status: 'sent' });
    const anyone = await house.anyone();
    const { body } = await anyone.get('/dev/inbox.json');
    expect(body.messages).toEqual([
      expect.objectContaining({ recipient: 'aoki@example.test', subject: message.subject }),
    ]);
    const page = await anyone.get('/dev/inbox?refresh=5');
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.body).toContain(message.subject);
  });
});
