import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stepEmergency } from '../../src/emergencies/emergencies.service.ts';
import { asHouse } from '../../src/platform/db/tx.ts';
import { createProvisional } from '../../src/priority-cases/priority-cases.service.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';

let house: House;
let aoki: Client;
let baba: Client;

beforeAll(async () => {
  house = await openHouse({ handlers: {} });
  aoki = await house.as(house.people.aoki);
  baba = await house.as(house.people.baba);
});
afterAll(() => house.close());

const call = {
  caller: { name: '山田 花子', phone: '０９０（１２３４）５６７８', relation: '母' },
  person: { name: '山田 太郎', disabilityTypes: ['INTELLECTUAL'], medicalCare: [] },
  personLocation: '自宅',
  situation: '母が救急搬送され、ひとりになる',
  callerOnLine: true,
};

/** Somebody registered, whose mother has this number. */
async function registered(name: string, phone: string): Promise<string> {
  const { body } = await aoki.post('/emergencies', { situation: '別件', callerOnLine: true });
  return house.inTx(house.people.aoki, (tx) =>
    createProvisional(tx, {
      name,
      nameKana: 'シケン',
      birthDate: '1990-04-01',
      sex: 'MALE',
      wardCode: '04102',
      profile: { mobilePhone: phone, medicalCare: [{ item: 'SUCTION' }] },
      emergencyId: body.id,
    }),
  );
}

describe('a call', () => {
  it('is written down with a number, the number called from in one spelling, and its owner', async () => {
    const answer = await aoki.post('/emergencies', call);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      number: 'R8-000001',
      status: 'RECEIVED',
      wardCode: '04101',
      ownerId: house.people.aoki.userId,
      ownerName: '青木 試',
      handOverTo: null,
      isPaging: false,
      caller: { phone: '+819012345678', relation: '母' },
      person: { name: '山田 太郎', medicalCare: [], mobility: null },
      personIsSafe: 'unknown',
      candidates: [],
      version: 1,
    });
    expect(answer.body.targets[0]).toMatchObject({ name: 'answered', standing: 'met' });
    expect(answer.headers.etag).toBe('"1"');
    const pages = await house.database
      .admin`select 1 from pages where subject_id = ${answer.body.id}`;
    expect(pages).toHaveLength(0);
  });

  it('needs no more than what happened, and pages when nobody has the caller on the line', async () => {
    const { status, body } = await aoki.post('/emergencies', {
      situation: '「助けて」と言って切れた',
      callerOnLine: false,
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ ownerId: null, isPaging: true });
    expect(body.state).toEqual({ status: 'RECEIVED', gaps: ['call-back', 'location'] });
  });

  it('counts numbers without a gap or a double when ten come at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        (n % 2 ? aoki : baba).post('/emergencies', { situation: `同時 ${n}`, callerOnLine: true }),
      ),
    );
    const numbers = answers.map(({ body }) => Number(body.number.slice(3))).sort((a, b) => a - b);
    const first = numbers[0] ?? 0;
    expect(numbers).toEqual(Array.from({ length: 10 }, (_, n) => first + n));
  });

  it('sent twice with one key is one emergency, paged for once', async () => {
    const body = { situation: '二重送信', callerOnLine: false };
    const key = { 'idempotency-key': 'intake-twice-0001' };
    const [a, b] = await Promise.all([
      aoki.post('/emergencies', body, key),
      aoki.post('/emergencies', body, key),
    ]);
    expect([a.status, b.status]).toEqual([201, 201]);
    expect(a.body.id).toBe(b.body.id);
    const rows = await house.database.admin`select 1 from emergencies where situation = '二重送信'`;
    expect(rows).toHaveLength(1);
    const escalations = await house.database
      .admin`select 1 from escalations where subject_id = ${a.body.id}`;
    expect(escalations).toHaveLength(1);
  });

  it('proposes the registered persons to whom the number belongs', async () => {
    const caseId = await registered('佐藤 一', '022-999-1111');
    const { body } = await aoki.post('/emergencies', {
      ...call,
      caller: { phone: '+81 22 999 1111' },
    });
    expect(body.candidates).toMatchObject([{ caseId, whose: 'PERSON' }]);
  });

  it('of a person whose emergency is running is another one only if it is said to be', async () => {
    const caseId = await registered('鈴木 二', '022-999-2222');
    const first = await aoki.post('/emergencies', { ...call, caseId });
    expect(first.body).toMatchObject({ wardCode: '04102', hasCase: true, caseId });
    const again = await baba.post('/emergencies', { ...call, caseId });
    expect(again).toMatchObject({ status: 201, body: { id: first.body.id, joined: true } });
    const separate = await baba.post('/emergencies', { ...call, caseId, separate: true });
    expect(separate.status).toBe(201);
    expect(separate.body.id).not.toBe(first.body.id);
    const path = `/emergencies/${separate.body.id}`;
    await baba.post(`${path}/triage`, { urgency: 'ORANGE', noCallBackReason: '公衆電話' });
    const identified = await baba.post(`${path}/identify`, { kind: 'registered', caseId });
    expect(identified).toMatchObject({ status: 200, body: { status: 'IDENTIFIED', caseId } });
  });

  it('whose person turns out to have one running already is refused, with that one', async () => {
    const caseId = await registered('高橋 三', '022-999-3333');
    const first = await aoki.post('/emergencies', { ...call, caseId });
    const { body } = await baba.post('/emergencies', call);
    const path = `/emergencies/${body.id}`;
    await baba.post(`${path}/triage`, { urgency: 'ORANGE' });
    expect(await baba.post(`${path}/identify`, { kind: 'registered', caseId })).toMatchObject({
      status: 409,
      body: {
        code: 'already-running',
        emergencyId: first.body.id,
        number: first.body.number,
      },
    });
  });
});

describe('bad input', () => {
  const wrong: [string, Record<string, unknown>, number, string, string | null][] = [
    ['no situation', { situation: undefined }, 400, 'bad-input', '/situation'],
    ['an unknown field', { urgencyy: 'RED' }, 400, 'bad-input', ''],
    ['a number that is none', { caller: { phone: '119' } }, 400, 'bad-input', '/caller/phone'],
    [
      'a day that does not exist',
      { person: { birthDate: '昭和58年2月30日' } },
      400,
      'bad-input',
      '/person/birthDate',
    ],
    [
      'an hour that does not exist',
      { calledAt: '2026-11-22T25:00:00+09:00' },
      400,
      'bad-input',
      '/calledAt',
    ],
    [
      'a call from the future',
      { calledAt: '2026-11-22T03:00:00+09:00' },
      422,
      'called-in-the-future',
      null,
    ],
    [
      'a care item nobody knows',
      { person: { medicalCare: ['MAGIC'] } },
      400,
      'bad-input',
      '/person/medicalCare/0',
    ],
    [
      'a case that is none',
      { caseId: '0194a000-0000-7000-8000-00000000dead' },
      404,
      'no-such-case',
      null,
    ],
    ['text that no column holds', { situation: 'a\u0000b' }, 400, 'bad-input', '/situation'],
    ['half a character', { situation: 'a\ud800' }, 400, 'bad-input', '/situation'],
    ['a number for a text', { situation: 5 }, 400, 'bad-input', '/situation'],
  ];
  it.each(wrong)('%s is refused and nothing is written', async (_, change, status, code, path) => {
    const before = await house.database.admin`select 1 from emergencies`;
    const answer = await aoki.post('/emergencies', { ...call, ...change });
    expect(answer).toMatchObject({ status, body: { code } });
    if (path !== null) expect(answer.body.errors[0].path).toBe(path);
    expect(await house.database.admin`select 1 from emergencies`).toHaveLength(before.length);
  });

  it('takes dates and numbers in any Japanese spelling', async () => {
    const { status, body } = await aoki.post('/emergencies', {
      ...call,
      caller: { phone: 'ＴＥＬ：０２２−２１４−８１８８', callBackPhone: '+81-80-1111-2222' },
      person: { birthDate: 'Ｓ５８．３．４' },
      calledAt: '2026-11-21T16:58:00Z',
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      caller: { phone: '+81222148188', callBackPhone: '+818011112222' },
      person: { birthDate: '1983-03-04' },
      calledAt: '2026-11-21T16:58:00.000Z',
    });
  });
});

describe('who sees an emergency', () => {
  it.each(['goto', 'doi', 'fujita', 'council', 'auditor', 'admin'] as const)(
    '%s has no way to it',
    async (name) => {
      const client = await house.as(house.people[name]);
      for (const answer of [
        await client.get('/emergencies'),
        await client.post('/emergencies', call),
      ])
        expect(answer).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    },
  );

  it('another base sees none of ours, also where a step knows the id', async () => {
    const { body } = await aoki.post('/emergencies', call);
    const stranger = await house.as(house.people.stranger);
    expect((await stranger.get('/emergencies?scope=all')).body.items).toEqual([]);
    expect(await stranger.get(`/emergencies/${body.id}`)).toMatchObject({
      status: 404,
      body: { code: 'no-such-emergency' },
    });
    const reach = house.inTx(house.people.goto, (tx) =>
      stepEmergency(tx, body.id, { type: 'no-action', reason: 'x' }),
    );
    await expect(reach).rejects.toThrow('no-such-emergency');
    const withRight = house.inTx(house.people.goto, (tx) =>
      asHouse(tx, () => stepEmergency(tx, body.id, { type: 'no-action', reason: 'x' })),
    );
    await expect(withRight).resolves.toMatchObject({ status: 'NO_ACTION' });
  });

  it('leaves a line in the log when it looks at the person', async () => {
    const { body } = await aoki.post('/emergencies', call);
    await baba.get(`/emergencies/${body.id}`);
    const reads = await house.database.admin`
      select user_id, purpose from audit_log
      where action = 'read' and subject_kind = 'emergencies' and subject_id = ${body.id}`;
    expect(reads).toMatchObject([{ user_id: house.people.baba.userId, purpose: 'emergency' }]);
  });

  it('pages through the board, newest first', async () => {
    const first = await aoki.get('/emergencies?scope=all&limit=2');
    expect(first.body.items).toHaveLength(2);
    const second = await aoki.get(`/emergencies?scope=all&limit=2&cursor=${first.body.next}`);
    const numbers = [...first.body.items, ...second.body.items].map((it) => it.number);
    expect(numbers).toEqual([...numbers].sort().reverse());
    expect(new Set(numbers).size).toBe(4);
    expect(first.body.items[0]).not.toHaveProperty('person');
    expect((await aoki.get('/emergencies?limit=500')).status).toBe(200);
    expect((await aoki.get('/emergencies?limit=501')).status).toBe(400);
  });
});
