import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  answerAttempt,
  answerOwnPage,
  attemptOfReply,
  type PageAnswers,
} from '../../src/paging/answers.service.ts';
import { recordReceipt } from '../../src/paging/attempts.service.ts';
import type { Answer, Channel, PageMessage } from '../../src/paging/page.ts';
import { pagingProblems } from '../../src/paging/paging.problems.ts';
import { answerPage, openPage, withdrawPages } from '../../src/paging/paging.service.ts';
import { system } from '../../src/platform/actor.ts';
import { Refused } from '../../src/platform/problem.ts';
import { type House, openHouse } from '../support/house.ts';
import { reach } from '../support/reach.ts';

let house: House;
let subject: { kind: string; id: string };
beforeAll(async () => {
  house = await openHouse();
  const { aoki } = house.people;
  await reach(house, aoki, 'voice', '+819012345678');
  await reach(house, aoki, 'sms', '+819012345678');
  await reach(house, aoki, 'email', 'aoki@example.test', { delaySeconds: 30 });
});
afterAll(() => house.close());
beforeEach(() => {
  subject = { kind: 'emergency', id: randomUUID() };
  house.carriers.answerWith(() => ({ status: 'sent' }));
});
afterEach(async () => {
  await house.inTx(base(), (tx) => withdrawPages(tx, subject));
  await house.database.admin`delete from wakes`;
  house.carriers.take();
});

const base = () => system('test', house.people.baseId);
const message: PageMessage = { template: 'emergency', reference: 'R8-000123', path: '/e/1' };
const open = (more: Partial<Parameters<typeof openPage>[1]> = {}) =>
  house.inTx(base(), (tx) =>
    openPage(tx, { userId: house.people.aoki.userId, subject, message, signal: null, ...more }),
  );
const attemptBy = async (channel: Channel) => {
  const [row] = await house.database.admin<{ id: string }[]>`
    select a.id from page_attempts a join pages p on p.id = a.page_id
    where p.subject_id = ${subject.id} and a.channel = ${channel} order by a.id desc limit 1`;
  return String(row?.id);
};
/** Somebody presses a key, or writes back. */
const say = async (channel: Channel, answer: Answer, answers: PageAnswers) => {
  const id = await attemptBy(channel);
  return house.inTx(system('carrier'), (tx) => answerAttempt(tx, id, answer, answers));
};
const pages = () => house.database.admin`
  select status, answered_by from pages where subject_id = ${subject.id} order by opened_at, id`;
const attempts = async () => {
  const rows = await house.database.admin`
    select a.channel, a.status from page_attempts a join pages p on p.id = a.page_id
    where p.subject_id = ${subject.id}`;
  return Object.fromEntries(rows.map((it) => [it.channel, it.status]));
};
/** Takes as an emergency is taken: the person's pages are answered by the feature itself. */
const taking: PageAnswers = {
  emergency: async (tx, { userId }) => {
    await answerPage(tx, subject, userId);
    return { outcome: 'taken' };
  },
};

describe('an answer from outside', () => {
  it('is carried out as the person who was paged, and logged as his', async () => {
    const { aoki } = house.people;
    const pageId = await open();
    await house.settle();
    const asked: unknown[] = [];
    const outcome = await say('voice', 'take', {
      emergency: async (tx, it) => {
        const { rows } = await tx.db.execute(sql`select app_role() as role, app_user() as id`);
        asked.push(it, tx.actor, rows);
        await tx.db.execute(sql`update contact_methods set label = 'car' where channel = 'voice'`);
        return { outcome: 'taken' };
      },
    });
    expect(outcome).toEqual({ outcome: 'taken' });
    const { userId } = aoki;
    expect(asked).toEqual([
      { pageId, userId, subjectId: subject.id, template: 'emergency', answer: 'take' },
      aoki,
      [{ role: 'coordinator', id: userId }],
    ]);
    const [logged] = await house.database.admin`
      select actor_kind, user_id from audit_log where subject_kind = 'contact_methods' order by id desc limit 1`;
    expect(logged).toEqual({ actor_kind: 'user', user_id: userId });
  });

  it('ends the page: what was still on its way is stopped, and it says by which way', async () => {
    await open();
    await house.settle();
    await say('sms', 'take', taking);
    expect(await pages()).toEqual([{ status: 'answered', answered_by: 'sms' }]);
    expect(await attempts()).toEqual({
      ...{ console: 'sent', voice: 'sent' },
      ...{ sms: 'answered', email: 'withdrawn' },
    });
    house.carriers.take();
    await house.advance({ minutes: 1 });
    expect(house.carriers.take()).toEqual([]);
  });

  it('is not undone by what the carrier tells afterwards', async () => {
    await open();
    await house.settle();
    await say('voice', 'cannot', { emergency: async () => ({ outcome: 'noted' }) });
    const id = await attemptBy('voice');
    await house.inTx(system('carrier'), (tx) => recordReceipt(tx, id, { kind: 'no-answer' }));
    expect(await attempts()).toMatchObject({ voice: 'answered' });
    expect(await pages()).toEqual([{ status: 'answered', answered_by: 'voice' }]);
  });

  it('counts also when the page has rung out meanwhile', async () => {
    await open();
    await house.settle();
    for (const channel of ['voice', 'sms'] as const) {
      const id = await attemptBy(channel);
      await house.inTx(system('carrier'), (tx) => recordReceipt(tx, id, { kind: 'failed' }));
    }
    expect(await pages()).toMatchObject([{ status: 'failed' }]);
    await say('email', 'take', taking);
    expect(await pages()).toEqual([{ status: 'answered', answered_by: 'email' }]);
  });

  it('to an older message means the same, and answers the page that took its place', async () => {
    const signal = { kind: 'test.signal', id: randomUUID() };
    await open({ signal });
    const older = await attemptBy('voice');
    await house.advance({ seconds: 1 });
    await open({ signal });
    await house.inTx(system('carrier'), (tx) => answerAttempt(tx, older, 'take', taking));
    expect(await pages()).toEqual([
      { status: 'withdrawn', answered_by: null },
      { status: 'answered', answered_by: 'voice' },
    ]);
  });

  it('comes too late like everybody else’s', async () => {
    await open();
    await house.inTx(base(), (tx) => withdrawPages(tx, subject));
    const late: PageAnswers = {
      emergency: async () => ({ outcome: 'too-late', ownerName: '馬場' }),
    };
    expect(await say('voice', 'take', late)).toEqual({ outcome: 'too-late', ownerName: '馬場' });
    expect(await pages()).toEqual([{ status: 'withdrawn', answered_by: null }]);
  });

  it('that is refused leaves everything as it was', async () => {
    await open();
    const refusing: PageAnswers = {
      emergency: async (tx, { userId }) => {
        await answerPage(tx, subject, userId);
        throw new Refused(pagingProblems['no-such-page']());
      },
    };
    await expect(say('voice', 'take', refusing)).rejects.toThrow('no-such-page');
    expect(await pages()).toMatchObject([{ status: 'open' }]);
  });

  it('about what nobody acts upon ends the page and nothing else', async () => {
    subject = { kind: 'test', id: randomUUID() };
    await open({ message: { ...message, template: 'test' } });
    expect(await say('voice', 'take', {})).toEqual({ outcome: 'noted' });
    expect(await pages()).toEqual([{ status: 'answered', answered_by: 'voice' }]);
    await open({ message: { ...message, template: 'test' } });
    await house.inTx(base(), (tx) => withdrawPages(tx, subject));
    expect(await say('sms', 'take', {})).toEqual({ outcome: 'over' });
  });

  it('of an account that was disabled, or to no message at all, is nothing', async () => {
    const never: PageAnswers = { emergency: () => Promise.reject(new Error('nobody may')) };
    await open({ userId: house.people.baba.userId });
    await house.database.admin`
      update users set disabled_at = now() where id = ${house.people.baba.userId}`;
    expect(await say('console', 'take', never)).toEqual({ outcome: 'over' });
    await house.database.admin`update users set disabled_at = null`;
    const nothing = await house.inTx(system('carrier'), (tx) =>
      answerAttempt(tx, randomUUID(), 'take', never),
    );
    expect(nothing).toEqual({ outcome: 'over' });
  });
});

describe('an answer on the console', () => {
  it('is of the page’s own person only, and says who has it', async () => {
    const { aoki, baba } = house.people;
    const pageId = await open();
    const client = await house.as(baba);
    const foreign = await client.post(`/pages/${pageId}/answer`, { answer: 'take' });
    expect([foreign.status, foreign.body.code]).toEqual([404, 'no-such-page']);
    const late: PageAnswers = {
      emergency: async () => ({ outcome: 'too-late', ownerName: '馬場' }),
    };
    const told = await house.inTx(aoki, (tx) => answerOwnPage(tx, pageId, 'take', late));
    expect(told).toEqual({ outcome: 'too-late', ownerName: '馬場' });
    expect(await pages()).toEqual([{ status: 'answered', answered_by: 'console' }]);
  });

  it('is one of two', async () => {
    const pageId = await open();
    const client = await house.as(house.people.aoki);
    expect((await client.post(`/pages/${pageId}/answer`, { answer: 'later' })).status).toBe(400);
  });
});

describe('a text message', () => {
  const reply = (code: string, address = '+819012345678') =>
    house.inTx(system('carrier'), (tx) => attemptOfReply(tx, { code, address }));
  const sentTexts = () => house.carriers.take().filter((it) => it.channel === 'sms');

  it('is answered with its own code, from the number that it went to', async () => {
    await open();
    const first = await attemptBy('sms');
    await house.settle();
    const [sent] = sentTexts();
    const code = String(sent?.replyCode);
    expect(code).toMatch(/^[1-9]\d{3}$/);
    expect(await reply(code)).toBe(first);
    expect(await reply(code, '+819099999999')).toBeNull();
    expect(await reply(code === '9999' ? '9998' : '9999')).toBeNull();
    await house.advance({ hours: 12 });
    expect(await reply(code)).toBeNull();
  });

  it('keeps its code over its tries, and no other message of the time has the same', async () => {
    const busyOnce = [true];
    house.carriers.answerWith(({ channel }) => {
      const isBusy = channel === 'sms' && busyOnce.pop() === true;
      return isBusy ? { status: 'failed', isTemporary: true, reason: '429' } : { status: 'sent' };
    });
    await open();
    await house.advance({ seconds: 5 });
    const codes = sentTexts().map((it) => it.replyCode);
    expect(codes).toHaveLength(2);
    expect(codes[1]).toBe(codes[0]);
    await open({ signal: { kind: 'test.signal', id: randomUUID() } });
    await house.settle();
    expect(sentTexts().map((it) => it.replyCode)).not.toContain(codes[0]);
  });

  it('has no code, and a mail no link, where no address was proved', async () => {
    const { baba } = house.people;
    await reach(house, baba, 'sms', '+819000000009', { isVerified: false });
    await reach(house, baba, 'email', 'baba@example.test', { isVerified: false });
    await open({ userId: baba.userId });
    await house.settle();
    const sent = house.carriers.take();
    expect(sent.map(({ address }) => address).sort()).toEqual([
      '+819000000009',
      'baba@example.test',
    ]);
    for (const { replyCode, tapLink, asksForAnswer } of sent)
      expect([replyCode, tapLink, asksForAnswer]).toEqual([null, null, false]);
  });

  it('has no code, and a mail no link, where a look is needed first', async () => {
    await open({ message: { ...message, template: 'offer-conditional' } });
    await house.advance({ seconds: 30 });
    const sent = house.carriers.take();
    expect(sent).toHaveLength(3);
    for (const { replyCode, tapLink, asksForAnswer } of sent)
      expect([replyCode, tapLink, asksForAnswer]).toEqual([null, null, false]);
  });
});
