import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openLine } from '../../src/paging/telephony.channel.ts';
import { type FakeTelephony, fakeTelephony } from '../support/fake-telephony.ts';

// Who watches the watchman: the fake telephone company itself, asked by the house's own client.

let line: FakeTelephony;
afterEach(() => line.close());

const number = '+819000000001';
async function opened(more: { account?: string; path?: string; token?: string } = {}) {
  line = await fakeTelephony(more.account === undefined ? {} : { account: more.account });
  const { account, url } = line;
  const settings = { name: 'telephony-1', account, from: line.number, smsFrom: 'Kyoten' } as const;
  return openLine(
    { ...settings, url: url + (more.path ?? ''), token: more.token ?? line.token },
    'https://kyoten.test/',
  );
}
const text = (key: string) => ({ key, to: number, body: '試験', isReported: true });

describe('the fake telephone company', () => {
  it('fails the test on a call that nobody expected', async () => {
    const { call } = await opened();
    await call({ key: 'k1', to: number, says: null });
    expect(() => line.verify()).toThrow(`a call to ${number} was not expected`);
  });

  it('fails the test on a text message that nobody expected', async () => {
    const { text: send } = await opened();
    await send(text('k1'));
    expect(() => line.verify()).toThrow(`a text message to ${number} was not expected`);
  });

  it('fails the test on what was expected and did not come', async () => {
    await opened();
    line.expectCall(number, 'busy');
    line.expectText(number);
    expect(() => line.verify()).toThrow(
      `a call to ${number} did not come; a text message to ${number} did not come`,
    );
  });

  it('does not take a call for a text message, and expects each once', async () => {
    const { call } = await opened();
    line.expectText(number);
    await call({ key: 'k1', to: number, says: null });
    expect(() => line.verify()).toThrow(/was not expected.*did not come/);
    line.expectCall(number, 'busy');
    await call({ key: 'k2', to: number, says: null });
    await call({ key: 'k3', to: number, says: null });
    expect(() => line.verify()).toThrow('was not expected');
  });

  it('takes what comes twice with the same key once', async () => {
    const { text: send } = await opened();
    line.expectText(number);
    const first = await send(text('k1'));
    expect(first).toMatchObject({ status: 'sent', ref: expect.stringMatching(/^SM/) });
    expect(await send(text('k1'))).toEqual(first);
    expect(line.keys).toEqual(['k1', 'k1']);
    expect(line.texts).toHaveLength(1);
  });

  it('knows its customers by their secret', async () => {
    const { text: send } = await opened({ token: 'somebody-else' });
    expect(await send(text('k1'))).toEqual({
      ...{
        status: 'failed',
        isTemporary: false,
        reason: 'telephony 401 20003',
        blames: 'provider',
      },
    });
  });

  it.each([
    ['another maker’s account', { account: '0a1b2c3d-project' }],
    ['an API below a path', { path: '/api/laml/' }],
  ])('is reached with %s, at the address that is set up', async (_, more) => {
    const { text: send } = await opened(more);
    line.expectText(number);
    expect(await send(text('k1'))).toMatchObject({ status: 'sent' });
    expect(line.texts[0]?.asked).toMatchObject({ To: number, From: 'Kyoten', Body: '試験' });
  });

  it('signs what it tells as the house expects it, and nobody else can', async () => {
    const { isGenuine } = await opened();
    const seen: Promise<boolean>[] = [];
    const house = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString('utf8');
        const fields = Object.fromEntries(new URLSearchParams(body));
        const signature = String(request.headers['x-twilio-signature']);
        seen.push(isGenuine({ path: request.url ?? '', fields, signature }));
        response.end();
      });
    });
    await new Promise<void>((resolve) => house.listen(0, '127.0.0.1', resolve));
    line.connect(`http://127.0.0.1:${(house.address() as AddressInfo).port}`);
    await line.send('/x?asked=1', { Digits: '1', Body: '対応＋ a&b' });
    await line.send('/x?asked=1', { Digits: '1' }, { token: 'another' });
    await line.send('/x?asked=1', { Digits: '1' }, { header: '' });
    house.closeAllConnections();
    await new Promise((resolve) => house.close(resolve));
    expect(await Promise.all(seen)).toEqual([true, false, false]);
  });

  it('tells of a fault of the house', async () => {
    const { call } = await opened();
    line.expectCall(number, 'busy');
    await call({ key: '00000000-0000-7000-8000-000000000000', to: number, says: null });
    line.connect('http://127.0.0.1:1');
    await expect(line.ring()).rejects.toThrow();
  });
});
