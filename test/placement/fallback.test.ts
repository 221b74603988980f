import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../src/emergencies/entry-labels.ts';
import {
  type CallMade,
  nextRung,
  type RungStanding,
  rungs,
  staleDays,
  standingOf,
} from '../../src/placement/fallback.ts';

const call = (contactId: string | null, outcome: CallMade['outcome']): CallMade => ({
  contactId,
  contactName: contactId ?? '通りがかりの施設',
  outcome,
});

describe('where a rung of the ladder stands', () => {
  it.each<[string, string[], CallMade[], RungStanding]>([
    ['nobody listed, nobody called', [], [], 'open'],
    ['one of two has refused', ['a', 'b'], [call('a', 'refused')], 'open'],
    ['both have', ['a', 'b'], [call('a', 'refused'), call('b', 'not-applicable')], 'passed'],
    ['silence is no refusal', ['a'], [call('a', 'no-answer')], 'open'],
    [
      'nor is a promise to call back',
      ['a'],
      [call('a', 'refused'), call('a', 'calls-back')],
      'open',
    ],
    ['one has agreed', ['a', 'b'], [call('a', 'refused'), call('b', 'agreed')], 'agreed'],
    ['and takes it back', ['b'], [call('b', 'agreed'), call('b', 'refused')], 'passed'],
    ['passed over as a whole', ['a', 'b'], [call(null, 'not-applicable')], 'passed'],
    ['somebody else refused', ['a'], [call(null, 'refused')], 'open'],
    ['nobody is listed, and somebody refused', [], [call(null, 'refused')], 'passed'],
  ])('%s', (_, contacts, calls, standing) => {
    expect(standingOf(contacts, calls)).toBe(standing);
  });

  it('goes on to the first that is open, and ends where somebody has agreed', () => {
    const at = (standings: RungStanding[]) =>
      standings.map((standing, index) => ({ rung: rungs[index] ?? 'city', standing }));
    expect(nextRung(at(['passed', 'open', 'open']))).toBe('other-short-stay');
    expect(nextRung(at(['open', 'agreed', 'open']))).toBeNull();
    expect(nextRung(at(rungs.map(() => 'passed')))).toBeNull();
  });

  it('trusts a number for ninety days', () => {
    expect(staleDays('2026-08-24', '2026-11-22')).toBeNull();
    expect(staleDays('2026-08-23', '2026-11-22')).toBe(91);
  });

  it('is told in the record in words', () => {
    const data = {
      rung: 'medical',
      contactName: '試験病院',
      outcome: 'refused',
      reason: '看護師がいない',
    };
    expect(sentenceOf(data, new Map(), String)).toBe(
      '医療型短期入所・入院　連絡先：試験病院　理由：看護師がいない　結果：受入れ不可',
    );
  });
});
