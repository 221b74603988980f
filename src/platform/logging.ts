import { type DestinationStream, type Logger, pino } from 'pino';

/** Names under which personal data or secrets could come by; their values never reach a log line. */
const secretNames = [
  'password',
  'token',
  'cookie',
  'authorization',
  'secret',
  'name',
  'nameKana',
  'phone',
  'email',
  'address',
  'birthDate',
  'situation',
  'body',
];

/**
 * Structured log. Errors are logged with type, code and stack; database errors without their detail,
 * which quotes values.
 */
export function makeLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { service: 'kyoten' },
    redact: {
      paths: secretNames.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
      censor: '[redacted]',
    },
    serializers: { err: describeError },
  };
  return destination ? pino(options, destination) : pino(options);
}

function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const cause = error.cause instanceof Error ? error.cause : undefined;
  const code = 'code' in error ? error.code : undefined;
  // drizzle's message repeats the statement's parameters, and PostgreSQL's may quote a value.
  const fromDatabase = error.name === 'PostgresError' || cause?.name === 'PostgresError';
  return {
    type: error.name,
    ...(code !== undefined && { code }),
    ...(!fromDatabase && { message: error.message }),
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => line.trimStart().startsWith('at '))
      .join('\n'),
    ...(cause && { cause: describeError(cause) }),
  };
}
