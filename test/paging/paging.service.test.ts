import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { claimAttempt, sendAttempt, settleAttempt } from '../../src/paging/attempts.service.ts';
import type { PageMessage, SendOutcome } from '../../src/paging/page.ts';
import {
  answerPage,
  openPage,
  pageOutcomes,
  withdrawPages,
} from '../../src/paging/paging.service.ts';
import { system, type UserActor } from '../../src/platform/actor.ts';
import { type House, openHouse } from '../support/house.ts';
import { reach } from '../support/reach.ts';

let house: House;
let subject: { kind: string; id: string };
beforeAll(async () => {
  house = await openHouse();
  const { aoki } = house.people;
  await reach(house, aoki, 'email', 'aoki@example.test');
  await reach(house, aoki, 'webhook', 'http://127.0.0.1:9/hook', {
    format: 'standard',
    secret: `whsec_${Buffer.alloc(24, 7).toString('base64')}`,
  });
});
afterAll(() => house.close());
beforeEach(() => {
  subject = { kind: 'emergency', id: randomUUID() };
  house.carriers.answerWith(() => ({ status: 'sent' }));
});
afterEach(async () => {
  await house.inTx(base(), (tx) => withdrawPages(tx, subject));
  await house.advance({ minutes: 2 });
  house.carriers.take();
});

const base = () => system('test', house.people.baseId);
const message: PageMessage = {
  template: 'emergency',
  reference: 'R8-000123',
  path: '/emergencies/1',
  level: 1,
};
const open = (who: UserActor, from: Partial<Parameters<typeof openPage>[1]> = {}) =>
  house.inTx(house.people.baba, (tx) =>
    openPage(tx, { userId: who.userId, subject, message, signal: null, ...from }),
  );
const outcomes = () => house.inTx(base(), (tx) => pageOutcomes(tx, subject));
const attempts = async () =>
  (await outcomes()).map(({ status, attempts: each }) => [
    status,
    Object.fromEntries(each.map((it) => [it.channel, it.status])),
  ]);
const busy: SendOutcome = { status: 'failed', isTemporary: true, reason: 'smtp 421' };
const refusedForGood: SendOutcome = { status: 'failed', isTemporary: false, reason: 'smtp 550' };

describe('a page', () => {
  it('goes to the console and to every address at once, without personal data', async () => {
    await open(house.people.aoki);
    expect(await attempts()).toEqual([
      ['open', { console: 'sent', email: 'queued', webhook: 'queued' }],
    ]);
    await house.settle();
    const sent = house.carriers.take();
    expect(sent.map((it) => [it.channel, it.address])).toEqual(
      expect.arrayContaining([
        ['email', 'aoki@example.test'],
        ['webhook', 'http://127.0.0.1:9/hook'],
      ]),
    );
    expect(sent).toHaveLength(2);
    expect(sent[0]?.body).toContain('R8-000123');
    expect(sent[0]?.body).not.toContain('青木');
    expect(await attempts()).toEqual([
      ['open', { console: 'sent', email: 'sent', webhook: 'sent' }],
    ]);
  });

  it('tells the console by a live event that names nobody', async () => {
    const pageId = await open(house.people.aoki);
    const events = await house.database.admin`
      select topic, kind from events where subject_id = ${pageId}`;
    expect(events).toEqual([
      expect.objectContaining({ topic: `user:${house.people.aoki.userId}`, kind: 'page.opened' }),
    ]);
  });

  it('to a person without an address is on the console and does not fail', async () => {
    await open(house.people.chiba);
    await house.advance({ minutes: 5 });
    expect(await attempts()).toEqual([['open', { console: 'sent' }]]);
    expect(house.carriers.take()).toEqual([]);
  });

  it('is tried again after 5 and 15 seconds when a carrier is busy, with the same key', async () => {
    house.carriers.answerWith((it) => (it.channel === 'email' ? busy : { status: 'sent' }));
    await open(house.people.aoki);
    const times: number[] = [];
    const start = house.clock.now().getTime();
    const keys = new Set<string>();
    await house.settle();
    for (let second = 0; second <= 30; second += 1) {
      for (const it of house.carriers.take()) {
        if (it.channel !== 'email') continue;
        times.push((it.at.getTime() - start) / 1000);
        keys.add(it.key);
      }
      await house.advance({ seconds: 1 });
    }
    expect(times).toEqual([0, 5, 20]);
    expect(keys.size).toBe(1);
    expect(await attempts()).toEqual([
      ['open', { console: 'sent', email: 'failed', webhook: 'sent' }],
    ]);
  });

  it('that no address takes has failed, and who asked for it is woken in the same instant', async () => {
    house.carriers.answerWith(() => refusedForGood);
    const signal = { kind: 'test.signal', id: randomUUID() };
    await open(house.people.aoki, { signal });
    const sweep = house.wakes.run;
    for (const { subject_id } of await house.database.admin`
      select subject_id from wakes where kind = 'paging.attempt'`)
      await sweep('paging.attempt', String(subject_id));
    expect(await attempts()).toEqual([
      ['failed', { console: 'sent', email: 'failed', webhook: 'failed' }],
    ]);
    const [wake] = await house.database.admin`
      delete from wakes where kind = 'test.signal' and subject_id = ${signal.id} returning due_at`;
    expect(wake?.due_at).toEqual(house.clock.now());
  });

  it('is sent again with the same key when the process dies in mid-send', async () => {
    await open(house.people.aoki);
    const [row] = await house.database.admin`
      select a.id from page_attempts a join pages p on p.id = a.page_id
      where p.subject_id = ${subject.id} and a.channel = 'email'`;
    const id = String(row?.id);
    const task = await house.inTx(system('paging.attempt'), (tx) => claimAttempt(tx, id));
    expect(task?.key).toBe(id);
    // Nobody settles it: the process is gone. Another one must not send it before its time.
    await house.advance({ seconds: 29 });
    expect(house.carriers.take().map((it) => it.channel)).toEqual(['webhook']);
    await house.advance({ seconds: 1 });
    expect(house.carriers.take().map((it) => it.key)).toEqual([id]);
    // The dead process's word comes late: it was sent after all. Nothing changes.
    await house.inTx(system('paging.attempt'), (tx) => settleAttempt(tx, id, busy));
    expect(await attempts()).toEqual([
      ['open', { console: 'sent', email: 'sent', webhook: 'sent' }],
    ]);
  });

  it('that kills five processes in mid-send has failed, and who asked for it is woken', async () => {
    const signal = { kind: 'test.signal', id: randomUUID() };
    await open(house.people.aoki, { signal });
    const rows = await house.database.admin<{ id: string }[]>`
      select a.id from page_attempts a join pages p on p.id = a.page_id
      where p.subject_id = ${subject.id} and a.channel <> 'console'`;
    const claimAll = () =>
      Promise.all(
        rows.map(({ id }) => house.inTx(system('paging.attempt'), (tx) => claimAttempt(tx, id))),
      );
    for (let death = 0; death < 5; death += 1) {
      expect((await claimAll()).map((it) => it?.key)).toEqual(rows.map((it) => it.id));
      house.clock.set(new Date(house.clock.now().getTime() + 30_000));
    }
    expect(await claimAll()).toEqual([null, null]);
    expect(await attempts()).toEqual([
      ['failed', { console: 'sent', email: 'failed', webhook: 'failed' }],
    ]);
    const failures = await house.database.admin`
      select distinct failure, tries from page_attempts where id in ${house.database.admin(rows.map((it) => it.id))}`;
    expect(failures).toEqual([expect.objectContaining({ failure: 'died-in-send', tries: 5 })]);
    const [wake] = await house.database.admin`
      delete from wakes where kind = 'test.signal' and subject_id = ${signal.id} returning due_at`;
    expect(wake?.due_at).toEqual(house.clock.now());
    const left = await house.database.admin`
      select 1 from wakes where kind = 'paging.attempt' and subject_id in ${house.database.admin(rows.map((it) => it.id))}`;
    expect(left).toEqual([]);
  });

  it('is claimed by one of two that come at once', async () => {
    await open(house.people.aoki);
    const [row] = await house.database.admin`
      select a.id from page_attempts a join pages p on p.id = a.page_id
      where p.subject_id = ${subject.id} and a.channel = 'email'`;
    const id = String(row?.id);
    await Promise.all([1, 2, 3, 4].map(() => house.wakes.run('paging.attempt', id)));
    expect(house.carriers.take()).toHaveLength(1);
  });

  it('is not sent any more once it is withdrawn', async () => {
    await open(house.people.aoki);
    await house.inTx(base(), (tx) => withdrawPages(tx, subject));
    await house.advance({ minutes: 2 });
    expect(house.carriers.take()).toEqual([]);
    expect(await attempts()).toEqual([
      ['withdrawn', { console: 'sent', email: 'withdrawn', webhook: 'withdrawn' }],
    ]);
  });

  it('is withdrawn for all but one person when asked so', async () => {
    await open(house.people.aoki);
    await open(house.people.chiba);
    await house.inTx(base(), (tx) =>
      withdrawPages(tx, subject, { except: house.people.chiba.userId }),
    );
    expect((await outcomes()).map((it) => it.status)).toEqual(['withdrawn', 'open']);
  });

  it('is answered by its person only', async () => {
    await open(house.people.aoki);
    await open(house.people.chiba);
    await house.inTx(base(), (tx) => answerPage(tx, subject, house.people.aoki.userId));
    expect((await outcomes()).map((it) => it.status)).toEqual(['answered', 'open']);
  });

  it('takes the place of the one before it of the same sort, and of no other', async () => {
    const signal = { kind: 'test.signal', id: randomUUID() };
    await open(house.people.aoki, { signal });
    await open(house.people.aoki, { message: { ...message, template: 'emergency-taken' } });
    await open(house.people.aoki, { signal });
    expect((await outcomes()).map((it) => [it.message.template, it.status])).toEqual([
      ['emergency', 'withdrawn'],
      ['emergency-taken', 'open'],
      ['emergency', 'open'],
    ]);
  });

  it('fails when its only address is removed before it was sent', async () => {
    const { honda } = house.people;
    const client = await house.as(honda);
    const id = await reach(house, honda, 'email', 'honda@example.test');
    await open(honda);
    expect((await client.delete(`/contact-methods/${id}`)).status).toBe(200);
    await house.settle();
    expect(house.carriers.take()).toEqual([]);
    expect(await attempts()).toEqual([['failed', { console: 'sent', email: 'failed' }]]);
  });
});

describe('a carrier', () => {
  const task = {
    key: randomUUID(),
    channel: 'email' as const,
    address: 'aoki@example.test',
    ...{
      secret: null,
      format: null,
      template: null,
      asksForAnswer: true,
      replyCode: null,
      tapPath: null,
      code: null,
    },
    message,
    at: new Date('2026-11-22T02:00:00+09:00'),
  };
  it('that throws has failed for now', async () => {
    const carriers = {
      ...house.carriers.all,
      email: {
        send: () => Promise.reject(new Error('socket hang up')),
        close: async () => {},
      },
    };
    expect(await sendAttempt(carriers, 'http://kyoten.test', task)).toEqual({
      status: 'failed',
      isTemporary: true,
      reason: 'socket hang up',
    });
  });
});

describe('my pages', () => {
  it('are shown to me; a notice is done with once seen, an emergency is not', async () => {
    const { chiba, aoki } = house.people;
    await open(chiba);
    const notice = { message: { ...message, template: 'emergency-taken' as const } };
    await open(chiba, notice);
    const client = await house.as(chiba);
    const mine = await client.get('/pages');
    expect(mine.body.pages.map((it: { template: string }) => it.template)).toEqual([
      'emergency-taken',
      'emergency',
    ]);
    for (const { id } of mine.body.pages)
      expect((await client.post(`/pages/${id}/seen`)).status).toBe(200);
    const left = await client.get('/pages');
    expect(left.body.pages.map((it: { template: string }) => it.template)).toEqual(['emergency']);
    const [page] = left.body.pages;
    const other = await (await house.as(aoki)).post(`/pages/${page.id}/seen`);
    expect([other.status, other.body.code]).toEqual([404, 'no-such-page']);
  });
});

describe('my contact methods', () => {
  it('are mine, in my order, and never show a secret', async () => {
    const client = await house.as(house.people.aoki);
    const { body } = await client.get('/contact-methods');
    expect(body.contactMethods.map((it: { channel: string }) => it.channel)).toEqual([
      'email',
      'webhook',
    ]);
    expect(JSON.stringify(body)).not.toContain('whsec_');
    const others = await (await house.as(house.people.baba)).get('/contact-methods');
    expect(others.body.contactMethods).toEqual([]);
  });

  it.each<[string, object, number, string]>([
    [
      'an address twice',
      { channel: 'email', address: 'AOKI@example.test' },
      409,
      'contact-method-exists',
    ],
    ['no address', { channel: 'email', address: 'aoki' }, 400, 'bad-input'],
    ['an unknown channel', { channel: 'pigeon', address: 'a@b.test' }, 400, 'bad-input'],
    ['an unknown field', { channel: 'email', address: 'a@b.test', quiet: true }, 400, 'bad-input'],
    [
      'a webhook without a secret',
      { channel: 'webhook', format: 'standard', address: 'https://a.test/' },
      400,
      'bad-input',
    ],
    [
      'a webhook to the machine’s metadata',
      {
        channel: 'webhook',
        format: 'standard',
        address: 'https://169.254.169.254/',
        secret: `whsec_${Buffer.alloc(24, 1).toString('base64')}`,
      },
      422,
      'webhook-address-not-allowed',
    ],
  ])('refuse %s', async (_, body, status, code) => {
    const answer = await (await house.as(house.people.aoki)).post('/contact-methods', body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('of somebody else cannot be removed', async () => {
    const mine = await (await house.as(house.people.aoki)).get('/contact-methods');
    const other = await house.as(house.people.baba);
    const answer = await other.delete(`/contact-methods/${mine.body.contactMethods[0].id}`);
    expect([answer.status, answer.body.code]).toEqual([404, 'no-such-contact-method']);
  });
});
