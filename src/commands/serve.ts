import type { FastifyInstance } from 'fastify';
import { buildApi } from '../api.ts';
import { carrierSettings, closeCarriers, openCarriers } from '../paging/carriers.service.ts';
import { within } from '../platform/clock.ts';
import { type Config, publicUrlOf } from '../platform/config.ts';
import { openPlatform } from '../platform/platform.ts';
import { buildWorkerStatus, startSelfProof, startWorker, wakeHandlers } from '../worker.ts';
import { CommandProblem } from './command-problem.ts';
import { demoSignIns, seedIfEmpty } from './seed.ts';
import { chooseDatabase } from './with-database.ts';

/** Longer than the longest step or send; after that what still runs is left to the next process. */
const drainMs = 25_000;

/** Runs the service until it is told to stop (SIGTERM, Ctrl-C) or its database dies. */
export async function serve(
  config: Config,
  parts: { api: boolean; worker: boolean },
): Promise<number> {
  const stopped = untilTold();
  const database = await chooseDatabase(config);
  database.onLost(() => stopped.because('the embedded PostgreSQL was lost', 1));
  const opened: (() => Promise<unknown>)[] = [database.stop];
  try {
    const platform = await openPlatform(config, database.url, {
      applicationName: parts.api ? 'kyoten-api' : 'kyoten-worker',
    });
    opened.unshift(platform.close);
    const isDemo = database.isEmbedded && config.KYOTEN_DEMO_DATA;
    if (isDemo) await seedIfEmpty(platform);
    if (parts.worker) {
      const carriers = openCarriers({ ...carrierSettings(config), inTx: platform.inTx });
      opened.unshift(() => closeCarriers(carriers));
      const handlers = wakeHandlers({ carriers, publicUrl: publicUrlOf(config) });
      opened.unshift(startWorker(platform, handlers).stop);
      opened.unshift(startSelfProof(platform).stop);
    }
    const app = parts.api ? await buildApi(platform) : await buildWorkerStatus(platform);
    opened.unshift(() => app.close());
    const address = await listen(app, config);
    platform.logger.info({ at: address, ...parts }, 'started');
    if (parts.api && config.NODE_ENV !== 'production') greet(address, isDemo);
    const { why, code } = await stopped.promise;
    platform.logger.info({ why }, 'stopping');
    return code;
  } finally {
    await within(drainMs, 'did not stop in time', closeInOrder(opened));
  }
}

async function closeInOrder(steps: (() => Promise<unknown>)[]): Promise<void> {
  for (const step of steps) await step();
}

async function listen(app: FastifyInstance, config: Config): Promise<string> {
  try {
    return await app.listen({ port: config.PORT, host: config.HOST });
  } catch (error) {
    if ((error as { code?: string }).code === 'EADDRINUSE')
      throw new CommandProblem(
        `ポート ${config.PORT} は使用中です。別のポートで起動してください（例: PORT=${config.PORT + 1} npm start）。`,
        `Port ${config.PORT} is in use: start on another one (PORT=${config.PORT + 1} npm start).`,
      );
    if ((error as { code?: string }).code === 'EACCES')
      throw new CommandProblem(
        `ポート ${config.PORT} を開く権限がありません。1024 以上のポートを使ってください。`,
        `Port ${config.PORT} may not be opened: use one of 1024 or above.`,
      );
    throw error;
  }
}

function greet(address: string, isDemo: boolean): void {
  const lines = [
    '',
    `  Kyoten  ${address}`,
    `  API     ${address}/api/docs`,
    `  受信箱  ${address}/dev/inbox`,
  ];
  if (isDemo) {
    lines.push('', '  デモ用サインイン（架空の人） / demo sign-ins (invented people):');
    for (const { email, password, who } of demoSignIns)
      lines.push(`    ${email}  ${password}  ${who}`);
    lines.push('', '  次に / next: npm run demo');
  }
  console.log(`${lines.join('\n')}\n`);
}

function untilTold() {
  let because: (why: string, code: number) => void = () => {};
  const promise = new Promise<{ why: string; code: number }>((resolve) => {
    because = (why, code) => resolve({ why, code });
  });
  process.once('SIGTERM', () => because('SIGTERM', 0));
  process.once('SIGINT', () => because('SIGINT', 0));
  return { promise, because };
}
