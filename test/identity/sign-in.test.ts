import * as argon2 from '@node-rs/argon2';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildApi } from '../../src/api.ts';
import { fewAtOnce } from '../../src/identity/few-at-once.ts';
import { peerOf } from '../../src/identity/peer.ts';
import { forgetOldSignIns, hashPassword } from '../../src/identity/sign-in.service.ts';
import type { UserActor } from '../../src/platform/actor.ts';
import { readConfig } from '../../src/platform/config.ts';
import { openDatabase } from '../../src/platform/db/database.ts';
import { makeMetrics } from '../../src/platform/metrics.ts';
import { type House, openHouse } from '../support/house.ts';
import { testPassword } from '../support/people.ts';

vi.mock('@node-rs/argon2', { spy: true });

/** Two connections: a sign-in that kept one while it checks a password would be noticed. */
const maxConnections = 2;
let house: House;
let app: FastifyInstance;
let hash: string;
/** As argon2 would find, without its cost: identity.test.ts signs in through the real one. */
const verify = async (known: unknown, password: unknown) =>
  known === hash && password === testPassword;
beforeAll(async () => {
  house = await openHouse({ handlers: {}, database: { maxConnections } });
  app = await house.app();
  hash = await hashPassword(testPassword);
  for (const [name, person] of Object.entries({ aoki: house.people.aoki, baba: house.people.baba }))
    await house.database.admin`
      update users set email = ${`${name}@example.test`}, password_hash = ${hash}
      where id = ${person.userId}`;
});
beforeEach(async () => {
  vi.mocked(argon2.verify).mockReset().mockImplementation(verify);
  await house.database.admin`truncate sign_in_failures, sign_in_places`;
});
afterAll(() => house.close());

const [office, home, elsewhere] = ['192.0.2.1', '198.51.100.2', '203.0.113.3'];
const aoki = 'aoki@example.test';
const baba = 'baba@example.test';

/** Signs in from an address; 'ok' or the code of the refusal. */
async function signIn(email: string, password: string, from: string, on = app): Promise<string> {
  const answer = await on.inject({
    method: 'POST',
    url: '/api/v1/session',
    remoteAddress: from,
    headers: { host: 'kyoten.test', origin: 'http://kyoten.test' },
    payload: { email, password },
  });
  return answer.statusCode === 200 ? 'ok' : answer.json().code;
}

/** Wrong passwords from this address, for each of the accounts once. */
async function fail(accounts: readonly string[], from: string): Promise<string[]> {
  const answers: string[] = [];
  for (const account of accounts) answers.push(await signIn(account, 'wrong', from));
  return answers;
}

const times = (count: number, text: string) => Array.from({ length: count }, () => text);
const strangers = (count: number) =>
  Array.from({ length: count }, (_, n) => `stranger-${n}@example.test`);

describe('guessing from one address at one account', () => {
  it('ends after ten failures, lets go after a quarter of an hour, and hurts nobody else', async () => {
    expect(await fail(times(10, aoki), office)).toEqual(times(10, 'wrong-credentials'));
    expect(await signIn(aoki, testPassword, office)).toBe('too-many-sign-ins');
    expect(await signIn(baba, testPassword, office)).toBe('ok');
    expect(await signIn(aoki, testPassword, home)).toBe('ok');
    await house.advance({ minutes: 16 });
    expect(await signIn(aoki, testPassword, office)).toBe('ok');
  });

  it('is counted also when all guesses are made at once', async () => {
    const answers = await Promise.all(times(40, 'x').map(() => signIn(aoki, 'wrong', office)));
    expect(answers.filter((it) => it === 'wrong-credentials')).toHaveLength(10);
    expect(answers.filter((it) => it === 'too-many-sign-ins')).toHaveLength(30);
    expect(argon2.verify).toHaveBeenCalledTimes(10);
  });

  it('counts nothing of what succeeded, and forgets what was mistyped before', async () => {
    for (let n = 0; n < 12; n += 1) {
      expect(await fail([aoki], office)).toEqual(['wrong-credentials']);
      expect(await signIn(aoki, testPassword, office)).toBe('ok');
    }
  });
});

describe('guessing from many addresses at one account', () => {
  const guessFromEverywhere = async () => {
    for (const net of [1, 2, 3]) await fail(times(10, aoki), `203.0.113.${net}`);
  };

  it('cannot keep its owner out of where she has signed in before', async () => {
    expect(await signIn(aoki, testPassword, office)).toBe('ok');
    await guessFromEverywhere();
    expect(await signIn(aoki, testPassword, office)).toBe('ok');
    expect(await signIn(aoki, testPassword, home)).toBe('too-many-sign-ins');
  });

  it('is slowed to one guess in half a minute, and so is the owner in a new place', async () => {
    await guessFromEverywhere();
    expect(await fail(times(2, aoki), elsewhere)).toEqual(times(2, 'too-many-sign-ins'));
    await house.advance({ seconds: 31 });
    expect(await fail(times(2, aoki), '203.0.113.9')).toEqual([
      'wrong-credentials',
      'too-many-sign-ins',
    ]);
    await house.advance({ seconds: 31 });
    expect(await signIn(aoki, testPassword, home)).toBe('ok');
  });

  it('goes on being counted when the owner signs in meanwhile', async () => {
    await fail(times(10, aoki), elsewhere);
    expect(await signIn(aoki, testPassword, office)).toBe('ok');
    expect(await fail([aoki], elsewhere)).toEqual(['too-many-sign-ins']);
  });
});

describe('failures of many accounts from one address', () => {
  it('stop strangers to the address, not those who have signed in from there', async () => {
    expect(await signIn(aoki, testPassword, office)).toBe('ok');
    expect(await fail(strangers(50), office)).toEqual(times(50, 'wrong-credentials'));
    expect(await signIn('one-more@example.test', 'wrong', office)).toBe('too-many-sign-ins');
    expect(await signIn(baba, testPassword, office)).toBe('too-many-sign-ins');
    expect(await signIn(aoki, testPassword, office)).toBe('ok');
    expect(await signIn(baba, testPassword, home)).toBe('ok');
  });

  it('are counted also when all are made at once', async () => {
    const answers = await Promise.all(strangers(70).map((it) => signIn(it, 'wrong', office)));
    expect(answers.filter((it) => it === 'wrong-credentials')).toHaveLength(50);
  });

  it('are counted for a whole IPv6 network, of which an attacker has every address', async () => {
    for (const [n, account] of strangers(50).entries())
      await fail([account], `2001:db8:0:7::${n.toString(16)}`);
    expect(await signIn(baba, testPassword, '2001:db8:0:7:ffff::1')).toBe('too-many-sign-ins');
    expect(await signIn(baba, testPassword, '2001:db8:0:8::1')).toBe('ok');
  });

  it('are those of the connection, whatever its headers say', async () => {
    const claim = (n: number, on: FastifyInstance, forwarded: string) =>
      on.inject({
        method: 'POST',
        url: '/api/v1/session',
        remoteAddress: elsewhere,
        headers: {
          host: 'kyoten.test',
          origin: 'http://kyoten.test',
          'x-forwarded-for': forwarded,
          'x-real-ip': `10.0.0.${n}`,
          forwarded: `for=10.0.0.${n}`,
        },
        payload: { email: aoki, password: 'wrong' },
      });
    for (let n = 0; n < 10; n += 1)
      expect((await claim(n, app, `10.0.0.${n}`)).statusCode).toBe(401);
    expect((await claim(10, app, '10.0.0.10')).statusCode).toBe(429);

    // Behind one proxy of ours, what it saw comes last; all before that is the client's own tale.
    const { api: proxied, close } = await apiBehindOneProxy();
    for (let n = 0; n < 10; n += 1)
      expect((await claim(n, proxied, `10.0.0.${n}, ${home}`)).statusCode).toBe(401);
    expect((await claim(10, proxied, `10.0.0.10, ${home}`)).statusCode).toBe(429);
    expect(await signIn(aoki, testPassword, home)).toBe('too-many-sign-ins');
    await close();
  });
});

describe('a place somebody signed in from', () => {
  const places = async () => {
    const [row] = await house.database.admin`select count(*)::int as count from sign_in_places`;
    return row?.count;
  };

  it('is theirs for ninety days after the last time, and then forgotten', async () => {
    expect(await signIn(aoki, testPassword, office)).toBe('ok');
    await house.advance({ days: 89 });
    await forgetOldSignIns(house.inTx);
    expect(await places()).toBe(1);
    expect(await signIn(aoki, testPassword, office)).toBe('ok');
    await house.advance({ days: 89 });
    await fail(strangers(50), office);
    expect(await signIn(aoki, 'wrong', office)).toBe('wrong-credentials');
    await house.advance({ days: 2 });
    await fail(strangers(50), office);
    expect(await signIn(aoki, testPassword, office)).toBe('too-many-sign-ins');
    await forgetOldSignIns(house.inTx);
    expect(await places()).toBe(0);
    const [left] = await house.database.admin`
      select count(*)::int as count from sign_in_failures where at < ${new Date(house.clock.now().getTime() - 24 * 3_600_000).toISOString()}`;
    expect(left?.count).toBe(0);
  });
});

describe('checking a password', () => {
  it('is the same work for an unknown, a disabled and a known account', async () => {
    await disabled(house.people.baba, async () => {
      for (const email of [aoki, baba, 'nobody@example.test']) {
        vi.mocked(argon2.verify).mockClear();
        expect(await signIn(email, 'wrong', office)).toBe('wrong-credentials');
        expect(vi.mocked(argon2.verify).mock.calls).toEqual([
          [expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/), 'wrong'],
        ]);
      }
    });
  });

  it('keeps no connection, and is done for three at a time', async () => {
    const held: (() => void)[] = [];
    let most = 0;
    let running = 0;
    const begun = new Promise<void>((threeRun) => {
      vi.mocked(argon2.verify).mockImplementation(async (...call) => {
        running += 1;
        most = Math.max(most, running);
        if (running === 3) threeRun();
        if (held.length < 3) await new Promise<void>((go) => held.push(go));
        running -= 1;
        return verify(call[0], call[1]);
      });
    });
    const answers = strangers(6).map((it) => signIn(it, 'wrong', office));
    await begun;
    // More passwords are being checked than there are connections, and others still get theirs.
    expect(maxConnections).toBeLessThan(3);
    const others = await Promise.all([
      (await house.as(house.people.aoki)).get('/session'),
      (await house.as(house.people.chiba)).get('/session'),
    ]);
    expect(others.map((it) => it.status)).toEqual([200, 200]);
    for (const go of held) go();
    expect(await Promise.all(answers)).toEqual(times(6, 'wrong-credentials'));
    expect(most).toBe(3);
  });

  it('does not let in somebody who was disabled meanwhile', async () => {
    const sessions = async () =>
      (await house.database.admin`select count(*)::int as count from sessions`)[0]?.count;
    const before = await sessions();
    vi.mocked(argon2.verify).mockImplementationOnce(async (...call) => {
      await house.database.admin`
        update users set disabled_at = now() where id = ${house.people.aoki.userId}`;
      return verify(call[0], call[1]);
    });
    expect(await signIn(aoki, testPassword, office)).toBe('wrong-credentials');
    await house.database.admin`
      update users set disabled_at = null where id = ${house.people.aoki.userId}`;
    expect(await sessions()).toBe(before);
  });

  it('that breaks off goes on counting as a failure', async () => {
    vi.mocked(argon2.verify).mockRejectedValueOnce(new Error('out of memory'));
    expect(await signIn(aoki, testPassword, office)).toBe('internal-error');
    const [row] = await house.database.admin`select count(*)::int as count from sign_in_failures`;
    expect(row?.count).toBe(1);
  });
});

describe('few at once', () => {
  it('serves in the order of coming, says when it is full, and survives what fails', async () => {
    const line = fewAtOnce(1, 2);
    const served: number[] = [];
    let release = () => {};
    const first = line.run(
      () =>
        new Promise<void>((resolve) => {
          release = resolve;
        }),
    );
    const failing = line.run(async () => {
      served.push(2);
      throw new Error('no');
    });
    expect(line.isFull()).toBe(false);
    const last = line.run(async () => void served.push(3));
    expect(line.isFull()).toBe(true);
    release();
    await first;
    await expect(failing).rejects.toThrow('no');
    await last;
    expect(served).toEqual([2, 3]);
    expect(line.isFull()).toBe(false);
    await line.run(async () => void served.push(4));
    expect(served).toEqual([2, 3, 4]);
  });
});

describe('a peer', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::FFFF:192.0.2.1', '192.0.2.1'],
    ['2001:db8:0:7:1:2:3:4', '2001:db8:0:7::/64'],
    ['2001:0DB8:0000:0007::1', '2001:db8:0:7::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:db8:0:7::', '2001:db8:0:7::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('of %s is %s', (address, peer) => {
    expect(peerOf(address)).toBe(peer);
  });
});

async function disabled(person: UserActor, work: () => Promise<void>): Promise<void> {
  const { admin } = house.database;
  await admin`update users set disabled_at = now() where id = ${person.userId}`;
  await work();
  await admin`update users set disabled_at = null where id = ${person.userId}`;
}

async function apiBehindOneProxy() {
  const database = openDatabase(house.database.appUrl, { maxConnections: 1 });
  const api = await buildApi({
    config: readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', TRUST_PROXY_HOPS: '1' }),
    clock: house.clock,
    logger: pino({ level: 'silent' }),
    metrics: makeMetrics(),
    database,
    inTx: house.inTx,
    backend: { kind: 'postgres', databaseUrl: house.database.appUrl },
    close: async () => {},
  });
  return { api, close: () => Promise.all([api.close(), database.close()]) };
}
