import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { claimCode, settleCode } from '../../src/paging/contact-code.service.ts';
import { system } from '../../src/platform/actor.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';
import { reach } from '../support/reach.ts';

let house: House;
let aoki: Client;
let baba: Client;
beforeAll(async () => {
  house = await openHouse();
  [aoki, baba] = [await house.as(house.people.aoki), await house.as(house.people.baba)];
});
afterAll(() => house.close());
beforeEach(() => house.carriers.answerWith(() => ({ status: 'sent' })));
afterEach(async () => {
  await house.database.admin`delete from contact_methods`;
  await house.database.admin`delete from wakes`;
  house.carriers.take();
});

const email = { channel: 'email', address: 'aoki@example.test' };
const whsec = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
const endpoint = 'https://push.example.jp/send/secret-of-this-browser';
const keys = { p256dh: 'B'.repeat(87), auth: 'c'.repeat(22) };
const add = async (input: object = email): Promise<string> => {
  const { status, body } = await aoki.post('/contact-methods', input);
  expect(status).toBe(201);
  return body.id;
};
const verify = (id: string, code: string, who = aoki) =>
  who.post(`/contact-methods/${id}/verify`, { code });
const list = async () => (await aoki.get('/contact-methods')).body;
/** The codes that have gone out since the last look, sent now. */
const codes = async () => {
  await house.settle();
  return house.carriers.take().map((it) => String(it.code));
};
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

describe('an address', () => {
  it('is sent a code at once, and is used for pages once that was typed', async () => {
    const id = await add();
    await house.settle();
    const [sent, ...others] = house.carriers.take();
    expect(others).toEqual([]);
    expect(sent).toMatchObject({ channel: 'email', address: 'aoki@example.test' });
    expect(sent?.body).toContain(sent?.code);
    expect(sent?.subject).toContain('確認コード');
    expect(sent?.body).not.toMatch(/青木|aoki/);
    expect(await list()).toMatchObject({
      contactMethods: [{ id, verifiedAt: null, codeSentAt: house.clock.now().toISOString() }],
      isReachable: false,
    });
    const { status, body } = await verify(id, String(sent?.code));
    expect([status, body.verifiedAt]).toEqual([200, house.clock.now().toISOString()]);
    // Typed once more, by a page that was not loaded anew, it is proved still.
    expect((await verify(id, '000000')).status).toBe(200);
  });

  it('leaves its code nowhere in the database', async () => {
    await add();
    const [code = ''] = await codes();
    const admin = house.database.admin;
    for (const table of ['contact_methods', 'wakes', 'events', 'audit_log', 'idempotency_keys']) {
      const rows = await admin`select to_jsonb(t)::text as text from ${admin(table)} t`;
      expect(rows.filter(({ text }) => new RegExp(`"${code}|${code}"`).test(text))).toEqual([]);
    }
  });

  it.each<[string, object, object]>([
    [
      'a mobile number as it is typed',
      { channel: 'sms', address: '０９０（１２３４）５６７８' },
      { channel: 'sms', address: '+819012345678', format: null, isRinging: true },
    ],
    [
      'a number to be called',
      { channel: 'voice', address: '022-214-8188', label: '自宅' },
      { channel: 'voice', address: '+81222148188', label: '自宅', isRinging: true },
    ],
    [
      'a browser, whose endpoint nobody sees again',
      { channel: 'push', endpoint, keys, label: '携帯' },
      { channel: 'push', address: 'push.example.jp', label: '携帯', isRinging: true },
    ],
    [
      'a signed webhook',
      { channel: 'webhook', format: 'standard', address: 'https://a.test/h', secret: whsec },
      { channel: 'webhook', address: 'https://a.test/h', format: 'standard', isRinging: false },
    ],
    [
      'a chat',
      { channel: 'webhook', format: 'line-works', address: 'https://a.test/l' },
      { channel: 'webhook', address: 'https://a.test/l', format: 'line-works' },
    ],
    [
      'a webhook with words of its own',
      {
        ...{ channel: 'webhook', format: 'text', address: 'https://a.test/t' },
        template: '{"say":"{{text}} {{link}}"}',
      },
      { channel: 'webhook', address: 'https://a.test/t', format: 'text' },
    ],
  ])('can be %s', async (_, input, view) => {
    const { status, body } = await aoki.post('/contact-methods', input);
    expect(status).toBe(201);
    expect(body).toMatchObject({ ...view, delaySeconds: 0, position: 1, verifiedAt: null });
    expect(JSON.stringify(await list())).not.toMatch(/whsec_|secret-of-this-browser|say/);
    await house.settle();
    const [sent] = house.carriers.take();
    expect(sent?.code).toMatch(/^\d{6}$/);
    if ('endpoint' in input)
      expect(sent).toMatchObject({ address: endpoint, secret: JSON.stringify(keys) });
    if ('template' in input) expect(sent).toMatchObject(input);
  });

  it.each<[string, object, number, string]>([
    ['nobody’s number', { channel: 'sms', address: '110' }, 400, '/address phone-too-short'],
    [
      'an endpoint without encryption',
      { channel: 'push', endpoint: 'http://push.example.jp/1', keys, label: null },
      400,
      '/endpoint invalid_format',
    ],
    [
      'a browser on the machine’s own address',
      { channel: 'push', endpoint: 'https://169.254.169.254/', keys, label: null },
      422,
      'webhook-address-not-allowed',
    ],
    [
      'a template that says nothing',
      { channel: 'webhook', format: 'text', address: 'https://a.test/', template: '{}' },
      400,
      '/template webhook-template-unusable',
    ],
    [
      'a chat with a secret',
      { channel: 'webhook', format: 'slack', address: 'https://a.test/', secret: whsec },
      400,
      'bad-input',
    ],
  ])('is not %s', async (_, input, status, said) => {
    const answer = await aoki.post('/contact-methods', input);
    const errors = (answer.body.errors ?? []) as { path: string; code: string }[];
    const all = [answer.body.code, ...errors.map(({ path, code }) => `${path} ${code}`)];
    expect(answer.status).toBe(status);
    expect(all).toContain(said);
  });
});

describe('a code', () => {
  it('can be guessed at five times, and then is void, right or wrong', async () => {
    const id = await add();
    const [code = ''] = await codes();
    for (const left of [4, 3, 2, 1, 0]) {
      const { status, body } = await verify(id, wrong(code));
      expect([status, body.code, body.left]).toEqual([422, 'code-wrong', left]);
    }
    for (const typed of [wrong(code), code]) {
      const { status, body } = await verify(id, typed);
      expect([status, body.code, body.left]).toEqual([422, 'code-spent', undefined]);
    }
    await house.advance({ seconds: 30 });
    expect((await aoki.post(`/contact-methods/${id}/code`)).status).toBe(200);
    const [second = ''] = await codes();
    expect((await verify(id, second)).status).toBe(200);
  });

  it('is void after a quarter of an hour', async () => {
    const id = await add();
    const [code = ''] = await codes();
    await house.advance({ minutes: 15 });
    const { status, body } = await verify(id, code);
    expect([status, body.code]).toEqual([422, 'code-expired']);
  });

  it('can be asked for anew after half a minute, and then the first is void', async () => {
    const id = await add();
    const [first = ''] = await codes();
    await house.advance({ seconds: 29 });
    const early = await aoki.post(`/contact-methods/${id}/code`);
    expect([early.status, early.body.code]).toEqual([429, 'code-sent-just-now']);
    await house.advance({ seconds: 1 });
    expect((await aoki.post(`/contact-methods/${id}/code`)).status).toBe(200);
    const [second = ''] = await codes();
    expect(second).not.toBe(first);
    expect((await verify(id, first)).body).toMatchObject({ code: 'code-wrong', left: 4 });
    expect((await verify(id, second)).status).toBe(200);
  });

  it('of somebody else’s address is refused as one of no address', async () => {
    const id = await add();
    const [code = ''] = await codes();
    const refusal = async (of: string) => {
      const { status, body } = await verify(of, code, baba);
      return { status, ...body, requestId: null };
    };
    expect(await refusal(id)).toEqual(await refusal(randomUUID()));
    expect((await refusal(id)).code).toBe('no-such-contact-method');
    expect((await baba.post(`/contact-methods/${id}/code`)).status).toBe(404);
    expect((await verify(id, code)).status).toBe(200);
  });

  it('is sent again, the same and with the same key, when the process dies in mid-send', async () => {
    const id = await add();
    const task = await house.inTx(system('paging.code'), (tx) => claimCode(tx, id));
    await house.advance({ seconds: 29 });
    expect(house.carriers.take()).toEqual([]);
    await house.advance({ seconds: 1 });
    const [again, ...others] = house.carriers.take();
    expect(others).toEqual([]);
    expect([again?.key, again?.code]).toEqual([task?.key, task?.code]);
    expect((await verify(id, String(task?.code))).status).toBe(200);
  });

  it('goes to a busy carrier again for a minute; then its owner sees that it was not sent', async () => {
    house.carriers.answerWith(() => ({ status: 'failed', isTemporary: true, reason: 'busy' }));
    const id = await add();
    await house.advance({ minutes: 5 });
    const sent = house.carriers.take();
    expect(sent).toHaveLength(13);
    expect(new Set(sent.map((it) => it.key)).size).toBe(1);
    expect((await list()).contactMethods).toMatchObject([{ codeSentAt: null, verifiedAt: null }]);
    const [event] = await house.database.admin`
      select kind, topic from events where subject_id = ${id}`;
    expect(event).toMatchObject({
      kind: 'contact-method.code-failed',
      topic: `user:${house.people.aoki.userId}`,
    });
    expect((await aoki.post(`/contact-methods/${id}/code`)).status).toBe(200);
  });

  it('that nobody could send for five minutes is given up', async () => {
    await add();
    house.clock.set(new Date(house.clock.now().getTime() + 5 * 60_000));
    expect(await codes()).toEqual([]);
    expect((await list()).contactMethods).toMatchObject([{ codeSentAt: null }]);
  });

  it('whose late failure comes after a new one was asked for does not stop that one', async () => {
    const id = await add();
    const task = await house.inTx(system('paging.code'), (tx) => claimCode(tx, id));
    await house.advance({ seconds: 30 });
    await aoki.post(`/contact-methods/${id}/code`);
    if (task === null) throw new Error('there was a code to send');
    const refused = { status: 'failed', isTemporary: false, reason: 'no such address' } as const;
    await house.inTx(system('paging.code'), (tx) => settleCode(tx, id, task, refused));
    house.carriers.take();
    const [code = ''] = await codes();
    expect((await verify(id, code)).status).toBe(200);
  });

  it('does not go to an address that was removed meanwhile, or proved', async () => {
    const id = await add();
    expect((await aoki.delete(`/contact-methods/${id}`)).status).toBe(200);
    expect(await codes()).toEqual([]);
    const known = await reach(house, house.people.aoki, 'email', 'known@example.test');
    expect((await aoki.post(`/contact-methods/${known}/code`)).status).toBe(200);
    expect(await codes()).toEqual([]);
  });
});

describe('my addresses', () => {
  it('are used in my order, after my delays, by my names', async () => {
    const { people } = house;
    const mail = await reach(house, people.aoki, 'email', 'aoki@example.test');
    const call = await reach(house, people.aoki, 'voice', '+81222148188');
    const ordered = await aoki.put('/contact-methods/order', { ids: [call, mail] });
    expect(ordered.body.contactMethods.map((it: { id: string }) => it.id)).toEqual([call, mail]);
    const changes = { delaySeconds: 300, label: '自宅' };
    expect((await aoki.patch(`/contact-methods/${call}`, changes)).body).toMatchObject(changes);
    expect(await list()).toMatchObject({
      contactMethods: [{ id: call, ...changes }, { id: mail }],
      floorSeconds: 60,
      isReachable: true,
    });
    const over = await aoki.patch(`/contact-methods/${call}`, { delaySeconds: 601, label: null });
    expect(over.status).toBe(400);
    const others = await baba.patch(`/contact-methods/${call}`, changes);
    expect([others.status, others.body.code]).toEqual([404, 'no-such-contact-method']);
  });

  it('are put into an order only by somebody who knows all of them', async () => {
    const mail = await reach(house, house.people.aoki, 'email', 'aoki@example.test');
    const call = await reach(house, house.people.aoki, 'voice', '+81222148188');
    for (const ids of [[mail], [mail, mail], [mail, call, randomUUID()], [mail, randomUUID()]]) {
      const { status, body } = await aoki.put('/contact-methods/order', { ids });
      expect([status, body.code]).toEqual([409, 'contact-methods-changed']);
    }
  });

  it('are tried out by a page to myself, by the ways of a real one', async () => {
    await reach(house, house.people.aoki, 'sms', '+819012345678');
    await reach(house, house.people.aoki, 'email', 'aoki@example.test', { delaySeconds: 90 });
    const key = { 'idempotency-key': 'test-page-1' };
    const { status, body } = await aoki.post('/contact-methods/test', {}, key);
    expect(status).toBe(201);
    expect((await aoki.post('/contact-methods/test', {}, key)).body).toEqual(body);
    await house.settle();
    expect(house.carriers.take().map((it) => [it.channel, it.message.template])).toEqual([
      ['sms', 'test'],
    ]);
    const answer = await aoki.post(`/pages/${body.pageId}/answer`, { answer: 'take' });
    expect(answer.body).toEqual({ outcome: 'noted', ownerName: null });
    await house.advance({ minutes: 2 });
    expect(house.carriers.take()).toEqual([]);
  });

  it('can be this browser: the key to subscribe to is the same for ever', async () => {
    const first = await aoki.get('/push/key');
    expect(first.body.publicKey).toMatch(/^[A-Za-z0-9_-]{87}$/);
    expect((await baba.get('/push/key')).body).toEqual(first.body);
  });
});
