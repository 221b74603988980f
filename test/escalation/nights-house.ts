import { decide, dueOf, start } from '../../src/escalation/escalation.ts';
import type {
  Decision,
  Duty,
  EscalationEffect,
  EscalationEvent,
  EscalationState,
} from '../../src/escalation/escalation-state.ts';
import type { EscalationPolicy } from '../../src/escalation/policy.api.ts';
import {
  answered,
  dueOf as attemptDueOf,
  claim,
  firstAttempt,
  receive,
  settle,
  waitingOn,
  withdraw,
} from '../../src/paging/attempt.ts';
import {
  type Answer,
  type AttemptState,
  type Channel,
  hasFailed,
  hurried,
  isStanding,
  type PageStatus,
  type Receipt,
  type SendOutcome,
} from '../../src/paging/page.ts';
import { type Address, floorSeconds, waysOf } from '../../src/paging/ways.ts';

export interface PaperAttempt {
  id: number;
  page: PaperPage;
  channel: Channel;
  contactMethodId: string | null;
  state: AttemptState;
}

export interface PaperPage {
  userId: string;
  template: 'emergency' | 'lease-lapsed' | 'hand-over' | 'second';
  status: PageStatus;
  attempts: PaperAttempt[];
}

/** `level 0`, `signal 0` or `attempt N`. */
export type WakeKey = `${'level' | 'signal' | 'attempt'} ${number}`;

/**
 * One escalation in a house of paper: its services' order of things around their own pure decisions,
 * with lists instead of tables. Every call is one committed step; a step of a process that died is one
 * that is not called. States go through JSON between the steps, as they do in the database.
 */
export interface PaperHouse {
  state(): EscalationState;
  pages: readonly PaperPage[];
  /** What is to be run, and when (ms). */
  wakes: ReadonlyMap<WakeKey, number>;
  tell(event: EscalationEvent, now: Date): Decision;
  /** Runs the wake of a level or a signal if it is due. */
  run(key: WakeKey, now: Date): void;
  /** Begins a sending if it is due; null: there is nothing to send. */
  claim(attemptId: number, now: Date): PaperAttempt | null;
  settle(attemptId: number, outcome: SendOutcome, now: Date): void;
  receipt(attemptId: number, receipt: Receipt, now: Date): void;
  /** True: who answered was told that it is his. */
  answer(attemptId: number, answer: Answer, now: Date): boolean;
}

export function openPaperHouse(
  input: {
    policy: EscalationPolicy;
    onCall(now: Date): Duty;
    addressesOf(userId: string): readonly Address[];
    onWake?(key: WakeKey, due: number): void;
  },
  begin: Date,
): PaperHouse {
  const pages: PaperPage[] = [];
  const attempts: PaperAttempt[] = [];
  const newest = new Map<string, PaperPage>();
  const wakes = new Map<WakeKey, number>();
  let stored: EscalationState | null = null;

  const wakeAt = (key: WakeKey, due: Date | null) => {
    wakes.delete(key);
    if (due === null) return;
    wakes.set(key, due.getTime());
    input.onWake?.(key, due.getTime());
  };
  const isDue = (key: WakeKey, now: Date) => (wakes.get(key) ?? Number.POSITIVE_INFINITY) <= +now;
  const standing = new Set<PaperPage>();
  const standingOf = (userId: string | null) =>
    [...standing].filter((it) => userId === null || it.userId === userId);

  function close(closed: readonly PaperPage[], status: 'answered' | 'withdrawn', now: Date) {
    for (const page of closed) {
      for (const attempt of page.attempts) {
        const state = withdraw(attempt.state, now);
        if (state !== attempt.state) wakeAt(`attempt ${attempt.id}`, null);
        attempt.state = state;
      }
      page.status = status === 'withdrawn' && page.status === 'failed' ? 'failed' : status;
      standing.delete(page);
    }
  }

  function open(
    userId: string,
    template: PaperPage['template'],
    channels: readonly Channel[] | null,
    now: Date,
  ) {
    const replaced = standingOf(userId);
    const waiting = waitingOn(replaced.flatMap((it) => it.attempts));
    close(replaced, 'withdrawn', now);
    const page: PaperPage = { userId, template, status: 'open', attempts: [] };
    const ways = waysOf(input.addressesOf(userId), { channels, floorSeconds });
    const add = (channel: Channel, contactMethodId: string | null, state: AttemptState) => {
      const attempt = { id: attempts.length, page, channel, contactMethodId, state };
      attempts.push(attempt);
      page.attempts.push(attempt);
      wakeAt(`attempt ${attempt.id}`, attemptDueOf(state));
    };
    add('console', null, firstAttempt('console', now));
    for (const { channel, contactMethodId: id, delaySeconds } of ways)
      add(channel, id, firstAttempt(channel, now, delaySeconds, waiting.get(id)));
    pages.push(page);
    standing.add(page);
    newest.set(userId, page);
  }

  function save(attempt: PaperAttempt, state: AttemptState, now: Date) {
    if (state === attempt.state) return;
    const { page } = attempt;
    attempt.state = state;
    wakeAt(`attempt ${attempt.id}`, isStanding(page.status) ? attemptDueOf(state) : null);
    if (page.status !== 'open') return;
    const seen = page.attempts.map((it) => ({ channel: it.channel, status: it.state.status }));
    const status = hasFailed(seen) ? 'failed' : 'open';
    for (const next of hurried(page.attempts, state, status, now)) {
      next.state = { status: 'queued', tries: 0, dueAt: now };
      wakeAt(`attempt ${next.id}`, now);
    }
    page.status = status;
    if (status === 'failed') wakeAt('signal 0', now);
  }

  function carryOut({ state, effects }: Decision, now: Date) {
    if (state !== stored) stored = JSON.parse(JSON.stringify(state)) as EscalationState;
    wakeAt('level 0', dueOf(state));
    for (const effect of effects) doIt(effect, now);
  }

  function doIt(effect: EscalationEffect, now: Date) {
    switch (effect.type) {
      case 'page':
        return open(effect.userId, effect.template, effect.channels ?? null, now);
      case 'page-second':
        return open(effect.userId, 'second', null, now);
      case 'page-hand-over':
        return open(effect.userId, 'hand-over', null, now);
      case 'withdraw-pages':
        if (effect.answeredBy !== null) close(standingOf(effect.answeredBy), 'answered', now);
        return close(standingOf(null), 'withdrawn', now);
      case 'close-pages-of':
        return close(standingOf(effect.userId), 'answered', now);
      case 'withdraw-second-page':
      case 'withdraw-hand-over-page': {
        const template = effect.type === 'withdraw-second-page' ? 'second' : 'hand-over';
        const asked = standingOf(effect.userId).filter((it) => it.template === template);
        return close(asked, 'withdrawn', now);
      }
      // Notices: nobody has to answer them, and no figure here counts on them.
      default:
        return;
    }
  }

  function tell(event: EscalationEvent, now: Date) {
    const decision = decide(state(), event, now);
    carryOut(decision, now);
    return decision;
  }

  const state = () => {
    if (stored === null) throw new Error('nothing was begun');
    return stored;
  };
  const found = (id: number) => {
    const attempt = attempts[id];
    if (attempt === undefined) throw new Error(`no attempt ${id}`);
    return attempt;
  };

  carryOut(start(input.policy, { ownerId: null, onCall: input.onCall(begin) }, begin), begin);
  return {
    state,
    pages,
    wakes,
    tell,
    run: (key, now) => {
      if (!isDue(key, now)) return;
      wakes.delete(key);
      const onCall = input.onCall(now);
      if (key === 'level 0') return void tell({ type: 'wake', onCall }, now);
      const failed = [...newest.values()].filter((it) => it.status === 'failed');
      const userIds = failed.map((it) => it.userId);
      tell({ type: 'page-failed', userIds, onCall }, now);
    },
    claim: (id, now) => {
      if (!isDue(`attempt ${id}`, now)) return null;
      wakes.delete(`attempt ${id}`);
      const attempt = found(id);
      const claimed = claim(attempt.state, attempt.page.status, now);
      if (claimed !== null) save(attempt, claimed, now);
      else if (isStanding(attempt.page.status))
        wakeAt(`attempt ${id}`, attemptDueOf(attempt.state));
      return claimed?.status === 'sending' ? attempt : null;
    },
    settle: (id, outcome, now) => save(found(id), settle(found(id).state, outcome, now), now),
    receipt: (id, receipt, now) => save(found(id), receive(found(id).state, receipt, now), now),
    answer: (id, answer, now) => {
      const attempt = found(id);
      const { userId } = attempt.page;
      const onCall = input.onCall(now);
      let isHis = false;
      if (answer === 'cannot') tell({ type: 'cannot', userId, onCall }, now);
      else if (tell({ type: 'acknowledge', userId }, now).effects.length === 0)
        isHis = tell({ type: 'take', userId, onCall }, now).refused === null;
      if (isStanding(attempt.page.status)) close([attempt.page], 'answered', now);
      attempt.state = answered(attempt.state, now);
      return isHis;
    },
  };
}
