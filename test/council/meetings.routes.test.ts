import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aCase, anActiveCase } from '../priority-cases/register.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';

let house: House;
let doi: Client;
let endo: Client;
let fujita: Client;
let chiba: Client;
let office: string;
let council: string;

beforeAll(async () => {
  house = await openHouse();
  const { people } = house;
  doi = await house.as(people.doi);
  endo = await house.as(people.endo);
  fujita = await house.as(people.fujita);
  chiba = await house.as(people.chiba);
  office = people.fujita.organisationId;
  council = people.council.organisationId;
});
afterAll(() => house.close());

/** Of no test's concern: the tests share one house. */
beforeEach(() => house.database.admin`update council_items set status = 'REMOVED'`);

const scopes = ['BASE', 'WARD', 'CONSULTATION', 'COUNCIL'];
let people = 0;

async function underReview(changes: object = {}, given: object = {}) {
  people += 1;
  const theCase = await aCase(house, { name: `見本　${people}`, nameKana: 'ミホン', ...changes });
  const consentId = await theCase.consented({ scopes, ...given });
  await theCase.submitted();
  return { ...theCase, consentId };
}

async function planned(changes: object = {}) {
  const body = {
    wardCode: '04101',
    name: '青葉区自立支援協議会 第3回',
    heldOn: '2026-11-22',
    startsAt: '13:30',
    seats: [
      { organisationId: office, sees: 'ANONYMOUS' },
      { organisationId: council, sees: 'NOTHING' },
    ],
    ...changes,
  };
  const answer = await doi.post('/council-meetings', body);
  expect([answer.status, answer.body.code]).toEqual([201, undefined]);
  return { id: answer.body.id as string, url: `/council-meetings/${answer.body.id}`, body };
}

async function onAgenda(meeting: { url: string }, theCase: { id: string }) {
  const { status, body } = await doi.post(`${meeting.url}/items`, { caseId: theCase.id });
  expect([status, body.code]).toEqual([201, undefined]);
  return { id: body.id as string, url: `/council-items/${body.id}` };
}

const readsOf = async (caseId: string, purpose: string) => {
  const rows = await house.database.admin<{ fields: string[]; user_id: string }[]>`
    select fields, user_id from audit_log where subject_id = ${caseId} and action = 'read'
      and purpose = ${purpose} order by id`;
  return rows.map((row) => ({ by: row.user_id, fields: row.fields }));
};

describe('from the plan to the minutes', () => {
  it('takes up what waits, decides, puts off, and registers the persons in the same step', async () => {
    const first = await underReview();
    const second = await underReview();
    const renewal = await anActiveCase(house, { name: '見本　更新' });
    const meeting = await planned();

    const due = await doi.get(`${meeting.url}/candidates`);
    expect(due.body.items.map((it: { caseId: string }) => it.caseId)).toEqual([
      first.id,
      second.id,
    ]);
    expect((await doi.post(`${meeting.url}/items/waiting`)).body).toEqual({ added: 2 });
    expect((await doi.post(`${meeting.url}/items/waiting`)).body).toEqual({ added: 0 });
    await onAgenda(meeting, renewal);
    const { body: view } = await doi.get(meeting.url);
    expect(view.progress).toEqual({ total: 3, decided: 0, deferred: 0, waiting: 3 });
    expect(view.items.map((it: { purpose: string }) => it.purpose)).toEqual([
      'NEW',
      'NEW',
      'REVIEW',
    ]);

    const ids = view.items.map((it: { id: string }) => it.id);
    const order = [ids[2], ids[0], ids[1]];
    expect((await doi.put(`${meeting.url}/order`, { order, was: ids })).status).toBe(200);
    const late = await doi.put(`${meeting.url}/order`, { order: ids, was: ids });
    expect([late.status, late.body.code]).toEqual([409, 'agenda-changed']);

    const conditional = { outcome: 'CONDITIONAL', conditions: '半年後', minutes: '異議なし' };
    const item = (at: number) => `/council-items/${ids[at]}`;
    const decided = await doi.post(`${item(0)}/decision`, conditional);
    expect(decided.body).toMatchObject({ status: 'DECIDED' });
    const next = { outcome: 'APPROVED', nextReviewOn: '2027-05-01' };
    expect((await doi.post(`${item(2)}/decision`, next)).status).toBe(200);
    const registered = (await doi.get(first.url)).body;
    expect(registered).toMatchObject({ status: 'ACTIVE', nextReviewOn: '2027-11-22' });
    expect(registered.decisions).toMatchObject([
      { council: meeting.body.name, decidedOn: '2026-11-22', ...conditional },
    ]);
    expect((await doi.get(renewal.url)).body.nextReviewOn).toBe('2027-05-01');

    const waiting = await doi.post(`${meeting.url}/end`, { minutes: null });
    expect(waiting.body).toMatchObject({ code: 'council-items-waiting', waiting: [ids[1]] });
    const later = await planned({ name: '第4回', heldOn: '2026-12-20' });
    const off = { reason: '資料を待つ', toMeetingId: later.id };
    expect((await doi.post(`${item(1)}/defer`, off)).body).toMatchObject({ status: 'DEFERRED' });
    const ended = await doi.post(`${meeting.url}/end`, { minutes: '定刻に閉会' });
    expect(ended.body).toMatchObject({ status: 'HELD' });

    const taken = (await doi.get(later.url)).body;
    expect(taken.items).toMatchObject([
      {
        caseId: second.id,
        purpose: 'NEW',
        before: { name: meeting.body.name, reason: '資料を待つ' },
      },
    ]);
    const early = await doi.post(`/council-items/${taken.items[0].id}/decision`, next);
    expect([early.status, early.body.code]).toEqual([409, 'council-meeting-not-yet']);
    const past = await doi.get('/council-meetings?scope=past');
    expect(past.body.items).toMatchObject([{ id: meeting.id, progress: { decided: 2 } }]);
    const minutes = await doi.get(`${meeting.url}/minutes.html`);
    for (const word of ['定刻に閉会', '条件付き承認', '資料を待つ', registered.registrationNo])
      expect(minutes.body).toContain(word);
    expect(minutes.body).not.toContain(registered.name);
    expect((await doi.get(meeting.url)).body.minutes).toBe('定刻に閉会');
    expect((await chiba.get(meeting.url)).body.minutes).toBeNull();
  });

  it('takes it off and on again, takes back what was put off, and frees all when it is cancelled', async () => {
    const theCase = await underReview();
    const meeting = await planned();
    const item = await onAgenda(meeting, theCase);
    const twice = await doi.post(`${meeting.url}/items`, { caseId: theCase.id });
    expect([twice.status, twice.body.code]).toEqual([409, 'case-on-agenda']);
    expect((await doi.post(`${item.url}/remove`, { reason: '取り下げ' })).status).toBe(200);
    const again = await onAgenda(meeting, theCase);
    await doi.post(`${again.url}/defer`, { reason: '時間切れ' });
    expect((await doi.post(`${again.url}/take-back`)).body.status).toBe('WAITING');
    expect((await doi.post(`${meeting.url}/cancel`, { reason: '大雪' })).body.status).toBe(
      'CANCELLED',
    );
    const next = await planned({ heldOn: '2026-12-01' });
    const [first] = (await doi.get(`${next.url}/candidates`)).body.items;
    expect(first).toMatchObject({ caseId: theCase.id, isDeferred: true });
    const over = await doi.post(`${meeting.url}/items`, { caseId: theCase.id });
    expect([over.status, over.body.code]).toEqual([409, 'council-meeting-over']);
  });
});

describe('who sees what', () => {
  it('shows an office with a seat the person without a name, and logs it as a review', async () => {
    const theCase = await underReview();
    const meeting = await planned();
    const item = await onAgenda(meeting, theCase);
    const { body, status } = await fujita.get(meeting.url);
    expect(status).toBe(200);
    expect(body.items).toMatchObject([
      {
        sight: { sees: 'anonymous', person: { ageBand: '40_TO_64' } },
        caseId: null,
        caseStatus: null,
      },
    ]);
    const said = JSON.stringify(body);
    for (const secret of ['見本', theCase.created.registrationNo, theCase.id])
      expect(said).not.toContain(secret);
    expect(await readsOf(theCase.id, 'review')).toEqual([
      { by: house.people.fujita.userId, fields: expect.not.arrayContaining(['name']) },
    ]);
    expect((await fujita.get(theCase.url)).status).toBe(404);

    const named = { purpose: 'NEW', sights: { [office]: 'NAMED' } };
    const changed = await doi.put(item.url, named, { 'if-match': '"1"' });
    expect(changed.status).toBe(200);
    const { body: now } = await fujita.get(meeting.url);
    expect(now.items[0].sight).toMatchObject({ sees: 'named', nameKana: 'ミホン' });
    const stale = await doi.put(item.url, named, { 'if-match': '"1"' });
    expect([stale.status, stale.body.code]).toEqual([412, 'council-item-changed']);
    const { body: of } = await doi.get(meeting.url);
    expect(of.items[0].seen).toEqual({ [office]: 'named', [council]: 'hidden' });
  });

  it('is nobody else’s: another ward, an office without a seat, a facility', async () => {
    const meeting = await planned({ seats: [] });
    const item = await onAgenda(meeting, await underReview());
    for (const stranger of [endo, fujita, await house.as(house.people.stranger)]) {
      const { status, body } = await stranger.get(meeting.url);
      expect([status, body.code]).toEqual([404, 'no-such-council-meeting']);
    }
    expect((await (await house.as(house.people.goto)).get(meeting.url)).status).toBe(403);
    const ids = (await fujita.get('/council-meetings')).body.items.map(
      (it: { id: string }) => it.id,
    );
    expect(ids).not.toContain(meeting.id);
    const decide = { outcome: 'APPROVED' };
    expect((await endo.post(`${item.url}/decision`, decide)).body.code).toBe(
      'no-such-council-item',
    );
    for (const reader of [fujita, chiba])
      expect((await reader.post(`${item.url}/decision`, decide)).status).toBe(403);
    const own = await endo.post('/council-meetings', meeting.body);
    expect([own.status, own.body.code]).toEqual([403, 'council-ward-not-yours']);
    const facility = [{ organisationId: house.people.facilityA, sees: 'NAMED' }];
    const sits = await doi.post('/council-meetings', { ...meeting.body, seats: facility });
    expect(sits.body).toMatchObject({
      code: 'no-such-council-organisation',
      errors: [{ path: '/seats/0/organisationId' }],
    });
    expect((await chiba.get(meeting.url)).body.items[0].sight.sees).toBe('named');
  });

  it('prints for one organisation what it may see, into the history of the case', async () => {
    const theCase = await underReview();
    const meeting = await planned();
    await onAgenda(meeting, theCase);
    const page = await doi.get(`${meeting.url}/agenda.html?for=${office}`);
    expect(page.headers['cache-control']).toBe('no-store');
    for (const word of ['取扱注意', '試験相談支援事業所', '匿名で開示', '土井 試'])
      expect(page.body).toContain(word);
    expect(page.body).not.toContain('見本　');
    const none = await doi.get(`${meeting.url}/agenda.html?for=${council}`);
    expect(none.body).toContain('示さない議題が1件');
    const { body } = await doi.get(`${theCase.url}/history`);
    const prints = body.items.filter((it: { kind: string }) => it.kind === 'printed');
    expect(prints).toHaveLength(1);
    expect(await readsOf(theCase.id, 'print')).toHaveLength(1);
    expect((await fujita.get(`${meeting.url}/agenda.html?for=${office}`)).status).toBe(200);
    const others = await fujita.get(`${meeting.url}/agenda.html?for=${council}`);
    expect([others.status, others.body.code]).toEqual([422, 'no-such-council-seat']);
  });
});

describe('a consent that is gone', () => {
  it('leaves a number on every screen, can no longer be decided, and is told to who has a seat', async () => {
    const theCase = await underReview();
    const meeting = await planned({ seats: [{ organisationId: office, sees: 'NAMED' }] });
    const item = await onAgenda(meeting, theCase);
    expect((await fujita.get(meeting.url)).body.items[0].sight.sees).toBe('named');
    await doi.post(`${theCase.url}/consents/${theCase.consentId}/withdraw`);
    await house.settle();
    const told = await house.database.admin`
      select topic from events where subject_id = ${meeting.id} and kind = 'meeting.changed'
        order by seq desc limit 2`;
    expect(told.map(({ topic }) => topic).sort()).toEqual(['cases:04101', `office:${office}`]);

    for (const reader of [doi, fujita, chiba]) {
      const { body } = await reader.get(meeting.url);
      expect(body.items).toMatchObject([
        {
          sight: { sees: 'number', withheld: 'consent-missing' },
          obstacle: 'council-consent-missing',
        },
      ]);
      expect(JSON.stringify(body)).not.toContain('見本');
    }
    const refused = await doi.post(`${item.url}/decision`, { outcome: 'APPROVED' });
    expect([refused.status, refused.body.code]).toEqual([409, 'council-consent-missing']);
    expect((await doi.post(`${item.url}/remove`, { reason: '同意の撤回' })).status).toBe(200);
    const again = await doi.post(`${meeting.url}/items`, { caseId: theCase.id });
    expect(again.body.code).toBe('case-not-for-council');
  });
});

describe('two at once', () => {
  it('decide one item once, whoever comes first', async () => {
    const meeting = await planned();
    const theCase = await underReview();
    const item = await onAgenda(meeting, theCase);
    const answers = await Promise.all(
      ['APPROVED', 'REJECTED', 'APPROVED'].map((outcome) =>
        doi.post(`${item.url}/decision`, { outcome }),
      ),
    );
    const codes = answers.map(({ status, body }) => body.code ?? status).sort();
    expect(codes).toEqual([200, 'council-item-over', 'council-item-over']);
    expect((await doi.get(theCase.url)).body.decisions).toHaveLength(1);

    const key = { 'idempotency-key': 'one-press-of-it' };
    const other = await onAgenda(meeting, await underReview());
    const sent = [0, 1].map(() => doi.post(`${other.url}/decision`, { outcome: 'APPROVED' }, key));
    expect((await Promise.all(sent)).map(({ status }) => status)).toEqual([200, 200]);
  });

  it('put one case on two agendas: one of them is refused', async () => {
    const theCase = await underReview();
    const two = [await planned(), await planned({ heldOn: '2026-12-01' })];
    const answers = await Promise.all(
      two.map(({ url }) => doi.post(`${url}/items`, { caseId: theCase.id })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('change one meeting: the second is told what it is now, and nothing is lost', async () => {
    const meeting = await planned();
    const { wardCode: _, ...plan } = meeting.body;
    const mine = { 'if-match': '"1"' };
    const moved = await doi.put(meeting.url, { ...plan, heldOn: '令和8年11月21日' }, mine);
    expect(moved.body.version).toBe(2);
    const second = await doi.put(meeting.url, { ...plan, place: '会議室' }, mine);
    expect([second.status, second.body.code]).toEqual([412, 'council-meeting-changed']);
    expect(second.body).toMatchObject({
      version: 2,
      now: { heldOn: '2026-11-21', place: null, seats: plan.seats },
    });
  });
});
