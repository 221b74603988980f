import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashPassword } from '../../src/identity/sign-in.service.ts';
import { type House, openHouse } from '../support/house.ts';
import { testPassword } from '../support/people.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse({ handlers: {} });
  await house.database.admin`
    update users set email = 'aoki@example.test', password_hash = ${await hashPassword(testPassword)}
    where id = ${house.people.aoki.userId}`;
});
afterAll(() => house.close());

describe('signing in', () => {
  it('opens a session that knows who one is, until one signs out', async () => {
    const anyone = await house.anyone();
    const answer = await anyone.post('/session', {
      email: ' AOKI@example.test',
      password: testPassword,
    });
    expect(answer.status).toBe(200);
    const cookie = String(answer.headers['set-cookie']);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    const headers = { cookie: cookie.split(';')[0] ?? '' };
    const me = await anyone.get('/session', headers);
    expect(me.body).toMatchObject({
      name: '青木 試',
      role: 'coordinator',
      organisation: '試験拠点',
    });
    expect((await anyone.delete('/session', headers)).status).toBe(200);
    expect((await anyone.get('/session', headers)).body.code).toBe('not-signed-in');
  });

  it('says the same for an unknown account and a wrong password', async () => {
    const anyone = await house.anyone();
    const wrong = await anyone.post('/session', { email: 'aoki@example.test', password: 'wrong' });
    const unknown = await anyone.post('/session', {
      email: 'nobody@example.test',
      password: 'wrong',
    });
    expect(wrong.status).toBe(401);
    expect({ ...unknown.body, requestId: '' }).toEqual({ ...wrong.body, requestId: '' });
  });

  it('stops guessing at one account, whatever address a header claims, and lets go after a while', async () => {
    const anyone = await house.anyone();
    const guess = (attempt: number) =>
      anyone.post(
        '/session',
        { email: 'guessed@example.test', password: 'x' },
        { 'x-forwarded-for': `10.0.0.${attempt}` },
      );
    for (let attempt = 0; attempt < 10; attempt += 1)
      expect((await guess(attempt)).status).toBe(401);
    expect((await guess(11)).body.code).toBe('too-many-sign-ins');
    await house.advance({ minutes: 16 });
    expect((await guess(12)).status).toBe(401);
  });

  it('refuses a foreign or missing Origin', async () => {
    const anyone = await house.anyone();
    const body = { email: 'aoki@example.test', password: testPassword };
    expect(
      (await anyone.post('/session', body, { origin: 'https://evil.example' })).body.code,
    ).toBe('foreign-origin');
    expect((await anyone.post('/session', body, { origin: '' })).body.code).toBe('foreign-origin');
  });
});

describe('accounts', () => {
  it('are made and disabled by an admin only, and disabling ends their sessions at once', async () => {
    const admin = await house.as(house.people.admin);
    const body = {
      organisationId: house.people.baba.organisationId,
      role: 'coordinator',
      name: '新人 試',
      email: 'New@Example.test',
      password: 'long-enough-password',
    };
    const refused = await (await house.as(house.people.aoki)).post('/users', body);
    expect(refused).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    const created = await admin.post('/users', body);
    expect(created).toMatchObject({
      status: 201,
      body: { email: 'new@example.test', isDisabled: false },
    });
    expect((await admin.post('/users', body)).body.code).toBe('email-taken');

    const baba = await house.as(house.people.baba);
    expect((await baba.get('/session')).status).toBe(200);
    const id = house.people.baba.userId;
    expect((await admin.post(`/users/${id}/disable`)).body.code).toBe('if-match-required');
    expect((await admin.post(`/users/${id}/disable`, {}, { 'if-match': '"9"' })).body.code).toBe(
      'version-conflict',
    );
    expect(
      (await admin.post(`/users/${id}/disable`, {}, { 'if-match': '"1"' })).body,
    ).toMatchObject({ isDisabled: true, version: 2 });
    expect((await baba.get('/session')).body.code).toBe('not-signed-in');
  });
});

describe('bad input', () => {
  it('names every wrong field in both languages and repeats no value', async () => {
    const admin = await house.as(house.people.admin);
    const answer = await admin.post('/users', {
      name: '',
      role: 'king',
      secret: 'hush',
      password: 'short',
      email: 'x',
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 'bad-input' } });
    const paths = answer.body.errors.map((e: { path: string }) => e.path);
    expect(paths).toEqual(
      expect.arrayContaining(['/organisationId', '/role', '/name', '/email', '/password']),
    );
    for (const error of answer.body.errors) {
      expect(error.ja).not.toBe('');
      expect(error.en).not.toBe('');
    }
    expect(JSON.stringify(answer.body)).not.toContain('hush');
  });

  it('answers broken JSON, other media types and huge bodies with a documented code', async () => {
    const admin = await house.as(house.people.admin);
    const send = (payload: string, type: string) => admin.raw('/users', payload, type);
    expect((await send('{', 'application/json')).body.code).toBe('not-json');
    expect((await send('<a/>', 'text/xml')).body.code).toBe('wrong-media-type');
    expect((await send(`"${'x'.repeat(2_000_000)}"`, 'application/json')).body.code).toBe(
      'body-too-large',
    );
  });
});
