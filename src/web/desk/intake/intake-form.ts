import type { IntakeBody, IsSafe } from '../../../emergencies/emergencies.api.ts';
import type { LookupAnswer } from '../../../emergencies/lookup.api.ts';
import { normalisePhone } from '../../../platform/text/phone.ts';
import { instantOf } from '../../ui/tokyo-field.ts';
import { type PersonForm, personOf, textOf, unknownPerson, unreadOf } from './person-form.ts';

export type Candidate = LookupAnswer['items'][number];

/** A call as it is typed: kept as a draft, so everything in it can be written as JSON. */
export interface IntakeForm {
  phone: string;
  callerName: string;
  relation: string;
  callBack: 'same' | 'other' | 'none';
  callBackPhone: string;
  noCallBackReason: string;
  situation: string;
  location: string;
  isSafe: IsSafe;
  isAbuseSuspected: boolean;
  /** The registered person chosen among the candidates. */
  chosen: Candidate | null;
  /** Another emergency of a person of whom one is running. */
  isSeparate: boolean;
  person: PersonForm;
  /** Japan's time as the browser's field has it; empty: now. */
  calledAt: string;
  /** Sent with an unknown end: the same call must not be recorded twice. */
  tried: { key: string; bodies: IntakeBody[] } | null;
}

export const emptyIntake: IntakeForm = {
  phone: '',
  callerName: '',
  relation: '',
  callBack: 'same',
  callBackPhone: '',
  noCallBackReason: '',
  situation: '',
  location: '',
  isSafe: 'unknown',
  isAbuseSuspected: false,
  chosen: null,
  isSeparate: false,
  person: unknownPerson,
  calledAt: '',
  tried: null,
};

/** Whether nothing has been typed (any more): nothing to keep. */
export function isEmptyIntake(form: IntakeForm): boolean {
  return JSON.stringify({ ...emptyIntake, ...form }) === JSON.stringify(emptyIntake);
}

/**
 * The body of the call. A number, day or age that cannot be read never holds up a call: it is
 * written to the situation as it was typed, in the words of `asTyped`.
 */
export function intakeBodyOf(
  form: IntakeForm,
  isCallerOnLine: boolean,
  asTyped: (texts: string) => string,
): IntakeBody {
  const phone = phoneOf(form.phone);
  const callBackPhone = form.callBack === 'other' ? phoneOf(form.callBackPhone) : null;
  const unread = [
    // The part of a number by which somebody was found has done its work.
    form.chosen === null ? unreadPhone(form.phone) : '',
    form.callBack === 'other' ? unreadPhone(form.callBackPhone) : '',
    ...unreadOf(form.person),
  ].filter((it) => it !== '');
  const person = personOf(form.person);
  return {
    caller: {
      name: textOf(form.callerName),
      phone,
      relation: textOf(form.relation),
      callBackPhone,
      noCallBackReason: form.callBack === 'none' ? textOf(form.noCallBackReason) : null,
    },
    // The name served to find the registered person, whose own is in the register.
    person: { ...person, name: form.chosen ? null : person.name, behaviourScore: null },
    personLocation: textOf(form.location),
    personIsSafe: form.isSafe,
    situation: [form.situation.trim(), ...(unread.length > 0 ? [asTyped(unread.join(' / '))] : [])]
      .join('\n')
      .trim(),
    calledAt: instantOf(form.calledAt),
    isAbuseSuspected: form.isAbuseSuspected,
    caseId: form.chosen?.caseId ?? null,
    wardCode: null,
    callerOnLine: isCallerOnLine,
    separate: form.isSeparate,
  };
}

/** Typed as a telephone number, and not (yet) one. */
export function unreadPhone(typed: string): string {
  return typed.trim() !== '' && !normalisePhone(typed).ok ? typed.trim() : '';
}

function phoneOf(typed: string): string | null {
  const number = normalisePhone(typed);
  return number.ok ? number.e164 : null;
}

/** People of one reading (or one name) among the candidates: a mistake lies near. */
export function namesakesOf(items: readonly Candidate[]): ReadonlySet<string> {
  const spoken = (item: Candidate) => (item.nameKana || item.name).replace(/\s/g, '');
  return new Set(
    items
      .filter((item) =>
        items.some((other) => other.caseId !== item.caseId && spoken(other) === spoken(item)),
      )
      .map((item) => item.caseId),
  );
}
