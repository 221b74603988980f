import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conditions } from '../placement/samples.ts';
import { aCase, sakura } from '../priority-cases/register.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Answer } from '../support/http.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** Status, code, and each mistake's place and code. */
const refusal = ({ status, body }: Answer) => {
  const errors = (body.errors ?? []) as { path: string; code: string }[];
  return [status, body.code, ...errors.map(({ path, code }) => `${path} ${code}`)];
};

describe('a ward', () => {
  it("of a case must be one of the base's", async () => {
    const fujita = await house.as(house.people.fujita);
    const elsewhere = ['13104', '99999'];
    for (const wardCode of elsewhere)
      expect(refusal(await fujita.post('/cases', { ...sakura, wardCode }))).toEqual([
        422,
        'ward-not-of-base',
        '/wardCode ward-not-of-base',
      ]);
    const { body } = await fujita.post('/cases', sakura);
    const headers = { 'if-match': '"1"' };
    expect(
      refusal(await fujita.patch(`/cases/${body.id}`, { wardCode: '13104' }, headers)),
    ).toEqual([422, 'ward-not-of-base', '/wardCode ward-not-of-base']);
    const moved = await fujita.patch(`/cases/${body.id}`, { wardCode: '04102' }, headers);
    expect(moved.status).toBe(200);
  });

  it('of an emergency too', async () => {
    const aoki = await house.as(house.people.aoki);
    const call = { situation: '母が倒れた', callerOnLine: true };
    expect(refusal(await aoki.post('/emergencies', { ...call, wardCode: '13104' }))).toEqual([
      422,
      'ward-not-of-base',
      '/wardCode ward-not-of-base',
    ]);
    expect((await aoki.post('/emergencies', { ...call, wardCode: '04102' })).status).toBe(201);
  });
});

describe("a case's consultation office", () => {
  it('is an office, not a facility', async () => {
    const ward = await house.as(house.people.doi);
    const { facilityA, fujita } = house.people;
    const refused = [422, 'no-such-office', '/consultationOfficeId no-such-office'];
    expect(
      refusal(await ward.post('/cases', { ...sakura, consultationOfficeId: facilityA })),
    ).toEqual(refused);
    const { url } = await aCase(house, { consultationOfficeId: fujita.organisationId });
    const headers = { 'if-match': '"1"' };
    expect(refusal(await ward.patch(url, { consultationOfficeId: facilityA }, headers))).toEqual(
      refused,
    );
  });
});

describe('the time of a call', () => {
  it.each([
    ['2026-11-22T02:06:00+09:00', 'called-in-the-future'],
    ['2026-11-24T02:00:00+09:00', 'called-in-the-future'],
    ['2026-10-23T01:59:59+09:00', 'called-too-long-ago'],
  ])('%s is refused: %s', async (calledAt, code) => {
    const aoki = await house.as(house.people.aoki);
    const call = { situation: '母が倒れた', callerOnLine: true };
    const answer = await aoki.post('/emergencies', { ...call, calledAt });
    expect(refusal(answer)).toEqual([422, code, `/calledAt ${code}`]);
    const before = { ...call, calledAt: '2026-10-23T02:00:00+09:00' };
    expect((await aoki.post('/emergencies', before)).status).toBe(201);
  });
});

describe("a person's addresses", () => {
  it('are twenty at most, also when many are added at once', async () => {
    const baba = await house.as(house.people.baba);
    const add = (n: number) =>
      baba.post('/contact-methods', { channel: 'email', address: `baba-${n}@example.test` });
    const answers = await Promise.all(Array.from({ length: 25 }, (_, n) => add(n)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
    const [refused] = answers.filter(({ status }) => status !== 201);
    expect(refused).toMatchObject({ status: 409, body: { code: 'too-many-contact-methods' } });
    const { contactMethods } = (await baba.get('/contact-methods')).body;
    expect(contactMethods).toHaveLength(20);
    await baba.delete(`/contact-methods/${contactMethods[0].id}`);
    expect((await add(26)).status).toBe(201);
  });
});

describe("a facility's hours of admission", () => {
  it('do not end when they begin', async () => {
    const goto = await house.as(house.people.goto);
    const url = `/facilities/${house.people.facilityA}/conditions`;
    const state = (from: string, to: string) =>
      goto.put(url, { ...conditions(), admissionHours: { from, to } }, { 'if-match': '"0"' });
    expect(refusal(await state('09:00', '09:00'))).toEqual([
      400,
      'bad-input',
      '/admissionHours/to hours-without-length',
    ]);
    expect((await state('00:00', '24:00')).status).toBe(200);
  });
});

describe('a mistake', () => {
  it('in the policy of escalation is told in both languages', async () => {
    const chiba = await house.as(house.people.chiba);
    const policy = {
      steps: [{ afterSeconds: 5, targets: ['primary', 'primary'] }],
      repeatEverySeconds: 60,
      leaseSeconds: 900,
    };
    const answer = await chiba.put('/escalation-policy', policy, { 'if-match': '"0"' });
    expect(refusal(answer)).toEqual([
      400,
      'bad-input',
      '/steps/0/afterSeconds first-step-not-at-once',
      '/steps/0/targets target-named-twice',
      '/steps/0/targets last-step-not-everyone',
    ]);
    for (const { ja, en } of answer.body.errors) {
      expect(ja).toMatch(/[ぁ-ん]/);
      expect(en).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  it('of a consent without an end says which years there are', async () => {
    const { url, ward } = await aCase(house);
    const answer = await ward.post(`${url}/consents`, {
      givenBy: 'SELF',
      scopes: ['BASE'],
      method: 'WRITTEN',
      textVersion: '2026-04',
      textHash: 'a'.repeat(64),
      givenOn: '2026-11-01',
      expiresOn: '9999-12-31',
    });
    expect(refusal(answer)).toEqual([400, 'bad-input', '/expiresOn date-year-out-of-range']);
    expect(answer.body.errors[0].ja).toContain('2199年');
  });
});
