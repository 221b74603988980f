import { describe, expect, it } from 'vitest';
import type { ServerMessage } from '../../src/platform/live/live-protocol.api.ts';
import { type Connection, keepLine, type LinePlaces, type Resume } from '../../src/web/api/line.ts';

type Ears = Parameters<LinePlaces['open']>[1];
interface Socket extends Ears {
  resume: Resume | null;
  sent: string[];
  isOpen: boolean;
}

const hello: ServerMessage = { type: 'hello', protocol: 1, seq: 1, safe: '7', topics: ['me'] };
const heartbeat: ServerMessage = {
  type: 'heartbeat',
  seq: 1,
  safe: '8',
  at: '2026-01-01T00:00:00Z',
};

/** A device with a clock to move, and a server that answers only when told to. */
function device() {
  const world = {
    now: 1_000_000,
    sockets: [] as Socket[],
    waiting: [] as { run(): void; at: number }[],
    connection: { line: 'connecting', lastWordAt: null } as Connection,
    mayGoOn: async () => true,
    asked: 0,
    resyncs: 0,
    events: 0,
    shown: [] as string[],
  };
  const line = keepLine({
    now: () => world.now,
    later: (run, ms) => {
      const timer = { run, at: world.now + ms };
      world.waiting.push(timer);
      return () => {
        world.waiting = world.waiting.filter((it) => it !== timer);
      };
    },
    open: (resume, ears) => {
      const socket: Socket = { ...ears, resume, sent: [], isOpen: true };
      world.sockets.push(socket);
      return {
        send: (text) => socket.sent.push(text),
        close: () => {
          socket.isOpen = false;
        },
      };
    },
    mayGoOn: () => {
      world.asked += 1;
      return world.mayGoOn();
    },
    shown: () => world.shown,
    tell: (next) => {
      world.connection = { ...world.connection, ...next };
    },
    onEvent: () => {
      world.events += 1;
    },
    onResync: () => {
      world.resyncs += 1;
    },
    onClock: () => {},
    onOtherProtocol: () => {},
  });
  return {
    ...line,
    world,
    last(): Socket {
      const socket = world.sockets.at(-1);
      if (socket === undefined) throw new Error('no socket was opened');
      return socket;
    },
    /** Second after second, as the watch of the page does it. */
    pass(seconds: number): void {
      for (let second = 0; second < seconds; second += 1) {
        world.now += 1_000;
        const due = world.waiting.filter(({ at }) => at <= world.now);
        world.waiting = world.waiting.filter(({ at }) => at > world.now);
        for (const { run } of due) run();
        line.check();
      }
    },
  };
}

function live() {
  const desk = device();
  desk.last().opened();
  desk.last().said(hello);
  desk.last().said(heartbeat);
  return desk;
}

/** Until what was asked has been answered. */
const answered = () => new Promise((resolve) => setImmediate(resolve));

describe('the line to the server', () => {
  it('goes on where it was cut', () => {
    const { last, pass, world } = live();
    last().closed(1006);
    expect(world.connection.line).toBe('lost');
    pass(1);
    expect(last().resume).toEqual({ since: '8', topics: ['me'] });
    last().opened();
    expect(world.connection.line).toBe('catching-up');
    last().said(heartbeat);
    expect(world.connection.line).toBe('live');
  });

  it('gives a new socket its time, however long the outage was', () => {
    const { last, pass, world } = live();
    last().closed(1006);
    pass(1);
    last().closed(1006);
    pass(60);
    last().opened();
    const opened = world.sockets.length;
    pass(9);
    expect(world.connection.line).toBe('catching-up');
    expect(world.sockets).toHaveLength(opened);
    last().said(hello);
    last().said(heartbeat);
    expect(world.connection.line).toBe('live');
  });

  it('gives up a socket that says nothing for more than 10 s, and opens another', () => {
    const { last, pass, world } = live();
    const silent = last();
    pass(10);
    expect(world.connection.line).toBe('live');
    pass(1);
    expect(world.connection.line).toBe('lost');
    expect(silent.isOpen).toBe(false);
    pass(1);
    expect(world.sockets).toHaveLength(2);
  });

  it('gives up a socket that never opens', () => {
    const { last, pass, world } = device();
    const hanging = last();
    pass(12);
    expect(hanging.isOpen).toBe(false);
    expect(world.sockets).toHaveLength(2);
  });

  it('hears nothing any more from a socket that was given up', () => {
    const { last, pass, world } = live();
    const old = last();
    pass(12);
    const { lastWordAt } = world.connection;
    old.said({ type: 'event', seq: 9, topic: 'me', id: 'x', kind: 'page.opened' });
    old.said(heartbeat);
    old.closed(1006);
    expect(world.events).toBe(0);
    expect(world.connection.lastWordAt).toBe(lastWordAt);
    expect(world.sockets).toHaveLength(2);
  });

  it('tries less and less often while the server is away', () => {
    const { last, pass, world } = live();
    for (let second = 0; second < 60; second += 1) {
      last().closed(1006);
      pass(1);
    }
    const before = world.sockets.length;
    expect(before).toBeLessThan(20);
    expect(before).toBeGreaterThan(10);
  });

  it('asks for the topics that are shown once it is there', () => {
    const desk = device();
    desk.world.shown = ['me', 'cases:27'];
    desk.last().opened();
    desk.last().said(hello);
    expect(desk.last().sent).toEqual([JSON.stringify({ type: 'subscribe', topics: ['cases:27'] })]);
  });

  it('is at once tried again when there is reason to, and never twice', () => {
    const { last, tryNow, world } = live();
    last().closed(1006);
    tryNow();
    tryNow();
    expect(world.sockets).toHaveLength(2);
  });
});

describe('a line whose rights the server has ended', () => {
  it('goes on where the session does: the same person has signed out elsewhere', async () => {
    const { last, pass, world } = live();
    last().closed(4401);
    expect(world.asked).toBe(1);
    expect(world.sockets).toHaveLength(1);
    await answered();
    pass(1);
    expect(world.sockets).toHaveLength(2);
  });

  it('stays closed where there is no session any more', async () => {
    const { last, pass, world } = live();
    world.mayGoOn = async () => false;
    last().closed(4401);
    await answered();
    pass(60);
    expect(world.sockets).toHaveLength(1);
  });

  it('goes on trying where nobody can say', async () => {
    const { last, pass, world } = live();
    world.mayGoOn = async () => {
      throw new Error('unreachable');
    };
    last().closed(4401);
    await answered();
    pass(1);
    expect(world.sockets).toHaveLength(2);
  });
});
