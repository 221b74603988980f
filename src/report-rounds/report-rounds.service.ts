import type { Tx } from '../platform/db/tx.ts';
import { inField, Refused } from '../platform/problem.ts';
import { askedStill, withdrawMissing } from './asked-pages.service.ts';
import { facilitiesWithRooms } from './asked-rooms.store.ts';
import type { PhonedBody, PhonedView, RoundView, StartBody } from './report-rounds.api.ts';
import { reportRoundProblems } from './report-rounds.problems.ts';
import * as store from './report-rounds.store.ts';
import { phonedViewOf, readRound } from './round-views.service.ts';

/** The round's own wake: whether all have answered, and its deadline. */
export const roundWake = 'report-rounds.round';
/** One facility of a round: its pages go out, or are taken back. Each a step of its own. */
export const askedWake = 'report-rounds.facility';
const minuteMs = 60_000;

/**
 * Asks facilities for their rooms now. Throws nobody-to-ask, facility-without-rooms, round-running
 * (with the id of the one that runs).
 */
export async function startRound(tx: Tx, body: StartBody): Promise<RoundView> {
  const facilityIds = await facilitiesOf(tx, body);
  const round = await store.insertRound(tx, {
    reason: body.reason,
    deadlineAt: new Date(tx.now.getTime() + body.deadlineMinutes * minuteMs),
  });
  if (round === null) {
    const running = await store.openRound(tx);
    const extra = running === null ? {} : { roundId: running.id };
    throw new Refused(reportRoundProblems['round-running']({ extra }));
  }
  for (const id of await store.insertAsked(tx, round.id, facilityIds))
    tx.wakeAt(askedWake, id, tx.now);
  tx.wakeAt(roundWake, round.id, round.deadlineAt);
  tx.publish('rooms', round.id, 'round.changed');
  return readRound(tx, round.id);
}

async function facilitiesOf(tx: Tx, { facilityIds, wardCode }: StartBody): Promise<string[]> {
  const withRooms = await facilitiesWithRooms(tx, facilityIds);
  const known = new Set(withRooms.map(({ id }) => id));
  if (facilityIds?.some((id) => !known.has(id)))
    throw new Refused(inField(reportRoundProblems['facility-without-rooms'], '/facilityIds'));
  const asked = withRooms.filter(
    ({ municipalityCode }) => wardCode === undefined || municipalityCode === wardCode,
  );
  if (asked.length === 0) throw new Refused(reportRoundProblems['nobody-to-ask']());
  return asked.map(({ id }) => id);
}

/**
 * Writes down what a call to a facility came to; the calls before it stay in the log. Throws
 * no-such-round, round-closed, not-asked.
 */
export async function recordPhoned(
  tx: Tx,
  { id, facilityId }: { id: string; facilityId: string },
  body: PhonedBody,
): Promise<PhonedView> {
  const round = await store.lockRound(tx, id, 'share');
  if (round === null) throw new Refused(reportRoundProblems['no-such-round']());
  if (round.closedAt !== null) throw new Refused(reportRoundProblems['round-closed']());
  const asked = await store.lockAsked(tx, id, facilityId);
  if (asked === null) throw new Refused(reportRoundProblems['not-asked']());
  const row = await store.savePhoned(tx, asked.id, body);
  tx.publish('rooms', id, 'round.changed');
  return phonedViewOf(tx, row);
}

/** Ends a round; one that is over stays as it ended. Throws no-such-round. */
export async function endRound(tx: Tx, id: string): Promise<RoundView> {
  const round = await store.lockRound(tx, id, 'update');
  if (round === null) throw new Refused(reportRoundProblems['no-such-round']());
  if (round.closedAt === null) await closeRound(tx, round);
  return readRound(tx, id);
}

/** Of a round locked for update. Where it rings still it stops, facility by facility. */
export async function closeRound(tx: Tx, round: store.RoundRow): Promise<void> {
  await store.closeRound(tx, round.id);
  await withdrawMissing(tx, round);
  for (const id of await askedStill(tx, round)) tx.wakeAt(askedWake, id, tx.now);
  tx.wakeAt(roundWake, round.id, null);
  tx.publish('rooms', round.id, 'round.changed');
}
