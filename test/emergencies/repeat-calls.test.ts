import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { stepEmergency } from '../../src/emergencies/emergencies.service.ts';
import { createProvisional } from '../../src/priority-cases/priority-cases.service.ts';
import { onDuty } from '../escalation/duty.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';

let house: House;
let aoki: Client;
let baba: Client;
let chiba: Client;
let rung: () => string[];
let caseId: string;

beforeAll(async () => {
  house = await openHouse();
  ({ rung } = await onDuty(house));
  [aoki, baba, chiba] = (await Promise.all(
    (['aoki', 'baba', 'chiba'] as const).map((name) => house.as(house.people[name])),
  )) as [Client, Client, Client];
});
afterAll(() => house.close());
beforeEach(async () => {
  const { items } = (await chiba.get('/emergencies')).body;
  for (const { id } of items) await chiba.post(`/emergencies/${id}/no-action`, { reason: '試験' });
  const { body } = await aoki.post('/emergencies', { situation: '登録', callerOnLine: true });
  caseId = await house.inTx(house.people.aoki, (tx) =>
    createProvisional(tx, {
      name: '鈴木 二',
      nameKana: 'スズキ',
      birthDate: '1990-04-01',
      sex: 'MALE',
      wardCode: '04102',
      profile: {},
      emergencyId: body.id,
    }),
  );
  await aoki.post(`/emergencies/${body.id}/no-action`, { reason: '試験' });
  await house.settle();
  rung();
});

const first = { situation: '母が倒れた', caller: { phone: '022-999-2222' }, callerOnLine: false };
const again = {
  situation: 'まだ誰も来ない',
  caller: { phone: '022-999-3333' },
  callerOnLine: false,
};
const call = (client: Client, body: object, headers = {}) =>
  client.post('/emergencies', { caseId, ...body }, headers);
const kinds = async (id: string): Promise<string[]> =>
  (await aoki.get(`/emergencies/${id}/timeline`)).body.items.map((it: { kind: string }) => it.kind);

describe('a second call about the same person', () => {
  it('joins the emergency that runs, is written down, and rings who is being paged', async () => {
    const { body: running } = await call(chiba, first);
    expect(running.joined).toBe(false);
    await house.settle();
    expect(rung()).toEqual(['aoki emergency 1']);
    await house.advance({ seconds: 20 });
    const joined = await call(chiba, again);
    expect(joined).toMatchObject({
      status: 201,
      body: { id: running.id, number: running.number, joined: true, situation: '母が倒れた' },
    });
    await house.settle();
    expect(rung()).toEqual(['aoki emergency 1']);
    // It has not put off the next level.
    await house.advance({ seconds: 40 });
    expect(rung()).toEqual(['aoki emergency 2']);
    const { items } = (await aoki.get(`/emergencies/${running.id}/timeline`)).body;
    const entry = items.find((it: { kind: string }) => it.kind === 'called-again');
    expect(entry).toMatchObject({
      label: { ja: '再度の入電' },
      by: { name: '千葉 試' },
      data: { situation: 'まだ誰も来ない', caller: { phone: '+81229993333' } },
    });
  });

  it('is told to who has it, and keeps nobody in it who sleeps', async () => {
    const { body } = await call(aoki, { ...first, callerOnLine: true });
    await house.advance({ minutes: 10 });
    rung();
    await call(chiba, again);
    await house.settle();
    expect(rung()).toEqual(['aoki called-again']);
    await house.advance({ minutes: 5 });
    expect(rung()).toContain('aoki lease-lapsed 1');
    expect((await aoki.get(`/emergencies/${body.id}/escalation`)).body.status).toBe('paging');
  });

  it('is taken by who has this caller on the line, where nobody has it yet', async () => {
    const { body } = await call(chiba, first);
    const joined = await call(baba, { ...again, callerOnLine: true });
    expect(joined.body).toMatchObject({ id: body.id, ownerName: '馬場 試', isPaging: false });
    const standing = (name: string) =>
      joined.body.targets.find((it: { name: string }) => it.name === name).standing;
    expect([standing('answered'), standing('call-back')]).toEqual(['met', 'met']);
    await house.settle();
    expect(rung().sort()).toEqual(['aoki emergency-taken']);
  });

  it('adds what was not known and what is more dangerous, and leaves the rest', async () => {
    const known = { ...first, caller: {}, person: { name: '鈴木', mobility: null } };
    const { body } = await call(chiba, { ...known, personIsSafe: 'yes' });
    expect(body.state.gaps).toEqual(['call-back', 'location']);
    const joined = await call(baba, {
      ...again,
      person: { name: '別の名', medicine: '朝夕' },
      personLocation: '自宅',
      personIsSafe: 'no',
      isAbuseSuspected: true,
    });
    expect(joined.body).toMatchObject({
      person: { name: '鈴木', medicine: '朝夕' },
      personLocation: '自宅',
      personIsSafe: 'no',
      isAbuseSuspected: true,
      caller: { phone: null, callBackPhone: '+81229993333' },
      state: { gaps: [] },
      version: body.version + 1,
    });
    const last = await call(baba, { ...again, personLocation: '駅', personIsSafe: 'yes' });
    expect(last.body).toMatchObject({
      personLocation: '自宅',
      personIsSafe: 'no',
      version: joined.body.version,
    });
  });

  it('sent twice with one key is written down once, and says again that it has joined', async () => {
    const { body } = await call(chiba, first);
    const key = { 'idempotency-key': 'called-again-0001' };
    const answers = [await call(baba, again, key), await call(baba, again, key)];
    for (const answer of answers)
      expect(answer).toMatchObject({ status: 201, body: { id: body.id, joined: true } });
    expect((await kinds(body.id)).filter((it) => it === 'called-again')).toHaveLength(1);
    const own = { 'idempotency-key': 'called-once-00001' };
    const other = { situation: '別の人', callerOnLine: true, caseId: null };
    for (const _ of [1, 2]) expect((await call(baba, other, own)).body.joined).toBe(false);
  });

  it('of two clerks at once is one emergency and two lines', async () => {
    const both = await Promise.all([call(aoki, first), call(baba, again)]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(both.map(({ body }) => body.joined).sort()).toEqual([false, true]);
    expect(new Set(both.map(({ body }) => body.id)).size).toBe(1);
  });

  it('in the moment in which the first one ends is an emergency of its own', async () => {
    const { body } = await call(chiba, first);
    const waiting = async () => {
      const [row] = await house.database.admin<{ n: number }[]>`
        select count(*)::int as n from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`;
      return (row?.n ?? 0) > 0;
    };
    const { calling } = await house.inTx(house.people.chiba, async (tx) => {
      await stepEmergency(tx, body.id, { type: 'no-action', reason: '誤報' });
      const calling = call(chiba, again);
      // Bounded: where nobody waits, what is expected next fails.
      for (let round = 0; round < 2_000 && !(await waiting()); round += 1);
      return { calling };
    });
    const { body: own } = await calling;
    expect(own).toMatchObject({ joined: false, state: { status: 'RECEIVED' } });
    expect(own.id).not.toBe(body.id);
    await house.settle();
    expect(rung()).toContain('aoki emergency 1');
  });

  it('that is another matter is an emergency of its own', async () => {
    const { body } = await call(chiba, first);
    const separate = await call(chiba, { ...again, separate: true });
    expect(separate.body).toMatchObject({ joined: false });
    expect(separate.body.id).not.toBe(body.id);
  });

  it('when nobody was needed any more pages those on call, until it is written what came of it', async () => {
    const { body } = await call(aoki, { ...first, callerOnLine: true, personLocation: '自宅' });
    const url = `/emergencies/${body.id}`;
    await aoki.post(`${url}/triage`, { urgency: 'YELLOW' });
    await aoki.post(`${url}/identify`, { kind: 'registered', caseId });
    await aoki.post(`${url}/decide`, { decision: 'VISIT', reason: '訪問する' });
    await house.settle();
    rung();
    expect((await aoki.get(`${url}/escalation`)).body.status).toBe('settled');
    await call(chiba, again);
    await house.settle();
    expect(rung()).toEqual(['aoki emergency 1']);
    await baba.post(`${url}/take`);
    await baba.post(`${url}/notes`, { text: '電話で話した。訪問は30分後' });
    expect((await aoki.get(`${url}/escalation`)).body).toMatchObject({
      status: 'settled',
      owner: { name: '馬場 試' },
    });
    await house.settle();
    rung();
    await call(baba, { ...again, callerOnLine: true });
    await house.settle();
    expect(rung()).toEqual([]);
    const standing = async () => (await aoki.get(`${url}/escalation`)).body;
    expect(await standing()).toMatchObject({ status: 'taken', owner: { name: '馬場 試' } });
    await baba.post(`${url}/notes`, { text: '訪問の者に伝えた' });
    expect((await standing()).status).toBe('settled');
  });
});
