import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';
import { aCase, approval, consent, sakura } from './register.ts';

let house: House;
let ward: Client;
let caseUrl: string;
beforeAll(async () => {
  house = await openHouse();
  const theCase = await aCase(house);
  ward = theCase.ward;
  caseUrl = theCase.url;
});
afterAll(() => house.close());

const randomUuid = '00000000-0000-4000-8000-00000000dead';

/** Status, code, and for bad input the code and place of each mistake. */
function refusal({ status, body }: { status: number; body: Record<string, unknown> }) {
  const errors = (body.errors ?? []) as { path: string; code: string }[];
  return [status, body.code, ...errors.map(({ path, code }) => `${path} ${code}`)];
}

describe('a case that cannot be so', () => {
  it.each([
    [
      'a day of birth that does not exist',
      { birthDate: '1983-02-30' },
      '/birthDate date-no-such-day',
    ],
    ['a two-digit year of birth', { birthDate: '58-03-04' }, '/birthDate date-two-digit-year'],
    ['a name that is a number', { name: 5 }, '/name invalid_type'],
    ['no sex', { sex: undefined }, '/sex invalid_value'],
    ['an unknown field', { nickname: 'さく' }, 'unrecognized_keys'],
    [
      'an unknown field of the profile',
      { profile: { shoeSize: 24 } },
      '/profile unrecognized_keys',
    ],
    ['a status', { status: 'ACTIVE' }, 'unrecognized_keys'],
    [
      'a telephone number with letters',
      { profile: { phone: '電話なし' } },
      '/profile/phone phone-',
    ],
    ['half a character in the name', { name: '\ud83d' }, '/name text-unprintable'],
    ['NUL in a note', { profile: { notes: 'a\u0000' } }, '/profile/notes text-unprintable'],
    ['a ward that is no code', { wardCode: 'Aoba' }, '/wardCode invalid_format'],
  ])('%s is refused', async (_, changes, place) => {
    const [status, code, ...fields] = refusal(
      await ward.post('/api/v1/cases', { ...sakura, ...changes }),
    );
    expect([status, code]).toEqual([400, 'bad-input']);
    expect(fields.join('\n')).toContain(place);
  });

  it('a birth to come, an office that is none', async () => {
    expect(
      refusal(await ward.post('/api/v1/cases', { ...sakura, birthDate: '2026-11-23' })),
    ).toEqual([422, 'birth-date-in-future']);
    expect(
      refusal(await ward.post('/api/v1/cases', { ...sakura, consultationOfficeId: randomUuid })),
    ).toEqual([422, 'no-such-office', '/consultationOfficeId no-such-office']);
  });

  it('no mistake leaves half a case behind, and no sentence repeats what was typed', async () => {
    const before = await countCases();
    const answer = await ward.post('/api/v1/cases', {
      ...sakura,
      name: '秘密　花子',
      birthDate: '1983-02-30',
    });
    expect(JSON.stringify(answer.body)).not.toContain('1983-02-30');
    expect(JSON.stringify(answer.body)).not.toContain('秘密');
    expect(await countCases()).toBe(before);
  });

  it('the same key sends one case, whatever it is sent', async () => {
    const headers = { 'idempotency-key': 'case-key-1' };
    const [first, second] = [
      await ward.post('/api/v1/cases', sakura, headers),
      await ward.post('/api/v1/cases', sakura, headers),
    ];
    expect([second.status, second.body.id]).toEqual([201, first.body.id]);
  });
});

describe('a consent or a decision that cannot be so', () => {
  it.each([
    ['of nobody', { givenBy: 'NEIGHBOUR' }, 400, 'bad-input'],
    ['of a proxy without a reason', { givenBy: 'PROXY' }, 400, 'bad-input'],
    ['that leaves the base out', { scopes: ['WARD', 'FACILITY'] }, 400, 'bad-input'],
    ['of a day that does not exist', { givenOn: '2026-02-29' }, 400, 'bad-input'],
    ['of tomorrow', { givenOn: '2026-11-23' }, 422, 'consent-not-valid'],
    ['that has run out', { expiresOn: '2026-11-21' }, 422, 'consent-not-valid'],
  ])('a consent %s is refused', async (_, changes, status, code) => {
    const answer = await ward.post(`${caseUrl}/consents`, { ...consent, ...changes });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('names the scope and the reason that are missing by their own codes', async () => {
    const answer = await ward.post(`${caseUrl}/consents`, {
      ...consent,
      scopes: ['FACILITY'],
    });
    expect(refusal(answer)).toEqual([400, 'bad-input', '/scopes consent-scope-base-missing']);
    const proxy = await ward.post(`${caseUrl}/consents`, { ...consent, givenBy: 'PROXY' });
    expect(refusal(proxy)).toEqual([400, 'bad-input', '/proxyReason proxy-reason-missing']);
  });

  it('a decision of tomorrow, a review of yesterday, an outcome that is none', async () => {
    const other = await aCase(house);
    await other.consented();
    await other.submitted();
    const decide = async (changes: object) => {
      const { status, body } = await ward.post(`${other.url}/decisions`, {
        ...approval,
        ...changes,
      });
      return [status, body.code];
    };
    expect(await decide({ decidedOn: '2026-11-23' })).toEqual([422, 'decision-in-future']);
    expect(await decide({ nextReviewOn: '2026-11-21' })).toEqual([422, 'review-date-passed']);
    expect(await decide({ outcome: 'MAYBE' })).toEqual([400, 'bad-input']);
    expect(await decide({})).toEqual([201, undefined]);
  });
});

describe('a question that cannot be answered', () => {
  it.each([
    ['a case that is not there', `/api/v1/cases/${randomUuid}`, 404, 'no-such-case'],
    ['an id that is none', '/api/v1/cases/5', 400, 'bad-input'],
    ['a page size of nothing', '/api/v1/cases?limit=0', 400, 'bad-input'],
    ['a status that is none', '/api/v1/cases?status=GONE', 400, 'bad-input'],
    ['a name in the URL', '/api/v1/cases?q=sakura', 400, 'bad-input'],
  ])('%s', async (_, url, status, code) => {
    const answer = await ward.get(url);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('a telephone number that is none', async () => {
    const answer = await ward.post('/api/v1/cases/lookup', { phone: '110' });
    expect(refusal(answer)).toEqual([400, 'bad-input', '/phone phone-too-short']);
  });
});

async function countCases(): Promise<number> {
  const [row] = await house.database.admin<{ n: number }[]>`
    select count(*)::int as n from priority_cases`;
  return row?.n ?? 0;
}
