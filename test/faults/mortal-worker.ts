import pg from 'pg';
import { pino } from 'pino';
import type { Carrier, Carriers } from '../../src/paging/carrier.ts';
import { openDatabase } from '../../src/platform/db/database.ts';
import { makeInTx } from '../../src/platform/db/tx.ts';
import { makeWakeRunner } from '../../src/platform/wakes/wakes.ts';
import { wakeHandlers } from '../../src/worker.ts';
import type { House } from '../support/house.ts';

/** A worker that is killed in the middle. */
export interface MortalWorker {
  /** Runs what is due, again and again as new wakes follow. False: it died before it was through. */
  live(): Promise<boolean>;
  /** How many answers it has waited for: of the database and of carriers. */
  awaits(): number;
}

interface Life {
  awaits: number;
  isOver: boolean;
  /** The connections of this process: the kernel closes them when it is killed. */
  clients: Set<pg.Client>;
  /** Waits for an answer of the outside; for ever, if it dies meanwhile. */
  wait<T>(work: () => Promise<T>): Promise<T>;
}

const lives = new Map<string, Life>();
const query = pg.Client.prototype.query as (...args: unknown[]) => Promise<unknown>;

/** From here on each statement of a mortal worker can be its last one. */
export function watchStatements(): { unwatch(): void } {
  function watched(this: pg.Client & { connectionParameters?: { application_name?: string } }) {
    const life = lives.get(this.connectionParameters?.application_name ?? '');
    // biome-ignore lint/complexity/noArguments: handed on as they came
    const args = arguments as unknown as unknown[];
    if (life === undefined) return query.apply(this, args);
    life.clients.add(this);
    return life.wait(() => query.apply(this, args));
  }
  Object.assign(pg.Client.prototype, { query: watched });
  return { unwatch: () => void Object.assign(pg.Client.prototype, { query }) };
}

let born = 0;

/** A worker process of the house, which is killed when the answer number `dieAt` has come. */
export function startMortalWorker(house: House, dieAt: number): MortalWorker {
  const applicationName = `mortal ${born++}`;
  let died = () => {};
  const death = new Promise<false>((resolve) => {
    died = () => resolve(false);
  });
  const life: Life = {
    awaits: 0,
    isOver: false,
    clients: new Set(),
    wait: async (work) => {
      const never = new Promise<never>(() => {});
      if (life.isOver) return never;
      const answer = await work();
      if (life.isOver) return never;
      life.awaits += 1;
      if (life.awaits < dieAt) return answer;
      life.isOver = true;
      for (const client of life.clients) client.connection.stream.destroy();
      died();
      return never;
    },
  };
  lives.set(applicationName, life);
  const database = openDatabase(house.database.appUrl, { applicationName, maxConnections: 4 });
  const inTx = makeInTx(database, house.clock, () => {});
  const mortal = (carrier: Carrier): Carrier => ({
    ...carrier,
    send: (message) => life.wait(() => carrier.send(message)),
  });
  const carriers = Object.fromEntries(
    Object.entries(house.carriers.all).map(([channel, it]) => [channel, mortal(it)]),
  ) as unknown as Carriers;
  const handlers = wakeHandlers({ carriers, publicUrl: 'http://kyoten.test' });
  const logger = pino({ level: 'silent' });
  const runner = makeWakeRunner({ inTx, handlers, logger, graceMs: 0 });
  const through = async () => {
    while ((await runner.sweep()) > 0);
    await database.close();
    return true;
  };
  return { live: () => Promise.race([through(), death]), awaits: () => life.awaits };
}
