import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/platform/config.ts';
import { makeServer } from '../../src/platform/http/server.ts';
import { makeLogger } from '../../src/platform/logging.ts';
import { makeMetrics } from '../../src/platform/metrics.ts';
import { openHouse } from '../support/house.ts';

/** Invented, and nowhere else in this repository: where it comes out, the log let it out. */
const planted = {
  name: '秘密野 花子',
  phone: '090-1234-5678',
  e164: '+819012345678',
  email: 'hanako.himitsu@example.jp',
  situation: '包丁を持って暴れている',
};
const secrets = [...Object.values(planted), '09012345678', '秘密野'];

function recorder() {
  const lines: string[] = [];
  const logger = makeLogger('trace', { write: (line) => void lines.push(line) });
  const expectClean = () => {
    expect(lines.length).toBeGreaterThan(0);
    const text = lines.join('');
    for (const secret of secrets) expect(text).not.toContain(secret);
    return text;
  };
  return { logger, lines, expectClean };
}

describe('the log', () => {
  it('says what happened, to which subject, when', () => {
    const { logger, lines } = recorder();
    const subjectId = '0198f0a1-0411-7222-8333-044455556666';
    logger.info({ kind: 'escalation.level', subjectId, ms: 12 }, 'ran');
    expect(JSON.parse(String(lines[0]))).toMatchObject({
      level: 30,
      service: 'kyoten',
      kind: 'escalation.level',
      subjectId,
      ms: 12,
      msg: 'ran',
      time: expect.any(Number),
    });
  });

  it('lets no personal data out by name, however deep it is', () => {
    const { logger, expectClean } = recorder();
    logger.info({ ...planted, address: planted.situation }, 'flat');
    logger.info({ body: planted, a: { b: { c: { d: { personName: planted.name } } } } });
    logger.warn({ people: [{ phone: planted.phone }, { nameKana: planted.name }] });
    logger.warn({ caller: { phoneE164: planted.e164, guardianName: planted.name } });
    logger.child({ email: planted.email, name: planted.name }).info('child');
    logger.info({ headers: { cookie: planted.name, authorization: planted.name } });
    expect(expectClean()).toContain('[redacted]');
  });

  it('lets no address or number out inside a sentence', () => {
    const { logger, expectClean } = recorder();
    logger.info(`mail to <${planted.email}> bounced`);
    logger.info('called %s and %s', planted.phone, planted.e164);
    logger.error(new Error(`550 ${planted.email}: rejected; tel:09012345678`));
    expectClean();
  });

  it('lets no error quote a value, from either driver, at any place', () => {
    const { logger, lines, expectClean } = recorder();
    const detail = `Key (name)=(${planted.name}) already exists.`;
    const refused = Object.assign(new Error(detail), {
      name: 'PostgresError',
      severity: 'ERROR',
      code: '23505',
      detail,
    });
    const query = 'insert into priority_cases (name) values ($1)';
    const failed = Object.assign(new Error(`Failed query: ${query}\nparams: ${planted.name}`), {
      query,
      params: [planted.name],
      cause: refused,
    });
    const cut = Object.assign(new Error(`Failed query: ${query}\nparams: ${planted.name}`), {
      query,
      params: [planted.name],
      cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
    });
    let broken: unknown;
    try {
      JSON.parse(`{"name": ${planted.name}}`);
    } catch (error) {
      broken = error;
    }
    for (const error of [refused, failed, cut, broken]) {
      logger.error(error);
      logger.error(error, 'said so');
      logger.error({ err: error }, 'named err');
      logger.error({ problem: { error } }, 'named otherwise');
    }
    expectClean();
    const told = lines.map((line) => JSON.parse(line));
    expect(told[4].err).toMatchObject({ type: 'Error', cause: { code: '23505' } });
    expect(told[4].err.stack).toContain('logging.test.ts');
  });

  it('lets nothing out of a real statement that fails, nor of the request around it', async () => {
    const { logger, expectClean } = recorder();
    const house = await openHouse({ handlers: {} });
    const app = await makeServer({
      config: readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'trace' }),
      logger,
      metrics: makeMetrics(),
    });
    app.post('/fail', async (request) => {
      const { name } = request.body as { name: string };
      await house.inTx(house.people.aoki, async (tx) => {
        await tx.db.execute(`select '${name}'::integer`);
      });
    });
    const answer = await app.inject({
      method: 'POST',
      url: `/fail?phone=${encodeURIComponent(planted.phone)}`,
      headers: { host: 'kyoten.test', origin: 'http://kyoten.test', cookie: planted.email },
      payload: planted,
    });
    await app.close();
    await house.close();
    expect(answer.statusCode).toBe(500);
    for (const secret of secrets) expect(answer.body).not.toContain(secret);
    expect(expectClean()).toContain('22P02');
  });
});
