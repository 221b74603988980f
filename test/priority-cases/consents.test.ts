import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monthsLater } from '../../src/platform/text/tokyo-day.ts';
import {
  awaitsPaper,
  expiryOf,
  paperDueOf,
} from '../../src/priority-cases/consents/consent-terms.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Answer } from '../support/http.ts';
import { aCase, consent } from './register.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const body = '緊急のときに、登録した内容を拠点と受入施設に渡します。\n同意はいつでも撤回できます。';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const { textVersion: _version, textHash: _hash, ...toText } = consent;

async function aText(changes: object = {}): Promise<Answer['body']> {
  const ward = await house.as(house.people.doi);
  const text = { version: `版${counted++}`, body, validMonths: 12, ...changes };
  const answer = await ward.post('/api/v1/consent-texts', text);
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body;
}
let counted = 1;

/** A case whose consents are read as its page does. */
async function aCaseWith(...given: object[]) {
  const theCase = await aCase(house);
  const ids: string[] = [];
  for (const one of given) {
    const { status, body } = await theCase.ward.post(`${theCase.url}/consents`, one);
    if (status !== 201) throw new Error(JSON.stringify(body));
    ids.push(body.consentId);
  }
  const read = async () => (await theCase.ward.get(theCase.url)).body.consents;
  return { ...theCase, ids, read };
}
const oral = { ...consent, method: 'ORAL', givenOn: '2026-11-20' };

describe('the terms of a consent', () => {
  it('count months to the same day, or to the last of a shorter month', () => {
    expect(monthsLater('2026-11-20', 12)).toBe('2027-11-20');
    expect(monthsLater('2026-12-31', 2)).toBe('2027-02-28');
    expect(monthsLater('2027-11-30', 3)).toBe('2028-02-29');
    expect(monthsLater('2026-01-31', 11)).toBe('2026-12-31');
    expect(expiryOf('2026-11-20', null)).toBeNull();
  });

  it('ask for paper only after an oral one that stands', () => {
    const givenOn = '2026-12-25';
    expect(paperDueOf({ method: 'ORAL', givenOn }, 14)).toBe('2027-01-08');
    expect(paperDueOf({ method: 'WRITTEN', givenOn }, 14)).toBeNull();
    const given = { method: 'ORAL', givenOn, paperReceivedOn: null, withdrawnAt: null } as const;
    expect(awaitsPaper(given)).toBe(true);
    expect(awaitsPaper({ ...given, withdrawnAt: new Date() })).toBe(false);
    expect(awaitsPaper({ ...given, paperReceivedOn: givenOn })).toBe(false);
  });
});

describe('the texts of the consent sheet', () => {
  it('are kept word for word, newest first, with a hash of the house’s own', async () => {
    const first = await aText({ version: '2026年4月版' });
    const second = await aText({
      version: '2026年10月版',
      body: `${body}\n髙﨑〜①`,
      validMonths: null,
    });
    const manager = await house.as(house.people.chiba);
    const { items } = (await manager.get('/api/v1/consent-texts')).body;
    expect(items.slice(0, 2).map((it: { id: string }) => it.id)).toEqual([second.id, first.id]);
    const read = (await manager.get(`/api/v1/consent-texts/${second.id}`)).body;
    expect(read).toMatchObject({
      version: '2026年10月版',
      body: `${body}\n髙﨑〜①`,
      hash: sha256(`${body}\n髙﨑〜①`),
      validMonths: null,
    });
    expect(read.createdBy.id).toBe(house.people.doi.userId);
  });

  it('cannot be changed by anybody, nor a name be used twice', async () => {
    const { id, version } = await aText();
    const ward = await house.as(house.people.doi);
    const again = await ward.post('/api/v1/consent-texts', { version, body: '別', validMonths: 1 });
    expect([again.status, again.body.code]).toEqual([409, 'consent-text-version-taken']);
    expect(again.body.errors[0].path).toBe('/version');
    const change = house.inTx(house.people.doi, (tx) =>
      tx.db.execute(`update consent_texts set body = '別' where id = '${id}'`),
    );
    await expect(change).rejects.toMatchObject({ cause: { code: '42501' } });
  });

  it.each([
    ['no words', { body: ' \n　' }, '/body'],
    ['no name', { version: '' }, '/version'],
    ['half a month', { validMonths: 0.5 }, '/validMonths'],
    ['NUL', { body: 'あ\u0000' }, '/body'],
  ])('are refused with %s', async (_, wrong, path) => {
    const manager = await house.as(house.people.chiba);
    const text = { version: 'x', body, validMonths: null, ...wrong };
    const answer = await manager.post('/api/v1/consent-texts', text);
    expect([answer.status, answer.body.errors[0].path]).toEqual([400, path]);
  });

  it('are written by ward and manager, read at every desk of the register', async () => {
    const text = { version: 'y', body, validMonths: null };
    for (const who of [house.people.aoki, house.people.fujita]) {
      const client = await house.as(who);
      expect((await client.post('/api/v1/consent-texts', text)).status).toBe(403);
      expect((await client.get('/api/v1/consent-texts')).status).toBe(200);
    }
    const facility = await house.as(house.people.goto);
    expect((await facility.get('/api/v1/consent-texts')).status).toBe(403);
  });
});

describe('a consent to a text of the house', () => {
  it('takes its name, its hash and its last day from the text', async () => {
    const text = await aText({ validMonths: 6 });
    const { read } = await aCaseWith({
      ...toText,
      consentTextId: text.id,
      decisionSupport: '絵カードで2回に分けて説明した',
    });
    expect(await read()).toMatchObject([
      {
        consentTextId: text.id,
        textVersion: text.version,
        textHash: text.hash,
        expiresOn: '2027-05-01',
        decisionSupport: '絵カードで2回に分けて説明した',
        paperDueOn: null,
      },
    ]);
  });

  it('may run out on another day, or not at all', async () => {
    const { id: consentTextId } = await aText({ validMonths: 6 });
    const given = { ...toText, consentTextId };
    const { read } = await aCaseWith(
      { ...given, expiresOn: '令和9年3月31日' },
      { ...given, expiresOn: null },
    );
    const days = (await read()).map((it: { expiresOn: string | null }) => it.expiresOn);
    expect(days).toEqual([null, '2027-03-31']);
  });

  it.each([
    ['no text at all', {}, [400, '/consentTextId consent-text-not-one']],
    [
      'a hash without a name',
      { textHash: 'a'.repeat(64) },
      [400, '/consentTextId consent-text-not-one'],
    ],
    [
      'a text that is not there',
      { consentTextId: '00000000-0000-4000-8000-00000000dead' },
      [422, '/consentTextId no-such-consent-text'],
    ],
  ])('%s is refused, and nothing is recorded', async (_, wrong, refused) => {
    const { ward, url, read } = await aCaseWith();
    const { status, body } = await ward.post(`${url}/consents`, { ...toText, ...wrong });
    const [first] = body.errors;
    expect([status, `${first.path} ${first.code}`]).toEqual(refused);
    expect(await read()).toEqual([]);
  });
});

describe('an oral consent', () => {
  it('waits for its paper until the day that the rules say, and holds meanwhile', async () => {
    const { ward, url, read, ids } = await aCaseWith(oral);
    expect(await read()).toMatchObject([{ paperDueOn: '2026-12-04', paperReceivedOn: null }]);
    expect((await ward.get(url)).body.hasConsent).toBe(true);
    const paper = `${url}/consents/${ids[0]}/paper`;
    const came = await ward.post(paper, { receivedOn: 'R8.11.21' });
    expect(came.status).toBe(200);
    expect(await read()).toMatchObject([{ method: 'ORAL', paperReceivedOn: '2026-11-21' }]);
    const kinds = (await ward.get(`${url}/history`)).body.items.map(
      (it: { kind: string }) => it.kind,
    );
    expect(kinds).toContain('consent-paper-received');
    const twice = await ward.post(paper, { receivedOn: '2026-11-21' });
    expect([twice.status, twice.body.code]).toEqual([409, 'consent-paper-already-there']);
  });

  it('has no paper from before it was given, of tomorrow, or of another case', async () => {
    const { ward, url, ids, read } = await aCaseWith(oral);
    for (const receivedOn of ['2026-11-19', '2026-11-23']) {
      const { status, body } = await ward.post(`${url}/consents/${ids[0]}/paper`, { receivedOn });
      expect([status, body.code, body.errors[0].path]).toEqual([
        422,
        'consent-paper-day-wrong',
        '/receivedOn',
      ]);
    }
    const other = await aCaseWith(oral);
    const crossed = await ward.post(`${other.url}/consents/${ids[0]}/paper`, {
      receivedOn: '2026-11-21',
    });
    expect(crossed.body.code).toBe('no-such-consent');
    expect((await read())[0].paperReceivedOn).toBeNull();
  });

  it('is settled by one in writing, not by another word', async () => {
    const { read } = await aCaseWith(oral, oral, { ...consent, givenOn: '2026-11-21' });
    const papers = (await read()).map((it: { paperReceivedOn: string }) => it.paperReceivedOn);
    expect(papers).toEqual([null, '2026-11-21', '2026-11-21']);
    const another = await aCaseWith(oral, oral);
    expect(await another.read()).toMatchObject([
      { paperReceivedOn: null },
      { paperReceivedOn: null },
    ]);
  });

  it('in writing needs no paper, and one that was withdrawn none any more', async () => {
    const { ward, url, ids } = await aCaseWith(consent, oral);
    const at = { receivedOn: '2026-11-21' };
    const paper = (id: string | undefined) => ward.post(`${url}/consents/${id}/paper`, at);
    expect((await paper(ids[0])).body.code).toBe('consent-needs-no-paper');
    await ward.post(`${url}/consents/${ids[1]}/withdraw`);
    expect((await paper(ids[1])).body.code).toBe('consent-missing');
  });
});

describe('papers that should have come', () => {
  it('are counted and found, until they come or another consent takes their place', async () => {
    const late = { ...oral, givenOn: '2026-11-01' };
    const [one, replaced] = [await aCaseWith(late), await aCaseWith(late, oral)];
    const { ward } = one;
    const overdue = async () => {
      const { items } = (await ward.get('/api/v1/cases?paperOverdue=true')).body;
      const { paperOverdue } = (await ward.get('/api/v1/cases/counts')).body;
      expect(items).toHaveLength(paperOverdue);
      return items.map((it: { id: string }) => it.id);
    };
    expect(await overdue()).toContain(one.id);
    expect(await overdue()).not.toContain(replaced.id);
    await ward.post(`${one.url}/consents/${one.ids[0]}/paper`, { receivedOn: '2026-11-22' });
    expect(await overdue()).not.toContain(one.id);
  });
});

describe('a withdrawal', () => {
  it('may say who took the consent back, and need not', async () => {
    const { ward, url, ids, read } = await aCaseWith(consent);
    const said = await ward.post(`${url}/consents/${ids[0]}/withdraw`, { withdrawnBy: 'PARENT' });
    expect(said.status).toBe(200);
    expect(await read()).toMatchObject([{ withdrawnBy: 'PARENT' }]);
    const other = await aCaseWith(consent);
    expect((await ward.post(`${other.url}/consents/${other.ids[0]}/withdraw`)).status).toBe(200);
    expect(await other.read()).toMatchObject([{ withdrawnBy: null }]);
  });
});

describe('the consent sheet on paper', () => {
  it('is blank for signing, word for word, and its print is logged', async () => {
    const text = await aText({ body: '<b>渡す相手</b>は下の\nとおりです。', validMonths: 24 });
    const { ward, url, id } = await aCaseWith();
    const page = await ward.get(`${url}/consent-sheet.html`);
    expect(page.headers['cache-control']).toBe('no-store');
    const html = String(page.body);
    expect(html).toContain('&lt;b&gt;渡す相手&lt;/b&gt;は下の\nとおりです。');
    for (const said of [
      text.version,
      text.hash,
      '髙﨑',
      '取扱注意',
      '2年間有効',
      '令和8年11月22日',
      '用途：同意の説明・記録',
      '印刷者：',
    ])
      expect(html).toContain(said);
    expect(html).not.toContain('✓</span>');
    const prints = await house.database.admin`
      select kind, reason from case_prints where case_id = ${id}`;
    expect(prints).toEqual([{ kind: 'consent', reason: 'consent' }]);
  });

  it('says of a consent what was given, also when its words are kept elsewhere', async () => {
    const { ward, url, ids } = await aCaseWith({
      ...oral,
      givenBy: 'PROXY',
      proxyReason: '本人は意識がない<1>',
      expiresOn: '2027-11-19',
    });
    const { body: html } = await ward.get(`${url}/consent-sheet.html?consentId=${ids[0]}`);
    for (const said of [
      '本人は意識がない&lt;1&gt;',
      '令和9年11月19日まで',
      '別に保管',
      'まだ（期限 令和8年12月4日）',
    ])
      expect(html).toContain(said);
    expect(String(html).match(/✓<\/span>/g)).toHaveLength(3 + 1 + 1);
    const none = await ward.get(
      `${url}/consent-sheet.html?consentId=${'0'.repeat(8)}-0000-4000-8000-000000000000`,
    );
    expect(none.body.code).toBe('no-such-consent');
  });
});
