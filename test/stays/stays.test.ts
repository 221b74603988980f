import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';

let house: House;
let aoki: Client;
let chiba: Client;
let goto: Client;
let honda: Client;
let roomId: string;
let emergencyId: string;

beforeAll(async () => {
  house = await openHouse();
  const { people } = house;
  aoki = await house.as(people.aoki);
  chiba = await house.as(people.chiba);
  goto = await house.as(people.goto);
  honda = await house.as(people.honda);
});
afterAll(() => house.close());

/** An emergency whose room facility A has accepted. */
beforeEach(async () => {
  const [room] = await house.database.admin<{ id: string }[]>`
    insert into rooms (base_id, facility_id, name, secured, is_wheelchair_accessible, sex, physical,
      is_staffed, is_accepting, reported_at, version, created_at)
    values (${house.people.baseId}, ${house.people.facilityA}, ${`居室 ${crypto.randomUUID()}`}, 'DEDICATED',
      true, 'ANY', 'USABLE', true, true, ${house.clock.now().toISOString()}, 1, ${house.clock.now().toISOString()})
    returning id`;
  roomId = String(room?.id);
  const { body } = await aoki.post('/emergencies', {
    caller: { phone: '090-1234-5678' },
    person: { name: '山田 太郎', medicine: '朝夕の薬' },
    personLocation: '自宅',
    situation: '母が倒れた',
    callerOnLine: true,
  });
  emergencyId = body.id;
  await aoki.post(`/emergencies/${emergencyId}/triage`, { urgency: 'ORANGE' });
  await aoki.post(`/emergencies/${emergencyId}/identify`, { kind: 'unregistered' });
  await aoki.post(`/emergencies/${emergencyId}/decide`, {
    decision: 'ADMIT',
    reason: '今夜ひとり',
  });
  const offer = await aoki.post(`/emergencies/${emergencyId}/offers`, { roomId });
  const answer = await goto.post(`/offers/${offer.body.id}/answer`, { answer: 'accept' });
  expect(answer).toMatchObject({ status: 200 });
});

const inHours = (hours: number) =>
  new Date(house.clock.now().getTime() + hours * 3_600_000).toISOString();
const ride = () => ({ means: 'FACILITY_CAR', escort: '青木', expectedAt: inHours(1) });
const arrival = {
  belongings: [{ name: '着替え', count: 2, unit: '組' }],
  medicines: [{ name: '見本錠A', count: 14, unit: '錠', note: '7日分' }],
};
const home = {
  destination: 'HOME',
  belongings: [{ returned: 2 }],
  medicines: [{ returned: 12, used: 2 }],
};
const occupancy = async () => {
  const rows = await house.database.admin`
    select kind, upper_inf(during) as is_open, released_at from occupancies where emergency_id = ${emergencyId}`;
  return rows[0];
};
const statusOf = async () => (await aoki.get(`/emergencies/${emergencyId}`)).body.status;

async function transferred(): Promise<string> {
  const answer = await aoki.post(`/emergencies/${emergencyId}/transfer`, ride());
  expect(answer).toMatchObject({
    status: 201,
    body: { status: 'in-transit', facilityName: 'あさひ短期入所' },
  });
  return answer.body.id;
}
async function admitted(): Promise<string> {
  const id = await transferred();
  expect(await goto.post(`/stays/${id}/admit`, arrival)).toMatchObject({ status: 200 });
  return id;
}

describe('a stay', () => {
  it('goes from the accepted room to the empty one, and the emergency with it', async () => {
    expect(await statusOf()).toBe('PLACED');
    const id = await transferred();
    expect(await statusOf()).toBe('IN_TRANSIT');
    expect(await occupancy()).toMatchObject({ kind: 'reservation', is_open: false });

    const arrived = await goto.post(`/stays/${id}/admit`, arrival);
    expect(arrived.body).toMatchObject({
      status: 'admitted',
      possible: expect.arrayContaining(['extend', 'depart', 'note']),
    });
    expect(await statusOf()).toBe('ADMITTED');
    expect(await occupancy()).toMatchObject({ kind: 'stay', is_open: true, released_at: null });

    expect(
      (await goto.post(`/stays/${id}/notes`, { kind: 'meal', text: '夕食は半分' })).body,
    ).toMatchObject({
      notes: [{ kind: 'meal', text: '夕食は半分', byUser: house.people.goto.userId }],
      names: { [house.people.goto.userId]: '後藤 試' },
    });
    const left = await goto.post(`/stays/${id}/depart`, home);
    expect(left.body).toMatchObject({
      status: 'departed',
      sheet: { stage: 'ended' },
      possible: [],
    });
    expect(await statusOf()).toBe('DISCHARGED');
    expect((await occupancy())?.released_at).not.toBeNull();

    await aoki.post(`/emergencies/${emergencyId}/review`, {
      improvements: '薬の置き場所',
      isCaseUpdated: false,
    });
    const closed = await aoki.post(`/emergencies/${emergencyId}/close`, {
      outcome: '自宅に戻った',
    });
    expect(closed.body).toMatchObject({ status: 'CLOSED' });
    const record = await aoki.get(`/emergencies/${emergencyId}/record`);
    const text = JSON.stringify(record.body);
    for (const word of [
      'あさひ短期入所',
      '夕食は半分',
      '受入施設の車両',
      '自宅に戻った',
      '後藤 試',
      '食事・水分',
      '見本錠A 14錠（7日分）',
      '見本錠A 14錠：返却 12錠・使用 2錠',
    ])
      expect(text).toContain(word);
  });

  it('is not begun before a room was accepted, nor twice', async () => {
    await transferred();
    expect(await aoki.post(`/emergencies/${emergencyId}/transfer`, ride())).toMatchObject({
      status: 409,
      body: { code: 'step-out-of-order', emergencyStatus: 'IN_TRANSIT' },
    });
    const { body } = await aoki.post('/emergencies', { situation: 'x', callerOnLine: true });
    expect(await aoki.post(`/emergencies/${body.id}/transfer`, ride())).toMatchObject({
      status: 409,
    });
    await aoki.post(`/emergencies/${body.id}/no-action`, { reason: '試験' });
    expect(
      await aoki.post(`/emergencies/${emergencyId}/transfer`, { ...ride(), means: 'SPACESHIP' }),
    ).toMatchObject({
      status: 400,
    });
  });

  it('refuses what is out of order and leaves room and emergency as they were', async () => {
    const id = await transferred();
    expect(await goto.post(`/stays/${id}/depart`, home)).toMatchObject({
      status: 409,
      body: { code: 'stay-step-out-of-order', stayStatus: 'in-transit' },
    });
    expect(await statusOf()).toBe('IN_TRANSIT');
    expect(await occupancy()).toMatchObject({ kind: 'reservation', released_at: null });
  });

  it('keeps the room until somebody has it later, and is not extended beyond that', async () => {
    const next = new Date(house.clock.now().getTime() + 20 * 86_400_000).toISOString();
    await house.database.admin`
      insert into occupancies (base_id, facility_id, room_id, kind, during, created_at)
      values (${house.people.baseId}, ${house.people.facilityA}, ${roomId}, 'reservation',
        tstzrange(${next}, null), ${house.clock.now().toISOString()})`;
    const id = await admitted();
    expect(await occupancy()).toMatchObject({ kind: 'stay', is_open: false });
    const extend = (newEnd: string) =>
      chiba.post(`/stays/${id}/extend`, { newEnd, reason: '調整中' });
    expect(await extend(new Date(Date.parse(next) + 1).toISOString())).toMatchObject({
      status: 409,
      body: { code: 'room-taken' },
    });
    expect(await extend(next)).toMatchObject({ status: 200 });
  });
});

describe('who sees a stay', () => {
  it('is the facility itself, with the sheet from the acceptance to the departure', async () => {
    const id = await admitted();
    const seen = await goto.get(`/stays/${id}`);
    expect(seen.body.sheet).toMatchObject({ stage: 'accepted', person: { name: '山田 太郎' } });
    await goto.post(`/stays/${id}/notes`, { text: '夕食は半分' });
    const newEnd = new Date(house.clock.now().getTime() + 9 * 86_400_000).toISOString();
    await chiba.post(`/stays/${id}/extend`, { newEnd, reason: '調整中' });
    await goto.post(`/stays/${id}/depart`, { ...home, note: '姉の家へ' });
    const later = await goto.get(`/stays/${id}`);
    // What was written of the person in free words goes with the sheet; the base keeps it.
    const words = ['夕食は半分', '着替え', '7日分', '姉の家へ', '"青木"', '調整中'];
    const kept = JSON.stringify((await aoki.get(`/stays/${id}`)).body);
    for (const word of words) {
      expect(kept).toContain(word);
      expect(JSON.stringify(later.body)).not.toContain(word);
      expect(JSON.stringify((await goto.get('/stays?scope=all')).body)).not.toContain(word);
    }
    expect(later.body).toMatchObject({
      number: expect.stringMatching(/^R8-/),
      sheet: { stage: 'ended' },
    });
    expect(JSON.stringify(later.body)).not.toContain('山田');
    const reads = await house.database.admin<{ user_id: string }[]>`
      select user_id from audit_log
      where action = 'read' and subject_kind = 'stays' and subject_id = ${id} order by id`;
    const { aoki: sender, chiba: manager, goto: receiver } = house.people;
    // The transfer; the admission, a look, a note; the extension; departure, a look; a look.
    expect(reads.map((it) => it.user_id)).toEqual([
      sender.userId,
      ...Array(3).fill(receiver.userId),
      manager.userId,
      ...Array(2).fill(receiver.userId),
      sender.userId,
    ]);
  });

  it('is no other facility', async () => {
    const id = await admitted();
    expect((await honda.get('/stays?scope=all')).body.items).toEqual([]);
    for (const answer of [
      await honda.get(`/stays/${id}`),
      await honda.post(`/stays/${id}/notes`, { text: 'x' }),
      await honda.post(`/stays/${id}/depart`, home),
    ])
      expect(answer).toMatchObject({ status: 404, body: { code: 'no-such-stay' } });
    expect(await statusOf()).toBe('ADMITTED');
    const own = await goto.get(`/stays?emergencyId=${emergencyId}`);
    expect(own.body.items).toMatchObject([{ id, status: 'admitted', isOverdue: false }]);
  });
});

describe('the warning of the planned end', () => {
  it('pages who is on call three days and one day before, and stands on the record', async () => {
    const { aoki: primary, baba, baseId } = house.people;
    const from = house.clock.now().toISOString();
    const to = new Date(house.clock.now().getTime() + 30 * 86_400_000).toISOString();
    for (const [slot, { userId }] of [
      ['primary', primary],
      ['secondary', baba],
    ] as const)
      await house.database.admin`
        insert into shifts (base_id, slot, user_id, during, created_at)
        values (${baseId}, ${slot}, ${userId}, tstzrange(${from}, ${to}), ${from})`;
    const id = await admitted();
    const pages = () =>
      house.database.admin<{ user_id: string; message: { template: string; path: string } }[]>`
        select user_id, message from pages where subject_kind = 'stay' and subject_id = ${id}`;
    await house.advance({ days: 4 });
    expect(await pages()).toHaveLength(2);
    expect((await pages())[0]?.message).toMatchObject({
      template: 'stay-ending',
      path: `/stays/${id}`,
    });
    await house.advance({ days: 2 });
    expect(await pages()).toHaveLength(4);
    await house.advance({ days: 2 });
    expect(await pages()).toHaveLength(4);
    expect((await goto.get(`/stays/${id}`)).body).toMatchObject({ isOverdue: true });
    const timeline = await aoki.get(`/emergencies/${emergencyId}/timeline`);
    const warnings = timeline.body.items.filter(
      (it: { kind: string }) => it.kind === 'stay-warning',
    );
    expect(warnings).toMatchObject([{ data: { warning: 'D-3' } }, { data: { warning: 'D-1' } }]);
  });
});
