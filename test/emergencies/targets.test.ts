import { describe, expect, it } from 'vitest';
import type { EmergencyState } from '../../src/emergencies/emergency.ts';
import { emergencyNumber, fiscalYearOf } from '../../src/emergencies/emergency-number.ts';
import { decide } from '../../src/emergencies/steps.ts';
import { targets } from '../../src/emergencies/targets.ts';
import { at, events, now } from './night.ts';

const minutes = (n: number) => new Date(now.getTime() + n * 60_000);
const received: EmergencyState = { status: 'RECEIVED', gaps: [] };

describe('the time targets of an emergency', () => {
  it('are open until their minute is over, and overdue from then on', () => {
    const standingAt = (n: number) =>
      Object.fromEntries(targets(received, now, minutes(n)).map((it) => [it.name, it.standing]));
    expect(standingAt(3)).toMatchObject({ answered: 'open', triage: 'open', placed: 'open' });
    expect(standingAt(4)).toMatchObject({ answered: 'overdue', 'call-back': 'open' });
    expect(standingAt(181)).toMatchObject({
      answered: 'overdue',
      'call-back': 'overdue',
      triage: 'overdue',
      'first-offer': 'overdue',
      placed: 'overdue',
      informed: 'open',
    });
  });

  it('say whether they were met in time', () => {
    const state = at('PLACED');
    const marks = { answered: minutes(2), 'call-back': minutes(20), 'first-offer': minutes(44) };
    const found = targets(state, now, minutes(60), marks);
    expect(found.map((it) => [it.name, it.standing])).toEqual([
      ['answered', 'met'],
      ['call-back', 'met-late'],
      ['triage', 'met'],
      ['first-offer', 'met'],
      ['placed', 'met'],
      ['informed', 'open'],
      ['next-support', 'open'],
    ]);
    expect(found[1]).toMatchObject({ dueAt: minutes(15), metAt: minutes(20) });
  });

  it('want no offer any more once the person is placed, by whatever way', () => {
    const byTelephone = targets(at('PLACED'), now, minutes(60));
    expect(byTelephone.find(({ name }) => name === 'first-offer')?.standing).toBe('met');
  });

  it('ask for no room where none is sought, and for a safety check where abuse is suspected', () => {
    const visit = decide(at('IDENTIFIED'), { ...events.decide, decision: 'VISIT' }, now);
    const names = (state: EmergencyState, isAbuseSuspected = false) =>
      targets(state, now, now, { isAbuseSuspected }).map((it) => it.name);
    expect('state' in visit && names(visit.state)).not.toContain('placed');
    expect(names(at('NO_ACTION'))).toEqual(['answered', 'call-back', 'triage']);
    expect(names(received, true)).toContain('safety-check');
  });
});

describe('the number of an emergency', () => {
  it.each([
    ['2026-11-22T02:00:00+09:00', 1, 'R8-000001'],
    ['2027-03-31T23:59:59+09:00', 123, 'R8-000123'],
    ['2027-04-01T00:00:00+09:00', 1, 'R9-000001'],
    ['2027-03-31T15:00:00Z', 1, 'R9-000001'],
    ['2019-05-01T00:00:00+09:00', 1_234_567, 'R1-1234567'],
  ])('%s, number %i, is %s', (at, count, number) => {
    expect(emergencyNumber(fiscalYearOf(new Date(at)), count)).toBe(number);
  });
});
