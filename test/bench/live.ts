import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { WebSocketServer } from 'ws';
import { buildApi } from '../../src/api.ts';
import { openSession } from '../support/session.ts';
import { type Figure, figuresOf } from './figures.ts';
import type { Stage } from './stage.ts';

const sockets = 1_000;
const events = 100;
const warmUp = 10;

const wallClock = () => performance.timeOrigin + performance.now();

/** Event committed → the last of 1,000 sockets has it; floor: a bare `ws` sends the same text to all. */
export async function benchLive(stage: Stage): Promise<Figure[]> {
  const own = await ownBroadcast(stage);
  const floor = await bareBroadcast();
  return figuresOf('live', `committed → last of ${sockets} sockets`, own, floor);
}

/** Runs `tell` again and again; the instant (ms) at which the last socket had each id. */
async function arrivalsOf(
  url: string,
  headers: Record<string, string>,
  tell: (id: string) => Promise<unknown>,
): Promise<Map<string, number>> {
  const clients = fork(fileURLToPath(new URL('./live-sockets.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
  });
  const arrivals = new Map<string, (at: number) => void>();
  clients.on('message', ({ id, at }: { id: string; at: number }) => arrivals.get(id)?.(at));
  const arrival = (id: string) =>
    new Promise<number>((resolve, reject) => {
      arrivals.set(id, resolve);
      clients.once('exit', (code) => reject(new Error(`the clients ended with ${code}`)));
    });
  clients.setMaxListeners(events * 2);
  const isOpen = arrival('open');
  clients.send({ url, count: sockets, headers });
  await isOpen;
  const had = new Map<string, number>();
  for (let n = 0; n < events + warmUp; n += 1) {
    const id = randomUUID();
    const arrived = arrival(id);
    await tell(id);
    const at = await arrived;
    if (n >= warmUp) had.set(id, at);
  }
  clients.removeAllListeners('exit');
  clients.disconnect();
  await once(clients, 'exit');
  return had;
}

async function ownBroadcast(stage: Stage): Promise<number[]> {
  const { appUrl, admin, people } = await stage.newDatabase();
  const platform = await stage.openPlatform('postgres', appUrl);
  const app = await buildApi(platform);
  await app.listen({ port: 0, host: '127.0.0.1' });
  const address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const cookie = `kyoten=${await openSession({ admin }, people.aoki, new Date())}`;
  const had = await arrivalsOf(
    `${address.replace('http', 'ws')}/api/v1/live`,
    { cookie, origin: address },
    (id) =>
      platform.inTx(people.aoki, async (tx) => tx.publish('emergencies', id, 'emergency.changed')),
  );
  // The server's own record of its commits, on the same machine's clock.
  const commits = await admin<{ id: string; ms: string }[]>`
    select subject_id as id, extract(epoch from pg_xact_commit_timestamp(xid::xid)) * 1000 as ms
    from events`;
  await app.close();
  await platform.close();
  return commits.flatMap(({ id, ms }) => {
    const at = had.get(id);
    return at === undefined ? [] : [at - Number(ms)];
  });
}

async function bareBroadcast(): Promise<number[]> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  server.on('connection', (socket) => socket.send('{}'));
  const { port } = server.address() as AddressInfo;
  const event = { type: 'event', seq: 1_000, topic: 'emergencies', kind: 'emergency.changed' };
  const told = new Map<string, number>();
  const had = await arrivalsOf(`ws://127.0.0.1:${port}`, {}, async (id) => {
    const text = JSON.stringify({ ...event, id });
    told.set(id, wallClock());
    for (const socket of server.clients) socket.send(text);
  });
  server.close();
  await once(server, 'close');
  return [...had].map(([id, at]) => at - (told.get(id) ?? Number.NaN));
}
