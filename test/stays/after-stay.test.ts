import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { system } from '../../src/platform/actor.ts';
import { heedTaskDue } from '../../src/stays/tasks.service.ts';
import { addRoom, anAdmission } from '../placement/night.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';

let house: House;
let aoki: Client;
let goto: Client;
let honda: Client;
let emergencyId: string;
let stayId: string;

/** Somebody is in the room; it is two in the morning of Sunday. */
beforeEach(async () => {
  house = await openHouse();
  const { people } = house;
  [aoki, goto, honda] = await Promise.all([
    house.as(people.aoki),
    house.as(people.goto),
    house.as(people.honda),
  ]);
  const roomId = await addRoom(house, people.facilityA, 'あさひ101');
  emergencyId = await anAdmission(house);
  const offer = await done(aoki.post(`/emergencies/${emergencyId}/offers`, { roomId }));
  await done(goto.post(`/offers/${offer.id}/answer`, { answer: 'accept' }));
  const ride = { means: 'BASE_CAR', escort: '青木', expectedAt: inHours(1) };
  stayId = (await done(aoki.post(`/emergencies/${emergencyId}/transfer`, ride))).id;
  await done(goto.post(`/stays/${stayId}/admit`, { belongings: [], medicines: [] }));
});
afterEach(() => house.close());

const inHours = (hours: number) =>
  new Date(house.clock.now().getTime() + hours * 3_600_000).toISOString();
async function done(answer: ReturnType<Client['post']>) {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`${status} ${body.code} ${JSON.stringify(body.errors ?? '')}`);
  return body;
}
const pagesOf = (template: string) => house.database.admin<{ user_id: string; status: string }[]>`
  select user_id, status from pages where message ->> 'template' = ${template} order by id`;
const targetOf = async (name: string) => {
  const { targets } = (await aoki.get(`/emergencies/${emergencyId}`)).body;
  return targets.find((it: { name: string }) => it.name === name)?.standing;
};

describe('the next-support meeting', () => {
  const plan = () => ({
    plannedAt: inHours(30),
    place: '区役所',
    participants: ['相談支援事業所', '区障害高齢課'],
  });

  it('is missed after two days, not while one is planned, and meets its target when held', async () => {
    const meeting = await done(aoki.post(`/emergencies/${emergencyId}/meetings`, plan()));
    await house.advance({ hours: 48 });
    expect(await pagesOf('meeting-missing')).toHaveLength(0);
    expect(await targetOf('next-support')).toBe('open');
    await done(aoki.post(`/meetings/${meeting.id}/cancel`, { reason: '区の都合' }));
    // Nothing is left: it is asked for, but not in the same hour.
    await house.advance({ hours: 11 });
    expect(await pagesOf('meeting-missing')).toHaveLength(0);
    const changed = { ...plan(), place: 'オンライン' };
    const second = await done(aoki.post(`/emergencies/${emergencyId}/meetings`, plan()));
    const put = (version: number) =>
      aoki.put(`/meetings/${second.id}`, changed, { 'if-match': `"${version}"` });
    expect(await put(second.version)).toMatchObject({ status: 200 });
    expect(await put(second.version)).toMatchObject({ status: 412 });
    const held = (heldAt: string) => ({
      heldAt,
      minutes: '訪問を増やす',
      outcome: { kind: 'HOME' },
    });
    expect(await aoki.post(`/meetings/${second.id}/held`, held(inHours(1)))).toMatchObject({
      status: 422,
    });
    await done(aoki.post(`/meetings/${second.id}/held`, held(inHours(0))));
    expect(await targetOf('next-support')).toBe('met');
    expect((await aoki.get(`/emergencies/${emergencyId}`)).body.status).toBe('NEXT_STEP');
    expect(await aoki.post(`/meetings/${second.id}/cancel`, { reason: 'x' })).toMatchObject({
      status: 409,
      body: { code: 'meeting-over' },
    });
    expect(await goto.get(`/emergencies/${emergencyId}/meetings`)).toMatchObject({ status: 403 });
  });
});

describe('a task of a review', () => {
  it('is told to who has it on its day, once, and is finished by them', async () => {
    const { goto: assignee } = house.people;
    await done(goto.post(`/stays/${stayId}/depart`, { destination: 'HOME' }));
    const task = (dueOn: string) => ({
      issue: '薬の置き場所が分からなかった',
      action: '薬の保管場所を登録する',
      assignee: { kind: 'user', userId: assignee.userId },
      dueOn,
    });
    const review = (dueOn: string) =>
      aoki.post(`/emergencies/${emergencyId}/review`, {
        improvements: '薬の置き場所',
        isCaseUpdated: false,
        tasks: [task(dueOn)],
      });
    expect(await review('2026-11-21')).toMatchObject({
      status: 422,
      body: { errors: [{ path: '/tasks/0/dueOn' }] },
    });
    await done(review('2026-11-23'));
    const named = { ...task('2026-11-22'), assignee: { kind: 'other', name: '相談支援専門員' } };
    await done(aoki.post(`/emergencies/${emergencyId}/tasks`, named));
    await done(aoki.post(`/emergencies/${emergencyId}/close`, { outcome: '自宅に戻った' }));

    const own = (await goto.get('/tasks')).body.items;
    expect(own).toMatchObject([{ dueOn: '2026-11-23', isOverdue: false }]);
    expect((await honda.get('/tasks')).body.items).toEqual([]);
    const all = (await aoki.get('/tasks')).body.items;
    expect(all.map((it: { dueOn: string }) => it.dueOn)).toEqual(['2026-11-22', '2026-11-23']);

    await house.advance({ hours: 30 });
    expect(await pagesOf('task-due')).toHaveLength(0);
    await house.advance({ hours: 1 });
    expect(await pagesOf('task-due')).toMatchObject([{ user_id: assignee.userId, status: 'open' }]);
    const { id, version } = own[0];
    await house.inTx(system('worker'), (tx) => heedTaskDue(tx, id));
    expect(await pagesOf('task-due')).toHaveLength(1);

    const postpone = (to: number) =>
      goto.put(`/tasks/${id}/due-day`, { dueOn: '2026-11-25' }, { 'if-match': `"${to}"` });
    expect(await postpone(version + 1)).toMatchObject({ status: 412 });
    await done(postpone(version));
    await house.advance({ days: 3 });
    expect(await pagesOf('task-due')).toMatchObject([{ status: 'withdrawn' }, { status: 'open' }]);
    expect(await goto.post(`/tasks/${id}/cancel`, { reason: 'x' })).toMatchObject({ status: 403 });
    await done(goto.post(`/tasks/${id}/done`, { result: '登録票に書いた' }));
    expect(await aoki.post(`/tasks/${id}/done`, { result: 'x' })).toMatchObject({
      body: { code: 'task-over' },
    });
    expect((await aoki.get('/tasks')).body.items).toMatchObject([{ isOverdue: true }]);
    expect((await aoki.get('/tasks?scope=over')).body.items).toMatchObject([
      { result: '登録票に書いた' },
    ]);
  });
});
