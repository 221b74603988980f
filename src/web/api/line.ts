import type { LiveEvent, ServerMessage } from '../../platform/live/live-protocol.api.ts';

/**
 * The line to the server. `live`: what is shown is true as of the last word; `catching-up`: the line
 * is back and what was missed is on its way; `lost`: what is shown may be old.
 */
export type Line = 'connecting' | 'live' | 'catching-up' | 'lost';
export interface Connection {
  readonly line: Line;
  /** Epoch milliseconds of the server's last word, by this device's clock; null: none yet. */
  readonly lastWordAt: number | null;
}

/** The protocol says: no heartbeat for 10 s, and what is shown may be old. */
const staleAfterMs = 10_000;
const retryMs = [250, 500, 1_000, 2_000, 4_000, 5_000];
/** Of the server, see live-protocol.api.ts: another meaning of the messages than we know. */
export const protocol = 1;
/** A close code of the server: these rights are over; others, or none, may have come instead. */
const rightsEnded = 4401;

export interface LineSocket {
  /** What cannot be sent is not sent. */
  send(text: string): void;
  close(): void;
}

/** Where a line goes on that was cut. */
export interface Resume {
  readonly since: string;
  readonly topics: readonly string[];
}

export interface LinePlaces {
  now(): number;
  /** Runs it later, or never if the answer is called before. */
  later(run: () => void, ms: number): () => void;
  open(
    resume: Resume | null,
    ears: { opened(): void; said(message: ServerMessage): void; closed(code: number): void },
  ): LineSocket;
  /** Whether this device may have a line at all: asked when the server has ended its rights. */
  mayGoOn(): Promise<boolean>;
  /** Topics beyond one's own that are shown now. */
  shown(): readonly string[];
  tell(connection: Partial<Connection>): void;
  onEvent(event: LiveEvent): void;
  /** Everything that is shown may be old. */
  onResync(): void;
  onClock(serverNow: number): void;
  onOtherProtocol(): void;
}

/** One line at a time, kept as long as it is wanted: what is cut or says nothing is opened anew. */
export function keepLine(places: LinePlaces) {
  let socket: LineSocket | null = null;
  /** When the present socket was last heard of; its opening counts. */
  let heardAt = 0;
  let line: Line = 'connecting';
  let isClosed = false;
  let tries = 0;
  let safe: string | null = null;
  let topics: readonly string[] = [];
  let stopWaiting: () => void = () => {};

  function turn(next: Line): void {
    line = next;
    places.tell({ line });
  }

  function hear(message: ServerMessage): void {
    heardAt = places.now();
    places.tell({ lastWordAt: heardAt });
    switch (message.type) {
      case 'hello':
        if (message.protocol !== protocol) {
          places.onOtherProtocol();
          return;
        }
        safe ??= message.safe;
        topics = message.topics;
        ask(places.shown());
        // Without a place to resume from, everything shown is asked for anew.
        places.onResync();
        return;
      case 'event':
        places.onEvent(message);
        return;
      case 'heartbeat':
        // Only who is still there at the first one has got through.
        tries = 0;
        safe = message.safe;
        places.onClock(Date.parse(message.at));
        turn('live');
        return;
      case 'resync':
        places.onResync();
        return;
      case 'subscribed':
        topics = message.topics;
        return;
      case 'refused':
        return;
    }
  }

  function connect(): void {
    stopWaiting();
    if (isClosed || socket !== null) return;
    const isPresent = () => !isClosed && socket === opened;
    const opened: LineSocket = places.open(safe === null ? null : { since: safe, topics }, {
      opened: () => {
        if (!isPresent()) return;
        heardAt = places.now();
        turn(line === 'connecting' ? 'live' : 'catching-up');
      },
      said: (message) => {
        if (isPresent()) hear(message);
      },
      closed: (code) => {
        if (!isPresent()) return;
        socket = null;
        turn('lost');
        if (code === rightsEnded) void goOnIfAllowed();
        else connectLater();
      },
    });
    socket = opened;
    heardAt = places.now();
  }

  function connectLater(): void {
    stopWaiting();
    stopWaiting = places.later(connect, retryMs[Math.min(tries, retryMs.length - 1)] ?? 0);
    tries += 1;
  }

  /** A sign-out on another device ends the lines of all of them, also where the session goes on. */
  async function goOnIfAllowed(): Promise<void> {
    // Out of reach is no answer: the next try will be told.
    const mayGoOn = await places.mayGoOn().catch(() => true);
    if (mayGoOn && !isClosed && socket === null) connectLater();
  }

  function ask(wanted: readonly string[]): void {
    const fresh = wanted.filter((topic) => !topics.includes(topic));
    if (fresh.length > 0) socket?.send(JSON.stringify({ type: 'subscribe', topics: fresh }));
  }

  connect();
  return {
    ask,
    /** To be called often: a socket that says nothing, or never opens, is given up. */
    check(): void {
      if (socket === null || places.now() - heardAt <= staleAfterMs) return;
      const silent = socket;
      socket = null;
      turn('lost');
      silent.close();
      connectLater();
    },
    /** There is reason to believe that a try would succeed now. */
    tryNow(): void {
      if (socket !== null) return;
      tries = 0;
      connect();
    },
    close(): void {
      isClosed = true;
      stopWaiting();
      socket?.close();
      socket = null;
    },
  };
}
