import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { inject } from 'vitest';
import { carrierSettings, closeCarriers, openCarriers } from '../../src/paging/carriers.service.ts';
import type { UserActor } from '../../src/platform/actor.ts';
import { readConfig } from '../../src/platform/config.ts';
import { type DatabaseOptions, openDatabase } from '../../src/platform/db/database.ts';
import { type InTx, makeInTx } from '../../src/platform/db/tx.ts';
import {
  makeWakeRunner,
  type WakeHandlers,
  type WakeRunner,
} from '../../src/platform/wakes/wakes.ts';
import { wakeHandlers } from '../../src/worker.ts';
import { type FakeCarriers, fakeCarriers } from './carriers.ts';
import { cloneDatabase, type TestDatabase } from './database.ts';
import { type FakeClock, fakeClock } from './fake-clock.ts';
import { apiClients, type Client } from './http.ts';
import { nightStart, type People } from './people.ts';

/** The house with a database of its own, a clock that a test moves, and nobody outside. */
export interface House {
  database: TestDatabase;
  inTx: InTx;
  clock: FakeClock;
  wakes: WakeRunner;
  /** What went out, and how the outside behaves. */
  carriers: FakeCarriers;
  people: People;
  /** Moves the clock, stopping at each due wake on the way to run it, as the worker would. */
  advance(by: { seconds?: number; minutes?: number; hours?: number; days?: number }): Promise<void>;
  /** Runs what is due now. */
  settle(): Promise<void>;
  /** The real API, asked as this person through a session of theirs. */
  as(person: UserActor): Promise<Client>;
  anyone(): Promise<Client>;
  /** The API itself, for a test that lets it listen. */
  app(): Promise<FastifyInstance>;
  close(): Promise<void>;
}

export async function openHouse(
  options: {
    handlers?: WakeHandlers;
    database?: DatabaseOptions;
    /** The real carriers, as this sets them up; without: fake ones. */
    environment?: Record<string, string>;
  } = {},
): Promise<House> {
  const database = await cloneDatabase('kyoten_people');
  const clock = fakeClock(nightStart);
  const people = inject('people');
  const connection = openDatabase(database.appUrl, { maxConnections: 8, ...options.database });
  const inTx = makeInTx(connection, clock, () => {});
  const failures: unknown[] = [];
  const logger = pino({ level: 'warn' }, { write: (line: string) => void failures.push(line) });
  const carriers = fakeCarriers();
  const { environment } = options;
  const settings = carrierSettings(readConfig({ NODE_ENV: 'test', ...environment }));
  const real = environment === undefined ? null : openCarriers({ ...settings, inTx });
  const publicUrl = real === null ? 'http://kyoten.test' : settings.publicUrl;
  const handlers = options.handlers ?? wakeHandlers({ carriers: real ?? carriers.all, publicUrl });
  const wakes = makeWakeRunner({ inTx, handlers, logger, graceMs: 0 });

  const nextDue = async (until: Date): Promise<Date | null> => {
    const [row] = await database.admin<{ due_at: Date }[]>`
      select due_at from wakes where due_at <= ${until.toISOString()} order by due_at limit 1`;
    return row?.due_at ?? null;
  };
  const settle = async () => {
    await wakes.sweep();
    if (failures.length > 0) throw new Error(`a wake failed: ${failures.splice(0).join('\n')}`);
  };
  const clients = apiClients({
    ...{ database, connection, inTx, clock },
    ...(environment !== undefined && { environment }),
  });
  return {
    database,
    inTx,
    clock,
    wakes,
    carriers,
    people,
    settle,
    advance: async ({ seconds = 0, minutes = 0, hours = 0, days = 0 }) => {
      const ms = (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
      const until = new Date(clock.now().getTime() + ms);
      // Bounded: a wake that re-arms itself for the same instant for ever is a fault of the house.
      for (let steps = 0; steps < 10_000; steps += 1) {
        await settle();
        const due = await nextDue(until);
        if (due === null) break;
        if (due > clock.now()) clock.set(due);
      }
      clock.set(until);
      await settle();
    },
    as: clients.as,
    anyone: clients.anyone,
    app: clients.app,
    close: async () => {
      await clients.close();
      if (real !== null) await closeCarriers(real);
      await connection.close();
      await database.drop();
    },
  };
}
