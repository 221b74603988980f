import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { claimAttempt, recordReceipt, settleAttempt } from '../../src/paging/attempts.service.ts';
import type { Channel, PageMessage, Receipt } from '../../src/paging/page.ts';
import { openPage, pageOutcomes, waysTo, withdrawPages } from '../../src/paging/paging.service.ts';
import { system } from '../../src/platform/actor.ts';
import { type House, openHouse } from '../support/house.ts';
import { reach } from '../support/reach.ts';

let house: House;
let subject: { kind: string; id: string };
let signal: { kind: string; id: string };
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(() => {
  subject = { kind: 'emergency', id: randomUUID() };
  signal = { kind: 'test.signal', id: randomUUID() };
  house.carriers.answerWith(() => ({ status: 'sent' }));
});
afterEach(async () => {
  await signalled();
  await house.inTx(base(), (tx) => withdrawPages(tx, subject));
  await house.database.admin`delete from contact_methods`;
  house.carriers.take();
});

const base = () => system('test', house.people.baseId);
const message: PageMessage = { template: 'emergency', reference: 'R8-000123', path: '/e/1' };
const open = (more: { channels?: Channel[]; message?: PageMessage } = {}) =>
  house.inTx(base(), (tx) =>
    openPage(tx, { userId: house.people.aoki.userId, subject, message, signal, ...more }),
  );
const outcome = async () => {
  const [newest] = (await house.inTx(base(), (tx) => pageOutcomes(tx, subject))).slice(-1);
  return {
    page: newest?.status,
    ...Object.fromEntries(newest?.attempts.map((it) => [it.channel, it.status]) ?? []),
  };
};
const attemptBy = async (channel: Channel) => {
  const [row] = await house.database.admin<{ id: string }[]>`
    select a.id from page_attempts a join pages p on p.id = a.page_id
    where p.subject_id = ${subject.id} and a.channel = ${channel} order by a.queued_at desc limit 1`;
  return String(row?.id);
};
/** What a carrier tells later of the message it took. */
const hear = async (channel: Channel, kind: Receipt['kind']) => {
  const id = await attemptBy(channel);
  await house.inTx(system('carrier'), (tx) => recordReceipt(tx, id, { kind }));
};
const went = () => house.carriers.take().map((it) => it.channel);
/** Whether who asked for the page has been told since the last call, and for when. */
const signalled = async () => {
  const [row] = await house.database.admin`
    delete from wakes where kind = 'test.signal' and subject_id = ${signal.id} returning due_at`;
  return row?.due_at ?? null;
};
/** Aoki's: a call at once, a mail after half a minute, a text message after one and a half. */
const threeWays = async () => {
  const { aoki } = house.people;
  await reach(house, aoki, 'voice', '+81900000001');
  await reach(house, aoki, 'email', 'aoki@example.test', { delaySeconds: 30 });
  await reach(house, aoki, 'sms', '+81900000001', { delaySeconds: 90 });
};

describe('a page goes', () => {
  it('by each way after the delay that its person has set', async () => {
    await threeWays();
    await open();
    await house.advance({ seconds: 29 });
    expect(went()).toEqual(['voice']);
    await house.advance({ seconds: 1 });
    expect(went()).toEqual(['email']);
    await house.advance({ seconds: 60 });
    expect(went()).toEqual(['sms']);
  });

  it('by a way that rings within a minute, whatever person and policy have set', async () => {
    const { aoki } = house.people;
    await reach(house, aoki, 'email', 'aoki@example.test');
    await reach(house, aoki, 'voice', '+81900000001', { delaySeconds: 600 });
    await open({ channels: ['email'] });
    await house.settle();
    expect(went()).toEqual(['email']);
    await house.advance({ seconds: 60 });
    expect(went()).toEqual(['voice']);
    const ways = await house.inTx(base(), (tx) => waysTo(tx, aoki.userId, ['email']));
    expect(ways.map((it) => [it.channel, it.delaySeconds])).toEqual([
      ['email', 0],
      ['voice', 60],
    ]);
  });

  it('by a way that waits also when it comes again and again before that', async () => {
    await reach(house, house.people.aoki, 'email', 'aoki@example.test');
    await reach(house, house.people.aoki, 'voice', '+81900000001', { delaySeconds: 50 });
    const rang: number[] = [];
    const start = house.clock.now().getTime();
    for (let round = 0; round < 12; round += 1) {
      await open();
      await house.advance({ seconds: 10 });
      for (const it of house.carriers.take())
        if (it.channel === 'voice') rang.push((it.at.getTime() - start) / 1000);
    }
    expect(rang).toEqual([50, 100]);
  });

  it('to addresses that were not proved only when none was', async () => {
    const { aoki } = house.people;
    await reach(house, aoki, 'sms', '+81900000001', { isVerified: false });
    await open();
    await house.settle();
    expect(went()).toEqual(['sms']);
    await reach(house, aoki, 'email', 'aoki@example.test');
    await open();
    await house.settle();
    expect(went()).toEqual(['email']);
  });

  it('by no telephone when nothing is to be done', async () => {
    await threeWays();
    await open({ message: { ...message, template: 'emergency-taken' } });
    await house.advance({ minutes: 2 });
    expect(went()).toEqual(['email', 'sms']);
  });
});

describe('a page moves on at once', () => {
  it.each(['failed', 'no-answer', 'busy', 'voicemail'] as const)(
    'when a call ends in %s: the next way now, and the rest in its own time',
    async (end) => {
      await threeWays();
      await open();
      await house.advance({ seconds: 5 });
      expect(went()).toEqual(['voice']);
      await hear('voice', end);
      await house.settle();
      expect(went()).toEqual(['email']);
      expect(await outcome()).toEqual({
        ...{ page: 'open', console: 'sent' },
        ...{ voice: end, email: 'sent', sms: 'queued' },
      });
      expect(await signalled()).toBeNull();
    },
  );

  it('to whoever is next when nothing rings any more; what is left goes out still', async () => {
    const { aoki } = house.people;
    await reach(house, aoki, 'voice', '+81900000001');
    await reach(house, aoki, 'webhook', 'https://chat.example.jp/1', { delaySeconds: 60 });
    await reach(house, aoki, 'email', 'aoki@example.test', { delaySeconds: 300 });
    await open();
    await house.advance({ seconds: 20 });
    expect(went()).toEqual(['voice']);
    await hear('voice', 'no-answer');
    expect(await signalled()).toEqual(house.clock.now());
    await house.settle();
    expect(went().sort()).toEqual(['email', 'webhook']);
    expect(await outcome()).toEqual({
      ...{ page: 'failed', console: 'sent' },
      ...{ voice: 'no-answer', webhook: 'sent', email: 'sent' },
    });
    // Doubled and out of order it is told once.
    await hear('voice', 'delivered');
    await hear('voice', 'no-answer');
    await hear('voice', 'failed');
    expect(await signalled()).toBeNull();
  });

  it('also when the word comes before our own that the call was placed', async () => {
    await reach(house, house.people.aoki, 'voice', '+81900000001');
    await open();
    const id = await attemptBy('voice');
    await house.inTx(system('paging.attempt'), (tx) => claimAttempt(tx, id));
    await hear('voice', 'busy');
    expect(await signalled()).toEqual(house.clock.now());
    await house.inTx(system('paging.attempt'), (tx) =>
      settleAttempt(tx, id, { status: 'sent', provider: 'telephony-1', providerRef: 'CA1' }),
    );
    expect(await outcome()).toMatchObject({ page: 'failed', voice: 'busy' });
    const [kept] = await house.database.admin`
      select provider, provider_ref from page_attempts where id = ${id}`;
    expect(kept).toMatchObject({ provider: 'telephony-1', provider_ref: 'CA1' });
    await house.advance({ minutes: 1 });
    expect(went()).toEqual([]);
  });

  it('when the address of a way that waits is removed', async () => {
    const { aoki } = house.people;
    await reach(house, aoki, 'voice', '+81900000001');
    const sms = await reach(house, aoki, 'sms', '+81900000002', { delaySeconds: 120 });
    await reach(house, aoki, 'push', 'https://push.example.jp/1', { delaySeconds: 300 });
    await open();
    await house.settle();
    expect(went()).toEqual(['voice']);
    const client = await house.as(aoki);
    expect((await client.delete(`/contact-methods/${sms}`)).status).toBe(200);
    await house.advance({});
    expect(went()).toEqual(['push']);
    expect(await outcome()).toMatchObject({ page: 'open', sms: 'failed', push: 'sent' });
  });

  it('not while a text message may still be read', async () => {
    const { aoki } = house.people;
    await reach(house, aoki, 'voice', '+81900000001');
    await reach(house, aoki, 'sms', '+81900000001');
    await open();
    await house.settle();
    await hear('sms', 'delivered');
    await hear('voice', 'voicemail');
    expect(await outcome()).toMatchObject({ page: 'open', sms: 'delivered', voice: 'voicemail' });
    expect(await signalled()).toBeNull();
  });
});

describe('a page that has rung out', () => {
  it('stays on the console of its person until its subject is settled, and stays failed', async () => {
    const { aoki } = house.people;
    await reach(house, aoki, 'voice', '+81900000001');
    await reach(house, aoki, 'email', 'aoki@example.test');
    // Neither the call nor the mail: the mail is tried again, and stopped with the page.
    house.carriers.answerWith(({ channel }) =>
      channel === 'email'
        ? { status: 'failed', isTemporary: true, reason: 'smtp 421' }
        : { status: 'sent' },
    );
    await open();
    await house.settle();
    await hear('voice', 'no-answer');
    expect(await signalled()).toEqual(house.clock.now());
    const client = await house.as(aoki);
    expect((await client.get('/pages')).body.pages).toHaveLength(1);
    went();
    await house.inTx(base(), (tx) => withdrawPages(tx, subject));
    await house.advance({ minutes: 1 });
    expect(went()).toEqual([]);
    expect((await client.get('/pages')).body.pages).toEqual([]);
    expect(await outcome()).toMatchObject({ page: 'failed', email: 'withdrawn' });
  });

  it('gives way to the next page of the same sort', async () => {
    await reach(house, house.people.aoki, 'voice', '+81900000001');
    await open();
    await house.settle();
    await hear('voice', 'no-answer');
    expect(await signalled()).not.toBeNull();
    await open();
    const { body } = await (await house.as(house.people.aoki)).get('/pages');
    expect(body.pages).toHaveLength(1);
    expect(await outcome()).toMatchObject({ page: 'open' });
  });
});
