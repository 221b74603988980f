import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';

let house: House;
let aoki: Client;
let baba: Client;
let id: string;

beforeAll(async () => {
  house = await openHouse({ handlers: {} });
  aoki = await house.as(house.people.aoki);
  baba = await house.as(house.people.baba);
});
afterAll(() => house.close());
beforeEach(async () => {
  const { body } = await aoki.post('/emergencies', {
    caller: { name: '山田 花子', phone: '090-1234-5678' },
    person: { name: '山田 太郎' },
    personLocation: '自宅',
    situation: '母が倒れた',
    callerOnLine: true,
  });
  id = body.id;
});

const step = (name: string, body: object) => aoki.post(`/emergencies/${id}/${name}`, body);
const visit = { decision: 'VISIT', reason: '家族が朝に戻る' };

async function decided(decision: object = { decision: 'ADMIT', reason: '今夜ひとりになる' }) {
  await step('triage', { urgency: 'ORANGE' });
  await step('identify', { kind: 'unregistered' });
  return step('decide', decision);
}

describe('the judgement of an emergency', () => {
  it('goes from the call to the decision, and placement is woken', async () => {
    expect((await step('triage', { urgency: 'ORANGE' })).body).toMatchObject({
      status: 'TRIAGED',
      urgency: 'ORANGE',
      version: 2,
    });
    expect((await step('identify', { kind: 'checking' })).body).toMatchObject({
      status: 'IDENTIFIED',
    });
    const { body } = await step('decide', {
      decision: 'ADMIT',
      reason: '今夜ひとりになる',
      decidedBy: '千葉',
    });
    expect(body).toMatchObject({ status: 'DECIDED', state: { decision: { decidedBy: '千葉' } } });
    expect(body.possible.map((it: { action: string }) => it.action)).toContain('start-matching');
    const wakes = await house.database.admin`
      select 1 from wakes where kind = 'emergency.decided' and subject_id = ${id}`;
    expect(wakes).toHaveLength(1);
  });

  it('refuses a step out of order and says where it stands', async () => {
    const answer = await step('decide', visit);
    expect(answer).toMatchObject({
      status: 409,
      body: {
        status: 409,
        code: 'step-out-of-order',
        emergencyStatus: 'RECEIVED',
        possible: ['triage', 'no-action', 'transferred-to-agency'],
      },
    });
    expect(answer.body.titleJa).toContain('受付');
    expect((await aoki.get(`/emergencies/${id}`)).body).toMatchObject({
      status: 'RECEIVED',
      version: 1,
    });
  });

  it('takes what the intake lacked with the triage', async () => {
    const { body: bare } = await aoki.post('/emergencies', {
      situation: '不明',
      callerOnLine: true,
    });
    const triage = (body: object) => aoki.post(`/emergencies/${bare.id}/triage`, body);
    expect(await triage({ urgency: 'YELLOW' })).toMatchObject({
      status: 409,
      body: { code: 'intake-incomplete', missing: ['call-back', 'location'] },
    });
    const known = { noCallBackReason: '公衆電話', personLocation: '仙台駅', personIsSafe: 'yes' };
    expect((await triage({ urgency: 'YELLOW', ...known })).body).toMatchObject({
      status: 'TRIAGED',
      personLocation: '仙台駅',
      personIsSafe: 'yes',
      caller: { noCallBackReason: '公衆電話' },
    });
  });

  it('makes RED say what became of 119 and 110', async () => {
    expect(await step('triage', { urgency: 'RED' })).toMatchObject({
      status: 422,
      body: { code: 'rescue-not-confirmed' },
    });
    const rescue = { isCalled: true, numbers: ['119'] };
    expect((await step('triage', { urgency: 'RED', rescue })).status).toBe(200);
  });

  it('makes a provisional case of an unregistered person who consents on the telephone', async () => {
    await step('triage', { urgency: 'ORANGE' });
    const { body } = await step('identify', {
      kind: 'unregistered',
      person: { nameKana: 'ヤマダ タロウ', birthDate: '平成2年4月1日', medicalCare: ['SUCTION'] },
      consent: { givenBy: 'SELF' },
    });
    expect(body).toMatchObject({
      status: 'IDENTIFIED',
      hasCase: true,
      person: { name: '山田 太郎', birthDate: '1990-04-01' },
    });
    const again = await step('identify', { kind: 'unregistered', consent: { givenBy: 'SELF' } });
    expect(again.body.caseId).toBe(body.caseId);
    const [made] = await house.database.admin`
      select c.is_provisional, c.has_consent, c.emergency_id, s.method, s.text_version
      from priority_cases c join consents s on s.case_id = c.id where c.id = ${body.caseId}`;
    expect(made).toMatchObject({
      is_provisional: true,
      has_consent: true,
      emergency_id: id,
      method: 'ORAL',
      text_version: '口頭-2026-1',
    });
  });

  it('asks for a name before it makes a case, and for a reason where a proxy consents', async () => {
    await step('triage', { urgency: 'ORANGE' });
    const { body: view } = await aoki.get(`/emergencies/${id}`);
    await aoki.patch(
      `/emergencies/${id}`,
      { person: { name: null } },
      { 'if-match': `"${view.version}"` },
    );
    expect(
      await step('identify', { kind: 'unregistered', consent: { givenBy: 'SELF' } }),
    ).toMatchObject({
      status: 422,
      body: { code: 'name-needed' },
    });
    expect(
      await step('identify', { kind: 'unregistered', consent: { givenBy: 'PROXY' } }),
    ).toMatchObject({
      status: 400,
      body: { code: 'bad-input' },
    });
  });

  it('ends the paging with the word why nobody is admitted, and can then be closed', async () => {
    expect((await decided(visit)).body).toMatchObject({ status: 'DECIDED', isPaging: false });
    const [escalation] = await house.database
      .admin`select status from escalations where subject_id = ${id}`;
    expect(escalation).toMatchObject({ status: 'settled' });
    const closed = await step('close', { outcome: '訪問し、朝まで見守った' });
    expect(closed.body).toMatchObject({ status: 'CLOSED', possible: [] });
    expect(closed.body.closedAt).not.toBeNull();
    const running = await aoki.get('/emergencies');
    expect(running.body.items.map((it: { id: string }) => it.id)).not.toContain(id);
  });

  it.each([
    ['no-action', { reason: '間違い電話' }, 'NO_ACTION'],
    ['transfer-to-agency', { agency: '児童相談所', reason: '18歳未満' }, 'TRANSFERRED'],
  ])('%s ends it at once', async (name, body, status) => {
    expect((await step(name, body)).body).toMatchObject({ status, isPaging: false });
    expect(await step('triage', { urgency: 'GREEN' })).toMatchObject({ status: 409 });
  });
});

describe('what was learned since the call', () => {
  it('is edited by one at a time', async () => {
    const edit = (client: Client, version: number) =>
      client.patch(
        `/emergencies/${id}`,
        { personIsSafe: 'yes', personLocation: '隣家' },
        { 'if-match': `"${version}"` },
      );
    expect((await edit(aoki, 1)).body).toMatchObject({ version: 2, personLocation: '隣家' });
    expect(await edit(baba, 1)).toMatchObject({
      status: 412,
      body: { code: 'emergency-changed', version: 2 },
    });
    expect(await aoki.patch(`/emergencies/${id}`, {})).toMatchObject({ status: 428 });
  });
});

describe('the record', () => {
  it('is only added to: a correction leaves the entry as it was', async () => {
    await step('notes', { text: '母は市立病院に着いた', kind: 'call-back' });
    const before = (await aoki.get(`/emergencies/${id}/timeline`)).body;
    const entry = before.items.find((it: { kind: string }) => it.kind === 'call-back');
    expect(await step('corrections', { entryId: id, text: 'x' })).toMatchObject({
      status: 404,
      body: { code: 'no-such-entry' },
    });
    await step('corrections', { entryId: entry.id, text: '市立病院ではなく大学病院' });
    const after = (await aoki.get(`/emergencies/${id}/timeline`)).body;
    expect(after.items).toEqual([...before.items, expect.objectContaining({ kind: 'correction' })]);
    const change = house.inTx(house.people.aoki, (tx) =>
      tx.db.execute(`update emergency_entries set data = '{}'`),
    );
    await expect(change).rejects.toMatchObject({ cause: { code: '42501' } });
  });

  it('tells the night in Japanese, with its escalation, in Japanese time', async () => {
    await decided({ ...visit, decidedBy: '千葉 試' });
    await step('close', { outcome: '朝まで見守った' });
    const { body } = await aoki.get(`/emergencies/${id}/record`);
    expect(body.title).toBe('緊急対応記録票');
    const rows = Object.fromEntries(
      body.sections.flatMap((it: { rows: { label: string; value: string }[] }) =>
        it.rows.map(({ label, value }) => [label, value]),
      ),
    );
    expect(rows).toMatchObject({
      受付時刻: '令和8年11月22日（日）02:00',
      受付者: '青木 試',
      電話: '090-1234-5678',
      緊急度: '橙：今夜の居場所・介護がない（令和8年11月22日（日）02:00）',
      要否判断: '訪問・駆けつけ（令和8年11月22日（日）02:00）',
      判断者: '千葉 試',
      登録照会: '事前登録なし',
      医療的ケア: '不明',
      結果: '朝まで見守った',
    });
    // All of it in one instant: the escalation's lines stand where they happened.
    expect(body.timeline.map((it: { label: string }) => it.label)).toEqual([
      '受付',
      '呼び出し開始',
      '担当者決定',
      '緊急度判定',
      '登録照会',
      '要否判断',
      '呼び出し終了',
      '終結',
    ]);
  });

  it('prints on paper, and what was typed cannot become markup', async () => {
    await step('notes', { text: '<script>alert(1)</script>' });
    const answer = await aoki.get(`/emergencies/${id}/record.html`);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.body).toContain('<h1>緊急対応記録票</h1>');
    expect(answer.body).toContain('&lt;script&gt;');
    expect(answer.body).not.toContain('<script>');
    const reads = await house.database.admin`
      select 1 from audit_log where action = 'read' and subject_id = ${id} and purpose = 'print'`;
    expect(reads).toHaveLength(1);
  });
});
