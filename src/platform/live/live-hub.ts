import type { Logger } from 'pino';
import type { UserActor } from '../actor.ts';
import { type Clock, loop } from '../clock.ts';
import type { Database } from '../db/database.ts';
import { type Horizon, readSince, type StoredEvent } from './live.store.ts';
import { openLiveFeed } from './live-feed.ts';
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
  /** Adds a connection. Rejects, and adds nothing, when it cannot be caught up. */
  join(
    socket: LiveSocket,
    who: { actor: UserActor; token: string },
    from: From,
  ): Promise<LiveClient>;
  clients(): number;
  close(): Promise<void>;
}

/** Where a connection goes on: the last `safe` it had (null: it starts), and the topics it had. */
export interface From {
  since: string | null;
  topics: readonly string[];
}

interface Member {
  socket: LiveSocket;
  actor: UserActor;
  token: string;
  topics: Set<string>;
  /** Messages that came while the member is being caught up; null: it has everything. */
  waiting: StoredEvent[] | null;
}

/** Rights are asked again this often; a change of rights is told at once by its own event. */
const recheckMs = 60_000;
/** Together well below mostBacklogBytes: a replay is written in one go. */
const mostReplayed = 4_000;
const mostBacklogBytes = 1_000_000;
const mostTopics = 200;

/**
 * Tells every connection of this process what was committed, as soon as PostgreSQL notifies: a gap in
 * `seq` is a transaction that is still open or was rolled back, and nobody waits for it.
 *
 * A connection resumes from `safe`, a transaction horizon: everything below it has ended. It is not a
 * `seq`, because a transaction may draw a low number and commit it after higher ones.
 */
export async function openLiveHub(deps: {
  database: Database;
  clock: Clock;
  logger: Logger;
  actorOfToken: (token: string) => Promise<UserActor | null>;
  onClients?: (count: number) => void;
}): Promise<LiveHub> {
  const { database, clock, logger } = deps;
  const members = new Set<Member>();
  const byTopic = new Map<string, Set<Member>>();

  const keyOf = (base: string, topic: string) => `${base} ${topic}`;

  function say(member: Member, message: ServerMessage): void {
    transmit(member, JSON.stringify(message));
  }

  function transmit(member: Member, text: string): void {
    if (!members.has(member)) return;
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
    for (const topic of member.topics) {
      const key = keyOf(member.actor.baseId, topic);
      const group = byTopic.get(key);
      group?.delete(member);
      if (group?.size === 0) byTopic.delete(key);
    }
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

  function deliver(event: StoredEvent): void {
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

  function tellHorizon(horizon: Horizon): void {
    const at = clock.now().toISOString();
    const text = JSON.stringify({ type: 'heartbeat', ...horizon, at } satisfies ServerMessage);
    // Who is being caught up would take it for the end of what was missed.
    for (const member of [...members]) if (member.waiting === null) transmit(member, text);
  }

  async function recheckRights(): Promise<void> {
    for (const member of [...members]) await recheck(member);
  }

  async function recheck(member: Member): Promise<void> {
    const actor = await deps.actorOfToken(member.token);
    if (JSON.stringify(actor) !== JSON.stringify(member.actor)) drop(member, 4401);
  }

  /** Sends what the member missed on these topics, then what came meanwhile. */
  async function replay(
    member: Member,
    since: string,
    topics: readonly string[],
    before: (isWhole: boolean) => void,
  ): Promise<void> {
    member.waiting ??= [];
    const filter = { base: member.actor.baseId, topics };
    const missed = await readSince(database, since, filter, mostReplayed);
    const events = typeof missed === 'string' ? [] : missed;
    before(typeof missed !== 'string');
    const seen = new Set<number>();
    for (const event of events) {
      seen.add(event.seq);
      transmit(member, textOf(event));
    }
    goOn(member, seen);
  }

  function goOn(member: Member, seen: ReadonlySet<number>): void {
    const waiting = member.waiting ?? [];
    member.waiting = null;
    for (const event of waiting) if (!seen.has(event.seq)) transmit(member, textOf(event));
  }

  async function subscribe(member: Member, wanted: readonly string[], since: string | null) {
    if (!members.has(member)) return;
    const room = mostTopics - member.topics.size;
    const fresh = [...new Set(wanted)].filter((topic) => !member.topics.has(topic));
    const allowed = fresh.filter((topic) => mayListen(member.actor, topic)).slice(0, room);
    for (const topic of fresh.filter((t) => !allowed.includes(t)))
      say(member, { type: 'refused', topic, code: 'not-allowed' });
    listenTo(member, allowed);
    say(member, { type: 'subscribed', topics: [...member.topics] });
    if (since === null || allowed.length === 0) return;
    await replay(member, since, allowed, (isWhole) => {
      if (!isWhole) say(member, { type: 'resync' });
    });
  }

  const feed = await openLiveFeed({
    database,
    logger,
    onEvent: deliver,
    onHorizon: tellHorizon,
    onLost: () => {
      for (const member of [...members]) say(member, { type: 'resync' });
    },
  });
  const rechecks = loop(recheckMs, recheckRights, (error) =>
    logger.warn({ err: error }, 'rights of live clients could not be asked again'),
  );

  /** `hello` names where to resume: for who is being caught up that is still where it stopped. */
  async function enter(member: Member, since: string | null): Promise<void> {
    const hello = (horizon: Horizon) =>
      say(member, {
        type: 'hello',
        protocol: liveProtocol,
        ...horizon,
        topics: [...member.topics],
      });
    const { seq, safe } = feed.horizon();
    if (since === null) {
      hello({ seq, safe });
      goOn(member, new Set());
    } else {
      await replay(member, since, [...member.topics], (isWhole) => {
        hello({ seq, safe: isWhole ? since : safe });
        if (!isWhole) say(member, { type: 'resync' });
      });
    }
    // Rights taken away between the question who this is and the joining had nobody to be told to.
    await recheck(member);
  }

  return {
    join: async (socket, { actor, token }, { since, topics }) => {
      const member: Member = { socket, actor, token, topics: new Set(), waiting: [] };
      members.add(member);
      deps.onClients?.(members.size);
      listenTo(member, ownTopics(actor));
      listenTo(member, topics.filter((topic) => mayListen(actor, topic)).slice(0, mostTopics));
      try {
        await enter(member, since);
      } catch (error) {
        leave(member);
        throw error;
      }
      // One after the other: two replays at once would mix up what waits.
      let turn: Promise<void> = Promise.resolve();
      return {
        subscribe: (wanted) => {
          turn = turn.then(() => subscribe(member, wanted, since));
          return turn;
        },
        leave: () => leave(member),
      };
    },
    clients: () => members.size,
    close: async () => {
      await Promise.all([feed.close(), rechecks.stop()]);
      for (const member of [...members]) drop(member, 1001);
    },
  };
}

function textOf({ seq, topic, id, kind }: StoredEvent): string {
  return JSON.stringify({ type: 'event', seq, topic, id, kind } satisfies ServerMessage);
}
