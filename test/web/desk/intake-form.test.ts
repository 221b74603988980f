import { describe, expect, it } from 'vitest';
import { intakeBody } from '../../../src/emergencies/emergencies.api.ts';
import {
  type Candidate,
  emptyIntake,
  type IntakeForm,
  intakeBodyOf,
  isEmptyIntake,
  namesakesOf,
} from '../../../src/web/desk/intake/intake-form.ts';
import { formOfPerson, unknownPerson } from '../../../src/web/desk/intake/person-form.ts';
import { instantOf } from '../../../src/web/ui/tokyo-field.ts';

const asTyped = (texts: string) => `（入力のまま：${texts}）`;
const bodyOf = (form: Partial<IntakeForm>, isCallerOnLine = true) =>
  intakeBodyOf({ ...emptyIntake, situation: '母が倒れた', ...form }, isCallerOnLine, asTyped);

const candidate: Candidate = {
  caseId: '01a203de-c6b4-7bea-8bd8-046e50418eaa',
  registrationNo: 'A-000001',
  name: '見本 太郎',
  nameKana: 'ミホン タロウ',
  birthDate: '1994-06-12',
  sex: 'MALE',
  status: 'ACTIVE',
  hasConsent: true,
  whose: null,
  relation: null,
  phone: null,
  running: null,
};

describe('a call as it is typed', () => {
  it('needs no more than a word of what is happening', () => {
    const body = bodyOf({});
    expect(intakeBody.safeParse(body).success).toBe(true);
    expect(body).toMatchObject({ callerOnLine: true, personIsSafe: 'unknown', caseId: null });
  });

  it('pages who is on call where nobody has the caller on the line', () => {
    expect(bodyOf({}, false).callerOnLine).toBe(false);
  });

  it('takes a number in any spelling', () => {
    expect(bodyOf({ phone: '０９０－００００－０１０１' }).caller.phone).toBe('+819000000101');
  });

  it('is never held up by what cannot be read: that goes into the situation as it was typed', () => {
    const body = bodyOf({
      phone: '022-21',
      callBack: 'other',
      callBackPhone: '090-12',
      person: { ...unknownPerson, birthDate: '昭和のおわり', ageYears: '三十くらい' },
    });
    expect(intakeBody.safeParse(body).success).toBe(true);
    expect(body.caller.phone).toBeNull();
    expect(body.situation).toBe(
      '母が倒れた\n（入力のまま：022-21 / 090-12 / 昭和のおわり / 三十くらい）',
    );
  });

  it('says why nobody can be called back only where there is no number', () => {
    const form = { callBackPhone: '090-0000-0101', noCallBackReason: '非通知' };
    expect(bodyOf({ ...form, callBack: 'none' }).caller).toMatchObject({
      callBackPhone: null,
      noCallBackReason: '非通知',
    });
    expect(bodyOf({ ...form, callBack: 'other' }).caller).toMatchObject({
      callBackPhone: '+819000000101',
      noCallBackReason: null,
    });
  });

  it('names the person chosen from the register by the registration alone', () => {
    const person = { ...unknownPerson, name: 'みほん', ageYears: '３２歳' };
    const body = bodyOf({ chosen: candidate, person, phone: '０９０－００' });
    expect(body.caseId).toBe(candidate.caseId);
    expect(body.person).toMatchObject({ name: null, ageYears: 32 });
    // Half a number, by which the person was found, says nothing any more.
    expect(body.situation).toBe('母が倒れた');
  });

  it('reads the time of the call in Japan’s zone, and no time as now', () => {
    expect(instantOf('2026-11-22T02:05')).toBe('2026-11-21T17:05:00.000Z');
    expect(bodyOf({}).calledAt).toBeNull();
  });

  it('is nothing to keep once everything typed is taken back', () => {
    expect(isEmptyIntake({ ...emptyIntake })).toBe(true);
    expect(isEmptyIntake({ ...emptyIntake, phone: '0' })).toBe(false);
  });
});

describe('the minimum set about a person', () => {
  it('is completed from what is known; "none" and "not known" stay apart', () => {
    const form = formOfPerson({ name: '見本', ageYears: 40, medicalCare: [], sex: null });
    expect(form).toMatchObject({ name: '見本', ageYears: '40', medicalCare: [], sex: '' });
    expect(form.disabilityTypes).toBeNull();
  });
});

describe('candidates', () => {
  it('who are called the same are warned of', () => {
    const other = { ...candidate, caseId: 'b', name: '見本 多朗' };
    const stranger = { ...candidate, caseId: 'c', nameKana: 'ベツ ジンブツ' };
    expect(namesakesOf([candidate, other, stranger])).toEqual(new Set([candidate.caseId, 'b']));
  });
});
