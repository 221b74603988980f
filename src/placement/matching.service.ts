import { type EmergencyRow, readEmergency } from '../emergencies/emergencies.service.ts';
import { careNeedOf } from '../emergencies/person.service.ts';
import { facilityNames, roomsForMatching } from '../facilities/facilities.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { DAY_MS } from '../platform/text/tokyo-day.ts';
import { asOfNow } from './as-of-now.store.ts';
import { match } from './matching.ts';
import { matchingViewOf, namedWithoutRooms } from './matching-view.ts';
import { placementProblems } from './placement.problems.ts';
import * as store from './placement.store.ts';
import { currentRules } from './rules.ts';
import { centreOfWard } from './travel.ts';

/** How long a stay is planned for at first (DOMAIN.md §4: one week as a rule). */
const plannedDays = 7;

/** The time a room is wanted for, as of now. */
export function wantedSpan(now: Date): { from: Date; to: Date } {
  return { from: now, to: new Date(now.getTime() + plannedDays * DAY_MS) };
}

/** Ranks every facility of the base for the person and keeps what was seen and what came out. */
export async function rank(tx: Tx, emergency: EmergencyRow): Promise<store.RunRow> {
  const need = await careNeedOf(tx, emergency);
  const board = await roomsForMatching(tx, { during: wantedSpan(tx.now) });
  const since = new Date(tx.now.getTime() - currentRules.fairnessDays * DAY_MS);
  const asked = await store.offersSince(tx, since);
  const input = {
    now: tx.now.toISOString(),
    rules: currentRules,
    need,
    origin: centreOfWard(emergency.wardCode),
    withoutRooms: board.withoutRooms,
    facilities: board.facilities.map((it) => ({ ...it, recentOffers: asked.get(it.id) ?? 0 })),
  };
  return store.insertRun(tx, { emergencyId: emergency.id, input, result: match(input) });
}

/** The latest ranking with its reasons in words. Throws no-such-emergency, no-such-run. */
export async function readMatching(tx: Tx, emergencyId: string) {
  await readEmergency(tx, emergencyId);
  const run = await store.latestRun(tx, emergencyId);
  if (run === null) throw new Refused(placementProblems['no-such-run']());
  return viewOfRun(tx, run);
}

export async function viewOfRun(tx: Tx, run: store.RunRow) {
  const search = await store.findSearch(tx, run.emergencyId);
  const first = run.result.withoutRooms?.slice(0, namedWithoutRooms) ?? [];
  const ranked = [...run.result.placed, ...run.result.excluded].map((it) => it.facilityId);
  const now = await asOfNow(tx, [...ranked, ...first]);
  return {
    id: run.id,
    at: run.at.toISOString(),
    search: search?.status ?? null,
    ...matchingViewOf(run.input, run.result, now, await facilityNames(tx, first)),
  };
}
