import { z } from 'zod';
import { MEDICAL_CARE } from '../platform/text/care-labels.ts';
import { codesOf } from '../platform/text/label-map.ts';
import { mistake } from '../platform/text/wire.ts';
import { type AdmissionHours, dayKeys, type Hours } from './admission-hours.ts';

/** A time of day, Asia/Tokyo. 24:00 is the end of the day. */
const timeOfDay = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, { error: 'HH:MM' })
  .meta({ description: 'Asia/Tokyo, HH:MM', examples: ['09:00'] });

const hoursOfDay = z.strictObject({ from: timeOfDay, to: timeOfDay });

/** When admission is possible, every day alike or day by day (null: not on that day). */
const admissionHours = z.union([
  hoursOfDay,
  z.strictObject({ byDay: z.record(z.enum(dayKeys), hoursOfDay.nullable()) }),
]);

/**
 * What a facility can take, in its own words turned into data. Null: the facility has not said;
 * matching never reads null as "yes".
 */
export const acceptanceConditions = z
  .strictObject({
    /** Items of medical care it accepts; empty: none. */
    medicalCare: z.array(z.enum(codesOf(MEDICAL_CARE))).nullable(),
    /** Highest sum of the behaviour items (行動関連項目, 0–24) it accepts. */
    behaviourMax: z.int().min(0).max(24).nullable(),
    wheelchair: z.boolean().nullable(),
    sex: z.enum(['MALE', 'FEMALE', 'ANY']).nullable(),
    /** Whole years; null: no bound. */
    minAge: z.int().min(0).max(120).nullable(),
    maxAge: z.int().min(0).max(120).nullable(),
    children: z.boolean().nullable(),
    nightStaff: z.boolean().nullable(),
    nurse: z.boolean().nullable(),
    /** from > to goes over midnight; equal (not accepted any more): all day. */
    admissionHours: admissionHours.nullable(),
    trialStayRequired: z.boolean().nullable(),
    infection: z.boolean().nullable(),
    /** Whether it fetches the person itself. Told to the coordinator, excludes nobody. */
    transport: z.boolean().nullable(),
  })
  .refine((it) => it.minAge === null || it.maxAge === null || it.minAge <= it.maxAge, {
    ...mistake('ages-reversed', {
      ja: '年齢の下限が上限を超えています。',
      en: 'The lowest age is above the highest.',
    }),
    path: ['maxAge'],
  });

/** As they are stated now. Equal hours could mean all day or never: all day is 00:00 to 24:00. */
export const conditionsBody = acceptanceConditions.check((ctx) => {
  for (const { path, hours } of statedHours(ctx.value.admissionHours))
    if (hours.from === hours.to)
      ctx.issues.push({
        code: 'custom',
        input: hours.to,
        path: ['admissionHours', ...path, 'to'],
        ...hoursWithoutLength,
      });
});

const hoursWithoutLength = mistake('hours-without-length', {
  ja: '受入時間の始まりと終わりが同じです。終日の場合は 00:00 から 24:00 としてください。',
  en: 'The hours end when they begin. Write 00:00 to 24:00 for the whole day.',
});

function statedHours(hours: AdmissionHours | null): { path: string[]; hours: Hours }[] {
  if (hours === null) return [];
  if (!('byDay' in hours)) return [{ path: [], hours }];
  return dayKeys.flatMap((day) => {
    const ofDay = hours.byDay[day];
    return ofDay === null ? [] : [{ path: ['byDay', day], hours: ofDay }];
  });
}

export type AcceptanceConditions = z.infer<typeof acceptanceConditions>;
