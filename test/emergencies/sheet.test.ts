import { afterAll, beforeAll, expect, it } from 'vitest';
import { anActiveCase } from '../priority-cases/register.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';

let house: House;
let aoki: Client;
beforeAll(async () => {
  house = await openHouse({ handlers: {} });
  aoki = await house.as(house.people.aoki);
});
afterAll(() => house.close());

async function aCall(call: object = {}): Promise<string> {
  const { body } = await aoki.post('/emergencies', {
    person: { behaviour: '大きな音で走り出す', medicine: '夕の薬がまだ', mobility: 'WALKS' },
    situation: '母が倒れた',
    callerOnLine: true,
    ...call,
  });
  return body.id;
}
const sheetOf = (id: string, by = aoki) => by.get(`/emergencies/${id}/sheet`);
const purposes = async (subjectId: string) =>
  (
    await house.database.admin`
      select purpose from audit_log where action = 'read' and subject_id = ${subjectId}
        and user_id = ${house.people.baba.userId}`
  ).map((row) => row.purpose);

it('shows what was said tonight of a person whom nobody has registered', async () => {
  const id = await aCall({ person: { name: '見本 太郎', ageYears: 34, sex: 'MALE' } });
  expect(await sheetOf(id)).toMatchObject({
    status: 200,
    body: {
      caseId: null,
      isProvisional: null,
      registrationNo: null,
      name: '見本 太郎',
      nameKana: null,
      birthDate: null,
      ageYears: 34,
      isChild: false,
      sex: 'MALE',
      wardCode: '04101',
      behaviourScore: null,
    },
  });
});

it('shows what is registered with what was said tonight, and both reads are logged', async () => {
  const registered = await anActiveCase(house);
  const id = await aCall({ caseId: registered.id });
  const { body } = await sheetOf(id, await house.as(house.people.baba));
  expect(body).toMatchObject({
    caseId: registered.id,
    isProvisional: false,
    registrationNo: 'A-000001',
    name: '髙﨑　さくら',
    birthDate: '1983-03-04',
    profile: {
      address: '宮城県仙台市青葉区見本町1-2-3',
      disability: { types: ['INTELLECTUAL'] },
      behaviour: { notes: '大きな音で走り出す' },
      medical: { medicationNotes: '夕の薬がまだ' },
      adl: { mobility: 'WALKS' },
    },
  });
  expect(body).not.toHaveProperty('basis');
  expect(await purposes(registered.id)).toEqual(['emergency']);
  expect(await purposes(id)).toEqual(['emergency']);

  await registered.ward.post(`${registered.url}/consents/${registered.consentId}/withdraw`);
  const after = await sheetOf(id);
  expect(after).toMatchObject({
    status: 200,
    body: {
      caseId: registered.id,
      isProvisional: null,
      name: null,
      registrationNo: null,
      profile: { behaviour: { notes: '大きな音で走り出す' } },
    },
  });
  expect(JSON.stringify(after.body)).not.toContain('見本町');
});

it('takes words of tonight that no form of the register would take', async () => {
  const notes = 'あ'.repeat(2_000);
  const registered = await anActiveCase(house, { profile: { behaviour: { notes } } });
  const id = await aCall({ caseId: registered.id, person: { behaviour: 'い'.repeat(2_000) } });
  const { status, body } = await sheetOf(id);
  expect([status, body.profile.behaviour.notes.length]).toEqual([200, 4_001]);
});

it('is for the base alone', async () => {
  const id = await aCall();
  expect((await sheetOf(id, await house.as(house.people.stranger))).body.code).toBe(
    'no-such-emergency',
  );
  for (const name of ['goto', 'doi', 'auditor'] as const)
    expect((await sheetOf(id, await house.as(house.people[name]))).status).toBe(403);
});
