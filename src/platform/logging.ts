import { type DestinationStream, type Logger, pino } from 'pino';

/** Names under which personal data or secrets could come by; their values never reach a log line. */
const secretName =
  /^name$|Name$|kana$|password|passphrase|token|secret|cookie|authorization|phone|e?mail|address|birth|situation|^body$|^params$|^parameters$|^detail$|^note$/i;
/** A mail address, or a Japanese or international telephone number, inside a sentence. */
const contact =
  /[^\s<>"'(:]+@[^\s<>"')]+|\+\d{9,15}\b|(?<![\w-])(?:0\d{1,4}-\d{1,4}-\d{3,4}|0\d{9,10})(?![\w-])/g;
/** pino cleans the bindings of a child logger by these alone. */
const ofChildren = ['name', 'email', 'phone', 'address', 'token', 'cookie', 'password', 'body'];

const redacted = '[redacted]';
const deepest = 6;
const mostItems = 50;

/**
 * Structured log. Errors are logged with type, code and stack wherever they stand; database errors
 * without message and detail, which quote values.
 */
export function makeLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { service: 'kyoten' },
    redact: { paths: ofChildren, censor: redacted },
    formatters: { log: (line: object) => clean(line, 0) as Record<string, unknown> },
    // What `clean` has made of an error is what is written.
    serializers: { err: (described: unknown) => described },
    hooks: {
      logMethod(this: Logger, args: unknown[], method: pino.LogFn) {
        // pino would make an error's own message the line's, and it may quote a value.
        const whole = args[0] instanceof Error ? [{ err: args[0] }, args[1] ?? 'error'] : args;
        const line = whole.map((part, at) => (at === 0 && isObject(part) ? part : clean(part, 0)));
        return method.apply(this, line as Parameters<pino.LogFn>);
      },
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** A copy without what must not be logged, to a bounded depth and length. */
function clean(value: unknown, depth: number): unknown {
  if (value instanceof Error) return describeError(value);
  if (typeof value === 'string') return scrub(value);
  if (!isObject(value) || value instanceof Date) return value;
  if (depth >= deepest) return '[deeper]';
  if (Array.isArray(value)) return value.slice(0, mostItems).map((item) => clean(item, depth + 1));
  // A request, a socket: nobody knows what all hangs on it.
  if (![Object.prototype, null].includes(Object.getPrototypeOf(value)))
    return `[${value.constructor.name}]`;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      secretName.test(name) && inner !== undefined ? redacted : clean(inner, depth + 1),
    ]),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function scrub(text: string): string {
  return text.replace(contact, redacted);
}

function describeError(error: Error): Record<string, unknown> {
  const cause = error.cause instanceof Error ? error.cause : undefined;
  const code = 'code' in error ? error.code : undefined;
  return {
    type: error.name,
    ...(code !== undefined && { code }),
    ...(!quotesValues(error) && { message: scrub(error.message) }),
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^ {4}at .*(:\d+:\d+\)?|<anonymous>\)?)$/.test(line))
      .join('\n'),
    ...(cause && { cause: describeError(cause) }),
  };
}

/**
 * drizzle's message repeats the statement's parameters, PostgreSQL's (both drivers: it has a
 * severity) and JSON.parse's may quote a value.
 */
function quotesValues(error: Error): boolean {
  return 'query' in error || 'severity' in error || error instanceof SyntaxError;
}
