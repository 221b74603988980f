import { userNames } from '../identity/users.service.ts';
import { whoIsOnCall } from '../on-call/on-call.service.ts';
import type { OnCall } from '../on-call/on-call.ts';
import type { PageMessage, Template } from '../paging/page.ts';
import {
  answerPage,
  openPage,
  pageOutcomes,
  withdrawPage,
  withdrawPages,
} from '../paging/paging.service.ts';
import { userOf } from '../platform/actor.ts';
import { asHouse, bindToBase, type Tx } from '../platform/db/tx.ts';
import { type RecordedRefusal, Refused } from '../platform/problem.ts';
import type { EscalationView, TakenView } from './escalation.api.ts';
import { escalationProblems } from './escalation.problems.ts';
import * as store from './escalation.store.ts';
import { decide, dueOf, start } from './escalation.ts';
import {
  type Decision,
  type EscalationEffect,
  type EscalationEvent,
  handOverOf,
  type ResumeReason,
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
    const onCall = await whoIsOnCall(tx);
    const decision = start(await policyInForce(tx), { ownerId, onCall }, tx.now);
    const row = await store.insertEscalation(tx, { subject, reference, state: decision.state });
    if (row === null) {
      const running = await store.findEscalationAbout(tx, subject);
      if (running === null) throw new Error('an escalation was neither written nor found');
      return running.id;
    }
    await carryOut(tx, { ...row, state: decision.state }, onCall, decision);
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
  const row = await store.lockEscalationAbout(tx, subject);
  if (row === null) throw new Refused(escalationProblems['no-such-escalation']());
  const onCall = await whoIsOnCall(tx);
  const decision = decide(row.state, { type: 'take', userId, onCall }, tx.now);
  const { state, refused, effects } = decision;
  if (refused !== null && effects.length === 0) throw new Refused(refused);
  await carryOut(tx, row, onCall, decision);
  const ownerId = state.status === 'paging' ? null : state.ownerId;
  const owner = await personOf(tx, ownerId);
  if (refused !== null) {
    const extra = { ...refused.extra, ownerName: owner?.name ?? null };
    return { refused: { ...refused, extra } };
  }
  if (owner === null || state.status !== 'taken') throw new Error('taken by nobody');
  return { owner, leaseUntil: state.leaseUntil };
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
    const onCall = await whoIsOnCall(tx);
    const policy = await policyInForce(tx);
    const userId = userOf(tx.actor);
    const decision = decide(row.state, { type: 'resume', because, policy, userId, onCall }, tx.now);
    await carryOut(tx, row, onCall, decision);
  });
}

/** Tells who has taken it; as long as nobody has, the two on call (and who had it last). */
export function pageOwner(tx: Tx, subject: Subject, template: Template): Promise<void> {
  return asHouse(tx, async () => {
    const row = await store.lockEscalationAbout(tx, subject);
    if (row === null || row.state.status === 'settled') return;
    const { state } = row;
    const onCall = state.status === 'taken' ? null : await whoIsOnCall(tx);
    const people =
      state.status === 'taken'
        ? [state.ownerId]
        : [state.lapsedOwnerId, onCall?.primary ?? null, onCall?.secondary ?? null];
    for (const userId of new Set(people)) {
      if (userId === null) continue;
      await openPage(tx, { userId, subject, message: messageOf(row, template), signal: null });
    }
  });
}

/** A deadline has come: the next level, or the end of a lease. Early and doubled wakes change nothing. */
export async function wakeEscalation(tx: Tx, escalationId: string): Promise<void> {
  const row = await store.lockEscalation(tx, escalationId);
  if (row === null) return;
  await bindToBase(tx, row.baseId);
  const onCall = await whoIsOnCall(tx);
  await carryOut(tx, row, onCall, decide(row.state, { type: 'wake', onCall }, tx.now));
}

/** A page could not reach its person: perhaps it is the next one's turn, now. */
export async function heedFailedPages(tx: Tx, escalationId: string): Promise<void> {
  const row = await store.lockEscalation(tx, escalationId);
  if (row === null) return;
  await bindToBase(tx, row.baseId);
  const onCall = await whoIsOnCall(tx);
  // A person who was paged again since has another chance: only the newest page counts.
  const newest = new Map<string, string>();
  for (const page of await pageOutcomes(tx, subjectOf(row)))
    if (page.signalId === row.id) newest.set(page.userId, page.status);
  const userIds = [...newest].flatMap(([userId, status]) => (status === 'failed' ? [userId] : []));
  const decision = decide(row.state, { type: 'page-failed', userIds, onCall }, tx.now);
  await carryOut(tx, row, onCall, decision);
}

/** Who was paged and who has taken it, with its history. Throws no-such-escalation. */
export async function readEscalation(tx: Tx, subject: Subject): Promise<EscalationView> {
  const row = await store.findEscalationAbout(tx, subject);
  if (row === null) throw new Refused(escalationProblems['no-such-escalation']());
  const { state } = row;
  const entries = await store.logOf(tx, row.id);
  const paged = state.status === 'settled' ? [] : state.paged;
  const handOver = handOverOf(state);
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
    nextAt: dueOf(state)?.toISOString() ?? null,
    handOver: handOver && {
      to: person(handOver.toUserId),
      askedAt: handOver.askedAt,
      hasFailed: handOver.hasFailed === true,
    },
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

/** An event that pages nobody; about a subject without an escalation it means nothing. */
function step(tx: Tx, subject: Subject, event: EscalationEvent): Promise<void> {
  return asHouse(tx, async () => {
    const row = await store.lockEscalationAbout(tx, subject);
    if (row === null) return;
    await carryOut(tx, row, null, decide(row.state, event, tx.now));
  });
}

/** Saves a decision and does what it wants done. `onCall` null: the event's effects need nobody. */
export async function carryOut(
  tx: Tx,
  row: store.EscalationRow,
  onCall: OnCall | null,
  decision: Decision,
): Promise<void> {
  const { state, effects } = decision;
  if (state !== row.state) await store.saveState(tx, row.id, state);
  tx.wakeAt('escalation.deadline', row.id, dueOf(state));
  for (const effect of effects) await doIt(tx, row, onCall, effect);
  await store.addToLog(
    tx,
    row.id,
    effects.filter((it) => it.type === 'log').map(({ type: _, ...entry }) => entry),
  );
  if (effects.length > 0) tx.publish('emergencies', row.subjectId, `escalation.${state.status}`);
}

async function doIt(
  tx: Tx,
  row: store.EscalationRow,
  onCall: OnCall | null,
  effect: EscalationEffect,
): Promise<void> {
  const subject = subjectOf(row);
  switch (effect.type) {
    case 'page': {
      const { userId, template, level } = effect;
      const message = { ...messageOf(row, template), level };
      const signal = { kind: 'escalation.signal', id: row.id };
      await openPage(tx, { userId, subject, message, signal });
      return;
    }
    case 'withdraw-pages':
      if (effect.answeredBy !== null) await answerPage(tx, subject, effect.answeredBy);
      await withdrawPages(tx, subject);
      if (effect.answeredBy === null) await withdrawPages(tx, alarmsOf(row));
      return;
    case 'tell-taken':
      for (const userId of effect.userIds) {
        const message = messageOf(row, 'emergency-taken');
        await openPage(tx, { userId, subject, message, signal: null });
      }
      return;
    case 'tell-owner': {
      const { ownerId: userId, template } = effect;
      await openPage(tx, { userId, subject, message: messageOf(row, template), signal: null });
      return;
    }
    case 'page-hand-over': {
      const { userId } = effect;
      const signal = { kind: 'escalation.signal', id: row.id };
      await openPage(tx, { userId, subject, message: messageOf(row, 'hand-over'), signal });
      return;
    }
    case 'withdraw-hand-over-page':
      await withdrawPage(tx, subject, { userId: effect.userId, template: 'hand-over' });
      return;
    case 'alarm':
      for (const userId of onCall?.managers ?? []) {
        const message = { ...messageOf(row, 'alarm'), alarm: effect.code };
        await openPage(tx, { userId, subject: alarmsOf(row), message, signal: null });
      }
      tx.publish('emergencies', row.subjectId, `escalation.${effect.code}`);
      return;
    case 'log':
      return;
  }
}

function subjectOf(row: store.EscalationRow): Subject {
  return { kind: 'emergency', id: row.subjectId };
}

/** Alarms have a subject of their own: they stay when the emergency is taken. */
function alarmsOf(row: store.EscalationRow): { kind: string; id: string } {
  return { kind: 'escalation', id: row.id };
}

function messageOf(row: store.EscalationRow, template: Template): PageMessage {
  return { template, reference: row.reference, path: `/emergencies/${row.subjectId}` };
}

async function personOf(
  tx: Tx,
  userId: string | null,
): Promise<{ userId: string; name: string } | null> {
  if (userId === null) return null;
  const names = await userNames(tx, [userId]);
  return { userId, name: names.get(userId) ?? '' };
}
