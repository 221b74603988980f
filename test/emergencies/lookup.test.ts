import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProvisional } from '../../src/priority-cases/priority-cases.service.ts';
import { aCase, anActiveCase } from '../priority-cases/register.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';
import { nastyTexts } from '../support/nasty.ts';

let house: House;
let aoki: Client;
/** 髙﨑　さくら: 022-000-0001; her brother 090-0000-0005; ACTIVE with consent. */
let sakura: string;
let running: { id: string; number: string };

beforeAll(async () => {
  house = await openHouse({ handlers: {} });
  aoki = await house.as(house.people.aoki);
  sakura = (await anActiveCase(house)).id;
  const { body } = await aoki.post('/emergencies', {
    caller: { phone: '090-0000-0005', callBackPhone: '080-7777-6666' },
    situation: '兄が倒れた',
    callerOnLine: true,
    caseId: sakura,
  });
  running = body;
});
afterAll(() => house.close());

const lookUp = async (text: string, by = aoki) => {
  const { status, body } = await by.post('/emergencies/lookup', { text });
  expect(status, text).toBe(200);
  return body;
};
const idsOf = ({ items }: { items: { caseId: string }[] }) => items.map((it) => it.caseId);

describe('who may be calling', () => {
  it.each([
    '022-000-0001',
    '０２２（０００）０００１',
    '+81 22 000 0001',
    'TEL 022-000-0001',
    '0220',
    '022-00',
    '+81 22 0',
    '0001',
  ])('is found by the number, or a part of it: %s', async (text) => {
    const body = await lookUp(text);
    expect(body.items).toEqual([
      {
        caseId: sakura,
        registrationNo: 'A-000001',
        name: '髙﨑　さくら',
        nameKana: 'タカサキ　サクラ',
        birthDate: '1983-03-04',
        sex: 'FEMALE',
        status: 'ACTIVE',
        hasConsent: true,
        whose: 'PERSON',
        relation: null,
        phone: '+81220000001',
        running: {
          id: running.id,
          number: running.number,
          status: 'RECEIVED',
          statusLabel: { ja: '受付', en: 'received' },
          ownerName: '青木 試',
        },
      },
    ]);
  });

  it("is the person of whom a relative calls, with the relative's number", async () => {
    const { items } = await lookUp('09000000005');
    expect(items).toMatchObject([
      { caseId: sakura, whose: 'CONTACT', relation: 'SIBLING', phone: '+819000000005' },
    ]);
  });

  it.each(['高崎', 'たかさき', 'ﾀｶｻｷ ｻｸ', 'さくら', 'a-0000', 'Ａ−０００'])(
    'is found by name, reading or number: %s',
    async (text) => {
      const { items } = await lookUp(text);
      expect(items).toMatchObject([{ caseId: sakura, whose: null, phone: null }]);
    },
  );

  it.each(['022', '1', 'さ', '　', '-', '+'])('is nobody yet: %s', async (text) => {
    expect(await lookUp(text)).toEqual({ items: [], calls: [] });
  });

  it.each([...nastyTexts, '%_\\', '%%', '\u{E0100}', '+1 212 555 0100', '9'.repeat(100), '😀😀'])(
    'is nobody, without a fault, by %j',
    async (text) => {
      expect(await lookUp(text)).toEqual({ items: [], calls: [] });
    },
  );

  it('is not asked with nothing, nor with more than a line', async () => {
    for (const text of ['', 'あ'.repeat(101)])
      expect((await aoki.post('/emergencies/lookup', { text })).status).toBe(400);
  });
});

describe('a number that called before', () => {
  it.each(['090-0000-0005', '080-7777-6666', '7776666'])('shows what runs: %s', async (text) => {
    const { calls } = await lookUp(text);
    expect(calls).toEqual([
      {
        id: running.id,
        number: running.number,
        status: 'RECEIVED',
        statusLabel: { ja: '受付', en: 'received' },
        ownerName: '青木 試',
        receivedAt: house.clock.now().toISOString(),
      },
    ]);
  });

  it('shows nothing that has ended', async () => {
    const call = { caller: { phone: '070-1111-2222' }, situation: '別件', callerOnLine: false };
    const { body } = await aoki.post('/emergencies', call);
    expect((await lookUp('07011112222')).calls).toMatchObject([{ id: body.id, ownerName: null }]);
    await aoki.post(`/emergencies/${body.id}/no-action`, { reason: '間違い電話' });
    expect((await lookUp('07011112222')).calls).toEqual([]);
  });
});

describe('the list', () => {
  it('has the complete number first, then names, ten at most, each person once', async () => {
    const { body } = await aoki.post('/emergencies', { situation: '別件', callerOnLine: true });
    for (let n = 0; n < 12; n += 1)
      await house.inTx(house.people.aoki, (tx) =>
        createProvisional(tx, {
          name: `多数 ${n}号`,
          nameKana: `タスウ ${String(n).padStart(2, '0')}`,
          birthDate: null,
          sex: 'MALE',
          wardCode: '04101',
          profile: {
            phone: `022-555-10${String(n).padStart(2, '0')}`,
            mobilePhone: `090-5551-00${String(n).padStart(2, '0')}`,
          },
          emergencyId: body.id,
        }),
      );
    const byPart = await lookUp('5551');
    expect(byPart.items).toHaveLength(10);
    expect(new Set(idsOf(byPart)).size).toBe(10);
    const byName = await lookUp('多数');
    expect(byName.items.map((it: { nameKana: string }) => it.nameKana)).toEqual(
      Array.from({ length: 10 }, (_, n) => `タスウ ${String(n).padStart(2, '0')}`),
    );
    expect((await lookUp('022-555-1011')).items).toMatchObject([{ nameKana: 'タスウ 11' }]);
  });

  it('leaves out whom the base may not see, and who is off the register', async () => {
    const hidden = await aCase(house, { name: '同意なし', profile: { phone: '022-333-0001' } });
    expect(await lookUp('022-333-0001')).toEqual({ items: [], calls: [] });
    expect((await lookUp('同意なし')).items).toEqual([]);
    await hidden.consented();
    expect(idsOf(await lookUp('022-333-0001'))).toEqual([hidden.id]);
    await hidden.ward.post(`${hidden.url}/close`, { reason: 'MOVED' });
    expect((await lookUp('022-333-0001')).items).toEqual([]);
  });

  it('is for the base alone, and every person on it is a read in the log', async () => {
    const { people } = house;
    const readsOf = async (userId: string) =>
      house.database.admin`
        select purpose from audit_log where action = 'read' and subject_id = ${sakura}
          and user_id = ${userId} and purpose = 'caller-lookup'`;
    const baba = await house.as(people.baba);
    await lookUp('022-000-0001', baba);
    expect(await readsOf(people.baba.userId)).toHaveLength(1);
    await lookUp('該当なし', baba);
    expect(await readsOf(people.baba.userId)).toHaveLength(1);
    const stranger = await house.as(people.stranger);
    expect(await lookUp('090-0000-0005', stranger)).toEqual({ items: [], calls: [] });
    for (const name of ['goto', 'doi', 'council'] as const) {
      const client = await house.as(people[name]);
      expect((await client.post('/emergencies/lookup', { text: 'さくら' })).status).toBe(403);
    }
  });
});
