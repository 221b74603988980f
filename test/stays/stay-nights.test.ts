import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { system } from '../../src/platform/actor.ts';
import { wakeStay } from '../../src/stays/stay-wakes.service.ts';
import { addRoom, anAdmission } from '../placement/night.ts';
import { anActiveCase } from '../priority-cases/register.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';

let house: House;
let aoki: Client;
let baba: Client;
let chiba: Client;
let goto: Client;
let honda: Client;
let room: string;

beforeEach(async () => {
  house = await openHouse();
  const { people } = house;
  [aoki, baba, chiba, goto, honda] = await Promise.all([
    house.as(people.aoki),
    house.as(people.baba),
    house.as(people.chiba),
    house.as(people.goto),
    house.as(people.honda),
  ]);
  room = await addRoom(house, people.facilityA, 'あさひ101');
  const from = house.clock.now().toISOString();
  const on = { primary: people.aoki.userId, secondary: people.baba.userId };
  for (const [slot, userId] of Object.entries(on))
    await house.database.admin`
      insert into shifts (base_id, slot, user_id, during, created_at)
      values (${people.baseId}, ${slot}, ${userId}, tstzrange(${from}, ${inDays(60)}), ${from})`;
});
afterEach(() => house.close());

const inMinutes = (minutes: number) =>
  new Date(house.clock.now().getTime() + minutes * 60_000).toISOString();
const inDays = (days: number) => inMinutes(days * 24 * 60);
const nothing = { belongings: [], medicines: [] };
const home = { destination: 'HOME', ...nothing };

async function done(answer: ReturnType<Client['post']>) {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`${status} ${body.code} ${JSON.stringify(body.fields ?? '')}`);
  return body;
}

/** Somebody on the way to the room. */
async function onTheWay(expectedAt = inMinutes(60), of: string | null = null) {
  const emergencyId = of ?? (await anAdmission(house));
  const offer = await done(aoki.post(`/emergencies/${emergencyId}/offers`, { roomId: room }));
  await done(goto.post(`/offers/${offer.id}/answer`, { answer: 'accept' }));
  const ride = { means: 'BASE_CAR', escort: '青木', expectedAt };
  const { id } = await done(aoki.post(`/emergencies/${emergencyId}/transfer`, ride));
  return { emergencyId, id };
}

async function inside() {
  const stay = await onTheWay();
  await done(goto.post(`/stays/${stay.id}/admit`, nothing));
  return stay;
}

const pagesOf = async (template: string) => {
  const rows = await house.database.admin<{ user_id: string; status: string }[]>`
    select user_id, status from pages where message ->> 'template' = ${template} order by opened_at, user_id`;
  return rows.map(({ user_id, status }) => [user_id, status]);
};
const roomOf = async (emergencyId: string) => {
  const [row] = await house.database.admin`
    select kind, lower(during) as from, upper(during) as to, released_at from occupancies
    where emergency_id = ${emergencyId}`;
  return row;
};
const kindsOf = async (emergencyId: string) => {
  const { body } = await aoki.get(`/emergencies/${emergencyId}/timeline`);
  return body.items.map((it: { kind: string }) => it.kind);
};

describe('the way to the room', () => {
  it('is asked about once for each expected arrival, also when the wake comes twice', async () => {
    const { id, emergencyId } = await onTheWay();
    const { aoki: primary } = house.people;
    await house.advance({ minutes: 89 });
    expect(await pagesOf('arrival-overdue')).toEqual([]);
    await house.advance({ minutes: 1 });
    const said = await pagesOf('arrival-overdue');
    expect(said.map(([userId]) => userId)).toContain(primary.userId);
    await house.inTx(system('worker'), (tx) => wakeStay(tx, id));
    expect(await pagesOf('arrival-overdue')).toEqual(said);
    const { body } = await goto.get('/stays');
    expect(body.items).toMatchObject([{ id, status: 'in-transit' }]);

    const later = { expectedAt: inMinutes(20), reason: '渋滞' };
    expect(await goto.put(`/stays/${id}/expected-arrival`, later)).toMatchObject({ status: 403 });
    const changed = await done(aoki.put(`/stays/${id}/expected-arrival`, later));
    expect(changed.expectedAt).toBe(later.expectedAt);
    await house.advance({ minutes: 50 });
    expect((await pagesOf('arrival-overdue')).length).toBe(said.length * 2);
    expect(await kindsOf(emergencyId)).toEqual(
      expect.arrayContaining(['arrival-changed', 'arrival-overdue']),
    );
    await done(goto.post(`/stays/${id}/admit`, nothing));
    expect(await goto.put(`/stays/${id}/expected-arrival`, later)).toMatchObject({ status: 403 });
    expect(await aoki.put(`/stays/${id}/expected-arrival`, later)).toMatchObject({ status: 409 });
  });
});

describe('the hand-over', () => {
  it('loses no tick of two who tick at once, and both sides confirm', async () => {
    const { id, emergencyId } = await onTheWay();
    const { body: seen } = await goto.get(`/stays/${id}`);
    const { handOverOf } = await import('../../src/stays/hand-over-list.ts');
    const items = handOverOf(seen.sheet.person, '青木');
    const told = items.filter(({ part }) => part === 'told').map(({ key }) => key);
    const tick = (client: Client, key: string, isTicked = true) =>
      client.post(`/stays/${id}/hand-over/ticks`, { key, isTicked });
    const second = await house.as(house.people.goto);
    await Promise.all(told.map((key, i) => done(tick(i % 2 ? goto : second, key))));
    await done(tick(aoki, String(told[0])));
    await done(tick(aoki, String(told[0])));
    const { state, names } = (await aoki.get(`/stays/${id}`)).body;
    const keysOf = (side: 'base' | 'facility') =>
      state.handOver[side].ticks.map((it: { key: string }) => it.key).sort();
    expect(keysOf('facility')).toEqual([...told].sort());
    expect(keysOf('base')).toEqual([told[0]]);
    expect(names[house.people.goto.userId]).toBe('後藤 試');
    expect(await tick(goto, 'meals:zzz')).toMatchObject({
      status: 409,
      body: { code: 'hand-over-item-gone' },
    });

    const confirm = (client: Client, why: string | null) =>
      client.post(`/stays/${id}/hand-over/confirm`, { why });
    expect(await confirm(goto, null)).toMatchObject({
      status: 422,
      body: { code: 'hand-over-open' },
    });
    await done(confirm(goto, '薬は家族が後で届ける'));
    expect(await tick(goto, String(told[0]), false)).toMatchObject({
      body: { code: 'hand-over-confirmed' },
    });
    expect(await honda.post(`/stays/${id}/hand-over/confirm`, { why: 'x' })).toMatchObject({
      status: 404,
    });
    for (const { key } of items.filter(
      ({ kind }) => kind.startsWith('no-') || kind.startsWith('ask'),
    ))
      await done(tick(aoki, key));
    await done(confirm(aoki, '夜のため'));
    expect(await kindsOf(emergencyId)).toEqual(
      expect.arrayContaining(['hand-over-base', 'hand-over-facility']),
    );
    await done(goto.post(`/stays/${id}/admit`, nothing));
    await done(goto.post(`/stays/${id}/depart`, home));
    const after = JSON.stringify((await goto.get(`/stays/${id}`)).body);
    expect(after).not.toContain('家族が後で');
    expect(after).not.toContain(String(told[0]));
  });
});

describe('an extension', () => {
  const ask = (client: Client, id: string, days: number) =>
    client.post(`/stays/${id}/extension-requests`, { newEnd: inDays(days), reason: '調整中' });
  const approve = (client: Client, id: string) =>
    client.post(`/stays/${id}/extension-requests/approve`);

  it('beyond a week is approved by somebody else, and lengthens the room only then', async () => {
    const { aoki: asker, baba: other, chiba: manager } = house.people;
    const { id, emergencyId } = await inside();
    const extend = (client: Client, days: number) =>
      client.post(`/stays/${id}/extend`, { newEnd: inDays(days), reason: '調整中' });
    expect(await extend(aoki, 10)).toMatchObject({
      status: 409,
      body: { code: 'approval-needed' },
    });
    expect(await extend(aoki, 20)).toMatchObject({
      status: 403,
      body: { code: 'manager-approval-needed' },
    });
    for (const answer of [await extend(goto, 10), await approve(goto, id)])
      expect(answer).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    const asked = await done(ask(aoki, id, 10));
    expect(asked).toMatchObject({ status: 'admitted', isExtensionAsked: true });
    expect(await pagesOf('extension-asked')).toEqual([[other.userId, 'open']]);
    expect(await ask(baba, id, 11)).toMatchObject({ body: { code: 'extension-asked-already' } });
    expect(await approve(aoki, id)).toMatchObject({ status: 403, body: { code: 'four-eyes' } });
    const longer = await done(approve(baba, id));
    expect(longer).toMatchObject({ status: 'extended', isExtensionAsked: false });
    expect(await pagesOf('extension-asked')).toEqual([[other.userId, 'withdrawn']]);
    expect(await pagesOf('extension-answered')).toEqual([[asker.userId, 'open']]);

    // Two weeks are a manager's: the other coordinator is not even asked.
    await done(ask(aoki, id, 20));
    expect(await pagesOf('extension-asked')).toContainEqual([manager.userId, 'open']);
    expect(await approve(baba, id)).toMatchObject({ body: { code: 'manager-approval-needed' } });
    const refuse = { reason: '次の支援を先に決める' };
    await done(chiba.post(`/stays/${id}/extension-requests/refuse`, refuse));
    expect(await approve(chiba, id)).toMatchObject({ body: { code: 'no-extension-asked' } });
    expect(await extend(chiba, 21)).toMatchObject({ status: 200 });
    expect(await kindsOf(emergencyId)).toEqual(
      expect.arrayContaining(['extension-asked', 'extended', 'extension-refused']),
    );
  });

  it('by two at once happens once; approved after the departure it is refused', async () => {
    const { id } = await inside();
    const to = { newEnd: inDays(9), reason: '調整中' };
    const both = await Promise.all([
      chiba.post(`/stays/${id}/extend`, to),
      chiba.post(`/stays/${id}/extend`, to),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422]);
    await done(ask(aoki, id, 12));
    await done(goto.post(`/stays/${id}/depart`, home));
    expect(await approve(baba, id)).toMatchObject({
      status: 409,
      body: { code: 'stay-step-out-of-order' },
    });
    expect((await pagesOf('extension-asked')).map(([, status]) => status)).toEqual(['withdrawn']);
  });

  it('is refused at its approval where somebody has the room by then', async () => {
    const { id, emergencyId } = await inside();
    await house.database.admin`
      update occupancies set during = tstzrange(lower(during), ${inDays(8)})
      where emergency_id = ${emergencyId}`;
    await house.database.admin`
      insert into occupancies (base_id, facility_id, room_id, kind, during, created_at)
      values (${house.people.baseId}, ${house.people.facilityA}, ${room}, 'reservation',
        tstzrange(${inDays(9)}, null), ${inDays(0)})`;
    await done(ask(aoki, id, 10));
    expect(await approve(baba, id)).toMatchObject({ status: 409, body: { code: 'room-taken' } });
    expect((await aoki.get(`/stays/${id}`)).body).toMatchObject({ isExtensionAsked: true });
  });
});

describe('the room', () => {
  it('passes to the next person in the minute in which the first one leaves, across midnight', async () => {
    // Two in the morning; the first stay is of seven days, and ends at midnight of the last.
    const first = await inside();
    await house.advance({ days: 6, hours: 22 });
    const until = inMinutes(0);
    await house.database.admin`
      update occupancies set during = tstzrange(lower(during), ${until})
      where emergency_id = ${first.emergencyId}`;
    await done(goto.post(`/stays/${first.id}/depart`, home));
    const next = await onTheWay(inMinutes(0));
    await done(goto.post(`/stays/${next.id}/admit`, nothing));
    expect(await roomOf(next.emergencyId)).toMatchObject({
      kind: 'stay',
      from: new Date(until),
      to: null,
      released_at: null,
    });
    expect((await roomOf(first.emergencyId))?.released_at).toEqual(new Date(until));
    const cleaning = await house.database.admin`select 1 from occupancies where kind = 'cleaning'`;
    expect(cleaning).toHaveLength(0);
  });

  it('is kept by a stay without an end however late it is, and free with what was counted in', async () => {
    const { id, emergencyId } = await onTheWay();
    const medicines = [{ name: '見本錠A', count: 6, unit: '錠' }];
    await done(goto.post(`/stays/${id}/admit`, { belongings: [], medicines }));
    await house.advance({ days: 9 });
    expect((await aoki.get(`/stays/${id}`)).body.isOverdue).toBe(true);
    expect(await roomOf(emergencyId)).toMatchObject({ kind: 'stay', to: null, released_at: null });
    const depart = (out: object) =>
      goto.post(`/stays/${id}/depart`, { destination: 'HOME', ...out });
    expect(await depart({})).toMatchObject({ status: 422, body: { code: 'counted-lines-differ' } });
    expect(await depart({ medicines: [{ returned: 4, used: 1 }] })).toMatchObject({
      status: 422,
      body: { code: 'count-unexplained', errors: [{ path: '/medicines/0/note' }] },
    });
    await done(depart({ medicines: [{ returned: 4, used: 1, note: '1錠を紛失' }] }));
    expect((await roomOf(emergencyId))?.released_at).not.toBeNull();
    expect(await kindsOf(emergencyId)).toContain('count-differs');
    const record = JSON.stringify((await aoki.get(`/emergencies/${emergencyId}/record`)).body);
    expect(record).toContain('不足 1錠（1錠を紛失）');
  });
});

describe('a stay of a person whose consent is gone', () => {
  it('is ended by the facility, which cannot see what there is to count', async () => {
    const person = await anActiveCase(house);
    const call = { situation: '母が倒れた', personLocation: '自宅', callerOnLine: true };
    const { id: emergencyId } = await done(
      aoki.post('/emergencies', { ...call, caller: { phone: '022-200-0001' }, caseId: person.id }),
    );
    const url = `/emergencies/${emergencyId}`;
    await done(aoki.post(`${url}/triage`, { urgency: 'ORANGE' }));
    await done(aoki.post(`${url}/identify`, { kind: 'registered', caseId: person.id }));
    await done(aoki.post(`${url}/decide`, { decision: 'ADMIT', reason: '今夜ひとり' }));
    const { id } = await onTheWay(inMinutes(60), emergencyId);
    const medicines = [{ name: '見本錠A', count: 6, unit: '錠' }];
    await done(goto.post(`/stays/${id}/admit`, { belongings: [], medicines }));
    const early = await goto.post(`/stays/${id}/depart`, home);
    expect([early.status, early.body.code]).toEqual([422, 'counted-lines-differ']);
    await done(person.ward.post(`${person.url}/consents/${person.consentId}/withdraw`));
    expect((await goto.get(`/stays/${id}`)).body).toMatchObject({
      sheet: { stage: 'ended' },
      state: { admission: { medicines: null } },
      possible: expect.arrayContaining(['depart']),
    });

    // The base sees the lines: it counts them.
    const base = await aoki.post(`/stays/${id}/depart`, home);
    expect([base.status, base.body.code]).toEqual([422, 'counted-lines-differ']);
    await done(goto.post(`/stays/${id}/depart`, home));
    const { body } = await aoki.get(`/stays/${id}`);
    expect(body).toMatchObject({ status: 'departed', state: { departure: { counted: null } } });
    const record = JSON.stringify((await aoki.get(`${url}/record`)).body);
    expect(record).toContain('数は確かめていません');
  });
});

describe('a stay of before these questions', () => {
  it('is read, stepped on and left', async () => {
    const { id } = await inside();
    await house.database.admin`
      update stays set state = jsonb_set(state - 'handOver' - 'request' - 'meetingAlarmAt',
        '{admission}', '{"at":"2026-11-21T17:00:00.000Z","by":null,"belongings":"着替え","medicines":"なし"}')
      where id = ${id}`;
    const { body } = await goto.get(`/stays/${id}`);
    expect(body.state).toMatchObject({
      admission: { belongings: [{ name: '着替え', count: null }], medicines: [] },
      handOver: { base: { ticks: [] } },
    });
    await done(aoki.post(`/stays/${id}/extension-requests`, { newEnd: inDays(9), reason: 'x' }));
    await done(goto.post(`/stays/${id}/depart`, { ...home, belongings: [{ returned: 1 }] }));
  });
});

describe('an incident', () => {
  it('stands out in the record, and on the notes on paper', async () => {
    const { id, emergencyId } = await inside();
    await done(goto.post(`/stays/${id}/notes`, { kind: 'incident', text: '<転倒> けがなし' }));
    expect(await kindsOf(emergencyId)).toContain('stay-incident');
    const paper = String((await goto.get(`/stays/${id}/notes.html`)).body);
    expect(paper).toContain('事故・ヒヤリハット');
    expect(paper).toContain('&lt;転倒&gt; けがなし');
    expect(await honda.get(`/stays/${id}/notes.html`)).toMatchObject({ status: 404 });
  });
});
