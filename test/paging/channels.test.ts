import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it } from 'vitest';
import { openCarriers } from '../../src/paging/carriers.service.ts';
import type { WebhookFormat } from '../../src/paging/page.ts';
import { webhookCarrier } from '../../src/paging/webhook.channel.ts';
import { isTemplateUsable } from '../../src/paging/webhook-formats.ts';
import { openHouse } from '../support/house.ts';
import { outgoing } from '../support/outgoing.ts';

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

const signed = { secret: `whsec_${Buffer.alloc(24, 7).toString('base64')}` };

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
    const message = outgoing(url, signed);
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
    expect(await webhookCarrier({ isProduction: false }).send(outgoing(url, signed))).toEqual(
      outcome,
    );
  });

  it('does not follow a redirect', async () => {
    const elsewhere = await receiver(200);
    const { url } = await receiver(307, { location: elsewhere.url });
    expect(await webhookCarrier({ isProduction: false }).send(outgoing(url, signed))).toEqual({
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
    const message = outgoing(`http://hooks.example.test:${port}/hook`, signed);
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
    expect(await carrier.send(outgoing('https://hooks.example.test/hook', signed))).toEqual({
      status: 'failed',
      isTemporary: false,
      reason: 'webhook address-not-allowed',
    });
  });

  it('in production does not go to such an address itself, and asks nobody about it', async () => {
    const resolve = async () => Promise.reject(new Error('asked'));
    const carrier = webhookCarrier({ isProduction: true, resolve });
    for (const address of ['https://127.0.0.1/', 'https://[::1]/', 'https://0x7f.1/'])
      expect(await carrier.send(outgoing(address, signed))).toMatchObject({
        reason: 'webhook address-not-allowed',
      });
  });

  it('to a name that is not found has failed for now', async () => {
    const resolve = async () =>
      Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
    const carrier = webhookCarrier({ isProduction: true, resolve });
    expect(await carrier.send(outgoing('https://hooks.example.test/', signed))).toEqual({
      status: 'failed',
      isTemporary: true,
      reason: 'webhook ENOTFOUND',
    });
  });

  it('to a receiver that is away has failed for now', async () => {
    expect(
      await webhookCarrier({ isProduction: false }).send(
        outgoing('http://127.0.0.1:1/hook', signed),
      ),
    ).toMatchObject({
      status: 'failed',
      isTemporary: true,
    });
  });
});

describe('a chat', () => {
  const sent = async (format: WebhookFormat, template: string | null = null) => {
    const { requests, url } = await receiver(200);
    const message = outgoing(url, { format, template });
    expect(await webhookCarrier({ isProduction: false }).send(message)).toEqual({ status: 'sent' });
    expect(requests[0]?.headers['webhook-signature']).toBeUndefined();
    return { message, body: JSON.parse(requests[0]?.body ?? '') };
  };

  it.each(['slack', 'logo-chat'] as const)('of %s takes the words as its text', async (format) => {
    const { message, body } = await sent(format);
    expect(body).toEqual({ text: `${message.subject}\n${message.body}` });
  });

  it('of LINE WORKS shows title, words and a button', async () => {
    const { message, body } = await sent('line-works');
    expect(body).toEqual({
      title: message.subject,
      body: { text: message.body },
      button: { label: '開く / Open', url: message.link },
    });
  });

  it('of another maker takes the words in its own form, whatever stands in them', async () => {
    const template = '{"card":{"words":"{{text}}","to":["{{link}}"]}}';
    const { message, body } = await sent('text', template);
    expect(body).toEqual({
      card: { words: `${message.subject}\n${message.body}`, to: [message.link] },
    });
  });

  it.each([
    ['{"text":"{{text}}"}', true],
    ['"{{text}}"', true],
    ['{"text":"{{link}}"}', false],
    ['{{text}}', false],
    ['{"text":"{{text}}"', false],
  ])('whose form is %s can be used: %s', (template, isUsable) => {
    expect(isTemplateUsable(template)).toBe(isUsable);
  });
});

describe('what no carrier is set up for', () => {
  it('is shown in the inbox, once however often it is sent', async () => {
    const house = await openHouse({ handlers: {} });
    cleanUps.push(() => house.close());
    const carriers = openCarriers({
      ...{ smtp: [], telephony: [], publicUrl: 'http://localhost:3000' },
      ...{ inTx: house.inTx, isProduction: false },
    });
    const mail = outgoing('aoki@example.test');
    expect(await carriers.email.send(mail)).toEqual({ status: 'sent' });
    expect(await carriers.email.send(mail)).toEqual({ status: 'sent' });
    expect(await carriers.sms.send(outgoing('+819012345678'))).toEqual({ status: 'sent' });
    const anyone = await house.anyone();
    const { body } = await anyone.get('/dev/inbox.json');
    expect(body.messages).toHaveLength(2);
    expect(body.messages).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ recipient: 'aoki@example.test', subject: mail.subject }),
        expect.objectContaining({ channel: 'sms', recipient: '+819012345678' }),
      ]),
    );
    const page = await anyone.get('/dev/inbox?refresh=5');
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.body).toContain(mail.subject);
  });

  it('fails at once in production, so that the next way is taken', async () => {
    const carriers = openCarriers({
      ...{ smtp: [], telephony: [], publicUrl: 'https://kyoten.test', isProduction: true },
      inTx: async () => Promise.reject(new Error('asked')),
    });
    expect(await carriers.voice.send(outgoing('+819012345678'))).toEqual({
      ...{ status: 'failed', isTemporary: false, reason: 'no carrier for voice' },
    });
  });
});
