import { describe, expect, it } from 'vitest';
import { dayKeys } from '../../../src/facilities/admission-hours.ts';
import { acceptanceConditions } from '../../../src/facilities/conditions.api.ts';
import {
  type ConditionsForm,
  formOf,
  readForm,
  withMondayCopied,
} from '../../../src/web/rooms/facilities/conditions-form.ts';
import { profileTextOf, readProfileText } from '../../../src/web/rooms/facilities/profile-text.ts';
import { readTime } from '../../../src/web/rooms/facilities/read-time.ts';
import { sayCondition, sayHours } from '../../../src/web/rooms/facilities/say-conditions.ts';
import { conditions } from '../../placement/samples.ts';

const open = { from: '09:00', to: '17:00' };
const byDay = {
  ...{ mon: open, tue: open, wed: open, thu: open, fri: open },
  ...{ sat: { from: '22:00', to: '06:00' }, sun: null, holiday: null },
};
const said = conditions({
  medicalCare: [],
  nurse: null,
  children: false,
  admissionHours: { byDay },
});

describe('the form of conditions', () => {
  it.each([
    ['all kinds of words', said],
    ['the same hours every day', conditions({ admissionHours: { from: '00:00', to: '24:00' } })],
    ['unknown hours', conditions({ admissionHours: null, medicalCare: null, sex: null })],
  ])('says what it was filled with: %s', (_, stated) => {
    expect(readForm(formOf(stated))).toEqual({ conditions: stated, faults: [] });
  });

  it('begins with everything unknown, which is not a no', () => {
    const { conditions: nothing } = readForm(formOf(null));
    expect(acceptanceConditions.parse(nothing)).toEqual(nothing);
    expect(new Set(Object.values(nothing ?? {}))).toEqual(new Set([null]));
    expect(sayCondition('nurse', said, 'ja')).toBe('未登録');
    expect(sayCondition('children', said, 'ja')).toBe('できない');
    expect(sayCondition('medicalCare', said, 'ja')).toBe('対応できるケアはない');
  });

  it.each<[Partial<ConditionsForm>, string, string]>([
    [{ behaviourMax: '25' }, '/behaviourMax', 'not-a-number'],
    [{ behaviourMax: 'なし' }, '/behaviourMax', 'not-a-number'],
    [{ minAge: '65', maxAge: '18' }, '/maxAge', 'reversed'],
    [{ care: 'some', medicalCare: [] }, '/medicalCare', 'none-chosen'],
    [
      { hours: 'daily', daily: { from: '25:00', to: '9:00' } },
      '/admissionHours/from',
      'not-a-time',
    ],
    [
      { hours: 'daily', daily: { from: '24:00', to: '9:00' } },
      '/admissionHours/from',
      'not-a-time',
    ],
    [{ hours: 'daily', daily: { from: '9:00', to: '９時' } }, '/admissionHours/to', 'no-length'],
  ])('says what is wrong with %j', (change, path, code) => {
    const read = readForm({ ...formOf(said), ...change });
    expect(read).toEqual({ conditions: null, faults: [{ path, code }] });
  });

  it('copies Monday to the weekdays, and looks at closed days only as closed', () => {
    const form = formOf(said);
    const wrong = { isOpen: false, from: 'x', to: 'y' };
    const copied = withMondayCopied({
      ...form.byDay,
      mon: { isOpen: true, from: '8', to: '1830' },
    });
    const read = readForm({ ...form, byDay: { ...copied, sun: wrong } });
    const hours = read.conditions?.admissionHours;
    const days = hours && 'byDay' in hours ? dayKeys.map((day) => hours.byDay[day]) : [];
    const eight = { from: '08:00', to: '18:30' };
    expect(days).toEqual([eight, eight, eight, eight, eight, byDay.sat, null, null]);
  });

  it('says equal days once', () => {
    expect(sayHours({ byDay }, 'ja')).toBe(
      '月〜金 09:00〜17:00、土 22:00〜翌06:00、日・祝日・年末年始 受入れなし',
    );
    expect(sayHours({ from: '00:00', to: '24:00' }, 'ja')).toBe('毎日 終日');
  });
});

it.each([
  ['9', '09:00'],
  ['９：３０', '09:30'],
  ['0930', '09:30'],
  ['930', '09:30'],
  ['9時5分', null],
  ['22時30分', '22:30'],
  ['24:00', '24:00'],
  ['24:01', null],
  ['', null],
  ['9:60', null],
])('reads the time %j as %j', (text, time) => {
  expect(readTime(text)).toBe(time);
});

describe('the form of a profile', () => {
  const view = {
    facilityId: 'a',
    version: 1,
    kind: null,
    medicalClass: null,
    phone: null,
    fax: null,
    staleAfterMinutes: 720,
    reportHours: ['08:00', '20:00'],
    cleaningMinutes: 0,
    contacts: [],
    staff: [],
  };
  const text = profileTextOf(view, (phone) => phone);
  it.each([
    ['20:00 8:00', ['20:00', '08:00']],
    ['８時、14:30', ['08:00', '14:30']],
    ['', []],
    ['8:00,8', null],
    ['24:00', null],
    ['1 2 3 4 5 6 7', null],
  ])('reads %j as reminders', (reportHours, expected) => {
    const { body, faults } = readProfileText({ ...text, reportHours });
    expect(body?.reportHours ?? null).toEqual(expected);
    expect(faults).toEqual(expected === null ? ['reportHours'] : []);
  });

  it('keeps the minutes within their bounds', () => {
    const wrong = { ...text, staleAfterMinutes: '59', cleaningMinutes: '1441' };
    expect(readProfileText(wrong).faults).toEqual(['staleAfterMinutes', 'cleaningMinutes']);
    expect(readProfileText({ ...text, staleAfterMinutes: '２８８０' }).body).toMatchObject({
      staleAfterMinutes: 2_880,
    });
  });
});
