import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import type { Carrier } from '../../src/paging/carrier.ts';
import { closeCarriers, openCarriers } from '../../src/paging/carriers.service.ts';
import { openPage } from '../../src/paging/paging.service.ts';
import { listProviders } from '../../src/paging/provider-health.service.ts';
import { system } from '../../src/platform/actor.ts';
import { openHouse } from '../support/house.ts';
import { outgoing } from '../support/outgoing.ts';
import { reach } from '../support/reach.ts';

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** A mail server on loopback that answers RCPT with `refusal`, or takes the mail. */
async function mailServer(refusal: { code: number; words: string } | null = null) {
  const mails: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) =>
      refusal === null
        ? done()
        : done(Object.assign(new Error(refusal.words), { responseCode: refusal.code })),
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

/** E-mail by these servers; the first is asked first. */
function mailBy(...urls: string[]): Carrier {
  const carriers = openCarriers({
    ...{ smtp: urls.map((url) => ({ url, from: 'Kyoten <kyoten@example.jp>' })), telephony: [] },
    ...{ publicUrl: 'https://kyoten.test', isProduction: false },
    inTx: async () => Promise.reject(new Error('the database is away')),
  });
  cleanUps.push(() => closeCarriers(carriers));
  return carriers.email;
}

describe('e-mail', () => {
  it('arrives with its Japanese subject, its text, and an id that stays the same', async () => {
    const { mails, url } = await mailServer();
    const carrier = mailBy(url);
    const message = outgoing('aoki@example.test');
    const taken = {
      ...{ status: 'sent', provider: 'smtp-1', providerRef: `<${message.key}@kyoten>` },
      tried: [{ provider: 'smtp-1', isOk: true }],
    };
    expect(await carrier.send(message)).toEqual(taken);
    expect(await carrier.send(message)).toEqual(taken);
    expect(mails).toHaveLength(2);
    const [first, second] = await Promise.all(mails.map((mail) => PostalMime.parse(mail)));
    expect(first?.subject).toBe(message.subject);
    expect(first?.text?.trim()).toBe(message.body.trim());
    expect(first?.to?.[0]?.address).toBe('aoki@example.test');
    expect(first?.messageId).toBe(`<${message.key}@kyoten>`);
    expect(second?.messageId).toBe(first?.messageId);
  });

  it.each([
    [550, 'no such person', false, true],
    [550, '5.1.1 no such person', false, true],
    [554, '5.7.1 relaying denied', false, false],
    [451, 'later', true, false],
  ])('refused with %s %s has failed; temporary: %s', async (code, words, isTemporary, isOk) => {
    const { url } = await mailServer({ code, words });
    expect(await mailBy(url).send(outgoing('nobody@example.test'))).toEqual({
      ...{ status: 'failed', isTemporary, reason: `smtp ${code}` },
      tried: [{ provider: 'smtp-1', isOk }],
    });
  });

  it('to a server that is away has failed for now', async () => {
    expect(await mailBy('smtp://127.0.0.1:1').send(outgoing('aoki@example.test'))).toMatchObject({
      status: 'failed',
      isTemporary: true,
    });
  });

  it.each([
    ['is away', null],
    ['is overloaded', { code: 421, words: 'later' }],
    ['does not know us any more', { code: 554, words: '5.7.1 relaying denied' }],
  ])('goes by the second server when the first %s', async (_, refusal) => {
    const first = refusal === null ? 'smtp://127.0.0.1:1' : (await mailServer(refusal)).url;
    const { mails, url } = await mailServer();
    const message = outgoing('aoki@example.test');
    expect(await mailBy(first, url).send(message)).toMatchObject({
      ...{ status: 'sent', provider: 'smtp-2' },
      tried: [
        { provider: 'smtp-1', isOk: false },
        { provider: 'smtp-2', isOk: true },
      ],
    });
    const [mail] = await Promise.all(mails.map((it) => PostalMime.parse(it)));
    expect(mail?.messageId).toBe(`<${message.key}@kyoten>`);
  });

  it('of a page is carried out of the house by whichever server is there', async () => {
    const { mails, url } = await mailServer();
    const house = await openHouse({
      environment: { SMTP_URL: 'smtp://127.0.0.1:1', SMTP_2_URL: url, MAIL_FROM: 'k@example.jp' },
    });
    cleanUps.push(() => house.close());
    const { aoki } = house.people;
    await reach(house, aoki, 'email', 'aoki@example.test');
    const message = { template: 'test', reference: 'R8-000123', path: '/account' } as const;
    const subject = { kind: 'test', id: aoki.userId };
    await house.inTx(aoki, (tx) =>
      openPage(tx, { userId: aoki.userId, subject, message, signal: null }),
    );
    await house.settle();
    const [mail] = await Promise.all(mails.map((it) => PostalMime.parse(it)));
    expect(mail?.subject).toContain('R8-000123');
    expect(mail?.text).toContain('http://localhost:3000/t/');
    const [attempt] = await house.database.admin`
      select id, status, provider, provider_ref from page_attempts where channel = 'email'`;
    expect(attempt).toMatchObject({ status: 'sent', provider: 'smtp-2' });
    expect(attempt?.provider_ref).toBe(`<${attempt?.id}@kyoten>`);
    expect(await house.inTx(system('test'), listProviders)).toEqual([
      expect.objectContaining({ channel: 'email', provider: 'smtp-1', failures: 1, isUp: true }),
      expect.objectContaining({ channel: 'email', provider: 'smtp-2', failures: 0, isUp: true }),
    ]);
  });

  it('does not ask a second server about a person whom the first does not know', async () => {
    const first = await mailServer({ code: 550, words: '5.1.1 no such person' });
    const second = await mailServer();
    await mailBy(first.url, second.url).send(outgoing('nobody@example.test'));
    expect(second.mails).toEqual([]);
  });
});
