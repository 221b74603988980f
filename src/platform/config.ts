import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const port = z.coerce.number().int().min(0).max(65_535);
const optional = <S extends z.ZodType>(schema: S) => schema.optional();
const webAddress = z.url({ protocol: /^https?$/ });
const smtpAddress = z.url({ protocol: /^smtps?$/ });
const callersNumber = z.string().regex(/^\+\d{6,15}$/, 'a number such as +81221234567');

/** Every setting of the program, by the name of its environment variable. */
export const settings = {
  NODE_ENV: z
    .enum(['development', 'test', 'production'])
    .default('development')
    .describe('production refuses to start without real secrets, database and a channel'),
  PORT: port.default(3000).describe('port of the API'),
  HOST: z.string().default('127.0.0.1').describe('address to listen on'),
  KYOTEN_DATA_DIR: z.string().default('.data').describe('embedded database and its keys'),
  KYOTEN_PUBLIC_URL: optional(z.url()).describe('address people reach the service at, for links'),
  DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })).describe(
    'PostgreSQL 18 as the application role; without it an embedded one is started',
  ),
  MIGRATION_DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })).describe(
    'the same database as its owner, for `migrate` only',
  ),
  REDIS_URL: optional(z.url({ protocol: /^rediss?$/ })).describe(
    'queue backend; without it the queue is in PostgreSQL',
  ),
  KYOTEN_SECRET: optional(z.string().min(32)).describe(
    'keys the hashes of failed sign-ins; at least 32 characters',
  ),
  SMTP_URL: optional(smtpAddress).describe('mail server for pages'),
  SMTP_2_URL: optional(smtpAddress).describe('mail server that stands in when the first fails'),
  MAIL_FROM: optional(z.string().min(3)).describe('sender of mails'),
  TELEPHONY_URL: webAddress
    .default('https://api.twilio.com')
    .describe("API for calls and text messages, Twilio's or one that speaks its protocol"),
  TELEPHONY_ACCOUNT: optional(z.string().min(3)).describe('account there'),
  TELEPHONY_TOKEN: optional(z.string().min(8)).describe('its secret, which also signs callbacks'),
  TELEPHONY_FROM: optional(callersNumber).describe('number that calls, as +81…'),
  TELEPHONY_SMS_FROM: optional(z.string().min(3)).describe(
    'sender of text messages, where it is another than the number that calls',
  ),
  TELEPHONY_2_URL: webAddress
    .default('https://api.twilio.com')
    .describe('the same of the company that stands in when the first fails'),
  TELEPHONY_2_ACCOUNT: optional(z.string().min(3)).describe('account there'),
  TELEPHONY_2_TOKEN: optional(z.string().min(8)).describe('its secret, which also signs callbacks'),
  TELEPHONY_2_FROM: optional(callersNumber).describe('number that calls, as +81…'),
  TELEPHONY_2_SMS_FROM: optional(z.string().min(3)).describe(
    'sender of text messages, where it is another than the number that calls',
  ),
  FILES_S3_URL: optional(webAddress).describe(
    'bucket of an S3-compatible storage for attached files, https://host/bucket; without it they are in the database',
  ),
  FILES_S3_REGION: z.string().default('us-east-1').describe('its region'),
  FILES_S3_KEY_ID: optional(z.string().min(3)).describe('access key there'),
  FILES_S3_SECRET: optional(z.string().min(8)).describe('its secret'),
  KYOTEN_HEARTBEAT_URL: optional(webAddress).describe(
    'asked every minute while the self-check finds nothing; what watches it raises the alarm',
  ),
  TRUST_PROXY_HOPS: z.coerce
    .number()
    .int()
    .min(0)
    .max(5)
    .default(0)
    .describe('reverse proxies in front whose X-Forwarded-For is believed'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
    .default('info')
    .describe('least level that is logged'),
  KYOTEN_DEMO_DATA: flag
    .default(true)
    .describe('load invented demo data into an empty embedded database'),
} as const;

type Settings = typeof settings;
export type Config = { [Name in keyof Settings]: z.output<Settings[Name]> };

const telephonyAccounts = [
  ['TELEPHONY_ACCOUNT', 'TELEPHONY_TOKEN', 'TELEPHONY_FROM'],
  ['TELEPHONY_2_ACCOUNT', 'TELEPHONY_2_TOKEN', 'TELEPHONY_2_FROM'],
] as const;

/** What only makes sense together. A setting that is wrong by itself counts as given: one mistake, one line. */
function demands(
  given: Record<keyof Settings, boolean>,
  config: Partial<Config>,
): { name: keyof Settings; why: string }[] {
  const missing: { name: keyof Settings; why: string }[] = [];
  const demand = (ok: boolean, name: keyof Settings, why: string) => {
    if (!ok) missing.push({ name, why });
  };
  demand(!given.SMTP_URL || given.MAIL_FROM, 'MAIL_FROM', 'SMTP_URL needs a sender');
  demand(!given.SMTP_2_URL || given.SMTP_URL, 'SMTP_URL', 'SMTP_2_URL stands in for a first one');
  const isAnyGiven = (names: readonly (keyof Settings)[]) => names.some((name) => given[name]);
  for (const names of telephonyAccounts)
    for (const name of names)
      demand(
        given[name] || !isAnyGiven(names),
        name,
        'telephony needs an account, its token and a number',
      );
  const [hasTelephony, hasSecond] = telephonyAccounts.map(isAnyGiven) as [boolean, boolean];
  demand(!hasSecond || hasTelephony, 'TELEPHONY_ACCOUNT', 'the second one stands in for a first');
  demand(
    !hasTelephony || given.KYOTEN_PUBLIC_URL || config.NODE_ENV === 'production',
    'KYOTEN_PUBLIC_URL',
    'a telephone company asks there what a call says',
  );
  const storage = ['FILES_S3_URL', 'FILES_S3_KEY_ID', 'FILES_S3_SECRET'] as const;
  for (const name of storage)
    demand(
      given[name] || !isAnyGiven(storage),
      name,
      'the storage for files needs an address, a key and its secret',
    );
  if (config.NODE_ENV !== 'production') return missing;
  demand(given.DATABASE_URL, 'DATABASE_URL', 'production needs a real database');
  demand(given.KYOTEN_SECRET, 'KYOTEN_SECRET', 'production needs a real secret');
  const isWrong = given.KYOTEN_PUBLIC_URL && config.KYOTEN_PUBLIC_URL === undefined;
  demand(
    isWrong || config.KYOTEN_PUBLIC_URL?.startsWith('https://') === true,
    'KYOTEN_PUBLIC_URL',
    'production needs an https address, or cookies and links cannot be trusted',
  );
  demand(
    given.SMTP_URL || given.SMTP_2_URL || hasTelephony,
    'SMTP_URL',
    'production needs at least one channel that can reach a coordinator, this or TELEPHONY_ACCOUNT',
  );
  return missing;
}

export class ConfigProblem extends Error {
  constructor(mistakes: string[]) {
    super(
      `設定に誤りがあります。 / The configuration is wrong:\n${mistakes.map((m) => `  - ${m}`).join('\n')}`,
    );
    this.name = 'ConfigProblem';
  }
}

/**
 * Reads all settings; reports every mistake at once, never a value (it may be a secret). An empty
 * variable is one that is not set, as in .env.example.
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const config: Record<string, unknown> = {};
  const given: Record<string, boolean> = {};
  const mistakes: string[] = [];
  for (const [name, setting] of Object.entries(settings)) {
    const text = environment[name] === '' ? undefined : environment[name];
    given[name] = text !== undefined;
    const result = setting.safeParse(text);
    if (result.success) config[name] = result.data;
    else mistakes.push(...result.error.issues.map((issue) => `${name}: ${issue.message}`));
  }
  for (const { name, why } of demands(given as Record<keyof Settings, boolean>, config))
    mistakes.push(`${name}: ${why}`);
  if (mistakes.length > 0) throw new ConfigProblem(mistakes);
  return config as Config;
}

/** Where people, and those who call back, reach the service. */
export function publicUrlOf(config: Pick<Config, 'KYOTEN_PUBLIC_URL' | 'PORT'>): string {
  return config.KYOTEN_PUBLIC_URL ?? `http://localhost:${config.PORT}`;
}
