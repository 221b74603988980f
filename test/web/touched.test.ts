import { describe, expect, it } from 'vitest';
import { keys, touchedBy } from '../../src/web/api/touched.ts';

const touched = (topic: string, kind: string, id = 'x') =>
  touchedBy({ type: 'event', seq: 1, topic, id, kind });

describe('what a live event makes old', () => {
  it('is the offers too, when the offers of an emergency have changed', () => {
    const old = touched('emergencies', 'offers.changed');
    expect(old).toContainEqual(keys.offers);
    expect(old).toContainEqual(keys.emergency('x'));
  });

  it('is what a facility sees of the person, when the disclosure has ended', () => {
    expect(touched('facility:f', 'offer.changed')).toEqual([keys.offers, keys.stays]);
  });

  it('is the open sheet, when the ward has put the case right or the call is told anew', () => {
    expect(touched('cases:04101', 'case.changed')).toContainEqual(keys.sheets);
    expect(touched('emergencies', 'case.changed')).toContainEqual(keys.sheets);
    expect(touched('emergencies', 'emergency.changed')).toContainEqual(keys.sheet('x'));
  });

  it('is not the sheet for a note: every reading of it is logged', () => {
    const old = touched('emergencies', 'emergency.noted');
    expect(old).not.toContainEqual(keys.sheet('x'));
    expect(old).toContainEqual(keys.emergency('x'));
  });

  it('is what a policy would do, when the plan of the shifts has changed', () => {
    expect(touched('on-call', 'plan.changed')).toContainEqual(keys.policy);
  });

  it('is the report of a drill, when somebody has answered', () => {
    expect(touched('on-call', 'drill.answered')).toContainEqual(keys.readiness);
  });

  it('is everything, when the event is not known', () => {
    expect(touched('rooms', 'weather.changed')).toEqual([[]]);
  });
});
