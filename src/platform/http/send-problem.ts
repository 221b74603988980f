import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../problem.ts';

/** RFC 9457. `title` is English, `titleJa` Japanese; neither holds personal data. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: Problem,
): FastifyReply {
  return reply
    .code(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .serializer((body: unknown) => JSON.stringify(body))
    .send({
      ...problem.extra,
      type: `urn:kyoten:problem:${problem.code}`,
      status: problem.status,
      code: problem.code,
      title: problem.en,
      titleJa: problem.ja,
      requestId: request.id,
      ...(problem.fields && { errors: problem.fields }),
    });
}
