import { z } from 'zod';

/** Raised when a message changes its meaning; a client of another version reloads. */
export const liveProtocol = 1;

/**
 * An invalidation: something about `id` changed. Holds no personal data; the client asks again over
 * HTTP.
 *
 * `hello` and `heartbeat` carry `safe`, which says nothing to a client but where to resume: after a
 * cut it connects with `?since=<its last safe>&topics=<what it had subscribed to, by comma>` and gets
 * what it missed, some of it perhaps twice, or `resync`: load everything again. No heartbeat for 10 s
 * means that the screen may be stale.
 */
export const liveEvent = z.object({
  type: z.literal('event'),
  seq: z.number(),
  topic: z.string(),
  id: z.string(),
  kind: z.string(),
});

export const serverMessage = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('hello'),
    protocol: z.number(),
    seq: z.number(),
    safe: z.string(),
    topics: z.array(z.string()),
  }),
  liveEvent,
  z.object({
    type: z.literal('heartbeat'),
    seq: z.number(),
    safe: z.string(),
    at: z.iso.datetime(),
  }),
  z.object({ type: z.literal('resync') }),
  z.object({ type: z.literal('subscribed'), topics: z.array(z.string()) }),
  z.object({ type: z.literal('refused'), topic: z.string(), code: z.string() }),
]);

export const clientMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('subscribe'), topics: z.array(z.string().max(100)).max(50) }),
  z.strictObject({ type: z.literal('pong') }),
]);

export type LiveEvent = z.output<typeof liveEvent>;
export type ServerMessage = z.output<typeof serverMessage>;
