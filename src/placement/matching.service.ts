import { isDeepStrictEqual } from 'node:util';
import { type EmergencyRow, readEmergency } from '../emergencies/emergencies.service.ts';
import { careNeedOf } from '../emergencies/person.service.ts';
import { keptRoomsForMatching, roomsForMatching } from '../facilities/boards.service.ts';
import { facilityNames } from '../facilities/facilities.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import { holidayDays } from '../platform/holidays.ts';
import { Refused } from '../platform/problem.ts';
import { DAY_MS, daysLater, tokyoDayOf } from '../platform/text/tokyo-day.ts';
import type { CareNeed } from '../priority-cases/care-need.ts';
import { asOfNow } from './as-of-now.store.ts';
import { rulesInForce } from './match-rules.service.ts';
import { findRun, latestRun } from './match-run.service.ts';
import { inputOf, type Run, type StoredInput } from './match-run.ts';
import { type MatchInput, match } from './matching.ts';
import { matchingViewOf, namedWithoutRooms } from './matching-view.ts';
import { placementProblems } from './placement.problems.ts';
import * as store from './placement.store.ts';
import { rankingText } from './ranking-text.ts';
import type { MatchRules } from './rules.ts';
import { heldIn, isWaitingForRoom } from './search.ts';
import { centreOfWard } from './travel.ts';

/** How long a stay is planned for at first (DOMAIN.md §4: one week as a rule). */
const plannedDays = 7;

/** The time a room is wanted for, as of now. */
export function wantedSpan(now: Date): { from: Date; to: Date } {
  return { from: now, to: new Date(now.getTime() + plannedDays * DAY_MS) };
}

interface Sought {
  need: CareNeed;
  wardCode: string;
}

/**
 * Everything that a ranking for this person hangs on, as of now, under each of two sets of rules: one look
 * at the rooms, so that only the rules differ. Nothing is kept of it.
 */
export async function matchInputs(
  tx: Tx,
  sought: Sought,
  [one, other]: readonly [MatchRules, MatchRules],
): Promise<[MatchInput, MatchInput]> {
  const board = await roomsForMatching(tx, { during: wantedSpan(tx.now) });
  const inputUnder = async (rules: MatchRules) =>
    inputOf(await keptUnder(tx, sought, rules), board);
  return [await inputUnder(one), await inputUnder(other)];
}

/** Ranks every facility of the base for the person and keeps what was seen and what came out. */
export async function rank(tx: Tx, emergency: EmergencyRow): Promise<Run> {
  const { id: emergencyId, wardCode } = emergency;
  const need = await careNeedOf(tx, emergency);
  const rules = await rulesInForce(tx);
  const board = await keptRoomsForMatching(tx, { during: wantedSpan(tx.now) });
  const kept = await keptUnder(tx, { need, wardCode }, rules);
  const input = inputOf(kept, board);
  const result = match(input);
  const id = await store.insertRun(tx, {
    ...{ emergencyId, ruleVersion: rules.version, input: kept },
    ...{ boardReadId: board.readId, ranking: rankingText(result, board) },
  });
  return { id, emergencyId, at: tx.now, input, result };
}

async function keptUnder(
  tx: Tx,
  { need, wardCode }: Sought,
  rules: MatchRules,
): Promise<StoredInput> {
  const since = new Date(tx.now.getTime() - rules.fairnessDays * DAY_MS);
  const asked = await store.offersSince(tx, since);
  const today = tokyoDayOf(tx.now);
  return {
    now: tx.now.toISOString(),
    rules,
    need,
    origin: centreOfWard(wardCode),
    holidays: [daysLater(today, -1), today].filter((day) => holidayDays().has(day)),
    recentOffers: Object.fromEntries(asked),
  };
}

/** The latest ranking with its reasons in words. Throws no-such-emergency, no-such-run. */
export async function readMatching(tx: Tx, emergencyId: string) {
  await readEmergency(tx, emergencyId);
  const run = await latestRun(tx, emergencyId);
  if (run === null) throw new Refused(placementProblems['no-such-run']());
  return viewOfRun(tx, run);
}

/** Whether the ranking of a past run comes out again from what it saw; null: there is no such run. */
export async function replay(
  tx: Tx,
  id: string,
): Promise<{ ruleVersion: string; facilities: number; isSame: boolean } | null> {
  const run = await findRun(tx, id);
  if (run === null) return null;
  const again = match(run.input);
  return {
    ruleVersion: run.result.ruleVersion,
    facilities: run.input.facilities.length + (run.input.withoutRooms?.length ?? 0),
    isSame: isDeepStrictEqual(JSON.parse(JSON.stringify(again)), run.result),
  };
}

export async function viewOfRun(tx: Tx, run: Run) {
  const search = await store.findSearch(tx, run.emergencyId);
  const { placed, phoneFirst = [], excluded, withoutRooms } = run.result;
  const first = withoutRooms?.slice(0, namedWithoutRooms) ?? [];
  const ranked = [...placed, ...phoneFirst, ...excluded].map((it) => it.facilityId);
  const now = await asOfNow(tx, [...ranked, ...first]);
  return {
    id: run.id,
    at: run.at.toISOString(),
    search: search?.status ?? null,
    isWaitingForRoom: search !== null && isWaitingForRoom(search.state),
    heldForOthers: heldIn(run.input.facilities).length,
    ...matchingViewOf(run.input, run.result, now, await facilityNames(tx, first)),
  };
}
