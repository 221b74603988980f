import { type DayKey, dayKeys, type Hours } from '../../../facilities/admission-hours.ts';
import type { AcceptanceConditions } from '../../../facilities/conditions.api.ts';
import type { MedicalCare } from '../../../platform/text/care-labels.ts';
import { readTime } from './read-time.ts';

/** Not said is an answer of its own: it is never a no. */
export type Said = 'yes' | 'no' | 'unknown';
export const saidFields = [
  'nurse',
  'nightStaff',
  'wheelchair',
  'children',
  'infection',
  'trialStayRequired',
  'transport',
] as const;
export type SaidField = (typeof saidFields)[number];

export interface DayForm {
  isOpen: boolean;
  from: string;
  to: string;
}

/** The conditions as they are typed. */
export interface ConditionsForm extends Record<SaidField, Said> {
  care: 'unknown' | 'none' | 'some';
  medicalCare: readonly MedicalCare[];
  behaviourMax: string;
  minAge: string;
  maxAge: string;
  sex: 'unknown' | 'MALE' | 'FEMALE' | 'ANY';
  hours: 'unknown' | 'daily' | 'by-day';
  daily: Hours;
  byDay: Record<DayKey, DayForm>;
}

export interface FormFault {
  /** JSON pointer into the conditions. */
  path: string;
  code: 'not-a-number' | 'not-a-time' | 'no-length' | 'reversed' | 'none-chosen';
}

const wholeDay: Hours = { from: '00:00', to: '24:00' };
const mostAge = 120;
const mostBehaviour = 24;

/** Null: never stated, so that everything is unknown. */
export function formOf(conditions: AcceptanceConditions | null): ConditionsForm {
  const said = (field: SaidField): Said => {
    const value = conditions?.[field] ?? null;
    return value === null ? 'unknown' : value ? 'yes' : 'no';
  };
  const care = conditions?.medicalCare ?? null;
  const hours = conditions?.admissionHours ?? null;
  const isByDay = hours !== null && 'byDay' in hours;
  const daily = hours === null || isByDay ? wholeDay : hours;
  const dayOf = (day: DayKey): DayForm => {
    const ofDay = isByDay ? hours.byDay[day] : daily;
    return { isOpen: ofDay !== null, ...(ofDay ?? wholeDay) };
  };
  return {
    ...(Object.fromEntries(saidFields.map((field) => [field, said(field)])) as Record<
      SaidField,
      Said
    >),
    care: care === null ? 'unknown' : care.length === 0 ? 'none' : 'some',
    medicalCare: care ?? [],
    behaviourMax: textOf(conditions?.behaviourMax),
    minAge: textOf(conditions?.minAge),
    maxAge: textOf(conditions?.maxAge),
    sex: conditions?.sex ?? 'unknown',
    hours: hours === null ? 'unknown' : isByDay ? 'by-day' : 'daily',
    daily,
    byDay: Object.fromEntries(dayKeys.map((day) => [day, dayOf(day)])) as ConditionsForm['byDay'],
  };
}

const textOf = (value: number | null | undefined) => String(value ?? '');

/** What the form says; null, and everything that is wrong, where it says nothing that can be kept. */
export function readForm(form: ConditionsForm): {
  conditions: AcceptanceConditions | null;
  faults: FormFault[];
} {
  const faults: FormFault[] = [];
  const wrong = (path: string, code: FormFault['code']) => {
    faults.push({ path, code });
    return null;
  };
  const number = (field: 'behaviourMax' | 'minAge' | 'maxAge', most: number): number | null => {
    const text = form[field].normalize('NFKC').trim();
    if (text === '') return null;
    return /^\d{1,3}$/.test(text) && Number(text) <= most
      ? Number(text)
      : wrong(`/${field}`, 'not-a-number');
  };
  const span = ({ from, to }: Hours, path: string): Hours | null => {
    const [start, end] = [readTime(from), readTime(to)];
    if (start === null || start === '24:00') return wrong(`${path}/from`, 'not-a-time');
    if (end === null) return wrong(`${path}/to`, 'not-a-time');
    return start === end ? wrong(`${path}/to`, 'no-length') : { from: start, to: end };
  };
  const hours = (): AcceptanceConditions['admissionHours'] => {
    if (form.hours === 'unknown') return null;
    if (form.hours === 'daily') return span(form.daily, '/admissionHours');
    const ofDay = (day: DayKey) =>
      form.byDay[day].isOpen ? span(form.byDay[day], `/admissionHours/byDay/${day}`) : null;
    return {
      byDay: Object.fromEntries(dayKeys.map((day) => [day, ofDay(day)])) as Record<
        DayKey,
        Hours | null
      >,
    };
  };
  const said = (field: SaidField) => (form[field] === 'unknown' ? null : form[field] === 'yes');
  if (form.care === 'some' && form.medicalCare.length === 0) wrong('/medicalCare', 'none-chosen');
  const conditions: AcceptanceConditions = {
    medicalCare: form.care === 'unknown' ? null : form.care === 'none' ? [] : [...form.medicalCare],
    nurse: said('nurse'),
    nightStaff: said('nightStaff'),
    behaviourMax: number('behaviourMax', mostBehaviour),
    wheelchair: said('wheelchair'),
    sex: form.sex === 'unknown' ? null : form.sex,
    minAge: number('minAge', mostAge),
    maxAge: number('maxAge', mostAge),
    children: said('children'),
    infection: said('infection'),
    trialStayRequired: said('trialStayRequired'),
    transport: said('transport'),
    admissionHours: hours(),
  };
  const { minAge, maxAge } = conditions;
  if (minAge !== null && maxAge !== null && minAge > maxAge) wrong('/maxAge', 'reversed');
  return { conditions: faults.length === 0 ? conditions : null, faults };
}

/** Monday's hours on Tuesday to Friday. Saturday, Sunday and holidays stay as they are. */
export function withMondayCopied(byDay: ConditionsForm['byDay']): ConditionsForm['byDay'] {
  const { mon } = byDay;
  return { ...byDay, tue: { ...mon }, wed: { ...mon }, thu: { ...mon }, fri: { ...mon } };
}
