import type { House } from '../../support/house.ts';
import { type Act, actOf, diceOf, look } from './acts.ts';
import type { Crew } from './crew.ts';

/** What a night left behind beside the database: what everybody was told. */
export interface Told {
  /** How often each act had each answer ("answer accept 200"). */
  answers: Map<string, number>;
  /** Offers of which somebody was told that they are accepted. */
  accepted: Set<string>;
  /** Answers that are no answer: 500, or 503 though nobody was killed. */
  faults: string[];
}

/**
 * Fifty people act at once, round after round, each on what was there as the round began, while the
 * clock goes on, the wakes of the house run, and now and then all connections are killed in the middle.
 */
export async function runNight(
  house: House,
  crew: Crew,
  { operations, seed }: { operations: number; seed: number },
): Promise<Told> {
  const dice = diceOf(seed);
  const { admin } = house.database;
  const told: Told = { answers: new Map(), accepted: new Set(), faults: [] };
  for (let done = 0; done < operations; ) {
    house.clock.set(new Date(house.clock.now().getTime() + (5 + dice.below(180)) * 1000));
    const scene = await look(admin, house.clock.now());
    const isKilled = dice.below(6) === 0;
    const acts: Act[] = [];
    for (let tries = 0; acts.length < 50 && tries < 200; tries += 1) {
      const next = actOf(dice, crew, scene);
      if (next !== null) acts.push(next);
    }
    const sweeps = [0, 1].map(() => house.wakes.sweep().catch(() => 0));
    const kill = isKilled ? killAll(house) : null;
    await Promise.all([...acts.map((act) => carryOut(act, isKilled, told)), ...sweeps]);
    await kill;
    done += acts.length;
  }
  return told;
}

async function carryOut(act: Act, isKilled: boolean, told: Told): Promise<void> {
  const { status, body } = await act.run();
  const key = `${act.name} ${status}`;
  told.answers.set(key, (told.answers.get(key) ?? 0) + 1);
  if (status >= 500 && !(isKilled && status === 503))
    told.faults.push(`${key} ${JSON.stringify(body)}`);
  if (status === 200 && act.acceptsOffer && body.status === 'accepted')
    told.accepted.add(act.acceptsOffer);
}

/** As when the process is killed: what is not committed never was. */
async function killAll({ database: { admin } }: House): Promise<void> {
  await admin`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and usename = 'kyoten_app' and pid <> pg_backend_pid()`;
}
