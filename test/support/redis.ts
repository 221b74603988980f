import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Redis } from 'ioredis';

export interface TestRedis {
  url: string;
  /** Kills the server without saving; start brings an empty one back on the same port. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Forgets everything, as a Redis that was replaced would. */
  flush(): Promise<void>;
  stop(): Promise<void>;
}

export function hasRedis(): boolean {
  return spawnSync('redis-server', ['--version']).status === 0;
}

/**
 * A Redis on a free loopback port that keeps nothing on disk. Null where the machine has none: that
 * is said once, and is an error in CI.
 */
export async function startTestRedis(): Promise<TestRedis | null> {
  if (!hasRedis()) {
    const sentence = 'redis-server is not installed: tests of the Redis queue backend do not run';
    if (process.env.CI) throw new Error(sentence);
    process.stdout.write(`${sentence}\n`);
    return null;
  }
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let server: ChildProcess | null = null;
  const start = async () => {
    const options = [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--appendonly',
      'no',
      '--hz',
      '100',
    ];
    server = spawn('redis-server', options, { stdio: 'ignore' });
    const client = new Redis(url, { retryStrategy: () => 20, maxRetriesPerRequest: null });
    client.on('error', () => {});
    await client.ping();
    client.disconnect();
  };
  const kill = async () => {
    const running = server;
    server = null;
    if (running === null) return;
    const ended = once(running, 'exit');
    running.kill('SIGKILL');
    await ended;
  };
  const flush = async () => {
    const client = new Redis(url);
    await client.flushall();
    client.disconnect();
  };
  await start();
  return { url, kill, start, flush, stop: kill };
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
