import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigProblem, readConfig, settings } from '../../src/platform/config.ts';

function mistakesOf(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigProblem) return error.message;
    throw error;
  }
  return '';
}

const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://kyoten_app:x@db/kyoten',
  KYOTEN_SECRET: 'k'.repeat(32),
  KYOTEN_PUBLIC_URL: 'https://kyoten.example',
  SMTP_URL: 'smtp://mail.example',
  MAIL_FROM: 'kyoten@example.jp',
};

describe('the configuration', () => {
  it('needs nothing: everything has a default', () => {
    expect(readConfig({})).toMatchObject({
      NODE_ENV: 'development',
      PORT: 3000,
      HOST: '127.0.0.1',
      TRUST_PROXY_HOPS: 0,
      KYOTEN_DEMO_DATA: true,
    });
  });

  it('takes an empty variable for one that is not set', () => {
    const empty = Object.fromEntries(Object.keys(settings).map((name) => [name, '']));
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it('reports every mistake at once, one line each, also what only fails together', () => {
    const text = mistakesOf({
      NODE_ENV: 'production',
      PORT: 'http',
      LOG_LEVEL: 'loud',
      TRUST_PROXY_HOPS: '99',
      DATABASE_URL: 'mysql://db',
      SMTP_URL: 'smtp://mail.example',
    });
    const named = text.split('\n').flatMap((line) => /^ {2}- (\w+): /.exec(line)?.[1] ?? []);
    expect(named).toEqual([
      'PORT',
      'DATABASE_URL',
      'TRUST_PROXY_HOPS',
      'LOG_LEVEL',
      'MAIL_FROM',
      'KYOTEN_SECRET',
      'KYOTEN_PUBLIC_URL',
    ]);
    expect(text).toMatch(/設定に誤り/);
  });

  it('never prints a value: it may be a secret', () => {
    const text = mistakesOf({
      NODE_ENV: 'hush-1',
      PORT: 'hush-2',
      DATABASE_URL: 'hush-3',
      REDIS_URL: 'http://user:hush-4@redis',
      KYOTEN_SECRET: 'hush-5',
      SMTP_URL: 'hush-6',
      KYOTEN_DEMO_DATA: 'hush-7',
    });
    expect(text.match(/^ {2}- /gm)).toHaveLength(8);
    expect(text).not.toContain('hush');
  });

  it('for production demands real parts', () => {
    expect(mistakesOf(production)).toBe('');
    const text = mistakesOf({ NODE_ENV: 'production' });
    for (const name of ['DATABASE_URL', 'KYOTEN_SECRET', 'KYOTEN_PUBLIC_URL', 'SMTP_URL'])
      expect(text).toContain(`- ${name}: production needs`);
    expect(mistakesOf({ ...production, KYOTEN_PUBLIC_URL: 'http://kyoten.example' })).toContain(
      'https',
    );
    expect(mistakesOf({ ...production, KYOTEN_SECRET: 'short' })).toContain('KYOTEN_SECRET');
    expect(mistakesOf({ ...production, MAIL_FROM: '' })).toContain('MAIL_FROM');
  });

  it('for production is content with a mail server or a telephone company, but wants one', () => {
    const { SMTP_URL, MAIL_FROM, ...silent } = production;
    const telephony = {
      TELEPHONY_ACCOUNT: 'AC0123',
      TELEPHONY_TOKEN: 'secret-token',
      TELEPHONY_FROM: '+815012345678',
    };
    expect(mistakesOf(silent)).toContain('- SMTP_URL: production needs at least one channel');
    expect(mistakesOf({ ...silent, SMTP_URL, MAIL_FROM })).toBe('');
    expect(mistakesOf({ ...silent, ...telephony })).toBe('');
    expect(mistakesOf({ ...silent, ...telephony, SMTP_URL, MAIL_FROM })).toBe('');
  });

  it('of a telephone company is whole, and has where to call back', () => {
    const named = (environment: Record<string, string>) =>
      [...mistakesOf(environment).matchAll(/^ {2}- (\w+): /gm)].map(([, name]) => name);
    expect(named({ TELEPHONY_ACCOUNT: 'AC0123' })).toEqual([
      ...['TELEPHONY_TOKEN', 'TELEPHONY_FROM', 'KYOTEN_PUBLIC_URL'],
    ]);
    const url = { KYOTEN_PUBLIC_URL: 'http://localhost:3000' };
    expect(named({ ...url, TELEPHONY_2_FROM: '+815012345678' })).toEqual([
      ...['TELEPHONY_2_ACCOUNT', 'TELEPHONY_2_TOKEN', 'TELEPHONY_ACCOUNT'],
    ]);
    expect(named({ TELEPHONY_FROM: '050-1234-5678' })).toContain('TELEPHONY_FROM');
    expect(named({ SMTP_2_URL: 'smtp://mail.example', MAIL_FROM: 'x@y' })).toEqual(['SMTP_URL']);
  });

  it('is what .env.example says, name by name, with its default and its description', () => {
    const example = readFileSync('.env.example', 'utf8');
    const entries = [...example.matchAll(/^# (.+)\n([A-Z0-9_]+)=(.*)$/gm)].map(
      ([, description, name, value]) => ({ name, value, description }),
    );
    const expected = Object.entries(settings).map(([name, setting]) => {
      const initial = setting.safeParse(undefined).data;
      return {
        name,
        value: initial === undefined ? '' : String(initial),
        description: setting.description,
      };
    });
    expect(entries).toEqual(expected);
    expect(example.match(/^[A-Z0-9_]+=/gm)).toHaveLength(expected.length);
  });
});
