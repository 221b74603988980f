import { actorOfUser, managersOf } from '../identity/users.service.ts';
import { bindToBase, type Tx } from '../platform/db/tx.ts';
import { isMissingTold, pageAsked, pageMissing, withdrawAsked } from './asked-pages.service.ts';
import { isDue, lockAskable, roomsInRounds } from './asked-rooms.store.ts';
import { grouped } from './grouped.ts';
import { withdrawReminder } from './reminders.service.ts';
import { standingOf } from './report-round.ts';
import { askedWake, closeRound, roundWake } from './report-rounds.service.ts';
import * as store from './report-rounds.store.ts';

/** A facility has reported: who is asked still, and whether that was the last one. */
export async function onReported(tx: Tx, facilityId: string): Promise<void> {
  const facility = await lockAskable(tx, facilityId);
  if (facility === null) return;
  await bindToBase(tx, facility.baseId);
  await withdrawReminder(tx, facility);
  const open = await store.openRound(tx);
  const round = open && (await store.lockRound(tx, open.id, 'share'));
  if (round === null || round.closedAt !== null) return;
  if ((await store.lockAsked(tx, round.id, facilityId)) === null) return;
  if (!(await hasAnswered(tx, round, facilityId))) return;
  await withdrawAsked(tx, round, facilityId);
  // Two that answer at once each see the other one missing: the round's own wake sees both.
  tx.wakeAt(roundWake, round.id, tx.now);
}

/** Pages one facility of a round, or takes its pages back where it is over or has answered. */
export async function wakeAsked(tx: Tx, askedId: string): Promise<void> {
  const found = await store.findAsked(tx, askedId);
  const round = found && (await store.lockRound(tx, found.roundId, 'share'));
  if (found === null || round === null) return;
  await bindToBase(tx, round.baseId);
  const asked = await store.lockAsked(tx, round.id, found.facilityId);
  if (asked === null || !(await isDue(tx, askedWake, askedId))) return;
  const isAnswered = await hasAnswered(tx, round, asked.facilityId);
  if (isAnswered || round.closedAt !== null) await withdrawAsked(tx, round, asked.facilityId);
  else await pageAsked(tx, round, asked);
  // Its report came while the round was being called: nobody else has told the round.
  if (isAnswered) tx.wakeAt(roundWake, round.id, tx.now);
  tx.publish('rooms', round.id, 'round.changed');
  tx.publish(`facility:${asked.facilityId}`, round.id, 'round.changed');
}

/** A page reached nobody: the screen of the base says whom to telephone. */
export async function wakeUnreached(tx: Tx, askedId: string): Promise<void> {
  const asked = await store.findAsked(tx, askedId);
  if (asked === null) return;
  await bindToBase(tx, asked.baseId);
  tx.publish('rooms', asked.roundId, 'round.changed');
}

/** Closes a round that all have answered; at its deadline tells who called it, once, that some have not. */
export async function wakeRound(tx: Tx, roundId: string): Promise<void> {
  const round = await store.lockRound(tx, roundId, 'update');
  if (round === null || round.closedAt !== null) return;
  await bindToBase(tx, round.baseId);
  if (await haveAllAnswered(tx, round)) return closeRound(tx, round);
  if (tx.now < round.deadlineAt) return tx.wakeAt(roundWake, round.id, round.deadlineAt);
  if (await isMissingTold(tx, round)) return;
  for (const userId of await whoWaits(tx, round)) await pageMissing(tx, round, userId);
  tx.publish('rooms', round.id, 'round.changed');
}

/** Who called it; an account that is no more cannot look after it: the managers. */
async function whoWaits(tx: Tx, { calledBy }: store.RoundRow): Promise<string[]> {
  const caller = calledBy === null ? null : await actorOfUser(tx, calledBy);
  return caller === null ? managersOf(tx) : [caller.userId];
}

async function hasAnswered(tx: Tx, round: store.RoundRow, facilityId: string): Promise<boolean> {
  return standingOf(await roomsInRounds(tx, [round.id], facilityId)) === 'answered';
}

async function haveAllAnswered(tx: Tx, round: store.RoundRow): Promise<boolean> {
  const rooms = grouped(await roomsInRounds(tx, [round.id]), ({ facilityId }) => facilityId);
  return [...rooms.values()].every((own) => standingOf(own) === 'answered');
}
