import type { Logger } from 'pino';
import type { Sql } from 'postgres';
import type { UserActor } from '../actor.ts';
import { type Clock, loop } from '../clock.ts';
import { type Horizon, readHorizon, readSince, type StoredEvent } from './live.store.ts';
import { liveProtocol, type ServerMessage } from './live-protocol.api.ts';
import { mayListen, ownTopics } from './topics.ts';

/** One connection as the hub sees it. */
export interface LiveSocket {
  send(text: string): void;
  /** Ends the connection; 4401: sign in again, 4408: too slow or silent. */
  end(code: number): void;
  /** Bytes that wait to be sent. */
  backlog(): number;
}

export interface LiveClient {
  subscribe(topics: readonly string[]): Promise<void>;
  leave(): void;
}

export interface LiveHub {
  /** Adds a connection; `since` is the `safe` of the last message it had. */
  join(
    socket: LiveSocket,
    actor: UserActor,
    token: string,
    since: string | null,
  ): Promise<LiveClient>;
  clients(): number;
  close(): Promise<void>;
}

interface Member {
  socket: LiveSocket;
  actor: UserActor;
  token: string;
  topics: Set<string>;
  /** Messages that came while the member was being caught up. */
  waiting: StoredEvent[] | null;
}

const heartbeatMs = 5_000;
/** Rights are asked again this often; a change of rights is told at once by its own event. */
const heartbeatsPerRecheck = 12;
const mostReplayed = 5_000;
const mostBacklogBytes = 1_000_000;
const mostRemembered = 20_000;

/**
 * Tells every connection of this process what was committed, as soon as PostgreSQL notifies: a gap in
 * `seq` is a transaction that is still open or was rolled back, and nobody waits for it.
 *
 * A connection resumes from `safe`, a transaction horizon: everything below it has ended. It is not a
 * `seq`, because a transaction may draw a low number and commit it after higher ones.
 */
export async function openLiveHub(deps: {
  raw: Sql;
  clock: Clock;
  logger: Logger;
  actorOfToken: (token: string) => Promise<UserActor | null>;
  onClients?: (count: number) => void;
}): Promise<LiveHub> {
  const { raw, clock, logger } = deps;
  const members = new Set<Member>();
  const byTopic = new Map<string, Set<Member>>();
  const delivered = new Set<number>();
  let horizon: Horizon = await readHorizon(raw);
  let heartbeats = 0;

  const keyOf = (base: string, topic: string) => `${base} ${topic}`;

  function transmit(member: Member, text: string): void {
    if (member.socket.backlog() > mostBacklogBytes) {
      logger.warn('a live client was too slow and was dropped');
      drop(member, 4408);
      return;
    }
    member.socket.send(text);
  }

  function drop(member: Member, code: number): void {
    leave(member);
    member.socket.end(code);
  }

  function leave(member: Member): void {
    if (!members.delete(member)) return;
    for (const topic of member.topics)
      byTopic.get(keyOf(member.actor.baseId, topic))?.delete(member);
    deps.onClients?.(members.size);
  }

  function listenTo(member: Member, topics: readonly string[]): void {
    for (const topic of topics) {
      const key = keyOf(member.actor.baseId, topic);
      const group = byTopic.get(key) ?? new Set();
      byTopic.set(key, group.add(member));
      member.topics.add(topic);
    }
  }

  function remember(seq: number): void {
    delivered.add(seq);
    if (delivered.size <= mostRemembered) return;
    for (const old of delivered) {
      delivered.delete(old);
      if (delivered.size <= mostRemembered / 2) break;
    }
  }

  function deliver(event: StoredEvent): void {
    remember(event.seq);
    const text = textOf(event);
    for (const member of [...(byTopic.get(keyOf(event.base, event.topic)) ?? [])]) {
      if (member.waiting !== null) member.waiting.push(event);
      else transmit(member, text);
    }
    if (event.kind !== 'rights.changed') return;
    for (const member of [...members]) {
      if (member.actor.userId === event.id) drop(member, 4401);
    }
  }

  /** After LISTEN was away: everything since the last horizon that was not delivered yet. */
  async function catchUp(): Promise<void> {
    const missed = await readSince(raw, horizon.safe, null, 100_000);
    if (missed === null) {
      const text = JSON.stringify({ type: 'resync' } satisfies ServerMessage);
      for (const member of [...members]) transmit(member, text);
      return;
    }
    for (const event of missed) if (!delivered.has(event.seq)) deliver(event);
  }

  async function heartbeat(): Promise<void> {
    horizon = await readHorizon(raw);
    const at = clock.now().toISOString();
    const text = JSON.stringify({ type: 'heartbeat', ...horizon, at } satisfies ServerMessage);
    for (const member of [...members]) transmit(member, text);
    heartbeats += 1;
    if (heartbeats % heartbeatsPerRecheck === 0) await recheckRights();
  }

  async function recheckRights(): Promise<void> {
    for (const member of [...members]) {
      const actor = await deps.actorOfToken(member.token);
      if (actor === null || actor.role !== member.actor.role) drop(member, 4401);
    }
  }

  async function replay(member: Member, since: string | null, topics: readonly string[]) {
    member.waiting ??= [];
    const filter = { base: member.actor.baseId, topics };
    const missed = since === null ? [] : await readSince(raw, since, filter, mostReplayed);
    if (missed === null)
      member.socket.send(JSON.stringify({ type: 'resync' } satisfies ServerMessage));
    const seen = new Set<number>();
    for (const event of missed ?? []) {
      seen.add(event.seq);
      transmit(member, textOf(event));
    }
    for (const event of member.waiting) if (!seen.has(event.seq)) transmit(member, textOf(event));
    member.waiting = null;
  }

  const subscription = await raw.listen(
    'kyoten_events',
    (message) => deliver(JSON.parse(message) as StoredEvent),
    () => void catchUp().catch((error) => logger.error({ err: error }, 'live catch-up failed')),
  );
  const beat = loop(heartbeatMs, heartbeat, (error) =>
    logger.warn({ err: error }, 'live heartbeat failed'),
  );

  return {
    join: async (socket, actor, token, since) => {
      const topics = ownTopics(actor);
      const member: Member = { socket, actor, token, topics: new Set(), waiting: [] };
      members.add(member);
      listenTo(member, topics);
      deps.onClients?.(members.size);
      const { seq, safe } = await readHorizon(raw);
      socket.send(
        JSON.stringify({
          type: 'hello',
          protocol: liveProtocol,
          seq,
          safe,
          topics,
        } satisfies ServerMessage),
      );
      await replay(member, since, topics);
      return {
        subscribe: async (wanted) => {
          const allowed = wanted.filter((topic) => mayListen(actor, topic));
          for (const topic of wanted.filter((t) => !allowed.includes(t)))
            socket.send(
              JSON.stringify({
                type: 'refused',
                topic,
                code: 'not-allowed',
              } satisfies ServerMessage),
            );
          listenTo(member, allowed);
          socket.send(
            JSON.stringify({
              type: 'subscribed',
              topics: [...member.topics],
            } satisfies ServerMessage),
          );
          if (since !== null) await replay(member, since, allowed);
        },
        leave: () => leave(member),
      };
    },
    clients: () => members.size,
    close: async () => {
      await beat.stop();
      await subscription.unlisten().catch(() => {});
      for (const member of [...members]) drop(member, 1001);
    },
  };
}

function textOf({ seq, topic, id, kind }: StoredEvent): string {
  return JSON.stringify({ type: 'event', seq, topic, id, kind } satisfies ServerMessage);
}
