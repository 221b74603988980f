import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  settleEscalation,
  startEscalation,
  takeEscalation,
} from '../../src/escalation/escalation.service.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';
import { reach } from '../support/reach.ts';

let house: House;
let chiba: Client;
beforeAll(async () => {
  house = await openHouse();
  for (const name of ['aoki', 'baba', 'chiba'] as const)
    await reach(house, house.people[name], 'sms', name);
  chiba = await house.as(house.people.chiba);
});
afterAll(() => house.close());
beforeEach(async () => {
  // Every story has days of its own: between two drills lies at least one.
  await house.advance({ days: 2 });
  house.carriers.take();
  house.carriers.answerWith(() => ({ status: 'sent' }));
});

type Name = 'aoki' | 'baba' | 'chiba';
const rung = () =>
  house.carriers
    .take()
    .map(({ address, message }) => `${address} ${message.alarm ?? message.template}`)
    .sort();
const everybody = ['aoki drill', 'baba drill', 'chiba drill'];
const answer = async (name: Name, word = 'take') => {
  const client = await house.as(house.people[name]);
  const [page] = (await client.get('/pages')).body.pages.filter(
    (it: { template: string }) => it.template === 'drill',
  );
  return (await client.post(`/pages/${page.id}/answer`, { answer: word })).body.outcome;
};
const report = async (id: string) => {
  const { body } = await chiba.get(`/drills/${id}`);
  return body.calls.map((it: { person: { name: string }; pageStatus: string; seconds: number }) => [
    it.person.name.slice(0, 2),
    it.pageStatus,
    it.seconds,
  ]);
};
const openAlarms = async () =>
  (await chiba.get('/alarms')).body.alarms.filter(
    (it: { clearedAt: string | null }) => it.clearedAt === null,
  );

describe('a drill', () => {
  it('rings everybody who may be paged, and reports who answered when', async () => {
    const { status, body: drill } = await chiba.post('/drills', { at: null });
    expect([status, drill.calls]).toEqual([201, []]);
    await house.advance({});
    expect(rung()).toEqual(everybody);
    await house.advance({ seconds: 40 });
    expect(await answer('baba')).toBe('noted');
    await house.advance({ seconds: 80 });
    expect(await answer('aoki', 'cannot')).toBe('noted');
    expect(await report(drill.id)).toEqual([
      ['馬場', 'answered', 40],
      ['青木', 'answered', 120],
      ['千葉', 'open', null],
    ]);

    await answer('chiba');
    await house.advance({});
    const { body } = await chiba.get(`/drills/${drill.id}`);
    expect(body.endedAt).toBe(house.clock.now().toISOString());
    expect(body.calls[0]).toMatchObject({
      firstSentAt: drill.dueAt,
      answeredBy: 'console',
      attempts: [{ channel: 'console' }, { channel: 'sms', status: 'sent' }],
    });
    expect(await openAlarms()).toEqual([]);
    expect(rung()).toEqual([]);
  });

  it('that nobody answers ends after a quarter of an hour and is an alarm', async () => {
    const { body: drill } = await chiba.post('/drills', { at: null });
    await house.advance({});
    rung();
    const aoki = await house.as(house.people.aoki);
    const [page] = (await aoki.get('/pages')).body.pages;
    await house.advance({ minutes: 15 });
    expect(rung()).toEqual(['chiba drill-unanswered']);
    expect(await openAlarms()).toMatchObject([
      { code: 'drill-unanswered', path: `/readiness/drills/${drill.id}` },
    ]);
    expect((await report(drill.id)).sort()).toEqual(
      ['千葉', '青木', '馬場'].map((name) => [name, 'withdrawn', null]),
    );

    const late = await aoki.post(`/pages/${page.id}/answer`, { answer: 'take' });
    expect(late.body.outcome).toBe('over');
    expect((await report(drill.id)).every((it: unknown[]) => it[2] === null)).toBe(true);
  });

  it('that everybody answers ends the alarm of the one before', async () => {
    expect(await openAlarms()).toHaveLength(1);
    await chiba.post('/drills', { at: null });
    await house.advance({});
    for (const name of ['aoki', 'baba', 'chiba'] as const) await answer(name);
    await house.advance({});
    expect(await openAlarms()).toEqual([]);
  });

  it('shows whose telephone is out of order', async () => {
    house.carriers.answerWith(({ address }) =>
      address === 'baba'
        ? { status: 'failed', isTemporary: false, reason: 'no such number' }
        : { status: 'sent' },
    );
    const { body: drill } = await chiba.post('/drills', { at: null });
    await house.advance({});
    await answer('aoki');
    await answer('chiba');
    await house.advance({ minutes: 15 });
    const rows = await report(drill.id);
    expect(rows.at(-1)).toEqual(['馬場', 'failed', null]);
    const [alarm] = await openAlarms();
    expect(alarm.detail).toEqual({ userIds: [house.people.baba.userId] });
    await chiba.post(`/alarms/${alarm.id}/clear`, { reason: '機種変更のため' });
  });

  it('does not ring while somebody is wanted for an emergency', async () => {
    const { aoki } = house.people;
    const subject = { kind: 'emergency', id: crypto.randomUUID() } as const;
    await house.inTx(aoki, (tx) =>
      startEscalation(tx, { subject, reference: 'R8-000123', ownerId: null }),
    );
    await chiba.post('/drills', { at: null });
    await house.advance({ minutes: 1 });
    expect(rung()).not.toContain('aoki drill');
    await house.inTx(house.people.chiba, (tx) =>
      takeEscalation(tx, subject, house.people.chiba.userId),
    );
    await house.advance({});
    rung();
    await house.advance({ minutes: 14 });
    expect(rung()).toEqual(expect.arrayContaining(everybody));
    await house.inTx(aoki, (tx) => settleEscalation(tx, subject, 'the test is over'));
  });

  it('is set for a time, once a day at most, and can be taken back', async () => {
    const at = new Date(house.clock.now().getTime() + 36 * 3_600_000).toISOString();
    const { body: drill } = await chiba.post('/drills', { at });
    const again = await chiba.post('/drills', { at });
    expect([again.status, again.body.code]).toEqual([409, 'drill-already-set']);
    const past = await chiba.post('/drills', { at: '2026-01-01T00:00:00+09:00' });
    expect([past.status, past.body.code]).toEqual([422, 'drill-in-the-past']);

    expect((await chiba.delete(`/drills/${drill.id}`)).status).toBe(200);
    await house.advance({ hours: 37 });
    expect(rung().filter((it) => it.endsWith(' drill'))).toEqual([]);
    expect((await chiba.get(`/drills/${drill.id}`)).status).toBe(404);
  });

  it('is nothing that a coordinator sets, and for everybody of the base to read', async () => {
    const aoki = await house.as(house.people.aoki);
    expect((await aoki.post('/drills', { at: null })).status).toBe(403);
    const { drills } = (await aoki.get('/drills')).body;
    expect(drills.map((it: { called: number; answered: number }) => it.called)).toContain(3);
    const stranger = await house.as(house.people.stranger);
    expect((await stranger.get('/drills')).body.drills).toEqual([]);
    expect((await stranger.get(`/drills/${drills[0].id}`)).status).toBe(404);
  });
});

describe('the schedule', () => {
  const monthly = { isOn: true, everyDays: 30, at: '14:00' };
  const held = async () => {
    const { drills } = (await chiba.get('/drills')).body;
    return drills.filter((it: { askedBy: unknown }) => it.askedBy === null).length;
  };

  it('is off until a manager turns it on; then it rings on its day, again and again', async () => {
    const before = (await chiba.get('/drill-schedule')).body;
    expect(before).toMatchObject({ isOn: false, version: 0, nextAt: null });
    await house.advance({ days: 40 });
    expect(await held()).toBe(0);

    const on = await chiba.put('/drill-schedule', monthly, { 'if-match': '"0"' });
    const next = new Date(on.body.nextAt);
    expect(next.getTime() - house.clock.now().getTime()).toBeLessThanOrEqual(86_400_000);
    expect((await chiba.get('/readiness')).body).toMatchObject({
      drillSchedule: monthly,
      nextDrillAt: on.body.nextAt,
    });
    await house.advance({ days: 62 });
    expect(await held()).toBe(3);

    const off = { ...monthly, isOn: false };
    await chiba.put('/drill-schedule', off, { 'if-match': '"1"' });
    await house.advance({ days: 31 });
    expect(await held()).toBe(3);
  });

  it('is changed by one at a time', async () => {
    const late = await chiba.put('/drill-schedule', monthly, { 'if-match': '"1"' });
    expect([late.status, late.body.code, late.body.version]).toEqual([
      ...[412, 'drill-schedule-changed', 2],
    ]);
  });
});
