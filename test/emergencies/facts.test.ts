import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';

let house: House;
let aoki: Client;
let id: string;
let version: number;

beforeAll(async () => {
  house = await openHouse({ handlers: {} });
  aoki = await house.as(house.people.aoki);
});
afterAll(() => house.close());
beforeEach(async () => {
  const { body } = await aoki.post('/emergencies', {
    caller: { name: '見本 花子', phone: '022-200-0001', relation: '母' },
    person: { name: '見本 太郎', ageYears: 34, medicalCare: ['OXYGEN'], allergies: '卵' },
    personLocation: '自宅',
    situation: '母が倒れた',
    callerOnLine: true,
  });
  ({ id, version } = body);
});

async function learned(facts: object) {
  const answer = await aoki.patch(`/emergencies/${id}`, facts, { 'if-match': `"${version}"` });
  if (answer.status === 200) version = answer.body.version;
  return answer;
}

describe('what was learned since the call', () => {
  it('is added to what is known: nothing is lost that is not named', async () => {
    const { body } = await learned({
      person: { ageYears: 35 },
      caller: { callBackPhone: '022-200-0002' },
    });
    expect(body).toMatchObject({
      person: { name: '見本 太郎', ageYears: 35, medicalCare: ['OXYGEN'], allergies: '卵' },
      caller: {
        name: '見本 花子',
        relation: '母',
        phone: '+81222000001',
        callBackPhone: '+81222000002',
      },
      personLocation: '自宅',
    });
  });

  it('takes back what is said to be unknown after all', async () => {
    const { body } = await learned({
      person: { allergies: null, medicalCare: null },
      caller: { phone: null },
      personLocation: null,
    });
    expect(body).toMatchObject({
      person: { name: '見本 太郎', ageYears: 34, medicalCare: null, allergies: null },
      caller: { name: '見本 花子', phone: null },
      personLocation: null,
      state: { status: 'RECEIVED', gaps: ['call-back', 'location'] },
    });
  });

  it('keeps its rules: no unknown member, no empty name', async () => {
    for (const facts of [{ person: { nome: 'x' } }, { person: { name: '' } }, { situation: null }])
      expect(await learned(facts)).toMatchObject({ status: 400, body: { code: 'bad-input' } });
  });

  it('holds also for who says who the person is', async () => {
    await aoki.post(`/emergencies/${id}/triage`, { urgency: 'ORANGE' });
    const { body } = await aoki.post(`/emergencies/${id}/identify`, {
      kind: 'unregistered',
      person: { nameKana: 'ミホン タロウ', allergies: null },
    });
    expect(body.person).toMatchObject({
      name: '見本 太郎',
      nameKana: 'ミホン タロウ',
      ageYears: 34,
      allergies: null,
    });
  });
});
