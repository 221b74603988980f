import { describe, expect, it } from 'vitest';
import { can, decide, dueOf, start } from '../../src/escalation/escalation.ts';
import {
  type Decision,
  type EscalationEvent,
  type EscalationState,
  handOverOf,
} from '../../src/escalation/escalation-state.ts';
import { defaultPolicy } from '../../src/escalation/policy.api.ts';
import type { OnCall } from '../../src/on-call/on-call.ts';

const night = new Date('2026-11-21T17:00:00Z');
const at = (seconds: number) => new Date(night.getTime() + seconds * 1000);
/** Chiba manages; Doi is a coordinator who is not on call. */
const onCall: OnCall = { primary: ['aoki'], secondary: ['baba'], managers: ['chiba'] };
const managers = onCall.managers;
const able = ['aoki', 'baba', 'doi', 'chiba'];

const ask = (userId: string, toUserId: string): EscalationEvent => ({
  type: 'ask-hand-over',
  userId,
  toUserId,
  managers,
  able,
});
const withdraw = (userId: string): EscalationEvent => ({
  type: 'withdraw-hand-over',
  userId,
  managers,
});
const take = (userId: string): EscalationEvent => ({ type: 'take', userId, onCall });
const wake: EscalationEvent = { type: 'wake', onCall };
const progress = (userId: string): EscalationEvent => ({ type: 'progress', userId });
const settle: EscalationEvent = { type: 'settle', reason: 'PLACED' };

/** Aoki has the caller on the line, and so owns it; then these events, at seconds after it. */
function play(...events: [seconds: number, event: EscalationEvent][]): Decision {
  let decision = start(defaultPolicy, { ownerId: 'aoki', onCall }, night);
  for (const [seconds, event] of events) decision = decide(decision.state, event, at(seconds));
  return decision;
}
const owner = (state: EscalationState) => (state.status === 'taken' ? state.ownerId : null);
const leaseOf = (state: EscalationState) =>
  ((dueOf(state)?.getTime() ?? 0) - night.getTime()) / 1000;
const logged = ({ effects }: Decision) =>
  effects.flatMap((it) => (it.type === 'log' ? [[it.kind, it.userId, it.detail]] : []));
const pagesOf = ({ effects }: Decision) =>
  effects.flatMap((it) =>
    it.type === 'page-hand-over' || it.type === 'withdraw-hand-over-page'
      ? [[it.type, it.userId]]
      : [],
  );

describe('asking somebody to take it over', () => {
  it('pages that one; the owner keeps it, and his lease runs no longer for it', () => {
    const decision = play([60, ask('aoki', 'doi')]);
    expect(owner(decision.state)).toBe('aoki');
    expect(handOverOf(decision.state)).toEqual({ toUserId: 'doi', askedAt: at(60).toISOString() });
    expect(leaseOf(decision.state)).toBe(900);
    expect(pagesOf(decision)).toEqual([['page-hand-over', 'doi']]);
    expect(logged(decision)).toEqual([
      ['hand-over-asked', 'aoki', { toUserId: 'doi' }],
      ['paged', 'doi', { template: 'hand-over' }],
    ]);
  });

  it('twice asks once', () => {
    const asked = play([60, ask('aoki', 'doi')]);
    expect(decide(asked.state, ask('aoki', 'doi'), at(61))).toEqual({
      state: asked.state,
      effects: [],
      refused: null,
    });
  });

  it('takes the request to another one back', () => {
    const decision = play([60, ask('aoki', 'doi')], [90, ask('aoki', 'baba')]);
    expect(handOverOf(decision.state)).toMatchObject({ toUserId: 'baba' });
    expect(pagesOf(decision)).toEqual([
      ['withdraw-hand-over-page', 'doi'],
      ['page-hand-over', 'baba'],
    ]);
    expect(decide(decision.state, take('doi'), at(91)).refused?.code).toBe('already-taken');
  });

  it.each([
    ['by a manager', 'chiba', 'baba', null],
    ['by a manager for himself', 'chiba', 'chiba', null],
    ['by somebody else', 'baba', 'baba', 'not-the-owner'],
    ['of the owner', 'aoki', 'aoki', 'cannot-hand-over-to'],
    ['of the owner, by a manager', 'chiba', 'aoki', 'cannot-hand-over-to'],
    ['of nobody who can own it', 'aoki', 'goto', 'cannot-hand-over-to'],
  ])('%s', (_, userId, toUserId, code) => {
    const decision = play([60, ask(userId, toUserId)]);
    expect(decision.refused?.code ?? null).toBe(code);
    expect(handOverOf(decision.state)?.toUserId ?? null).toBe(code === null ? toUserId : null);
  });

  it.each([
    ['nobody has it', [900, wake], 'not-the-owner'],
    ['it is over', [900, settle], 'already-settled'],
  ] as [string, [number, EscalationEvent], string][])('is refused when %s', (_, before, code) => {
    const { state } = play(before);
    const asking = { type: 'ask-hand-over', userId: 'aoki', toUserId: 'doi', managers, able };
    expect(decide(state, asking as EscalationEvent, at(901)).refused?.code).toBe(code);
    expect(can(state, { ...asking, type: 'ask-hand-over' })).toMatchObject({ code });
  });
});

describe('who was asked', () => {
  const asked: [number, EscalationEvent] = [60, ask('aoki', 'doi')];

  it('takes it by taking it: the lease is his, and who had it is told', () => {
    const decision = play(asked, [100, take('doi')]);
    expect(owner(decision.state)).toBe('doi');
    expect(leaseOf(decision.state)).toBe(1_000);
    expect(handOverOf(decision.state)).toBeNull();
    expect(logged(decision)).toEqual([['taken', 'doi', { handedOverBy: 'aoki' }]]);
    expect(decision.effects).toContainEqual({ type: 'withdraw-pages', answeredBy: 'doi' });
    expect(decision.effects).toContainEqual({
      type: 'tell-taken',
      userIds: ['aoki'],
      ownerId: 'doi',
    });
    expect(can(play(asked).state, { type: 'take', userId: 'doi', onCall })).toBe(true);
  });

  it('does not get it by doing something: that keeps the owner in it', () => {
    const decision = play(asked, [100, progress('doi')]);
    expect(owner(decision.state)).toBe('aoki');
    expect(leaseOf(decision.state)).toBe(1_000);
    expect(handOverOf(decision.state)?.toUserId).toBe('doi');
  });

  it('is the only other one who may: a third is refused as before, and recorded', () => {
    const late = play(asked, [100, take('baba')]);
    expect(late.refused).toMatchObject({ code: 'already-taken', extra: { ownerId: 'aoki' } });
    expect(logged(late)).toEqual([['late-take', 'baba', { ownerId: 'aoki' }]]);
  });

  it('and takes it first leaves the manager, who takes it second, refused', () => {
    const late = play(asked, [100, take('doi')], [100, take('chiba')]);
    expect(late.refused).toMatchObject({ code: 'already-taken', extra: { ownerId: 'doi' } });
  });

  it('may still take it when the lease has run out meanwhile', () => {
    const decision = play(asked, [900, wake], [901, take('doi')]);
    expect(owner(decision.state)).toBe('doi');
  });
});

describe('the request', () => {
  const asked: [number, EscalationEvent] = [60, ask('aoki', 'doi')];
  const failed = (...userIds: string[]): EscalationEvent => ({
    type: 'page-failed',
    userIds,
    onCall,
  });

  it('that reaches nobody is told to the owner, once, who keeps it and may ask again', () => {
    const decision = play(asked, [70, failed('baba', 'doi')]);
    expect(owner(decision.state)).toBe('aoki');
    expect(leaseOf(decision.state)).toBe(900);
    expect(handOverOf(decision.state)).toMatchObject({ toUserId: 'doi', hasFailed: true });
    expect(decision.effects).toContainEqual({
      type: 'tell-owner',
      ownerId: 'aoki',
      template: 'hand-over-failed',
    });
    expect(logged(decision)).toEqual([
      ['page-failed', 'doi', { template: 'hand-over' }],
      ['paged', 'aoki', { template: 'hand-over-failed' }],
    ]);
    expect(decide(decision.state, failed('doi'), at(71)).effects).toEqual([]);
    const again = decide(decision.state, ask('aoki', 'doi'), at(80));
    expect(handOverOf(again.state)).toEqual({ toUserId: 'doi', askedAt: at(80).toISOString() });
    expect(pagesOf(again)).toContainEqual(['page-hand-over', 'doi']);
    expect(owner(decide(decision.state, take('doi'), at(81)).state)).toBe('doi');
  });

  it('is not touched by a page to somebody else that failed', () => {
    expect(play(asked, [70, failed('baba')]).effects).toEqual([]);
  });

  it('is not seen in the owner who takes it again', () => {
    expect(play(asked, [70, take('aoki')])).toMatchObject({ effects: [], refused: null });
  });

  it.each(['aoki', 'chiba'])('is taken back by %s with its page', (userId) => {
    const decision = play(asked, [90, withdraw(userId)]);
    expect(handOverOf(decision.state)).toBeNull();
    expect(pagesOf(decision)).toEqual([['withdraw-hand-over-page', 'doi']]);
    expect(logged(decision)).toEqual([['hand-over-withdrawn', userId, { toUserId: 'doi' }]]);
    expect(decide(decision.state, take('doi'), at(91)).refused?.code).toBe('already-taken');
    expect(decide(decision.state, withdraw(userId), at(92))).toMatchObject({
      effects: [],
      refused: null,
    });
  });

  it.each([
    ['by somebody else', [asked], 'baba', 'not-the-owner'],
    ['once it was accepted', [asked, [80, take('doi')]], 'aoki', 'not-the-owner'],
    ['once it is over', [asked, [80, settle]], 'aoki', 'already-settled'],
  ] as [string, [number, EscalationEvent][], string, string][])(
    'cannot be taken back %s',
    (_, before, userId, code) => {
      expect(play(...before, [90, withdraw(userId)]).refused?.code).toBe(code);
    },
  );

  it('stays while the owner goes on, however long', () => {
    const decision = play(asked, [800, progress('aoki')], [1_600, progress('aoki')]);
    expect(handOverOf(decision.state)?.toUserId).toBe('doi');
    expect(leaseOf(decision.state)).toBe(2_500);
  });

  it('is forgotten when the lease lapses: the owner is paged, then who is on call', () => {
    const lapsed = play(asked, [900, wake]);
    expect(handOverOf(lapsed.state)).toBeNull();
    expect(pagesOf(lapsed)).toEqual([['withdraw-hand-over-page', 'doi']]);
    expect(logged(lapsed).map(([kind, who]) => [kind, who])).toEqual([
      ['hand-over-withdrawn', null],
      ['lease-lapsed', 'aoki'],
      ['paged', 'aoki'],
    ]);
    const back = decide(lapsed.state, progress('aoki'), at(910));
    expect([owner(back.state), handOverOf(back.state)]).toEqual(['aoki', null]);
  });

  it('ends with the emergency, which takes every page back', () => {
    const over = play(asked, [90, settle]);
    expect(over.state).toMatchObject({ status: 'settled', ownerId: 'aoki' });
    expect(over.effects).toContainEqual({ type: 'withdraw-pages', answeredBy: null });
  });
});

it('reads a state that was stored before there were hand-overs', () => {
  const { handOver: _, ...stored } = play().state as Extract<EscalationState, { status: 'taken' }>;
  expect(handOverOf(stored)).toBeNull();
  expect(decide(stored, wake, at(900)).state.status).toBe('paging');
  expect(decide(stored, take('baba'), at(10)).refused?.code).toBe('already-taken');
  expect(decide(stored, withdraw('aoki'), at(10)).effects).toEqual([]);
  expect(handOverOf(decide(stored, ask('aoki', 'baba'), at(10)).state)?.toUserId).toBe('baba');
});
