import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { UserActor } from '../actor.ts';
import { httpProblems } from '../http/problems.ts';
import { Refused } from '../problem.ts';
import type { LiveClient, LiveHub } from './live-hub.ts';
import { clientMessage } from './live-protocol.api.ts';

const query = z.object({
  since: z
    .string()
    .regex(/^\d{1,19}$/)
    .optional(),
});
const pingMs = 15_000;

/** `/api/v1/live`: session cookie and Origin as for every unsafe request. */
export function liveRoutes(
  app: FastifyInstance,
  deps: {
    hub: LiveHub;
    actorOf: (request: FastifyRequest) => Promise<UserActor | null>;
    tokenOf: (request: FastifyRequest) => string | undefined;
  },
): void {
  app.route({
    method: 'GET',
    url: '/api/v1/live',
    config: { access: 'signed-in', rateLimit: false },
    schema: { hide: true } as object,
    preValidation: async (request) => {
      if (request.ws !== true) throw new Refused(httpProblems['not-found']());
      if ((await deps.actorOf(request)) === null)
        throw new Refused(httpProblems['not-signed-in']());
    },
    handler: async (request, reply) => {
      request.log.debug('live endpoint asked without an upgrade');
      return reply.code(426).send();
    },
    wsHandler: async (ws, request) => {
      // Messages may come before the hub has answered: they wait for `joined`.
      let joined: Promise<LiveClient | null> = Promise.resolve(null);
      let isAlive = true;
      ws.on('pong', () => {
        isAlive = true;
      });
      const ping = setInterval(() => {
        if (!isAlive) ws.terminate();
        isAlive = false;
        ws.ping();
      }, pingMs);
      ws.on('close', () => {
        clearInterval(ping);
        void joined.then((client) => client?.leave());
      });
      ws.on('error', () => ws.terminate());
      ws.on('message', (data) => {
        const message = parse(String(data));
        if (message === null) return ws.close(4400);
        if (message.type === 'subscribe')
          void joined
            .then((client) => client?.subscribe(message.topics))
            .catch(() => ws.close(1011));
      });
      const parsed = query.safeParse(request.query);
      const actor = await deps.actorOf(request);
      const token = deps.tokenOf(request);
      if (actor === null || token === undefined) return ws.close(4401);
      joined = deps.hub.join(
        {
          send: (text) => ws.send(text),
          end: (code) => ws.close(code),
          backlog: () => ws.bufferedAmount,
        },
        actor,
        token,
        parsed.success ? (parsed.data.since ?? null) : null,
      );
      await joined.catch((error) => {
        request.log.warn({ err: error }, 'a live client could not be caught up');
        ws.close(1011);
      });
    },
  });
}

function parse(text: string) {
  try {
    const result = clientMessage.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
