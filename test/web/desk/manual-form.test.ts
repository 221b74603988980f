import { describe, expect, it } from 'vitest';
import { municipalityNames } from '../../../src/facilities/municipalities.ts';
import { manualPlacementBody } from '../../../src/placement/manual-placement.api.ts';
import { bodyOf, emptyForm, lackOf } from '../../../src/web/desk/matching/manual-form.ts';

const outside = {
  ...emptyForm,
  kind: 'outside' as const,
  ...{ facilityName: 'みなみ荘', phone: '022-200-0099', roomName: '和室' },
  ...{ agreedWith: '夜勤の本田', reason: '施設長の了解' },
};
const inPlace = (municipality: string) => ({ ...outside, municipality });

describe('a place outside the list', () => {
  it.each([
    ['名取市', '04207'],
    ['仙台市青葉区', '04101'],
    ['青葉区', '04101'],
    ['宮城県 黒川郡 大和町', '04421'],
    ['七ヶ浜町', '04404'],
    ['０６２０１', '06201'],
    ['062014', '06201'],
    ['', null],
  ])('in %s is sent by its code', (typed, code) => {
    const form = inPlace(typed);
    expect(lackOf(form)).toBeNull();
    expect(bodyOf(form).place).toMatchObject({ municipalityCode: code });
    expect(manualPlacementBody.safeParse(bodyOf(form)).success).toBe(true);
  });

  it.each(['なとり', '市', '0420', '123456'])('in %s is asked about before it is sent', (typed) => {
    expect(lackOf(inPlace(typed))).toBe('whyMunicipality');
  });

  it('may be in any municipality that is offered, each under one name', () => {
    const codes = municipalityNames.map((name) => {
      const { place } = bodyOf(inPlace(name));
      return place.kind === 'outside' ? place.municipalityCode : null;
    });
    expect(new Set(codes).size).toBe(municipalityNames.length);
    expect(codes).not.toContain(null);
    expect(municipalityNames).toEqual(expect.arrayContaining(['仙台市泉区', '塩竈市']));
  });
});
