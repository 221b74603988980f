import { coordinatorsOf, managersOf, userNames } from '../identity/users.service.ts';
import { personOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { carryOut } from './effects.service.ts';
import type { EscalationView } from './escalation.api.ts';
import { escalationProblems } from './escalation.problems.ts';
import { readEscalation, type Subject } from './escalation.service.ts';
import * as store from './escalation.store.ts';
import { decide } from './escalation.ts';
import type { AskHandOver, WithdrawHandOver } from './escalation-state.ts';

/**
 * Asks somebody to have it: he is paged, and owns it once he takes it. Throws no-such-escalation,
 * already-settled, not-the-owner (with who it is), cannot-hand-over-to.
 */
export async function askHandOver(
  tx: Tx,
  subject: Subject,
  toUserId: string,
): Promise<EscalationView> {
  const managers = await managersOf(tx);
  const able = [...(await coordinatorsOf(tx)), ...managers];
  const userId = personOf(tx.actor);
  return step(tx, subject, { type: 'ask-hand-over', userId, toUserId, managers, able });
}

/** The owner keeps it after all. Throws no-such-escalation, already-settled, not-the-owner. */
export async function withdrawHandOver(tx: Tx, subject: Subject): Promise<EscalationView> {
  const managers = await managersOf(tx);
  const userId = personOf(tx.actor);
  return step(tx, subject, { type: 'withdraw-hand-over', userId, managers });
}

async function step(
  tx: Tx,
  subject: Subject,
  event: AskHandOver | WithdrawHandOver,
): Promise<EscalationView> {
  const row = await store.lockEscalationAbout(tx, subject);
  if (row === null) throw new Refused(escalationProblems['no-such-escalation']());
  const decision = decide(row.state, event, tx.now);
  const { refused } = decision;
  if (refused !== null) {
    const names = await userNames(tx, row.ownerId === null ? [] : [row.ownerId]);
    const ownerName = names.get(row.ownerId ?? '') ?? null;
    throw new Refused({ ...refused, extra: { ...refused.extra, ownerName } });
  }
  await carryOut(tx, row, decision);
  return readEscalation(tx, subject);
}
