import { createECDH, createPublicKey, randomBytes, verify } from 'node:crypto';
import { createServer } from 'node:https';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import webPush from 'web-push';
import { pushCarrier } from '../../src/paging/push.channel.ts';
import { vapidKeys } from '../../src/paging/push-keys.service.ts';
import { system } from '../../src/platform/actor.ts';
import { openHouse } from '../support/house.ts';
import { loopbackCertificate } from '../support/loopback-certificate.ts';
import { outgoing } from '../support/outgoing.ts';

/** What the browser itself would open the message with; it comes with web-push. */
const ece = createRequire(createRequire(import.meta.url).resolve('web-push'))('http_ece') as {
  decrypt(body: Buffer, how: Record<string, unknown>): Buffer;
};

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** A browser and its maker's push service, on loopback with TLS. */
async function browser(status = 201) {
  const keys = createECDH('prime256v1');
  keys.generateKeys();
  const auth = randomBytes(16);
  const requests: { path: string; headers: Record<string, string>; body: Buffer }[] = [];
  const server = createServer(loopbackCertificate, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const headers = request.headers as Record<string, string>;
      requests.push({ path: request.url ?? '', headers, body: Buffer.concat(chunks) });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanUps.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  const secret = { p256dh: keys.getPublicKey('base64url'), auth: auth.toString('base64url') };
  return {
    requests,
    endpoint: `https://127.0.0.1:${port}/push/abc`,
    secret: JSON.stringify(secret),
    read: (body: Buffer) =>
      JSON.parse(
        ece
          .decrypt(body, { version: 'aes128gcm', privateKey: keys, authSecret: secret.auth })
          .toString('utf8'),
      ),
  };
}

const houseKeys = webPush.generateVAPIDKeys();
const carrier = (more: Partial<Parameters<typeof pushCarrier>[0]> = {}) =>
  pushCarrier({
    keys: async () => houseKeys,
    ...{ subject: 'https://kyoten.test', isProduction: false, ca: loopbackCertificate.cert },
    ...more,
  });

/** The claims of a JSON web token, if this key has signed them (ES256). */
function claimsOf(token: string, publicKey: string): Record<string, unknown> {
  const [header = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(publicKey, 'base64url');
  const x = point.subarray(1, 33).toString('base64url');
  const y = point.subarray(33).toString('base64url');
  const key = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' });
  const isRight = verify(
    'sha256',
    Buffer.from(`${header}.${claims}`),
    { key, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  if (!isRight) throw new Error('the token is forged');
  return JSON.parse(Buffer.from(claims, 'base64url').toString('utf8'));
}

describe('web push', () => {
  it('reaches the browser over TLS, for its eyes only, urgently, and without a name', async () => {
    const { requests, endpoint, secret, read } = await browser();
    const message = outgoing(endpoint, { secret });
    expect(await carrier().send(message)).toEqual({ status: 'sent' });
    const [request] = requests;
    if (request === undefined) throw new Error('nothing came');
    expect(request.path).toBe('/push/abc');
    expect(request.body.includes('R8-000123')).toBe(false);
    expect(read(request.body)).toEqual({
      title: message.subject,
      body: '緊急対応の呼び出し R8-000123\nリンクを開いてください。',
      path: '/emergencies/1',
    });
    expect(request.headers).toMatchObject({ urgency: 'high', ttl: '600' });
    expect(request.headers.topic).toBe(message.key.replaceAll('-', ''));
  });

  it('is signed with the key that browsers subscribe to, for this push service', async () => {
    const { requests, endpoint, secret } = await browser();
    await carrier().send(outgoing(endpoint, { secret }));
    const [, token = '', key] =
      /^vapid t=([^,]+), k=(.+)$/.exec(requests[0]?.headers.authorization ?? '') ?? [];
    expect(key).toBe(houseKeys.publicKey);
    expect(claimsOf(token, houseKeys.publicKey)).toMatchObject({
      aud: new URL(endpoint).origin,
      sub: 'https://kyoten.test',
    });
  });

  it.each([
    [404, false],
    [410, false],
    [403, false],
    [429, true],
    [503, true],
  ])('answered with %s has failed; temporary: %s', async (status, isTemporary) => {
    const { endpoint, secret } = await browser(status);
    expect(await carrier().send(outgoing(endpoint, { secret }))).toEqual({
      ...{ status: 'failed', isTemporary, reason: `push ${status}` },
    });
  });

  it('does not talk to a server whose certificate nobody vouches for', async () => {
    const { requests, endpoint, secret } = await browser();
    const keys = async () => houseKeys;
    const strict = pushCarrier({ keys, subject: 'https://kyoten.test', isProduction: false });
    const outcome = await strict.send(outgoing(endpoint, { secret }));
    expect(outcome).toMatchObject({ status: 'failed', isTemporary: true });
    expect(requests).toEqual([]);
  });

  it.each([
    ['without TLS', 'http://push.example.test/abc', ['203.0.114.7']],
    ['to a name that leads inside', 'https://push.example.test/abc', ['10.0.0.7']],
    ['to an address inside', 'https://127.0.0.1/abc', []],
  ])('in production does not go %s', async (_, endpoint, found) => {
    const { secret } = await browser();
    const strict = carrier({ isProduction: true, resolve: async () => found });
    expect(await strict.send(outgoing(endpoint, { secret }))).toEqual({
      ...{ status: 'failed', isTemporary: false, reason: 'push address-not-allowed' },
    });
  });

  it.each([null, 'none', '{"p256dh":"AA","auth":"AA"}'])(
    'to a browser whose keys are %j has failed for good',
    async (secret) => {
      const { endpoint } = await browser();
      expect(await carrier().send(outgoing(endpoint, { secret }))).toEqual({
        ...{ status: 'failed', isTemporary: false, reason: 'push keys-unusable' },
      });
    },
  );

  it('whose keys cannot be read now has failed for now', async () => {
    const { endpoint, secret } = await browser();
    const keyless = carrier({ keys: async () => Promise.reject(new Error('away')) });
    expect(await keyless.send(outgoing(endpoint, { secret }))).toMatchObject({
      status: 'failed',
      isTemporary: true,
    });
  });

  it('is signed with keys that are made once, whichever process is first', async () => {
    const house = await openHouse({ handlers: {} });
    cleanUps.push(() => house.close());
    const read = () => house.inTx(system('test'), vapidKeys);
    const [first, second] = await Promise.all([read(), read()]);
    expect(second).toEqual(first);
    const aoki = await house.as(house.people.aoki);
    const { body } = await aoki.get('/push/key');
    expect(body).toEqual({ publicKey: first?.publicKey });
    const { requests, endpoint, secret } = await browser();
    await carrier({ keys: read }).send(outgoing(endpoint, { secret }));
    expect(requests[0]?.headers.authorization).toContain(`k=${first?.publicKey}`);
  });
});
