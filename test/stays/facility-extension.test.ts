import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addRoom, anAdmission } from '../placement/night.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';

let house: House;
let aoki: Client;
let chiba: Client;
let goto: Client;
let honda: Client;
let ueda: Client;
let room: string;

beforeEach(async () => {
  house = await openHouse();
  const { people } = house;
  const also = await house.database.admin<{ id: string }[]>`
    insert into users (base_id, organisation_id, role, name, email, password_hash, ward_codes, created_at)
    values (${people.baseId}, ${people.facilityA}, 'facility_staff', '上田 試', 'ueda@example.test', 'none',
      '{}', ${house.clock.now().toISOString()}) returning id`;
  [aoki, chiba, goto, honda, ueda] = await Promise.all([
    house.as(people.aoki),
    house.as(people.chiba),
    house.as(people.goto),
    house.as(people.honda),
    house.as({ ...people.goto, userId: String(also[0]?.id) }),
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

const inDays = (days: number) =>
  new Date(house.clock.now().getTime() + days * 86_400_000).toISOString();

async function done(answer: ReturnType<Client['post']>) {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`${status} ${body.code}`);
  return body;
}

async function inside() {
  const emergencyId = await anAdmission(house);
  const offer = await done(aoki.post(`/emergencies/${emergencyId}/offers`, { roomId: room }));
  await done(goto.post(`/offers/${offer.id}/answer`, { answer: 'accept' }));
  const ride = { means: 'BASE_CAR', escort: '青木', expectedAt: inDays(0) };
  const { id } = await done(aoki.post(`/emergencies/${emergencyId}/transfer`, ride));
  await done(goto.post(`/stays/${id}/admit`, { belongings: [], medicines: [] }));
  return { id: String(id), emergencyId };
}

const requests = (id: string) => `/stays/${id}/extension-requests`;
const ask = (client: Client, id: string, days: number) =>
  client.post(requests(id), { newEnd: inDays(days), reason: '家族の退院が遅れる' });
const back = (client: Client, id: string) =>
  client.post(`${requests(id)}/refuse`, { reason: '家族が迎えに来る' });
const pagesOf = async (template: string) => {
  const rows = await house.database.admin<{ user_id: string; status: string }[]>`
    select user_id, status from pages where message->>'template' = ${template} order by id`;
  return rows.map(({ user_id, status }) => [user_id, status]);
};
const seen = async (client: Client, id: string) => (await client.get(`/stays/${id}`)).body;

describe('a facility that needs more time', () => {
  it('asks for it, within the first week too: whoever is on call is paged, nothing is longer yet', async () => {
    const { aoki: primary, baba: secondary, goto: asker, facilityA } = house.people;
    const { id, emergencyId } = await inside();
    const before = await seen(goto, id);
    const asked = await done(ask(goto, id, 7.5));
    expect(asked).toMatchObject({
      status: 'admitted',
      plannedEnd: before.plannedEnd,
      isExtensionAsked: true,
      state: { request: { by: asker.userId, side: 'facility', reason: '家族の退院が遅れる' } },
    });
    expect((await pagesOf('extension-asked')).sort()).toEqual(
      [
        [primary.userId, 'open'],
        [secondary.userId, 'open'],
      ].sort(),
    );
    const topics = await house.database.admin<{ topic: string }[]>`
      select distinct topic from events where kind = 'stay.changed' and subject_id in (${id}, ${emergencyId})`;
    expect(topics.map(({ topic }) => topic)).toEqual(
      expect.arrayContaining(['emergencies', `facility:${facilityA}`]),
    );
    expect(JSON.stringify(asked.names)).toContain('後藤');
  });

  it('cannot approve it, extend by itself, or reach the stay of another facility', async () => {
    const { id } = await inside();
    expect(await ask(honda, id, 9)).toMatchObject({ status: 404, body: { code: 'no-such-stay' } });
    await done(ask(goto, id, 9));
    for (const client of [goto, ueda, honda]) {
      const longer = { newEnd: inDays(9), reason: 'x' };
      for (const answer of [
        await client.post(`${requests(id)}/approve`),
        await client.post(`/stays/${id}/extend`, longer),
      ])
        expect(answer).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    }
    expect(await back(honda, id)).toMatchObject({ status: 404, body: { code: 'no-such-stay' } });
    expect((await seen(goto, id)).isExtensionAsked).toBe(true);
  });

  it('is told of the yes: who asked, and who is to be paged at that hour', async () => {
    const { goto: asker, baseId, facilityA } = house.people;
    const { id } = await inside();
    const [night] = await house.database.admin<{ id: string }[]>`
      select id from users where email = 'ueda@example.test'`;
    await house.database.admin`
      insert into facility_contacts (base_id, facility_id, user_id, position, hours)
      values (${baseId}, ${facilityA}, ${String(night?.id)}, 0, 'ALWAYS')`;
    await done(ask(goto, id, 9));
    await done(aoki.post(`${requests(id)}/approve`));
    expect((await pagesOf('extension-answered')).sort()).toEqual(
      [
        [asker.userId, 'open'],
        [String(night?.id), 'open'],
      ].sort(),
    );
    expect(await seen(goto, id)).toMatchObject({
      status: 'extended',
      plannedEnd: inDays(9),
      isExtensionAsked: false,
    });
  });

  it('sees the no and its reason until it asks anew', async () => {
    const { id } = await inside();
    await done(ask(goto, id, 9));
    const why = { reason: '次の部屋が決まっている' };
    await done(chiba.post(`${requests(id)}/refuse`, why));
    expect(await seen(ueda, id)).toMatchObject({
      isExtensionAsked: false,
      state: { request: null, refusal: { newEnd: inDays(9), ...why } },
    });
    expect((await pagesOf('extension-answered')).length).toBeGreaterThan(0);
    await done(ask(ueda, id, 8));
    expect((await seen(goto, id)).state.refusal).toBeNull();
  });

  it('takes its own request back, whoever of it has asked, and no other', async () => {
    const { goto: asker } = house.people;
    const { id, emergencyId } = await inside();
    await done(ask(goto, id, 9));
    await done(back(ueda, id));
    expect(await seen(goto, id)).toMatchObject({ state: { request: null, refusal: null } });
    expect((await pagesOf('extension-asked')).map(([, status]) => status)).toEqual([
      'withdrawn',
      'withdrawn',
    ]);
    expect(await pagesOf('extension-answered')).toEqual([[asker.userId, 'open']]);
    const { body } = await aoki.get(`/emergencies/${emergencyId}/timeline`);
    const kinds = body.items.map((it: { kind: string }) => it.kind);
    expect(kinds).toEqual(expect.arrayContaining(['extension-asked', 'extension-refused']));

    await done(ask(aoki, id, 10));
    expect(await back(goto, id)).toMatchObject({
      status: 403,
      body: { code: 'request-of-the-base' },
    });
    expect((await seen(goto, id)).isExtensionAsked).toBe(true);
  });

  it('does not go on reading why, once the person has left', async () => {
    const { id } = await inside();
    await done(ask(goto, id, 9));
    await done(chiba.post(`${requests(id)}/refuse`, { reason: '母が退院する' }));
    await done(
      goto.post(`/stays/${id}/depart`, { destination: 'HOME', belongings: [], medicines: [] }),
    );
    expect(JSON.stringify(await seen(goto, id))).not.toContain('母が退院する');
  });

  it('leaves to the base what was asked before facilities could ask', async () => {
    const { id } = await inside();
    await done(ask(aoki, id, 9));
    await house.database.admin`
      update stays set state = (state #- '{request,side}') - 'refusal' where id = ${id}`;
    expect((await seen(goto, id)).state).toMatchObject({
      request: { side: 'base' },
      refusal: null,
    });
    expect((await back(goto, id)).body.code).toBe('request-of-the-base');
  });
});
