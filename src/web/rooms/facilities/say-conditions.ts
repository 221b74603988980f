import { type AdmissionHours, dayKeys } from '../../../facilities/admission-hours.ts';
import { type ConditionField, conditionFields } from '../../../facilities/condition-changes.ts';
import type { AcceptanceConditions } from '../../../facilities/conditions.api.ts';
import { facilityCodes } from '../../words/codes-facility.ts';
import { personCodes } from '../../words/codes-person.ts';
import { conditionsWords } from '../../words/facility-conditions.ts';
import { type Language, wordsIn } from '../../words/label.ts';

/** What one item says, in a line; what is not known says so. Null: nothing was ever stated. */
export function sayCondition(
  field: ConditionField,
  conditions: AcceptanceConditions | null,
  language: Language,
): string {
  const w = wordsIn(conditionsWords, language);
  if (conditions === null) return w.unknown;
  switch (field) {
    case 'minAge':
    case 'maxAge': {
      const age = conditions[field];
      return age === null ? w.noBound : w.years(age);
    }
    case 'medicalCare': {
      const care = conditions.medicalCare;
      if (care === null) return w.unknown;
      const names = care.map((it) => personCodes.medicalCare[it][language]);
      return names.length === 0 ? w.careNone : names.join(w.listJoin);
    }
    case 'behaviourMax':
      return conditions.behaviourMax === null ? w.unknown : w.points(conditions.behaviourMax);
    case 'sex':
      return conditions.sex === null ? w.unknown : facilityCodes.roomSex[conditions.sex][language];
    case 'admissionHours':
      return sayHours(conditions.admissionHours, language);
    default: {
      const said = conditions[field];
      return said === null ? w.unknown : answers[field][said ? 'yes' : 'no'][language];
    }
  }
}

const canOrNot = { yes: conditionsWords.can, no: conditionsWords.cannot };
const thereOrNot = { yes: conditionsWords.there, no: conditionsWords.notThere };
const answers = {
  nurse: thereOrNot,
  nightStaff: thereOrNot,
  wheelchair: canOrNot,
  children: canOrNot,
  infection: canOrNot,
  transport: canOrNot,
  trialStayRequired: { yes: conditionsWords.needed, no: conditionsWords.notNeeded },
} as const;
export const answersOf = (field: keyof typeof answers) => answers[field];

/** Days with the same hours are said once: "月〜金 9:00–17:00、土・日・祝 受入れなし". */
export function sayHours(hours: AdmissionHours | null, language: Language): string {
  const w = wordsIn(conditionsWords, language);
  if (hours === null) return w.unknown;
  const say = (it: { from: string; to: string } | null) =>
    it === null
      ? w.closed
      : it.from === '00:00' && it.to === '24:00'
        ? w.wholeDay
        : w.fromTo(it.from, it.to, it.from > it.to);
  if (!('byDay' in hours)) return `${w.everyDay} ${say(hours)}`;
  const runs: { days: string[]; said: string }[] = [];
  for (const day of dayKeys) {
    const said = say(hours.byDay[day]);
    const last = runs.at(-1);
    if (last?.said === said) last.days.push(w[day]);
    else runs.push({ days: [w[day]], said });
  }
  return runs
    .map(({ days, said }) => {
      const [first, last] = [days[0], days.at(-1)];
      return `${days.length > 2 ? w.days(first ?? '', last ?? '') : days.join(w.dayJoin)} ${said}`;
    })
    .join(w.listJoin);
}

/** Items without which matching cannot say yes. Ages without a bound, and transport, cost nothing. */
export function unstated(conditions: AcceptanceConditions): ConditionField[] {
  return conditionFields.filter((field) => !costless.has(field) && conditions[field] === null);
}

const costless: ReadonlySet<ConditionField> = new Set(['minAge', 'maxAge', 'transport']);
