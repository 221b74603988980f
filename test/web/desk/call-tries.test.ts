import { describe, expect, it } from 'vitest';
import { factsBody } from '../../../src/emergencies/emergencies.api.ts';
import { ApiProblem, Unreachable } from '../../../src/web/api/problem.ts';
import {
  chosenSince,
  factsSince,
  isRefused,
  isSameCall,
  ofSecondCall,
  tryWith,
  tryWithout,
} from '../../../src/web/desk/intake/call-tries.ts';
import {
  emptyIntake,
  type IntakeForm,
  intakeBodyOf,
} from '../../../src/web/desk/intake/intake-form.ts';

const callOf = (form: Partial<IntakeForm> = {}, isCallerOnLine = true) =>
  intakeBodyOf({ ...emptyIntake, situation: '母が倒れた', ...form }, isCallerOnLine, (it) => it);
const chosen = {
  caseId: '01a203de-c6b4-7bea-8bd8-046e50418eaa',
  registrationNo: 'A-000001',
  name: '見本 太郎',
} as NonNullable<IntakeForm['chosen']>;

describe('a call that had been recorded before its form was finished', () => {
  const arrived = callOf({ callerName: '見本 花子' });

  it('is given only what was typed since', () => {
    const now = callOf({ callerName: '見本 花子', location: '自宅の2階' });
    const facts = factsSince(now, arrived);
    expect(facts).toEqual({ personLocation: '自宅の2階' });
    expect(factsBody.safeParse(facts).success).toBe(true);
  });

  it('leaves what others have put right meanwhile, where nothing was typed since', () => {
    expect(factsSince(callOf({ callerName: '見本 花子' }), arrived)).toBeNull();
  });

  it('keeps its situation when that was emptied', () => {
    expect(factsSince(callOf({ callerName: '見本 花子', situation: ' ' }), arrived)).toBeNull();
  });

  it('tells who was chosen since, for that is settled by looking the person up', () => {
    expect(chosenSince(callOf({ chosen }), arrived)).toEqual({ caseId: chosen.caseId });
    expect(chosenSince(arrived, callOf({ chosen }))).toEqual({ caseId: null });
  });

  it('tells of another time of the call, and of another who takes it', () => {
    const now = callOf({ calledAt: '2026-03-02T21:40' }, false);
    expect(chosenSince(now, arrived)).toEqual({
      calledAt: '2026-03-02T12:40:00.000Z',
      callerOnLine: false,
    });
  });

  it('has nothing to tell when nothing was chosen otherwise', () => {
    expect(chosenSince(callOf({ location: '駅' }), arrived)).toEqual({});
  });
});

describe('what was typed while a call was on its way', () => {
  it('is sent after it', () => {
    expect(isSameCall(callOf({ location: '駅' }), callOf())).toBe(false);
    expect(isSameCall(callOf({ chosen }), callOf())).toBe(false);
    expect(isSameCall(callOf(), callOf())).toBe(true);
  });

  it('is nothing when the form was thrown away', () => {
    expect(isSameCall(callOf({ situation: '' }), callOf({ location: '駅' }))).toBe(true);
  });
});

describe('what a second caller has said since', () => {
  it('is a line of the record; who called first, and what for, stays', () => {
    const facts = { situation: 'まだ誰も来ない', personLocation: '駅' };
    expect(ofSecondCall(facts)).toEqual({
      text: 'まだ誰も来ない',
      changes: { personLocation: '駅' },
    });
    expect(ofSecondCall({ caller: { name: '姉' } })).toEqual({ text: null, changes: {} });
  });
});

describe('the tries of one call', () => {
  const first = callOf();
  const second = callOf({ location: '駅' });
  const none = { key: 'one-key-for-the-call', bodies: [] };

  it('are remembered once each, under the key of the call', () => {
    const tries = tryWith(tryWith(tryWith(none, first), first), second);
    expect(tries).toEqual({ ...none, bodies: [first, second] });
  });

  it('keep the key and the earlier ones when one is refused: an earlier one may have arrived', () => {
    const tries = tryWithout(tryWith(tryWith(none, first), second), second);
    expect(tries).toEqual({ ...none, bodies: [first] });
  });

  it('are refused by an answer that says no, and by nothing else', () => {
    expect(isRefused(new ApiProblem(404, { code: 'no-such-case' }))).toBe(true);
    expect(isRefused(new ApiProblem(422, { code: 'idempotency-key-reused' }))).toBe(false);
    expect(isRefused(new ApiProblem(500, { code: 'unexpected' }))).toBe(false);
    expect(isRefused(new Unreachable())).toBe(false);
  });
});
