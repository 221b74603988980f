import type { FastifyInstance } from 'fastify';

/**
 * Lets the routes of this scope take what a form posts, as an object of texts. For a scope of its own:
 * elsewhere a body is JSON, which no page of another site can send unasked.
 */
export function acceptForms(scope: FastifyInstance): void {
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
}
