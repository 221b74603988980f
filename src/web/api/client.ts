import createClient from 'openapi-fetch';
import { languageNow } from '../words/words.ts';
import { ApiProblem, Unreachable } from './problem.ts';
import type { paths } from './schema.d.ts';

export { ApiProblem, Unreachable } from './problem.ts';

/** A server that is well answers everything in a fraction of this. */
const longestAnswerMs = 20_000;

/**
 * The one client of the console. Its types are generated from the server's zod schemas by way of
 * the OpenAPI description: `npm run client` writes schema.d.ts, and a test compares it.
 */
export const api = createClient<paths>({
  credentials: 'same-origin',
  // A line that hangs without being cut would keep a button on "Sending …" for ever.
  fetch: (request: Request) =>
    fetch(request, {
      signal: AbortSignal.any([request.signal, AbortSignal.timeout(longestAnswerMs)]),
    }),
});

interface Answered<D> {
  data?: D;
  error?: unknown;
  response: Response;
}

let whenSignedOut: () => void = () => {};
export function onSignedOut(tell: () => void): void {
  whenSignedOut = tell;
}

let isLeaving = false;
/**
 * Ends the session by the user's own wish, after which this page has to go. What it still asks for
 * meanwhile is refused, and nobody is told of that.
 */
export async function leaveSession(): Promise<void> {
  isLeaving = true;
  try {
    await bodyOf(api.DELETE('/api/v1/session'));
  } catch (error) {
    // Ended already, elsewhere or by time: what stands on this device goes all the same.
    if (isSignedOut(error)) return;
    isLeaving = false;
    throw error;
  }
}

/** The body of a good answer; every other one is thrown as ApiProblem or Unreachable. */
export async function answered<D>(asking: Promise<Answered<D>>): Promise<NonNullable<D>> {
  try {
    return await bodyOf(asking);
  } catch (error) {
    if (isSignedOut(error)) {
      if (isLeaving) return new Promise(() => {});
      whenSignedOut();
    }
    throw error;
  }
}

const isSignedOut = (error: unknown): boolean =>
  error instanceof ApiProblem && error.code === 'not-signed-in';

async function bodyOf<D>(asking: Promise<Answered<D>>): Promise<NonNullable<D>> {
  const answer = await asking.catch((error: unknown) => {
    // fetch says TypeError where no answer came, TimeoutError where it takes too long; an answer that
    // is no JSON is cut or a proxy's.
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Unreachable();
  });
  if (answer.response.ok && answer.data !== undefined) return answer.data as NonNullable<D>;
  const { status } = answer.response;
  const body = typeof answer.error === 'object' && answer.error !== null ? answer.error : null;
  // A gateway in between that has lost the service says so without a code of ours.
  if (body === null && status >= 500) throw new Unreachable();
  throw new ApiProblem(status, (body ?? {}) as Record<string, unknown>);
}

/** One act of the user, however often it is sent. */
export const newKey = (): string => crypto.randomUUID();

export const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });
export const idempotencyKey = (key: string) => ({ 'Idempotency-Key': key });

/** What went wrong, as a sentence for the screen. */
export function sentenceOf(error: unknown, words: { noConnection: string; unexpected: string }) {
  if (error instanceof Unreachable) return words.noConnection;
  if (error instanceof ApiProblem) return error.label[languageNow()] || words.unexpected;
  return words.unexpected;
}
