import { describe, expect, it } from 'vitest';
import {
  MEDICAL_CARE,
  MEDICAL_CARE_ALIASES,
  MOBILITY,
  usesWheelchair,
} from '../../../src/platform/text/care-labels.ts';
import { codeOf, codesOf } from '../../../src/platform/text/label-map.ts';

describe('a word of a list', () => {
  it.each([
    ['吸引', 'SUCTION'],
    ['SUCTION', 'SUCTION'],
    ['suction', 'SUCTION'],
    [' たん 吸引', 'SUCTION'],
    ['ﾈﾌﾞﾗｲｻﾞｰ', 'NEBULISER'],
    ['けいれん時処置', 'SEIZURE_RESCUE'],
    ['胃ろう', 'TUBE_FEEDING'],
  ])('%j is %s', (text, code) => {
    expect(codeOf(MEDICAL_CARE, text, MEDICAL_CARE_ALIASES)).toBe(code);
  });

  it.each(['', ' ', '吸', '吸引など', 'constructor', '__proto__'])('%j is none', (text) => {
    expect(codeOf(MEDICAL_CARE, text, MEDICAL_CARE_ALIASES)).toBeNull();
  });

  it('stands in the order of the form', () => {
    expect(codesOf(MEDICAL_CARE)).toHaveLength(14);
    expect(codesOf(MEDICAL_CARE)[0]).toBe('VENTILATOR');
  });
});

describe('a way of moving', () => {
  it('that needs a step-free room', () => {
    expect(codesOf(MOBILITY).filter(usesWheelchair)).toEqual([
      'WHEELCHAIR_SELF',
      'WHEELCHAIR_ASSISTED',
      'WHEELCHAIR_POWERED',
      'BEDRIDDEN',
    ]);
  });
});
