import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetOldDrafts } from '../../src/drafts/drafts.service.ts';
import { type House, openHouse } from '../support/house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const intake = { caller: { name: '見本 花子', phone: '０２２' }, callerOnLine: true };

async function countOf(): Promise<number> {
  const [row] = await house.database.admin`select count(*)::int as count from drafts`;
  return Number(row?.count);
}

describe('a form that was not sent', () => {
  it('is taken up where it was left, and gone once it is sent', async () => {
    const aoki = await house.as(house.people.aoki);
    const saved = await aoki.put('/drafts/intake', { body: intake });
    expect(saved).toMatchObject({
      status: 200,
      body: { key: 'intake', updatedAt: '2026-11-21T17:00:00.000Z' },
    });
    await house.advance({ seconds: 3 });
    const more = { ...intake, situation: '介護者が倒れた' };
    await aoki.put('/drafts/intake', { body: more });
    expect((await aoki.get('/drafts/intake')).body).toEqual({
      key: 'intake',
      body: more,
      updatedAt: '2026-11-21T17:00:03.000Z',
    });
    const discarded = [await aoki.delete('/drafts/intake'), await aoki.delete('/drafts/intake')];
    expect(discarded.map(({ status, body }) => [status, body])).toEqual([
      [200, { ok: true }],
      [200, { ok: true }],
    ]);
    expect(await aoki.get('/drafts/intake')).toMatchObject({
      status: 404,
      body: { code: 'no-such-draft' },
    });
  });

  it('is given back as it was typed, also what nothing else would take', async () => {
    const aoki = await house.as(house.people.aoki);
    const body = { b: '髙﨑\u0000', a: '\ud800', list: [null, 1.5, { deep: '' }] };
    expect((await aoki.put('/drafts/case:new', { body })).status).toBe(200);
    expect((await aoki.get('/drafts/case:new')).body.body).toEqual(body);
    await aoki.delete('/drafts/case:new');
  });

  it('is listed by its key, last touched first, without a word of what it says', async () => {
    const doi = await house.as(house.people.doi);
    const id = '00000000-0000-4000-8000-0000000000aa';
    for (const key of ['case:new', `case:${id}:medical`, 'case:new']) {
      await house.advance({ seconds: 1 });
      await doi.put(`/drafts/${key}`, { body: intake });
    }
    const { body } = await doi.get('/drafts');
    expect(body).toEqual({
      items: [
        { key: 'case:new', updatedAt: expect.any(String) },
        { key: `case:${id}:medical`, updatedAt: expect.any(String) },
      ],
    });
  });

  it('is its writer’s alone', async () => {
    const { people } = house;
    await (await house.as(people.aoki)).put('/drafts/intake', { body: intake });
    for (const other of [
      people.baba,
      people.chiba,
      people.admin,
      people.auditor,
      people.stranger,
    ]) {
      const client = await house.as(other);
      expect((await client.get('/drafts')).body).toEqual({ items: [] });
      expect((await client.get('/drafts/intake')).status).toBe(404);
      await client.delete('/drafts/intake');
      await house.inTx(other, async (tx) => {
        expect((await tx.db.execute('select 1 from drafts')).rows).toEqual([]);
        expect((await tx.db.execute('delete from drafts')).rowCount).toBe(0);
      });
    }
    await house.inTx({ ...people.aoki, baseId: people.stranger.baseId }, async (tx) => {
      expect((await tx.db.execute('select 1 from drafts')).rows).toEqual([]);
    });
    expect((await (await house.anyone()).get('/drafts')).status).toBe(401);
    expect((await (await house.as(people.aoki)).get('/drafts/intake')).status).toBe(200);
  });

  it('leaves no line in the log of changes', async () => {
    const rows = await house.database.admin`
      select 1 from audit_log where subject_kind = 'drafts'`;
    expect(rows).toEqual([]);
  });

  it('is refused where it is too large or too deep, and the answer repeats nothing of it', async () => {
    const aoki = await house.as(house.people.aoki);
    const deep = JSON.parse(`${'{"a":'.repeat(30)}1${'}'.repeat(30)}`);
    const bottomless = `{"body":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
    const refused = [
      await aoki.put('/drafts/intake', { body: { note: '髙﨑'.repeat(11_000) } }),
      await aoki.put('/drafts/intake', { body: deep }),
      await aoki.put('/drafts/intake', bottomless, { 'content-type': 'application/json' }),
      await aoki.put('/drafts/intake', { body: [1] }),
      await aoki.put('/drafts/intake', {}),
    ];
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual(
      refused.map(() => [400, 'bad-input']),
    );
    expect(refused[0]?.body.errors).toMatchObject([{ code: 'draft-too-large' }]);
    expect(JSON.stringify(refused)).not.toContain('髙﨑');
    expect((await aoki.put('/drafts/intake', { body: { note: 'x'.repeat(65_000) } })).status).toBe(
      200,
    );
  });

  it('has a key that names a form, and nothing else', async () => {
    const aoki = await house.as(house.people.aoki);
    const keys = ['Intake', 'a:b:c:d', '%E9%AB%99', 'a b', `a:${'b'.repeat(99)}`, ':a', 'a:'];
    for (const key of keys) {
      const answer = await aoki.put(`/drafts/${encodeURIComponent(decodeURIComponent(key))}`, {
        body: {},
      });
      expect([key, answer.status]).toEqual([key, 400]);
    }
  });
});

describe('the number of drafts', () => {
  it('ends at 50, also when two windows begin one at once', async () => {
    const baba = await house.as(house.people.baba);
    for (let n = 0; n < 49; n += 1) await baba.put(`/drafts/case:${n}`, { body: {} });
    const both = await Promise.all(
      ['case:x', 'case:y'].map((key) => baba.put(`/drafts/${key}`, { body: {} })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const full = await baba.put('/drafts/case:z', { body: {} });
    expect([full.status, full.body.code]).toEqual([409, 'too-many-drafts']);
    expect((await baba.put('/drafts/case:0', { body: { more: 1 } })).status).toBe(200);
    await baba.delete('/drafts/case:0');
    expect((await baba.put('/drafts/case:z', { body: {} })).status).toBe(200);
  });
});

describe('a month later', () => {
  it('what was not touched is forgotten, everybody’s alike', async () => {
    await house.advance({ days: 29, hours: 23 });
    await forgetOldDrafts(house.inTx);
    expect(await countOf()).toBeGreaterThan(50);
    const doi = await house.as(house.people.doi);
    await doi.put('/drafts/case:new', { body: intake });
    await house.advance({ hours: 2 });
    await forgetOldDrafts(house.inTx);
    expect(await countOf()).toBe(1);
    expect((await doi.get('/drafts/case:new')).body.body).toEqual(intake);
  });
});
