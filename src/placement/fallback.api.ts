import { z } from 'zod';
import { CALL_OUTCOME_LABELS, RUNG_LABELS } from '../emergencies/fallback-labels.ts';
import {
  codeIn,
  line,
  mistake,
  optional,
  phoneText,
  prose,
  savedPhone,
} from '../platform/text/wire.ts';
import { callOutcomes, rungs } from './fallback.ts';
import { declineReasons } from './reasons.ts';

const text = z.string();
const note = optional(prose(1000).trim());
const rung = codeIn(RUNG_LABELS);

const needed = {
  contact: mistake('contact-needed', {
    ja: '連絡先を選ぶか、名前を書いてください。',
    en: 'Choose a contact, or write down whom you called.',
  }),
  reason: mistake('reason-needed', {
    ja: '断られた理由を選んでください。',
    en: 'Choose why they refused.',
  }),
  note: mistake('note-needed', {
    ja: '対象外とする理由を書いてください。',
    en: 'Write down why this does not apply.',
  }),
};

export const fallbackCallBody = z
  .strictObject({
    rung,
    /** One of those that the ladder names; a facility by its own id. */
    contactId: optional(z.uuid()),
    /** Somebody else. Both left out: the whole rung, which is passed over. */
    contactName: optional(line(100)),
    outcome: codeIn(CALL_OUTCOME_LABELS),
    reason: optional(z.enum(declineReasons)),
    note,
  })
  .superRefine((call, context) => {
    const lacks = (path: string, fault: (typeof needed)[keyof typeof needed]) =>
      context.addIssue({ code: 'custom', path: [path], ...fault });
    const isPassedOver = call.outcome === 'not-applicable';
    if (call.contactId === null && call.contactName === null && !isPassedOver)
      lacks('contactName', needed.contact);
    if (call.outcome === 'refused' && call.reason === null) lacks('reason', needed.reason);
    if (isPassedOver && !call.note) lacks('note', needed.note);
  });
export type FallbackCallBody = z.output<typeof fallbackCallBody>;

export const fallbackCallView = z.object({
  id: text,
  at: text,
  rung: z.enum(rungs),
  contactId: text.nullable(),
  contactName: text,
  outcome: z.enum(callOutcomes),
  reason: z
    .object({
      code: z.enum(declineReasons),
      side: z.enum(['person', 'facility', 'neither']),
      ja: text,
      en: text,
    })
    .nullable(),
  note: text.nullable(),
  by: text.nullable(),
});
export type FallbackCallView = z.output<typeof fallbackCallView>;

const contact = z.object({
  id: text,
  name: text,
  phone: text.nullable(),
  note: text.nullable(),
  lastVerifiedOn: text.nullable(),
  /** Days since the number was last tried, where that is longer than a number can be trusted. */
  staleDays: z.number().nullable(),
});

export const ladderView = z.object({
  emergencyId: text,
  /** Whom to turn to next; null: somebody has agreed, or nobody is left. */
  next: z.enum(rungs).nullable(),
  rungs: z.array(
    z.object({
      rung: z.enum(rungs),
      standing: z.enum(['open', 'passed', 'agreed']),
      contacts: z.array(contact),
      /** Facilities that the latest ranking wants called first, or that say they could take more. */
      facilities: z.array(
        z.object({
          id: text,
          name: text,
          phone: text.nullable(),
          /** How many more it could take within 24 hours; null: it is to be called about its rooms. */
          within24h: z.number().nullable(),
        }),
      ),
      /** Oldest first. */
      calls: z.array(fallbackCallView),
    }),
  ),
});

export type LadderView = z.output<typeof ladderView>;

export const contactBody = z.strictObject({
  rung,
  name: line(100),
  phone: phoneText.transform(savedPhone),
  note,
});
export type ContactBody = z.output<typeof contactBody>;

/** `position` counts from 0 within its rung; left out: where it is. */
export const contactChange = contactBody.extend({
  position: z.int().min(0).max(999).optional(),
});
export type ContactChange = z.output<typeof contactChange>;

export const contactView = contact.extend({
  rung: z.enum(rungs),
  position: z.number(),
  phone: text,
  version: z.number(),
});
export type ContactView = z.output<typeof contactView>;
export const contactList = z.object({ items: z.array(contactView) });
