import { z } from 'zod';
import { codeIn, mistake, optional, phoneText } from '../platform/text/wire.ts';
import { CONTACT_HOURS, FACILITY_CLASSES, FACILITY_KINDS } from './labels.ts';

const hour = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'HH:MM' })
  .meta({ description: 'Asia/Tokyo, HH:MM', examples: ['08:00'] });

const listedTwice = mistake('listed-twice', {
  ja: '同じ項目が2つあります。',
  en: 'Something is listed twice.',
});

/** All of it is sent: what is not in the form is as it was. Bounds are [R]. */
export const profileBody = z.strictObject({
  kind: optional(codeIn(FACILITY_KINDS)),
  medicalClass: optional(codeIn(FACILITY_CLASSES)),
  phone: optional(phoneText),
  fax: optional(phoneText),
  /** Between an hour and two days. */
  staleAfterMinutes: z.int().min(60).max(2_880),
  reportHours: z
    .array(hour)
    .max(6)
    .refine((hours) => new Set(hours).size === hours.length, listedTwice),
  /** Up to a day. */
  cleaningMinutes: z.int().min(0).max(1_440),
});
export type ProfileBody = z.output<typeof profileBody>;

const contact = z.strictObject({ userId: z.uuid(), hours: codeIn(CONTACT_HOURS) });

/** The whole list, first to be paged first; empty: all staff, as without a list. */
export const contactsBody = z.strictObject({
  contacts: z
    .array(contact)
    .max(30)
    .refine((list) => new Set(list.map(({ userId }) => userId)).size === list.length, listedTwice),
});
export type ContactsBody = z.output<typeof contactsBody>;

export const profileView = z.object({
  facilityId: z.string(),
  /** One version for the profile and the contacts. */
  version: z.number(),
  kind: codeIn(FACILITY_KINDS).nullable(),
  medicalClass: codeIn(FACILITY_CLASSES).nullable(),
  phone: z.string().nullable(),
  fax: z.string().nullable(),
  staleAfterMinutes: z.number(),
  reportHours: z.array(z.string()),
  cleaningMinutes: z.number(),
  contacts: z.array(
    z.object({
      ...contact.shape,
      name: z.string(),
      /** False: the account is disabled, and nobody is paged by it. */
      isActive: z.boolean(),
    }),
  ),
  /** Whom the list can be made of: the facility's active staff. */
  staff: z.array(z.object({ userId: z.string(), name: z.string() })),
});
export type ProfileView = z.output<typeof profileView>;
