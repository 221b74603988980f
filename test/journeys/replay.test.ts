import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addRoom } from '../placement/night.ts';
import { anActiveCase, sakura } from '../priority-cases/register.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Answer, Client } from '../support/http.ts';

let house: House;
let aoki: Client;
let goto: Client;
let honda: Client;
let registered: Awaited<ReturnType<typeof anActiveCase>>;
let emergencyId: string;
let offerId: string;
let stayId: string;

/** Sends with a key of its own, and the same again under the same name: a replay. */
const sent = new Map<string, () => Promise<Answer>>();
const send = (name: string, by: Client, url: string, body: unknown = {}): Promise<Answer> => {
  const again = () => by.post(url, body, { 'idempotency-key': `key-of-${name}` });
  sent.set(name, again);
  return again();
};
const replay = (name: string): Promise<Answer> => {
  const again = sent.get(name);
  if (again === undefined) throw new Error(`nothing was sent as ${name}`);
  return again();
};
const readsOf = async (subjectId: string, userId: string): Promise<number> => {
  const [row] = await house.database.admin<{ n: number }[]>`
    select count(*)::int as n from audit_log
    where action = 'read' and subject_id = ${subjectId} and user_id = ${userId}`;
  return row?.n ?? 0;
};

/** A night from the call to the daily note, every POST with a key. */
beforeAll(async () => {
  house = await openHouse();
  aoki = await house.as(house.people.aoki);
  goto = await house.as(house.people.goto);
  honda = await house.as(house.people.honda);
  const admin = await house.as(house.people.admin);
  registered = await anActiveCase(house);
  const roomA = await addRoom(house, house.people.facilityA, '居室A');
  const roomB = await addRoom(house, house.people.facilityB, '居室B');

  const steps: [string, () => Promise<Answer>][] = [
    [
      'user',
      () =>
        send('user', admin, '/users', {
          organisationId: house.people.facilityA,
          role: 'facility_staff',
          name: '見本 職員',
          email: 'mihon-shokuin@example.test',
          password: 'a-long-enough-secret',
        }),
    ],
    [
      'contact',
      () =>
        send('contact', aoki, '/contact-methods', {
          channel: 'email',
          address: 'aoki-jibun@example.test',
        }),
    ],
    [
      'shift',
      () =>
        send('shift', aoki, '/shifts', {
          slot: 'primary',
          userId: house.people.aoki.userId,
          from: '2026-11-23T00:00:00+09:00',
          to: '2026-11-23T08:00:00+09:00',
        }),
    ],
    [
      'call',
      async () => {
        const answer = await send('call', aoki, '/emergencies', {
          caller: { name: '見本 花子', phone: '022-000-0001' },
          person: { medicine: '見本薬を朝夕' },
          personLocation: '自宅の見本町',
          situation: '母の見本が倒れた',
          callerOnLine: true,
        });
        emergencyId = answer.body.id;
        return answer;
      },
    ],
    ['triage', () => aoki.post(`/emergencies/${emergencyId}/triage`, { urgency: 'ORANGE' })],
    [
      'identify',
      () =>
        aoki.post(`/emergencies/${emergencyId}/identify`, {
          kind: 'registered',
          caseId: registered.id,
        }),
    ],
    [
      'note',
      () => send('note', aoki, `/emergencies/${emergencyId}/notes`, { text: '見本の隣人も在宅' }),
    ],
    [
      'decide',
      () => aoki.post(`/emergencies/${emergencyId}/decide`, { decision: 'ADMIT', reason: '夜' }),
    ],
    ['ranking', () => send('ranking', aoki, `/emergencies/${emergencyId}/matching`)],
    [
      'other offer',
      () => send('other-offer', aoki, `/emergencies/${emergencyId}/offers`, { roomId: roomB }),
    ],
    [
      'offer',
      async () => {
        const url = `/emergencies/${emergencyId}/offers`;
        const answer = await send('offer', aoki, url, { roomId: roomA });
        offerId = answer.body.id;
        return answer;
      },
    ],
    ['accept', () => send('accept', goto, `/offers/${offerId}/answer`, { answer: 'accept' })],
    [
      'transfer',
      async () => {
        const expectedAt = house.clock.now().toISOString();
        const body = { means: 'FACILITY_CAR', escort: '見本 同行者', expectedAt };
        const answer = await send('transfer', aoki, `/emergencies/${emergencyId}/transfer`, body);
        stayId = answer.body.id;
        return answer;
      },
    ],
    ['admit', () => goto.post(`/stays/${stayId}/admit`, { belongings: [], medicines: [] })],
    [
      'daily note',
      () => send('daily-note', goto, `/stays/${stayId}/notes`, { text: '見本さんは夕食半分' }),
    ],
  ];
  for (const [name, step] of steps) {
    const { status, body } = await step();
    if (status >= 300) throw new Error(`${name}: ${JSON.stringify(body)}`);
  }
});
afterAll(() => house.close());

describe('an answer sent again for an Idempotency-Key', () => {
  it('is kept without a word about anybody', async () => {
    const rows = await house.database.admin`select answer from idempotency_keys`;
    expect(rows.length).toBeGreaterThan(9);
    const kept = JSON.stringify(rows);
    const words = ['見本', '髙﨑', 'さくら', 'サクラ', '青木', '1983-03-04', '0000001', '薬'];
    for (const word of [...words, 'example.test', '在宅', '夕食', '青葉区']) {
      expect(kept, word).not.toContain(word);
    }
  });

  it('shows what may be seen now, and the look is logged', async () => {
    const { goto: staff } = house.people;
    const before = await readsOf(registered.id, staff.userId);
    const shown = await replay('accept');
    expect(shown).toMatchObject({ status: 200, body: { sheet: { stage: 'accepted' } } });
    expect(JSON.stringify(shown.body)).toContain(sakura.name);
    expect(await readsOf(registered.id, staff.userId)).toBe(before + 1);

    const call = await readsOf(emergencyId, house.people.aoki.userId);
    const again = await replay('call');
    expect(again).toMatchObject({ status: 201, body: { id: emergencyId, status: 'ADMITTED' } });
    expect(again.body.candidates).toMatchObject([{ caseId: registered.id }]);
    expect(await readsOf(emergencyId, house.people.aoki.userId)).toBe(call + 1);
  });

  it.each(['user', 'contact', 'shift', 'note', 'ranking', 'transfer', 'daily-note', 'offer'])(
    'is whole again: %s',
    async (name) => {
      const { status, body } = await replay(name);
      expect(status === 200 || status === 201).toBe(true);
      expect(body.code).toBeUndefined();
      const [{ n } = { n: 0 }] = await house.database.admin<{ n: number }[]>`
        select count(*)::int as n from stay_notes`;
      expect(n).toBe(1);
    },
  );

  it('with another body is refused as before', async () => {
    const other = await goto.post(
      `/offers/${offerId}/answer`,
      { answer: 'decline', reason: 'family-refuses' },
      { 'idempotency-key': 'key-of-accept' },
    );
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    const changed = await goto.post(
      `/stays/${stayId}/notes`,
      { text: '別の内容' },
      { 'idempotency-key': 'key-of-daily-note' },
    );
    expect(changed).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  it('repeats a recorded refusal', async () => {
    const [other] = await house.database.admin<{ id: string }[]>`
      select id from offers where facility_id = ${house.people.facilityB}`;
    const url = `/offers/${other?.id}/answer`;
    const first = await send('late', honda, url, { answer: 'accept' });
    expect(first).toMatchObject({ status: 409, body: { code: 'offer-withdrawn' } });
    const again = await replay('late');
    expect({ ...again.body, requestId: '' }).toEqual({ ...first.body, requestId: '' });
  });

  it('shows nothing of the person once the consent is withdrawn', async () => {
    const ward = await house.as(house.people.doi);
    const withdrawn = await ward.post(
      `/cases/${registered.id}/consents/${registered.consentId}/withdraw`,
    );
    expect(withdrawn.status).toBe(200);
    for (const name of ['accept', 'daily-note']) {
      const { body } = await replay(name);
      expect(body.sheet, name).toEqual({ stage: 'ended' });
      expect(JSON.stringify(body)).not.toContain(sakura.name);
    }
  });

  it('shows nothing of the person after the departure', async () => {
    expect(await goto.post(`/stays/${stayId}/depart`, { destination: 'HOME' })).toMatchObject({
      status: 200,
    });
    for (const name of ['accept', 'daily-note'])
      expect((await replay(name)).body.sheet).toEqual({ stage: 'ended' });
  });
});
