import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import type { UserActor } from '../actor.ts';
import { httpProblems } from '../http/problems.ts';
import { Refused } from '../problem.ts';
import type { LiveClient, LiveHub, LiveSocket } from './live-hub.ts';
import { clientMessage } from './live-protocol.api.ts';

/** A `since` that nobody gave out is answered like one that is too old: with `resync`. */
const query = z.object({
  since: z.string().max(40).nullable().default(null),
  topics: z
    .string()
    .max(5_000)
    .transform((text) => text.split(',').filter((topic) => topic !== ''))
    .default([]),
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
      let isAlive = true;
      ws.on('pong', () => {
        isAlive = true;
      });
      const ping = setInterval(() => {
        if (!isAlive) ws.terminate();
        isAlive = false;
        ws.ping();
      }, pingMs);
      ws.on('error', () => ws.terminate());
      // A client may speak, or go, before the hub has answered: both wait for `joined`.
      const joined = enter(ws, request).catch((error: unknown) => {
        request.log.warn({ err: error }, 'a live client could not be caught up');
        ws.close(1011);
        return null;
      });
      ws.on('close', () => {
        clearInterval(ping);
        void joined.then((client) => client?.leave());
      });
      ws.on('message', (data) => {
        const message = parse(String(data));
        if (message === null) return ws.close(4400);
        if (message.type === 'subscribe')
          void joined
            .then((client) => client?.subscribe(message.topics))
            .catch(() => ws.close(1011));
      });
      await joined;
    },
  });

  async function enter(ws: WebSocket, request: FastifyRequest): Promise<LiveClient | null> {
    const actor = await deps.actorOf(request);
    const token = deps.tokenOf(request);
    const from = query.safeParse(request.query);
    if (actor === null || token === undefined || !from.success) {
      ws.close(from.success ? 4401 : 4400);
      return null;
    }
    if (ws.readyState !== ws.OPEN) return null;
    const socket: LiveSocket = {
      send: (text) => ws.send(text),
      // Who does not read does not read a farewell either, and would hold its buffer until it did.
      end: (code) => (code === 4408 ? ws.terminate() : ws.close(code)),
      backlog: () => ws.bufferedAmount,
    };
    return deps.hub.join(socket, { actor, token }, from.data);
  }
}

function parse(text: string) {
  try {
    const result = clientMessage.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
