import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nextTargetAt } from '../../src/emergencies/targets.ts';
import { onDuty } from '../escalation/duty.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';

let house: House;
let aoki: Client;
let chiba: Client;
let rung: () => string[];

beforeAll(async () => {
  house = await openHouse();
  ({ rung } = await onDuty(house));
  aoki = await house.as(house.people.aoki);
  chiba = await house.as(house.people.chiba);
});
afterAll(() => house.close());

const missed = async (id: string) => {
  const { items } = (await chiba.get(`/emergencies/${id}/timeline`)).body;
  return items
    .filter((it: { kind: string }) => it.kind === 'target-missed')
    .map((it: { data: { target: string } }) => it.data.target);
};
const misses = () => rung().filter((it) => it.includes('target-missed'));

describe('a time target that is missed', () => {
  it('is written into the record and told to who has it, each once', async () => {
    const { body } = await aoki.post('/emergencies', {
      situation: '母が倒れた',
      personLocation: '自宅',
      callerOnLine: true,
    });
    const url = `/emergencies/${body.id}`;
    for (const minutes of [14, 14, 2]) {
      await house.advance({ minutes });
      await aoki.post(`${url}/notes`, { text: '電話で様子を聞いた' });
    }
    // He has the caller on the line: he has answered, and need not call back.
    expect([await missed(body.id), misses()]).toEqual([[], []]);
    await house.advance({ seconds: 1 });
    expect(await missed(body.id)).toEqual(['triage']);
    expect(misses()).toEqual(['aoki target-missed']);
    await aoki.post(`${url}/triage`, { urgency: 'ORANGE', noCallBackReason: '公衆電話' });
    await house.advance({ minutes: 14 });
    await aoki.post(`${url}/notes`, { text: '施設に電話した' });
    await house.advance({ minutes: 1 });
    expect([await missed(body.id), misses()]).toEqual([
      ['triage', 'first-offer'],
      ['aoki target-missed'],
    ]);
    const { timeline } = (await chiba.get(`${url}/record`)).body;
    expect(timeline).toContainEqual(
      expect.objectContaining({ label: '時間目標の超過', text: '緊急度判定', by: '（自動）' }),
    );
    await aoki.post(`${url}/no-action`, { reason: '家族が戻った' });
    const left = await house.database.admin`select 1 from wakes where subject_id = ${body.id}`;
    expect(left).toEqual([]);
  });

  it('while nobody has it is told to those on call', async () => {
    const { body } = await chiba.post('/emergencies', { situation: '無言', callerOnLine: false });
    await house.advance({ minutes: 3, seconds: 1 });
    expect(await missed(body.id)).toEqual(['answered']);
    expect(misses().sort()).toEqual(['aoki target-missed', 'baba target-missed']);
    await chiba.post(`/emergencies/${body.id}/no-action`, { reason: '間違い' });
  });

  it('does not count as progress: who sleeps loses it all the same', async () => {
    const { body } = await aoki.post('/emergencies', { situation: '着信', callerOnLine: true });
    const { admin } = house.database;
    await admin`update emergency_entries set data = data || '{"callerOnLine": false}' where emergency_id = ${body.id}`;
    await house.advance({ minutes: 15, seconds: 1 });
    expect(rung()).toEqual(expect.arrayContaining(['aoki lease-lapsed 1', 'aoki target-missed']));
    await chiba.post(`/emergencies/${body.id}/no-action`, { reason: '間違い' });
  });

  it('after it was settled is told to those on call', async () => {
    const { body } = await aoki.post('/emergencies', {
      situation: '父が入院',
      personLocation: '自宅',
      callerOnLine: true,
    });
    const url = `/emergencies/${body.id}`;
    await aoki.post(`${url}/triage`, { urgency: 'YELLOW', noCallBackReason: '公衆電話' });
    await aoki.post(`${url}/identify`, { kind: 'checking' });
    await aoki.post(`${url}/decide`, { decision: 'VISIT', reason: '訪問する' });
    await house.settle();
    rung();
    house.clock.set(new Date(house.clock.now().getTime() + 24 * 60 * 60_000 + 1));
    await house.advance({ seconds: 0 });
    expect(await missed(body.id)).toEqual(['informed']);
    expect(misses().sort()).toEqual(['aoki target-missed', 'baba target-missed']);
    await aoki.post(`${url}/notes`, { kind: 'informed', text: '関係者に連絡した' });
    await aoki.post(`${url}/close`, { outcome: '訪問した' });
  });
});

describe('the next look at the targets', () => {
  const received = new Date('2026-11-22T02:00:00+09:00');
  const minutesOn = (minutes: number) => new Date(received.getTime() + minutes * 60_000);
  it.each([
    [0, minutesOn(3)],
    [3, minutesOn(3)],
    [4, minutesOn(15)],
    [46, minutesOn(180)],
    [181, minutesOn(24 * 60)],
    [24 * 60 + 1, minutesOn(48 * 60)],
  ])('%i minutes after the call is just after the next time', (now, due) => {
    expect(nextTargetAt(received, minutesOn(now))).toEqual(new Date(due.getTime() + 1));
  });

  it('is none once all of them are over', () => {
    expect(nextTargetAt(received, minutesOn(72 * 60 + 1))).toBeNull();
  });
});
