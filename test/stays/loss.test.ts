import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addShift } from '../../src/on-call/shifts.service.ts';
import type { UserActor } from '../../src/platform/actor.ts';
import { addRoom, occupied, offersIn, statusOf } from '../placement/night.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';

let house: House;
let aoki: Client;
let baba: Client;
let goto: Client;
let honda: Client;

/** Two facilities with one free room each. */
beforeEach(async () => {
  house = await openHouse();
  const { people } = house;
  await addRoom(house, people.facilityA, 'あさひ101');
  await addRoom(house, people.facilityB, 'ひろせ1');
  [aoki, baba, goto, honda] = await Promise.all([
    house.as(people.aoki),
    house.as(people.baba),
    house.as(people.goto),
    house.as(people.honda),
  ]);
});
afterEach(() => house.close());

const admit = { decision: 'ADMIT', reason: '今夜ひとりになる' };
const ride = {
  means: 'FACILITY_CAR',
  escort: '姉の見本 次子',
  expectedAt: '2026-11-22T04:00:00+09:00',
};
const arrival = { belongings: [], medicines: [] };
const noNightStaff = { reason: 'facility-cancelled', note: '夜勤者が急病' };

async function done(answer: Promise<{ status: number; body: unknown }>) {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`);
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects and fails otherwise
  return body as any;
}

/** An emergency for which facilities are being asked; owned by Aoki unless nobody took the call. */
async function asked(over: { callerOnLine?: boolean; search?: object } = {}): Promise<string> {
  const { id } = await done(
    aoki.post('/emergencies', {
      caller: { phone: '022-200-0001' },
      person: { name: '見本 太郎', ageYears: 34, sex: 'MALE', medicalCare: [] },
      personLocation: '自宅',
      situation: '介護者が救急搬送された',
      callerOnLine: over.callerOnLine ?? true,
    }),
  );
  await done(aoki.post(`/emergencies/${id}/triage`, { urgency: 'ORANGE' }));
  await done(aoki.post(`/emergencies/${id}/identify`, { kind: 'unregistered' }));
  await done(aoki.post(`/emergencies/${id}/decide`, admit));
  await house.settle();
  await done(aoki.post(`/emergencies/${id}/search`, over.search ?? {}));
  return id;
}

/** The newest offer to whoever asks. */
async function myOffer(of: Client): Promise<string> {
  return (await done(of.get('/offers?scope=all'))).items[0].id;
}

async function accepts(of: Client): Promise<string> {
  const id = await myOffer(of);
  await done(of.post(`/offers/${id}/answer`, { answer: 'accept' }));
  return id;
}

const statuses = async (id: string) => (await offersIn(house, id)).map((it) => it.status);
const pagesOf = async (who: UserActor, emergencyId: string): Promise<string[]> => {
  const rows = await house.database.admin<{ template: string }[]>`
    select message->>'template' as template from pages
    where user_id = ${who.userId} and (subject_id = ${emergencyId} or subject_kind = 'offer') order by id`;
  return rows.map((it) => it.template);
};
const escalation = async (id: string) =>
  (await done(aoki.get(`/emergencies/${id}/escalation`))) as {
    status: string;
    owner: { name: string } | null;
    nextAt: string;
    history: { kind: string }[];
  };
/** Rows of the person that this member of a facility can reach, whatever the program would show. */
const reach = (who: UserActor) =>
  house.inTx(who, async (tx) => {
    const { rows } = await tx.db.execute<{ n: number }>(
      'select count(*)::int as n from emergencies',
    );
    return rows[0]?.n;
  });

describe('a facility that cancels while the person is on the way', () => {
  it('loses sight of the person at once, and the next one takes the person in', async () => {
    const { people } = house;
    const id = await asked();
    const offerId = await accepts(goto);
    const stay = await done(aoki.post(`/emergencies/${id}/transfer`, ride));
    expect((await done(goto.get(`/offers/${offerId}`))).sheet.person.name).toBe('見本 太郎');
    expect(await reach(people.goto)).toBe(1);
    await house.advance({ minutes: 10 });

    const cancelled = await done(goto.post(`/offers/${offerId}/cancel`, noNightStaff));
    expect(cancelled).toMatchObject({
      status: 'cancelled',
      endedAt: house.clock.now().toISOString(),
      cancellation: { ...noNightStaff, side: 'facility', ja: '施設による取消し' },
      sheet: { stage: 'ended' },
    });
    expect(await occupied(house)).toEqual([]);
    expect(await reach(people.goto)).toBe(0);
    const stayNow = await done(goto.get(`/stays/${stay.id}`));
    expect(stayNow).toMatchObject({ status: 'cancelled', possible: [], sheet: { stage: 'ended' } });
    for (const view of [cancelled, stayNow, await done(goto.get('/offers?scope=all'))])
      expect(JSON.stringify(view)).not.toContain('見本');
    expect((await done(goto.get('/stays'))).items).toEqual([]);

    expect(await statusOf(house, id)).toBe('MATCHING');
    expect(await pagesOf(people.aoki, id)).toEqual(['placement-lost']);
    expect(await escalation(id)).toMatchObject({
      status: 'taken',
      owner: { name: '青木 試' },
      nextAt: new Date(house.clock.now().getTime() + 15 * 60_000).toISOString(),
    });

    await house.settle();
    expect(await offersIn(house, id)).toMatchObject([
      { facility_id: people.facilityA, status: 'cancelled' },
      { facility_id: people.facilityB, status: 'sent' },
    ]);
    await accepts(honda);
    expect((await escalation(id)).status).toBe('settled');
    const second = await done(aoki.post(`/emergencies/${id}/transfer`, ride));
    await done(honda.post(`/stays/${second.id}/admit`, arrival));
    expect(await statusOf(house, id)).toBe('ADMITTED');
    expect(await occupied(house)).toEqual(['ひろせ1 stay']);
    const [open] = await house.database.admin<{ n: number }[]>`
      select count(*)::int as n from pages where status = 'open' and message->>'template' = 'placement-lost'`;
    expect(open?.n).toBe(0);
  });

  it('stands in the record with its reason, in the order in which things happened', async () => {
    const id = await asked();
    const offerId = await accepts(goto);
    await done(goto.post(`/offers/${offerId}/cancel`, noNightStaff));
    const { timeline } = await done(aoki.get(`/emergencies/${id}/record`));
    const lines: { label: string }[] = timeline.slice(-4);
    expect(lines.map((it) => it.label)).toEqual([
      '呼び出し終了',
      '受入れの取消し',
      '呼び出し再開',
      '呼び出し',
    ]);
    expect(lines[1]).toMatchObject({
      by: '後藤 試',
      text: '施設：あさひ短期入所　理由：施設による取消し　備考：夜勤者が急病',
    });
  });

  it('has whoever was asked beside it asked again', async () => {
    const id = await asked({ search: { parallel: 2 } });
    await done(goto.post(`/offers/${await accepts(goto)}/cancel`, { reason: 'room-unusable' }));
    expect(await statuses(id)).toEqual(['cancelled', 'withdrawn']);
    await house.settle();
    expect(await statuses(id)).toEqual(['cancelled', 'withdrawn', 'sent']);
    expect((await offersIn(house, id))[2]?.facility_id).toBe(house.people.facilityB);
  });

  it('as the last one left has the owner told that nobody is', async () => {
    const id = await asked();
    await done(
      goto.post(`/offers/${await myOffer(goto)}/answer`, {
        answer: 'decline',
        reason: 'no-staff',
      }),
    );
    await house.settle();
    await done(honda.post(`/offers/${await accepts(honda)}/cancel`, noNightStaff));
    await house.settle();
    expect(await statuses(id)).toEqual(['declined', 'cancelled']);
    expect(await pagesOf(house.people.aoki, id)).toEqual(['placement-lost', 'matching-exhausted']);
  });

  it('cancels what is its own, accepted and not there yet, and says why', async () => {
    const id = await asked();
    const offerId = await myOffer(goto);
    const cancel = (by: Client, body: object = noNightStaff) =>
      by.post(`/offers/${offerId}/cancel`, body);
    expect(await cancel(goto)).toMatchObject({ status: 409, body: { code: 'offer-not-accepted' } });
    await accepts(goto);
    expect(await cancel(honda)).toMatchObject({ status: 404, body: { code: 'no-such-offer' } });
    expect(await cancel(aoki)).toMatchObject({ status: 403 });
    expect(await cancel(goto, { reason: 'other' })).toMatchObject({
      status: 400,
      body: { code: 'bad-input' },
    });
    expect(await cancel(goto, { reason: 'because' })).toMatchObject({ status: 400 });
    const stay = await done(aoki.post(`/emergencies/${id}/transfer`, ride));
    await done(goto.post(`/stays/${stay.id}/admit`, arrival));
    expect(await cancel(goto)).toMatchObject({ status: 409, body: { code: 'step-out-of-order' } });
    expect(await occupied(house)).toEqual(['あさひ101 stay']);
    expect(await statuses(id)).toEqual(['accepted']);
  });
});

describe('a coordinator who records that the place is lost', () => {
  it('because of the person: the facility is told, and nobody is asked until he says so', async () => {
    const { people } = house;
    const id = await asked();
    const offerId = await accepts(goto);
    const lost = { reason: 'person-refused', note: '見本さんは自宅にいたいと言う' };
    const answer = await done(aoki.post(`/emergencies/${id}/placement-lost`, lost));
    expect(answer).toMatchObject({ status: 'MATCHING', ownerId: people.aoki.userId });
    await house.settle();
    expect(await statuses(id)).toEqual(['cancelled']);
    expect((await done(aoki.get(`/emergencies/${id}/matching`))).search).toBe('ranked');
    expect((await pagesOf(people.goto, id)).at(-1)).toBe('offer-cancelled');
    // His own deed; and what he wrote of the person is not for the facility.
    expect(await pagesOf(people.aoki, id)).toEqual([]);
    const seen = await done(goto.get(`/offers/${offerId}`));
    expect(seen).toMatchObject({ cancellation: { reason: 'person-refused', note: null } });
    expect(JSON.stringify(seen)).not.toContain('見本');
    await done(aoki.post(`/emergencies/${id}/search`, {}));
    expect((await offersIn(house, id))[1]).toMatchObject({ facility_id: people.facilityB });
  });

  it('tells the owner when it is another one who does', async () => {
    const id = await asked();
    await accepts(goto);
    await done(baba.post(`/emergencies/${id}/placement-lost`, { reason: 'taken-to-hospital' }));
    expect(await pagesOf(house.people.aoki, id)).toEqual(['placement-lost']);
    const decided = await done(
      baba.post(`/emergencies/${id}/decide`, { decision: 'MEDICAL', reason: '入院した' }),
    );
    expect(decided).toMatchObject({ status: 'DECIDED', isPaging: false });
    await house.settle();
    expect((await done(aoki.get(`/emergencies/${id}/matching`))).search).toBe('stopped');
  });

  it('has somebody called where nobody had ever taken it', async () => {
    const { people } = house;
    await house.inTx(people.chiba, (tx) =>
      addShift(tx, {
        slot: 'primary',
        userId: people.baba.userId,
        from: '2026-11-22T00:00:00+09:00',
        to: '2026-12-22T00:00:00+09:00',
      }),
    );
    const id = await asked({ callerOnLine: false });
    await accepts(goto);
    expect((await escalation(id)).owner).toBeNull();
    await done(aoki.post(`/emergencies/${id}/placement-lost`, { reason: 'room-unusable' }));
    const now = await escalation(id);
    expect(now).toMatchObject({ status: 'paging', level: 1, paged: [{ name: '馬場 試' }] });
    expect(now.history.slice(-2).map((it) => it.kind)).toEqual(['resumed', 'paged']);
    expect((await done(baba.post(`/emergencies/${id}/take`))).owner.name).toBe('馬場 試');
  });

  it('does so before the person is there and after a room was accepted, and as the base', async () => {
    const id = await asked();
    const lose = (by: Client) =>
      by.post(`/emergencies/${id}/placement-lost`, { reason: 'room-unusable' });
    const early = { status: 409, body: { code: 'step-out-of-order', emergencyStatus: 'MATCHING' } };
    expect(await lose(aoki)).toMatchObject(early);
    await accepts(goto);
    expect(await lose(goto)).toMatchObject({ status: 403 });
    expect(await lose(await house.as(house.people.stranger))).toMatchObject({ status: 404 });
    expect(await statusOf(house, id)).toBe('PLACED');
    expect(await lose(await house.as(house.people.chiba))).toMatchObject({ status: 200 });
    expect(await lose(aoki)).toMatchObject(early);
  });
});

describe('both at once', () => {
  it('lose the place once', async () => {
    const id = await asked();
    const offerId = await accepts(goto);
    const lose = () => aoki.post(`/emergencies/${id}/placement-lost`, { reason: 'room-unusable' });
    const cancel = () => goto.post(`/offers/${offerId}/cancel`, noNightStaff);
    const answers = await Promise.all([lose(), cancel(), lose(), cancel()]);
    expect(answers.map((it) => it.status).sort()).toEqual([200, 409, 409, 409]);
    await house.settle();
    expect(await statuses(id)).toEqual(['cancelled', 'sent']);
  });
});

describe('deciding again', () => {
  const visit = { decision: 'VISIT', reason: '叔母が来られる' };

  it('to admit after all calls the owner back, and asks those again who had not answered', async () => {
    const { people } = house;
    const id = await asked({ search: { parallel: 2 } });
    await done(
      goto.post(`/offers/${await myOffer(goto)}/answer`, {
        answer: 'decline',
        reason: 'no-staff',
      }),
    );
    await done(aoki.post(`/emergencies/${id}/decide`, visit));
    await house.settle();
    expect(await statuses(id)).toEqual(['declined', 'withdrawn']);
    expect((await escalation(id)).status).toBe('settled');

    await house.advance({ hours: 1 });
    await done(baba.post(`/emergencies/${id}/decide`, { ...admit, reason: '叔母が来られない' }));
    expect(await escalation(id)).toMatchObject({ status: 'taken', owner: { name: '青木 試' } });
    expect(await pagesOf(people.aoki, id)).toEqual(['emergency-resumed']);
    await house.settle();
    expect(await statusOf(house, id)).toBe('MATCHING');
    await done(baba.post(`/emergencies/${id}/search`, {}));
    expect((await offersIn(house, id))[2]).toMatchObject({ facility_id: people.facilityB });
    await accepts(honda);
    expect(await statusOf(house, id)).toBe('PLACED');
    expect((await escalation(id)).history.map((it) => it.kind)).toEqual([
      'started',
      'taken',
      'settled',
      'resumed',
      'paged',
      'settled',
    ]);
  });

  it('back and forth in one instant leaves the offers that are out', async () => {
    const id = await asked();
    await done(aoki.post(`/emergencies/${id}/decide`, visit));
    await done(aoki.post(`/emergencies/${id}/decide`, admit));
    await house.settle();
    expect(await statuses(id)).toEqual(['sent']);
    expect((await escalation(id)).status).toBe('taken');
    await accepts(goto);
    expect(await statusOf(house, id)).toBe('PLACED');
  });

  it('to admit once more changes nothing for who is being asked', async () => {
    const id = await asked();
    await done(aoki.post(`/emergencies/${id}/decide`, { ...admit, reason: '姉も来られない' }));
    await house.settle();
    expect(await statusOf(house, id)).toBe('MATCHING');
    expect(await statuses(id)).toEqual(['sent']);
    expect((await escalation(id)).history.map((it) => it.kind)).toEqual(['started', 'taken']);
  });

  it('has the lease run as ever: an owner who does not stir is paged, then the others', async () => {
    const { people } = house;
    const id = await asked();
    await done(aoki.post(`/emergencies/${id}/decide`, visit));
    await house.settle();
    await done(baba.post(`/emergencies/${id}/decide`, admit));
    await house.advance({ minutes: 15 });
    expect((await pagesOf(people.aoki, id)).slice(0, 2)).toEqual([
      'emergency-resumed',
      'lease-lapsed',
    ]);
    expect((await escalation(id)).status).toBe('paging');
  });
});
