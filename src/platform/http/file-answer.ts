import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';

/** The body of an answer that is a file. */
export const fileBody = z.any().meta({ type: 'string', format: 'binary' });

/**
 * Says what the file is, that it is to be saved and never shown inside the console, and that nobody
 * keeps a copy on the way. `name` may hold any characters.
 */
export function answerFile<C extends Buffer | string | Readable>(
  reply: FastifyReply,
  { name, type, content }: { name: string; type: string; content: C },
): C {
  const plain = name.normalize('NFKD').replace(/[^\w.-]+/g, '_');
  reply
    .type(type)
    .header(
      'content-disposition',
      `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    )
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-store');
  return content;
}

/** Says that the answer is a page for paper, of which nobody keeps a copy on the way. */
export function answerPage(reply: FastifyReply): void {
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-store');
}
