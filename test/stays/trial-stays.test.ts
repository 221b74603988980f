import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { system } from '../../src/platform/actor.ts';
import { withdrawConsent } from '../../src/priority-cases/consents/consents.service.ts';
import { onTrialRoomClosed, onTrialsStopped } from '../../src/stays/trial-wakes.service.ts';
import { addRoom } from '../placement/night.ts';
import { anActiveCase } from '../priority-cases/register.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';

let house: House;
let aoki: Client;
let goto: Client;
let honda: Client;
let doi: Client;
let someone: Awaited<ReturnType<typeof anActiveCase>>;
let roomId: string;

beforeAll(async () => {
  house = await openHouse();
  const { people } = house;
  aoki = await house.as(people.aoki);
  goto = await house.as(people.goto);
  honda = await house.as(people.honda);
  doi = await house.as(people.doi);
  someone = await anActiveCase(house);
});
afterAll(() => house.close());

beforeEach(async () => {
  roomId = await addRoom(house, house.people.facilityA, `居室 ${crypto.randomUUID()}`);
});

const inHours = (hours: number) =>
  new Date(house.clock.now().getTime() + hours * 3_600_000).toISOString();
const night = () => ({ from: inHours(13), to: inHours(32) });
const wish = (part: object = {}) => ({
  caseId: someone.id,
  roomId,
  purpose: '夜に一人で眠れるか',
  ...night(),
  ...part,
});

async function planned(part: object = {}) {
  const { status, body } = await aoki.post('/trial-stays', wish(part));
  expect([status, body.code]).toEqual([201, undefined]);
  return body;
}

describe('planning a trial stay', () => {
  it('keeps the room, tells the facility, and shows it the person until it is over', async () => {
    const trial = await planned();
    expect(trial).toMatchObject({ status: 'planned', possible: ['change', 'cancel'] });
    expect(trial.case.registrationNo).toMatch(/^A-/);

    const seen = await goto.get(`/trial-stays/${trial.id}`);
    expect(seen.body).toMatchObject({
      case: null,
      purpose: '夜に一人で眠れるか',
      sheet: { stage: 'accepted', person: { name: '髙﨑　さくら' } },
    });
    const pages = await goto.get('/pages');
    expect(JSON.stringify(pages.body)).toContain('trial-planned');
    expect(JSON.stringify(pages.body)).not.toContain('さくら');

    await house.advance({ hours: 33 });
    const after = await goto.get(`/trial-stays/${trial.id}`);
    expect(after.body).toMatchObject({
      sheet: { stage: 'ended' },
      purpose: null,
      isUnrecorded: true,
    });
    expect(JSON.stringify(after.body)).not.toContain('さくら');
  });

  it('is under the constraint of every claim: two at one time are refused, one after the other is not', async () => {
    await planned();
    const second = await aoki.post('/trial-stays', wish());
    expect([second.status, second.body.code]).toEqual([409, 'trial-room-taken']);
    await planned({ from: night().to, to: inHours(40) });
  });

  it('of twenty that want one room at one time gives it to one', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => aoki.post('/trial-stays', wish())),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 409]));
  });

  it('keeps the room from an emergency that needs it at that time', async () => {
    await planned({ from: inHours(1), to: inHours(20) });
    const { body } = await aoki.get(`/rooms?facilityId=${house.people.facilityA}`);
    expect(body.items.find((it: { id: string }) => it.id === roomId)).toMatchObject({
      isAvailable: true,
    });
    await house.advance({ hours: 2 });
    const now = await aoki.get(`/rooms?facilityId=${house.people.facilityA}`);
    expect(now.body.items.find((it: { id: string }) => it.id === roomId)).toMatchObject({
      isAvailable: false,
      occupiedBy: [{ kind: 'trial' }],
    });
  });

  it('is refused for a person who has not consented, and in a room that is closed then', async () => {
    const someoneElse = await anActiveCase(house, { name: '見本 次郎', nameKana: 'ミホン ジロウ' });
    await someoneElse.ward.post(`${someoneElse.url}/consents/${someoneElse.consentId}/withdraw`);
    const hidden = await aoki.post('/trial-stays', wish({ caseId: someoneElse.id }));
    expect([hidden.status, hidden.body.code]).toEqual([404, 'no-such-case']);

    const closed = await goto.post('/closures', {
      facilityId: house.people.facilityA,
      roomId,
      from: inHours(20),
      to: inHours(24),
      reason: 'REPAIR',
    });
    expect(closed.status).toBe(201);
    const refused = await aoki.post('/trial-stays', wish());
    expect([refused.status, refused.body.code]).toEqual([409, 'trial-room-closed']);
  });

  it('is nobody else’s business: another facility, another ward', async () => {
    const trial = await planned();
    expect((await honda.get(`/trial-stays/${trial.id}`)).status).toBe(404);
    const endo = await house.as(house.people.endo);
    expect((await endo.get(`/trial-stays/${trial.id}`)).status).toBe(404);
    expect((await doi.get(`/trial-stays/${trial.id}`)).body.purpose).toBe('夜に一人で眠れるか');
    expect((await doi.post('/trial-stays', wish())).status).toBe(403);
  });
});

describe('changing a trial stay', () => {
  it('moves it to another facility: the old one is told, its room is free', async () => {
    const trial = await planned();
    const other = await addRoom(house, house.people.facilityB, `居室 ${crypto.randomUUID()}`);
    const change = { ...night(), roomId: other, purpose: '食事' };
    const moved = await aoki.put(`/trial-stays/${trial.id}`, change, {
      'if-match': `"${trial.version}"`,
    });
    expect(moved.body).toMatchObject({ room: { id: other }, purpose: '食事', version: 2 });
    expect((await goto.get(`/trial-stays/${trial.id}`)).status).toBe(404);
    expect((await honda.get(`/trial-stays/${trial.id}`)).status).toBe(200);
    await planned();

    const late = await aoki.put(`/trial-stays/${trial.id}`, change, {
      'if-match': `"${trial.version}"`,
    });
    expect([late.status, late.body.code]).toEqual([412, 'trial-changed']);
  });

  it('says so when the new time is taken, and keeps the old one', async () => {
    const trial = await planned();
    await planned({ from: inHours(40), to: inHours(50) });
    const change = { roomId, purpose: '食事', from: inHours(45), to: inHours(55) };
    const refused = await aoki.put(`/trial-stays/${trial.id}`, change, {
      'if-match': `"${trial.version}"`,
    });
    expect([refused.status, refused.body.code]).toEqual([409, 'trial-room-taken']);
    expect((await aoki.get(`/trial-stays/${trial.id}`)).body.during).toEqual(trial.during);
  });
});

describe('the end of a trial stay', () => {
  it('recorded as suitable by the facility makes it known to the next search, the room free', async () => {
    const trial = await planned();
    const early = await goto.post(`/trial-stays/${trial.id}/record`, {
      suitability: 'SUITABLE',
      outcome: '問題なし',
    });
    expect([early.status, early.body.code]).toEqual([409, 'trial-not-begun']);
    await house.advance({ hours: 20 });
    const done = await goto.post(`/trial-stays/${trial.id}/record`, {
      suitability: 'WITH_CONDITIONS',
      outcome: '夜間の見守りが必要',
    });
    expect(done.body).toMatchObject({ status: 'done', sheet: { stage: 'ended' }, outcome: null });
    expect((await aoki.get(`/trial-stays/${trial.id}`)).body.outcome).toBe('夜間の見守りが必要');
    const rows = await house.database.admin`
      select facility_id, known_by from known_facilities where source_id = ${trial.id}`;
    expect([...rows]).toEqual([{ facility_id: house.people.facilityA, known_by: 'trial' }]);
    await planned({ from: inHours(1), to: inHours(2) });

    const { body: emergency } = await aoki.post('/emergencies', {
      caller: { phone: '090-0000-0005' },
      person: {},
      caseId: someone.id,
      personLocation: '自宅',
      situation: '母が倒れた',
      callerOnLine: true,
    });
    const url = `/emergencies/${emergency.id}`;
    await aoki.post(`${url}/triage`, { urgency: 'ORANGE' });
    await aoki.post(`${url}/identify`, { kind: 'registered', caseId: someone.id });
    await aoki.post(`${url}/decide`, { decision: 'ADMIT', reason: '今夜ひとり' });
    await house.settle();
    const rows2 = await house.database.admin`
      select input->'need'->'trialStays' as known from match_runs where emergency_id = ${emergency.id}`;
    expect(rows2[0]?.known).toEqual([house.people.facilityA]);
  });

  it('recorded as not suitable leaves the house unknown', async () => {
    const trial = await planned();
    await house.advance({ hours: 20 });
    await aoki.post(`/trial-stays/${trial.id}/record`, {
      suitability: 'NOT_SUITABLE',
      outcome: '音に敏感',
    });
    const rows = await house.database.admin`
      select 1 from known_facilities where source_id = ${trial.id}`;
    expect(rows).toHaveLength(0);
    const again = await aoki.post(`/trial-stays/${trial.id}/cancel`, { reason: '間違い' });
    expect([again.status, again.body.code]).toEqual([409, 'trial-is-over']);
  });

  it('cancelled by the facility tells who planned it, and frees the room', async () => {
    const trial = await planned();
    await goto.post(`/trial-stays/${trial.id}/cancel`, { reason: '設備の故障' });
    expect(JSON.stringify((await aoki.get('/pages')).body)).toContain('trial-cancelled');
    await planned();
  });
});

/** Who was told what of a trial, in the order of the pages. */
const toldOf = async (trialId: string, template: string) => {
  const rows = await house.database.admin<{ user_id: string; path: string }[]>`
    select user_id, message ->> 'path' as path from pages
    where subject_id = ${trialId} and message ->> 'template' = ${template} order by id`;
  return rows.map(({ user_id, path }) => [user_id, path]);
};

describe('a trial stay of a person whose consent is gone', () => {
  const another = async () => {
    const it = await anActiveCase(house, { name: '見本 三郎', nameKana: 'ミホン サブロウ' });
    const withdraw = () => it.ward.post(`${it.url}/consents/${it.consentId}/withdraw`);
    return { ...it, withdraw };
  };

  it('is taken back by the house: the room is free, facility and planner are told once', async () => {
    const person = await another();
    const trial = await planned({ caseId: person.id });
    expect((await person.withdraw()).status).toBe(200);
    expect((await aoki.get(`/trial-stays/${trial.id}`)).status).toBe(404);
    await house.settle();
    const { aoki: planner, goto: staff } = house.people;
    const told = [
      [staff.userId, `/rooms/trials/${trial.id}`],
      [planner.userId, '/rooms/trials'],
    ];
    expect(await toldOf(trial.id, 'trial-cancelled')).toEqual(told);
    expect((await goto.get(`/trial-stays/${trial.id}`)).body).toMatchObject({
      status: 'cancelled',
      outcome: null,
      sheet: { stage: 'ended' },
      possible: [],
    });
    const [kept] = await house.database.admin`
      select outcome, closed_by from trial_stays where id = ${trial.id}`;
    expect(kept).toEqual({ outcome: '本人の同意がなくなったため', closed_by: null });
    await house.inTx(system('worker'), (tx) => onTrialsStopped(tx, person.id));
    expect(await toldOf(trial.id, 'trial-cancelled')).toEqual(told);
    await planned();
  });

  it('goes on where a new consent has come before anybody looked', async () => {
    const person = await another();
    const trial = await planned({ caseId: person.id });
    await person.withdraw();
    await person.consented();
    await house.settle();
    expect((await aoki.get(`/trial-stays/${trial.id}`)).body.status).toBe('planned');
    expect(await toldOf(trial.id, 'trial-cancelled')).toEqual([]);
  });

  it('is as it was where its time was over: how it went can be written down', async () => {
    const person = await another();
    const trial = await planned({ caseId: person.id });
    await house.database.admin`
      update trial_stays set during = tstzrange(${inHours(-20)}, ${inHours(-1)}) where id = ${trial.id}`;
    await person.withdraw();
    await house.settle();
    expect((await goto.get(`/trial-stays/${trial.id}`)).body.status).toBe('planned');
    expect(await toldOf(trial.id, 'trial-cancelled')).toEqual([]);
  });

  it('goes on when the consent is withdrawn while the person is there', async () => {
    const other = await anActiveCase(house, { name: '見本 四郎', nameKana: 'ミホン シロウ' });
    const trial = await planned({ caseId: other.id, from: inHours(1), to: inHours(20) });
    await house.advance({ hours: 2 });
    await other.ward.post(`${other.url}/consents/${other.consentId}/withdraw`);
    await house.settle();
    const [row] = await house.database.admin`
      select t.status, o.released_at from trial_stays t join occupancies o on o.id = t.occupancy_id
      where t.id = ${trial.id}`;
    expect(row).toMatchObject({ status: 'planned', released_at: null });
    expect(JSON.stringify((await aoki.get('/pages')).body)).toContain('disclosure-stopped');
  });

  it('is not planned beside a withdrawal that is under way', async () => {
    const person = await another();
    let planning: ReturnType<Client['post']> | undefined;
    await house.inTx(house.people.doi, async (tx) => {
      await withdrawConsent(tx, person.id, person.consentId);
      planning = aoki.post('/trial-stays', wish({ caseId: person.id }));
      await somebodyWaits();
    });
    const refused = await planning;
    expect([refused?.status, refused?.body.code]).toEqual([404, 'no-such-case']);
  });
});

/** Until somebody waits for a lock: bounded, and what is expected next fails where nobody does. */
async function somebodyWaits(): Promise<void> {
  for (let round = 0; round < 2_000; round += 1) {
    const [row] = await house.database.admin<{ n: number }[]>`
      select count(*)::int as n from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`;
    if ((row?.n ?? 0) > 0) return;
  }
}

describe('a closure over a planned trial stay', () => {
  const close = async (from: string) => {
    const body = { facilityId: house.people.facilityA, roomId, reason: 'REPAIR', confirm: true };
    const closed = await goto.post('/closures', { ...body, from, to: inHours(40) });
    expect(closed.status).toBe(201);
    await house.advance({});
    return closed.body.id;
  };

  it('tells who planned it, once of each closure, and cancels nothing', async () => {
    const trial = await planned();
    const told = [house.people.aoki.userId, `/rooms/trials/${trial.id}`];
    const closureId = await close(inHours(20));
    expect(await toldOf(trial.id, 'room-closed')).toEqual([told]);
    await house.advance({ minutes: 1 });
    await house.inTx(system('worker'), (tx) => onTrialRoomClosed(tx, closureId));
    expect(await toldOf(trial.id, 'room-closed')).toEqual([told]);
    await close(inHours(16));
    expect(await toldOf(trial.id, 'room-closed')).toEqual([told, told]);
    expect((await aoki.get(`/trial-stays/${trial.id}`)).body.status).toBe('planned');
  });

  it('tells nobody of a trial that is over, or called off', async () => {
    const trial = await planned();
    await aoki.post(`/trial-stays/${trial.id}/cancel`, { reason: '本人の希望' });
    await close(inHours(16));
    expect(await toldOf(trial.id, 'room-closed')).toEqual([]);
  });
});
