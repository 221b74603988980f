import { userNames } from '../identity/users.service.ts';
import { whoIsOnCall } from '../on-call/on-call.service.ts';
import type { Template } from '../paging/page.ts';
import { pageOutcomes } from '../paging/paging.service.ts';
import { userOf } from '../platform/actor.ts';
import { asHouse, bindToBase, type Tx } from '../platform/db/tx.ts';
import { type Problem, type RecordedRefusal, Refused } from '../platform/problem.ts';
import { dutyBy } from './duty.service.ts';
import { carryOut, notify, subjectOf } from './effects.service.ts';
import type { EscalationView, TakenView } from './escalation.api.ts';
import { escalationProblems } from './escalation.problems.ts';
import * as store from './escalation.store.ts';
import { decide, nextTurnOf, start } from './escalation.ts';
import {
  type Duty,
  type EscalationEvent,
  type EscalationState,
  handOverOf,
  type ResumeReason,
  secondOf,
  unique,
} from './escalation-state.ts';
import { policyInForce } from './policy.service.ts';

export type Subject = store.Subject;

/**
 * Begins to page for an emergency; with an owner, who has the caller on the line, nobody is paged.
 * `reference` is what messages call it. One escalation per subject: a second start changes nothing.
 */
export function startEscalation(
  tx: Tx,
  input: { subject: Subject; reference: string; ownerId: string | null },
): Promise<string> {
  return asHouse(tx, async () => {
    const { subject, reference, ownerId } = input;
    const policy = await policyInForce(tx);
    const decision = start(policy, { ownerId, onCall: await dutyBy(tx, policy) }, tx.now);
    const row = await store.insertEscalation(tx, { subject, reference, state: decision.state });
    if (row === null) {
      const running = await store.findEscalationAbout(tx, subject);
      if (running === null) throw new Error('an escalation was neither written nor found');
      return running.id;
    }
    await carryOut(tx, { ...row, state: decision.state }, decision);
    return row.id;
  });
}

/**
 * The first to take it owns it. Refused and recorded: `already-taken` (with the owner's name);
 * refused: `not-on-call`, `already-settled`, `no-such-escalation`.
 */
export async function takeEscalation(
  tx: Tx,
  subject: Subject,
  userId: string,
): Promise<TakenView | RecordedRefusal> {
  const row = await lockedEscalation(tx, subject);
  const onCall = await dutyOf(tx, row.state);
  const decision = decide(row.state, { type: 'take', userId, onCall }, tx.now);
  const { state, refused, effects } = decision;
  if (refused !== null && effects.length === 0) throw new Refused(refused);
  await carryOut(tx, row, decision);
  const owner = await ownerOf(tx, state);
  if (refused !== null) return { refused: withOwner(refused, owner) };
  if (owner === null || state.status !== 'taken') throw new Error('taken by nobody');
  return { owner, leaseUntil: state.leaseUntil };
}

/**
 * This person cannot come: who else is wanted is paged at once. Of the owner: he gives it back.
 * Throws `no-such-escalation`, `already-taken` (with the owner's name), `already-settled`,
 * `not-on-call`.
 */
export async function declineEscalation(tx: Tx, subject: Subject, userId: string): Promise<void> {
  const row = await lockedEscalation(tx, subject);
  const onCall = await dutyOf(tx, row.state);
  const decision = decide(row.state, { type: 'cannot', userId, onCall }, tx.now);
  const { refused } = decision;
  if (refused !== null) throw new Refused(withOwner(refused, await ownerOf(tx, row.state)));
  await carryOut(tx, row, decision);
}

/** Where two must answer: the second one is there. False: nobody waits for this one. */
export function acknowledgeEscalation(tx: Tx, subject: Subject, userId: string): Promise<boolean> {
  return step(tx, subject, { type: 'acknowledge', userId });
}

/**
 * The same matter was called about once more: who is being paged, or who has it, is paged again.
 * `userId`: who has the caller on the line; nobody has it yet: he takes it.
 */
export function callAgain(tx: Tx, subject: Subject, userId: string | null): Promise<void> {
  return asHouse(tx, async () => {
    const row = await store.lockEscalationAbout(tx, subject);
    if (row === null) return;
    const policy = await policyInForce(tx);
    const onCall = await (row.state.status === 'settled'
      ? dutyBy(tx, policy)
      : dutyOf(tx, row.state));
    const decision = decide(row.state, { type: 'call-again', userId, policy, onCall }, tx.now);
    await carryOut(tx, row, decision);
  });
}

/** Something was done about the emergency: its owner's lease runs anew. */
export async function recordProgress(tx: Tx, subject: Subject): Promise<void> {
  await step(tx, subject, { type: 'progress', userId: userOf(tx.actor) });
}

/** The person in need is placed, or the coordinator has said why not: nobody is paged any more. */
export async function settleEscalation(tx: Tx, subject: Subject, reason: string): Promise<void> {
  await step(tx, subject, { type: 'settle', reason });
}

/**
 * A settled emergency needs somebody again: its last owner has it with a lease that runs anew, and is
 * told; where nobody had taken it, paging begins at the first level, by the policy of now.
 */
export function resumeEscalation(tx: Tx, subject: Subject, because: ResumeReason): Promise<void> {
  return asHouse(tx, async () => {
    const row = await store.lockEscalationAbout(tx, subject);
    if (row === null) return;
    const policy = await policyInForce(tx);
    const onCall = await dutyBy(tx, policy);
    const userId = userOf(tx.actor);
    const decision = decide(row.state, { type: 'resume', because, policy, userId, onCall }, tx.now);
    await carryOut(tx, row, decision);
  });
}

/**
 * Tells who has taken it; as long as nobody has, the two on call (and who had it last). What is
 * settled has no owner any more: `always` tells those on call instead.
 */
export function pageOwner(
  tx: Tx,
  subject: Subject,
  template: Template,
  options: { always?: boolean } = {},
): Promise<void> {
  return asHouse(tx, async () => {
    const row = await store.lockEscalationAbout(tx, subject);
    if (row === null || (row.state.status === 'settled' && !options.always)) return;
    const { state } = row;
    const onCall = state.status === 'taken' ? null : await whoIsOnCall(tx);
    const wanted = [...(onCall?.primary ?? []), ...(onCall?.secondary ?? [])];
    const had = state.status === 'paging' ? state.lapsedOwnerId : null;
    const people = state.status === 'taken' ? [state.ownerId] : [had, ...wanted];
    for (const userId of unique(people)) await notify(tx, row, userId, template);
  });
}

/** A deadline has come: the next level, or the end of a lease. Early and doubled wakes change nothing. */
export async function wakeEscalation(tx: Tx, escalationId: string): Promise<void> {
  const row = await store.lockEscalation(tx, escalationId);
  if (row === null) return;
  await bindToBase(tx, row.baseId);
  const onCall = await dutyOf(tx, row.state);
  await carryOut(tx, row, decide(row.state, { type: 'wake', onCall }, tx.now));
}

/** A page could not reach its person: perhaps it is the next one's turn, now. */
export async function heedFailedPages(tx: Tx, escalationId: string): Promise<void> {
  const row = await store.lockEscalation(tx, escalationId);
  if (row === null) return;
  await bindToBase(tx, row.baseId);
  const onCall = await dutyOf(tx, row.state);
  // A person who was paged again since has another chance: only the newest page counts.
  const newest = new Map<string, string>();
  for (const page of await pageOutcomes(tx, subjectOf(row)))
    if (page.signalId === row.id) newest.set(page.userId, page.status);
  const userIds = [...newest].flatMap(([userId, status]) => (status === 'failed' ? [userId] : []));
  const decision = decide(row.state, { type: 'page-failed', userIds, onCall }, tx.now);
  await carryOut(tx, row, decision);
}

/** Who was paged and who has taken it, with its history. Throws no-such-escalation. */
export async function readEscalation(tx: Tx, subject: Subject): Promise<EscalationView> {
  const row = await store.findEscalationAbout(tx, subject);
  if (row === null) throw new Refused(escalationProblems['no-such-escalation']());
  const { state } = row;
  const entries = await store.logOf(tx, row.id);
  const paged = state.status === 'settled' ? [] : state.paged;
  const handOver = handOverOf(state);
  const declined = state.status === 'paging' ? (state.declined ?? []) : [];
  const second = secondOf(state)?.userIds ?? [];
  const named = [
    row.ownerId,
    handOver?.toUserId ?? null,
    ...paged,
    ...entries.map((it) => it.userId),
  ];
  const names = await userNames(
    tx,
    named.filter((it) => it !== null),
  );
  const person = (userId: string) => ({ userId, name: names.get(userId) ?? '' });
  return {
    status: state.status,
    owner: row.ownerId === null ? null : person(row.ownerId),
    level: state.status === 'paging' ? state.level + 1 : null,
    paged: paged.map(person),
    nextAt: nextTurnOf(state),
    handOver: handOver && {
      to: person(handOver.toUserId),
      askedAt: handOver.askedAt,
      hasFailed: handOver.hasFailed === true,
    },
    declined: declined.map(person),
    second: second.map(person),
    history: entries.map(({ at, kind, userId, detail }) => ({
      at: at.toISOString(),
      kind,
      person: userId === null ? null : person(userId),
      detail,
    })),
  };
}

/** What happened, oldest first, for the emergency's record. Ids are ordered by time. */
export async function escalationHistory(tx: Tx, subject: Subject): Promise<store.LogEntry[]> {
  const row = await store.findEscalationAbout(tx, subject);
  return row === null ? [] : store.logOf(tx, row.id);
}

/** Who has it, by name; null: nobody. */
export async function ownerNameOf(tx: Tx, subject: Subject): Promise<string | null> {
  const row = await store.findEscalationAbout(tx, subject);
  return row === null ? null : ((await ownerOf(tx, row.state))?.name ?? null);
}

/** An event that pages nobody new; about a subject without an escalation it means nothing. */
function step(tx: Tx, subject: Subject, event: EscalationEvent): Promise<boolean> {
  return asHouse(tx, async () => {
    const row = await store.lockEscalationAbout(tx, subject);
    if (row === null) return false;
    const decision = decide(row.state, event, tx.now);
    await carryOut(tx, row, decision);
    return decision.effects.length > 0;
  });
}

async function lockedEscalation(tx: Tx, subject: Subject): Promise<store.EscalationRow> {
  const row = await store.lockEscalationAbout(tx, subject);
  if (row === null) throw new Refused(escalationProblems['no-such-escalation']());
  return row;
}

/** What is settled has no policy any more, and pages nobody. */
function dutyOf(tx: Tx, state: EscalationState): Promise<Duty> {
  return dutyBy(tx, state.status === 'settled' ? null : state.policy);
}

async function ownerOf(
  tx: Tx,
  state: EscalationState,
): Promise<{ userId: string; name: string } | null> {
  const userId = state.status === 'paging' ? null : state.ownerId;
  if (userId === null) return null;
  const names = await userNames(tx, [userId]);
  return { userId, name: names.get(userId) ?? '' };
}

function withOwner(refused: Problem, owner: { name: string } | null): Problem {
  return { ...refused, extra: { ...refused.extra, ownerName: owner?.name ?? null } };
}
