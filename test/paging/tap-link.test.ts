import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PageAnswers } from '../../src/paging/answers.service.ts';
import { houseKey } from '../../src/paging/house-keys.service.ts';
import { templates } from '../../src/paging/page.ts';
import { pagingProblems } from '../../src/paging/paging.problems.ts';
import { openPage, pageOutcomes, withdrawPages } from '../../src/paging/paging.service.ts';
import { answerTapLink, refusalOf } from '../../src/paging/tap-link.service.ts';
import { askingPage, deadPage, outcomePage } from '../../src/paging/tap-page.ts';
import { system } from '../../src/platform/actor.ts';
import { Refused } from '../../src/platform/problem.ts';
import { type House, openHouse } from '../support/house.ts';
import { reach } from '../support/reach.ts';

let house: House;
let app: FastifyInstance;
let subject: { kind: string; id: string };
beforeAll(async () => {
  house = await openHouse();
  app = await house.app();
  await reach(house, house.people.aoki, 'email', 'aoki@example.test');
});
afterAll(() => house.close());
beforeEach(() => {
  // What nobody acts upon is simply answered: a page to oneself is.
  subject = { kind: 'test', id: randomUUID() };
});
afterEach(async () => {
  await house.inTx(base(), (tx) => withdrawPages(tx, subject));
  house.carriers.take();
});

const base = () => system('test', house.people.baseId);
const message = { template: 'emergency', reference: 'R8-000123', path: '/emergencies/1' } as const;
/** Pages Aoki by mail; returns the link in it. */
const mailed = async (): Promise<string> => {
  await house.inTx(base(), (tx) =>
    openPage(tx, { userId: house.people.aoki.userId, subject, message, signal: null }),
  );
  await house.settle();
  const [mail] = house.carriers.take();
  const link = String(mail?.tapLink);
  expect(mail?.body).toContain(link);
  expect(link).toMatch(/^http:\/\/kyoten\.test\/t\/[A-Za-z0-9_-]{48}$/);
  return new URL(link).pathname;
};
const get = (url: string) => app.inject({ method: 'GET', url });
/** A browser's form, which says of itself what it wants: no Origin of ours. */
const post = (url: string, payload = 'answer=take') =>
  app.inject({
    method: 'POST',
    url,
    payload,
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'null' },
  });
const status = async () => {
  const [page] = await house.inTx(base(), (tx) => pageOutcomes(tx, subject));
  return [page?.status, page?.answeredBy, page?.attempts.map((it) => it.status).join(' ')];
};

describe('a one-tap link', () => {
  it('asks, and answers once somebody presses', async () => {
    const url = await mailed();
    const asking = await get(url);
    expect(asking.statusCode).toBe(200);
    expect(asking.body).toContain('R8-000123');
    expect(asking.body).toMatch(/<button name="answer" value="take">対応する/);
    expect(asking.body).toContain('value="cannot"');
    const answered = await post(url);
    expect([answered.statusCode, answered.body.includes('受け付けました')]).toEqual([200, true]);
    expect(await status()).toEqual(['answered', 'email', 'sent answered']);
  });

  it('takes nothing when a scanner opens it, however often', async () => {
    const url = await mailed();
    const everything = async () => {
      const rows = await Promise.all(
        ['pages', 'page_attempts', 'wakes', 'house_keys', 'events'].map(
          (table) =>
            house.database.admin`select * from ${house.database.admin(table)} order by 1, 2`,
        ),
      );
      return JSON.stringify(rows);
    };
    const before = await everything();
    for (const method of ['GET', 'HEAD', 'GET', 'OPTIONS'] as const)
      await app.inject({ method, url });
    expect(await everything()).toBe(before);
    expect(await status()).toEqual(['open', null, 'sent sent']);
  });

  it('can be used once', async () => {
    const url = await mailed();
    await post(url, 'answer=cannot');
    for (const again of [await post(url), await post(url, 'answer=cannot'), await get(url)]) {
      expect(again.statusCode).toBe(410);
      expect(again.body).toContain('すでに応答しています');
      expect(again.body).toContain('href="/emergencies/1"');
    }
  });

  it('that says nothing asks again', async () => {
    const url = await mailed();
    for (const body of ['', 'answer=perhaps', 'take=answer', 'answer=take&answer=perhaps']) {
      const asked = await post(url, body);
      expect([asked.statusCode, asked.body.includes('対応する')]).toEqual([200, true]);
    }
    expect(await status()).toEqual(['open', null, 'sent sent']);
  });

  it('acts once when it is pressed twice at the same time', async () => {
    const url = await mailed();
    const calls: string[] = [];
    const counting: PageAnswers = {
      test: async (_tx, { answer }) => {
        calls.push(answer);
        return { outcome: 'taken' };
      },
    };
    const press = () =>
      house
        .inTx(system('tap link'), (tx) => answerTapLink(tx, url.slice(3), 'take', counting))
        .catch(refusalOf);
    const answers = await Promise.all([press(), press(), press()]);
    expect(answers.map((it) => it.status).sort()).toEqual([200, 410, 410]);
    const [row] = await house.database.admin`
      select count(*)::int as n from page_attempts a join pages p on p.id = a.page_id
      where p.subject_id = ${subject.id} and a.link_used_at is not null`;
    expect(row?.n).toBe(1);
  });

  it('tells what came of it without naming anybody, and what was refused changes nothing', async () => {
    const url = await mailed();
    const press = (answers: PageAnswers) =>
      house
        .inTx(system('tap link'), (tx) => answerTapLink(tx, url.slice(3), 'take', answers))
        .catch(refusalOf);
    const refused = await press({
      test: () => Promise.reject(new Refused(pagingProblems['no-such-page']())),
    });
    expect([refused.status, refused.page.includes('呼び出しが見つかりません')]).toEqual([
      404,
      true,
    ]);
    expect((await get(url)).statusCode).toBe(200);
    const late = await press({ test: async () => ({ outcome: 'too-late', ownerName: '馬場 試' }) });
    expect(late.page).toContain('ほかの担当者');
    expect(late.page).not.toContain('馬場');
    await expect(
      house.inTx(system('tap link'), () => Promise.reject(new Error('a bug'))).catch(refusalOf),
    ).rejects.toThrow('a bug');
  });

  it('is dead after twelve hours, changed, or made by somebody else: always with the same words', async () => {
    const url = await mailed();
    const token = Buffer.from(url.slice(3), 'base64url');
    const flipped = Array.from({ length: token.length }, (_, at) => {
      const bytes = Buffer.from(token);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      return bytes.toString('base64url');
    });
    const dead = new Set<string>();
    const strangers = [
      randomBytes(36).toString('base64url'),
      'x',
      `${url.slice(3)}=`,
      '%00',
      '..%2f',
    ];
    const open = async (tokens: string[]) => {
      for (const it of tokens)
        for (const answer of [await get(`/t/${it}`), await post(`/t/${it}`)])
          dead.add(`${answer.statusCode} ${answer.body}`);
    };
    await open([...strangers, ...flipped.slice(0, 2), ...flipped.slice(-2)]);
    const others = flipped.map((it) =>
      house.inTx(system('tap link'), (tx) => answerTapLink(tx, it, 'take', {})),
    );
    for (const { status: code, page } of await Promise.all(others)) dead.add(`${code} ${page}`);
    expect((await get(url)).statusCode).toBe(200);
    await house.advance({ hours: 12 });
    await open([url.slice(3)]);
    expect([...dead]).toEqual([`404 ${deadPage()}`]);
    expect(await status()).toEqual(['open', null, 'sent sent']);
  });

  it('says no more than it must to whoever holds it, and is kept by nobody', async () => {
    const { headers } = await get(await mailed());
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
    expect(headers['content-security-policy']).toContain("script-src 'self'");
  });

  it('cannot be tried by the thousand', async () => {
    const tries = await Promise.all(Array.from({ length: 70 }, () => get('/t/guess')));
    expect(tries.filter((it) => it.statusCode === 429).length).toBeGreaterThanOrEqual(10);
  });
});

it('the key of the house is made once, also by two that start together', async () => {
  const make = () => randomBytes(8).toString('hex');
  const made = await Promise.all(
    [1, 2, 3, 4].map(() => house.inTx(system('start'), (tx) => houseKey(tx, 'a new key', make))),
  );
  expect(new Set(made).size).toBe(1);
  // Whoever is signed in may have it used, but cannot read it.
  const { aoki } = house.people;
  expect(await house.inTx(aoki, (tx) => houseKey(tx, 'a new key', make))).toBe(made[0]);
  const seen = await house.inTx(aoki, (tx) => tx.db.execute(sql`select name from house_keys`));
  expect(seen.rows).toEqual([]);
});

describe('the page behind it', () => {
  it.each(templates)('of %s is in two languages, without scripts', (template) => {
    const page = askingPage({ ...message, template, reference: '<b>R8' });
    expect(page).toMatch(/<html lang="ja">/);
    expect(page).toMatch(/lang="en">[A-Z]/);
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;b&gt;R8');
  });

  it('says of each outcome what to do now', () => {
    const pages = (['taken', 'noted', 'too-late', 'over'] as const).map((it) =>
      outcomePage(it, '/emergencies/1'),
    );
    expect(new Set(pages).size).toBe(4);
    for (const page of pages) expect(page).toContain('href="/emergencies/1"');
  });
});
